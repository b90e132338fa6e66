/* Modular inverse and greatest common divisor by division steps (Bernstein and Yang, "Fast
 * constant-time gcd computation and modular inversion", 2019): always the same number of steps,
 * BATCH of them at a time on single words, whose effect is a 2 x 2 matrix that is then applied to
 * the long numbers. Contract: kernels/contracts/mod_inverse.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

/* Steps a batch. The entries of a row of the matrix add up to at most 2^BATCH in absolute value, so
 * that for BATCH = 60 the sums of three products below stay within 128 signed bits. */
#define BATCH 60

/* f' = (u f + v g) / 2^BATCH, g' = (q f + r g) / 2^BATCH. */
struct matrix {
  int64_t u, v, q, r;
};

/* BATCH division steps, for which the lowest words of f and g are all one needs. A step takes
 * (delta, f, g) to (1 - delta, g, (g - f) / 2)           if delta > 0 and g is odd, (1 + delta, f,
 * (g + (g mod 2) f) / 2) otherwise. Returns delta. Unsigned throughout, so that nothing that wraps
 * is undefined. */
static int64_t steps(struct matrix *matrix, int64_t delta, uint64_t f, uint64_t g)
{
  uint64_t u = 1, v = 0, q = 0, r = 1, d = (uint64_t)delta;
  for (int i = 0; i < BATCH; i++) {
    uint64_t odd = karat_mask(g & 1);
    uint64_t swap = odd & karat_mask((0 - d) >> 63);
    uint64_t next_f = karat_select(swap, g, f);
    uint64_t next_u = karat_select(swap, q, u);
    uint64_t next_v = karat_select(swap, r, v);
    g = (g + (((f ^ swap) - swap) & odd)) >> 1;
    q += ((u ^ swap) - swap) & odd;
    r += ((v ^ swap) - swap) & odd;
    f = next_f;
    u = next_u << 1;
    v = next_v << 1;
    d = (d ^ swap) - swap + 1;
  }
  *matrix = (struct matrix){(int64_t)u, (int64_t)v, (int64_t)q, (int64_t)r};
  return (int64_t)d;
}

/* Word i of a two's complement number of k + 1 words: the top word has the sign. */
static karat_sdword word(const uint64_t *x, size_t i, size_t k)
{
  return i < k ? (karat_sdword)x[i] : (karat_sdword)(int64_t)x[i];
}

/* (x, y) = (u x + v y + a m, q x + r y + b m) / 2^BATCH, two's complement of k + 1 words (m: k
 * words). The divisions are exact. */
static void apply(uint64_t *x, uint64_t *y, const struct matrix *s, int64_t a, int64_t b,
                  const uint64_t *m, size_t k)
{
  karat_sdword sx = 0, sy = 0;
  for (size_t i = 0; i <= k; i++) {
    karat_sdword xi = word(x, i, k), yi = word(y, i, k), mi = i < k ? (karat_sdword)m[i] : 0;
    sx += s->u * xi + s->v * yi + a * mi;
    sy += s->q * xi + s->r * yi + b * mi;
    x[i] = (uint64_t)sx;
    y[i] = (uint64_t)sy;
    if (i > 0) {
      x[i - 1] = (x[i - 1] >> BATCH) | (x[i] << (64 - BATCH));
      y[i - 1] = (y[i - 1] >> BATCH) | (y[i] << (64 - BATCH));
    }
    sx >>= 64;
    sy >>= 64;
  }
  x[k] = (x[k] >> BATCH) | ((uint64_t)sx << (64 - BATCH));
  y[k] = (y[k] >> BATCH) | ((uint64_t)sy << (64 - BATCH));
}

/* The multiple of m that makes x' = u x + v y + a m divisible by 2^BATCH and keeps it in (-2 m, m)
 * 2^BATCH for x and y in (-2 m, m): m is added once to each negative number, and then c m taken
 * away with 0 <= c < 2^BATCH. inverse = m^-1 mod 2^64. */
static int64_t correction(int64_t u, int64_t v, const uint64_t *x, const uint64_t *y, size_t k,
                          uint64_t m0, uint64_t inverse)
{
  uint64_t a = ((uint64_t)u & karat_mask(x[k] >> 63)) + ((uint64_t)v & karat_mask(y[k] >> 63));
  uint64_t low = (uint64_t)u * x[0] + (uint64_t)v * y[0] + a * m0;
  uint64_t c = (low * inverse) & ((UINT64_C(1) << BATCH) - 1);
  return (int64_t)(a - c);
}

/* x = mask ? -x : x, two's complement of n words. */
static void negate_if(uint64_t mask, uint64_t *x, size_t n)
{
  uint64_t carry = mask & 1;
  for (size_t i = 0; i < n; i++)
    x[i] = karat_addc(x[i] ^ mask, 0, &carry);
}

void karat_mod_inverse_portable(uint64_t *z, uint64_t *g, const uint64_t *x, const uint64_t *m,
                                uint64_t *t, size_t k)
{
  /* Throughout: f = d x and h = e x modulo m. Start: f = m, h = x, d = 0, e = 1. */
  uint64_t *f = t, *h = f + k + 1, *d = h + k + 1, *e = d + k + 1;
  for (size_t i = 0; i < k; i++) {
    f[i] = m[i];
    h[i] = x[i];
    d[i] = e[i] = 0;
  }
  f[k] = h[k] = d[k] = e[k] = 0;
  e[0] = 1;

  const uint64_t inverse = karat_word_inverse(m[0]);

  /* h = 0 after (49 * 64k + 57) / 17 steps, and further steps leave f alone (theorem 11.2 of the
   * paper, for 64k >= 46 bits) */
  int64_t delta = 1;
  for (size_t left = (49 * 64 * k + 57) / 17, batch; left > 0; left -= batch) {
    batch = left < BATCH ? left : BATCH;
    struct matrix s;
    delta = steps(&s, delta, f[0], h[0]);
    apply(d, e, &s, correction(s.u, s.v, d, e, k, m[0], inverse),
          correction(s.q, s.r, d, e, k, m[0], inverse), m, k);
    apply(f, h, &s, 0, 0, m, k);
  }

  /* f = +-g. With its sign, d lies in (-2 m, 2 m): at most two additions of m and one subtraction
   * bring it into [0, m). */
  uint64_t sign = karat_mask(f[k] >> 63);
  negate_if(sign, f, k + 1);
  negate_if(sign, d, k + 1);
  for (int i = 0; i < 2; i++) {
    uint64_t mask = karat_mask(d[k] >> 63), carry = 0;
    for (size_t j = 0; j < k; j++)
      d[j] = karat_addc(d[j], m[j] & mask, &carry);
    d[k] += carry;
  }
  karat_cond_sub_portable(z, d[k], d, m, k);
  for (size_t i = 0; i < k; i++)
    g[i] = f[i];
}
