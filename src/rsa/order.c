/* The order that exponents live by.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/order.h"
#include "bignum/number.h"

void karat_exact_quotient(uint64_t *z, uint64_t *x, const uint64_t *y, size_t k, size_t l)
{
  /* the quotient's words from the lowest up */
  const uint64_t inverse = karat_word_inverse(y[0]);
  for (size_t i = 0; i < k; i++) {
    z[i] = x[i] * inverse;
    uint64_t carry = 0, borrow = 0;
    for (size_t j = 0; i + j < k; j++) {
      uint64_t product = j < l ? karat_mulc(y[j], z[i], 0, &carry) : carry;
      carry = j < l ? carry : 0;
      x[i + j] = karat_subb(x[i + j], product, &borrow);
    }
  }
}

void karat_order(const struct karat_kernels *kernel, uint64_t *order, const uint64_t *p,
                 const uint64_t *q, size_t k, uint64_t *t)
{
  uint64_t *p1 = t, *q1 = p1 + k, *rest = q1 + k, *gcd = rest + k;
  t = gcd + k;
  /* with p - 1 = 2^a p' and q - 1 = 2^b q': gcd(p - 1, q - 1) = 2^min(a, b) gcd(p', q - 1) */
  karat_number_copy(p1, k, p, k);
  karat_number_copy(q1, k, q, k);
  p1[0] ^= 1;
  q1[0] ^= 1;
  uint64_t a = karat_number_zeros(p1, k), b = karat_number_zeros(q1, k), less = 0;
  karat_subb(a, b, &less);
  karat_number_shift_right(p1, a, k);
  kernel->rem(rest, q1, p1, k, k);
  kernel->mod_inverse(order, gcd, rest, p1, t, k);
  karat_number_shift_right(q1, karat_select(karat_mask(less), a, b), k);
  karat_exact_quotient(rest, q1, gcd, k, k);
  karat_number_copy(p1, k, p, k);
  p1[0] ^= 1;
  kernel->mul(order, p1, rest, k);
}
