/* The raw private operation.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "platform/ct.h"
#include "rsa/blinding.h"

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
  const size_t words = 4 * half + KARAT_EXP_SCRATCH(half); /* reduced (2 half), m1, m2, t */
  const size_t digits = pair == NULL ? 0
                                     : 7 + 2 * KARAT_STRIDED_WORDS(pair) +
                                           KARAT_STRIDED_WINDOW_SCRATCH(pair) + 3 * half + 3;
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
  private->p.kernel.add(s, s, t, 2 * half);
}

/* s = c^d mod n by the Chinese remainder theorem: m1 = c^dp mod p, m2 = c^dq mod q. c: 2 half words
 * below n. */
static void decrypt(const struct karat_key *key, uint64_t *s, const uint64_t *c, uint64_t *work)
{
  const struct karat_private *private = &key->private;
  const struct karat_modulus *p = &private->p, *q = &private->q;
  const size_t half = private->half;
  uint64_t *reduced = work, *m1 = reduced + 2 * half, *m2 = m1 + half, *t = m2 + half;

  exponentiate(p, m1, c, reduced, private->dp, t);
  FAULT("m1", m1, half);
  exponentiate(q, m2, c, reduced, private->dq, t);
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

/* The same with both primes at once in vector registers. */
static void decrypt_pair(const struct karat_key *key, uint64_t *s, const uint64_t *c,
                         uint64_t *work)
{
  const struct karat_private *private = &key->private;
  const struct karat_modulus *p = &private->p, *q = &private->q;
  const struct karat_strided *pair = private->pair;
  const size_t half = private->half, digits = KARAT_STRIDED_WORDS(pair);
  uint64_t *x = karat_strided_align(work), *y = x + digits, *t = y + digits;
  uint64_t *m1 = t + KARAT_STRIDED_WINDOW_SCRATCH(pair), *m2 = m1 + half + 1, *h = m2 + half + 1;

  /* c mod p and mod q, in Montgomery form: c = high 2^64half + low */
  for (size_t j = 0; j < 2; j++)
    karat_strided_put(pair, x, j, c + half, half);
  karat_strided_times(pair, x, x, pair->high, t);
  for (size_t j = 0; j < 2; j++) {
    karat_strided_get(pair, h, half + 1, x, j);
    uint64_t carry = p->kernel.add(h, h, c, half);
    h[half] += carry;
    karat_strided_put(pair, x, j, h, half + 1);
  }
  karat_strided_times(pair, x, x, pair->rr, t);

  karat_strided_window_exp(pair, y, x, (const uint64_t *const[]){private->dp, private->dq}, t);
  static const uint64_t one = 1;
  for (size_t j = 0; j < 2; j++)
    karat_strided_put(pair, x, j, &one, 1);
  karat_strided_times(pair, y, y, x, t);
  karat_strided_residue(pair, m1, p->m, y, 0);
  FAULT("m1", m1, half);
  karat_strided_residue(pair, m2, q->m, y, 1);
  FAULT("m2", m2, half);

  /* m1 qinv and m2 qinv mod p; the places of q are idle */
  karat_strided_put(pair, y, 0, private->qinv, half);
  karat_strided_put(pair, y, 1, &one, 0);
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

karat_status karat_private_raw(const karat_key *key, uint8_t *out, const uint8_t *in)
{
  if (key == NULL || out == NULL || in == NULL)
    return KARAT_E_ARGUMENT;
  if (!key->is_private)
    return KARAT_E_KEY_NOT_PRIVATE;
  struct karat_slot *slot;
  karat_status status = karat_slot_take(key, &slot);
  if (status != KARAT_OK)
    return status;

  const struct karat_modulus *n = &key->n;
  const size_t half = key->private.half;
  uint64_t *c = slot->work, *s = c + 2 * half, *t = s + 2 * half;
  n->kernel.from_bytes(c, in, key->size, n->k);
  uint64_t below = karat_number_less(c, n->m, n->k);
  karat_ct_public(&below, sizeof below); /* documented as reported */
  if (!below) {
    karat_slot_put(key, slot);
    return KARAT_E_INPUT_RANGE;
  }

  /* s = (c r^e)^d r^-1 = c^d */
  karat_modulus_scale(n, c, c, slot->blind, t);
  karat_number_copy(c, 2 * half, c, n->k);
  (key->private.pair != NULL ? decrypt_pair : decrypt)(key, s, c, t);
  karat_modulus_scale(n, s, s, slot->unblind, t);

  /* A result that is wrong modulo one prime would give the key away (Boneh, DeMillo, Lipton 1997):
   * only what e takes back to the input goes out. The input is read again, since c holds its
   * blinded form. */
  uint64_t *check = t, *again = check + n->k;
  n->kernel.from_bytes(again, in, key->size, n->k);
  karat_modulus_exp_public(n, check, s, key->e, again + n->k);
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
