/* The raw private operation.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include "rsa/batch.h"
#include "rsa/blinding.h"
#include <stdlib.h>

#ifdef KARAT_FAULT_HOOK
void (*karat_fault_hook)(const char *what, uint64_t *words, size_t k);
#define FAULT(what, words, k) (karat_fault_hook ? karat_fault_hook(what, words, k) : (void)0)
#else
#define FAULT(what, words, k) ((void)0)
#endif

/* The work space: c (2 half), s (2 half), and what the exponentiations want. n has 2 half words or
 * one less in most keys, fewer if the primes differ in length, so that its numbers fit as well. */
size_t karat_private_work(const struct karat_key *key)
{
  const size_t half = key->private.half;
  const struct karat_strided *pair = key->private.pair;
  const size_t words = 4 * half + KARAT_PHASES_SCRATCH(half); /* reduced (2 half), m1, m2, t */
  const size_t digits = pair == NULL ? 0 : 3 * half + 3 + KARAT_STRIDED_EXP_SCRATCH(pair);
  const size_t check = 4 * half + KARAT_PUBLIC_EXP_SCRATCH(2 * half);
  const size_t most = words > digits ? words : digits;
  return 4 * half + (most > check ? most : check);
}

/* m = c^d mod a prime, for c of 2 half words, which stays. */
static void exponentiate(const struct karat_modulus *prime, uint64_t *m, const uint64_t *c,
                         uint64_t *reduced, const uint64_t *d, uint64_t *t)
{
  karat_number_copy(reduced, 2 * prime->k, c, 2 * prime->k);
  karat_modulus_reduce(prime, m, reduced, t); /* c < n = p q < R p */
  karat_modulus_exp(prime, m, m, d, prime->k, t);
}

/* s = m2 + q h: Garner's formula, for h = (m1 - m2) qinv mod p. t: 2 half words. */
static void join(const struct karat_private *private, uint64_t *s, const uint64_t *m2,
                 const uint64_t *h, uint64_t *t)
{
  const size_t half = private->half;
  private->p.kernel.mul(s, private->q.m, h, half);
  karat_number_copy(t, 2 * half, m2, half);
  karat_add_portable(s, s, t, 2 * half); /* p's kernels are for half words */
}

/* s = c^d mod n by the Chinese remainder theorem: m1 = c^dp mod p, m2 = c^dq mod q. c: 2 half words
 * below n. */
static void decrypt(const struct karat_key *key, uint64_t *s, const uint64_t *c, uint64_t *work)
{
  const struct karat_private *private = &key->private;
  const struct karat_modulus *p = &private->p, *q = &private->q;
  const size_t half = private->half;
  uint64_t *reduced = work, *m1 = reduced + 2 * half, *m2 = m1 + half, *t = m2 + half;

  if (private->phases != NULL) {
    karat_phases_exp(private->phases, m1, c, private->dp, t); /* m2 and dq are behind those */
  } else {
    exponentiate(p, m1, c, reduced, private->dp, t);
    exponentiate(q, m2, c, reduced, private->dq, t);
  }
  FAULT("m1", m1, half);
  FAULT("m2", m2, half);

  /* h = (m1 R - m2 R) qinv R^-1 mod p; the first product takes m2 modulo p besides, which q > p
   * needs */
  uint64_t *h = reduced;
  karat_modulus_mul(p, m1, m1, p->rr, t);
  karat_modulus_mul(p, h, m2, p->rr, t);
  p->kernel.mod_sub(h, m1, h, p->m, half);
  karat_modulus_mul(p, h, h, private->qinv, t);
  join(private, s, m2, h, t);
}

/* The same, with h in vector registers too. m1, m2, h: half + 1 words. */
static void join_pair(const struct karat_key *key, uint64_t *s, uint64_t *m1, uint64_t *m2,
                      uint64_t *h, uint64_t *work)
{
  const struct karat_private *private = &key->private;
  const struct karat_modulus *p = &private->p;
  const struct karat_strided *pair = private->pair;
  const size_t half = private->half, digits = KARAT_STRIDED_WORDS(pair);
  uint64_t *x = karat_align(work), *y = x + digits, *t = y + digits;

  /* m1 qinv and m2 qinv mod p; the places of q are idle */
  karat_number_set(y, 0, digits);
  karat_number_set(x, 0, digits);
  karat_strided_put(pair, y, 0, private->qinv, half);
  karat_strided_times(pair, y, y, pair->rr, t);
  karat_strided_put(pair, x, 0, m1, half);
  karat_strided_times(pair, x, x, y, t);
  karat_strided_residue(pair, m1, p->m, x, 0);
  karat_strided_put(pair, x, 0, m2, half);
  karat_strided_times(pair, x, x, y, t);
  karat_strided_residue(pair, h, p->m, x, 0);
  p->kernel.mod_sub(h, m1, h, p->m, half);
  join(private, s, m2, h, t);
}

/* The same with both primes at once in vector registers. */
static void decrypt_pair(const struct karat_key *key, uint64_t *s, const uint64_t *c,
                         uint64_t *work)
{
  const struct karat_private *private = &key->private;
  const size_t half = private->half;
  uint64_t *m1 = work, *m2 = m1 + half + 1, *h = m2 + half + 1, *t = h + half + 1;
  karat_strided_exp(private->pair, (const struct karat_modulus *const[]){&private->p, &private->q},
                    (uint64_t *const[]){m1, m2}, (const uint64_t *const[]){c, c},
                    (const uint64_t *const[]){private->dp, private->dq}, t);
  FAULT("m1", m1, half);
  FAULT("m2", m2, half);
  join_pair(key, s, m1, m2, h, t);
}

/* A slot with c = in r^e, if in is below n. */
static karat_status begin(const karat_key *key, const uint8_t *in, struct karat_slot **slot)
{
  karat_status status = karat_slot_take(key, slot);
  if (status != KARAT_OK)
    return status;
  const struct karat_modulus *n = &key->n;
  const size_t half = key->private.half;
  uint64_t *c = (*slot)->work, *t = c + 4 * half;
  n->kernel.from_bytes(c, in, key->size, n->k);
  uint64_t below = karat_number_less(c, n->m, n->k);
  karat_ct_public(&below, sizeof below); /* documented as reported */
  if (!below) {
    karat_slot_put(key, *slot);
    return KARAT_E_INPUT_RANGE;
  }
  karat_modulus_scale(n, c, c, (*slot)->blind, t);
  karat_number_copy(c, 2 * half, c, n->k);
  return KARAT_OK;
}

/* out = s r^-1 = in^d for s = (in r^e)^d, if e takes it back to in. Puts the slot back. */
static karat_status finish(const karat_key *key, uint8_t *out, const uint8_t *in,
                           struct karat_slot *slot)
{
  const struct karat_modulus *n = &key->n;
  const size_t half = key->private.half;
  uint64_t *s = slot->work + 2 * half, *t = s + 2 * half;
  karat_modulus_scale(n, s, s, slot->unblind, t);

  /* A result that is wrong modulo one prime would give the key away (Boneh, DeMillo, Lipton 1997):
   * only what e takes back to the input goes out. The input is read again, since c holds its
   * blinded form. */
  uint64_t *check = t, *again = check + n->k;
  n->kernel.from_bytes(again, in, key->size, n->k);
  karat_modulus_exp_public(n, check, s, key->e, key->e_words, again + n->k);
  uint64_t right = karat_number_equal(check, again, n->k);
  karat_ct_public(&right, sizeof right); /* always 1 but for a fault or a bad key */
  if (!right) {
    karat_slot_free(slot);
    return KARAT_E_FAULT;
  }
  n->kernel.to_bytes(out, s, key->size, n->k);
  karat_slot_put(key, slot);
  return KARAT_OK;
}

karat_status karat_private_raw(const karat_key *key, uint8_t *out, const uint8_t *in)
{
  if (key == NULL || out == NULL || in == NULL)
    return KARAT_E_ARGUMENT;
  if (!key->is_private)
    return KARAT_E_KEY_NOT_PRIVATE;
  struct karat_slot *slot;
  karat_status status = begin(key, in, &slot);
  if (status == KARAT_OK) {
    const size_t half = key->private.half;
    uint64_t *c = slot->work, *s = c + 2 * half, *t = s + 2 * half;
    (key->private.pair != NULL ? decrypt_pair : decrypt)(key, s, c, t);
    status = finish(key, out, in, slot);
  }
  karat_wipe_stack();
  return status;
}

/* ---- Eight at a time ---- */

/* m1 and m2 of eight keys whose c are in work; they are put behind c. 0 if there is no memory. */
static int decrypt_octet(const karat_key *const *keys, uint64_t *const *work)
{
  const size_t half = keys[0]->private.half, n = keys[0]->private.p.lane->n;
  const size_t words = KARAT_OCTET_EXP_SCRATCH(half, n);
  uint64_t *storage = malloc(words * sizeof *storage);
  if (storage == NULL)
    return 0;
  const struct karat_modulus *p[8], *q[8];
  const uint64_t *c[8], *dp[8], *dq[8];
  uint64_t *m1[8], *m2[8];
  for (size_t j = 0; j < 8; j++) {
    const struct karat_private *private = &keys[j]->private;
    p[j] = &private->p;
    q[j] = &private->q;
    dp[j] = private->dp;
    dq[j] = private->dq;
    c[j] = work[j];
    m1[j] = work[j] + 2 * half;
    m2[j] = m1[j] + half;
  }
  karat_octet_exp(p, m1, c, dp, storage);
  karat_octet_exp(q, m2, c, dq, storage);
  karat_wipe(storage, words * sizeof *storage);
  free(storage);
  return 1;
}

/* Of eight results modulo p and q in the slots' work (where decrypt_octet leaves them): the
 * operation's end for one. */
static karat_status join_and_finish(const struct karat_raw *item, struct karat_slot *slot)
{
  const karat_key *key = item->key;
  const size_t half = key->private.half;
  uint64_t *s = slot->work + 2 * half, *t = s + 2 * half;
  uint64_t *m1 = t, *m2 = m1 + half + 1, *h = m2 + half + 1;
  karat_number_copy(m1, half + 1, s, half);
  karat_number_copy(m2, half + 1, s + half, half);
  FAULT("m1", m1, half);
  FAULT("m2", m2, half);
  join_pair(key, s, m1, m2, h, h + half + 1);
  return finish(key, item->out, item->in, slot);
}

/* Whether a key's operation can share vectors with others, and with which: two keys of the same
 * size. */
static int shares(const karat_key *key, const karat_key *other)
{
  return key->is_private && key->private.pair != NULL && key->private.p.lane != NULL &&
         key->private.q.lane != NULL && key->private.half == other->private.half;
}

/* Eight items, the last of which may be null. */
static void private_octet(struct karat_raw *const *items, size_t count)
{
  struct karat_slot *slots[8];
  struct karat_raw *ready[8];
  const karat_key *keys[8];
  uint64_t *work[8], *spare = NULL;
  size_t good = 0;
  for (size_t i = 0; i < count; i++) {
    items[i]->status = begin(items[i]->key, items[i]->in, &slots[good]);
    if (items[i]->status == KARAT_OK)
      ready[good++] = items[i];
  }
  int done = 0;
  if (good >= KARAT_OCTET_LEAST) {
    /* lanes that nobody wants repeat the first one, into a place of their own */
    const size_t words = 4 * ready[0]->key->private.half;
    spare = malloc(words * sizeof *spare);
    for (size_t j = 0; j < 8; j++) {
      keys[j] = ready[j < good ? j : 0]->key;
      work[j] = j < good ? slots[j]->work : spare;
    }
    if (spare != NULL) {
      karat_number_copy(spare, words, slots[0]->work, words);
      done = decrypt_octet(keys, work);
      karat_wipe(spare, words * sizeof *spare);
      free(spare);
    }
  }
  for (size_t i = 0; i < good; i++) {
    const karat_key *key = ready[i]->key;
    const size_t half = key->private.half;
    if (done) {
      ready[i]->status = join_and_finish(ready[i], slots[i]);
    } else {
      uint64_t *c = slots[i]->work;
      decrypt_pair(key, c + 2 * half, c, c + 4 * half);
      ready[i]->status = finish(key, ready[i]->out, ready[i]->in, slots[i]);
    }
  }
}

void karat_private_batch(struct karat_raw *items, size_t count)
{
  karat_batch_run(items, count, shares, private_octet, karat_private_raw);
  karat_wipe_stack();
}
