/* Arithmetic in digits of 52 bits.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/strided.h"
#include "bignum/digits.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "platform/wipe.h"
#include <stdlib.h>

/* Of number j, from z + j on. */
static struct karat_layout layout(const struct karat_strided *s)
{
  return (struct karat_layout){8, s->g, s->n, 8 / s->g * s->n};
}

void karat_strided_put(const struct karat_strided *s, uint64_t *z, size_t j, const uint64_t *x,
                       size_t words)
{
  const struct karat_layout places = layout(s);
  karat_digits_put(z + j, &places, x, words);
}

void karat_strided_get(const struct karat_strided *s, uint64_t *z, size_t words, const uint64_t *x,
                       size_t j)
{
  const struct karat_layout places = layout(s);
  karat_digits_get(z, words, x + j, &places);
}

void karat_strided_residue(const struct karat_strided *s, uint64_t *z, const uint64_t *m,
                           const uint64_t *x, size_t j)
{
  karat_strided_get(s, z, s->k + 1, x, j);
  karat_digits_reduce(z, m, s->k);
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

/* Fills in what depends on modulus j. t: k words. */
static void prepare(struct karat_strided *s, uint64_t *c, uint64_t *rr, uint64_t *high, size_t j,
                    const struct karat_modulus *m, uint64_t *t)
{
  const size_t k = s->k, n = s->n;
  uint64_t inverse[2];
  karat_number_set(t, 1, k);
  karat_digits_halve(t, m->m, k, 104);
  karat_strided_put(s, c + 8 * n, j, t, k); /* B^-2 */
  karat_digits_halve(t, m->m, k, 104);
  karat_strided_put(s, c, j, t, k); /* B^-4 */
  karat_strided_put(s, c + 16 * n, j, m->m, k);
  karat_digits_inverse(inverse, 2, m->m);
  c[24 * n + j] = inverse[0];
  c[24 * n + s->g + j] = inverse[1];

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
  uint64_t *c = karat_align(s->storage), *rr = c + 32 * n, *high = rr + 8 * n;
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
                              const uint64_t *e, size_t l, uint64_t *t)
{
  uint64_t *acc = t, *base = acc + KARAT_STRIDED_WORDS(s), *scratch = base + KARAT_STRIDED_WORDS(s);
  karat_strided_times(s, base, x, s->rr, scratch); /* x R */
  size_t i = karat_number_bits(e, l) - 1;
  /* acc = x^(the bits of e so far) R, the bits taken with the zeros before them. The last bit of e
   * is 1: its factor is x itself, which takes R away again. */
  const uint64_t *from = base;
  while (i > 0) {
    size_t count = 1;
    while (!karat_number_bit(e, --i))
      count++;
    karat_strided_square(s, acc, from, count, scratch);
    karat_strided_times(s, i > 0 ? acc : z, acc, i > 0 ? base : x, scratch);
    from = acc;
  }
}

/* z = x^e for two moduli, z and x in Montgomery form, by a fixed window. */
static void window_exp(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                       const uint64_t *const *e, uint64_t *t)
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

  /* z = x^(the digits of e so far) R, from the highest digit down. */
  size_t position = (64 * k - 1) / b * b;
  s->lookup(z, table, karat_window_digit(e[0], k, position, b),
            karat_window_digit(e[1], k, position, b), 0, rows, k);
  while (position > 0) {
    position -= b;
    s->lookup(row, table, karat_window_digit(e[0], k, position, b),
              karat_window_digit(e[1], k, position, b), 0, rows, k);
    karat_strided_square(s, z, z, b, scratch);
    karat_strided_times(s, z, z, row, scratch);
  }
}

void karat_strided_exp(const struct karat_strided *s, const struct karat_modulus *const *m,
                       uint64_t *const *z, const uint64_t *const *x, const uint64_t *const *e,
                       uint64_t *t)
{
  static const uint64_t one = 1;
  const size_t k = s->k;
  uint64_t *y = karat_align(t), *w = y + KARAT_STRIDED_WORDS(s),
           *scratch = w + KARAT_STRIDED_WORDS(s);

  /* x modulo m, in Montgomery form: x = high 2^64k + low */
  for (size_t j = 0; j < 2; j++)
    karat_strided_put(s, y, j, x[j] + k, k);
  karat_strided_times(s, y, y, s->high, scratch);
  for (size_t j = 0; j < 2; j++) {
    karat_strided_get(s, z[j], k + 1, y, j);
    z[j][k] += m[j]->kernel.add(z[j], z[j], x[j], k);
    karat_strided_put(s, y, j, z[j], k + 1);
  }
  karat_strided_times(s, y, y, s->rr, scratch);

  window_exp(s, w, y, e, scratch);
  for (size_t j = 0; j < 2; j++)
    karat_strided_put(s, y, j, &one, 1);
  karat_strided_times(s, w, w, y, scratch);
  for (size_t j = 0; j < 2; j++)
    karat_strided_residue(s, z[j], m[j]->m, w, j);
}
