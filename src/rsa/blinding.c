/* The pool of blinding values.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/blinding.h"
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/fork.h"
#include "platform/random.h"
#include "platform/wipe.h"
#include <stdlib.h>

/* A random number in [0, n), uniform: candidates of n's length until one is below n. */
static karat_status random_below(const struct karat_key *key, uint64_t *r)
{
  const size_t k = key->n.k;
  for (int trial = 0; trial < KARAT_RANDOM_TRIALS; trial++) {
    karat_status status = karat_random(r, k * sizeof *r);
    if (status != KARAT_OK)
      return status;
    r[k - 1] &= UINT64_MAX >> (64 * k - key->bits);
    uint64_t below = karat_number_less(r, key->n.m, k);
    karat_ct_public(&below, sizeof below); /* says nothing about the r that is kept */
    if (below)
      return KARAT_OK;
  }
  return KARAT_E_RANDOM;
}

/* A new pair: r random and invertible, blind = r^e R, unblind = r^-1 R. */
static karat_status renew(const struct karat_key *key, struct karat_slot *slot)
{
  const struct karat_modulus *n = &key->n;
  uint64_t *r = slot->work, *g = r + n->k, *t = g + n->k;
  uint64_t invertible = 0;
  for (int trial = 0; !invertible; trial++) {
    if (trial == KARAT_RANDOM_TRIALS)
      return KARAT_E_RANDOM;
    karat_status status = random_below(key, r);
    if (status != KARAT_OK)
      return status;
    n->kernel.mod_inverse(slot->unblind, g, r, n->m, t, n->k);
    invertible = karat_number_is(g, 1, n->k);
    /* Fails once in 2^256 times or less, for r = 0 or a multiple of a prime; such an r is thrown
     * away. */
    karat_ct_public(&invertible, sizeof invertible);
  }
  karat_modulus_factor(n, slot->unblind, slot->unblind, t);
  karat_modulus_exp_public(n, r, r, key->e, key->e_words, t);
  karat_modulus_factor(n, slot->blind, r, t);
  slot->uses = KARAT_BLINDING_USES;
  slot->process = karat_process_id();
  karat_wipe(slot->work, karat_private_work(key) * sizeof *slot->work);
  return KARAT_OK;
}

static struct karat_slot *new_slot(const struct karat_key *key)
{
  const size_t factor = karat_modulus_factor_words(&key->n);
  size_t words = 2 * factor + karat_private_work(key);
  struct karat_slot *slot = malloc(sizeof *slot + words * sizeof *slot->storage);
  if (slot == NULL)
    return NULL;
  slot->words = words;
  slot->uses = 0;
  slot->process = 0;
  slot->blind = slot->storage;
  slot->unblind = slot->blind + factor;
  slot->work = slot->unblind + factor;
  return slot;
}

/* Where a thread begins to look, so that threads keep to slots of their own while there are enough.
 */
static size_t first_slot(void)
{
  static _Atomic unsigned threads;
  static _Thread_local unsigned mine;
  if (mine == 0)
    mine = atomic_fetch_add_explicit(&threads, 1, memory_order_relaxed) % KARAT_POOL_SLOTS + 1;
  return mine - 1;
}

karat_status karat_slot_take(const struct karat_key *key, struct karat_slot **slot)
{
  struct karat_pool *pool = key->private.pool;
  const uint64_t process = karat_process_id();
  struct karat_slot *taken = NULL;
  for (size_t i = 0; i < KARAT_POOL_SLOTS && taken == NULL; i++) {
    _Atomic(struct karat_slot *) *place = &pool->slots[(first_slot() + i) % KARAT_POOL_SLOTS];
    if (atomic_load_explicit(place, memory_order_relaxed) == NULL)
      continue;
    taken = atomic_exchange_explicit(place, NULL, memory_order_acquire);
    if (taken != NULL && taken->process != process) {
      karat_slot_free(taken);
      taken = NULL;
    }
  }
  if (taken == NULL)
    taken = new_slot(key);
  if (taken == NULL)
    return KARAT_E_MEMORY;
  if (taken->uses == 0) {
    karat_status status = renew(key, taken);
    if (status != KARAT_OK) {
      karat_slot_free(taken);
      return status;
    }
  }
  *slot = taken;
  return KARAT_OK;
}

void karat_slot_put(const struct karat_key *key, struct karat_slot *slot)
{
  struct karat_pool *pool = key->private.pool;
  if (--slot->uses > 0) {
    karat_modulus_factor_sqr(&key->n, slot->blind, slot->work);
    karat_modulus_factor_sqr(&key->n, slot->unblind, slot->work);
  }
  karat_wipe(slot->work, karat_private_work(key) * sizeof *slot->work);
  for (size_t i = 0; i < KARAT_POOL_SLOTS; i++) {
    struct karat_slot *empty = NULL;
    if (atomic_compare_exchange_strong_explicit(&pool->slots[(first_slot() + i) % KARAT_POOL_SLOTS],
                                                &empty, slot, memory_order_release,
                                                memory_order_relaxed))
      return;
  }
  karat_slot_free(slot);
}

void karat_slot_free(struct karat_slot *slot)
{
  if (slot == NULL)
    return;
  karat_wipe(slot->storage, slot->words * sizeof *slot->storage);
  free(slot);
}

void karat_pool_free(struct karat_pool *pool)
{
  if (pool == NULL)
    return;
  for (size_t i = 0; i < KARAT_POOL_SLOTS; i++)
    karat_slot_free(pool->slots[i]);
  free(pool);
}
