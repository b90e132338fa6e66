/* What the kernels that reduce in digits of 29 bits (kernels/contracts/chunk_reduce.contract) want
 * of a modulus. Constant time in it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_CHUNK_H
#define KARAT_BIGNUM_CHUNK_H

#include "portable/chunks.h"

/* Vectors of two digits of a number of k words in the table, and halves of the whole table. */
#define KARAT_CHUNK_VECTORS(k) (((64 * (k) + 28) / 29 + 2) / 2)
#define KARAT_CHUNK_TABLE(k) (8 * KARAT_CHUNK_VECTORS(k) + 4)

/* 1 if the kernels take an odd modulus n of k words, n <= 2^64k - 2^(64k-18), else 0. Of all primes
 * with their highest bit set, they take 131071 in 131072; so it may be public which path a modulus
 * takes. */
uint64_t karat_chunk_fits(const uint64_t *n, size_t k);

/* c = the table for an odd n, KARAT_CHUNK_TABLE(k) halves; w: -1/n mod 2^64. For vectors, it is
 * best aligned to 64 bytes. */
void karat_chunk_table(uint32_t *c, const uint64_t *n, uint64_t w, size_t k);

/* v = a in chunks of 58 bits. Montgomery's R is 2^58r for their number r. */
void karat_chunks_of_words(uint64_t *v, const uint64_t *a, size_t k);

#endif
