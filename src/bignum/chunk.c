/* Tables for the reduction in digits of 29 bits.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/chunk.h"
#include "portable/word.h"
#include <string.h>

enum { DIGIT = 29 };

uint64_t karat_chunk_fits(const uint64_t *n, size_t k)
{
  /* Between 2^64k - 2^(64k-18) and 2^64k are the numbers whose first 18 bits are ones; the lowest
   * of them is even. */
  return karat_is_zero((n[k - 1] >> 46) ^ 0x3ffff) ^ 1;
}

/* The digits of f n + g from the digit `from` on, twice, as the table wants a number: vector j has
 * digits 2j, 2j + 1, 2j - 1, 2j. */
static void put_digits(uint32_t *c, const uint64_t *n, uint64_t f, uint64_t g, size_t from,
                       size_t k)
{
  const size_t count = 2 * KARAT_CHUNK_VECTORS(k);
  karat_dword bits = 0; /* of f n + g, `have` of them, from the next digit on */
  uint64_t carry = g;
  size_t have = 0, word = 0;
  memset(c, 0, 2 * count * sizeof *c);
  for (size_t i = 0; i < from + count; i++, bits >>= DIGIT, have -= DIGIT) {
    if (have < DIGIT) {
      bits |= (karat_dword)karat_mulc(word < k ? n[word] : 0, f, 0, &carry) << have;
      have += 64;
      word++;
    }
    if (i < from)
      continue;
    const size_t low = i - from, high = low + 1;
    const uint32_t digit = (uint32_t)bits & ((UINT32_C(1) << DIGIT) - 1);
    c[4 * (low / 2) + low % 2] = digit;
    if (high < count)
      c[4 * (high / 2) + 2 + high % 2] = digit;
  }
}

void karat_chunk_table(uint32_t *c, const uint64_t *n, uint64_t w, size_t k)
{
  const size_t number = 4 * KARAT_CHUNK_VECTORS(k);
  /* h = (f n + 1) / 2^58 for f = -1/n mod 2^58, and 58 bits are two digits */
  put_digits(c, n, w & (UINT64_MAX >> 6), 1, 2, k);
  put_digits(c + number, n, 1, 0, 0, k);
  c[2 * number] = c[2 * number + 2] = (uint32_t)w & ((UINT32_C(1) << DIGIT) - 1);
  c[2 * number + 1] = c[2 * number + 3] = 0;
}

void karat_chunks_of_words(uint64_t *v, const uint64_t *a, size_t k)
{
  for (size_t i = 0; i < KARAT_CHUNKS(k); i++) {
    const size_t word = 58 * i / 64;
    const unsigned shift = 58 * i % 64;
    uint64_t chunk = word < k ? a[word] >> shift : 0;
    if (shift > 6 && word + 1 < k)
      chunk |= a[word + 1] << (64 - shift);
    v[i] = chunk & (UINT64_MAX >> 6);
  }
}
