/* The paddings of RFC 8017: from a digest to a number as long as the modulus, and back.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_PADDING_H
#define KARAT_SCHEME_PADDING_H

#include <karat/rsa.h>

/* EMSA-PKCS1-v1_5 (9.2): em = 00 01 ff..ff 00 DigestInfo, em_len bytes.
 * Errors: HASH, DIGEST_LENGTH, KEY_TOO_SMALL. */
karat_status karat_v15_encode(uint8_t *em, size_t em_len, karat_hash hash, const uint8_t *digest,
                              size_t digest_len);

/* EMSA-PSS (9.1) for a modulus of `bits` bits: em has as many bytes as the modulus (one leading
 * zero byte more than the RFC's where bits = 1 mod 8). salt_len is a length or one of KARAT_SALT_*;
 * shorter than least_salt it is refused. Errors: KEY_RESTRICTED, HASH, DIGEST_LENGTH, SALT_LENGTH,
 * KEY_TOO_SMALL, RANDOM, MEMORY, LIBRARY. */
karat_status karat_pss_encode(uint8_t *em, size_t bits, const struct karat_signature_scheme *scheme,
                              size_t least_salt, const uint8_t *digest, size_t digest_len);

/* Checks an encoded message against a digest; em is overwritten.
 * KARAT_OK or SIGNATURE; other errors as for encoding, but a salt that does not fit is a bad
 * signature when the length comes from the signature. */
karat_status karat_pss_verify(uint8_t *em, size_t bits, const struct karat_signature_scheme *scheme,
                              size_t least_salt, const uint8_t *digest, size_t digest_len);

#endif
