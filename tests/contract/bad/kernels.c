/* kernels.c: kernels for the engine's own test: right ones, called portable and good, and ones that
 * are wrong in one way each.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/kernels.h>
#include <string.h>

__extension__ typedef unsigned __int128 dword;

/* ---- sum ---- */

uint64_t karat_sum_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = 0;
  for (size_t i = 0; i < k; i++) {
    dword s = (dword)x[i] + y[i] + c;
    z[i] = (uint64_t)s;
    c = (uint64_t)(s >> 64);
  }
  return c;
}

uint64_t karat_sum_writes_behind(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = karat_sum_portable(z, x, y, k);
  ((volatile uint8_t *)z)[8 * k] += 1;
  return c;
}

uint64_t karat_sum_writes_before(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = karat_sum_portable(z, x, y, k);
  ((volatile uint8_t *)z)[-1] += 1;
  return c;
}

uint64_t karat_sum_reads_behind(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  (void)((const volatile uint8_t *)x)[8 * k];
  return karat_sum_portable(z, x, y, k);
}

uint64_t karat_sum_reads_before(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  (void)((const volatile uint8_t *)y)[-1];
  return karat_sum_portable(z, x, y, k);
}

uint64_t karat_sum_writes_input(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = karat_sum_portable(z, x, y, k);
  if (z != x)
    ((volatile uint64_t *)x)[k - 1] ^= 1;
  return c;
}

/* Puts back what it has written. */
uint64_t karat_sum_borrows_input(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  ((volatile uint64_t *)x)[0] ^= 1;
  ((volatile uint64_t *)x)[0] ^= 1;
  return karat_sum_portable(z, x, y, k);
}

uint64_t karat_sum_wrong(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = karat_sum_portable(z, x, y, k);
  z[k - 1] ^= UINT64_C(1) << 63;
  return c;
}

/* Forgets a carry that comes from a carry, out of a word that was all ones before. */
uint64_t karat_sum_wrong_carry(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = 0;
  for (size_t i = 0; i < k; i++) {
    uint64_t s = x[i] + y[i], next = s < x[i];
    z[i] = s + c;
    c = next;
  }
  return c;
}

uint64_t karat_sum_wrong_alias(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  memmove(z, x, 8 * k);
  return karat_sum_portable(z, z, y, k);
}

uint64_t karat_sum_needs_clear(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t old = z == x || z == y ? 0 : z[0] & 1;
  uint64_t c = karat_sum_portable(z, x, y, k);
  z[0] ^= old;
  return c;
}

uint64_t karat_sum_large_result(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  return karat_sum_portable(z, x, y, k) + (UINT64_C(1) << 32);
}

uint64_t karat_sum_only_even(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t c = karat_sum_portable(z, x, y, k);
  z[0] ^= k & 1;
  return c;
}

/* ---- lanes ---- */

#define MASK52 ((UINT64_C(1) << 52) - 1)

static size_t lane(size_t digit, size_t n)
{
  return 8 * (digit % n) + 2 * (digit / n);
}

void karat_lanes_portable(uint64_t *b, const uint64_t *a, uint64_t s, size_t n)
{
  uint64_t carry = 0;
  int64_t borrow = 0;
  for (size_t i = 0; i < 4 * n; i++) {
    uint64_t p = a[lane(i, n)], q = a[lane(i, n) + 1];
    dword r = (dword)s * q + p + carry;
    int64_t t = (int64_t)p - (int64_t)q + borrow;
    b[lane(i, n)] = (uint64_t)r & MASK52;
    b[lane(i, n) + 1] = (uint64_t)t & MASK52;
    carry = (uint64_t)(r >> 52);
    borrow = t >> 52;
  }
}

/* Does not bring the last digit back below 2^52. */
void karat_lanes_wrong(uint64_t *b, const uint64_t *a, uint64_t s, size_t n)
{
  size_t last = lane(4 * n - 1, n);
  uint64_t p = a[last];
  karat_lanes_portable(b, a, s, n);
  b[last] += p & ~MASK52;
}

/* ---- carry ---- */

uint64_t karat_carry_portable(uint32_t *h, size_t n)
{
  int64_t carry = 0, sign = 0;
  for (size_t i = n; i-- > 0;) {
    int64_t digit = (int32_t)h[i] + carry;
    int64_t low = ((digit + (1 << 27)) & ((1 << 28) - 1)) - (1 << 27);
    carry = (digit - low) >> 28;
    if (i == 0)
      low = digit;
    h[i] = (uint32_t)low;
    sign = low != 0 ? low : sign;
  }
  return sign < 0;
}

/* Takes the digits for unsigned ones. */
uint64_t karat_carry_wrong(uint32_t *h, size_t n)
{
  uint64_t carry = 0;
  for (size_t i = n; i-- > 0;) {
    uint64_t digit = h[i] + carry;
    carry = i == 0 ? 0 : digit >> 28;
    h[i] = (uint32_t)(digit - (carry << 28));
  }
  return h[0] >> 31;
}

/* ---- divide ---- */

void karat_divide_portable(uint64_t *q, uint64_t *r, const uint64_t *x, uint64_t d,
                           const uint64_t *minus_d, size_t k, size_t lowest)
{
  uint64_t rest = 0 * (minus_d[0] + lowest);
  for (size_t i = k; i-- > 0;) {
    uint64_t quotient = 0;
    for (int bit = 64; bit-- > 0;) { /* 128-bit division would need libgcc */
      uint64_t top = rest >> 63;
      rest = rest << 1 | (x[i] >> bit & 1);
      uint64_t fits = top | (rest >= d);
      rest -= fits ? d : 0;
      quotient = quotient << 1 | fits;
    }
    q[i] = quotient;
  }
  r[0] = rest;
}

/* Leaves a remainder that is not reduced if that is possible. */
void karat_divide_wrong(uint64_t *q, uint64_t *r, const uint64_t *x, uint64_t d,
                        const uint64_t *minus_d, size_t k, size_t lowest)
{
  karat_divide_portable(q, r, x, d, minus_d, k, lowest);
  if (q[0] > 0 && r[0] + d >= d) {
    q[0]--;
    r[0] += d;
  }
}

/* ---- the rest ---- */

void karat_loose_portable(uint64_t *z, const uint64_t *x, size_t k)
{
  (void)k;
  z[0] = x[0];
}

void karat_loose_other(uint64_t *z, const uint64_t *x, size_t k)
{
  (void)k;
  z[0] = x[0] + 3;
}

void karat_many_portable(uint64_t *z, const uint64_t *a, uint64_t b, uint64_t c, uint64_t d,
                         uint64_t e, uint64_t f, uint64_t g, uint64_t h, uint64_t i, uint64_t j,
                         uint64_t l)
{
  z[0] = a[0] + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * l;
}

/* The kernels of the contracts that are no good: a copy. */
#define COPY(name)                                                                                 \
  void karat_##name##_portable(uint64_t *z, const uint64_t *x)                                     \
  {                                                                                                \
    z[0] = x[0];                                                                                   \
  }
COPY(impossible)
COPY(no_example)
COPY(unpinned)
COPY(idle)
COPY(no_value)
COPY(outside)
COPY(twice)
