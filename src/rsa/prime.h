/* Is a secret number prime? Trial division by small primes, and the test of Miller and Rabin.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_PRIME_H
#define KARAT_RSA_PRIME_H

#include "bignum/modulus.h"
#include <karat/status.h>

/* The odd primes below KARAT_SIEVE_LIMIT, in groups whose product is a word: about where another
 * prime costs as much as the tests that it saves. */
#define KARAT_SIEVE_LIMIT 65536
#define KARAT_SIEVE_PRIMES 6541
struct karat_sieve;

/* A new sieve, or null without memory. Free it with free. */
struct karat_sieve *karat_sieve_new(void);

/* 1 if an odd prime below the limit divides x, else 0. Stops at the first group that has one, so
 * that the time tells something of an x with a small factor, and nothing of any other. */
int karat_sieve_divides(const struct karat_sieve *sieve, const uint64_t *x, size_t k);

/* 1 if x, of `bits` bits or fewer, is below sqrt(2) 2^(bits - 1) (to 64 bits), else 0: two primes
 * that are not small have a product of exactly 2 bits bits (FIPS 186-5, A.1.3). Constant time. */
uint64_t karat_prime_is_small(const uint64_t *x, size_t bits);

/* 1 if |p - q| < 2^(bits - 100) for primes of `bits` bits and k words, else 0. Constant time. t: k
 * words. */
uint64_t karat_primes_are_close(const uint64_t *p, const uint64_t *q, size_t k, size_t bits,
                                uint64_t *t);

/* The rounds of Miller-Rabin after which a random odd number of so many bits is composite with
 * probability below 2^-100 (for 1536 bits and more: 2^-128). */
unsigned karat_prime_rounds(size_t bits);

/* A number of rounds after which any number, whoever chose it, is composite with probability below
 * 2^-128. */
#define KARAT_PRIME_ROUNDS_ANY 64

/* One or more rounds of Miller-Rabin (FIPS 186-5, B.3.1) with random bases on the odd number w > 3,
 * which has exactly `bits` bits; *prime becomes 1 if w passes all. w - 1 must have at most `most`
 * factors 2; most is public. Constant time but for the number of rounds passed. t:
 * KARAT_PRIME_SCRATCH(w->k) words; it holds secrets afterwards. Errors: RANDOM. */
#define KARAT_PRIME_SCRATCH(k) (4 * (k) + KARAT_EXP_SCRATCH(k))
karat_status karat_miller_rabin(const struct karat_modulus *w, size_t bits, size_t most,
                                unsigned rounds, uint64_t *t, int *prime);

#endif
