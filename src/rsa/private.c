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

/* The work space: c (2 half), reduced (2 half), m1, m2 (half each), s (2 half), and the scratch of
 * an exponentiation. n has 2 half words or one less in most keys, fewer if the primes differ in
 * length, so that its numbers fit as well. */
size_t karat_private_work(const struct karat_key *key)
{
  const size_t half = key->private.half;
  return 8 * half + KARAT_EXP_SCRATCH(half);
}

/* m = c^d mod a prime, for c of 2 half words, which stays. */
static void exponentiate(const struct karat_modulus *prime, uint64_t *m, const uint64_t *c,
                         uint64_t *reduced, const uint64_t *d, uint64_t *t)
{
  karat_number_copy(reduced, 2 * prime->k, c, 2 * prime->k);
  karat_modulus_reduce(prime, m, reduced, t); /* c < n = p q < R p */
  karat_modulus_exp(prime, m, m, d, prime->k, t);
}

/* s = c^d mod n by the Chinese remainder theorem (Garner): m1 = c^dp mod p, m2 = c^dq mod q,
 * s = m2 + q ((m1 - m2) qinv mod p). c: 2 half words below n. */
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

  p->kernel.mul(s, q->m, h, half);
  karat_number_copy(t, 2 * half, m2, half);
  p->kernel.add(s, s, t, 2 * half);
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
  karat_modulus_mul(n, c, c, slot->blind, t);
  karat_number_copy(c, 2 * half, c, n->k);
  decrypt(key, s, c, t);
  karat_modulus_mul(n, s, s, slot->unblind, t);

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
