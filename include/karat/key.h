/* karat/key.h: RSA keys as numbers, and the two raw operations on them.
 *
 * Everything here depends on libc alone. Paddings, hashes, PEM and DER are in karat/rsa.h.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_KEY_H
#define KARAT_KEY_H

#include <karat/status.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KARAT_MIN_BITS 1024      /* smallest modulus taken */
#define KARAT_MAX_BITS 16384     /* largest modulus taken */
#define KARAT_MIN_PRIME_BITS 256 /* smallest prime taken (unequal lengths are fine above it) */
#define KARAT_MAX_EXPONENT_BITS 256
#define KARAT_MAX_BYTES (KARAT_MAX_BITS / 8)

/* An RSA key, public or private. Opaque; immutable once made, so that any number of threads may use
 * one key at once, without locks. */
typedef struct karat_key karat_key;

/* A number as big-endian bytes; leading zero bytes are allowed. {NULL, 0} means: not given. */
struct karat_number {
  const uint8_t *data;
  size_t len;
};

/* The numbers of a two-prime private key, named as in RFC 8017, 3.2 (qinv is q^-1 mod p). */
struct karat_numbers {
  struct karat_number n, e, d, p, q, dp, dq, qinv;
};

/* Makes a public key from n and e.
 *
 * n must be odd, of KARAT_MIN_BITS to KARAT_MAX_BITS bits; e odd, 3 <= e < 2^256.
 * On success *key is a new key: free it with karat_key_free. On failure *key is untouched.
 * Not constant time: both numbers are public.
 * Errors: ARGUMENT, MEMORY, SELFTEST, KEY_SIZE, KEY_EXPONENT, KEY_MODULUS. */
KARAT_API karat_status karat_key_new_public(karat_key **key, struct karat_number n,
                                            struct karat_number e);

/* Makes a private key from its numbers, which are copied; the caller wipes its own.
 *
 * n, e and d are needed. p and q are given both or neither; then they are recovered from n, e and d
 * (SP 800-56B rev. 2, appendix C). dp, dq and qinv may each be missing. Always checked: sizes, n =
 * p q, p != q, all odd, e d = 1 mod p-1 and mod q-1, and dp, dq and qinv against the rest.
 * Primality is not checked here. p < q and primes of different lengths are fine. The sizes of n, p
 * and q in bits count as public; so does which check failed. Otherwise constant time. When p and q
 * are recovered, the number of trials and that of the factors 2 of e d - 1 count as public too. On
 * success *key is a new key: free it with karat_key_free. On failure *key is untouched. Errors:
 * ARGUMENT, MEMORY, RANDOM, SELFTEST, and any KARAT_E_KEY_*. */
KARAT_API karat_status karat_key_new_private(karat_key **key, const struct karat_numbers *numbers);

#define KARAT_MIN_GENERATED_BITS 2048 /* smallest modulus generated without `legacy` */

/* What kind of key to generate, and whom to tell how far it is. Zero what is not needed. */
struct karat_generation {
  size_t bits;           /* of the modulus: even */
  struct karat_number e; /* public exponent: odd, 2^16 < e < 2^256. Not given: 65537 */
  int legacy;            /* 1: sizes from KARAT_MIN_BITS, for tests and old devices */

  /* Called now and then, if not null, with arg: `prime` is 1 or 2, the one that is looked for, and
   * `candidates` the numbers tried for it, of which one in 0.17 bits is a prime. A result other
   * than 0 stops the generation. It is told nothing about the primes that the key gets. */
  int (*progress)(void *arg, unsigned prime, size_t candidates);
  void *arg;
};

/* Generates a private key after FIPS 186-5, A.1.3: probable primes from the system's random
 * numbers, Miller-Rabin with random bases to an error below 2^-100, |p - q| > 2^(bits/2 - 100), d =
 * e^-1 mod lcm(p-1, q-1) > 2^(bits/2), p > q; and tries the key on a random number before it hands
 * it out. Constant time in the key. On success *key is a new key: free it with karat_key_free. On
 * failure *key is untouched. Errors: ARGUMENT, MEMORY, RANDOM, SELFTEST, CANCELLED, KEY_SIZE,
 * KEY_EXPONENT, KEY_GENERATION (FIPS 186-5's number of trials is used up: the random numbers are
 * none), FAULT. */
KARAT_API karat_status karat_key_generate(karat_key **key, const struct karat_generation *wanted);

/* Frees a key after wiping it. A null key is ignored. No other thread may be using it. */
KARAT_API void karat_key_free(karat_key *key);

/* The modulus's length in bits, and in bytes rounded up (the length of a signature). */
KARAT_API size_t karat_key_bits(const karat_key *key);
KARAT_API size_t karat_key_size(const karat_key *key);

/* The public exponent, or 0 if it has more than 64 bits: karat_key_number gives any. */
KARAT_API uint64_t karat_key_exponent(const karat_key *key);

/* 1 if the key can do the private operation, else 0. */
KARAT_API int karat_key_is_private(const karat_key *key);

/* The numbers of a key. */
typedef enum karat_part {
  KARAT_PART_N,
  KARAT_PART_E,
  KARAT_PART_D,
  KARAT_PART_P,
  KARAT_PART_Q,
  KARAT_PART_DP,
  KARAT_PART_DQ,
  KARAT_PART_QINV
} karat_part;

/* One number of a key, big-endian, with leading zeros up to a length that is public: n and d have
 * karat_key_size bytes, e as many as it needs, p, dp and qinv as many as p, q and dq as many as q.
 *
 * On entry *len is the room at out (karat_key_size always suffices), on success the length. d is
 * the one that the key was made with. Constant time in the number; the caller wipes what is secret.
 * On failure out and *len are untouched. Errors: ARGUMENT, BUFFER, KEY_NOT_PRIVATE (the part is
 * secret, and the key public). */
KARAT_API karat_status karat_key_number(const karat_key *key, karat_part part, uint8_t *out,
                                        size_t *len);

/* What karat_key_check may find. The first ones mean that the key protects nothing, or may not: see
 * karat_finding_is_grave. The others are deviations from FIPS 186-5 and SP 800-56B. */
typedef enum karat_finding {
  KARAT_FINDING_SMALL_FACTOR,   /* n has a factor below 65536 */
  KARAT_FINDING_MODULUS_PRIME,  /* n is a prime (looked for in public keys) */
  KARAT_FINDING_ROCA,           /* n has the fingerprint of CVE-2017-15361 */
  KARAT_FINDING_P_COMPOSITE,    /* p is not a prime */
  KARAT_FINDING_Q_COMPOSITE,    /* q is not a prime */
  KARAT_FINDING_CLOSE_PRIMES,   /* |p - q| <= 2^(bits/2 - 100) */
  KARAT_FINDING_SMALL_D,        /* d <= 2^(bits/2) */
  KARAT_FINDING_SHORT,          /* fewer than 2048 bits */
  KARAT_FINDING_ODD_SIZE,       /* an odd number of bits */
  KARAT_FINDING_SMALL_E,        /* e < 2^16 */
  KARAT_FINDING_UNEQUAL_PRIMES, /* p or q does not have bits/2 bits */
  KARAT_FINDING_SMALL_PRIME,    /* p or q < sqrt(2) 2^(bits/2 - 1) */
  KARAT_FINDING_LARGE_D,        /* d >= lcm(p-1, q-1) */
  KARAT_FINDING_COUNT
} karat_finding;

/* Looks at a key more closely than import does: primality (64 rounds of Miller-Rabin with random
 * bases), traces of known bad generators, deviations from the standards.
 *
 * On success bit f of *found is set for each finding f. Takes from a few hundredths of a second to
 * minutes, by the size. Constant time in a private key but for the findings themselves and whether
 * 2^65 divides p-1 or q-1. On failure *found is untouched. Errors: ARGUMENT, MEMORY, RANDOM. */
KARAT_API karat_status karat_key_check(const karat_key *key, uint32_t *found);

/* A finding's name ("small-d"), an English sentence without a full stop, and whether it is grave.
 * Null or 0 for what is no finding. Static. */
KARAT_API const char *karat_finding_name(karat_finding finding);
KARAT_API const char *karat_finding_message(karat_finding finding);
KARAT_API int karat_finding_is_grave(karat_finding finding);

/* The raw public operation, out = in^e mod n (RSAEP and RSAVP1 of RFC 8017, 5.1.1 and 5.2.2).
 *
 * in and out are big-endian, karat_key_size(key) bytes each; they may be the same buffer, and else
 * must not overlap. Constant time in the value of in, except that in >= n is reported. On failure
 * out is untouched. Errors: ARGUMENT, INPUT_RANGE. */
KARAT_API karat_status karat_public_raw(const karat_key *key, uint8_t *out, const uint8_t *in);

/* The raw private operation, out = in^d mod n (RSADP and RSASP1 of RFC 8017, 5.1.2 and 5.2.1), by
 * the Chinese remainder theorem, blinded, and checked against e before it is handed out.
 *
 * in and out as for karat_public_raw. Constant time in the key and in the value of in, except that
 * in >= n is reported. Takes no lock. On failure out is untouched.
 * Errors: ARGUMENT, MEMORY, RANDOM, KEY_NOT_PRIVATE, INPUT_RANGE, FAULT. */
KARAT_API karat_status karat_private_raw(const karat_key *key, uint8_t *out, const uint8_t *in);

#ifdef __cplusplus
}
#endif
#endif
