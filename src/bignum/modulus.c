/* Arithmetic modulo an odd number.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/modulus.h"
#include "bignum/number.h"

void karat_modulus_init(struct karat_modulus *n, uint64_t *storage, size_t k, size_t bits,
                        uint64_t *t)
{
  karat_kernels_for(&n->kernel, k);
  karat_modulus_prepare(n, storage, k, bits, t);
}

void karat_modulus_prepare(struct karat_modulus *n, uint64_t *storage, size_t k, size_t bits,
                           uint64_t *t)
{
  n->k = k;
  n->m = storage;
  n->rr = storage + k;

  /* -m^-1 mod 2^64 by Newton's iteration: 5, 10, 20, 40, 80 bits right */
  uint64_t inverse = (3 * n->m[0]) ^ 2;
  for (int i = 0; i < 4; i++)
    inverse *= 2 - n->m[0] * inverse;
  n->w = 0 - inverse;

  /* rr = 2^(bits - 1), which is below m; doubled until it is R 2^k; then six squarings of the form
   * (R 2^j)^2 / R = R 2^2j give R 2^64k = R^2. */
  karat_number_set(n->rr, 0, k);
  n->rr[(bits - 1) / 64] = UINT64_C(1) << ((bits - 1) % 64);
  for (size_t i = bits - 1; i < 64 * k + k; i++)
    n->kernel.mod_add(n->rr, n->rr, n->rr, n->m, k);
  for (int i = 0; i < 6; i++)
    karat_modulus_sqr(n, n->rr, n->rr, t);
}

void karat_modulus_reduce(const struct karat_modulus *n, uint64_t *z, uint64_t *x, uint64_t *t)
{
  uint64_t carry = n->kernel.mont_reduce(x, n->m, n->w, n->k);
  n->kernel.cond_sub(z, carry, x + n->k, n->m, n->k);
  karat_modulus_mul(n, z, z, n->rr, t); /* x R^-1 times R^2 R^-1 */
}

void karat_modulus_exp(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                       const uint64_t *e, size_t l, uint64_t *t)
{
  if (l == n->k && n->kernel.mod_exp != karat_mod_exp_portable)
    n->kernel.mod_exp(z, x, e, n->m, n->w, n->rr, t, n->k);
  else /* the portable loop, but over the best kernels there are */
    karat_window_exp(z, x, e, l, n->m, n->w, n->rr, t, n->k, n->kernel.mont_mul, n->kernel.mont_sqr,
                     n->kernel.lookup);
}

void karat_modulus_exp_public(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, uint64_t *t)
{
  uint64_t *acc = t, *base = t + n->k, *product = t + 2 * n->k;
  karat_modulus_mul(n, base, x, n->rr, product); /* x R */
  karat_number_copy(acc, n->k, base, n->k);
  size_t i = karat_number_bits(e, l) - 1;
  /* acc = x^(the bits of e so far) R. The last bit of e is 1: its factor is x itself, which takes R
   * away again. */
  while (--i > 0) {
    karat_modulus_sqr(n, acc, acc, product);
    if ((e[i / 64] >> (i % 64)) & 1)
      karat_modulus_mul(n, acc, acc, base, product);
  }
  karat_modulus_sqr(n, acc, acc, product);
  karat_modulus_mul(n, z, acc, x, product);
}
