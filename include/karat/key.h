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
 * n must be odd, of KARAT_MIN_BITS to KARAT_MAX_BITS bits; e odd, 3 <= e < 2^64.
 * On success *key is a new key: free it with karat_key_free. On failure *key is untouched.
 * Not constant time: both numbers are public.
 * Errors: ARGUMENT, MEMORY, KEY_SIZE, KEY_EXPONENT, KEY_MODULUS. */
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
 * ARGUMENT, MEMORY, RANDOM, and any KARAT_E_KEY_*. */
KARAT_API karat_status karat_key_new_private(karat_key **key, const struct karat_numbers *numbers);

/* Frees a key after wiping it. A null key is ignored. No other thread may be using it. */
KARAT_API void karat_key_free(karat_key *key);

/* The modulus's length in bits, and in bytes rounded up (the length of a signature). */
KARAT_API size_t karat_key_bits(const karat_key *key);
KARAT_API size_t karat_key_size(const karat_key *key);

/* The public exponent. */
KARAT_API uint64_t karat_key_exponent(const karat_key *key);

/* 1 if the key can do the private operation, else 0. */
KARAT_API int karat_key_is_private(const karat_key *key);

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
