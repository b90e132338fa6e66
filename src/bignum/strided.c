/* Arithmetic in digits of 52 bits.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/strided.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "platform/wipe.h"
#include <stdlib.h>

void karat_strided_put(const struct karat_strided *s, uint64_t *z, size_t j, const uint64_t *x,
                       size_t words)
{
  const size_t digits = 8 / s->g * s->n;
  for (size_t v = 0, i = 0; v < digits; v++, i += 52) {
    const size_t word = i / 64;
    const unsigned shift = i % 64;
    uint64_t digit = word < words ? x[word] >> shift : 0;
    if (shift > 12 && word + 1 < words)
      digit |= x[word + 1] << (64 - shift);
    z[karat_digit_place(s->g, s->n, v) + j] = digit & KARAT_DIGIT;
  }
}

void karat_strided_get(const struct karat_strided *s, uint64_t *z, size_t words, const uint64_t *x,
                       size_t j)
{
  karat_number_set(z, 0, words);
  for (size_t v = 0, i = 0; i < 64 * words && v < karat_digits(s->k); v++, i += 52) {
    const size_t word = i / 64;
    const unsigned shift = i % 64;
    const uint64_t digit = x[karat_digit_place(s->g, s->n, v) + j];
    z[word] |= digit << shift;
    if (shift > 12 && word + 1 < words)
      z[word + 1] |= digit >> (64 - shift);
  }
}

/* z -= m 2^shift, unless that is negative. z has k + 1 words. */
static void subtract(uint64_t *z, const uint64_t *m, unsigned shift, size_t k)
{
  uint64_t borrow = 0, low = 0;
  for (size_t i = 0; i <= k; i++) {
    const uint64_t word = i < k ? m[i] : 0;
    karat_subb(z[i], word << shift | low, &borrow);
    low = shift > 0 ? word >> (64 - shift) : 0;
  }
  const uint64_t mask = karat_mask(borrow ^ 1);
  borrow = low = 0;
  for (size_t i = 0; i <= k; i++) {
    const uint64_t word = i < k ? m[i] : 0;
    z[i] = karat_subb(z[i], (word << shift | low) & mask, &borrow);
    low = shift > 0 ? word >> (64 - shift) : 0;
  }
}

void karat_strided_residue(const struct karat_strided *s, uint64_t *z, const uint64_t *m,
                           const uint64_t *x, size_t j)
{
  karat_strided_get(s, z, s->k + 1, x, j);
  subtract(z, m, 1, s->k); /* from below 4 m */
  subtract(z, m, 0, s->k);
}

void karat_strided_square(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                          size_t count, uint64_t *t)
{
  enum { MOST = 6 }; /* by the contract */
  for (; count > 0; x = z) {
    const size_t now = count < MOST ? count : MOST;
    s->sqr(z, x, s->c, t, now, s->k);
    count -= now;
  }
}

/* x = x / 2 mod m. */
static void halve(uint64_t *x, const uint64_t *m, size_t k)
{
  const uint64_t mask = karat_mask(x[0] & 1);
  uint64_t carry = 0;
  for (size_t i = 0; i < k; i++)
    x[i] = karat_addc(x[i], m[i] & mask, &carry);
  for (size_t i = 0; i < k; i++)
    x[i] = x[i] >> 1 | (i + 1 < k ? x[i + 1] : carry) << 63;
}

/* The two digits of -m^-1 mod 2^104, for number j, by Newton's iteration. */
static void put_inverse(const struct karat_strided *s, uint64_t *z, size_t j, const uint64_t *m)
{
  const karat_dword low = (karat_dword)(s->k > 1 ? m[1] : 0) << 64 | m[0];
  karat_dword inverse = (3 * low) ^ 2; /* 5 bits right, then 10, 20, ... 160 */
  for (int i = 0; i < 5; i++)
    inverse *= 2 - low * inverse;
  inverse = 0 - inverse;
  z[j] = (uint64_t)inverse & KARAT_DIGIT;
  z[s->g + j] = (uint64_t)(inverse >> 52) & KARAT_DIGIT;
}

/* Fills in what depends on modulus j. t: k words. */
static void prepare(struct karat_strided *s, uint64_t *c, uint64_t *rr, uint64_t *high, size_t j,
                    const struct karat_modulus *m, uint64_t *t)
{
  const size_t k = s->k, n = s->n;
  karat_number_set(t, 1, k);
  for (size_t i = 0; i < 208; i++) {
    if (i == 104)
      karat_strided_put(s, c + 8 * n, j, t, k); /* B^-2 */
    halve(t, m->m, k);
  }
  karat_strided_put(s, c, j, t, k); /* B^-4 */
  karat_strided_put(s, c + 16 * n, j, m->m, k);
  put_inverse(s, c + 24 * n, j, m->m);

  /* from 2^128k on: 2^64k R, and R^2 */
  const size_t r = 52 * karat_digits(k);
  karat_number_copy(t, k, m->rr, k);
  for (size_t i = 128 * k; i < 2 * r; i++) {
    if (i == 64 * k + r)
      karat_strided_put(s, high, j, t, k);
    m->kernel.mod_add(t, t, t, m->m, k);
  }
  karat_strided_put(s, rr, j, t, k);
}

struct karat_strided *karat_strided_new(const struct karat_modulus *const *m, size_t g)
{
  const struct karat_kernels *kernel = &m[0]->kernel;
  const size_t k = m[0]->k, n = karat_registers(g, k);
  if (g == 2 ? kernel->pair_mul == karat_pair_mul_portable
             : kernel->lone_mul == karat_lone_mul_portable)
    return NULL;
  const size_t words = 7 + (24 + 8 + 8 + 8) * n; /* 4 words behind c's 24 n, and all aligned */
  struct karat_strided *s = calloc(1, sizeof *s + words * sizeof *s->storage);
  uint64_t *t = calloc(k, sizeof *t);
  if (s == NULL || t == NULL) {
    free(s);
    free(t);
    return NULL;
  }
  uint64_t *c = karat_strided_align(s->storage), *rr = c + 32 * n, *high = rr + 8 * n;
  *s = (struct karat_strided){.g = g,
                              .k = k,
                              .n = n,
                              .c = c,
                              .rr = rr,
                              .high = high,
                              .mul = g == 2 ? kernel->pair_mul : kernel->lone_mul,
                              .sqr = g == 2 ? kernel->pair_sqr : kernel->lone_sqr,
                              .lookup = kernel->pair_lookup,
                              .words = words};
  for (size_t j = 0; j < g; j++)
    prepare(s, c, rr, high, j, m[j], t);
  karat_wipe(t, k * sizeof *t);
  free(t);
  return s;
}

void karat_strided_free(struct karat_strided *s)
{
  if (s == NULL)
    return;
  karat_wipe(s, sizeof *s + s->words * sizeof *s->storage);
  free(s);
}

void karat_strided_exp_public(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                              uint64_t e, uint64_t *t)
{
  uint64_t *acc = t, *base = acc + KARAT_STRIDED_WORDS(s), *scratch = base + KARAT_STRIDED_WORDS(s);
  karat_strided_times(s, base, x, s->rr, scratch); /* x R */
  int i = 63;
  while ((e >> i) == 0)
    i--;
  /* acc = x^(the bits of e so far) R, the bits taken with the zeros before them. The last bit of e
   * is 1: its factor is x itself, which takes R away again. */
  const uint64_t *from = base;
  for (i--; i >= 0; i--) {
    size_t count = 1;
    while (((e >> i) & 1) == 0) {
      i--;
      count++;
    }
    karat_strided_square(s, acc, from, count, scratch);
    karat_strided_times(s, i > 0 ? acc : z, acc, i > 0 ? base : x, scratch);
    from = acc;
  }
}

void karat_strided_window_exp(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                              const uint64_t *const e[2], uint64_t *t)
{
  const size_t k = s->k, row_words = KARAT_STRIDED_WORDS(s);
  const unsigned b = k < 64 ? 5 : 6;
  const size_t rows = (size_t)1 << b;
  uint64_t *row = t, *scratch = row + row_words, *table = scratch + KARAT_STRIDED_SCRATCH(s);

  /* row i of the table = x^i R */
  static const uint64_t one = 1;
  for (size_t j = 0; j < 2; j++)
    karat_strided_put(s, row, j, &one, 1);
  karat_strided_times(s, table, row, s->rr, scratch);
  karat_number_copy(table + row_words, row_words, x, row_words);
  for (size_t i = 2; i < rows; i += 2) {
    karat_strided_square(s, table + i * row_words, table + i / 2 * row_words, 1, scratch);
    karat_strided_times(s, table + (i + 1) * row_words, table + i * row_words, table + row_words,
                        scratch);
  }

  /* z = x^(the digits of e so far) R, from the highest digit down. The next row is looked up in
   * parts, between squarings: the processor does that while it waits for their carries. */
  size_t position = (64 * k - 1) / b * b;
  s->lookup(z, table, karat_window_digit(e[0], k, position, b),
            karat_window_digit(e[1], k, position, b), 0, rows, k);
  while (position > 0) {
    position -= b;
    const uint64_t digit[2] = {karat_window_digit(e[0], k, position, b),
                               karat_window_digit(e[1], k, position, b)};
    for (size_t i = 0, first = 0; i < b; i++) {
      const size_t next = rows * (i + 1) / b;
      karat_strided_square(s, z, z, 1, scratch);
      s->lookup(row, table + first * row_words, digit[0], digit[1], first, next - first, k);
      first = next;
    }
    karat_strided_times(s, z, z, row, scratch);
  }
}
