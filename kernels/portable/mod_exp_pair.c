/* Exponentiation modulo two numbers, one after the other.
 * Contract: kernels/contracts/mod_exp_pair.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

/* z = x^e mod n, for x of 2k words. t: 76 k words. */
static void exponentiate(uint64_t *z, const uint64_t *x, const uint64_t *e, const uint64_t *n,
                         uint64_t *t, size_t k)
{
  uint64_t *rr = t, *square = rr + k, *scratch = square + 2 * k + 1;
  for (size_t i = 0; i < 2 * k; i++)
    square[i] = 0;
  square[2 * k] = 1; /* 2^128k */
  karat_rem_portable(rr, square, n, 2 * k + 1, k);
  karat_rem_portable(z, x, n, 2 * k, k);
  karat_mod_exp_portable(z, z, e, n, 0 - karat_word_inverse(n[0]), rr, scratch, k);
}

void karat_mod_exp_pair_portable(uint64_t *z, const uint64_t *x, const uint64_t *e,
                                 const uint32_t *c, const uint64_t *m, uint64_t *t, size_t k)
{
  const size_t r = (32 * k + 38) / 29, part = 2 * k + r;
  const uint64_t *p = m + k + r, *q = p + part; /* the table c is for phases */
  (void)c;
  exponentiate(z, x, e, p, t, k);
  exponentiate(z + k, x, e + k, q, t, k);
}
