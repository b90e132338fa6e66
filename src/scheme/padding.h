/* The paddings of RFC 8017: from a digest or a message to a number as long as the modulus, and
 * back.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_PADDING_H
#define KARAT_SCHEME_PADDING_H

#include <karat/rsa.h>

/* out ^= mask(seed), RFC 8017, B.2.1, for len <= KARAT_MAX_BYTES. Errors: MEMORY, LIBRARY. */
karat_status karat_apply_mask(karat_hash hash, uint8_t *out, size_t len, const uint8_t *seed,
                              size_t seed_len);

/* EMSA-PKCS1-v1_5 (9.2): em = 00 01 ff..ff 00 DigestInfo, em_len bytes.
 * Errors: HASH, DIGEST_LENGTH, KEY_TOO_SMALL. */
karat_status karat_v15_encode(uint8_t *em, size_t em_len, karat_hash hash, const uint8_t *digest,
                              size_t digest_len);

/* The same around t as it is, which RFC 8017 calls T: em = 00 01 ff..ff 00 t. Errors:
 * KEY_TOO_SMALL.
 */
karat_status karat_v15_wrap(uint8_t *em, size_t em_len, const uint8_t *t, size_t t_len);

/* What such an encoding has around it: *t becomes its place in em. Errors: SIGNATURE. */
karat_status karat_v15_unwrap(const uint8_t *em, size_t em_len, const uint8_t **t, size_t *t_len);

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

/* An encrypted message is the last bytes of its encoding. Decoding tells how many, and whether the
 * encoding is good: all ones, else zero. All of it is secret, and decoding constant time but for
 * the errors named. */
struct karat_decoded {
  uint64_t good;
  uint64_t len;
};

/* EME-PKCS1-v1_5 (7.2): em = 00 02, random bytes that are not 0, 00, message, for a message of at
 * most em_len - 11 bytes. Errors: RANDOM. */
karat_status karat_eme_v15_encode(uint8_t *em, size_t em_len, const void *message,
                                  size_t message_len);
struct karat_decoded karat_eme_v15_decode(const uint8_t *em, size_t em_len);

/* Decrypts the premaster secret of a TLS key exchange (RFC 5246, 7.4.7.1), always to
 * KARAT_PREMASTER_BYTES bytes: those encrypted if they are as many, well padded, and begin with
 * client_version, or with other_version if that is not 0; else random bytes, and nobody can tell
 * which. Constant time but for the errors: those of karat_private_raw, and KEY_RESTRICTED,
 * INPUT_LENGTH (the ciphertext is not as long as the modulus). */
#define KARAT_PREMASTER_BYTES 48
karat_status karat_decrypt_premaster(const karat_key *key, unsigned client_version,
                                     unsigned other_version, const uint8_t *ciphertext,
                                     size_t ciphertext_len, uint8_t *premaster);

/* What a ciphertext that does not decrypt stands for under implicit rejection: a message of a
 * length of its own, the last bytes of out, derived from ciphertext and private exponent alone as
 * OpenSSL 3.2 does (and draft-irtf-cfrg-rsa-guidance). out, ciphertext and d have em_len bytes.
 * Errors: MEMORY, LIBRARY. */
karat_status karat_implicit_message(uint8_t *out, uint64_t *len, const uint8_t *ciphertext,
                                    const uint8_t *d, size_t em_len);

/* EME-OAEP (7.1) for a message that fits. em is overwritten in decoding. Errors: MEMORY, RANDOM,
 * LIBRARY. */
karat_status karat_oaep_encode(uint8_t *em, size_t em_len,
                               const struct karat_encryption_scheme *scheme, const void *message,
                               size_t message_len);
karat_status karat_oaep_decode(uint8_t *em, size_t em_len,
                               const struct karat_encryption_scheme *scheme,
                               struct karat_decoded *decoded);

#endif
