/* Arithmetic on eight numbers at once.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/octet.h"
#include "bignum/digits.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "platform/wipe.h"
#include <stdlib.h>

/* The parts of a lane, in this order. */
enum { FOLD, MODULUS, RR, HIGH, INVERSE };

static size_t lane_words(size_t n)
{
  return INVERSE * n + 5;
}

struct karat_lane *karat_lane_new(const struct karat_modulus *m)
{
  const size_t k = m->k, n = karat_octet_digits(k), r = 52 * n;
  if (m->kernel.octet_mul == karat_octet_mul_portable)
    return NULL;
  struct karat_lane *lane = calloc(1, sizeof *lane + lane_words(n) * sizeof *lane->digits);
  uint64_t *t = calloc(k, sizeof *t);
  if (lane == NULL || t == NULL) {
    free(lane);
    free(t);
    return NULL;
  }
  *lane = (struct karat_lane){k, n};
  uint64_t *z = lane->digits;
  const struct karat_layout plain = {1, 0, n, n};
  karat_digits_inverse(z + INVERSE * n, 5, m->m);
  karat_number_set(t, 1, k);
  karat_digits_halve(t, m->m, k, 260);
  karat_digits_put(z + FOLD * n, &plain, t, k);
  karat_digits_put(z + MODULUS * n, &plain, m->m, k);
  /* from 2^128k on: 2^64k R, and R^2 */
  karat_number_copy(t, k, m->rr, k);
  for (size_t i = 128 * k; i < 2 * r; i++) {
    if (i == 64 * k + r)
      karat_digits_put(z + HIGH * n, &plain, t, k);
    m->kernel.mod_add(t, t, t, m->m, k);
  }
  karat_digits_put(z + RR * n, &plain, t, k);
  karat_wipe(t, k * sizeof *t);
  free(t);
  return lane;
}

void karat_lane_free(struct karat_lane *lane)
{
  if (lane == NULL)
    return;
  karat_wipe(lane, sizeof *lane + lane_words(lane->n) * sizeof *lane->digits);
  free(lane);
}

void karat_octet_set(struct karat_octet *o, uint64_t *storage, const struct karat_modulus *const *m)
{
  const size_t n = m[0]->lane->n;
  *o = (struct karat_octet){.k = m[0]->k,
                            .n = n,
                            .mul = m[0]->kernel.octet_mul,
                            .sqr = m[0]->kernel.octet_sqr,
                            .lookup = m[0]->kernel.octet_lookup};
  o->c = storage;
  o->rr = o->c + 16 * n + 40;
  o->high = o->rr + 8 * n;
  o->t = o->high + 8 * n;
  const struct {
    uint64_t *z;
    size_t part, count;
  } places[] = {{o->c, FOLD, n},
                {o->c + 8 * n, MODULUS, n},
                {o->c + 16 * n, INVERSE, 5},
                {o->rr, RR, n},
                {o->high, HIGH, n}};
  for (size_t l = 0; l < sizeof places / sizeof places[0]; l++)
    for (size_t i = 0; i < places[l].count; i++)
      for (size_t j = 0; j < 8; j++)
        places[l].z[8 * i + j] = m[j]->lane->digits[places[l].part * n + i];
}

void karat_octet_put(const struct karat_octet *o, uint64_t *z, size_t j, const uint64_t *x,
                     size_t words)
{
  karat_digits_put(z + j, &(struct karat_layout){8, 0, o->n, o->n}, x, words);
}

void karat_octet_get(const struct karat_octet *o, uint64_t *z, size_t words, const uint64_t *x,
                     size_t j)
{
  karat_digits_get(z, words, x + j, &(struct karat_layout){8, 0, o->n, o->n});
}

void karat_octet_residue(const struct karat_octet *o, uint64_t *z, const uint64_t *m,
                         const uint64_t *x, size_t j)
{
  karat_octet_get(o, z, o->k + 1, x, j);
  karat_digits_reduce(z, m, o->k);
}

void karat_octet_exp_public(const struct karat_octet *o, uint64_t *z, const uint64_t *x,
                            const uint64_t *e, size_t l, uint64_t *t)
{
  uint64_t *acc = t, *base = t + KARAT_OCTET_WORDS(o->n);
  karat_octet_times(o, base, x, o->rr);
  size_t i = karat_number_bits(e, l) - 1;
  const uint64_t *from = base;
  while (i-- > 0) { /* the last bit is 1: its factor is x itself, which takes R away */
    o->sqr(acc, from, o->c, o->t, o->k);
    from = acc;
    if (karat_number_bit(e, i))
      karat_octet_times(o, i > 0 ? acc : z, acc, i > 0 ? base : x);
  }
}

/* z = x^e[j] in lane j, z and x in Montgomery form, by a fixed window. */
static void window_exp(const struct karat_octet *o, uint64_t *z, const uint64_t *x,
                       const uint64_t *const *e, uint64_t *t)
{
  enum { WIDTH = 4, ROWS = 1 << WIDTH }; /* with five bits the table outgrows the first cache */
  const size_t words = KARAT_OCTET_WORDS(o->n), k = o->k;
  uint64_t *table = t, *row = table + ROWS * words, *digit = row + words;

  /* row i of the table = x^i R */
  static const uint64_t one = 1;
  for (size_t j = 0; j < 8; j++)
    karat_octet_put(o, row, j, &one, 1);
  karat_octet_times(o, table, row, o->rr);
  karat_number_copy(table + words, words, x, words);
  for (size_t i = 2; i < ROWS; i += 2) {
    o->sqr(table + i * words, table + i / 2 * words, o->c, o->t, k);
    karat_octet_times(o, table + (i + 1) * words, table + i * words, table + words);
  }

  /* z = x^(the digits of e so far) R, from the highest digit down */
  for (size_t position = 64 * k; position > 0;) {
    position -= WIDTH;
    for (size_t j = 0; j < 8; j++)
      digit[j] = karat_window_digit(e[j], k, position, WIDTH);
    if (position == 64 * k - WIDTH) {
      o->lookup(z, table, digit, ROWS, k);
      continue;
    }
    for (int i = 0; i < WIDTH; i++)
      o->sqr(z, z, o->c, o->t, k);
    o->lookup(row, table, digit, ROWS, k);
    karat_octet_times(o, z, z, row);
  }
}

void karat_octet_exp(const struct karat_modulus *const *m, uint64_t *const *z,
                     const uint64_t *const *x, const uint64_t *const *e, uint64_t *t)
{
  static const uint64_t one = 1;
  struct karat_octet o;
  t = karat_align(t);
  karat_octet_set(&o, t, m);
  const size_t k = o.k;
  uint64_t *y = t + KARAT_OCTET_STORAGE(o.n), *w = y + KARAT_OCTET_WORDS(o.n);
  uint64_t *scratch = w + KARAT_OCTET_WORDS(o.n), *u = scratch + 8 * (16 + 1) * o.n + 8;

  /* x modulo m, in Montgomery form: x = high 2^64k + low */
  for (size_t j = 0; j < 8; j++)
    karat_octet_put(&o, y, j, x[j] + k, k);
  karat_octet_times(&o, y, y, o.high);
  for (size_t j = 0; j < 8; j++) {
    karat_octet_get(&o, u, k + 1, y, j);
    u[k] += m[j]->kernel.add(u, u, x[j], k);
    karat_octet_put(&o, y, j, u, k + 1);
  }
  karat_octet_times(&o, y, y, o.rr);

  window_exp(&o, w, y, e, scratch);
  for (size_t j = 0; j < 8; j++)
    karat_octet_put(&o, y, j, &one, 1);
  karat_octet_times(&o, w, w, y);
  for (size_t j = 0; j < 8; j++) {
    karat_octet_residue(&o, u, m[j]->m, w, j);
    karat_number_copy(z[j], k, u, k);
  }
}
