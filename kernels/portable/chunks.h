/* Numbers in chunks of 58 bits: words of any size that count as digits of radix 2^58.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_CHUNKS_H
#define KARAT_PORTABLE_CHUNKS_H

#include "portable/word.h"

/* Chunks of a number of k words. */
#define KARAT_CHUNKS(k) ((32 * (k) + 38) / 29)

/* a = v, for chunks whose value has k words. */
static inline void karat_words_of_chunks(uint64_t *a, const uint64_t *v, size_t k)
{
  karat_dword sum = 0; /* what is left of the chunks before v_j, and v_j 2^bits */
  unsigned bits = 0;
  size_t i = 0;
  for (size_t j = 0; j < KARAT_CHUNKS(k); j++) {
    sum += (karat_dword)v[j] << bits;
    bits += 58;
    if (bits >= 64 && i < k) {
      a[i++] = (uint64_t)sum;
      sum >>= 64;
      bits -= 64;
    }
  }
}

#endif
