/* Arithmetic in chunks of 58 bits, modulo one number.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/chunked.h"
#include "bignum/chunk.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include <stdlib.h>

enum { CHUNK = 58 };

struct karat_chunked *karat_chunked_new(const struct karat_modulus *n)
{
  const size_t k = n->k, r = KARAT_CHUNKS(k);
  if (!karat_published(karat_chunk_fits(n->m, k))) /* almost all do */
    return NULL;
  const size_t words = 7 + KARAT_CHUNK_TABLE(k) / 2 + r;
  struct karat_chunked *s = calloc(1, sizeof *s + words * sizeof *s->storage);
  uint64_t *t = calloc(k, sizeof *t);
  if (s == NULL || t == NULL) {
    free(s);
    free(t);
    return NULL;
  }
  s->k = k;
  s->r = r;
  s->kernel = n->kernel;
  s->halved = k % 2 == 0 && n->kernel.chunk_sqr == karat_chunk_sqr_portable;
  if (s->halved)
    karat_kernels_for(&s->half, k / 2);
  s->words = words;
  uint64_t *storage = karat_align(s->storage);
  s->c = (uint32_t *)storage;
  s->rr = storage + KARAT_CHUNK_TABLE(k) / 2;
  karat_chunk_table(s->c, n->m, n->w, k);
  karat_number_copy(t, k, n->rr, k); /* 2^128k, which is to be 2^116r */
  for (size_t i = 128 * k; i < 2 * CHUNK * r; i++)
    n->kernel.mod_add(t, t, t, n->m, k);
  karat_chunks_of_words(s->rr, t, k);
  karat_wipe(t, k * sizeof *t);
  free(t);
  return s;
}

void karat_chunked_free(struct karat_chunked *s)
{
  if (s == NULL)
    return;
  karat_wipe(s, sizeof *s + s->words * sizeof *s->storage);
  free(s);
}

/* d = |x - y|, for k words; all ones if x < y, else 0. */
static uint64_t difference(const struct karat_kernels *kernel, uint64_t *d, const uint64_t *x,
                           const uint64_t *y, size_t k)
{
  const uint64_t mask = karat_mask(kernel->sub(d, x, y, k));
  for (size_t i = 0; i < k; i++)
    d[i] ^= mask;
  karat_number_add_word(d, d, mask & 1, k);
  return mask;
}

/* u += (u1 + u0 + f) 2^32k, for halves u1 and u0 of k words; f counts as negative if mask is all
 * ones, and is overwritten. What is added is not negative. */
static void add_middle(const struct karat_kernels *kernel, uint64_t *u, uint64_t *f, uint64_t mask,
                       size_t k)
{
  for (size_t i = 0; i < k; i++)
    f[i] ^= mask;
  uint64_t top = mask + karat_number_add_word(f, f, mask & 1, k);
  top += kernel->add(f, f, u, k);
  top += kernel->add(f, f, u + k, k);
  top += kernel->add(u + k / 2, u + k / 2, f, k);
  karat_number_add_word(u + k + k / 2, u + k + k / 2, top, k / 2);
}

/* u = v b and a = v by Karatsuba's formula. t: 2 k words. */
static void multiply_halves(const struct karat_chunked *s, uint64_t *u, uint64_t *a,
                            const uint64_t *v, const uint64_t *b, uint64_t *t)
{
  const size_t k = s->k, h = k / 2;
  uint64_t *d = t, *f = t + k;
  karat_words_of_chunks(a, v, k);
  s->half.mul(u, a, b, h);
  s->half.mul(u + k, a + h, b + h, h);
  uint64_t mask = difference(&s->half, d, a, a + h, h);
  mask ^= difference(&s->half, d + h, b + h, b, h);
  s->half.mul(f, d, d + h, h);
  add_middle(&s->kernel, u, f, mask, k);
}

/* u = v^2 and a = v. */
static void square_halves(const struct karat_chunked *s, uint64_t *u, uint64_t *a,
                          const uint64_t *v, uint64_t *t)
{
  const size_t k = s->k, h = k / 2;
  uint64_t *d = t, *f = t + k;
  karat_words_of_chunks(a, v, k);
  s->half.sqr(u, a, h);
  s->half.sqr(u + k, a + h, h);
  difference(&s->half, d, a, a + h, h);
  s->half.sqr(f, d, h);
  add_middle(&s->kernel, u, f, UINT64_MAX, k);
}

/* In one kernel, if there is one. */
void karat_chunked_mul(const struct karat_chunked *s, uint64_t *z, const uint64_t *v,
                       const uint64_t *b, uint64_t *t)
{
  uint64_t *u = t, *a = u + 2 * s->k;
  if (s->kernel.step_mul != karat_step_mul_portable) {
    s->kernel.step_mul(z, u, s->c, a, v, b, s->k);
    return;
  }
  if (s->halved)
    multiply_halves(s, u, a, v, b, a + s->k);
  else
    s->kernel.chunk_mul(u, a, v, b, s->k);
  s->kernel.chunk_reduce(z, u, s->c, s->k);
}

void karat_chunked_sqr(const struct karat_chunked *s, uint64_t *z, const uint64_t *v, uint64_t *t)
{
  uint64_t *u = t, *a = u + 2 * s->k;
  if (s->kernel.step_sqr != karat_step_sqr_portable) {
    s->kernel.step_sqr(z, u, s->c, a, v, s->k);
    return;
  }
  if (s->halved)
    square_halves(s, u, a, v, a + s->k);
  else
    s->kernel.chunk_sqr(u, a, v, s->k);
  s->kernel.chunk_reduce(z, u, s->c, s->k);
}

/* The product is below (1 + 2^-18) m: one subtraction. */
void karat_chunked_scale(const struct karat_chunked *s, uint64_t *z, const uint64_t *v,
                         const uint64_t *b, const uint64_t *m, uint64_t *t)
{
  uint64_t *words = t, *product = t + 5 * s->k;
  karat_chunked_mul(s, product, v, b, t);
  karat_words_of_chunks(words, product, s->k);
  s->kernel.cond_sub(z, 0, words, m, s->k);
}

void karat_chunked_exp_public(const struct karat_chunked *s, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, const uint64_t *m, uint64_t *t)
{
  uint64_t *base = t, *acc = t + s->k, *next = acc + s->r, *scratch = next + s->r;
  karat_chunked_mul(s, acc, s->rr, x, scratch); /* x R */
  karat_words_of_chunks(base, acc, s->k);
  /* acc = x^(the bits of e so far) R. The last bit of e is 1: its factor is x itself, which takes R
   * away again. */
  for (size_t i = karat_number_bits(e, l) - 1; i-- > 0;) {
    karat_chunked_sqr(s, next, acc, scratch);
    if (i > 0 && karat_number_bit(e, i)) {
      karat_chunked_mul(s, acc, next, base, scratch);
    } else {
      uint64_t *other = acc;
      acc = next;
      next = other;
    }
  }
  karat_chunked_scale(s, z, acc, x, m, scratch);
}
