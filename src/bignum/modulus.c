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
  n->fast = NULL;
  n->chunked = NULL;
  n->lane = NULL;
  n->w = 0 - karat_word_inverse(n->m[0]);

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

void karat_modulus_accelerate(struct karat_modulus *n)
{
  n->fast = karat_strided_new((const struct karat_modulus *const[]){n}, 1);
  n->chunked = n->kernel.chunk_reduce != karat_chunk_reduce_portable ? karat_chunked_new(n) : NULL;
  n->lane = karat_lane_new(n);
}

void karat_modulus_drop(struct karat_modulus *n)
{
  karat_strided_free(n->fast);
  karat_chunked_free(n->chunked);
  karat_lane_free(n->lane);
  n->fast = NULL;
  n->chunked = NULL;
  n->lane = NULL;
}

size_t karat_modulus_factor_words(const struct karat_modulus *n)
{
  if (n->fast != NULL)
    return 7 + KARAT_STRIDED_WORDS(n->fast);
  return n->chunked != NULL ? n->chunked->r : n->k;
}

/* In digits: z = x y R^-1 for x of k words and y in digits. t is divided in: x and the kernel's
 * scratch; a number of k + 1 words. */
static void multiply_digits(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                            const uint64_t *y, uint64_t *t)
{
  const struct karat_strided *s = n->fast;
  uint64_t *digits = karat_align(t), *scratch = digits + KARAT_STRIDED_WORDS(s);
  karat_strided_put(s, digits, 0, x, n->k);
  karat_strided_times(s, z, digits, y, scratch);
}

void karat_modulus_factor(const struct karat_modulus *n, uint64_t *f, const uint64_t *x,
                          uint64_t *t)
{
  if (n->fast != NULL)
    multiply_digits(n, karat_align(f), x, n->fast->rr, t);
  else if (n->chunked != NULL) {
    const size_t r = n->chunked->r;
    karat_chunked_mul(n->chunked, t, n->chunked->rr, x, t + r);
    karat_number_copy(f, r, t, r);
  } else
    karat_modulus_mul(n, f, x, n->rr, t);
}

void karat_modulus_factor_sqr(const struct karat_modulus *n, uint64_t *f, uint64_t *t)
{
  if (n->fast != NULL)
    karat_strided_square(n->fast, karat_align(f), karat_align(f), 1, karat_align(t));
  else if (n->chunked != NULL) {
    karat_number_copy(t, n->chunked->r, f, n->chunked->r);
    karat_chunked_sqr(n->chunked, f, t, t + n->chunked->r);
  } else
    karat_modulus_sqr(n, f, f, t);
}

/* z = the number in digits, reduced. t: k + 1 words. */
static void from_digits(const struct karat_modulus *n, uint64_t *z, const uint64_t *digits,
                        uint64_t *t)
{
  karat_strided_residue(n->fast, t, n->m, digits, 0);
  karat_number_copy(z, n->k, t, n->k);
}

static void scale_digits(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                         const uint64_t *f, uint64_t *t)
{
  uint64_t *digits = karat_align(t), *scratch = digits + KARAT_STRIDED_WORDS(n->fast);
  multiply_digits(n, digits, x, karat_align((uint64_t *)f), t);
  from_digits(n, z, digits, scratch);
}

void karat_modulus_scale(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                         const uint64_t *f, uint64_t *t)
{
  if (n->fast != NULL)
    scale_digits(n, z, x, f, t);
  else if (n->chunked != NULL)
    karat_chunked_scale(n->chunked, z, f, x, n->m, t);
  else
    karat_modulus_mul(n, z, x, f, t);
}

static void exp_public_digits(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, uint64_t *t)
{
  const struct karat_strided *s = n->fast;
  uint64_t *digits = karat_align(t), *scratch = digits + KARAT_STRIDED_WORDS(s);
  karat_strided_put(s, digits, 0, x, n->k);
  karat_strided_exp_public(s, digits, digits, e, l, scratch);
  from_digits(n, z, digits, scratch);
}

static void exp_public_words(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
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
    if (karat_number_bit(e, i))
      karat_modulus_mul(n, acc, acc, base, product);
  }
  karat_modulus_sqr(n, acc, acc, product);
  karat_modulus_mul(n, z, acc, x, product);
}

void karat_modulus_exp_public(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, uint64_t *t)
{
  if (n->fast != NULL)
    exp_public_digits(n, z, x, e, l, t);
  else if (n->chunked != NULL)
    karat_chunked_exp_public(n->chunked, z, x, e, l, n->m, t);
  else
    exp_public_words(n, z, x, e, l, t);
}
