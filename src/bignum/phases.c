/* The tables for exponentiation modulo two numbers at once.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/phases.h"
#include "bignum/chunk.h"
#include "bignum/digits.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include <stdlib.h>

/* What the table m has of one number: R^3 in words, R in chunks, the number. t: 3k words. */
static void prepare(uint64_t *m, const struct karat_modulus *n, uint64_t *t)
{
  const size_t k = n->k;
  uint64_t *unit = t, *scratch = t + k;
  /* R from 2^64k = rr 1 2^-64k */
  karat_number_set(m, 1, k);
  karat_modulus_mul(n, unit, n->rr, m, scratch);
  for (size_t i = 64 * k; i < 58 * KARAT_CHUNKS(k); i++)
    n->kernel.mod_add(unit, unit, unit, n->m, k);
  karat_modulus_mul(n, m, unit, n->rr, scratch); /* R 2^64k */
  karat_modulus_mul(n, m, m, unit, scratch);     /* R^2 */
  karat_modulus_mul(n, m, m, n->rr, scratch);
  karat_modulus_mul(n, m, m, unit, scratch); /* R^3 */
  karat_chunks_of_words(m + k, unit, k);
  karat_number_copy(m + k + KARAT_CHUNKS(k), k, n->m, k);
}

struct karat_phases *karat_phases_new(const struct karat_modulus *p, const struct karat_modulus *q)
{
  const size_t k = p->k;
  if (q->k != k || p->kernel.mod_exp_pair == karat_mod_exp_pair_portable ||
      !karat_published(karat_chunk_fits(p->m, k) & karat_chunk_fits(q->m, k)))
    return NULL;
  const size_t part = 2 * k + KARAT_CHUNKS(k), table = KARAT_CHUNK_TABLE(k);
  const size_t words = 7 + table + 2 * part + k; /* all aligned */
  struct karat_phases *s = calloc(1, sizeof *s + words * sizeof *s->storage);
  uint64_t *t = calloc(3 * k, sizeof *t);
  if (s == NULL || t == NULL) {
    free(s);
    free(t);
    return NULL;
  }
  uint64_t *m = karat_align(s->storage) + table; /* behind two tables of halves */
  uint32_t *c = (uint32_t *)karat_align(s->storage);
  *s = (struct karat_phases){.k = k, .exp = p->kernel.mod_exp_pair, .c = c, .m = m, .words = words};
  karat_chunk_table(c, p->m, p->w, k);
  karat_chunk_table(c + table, q->m, q->w, k);
  prepare(m, p, t);
  prepare(m + part, q, t);
  m[2 * part] = 1;
  karat_wipe(t, 3 * k * sizeof *t);
  free(t);
  return s;
}

void karat_phases_free(struct karat_phases *s)
{
  if (s == NULL)
    return;
  karat_wipe(s, sizeof *s + s->words * sizeof *s->storage);
  free(s);
}
