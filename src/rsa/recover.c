/* The primes from n, e and d: e d - 1 = 2^a r with r odd is a multiple of the order of every g
 * modulo n; a square root of 1 other than +-1 on the way from g^r to g^(2^a r) = 1 splits n.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/recover.h"
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/random.h"

/* Each g fails with probability at most 1/2 if d is right. */
#define TRIALS 100

/* x = x / 2^a for k words. a is public. */
static void shift_right(uint64_t *x, size_t a, size_t k)
{
  for (size_t i = 0; i < k; i++) {
    size_t from = i + a / 64;
    uint64_t low = from < k ? x[from] : 0, high = from + 1 < k ? x[from + 1] : 0;
    x[i] = a % 64 == 0 ? low : low >> (a % 64) | high << (64 - a % 64);
  }
}

karat_status karat_recover_primes(const struct karat_modulus *n, const uint64_t *product, size_t l,
                                  uint64_t *p, uint64_t *q, uint64_t *t)
{
  const size_t k = n->k;
  uint64_t *r = t, *x = r + l, *y = x + k, *minus_one = y + k, *root = minus_one + k;
  t = root + k;

  size_t a = 0;
  while (a < 64 * l && karat_published(((product[a / 64] >> (a % 64)) & 1) ^ 1))
    a++;
  karat_number_copy(r, l, product, l);
  shift_right(r, a, l);
  karat_number_set(minus_one, 1, k);
  n->kernel.sub(minus_one, n->m, minus_one, k);

  for (int trial = 0; trial < TRIALS; trial++) {
    karat_status status = karat_random(y, k * sizeof *y);
    if (status != KARAT_OK)
      return status;
    n->kernel.rem(x, y, n->m, k, k); /* bias does no harm here */
    karat_modulus_exp(n, x, x, r, l, t);
    if (karat_published(karat_number_is(x, 1, k) | karat_number_equal(x, minus_one, k)))
      continue;
    for (size_t i = 0; i < a; i++) {
      /* y = x^2, x is neither 1 nor -1 */
      karat_modulus_mul(n, y, x, n->rr, t);
      karat_modulus_mul(n, y, y, x, t);
      if (karat_published(karat_number_is(y, 1, k))) {
        /* (x - 1) (x + 1) = 0 mod n: each factor of n divides one of them */
        uint64_t *one = y;
        n->kernel.sub(x, x, one, k);
        n->kernel.mod_inverse(root, p, x, n->m, t, k);
        karat_number_add_word(x, x, 2, k);
        n->kernel.mod_inverse(root, q, x, n->m, t, k);
        return KARAT_OK;
      }
      karat_number_copy(x, k, y, k);
      if (karat_published(karat_number_equal(x, minus_one, k)))
        break;
      if (i + 1 == a) /* g^(2^a r) is not 1 */
        return KARAT_E_KEY_PRIVATE_EXPONENT;
    }
  }
  return KARAT_E_KEY_PRIVATE_EXPONENT;
}
