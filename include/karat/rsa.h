/* karat/rsa.h: RSA signatures and encryption, keys from and to PEM and DER.
 *
 *   karat_key *key;
 *   karat_status s = karat_key_parse(&key, pem, pem_len, NULL, 0);
 *   struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, KARAT_HASH_DEFAULT,
 *                                        KARAT_SALT_DIGEST};
 *   uint8_t sig[KARAT_MAX_BYTES];
 *   size_t len = sizeof sig;
 *   s = karat_sign(key, &pss, message, message_len, sig, &len);
 *
 * This floor uses libcrypto (hashes, PEM, DER), in a library context of its own, never the
 * process's default one.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_H
#define KARAT_RSA_H

#include <karat/key.h>
#include <karat/status.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Hash functions (FIPS 180-4, FIPS 202). SHAKE128 and SHAKE256 give 32 and 64 bytes (RFC 8702), and
 * are for PSS only. SHA-1 is for verification and OAEP only. */
typedef enum karat_hash {
  KARAT_HASH_DEFAULT = 0, /* as mask hash: the same as the message's hash */
  KARAT_SHA1,
  KARAT_SHA224,
  KARAT_SHA256,
  KARAT_SHA384,
  KARAT_SHA512,
  KARAT_SHA512_224,
  KARAT_SHA512_256,
  KARAT_SHA3_224,
  KARAT_SHA3_256,
  KARAT_SHA3_384,
  KARAT_SHA3_512,
  KARAT_SHAKE128,
  KARAT_SHAKE256
} karat_hash;

/* The hash called name ("sha256", "sha512-256", "sha3-384", "shake128"; case does not matter, and
 * SHA-256 is sha256 too), or KARAT_HASH_DEFAULT if there is none. */
KARAT_API karat_hash karat_hash_by_name(const char *name);

/* The name of a hash in lower case, or null for a value that is none. Static. */
KARAT_API const char *karat_hash_name(karat_hash hash);

/* The length of the hash's digest in bytes, or 0 for a value that is none. */
KARAT_API size_t karat_hash_size(karat_hash hash);

#define KARAT_MAX_DIGEST 64 /* the longest digest in bytes */

/* Hashing piece by piece, for messages that do not fit in memory: start, update as often as you
 * like, finish. A state belongs to one thread at a time. karat_hash_finish writes karat_hash_size
 * bytes and frees the state; karat_hash_drop frees it without a digest (null is ignored). Errors:
 * ARGUMENT, HASH, MEMORY, LIBRARY. On failure of finish the state is freed all the same. */
typedef struct karat_hash_state karat_hash_state;
KARAT_API karat_status karat_hash_start(karat_hash_state **state, karat_hash hash);
KARAT_API karat_status karat_hash_update(karat_hash_state *state, const void *data, size_t len);
KARAT_API karat_status karat_hash_finish(karat_hash_state *state, uint8_t *digest);
KARAT_API void karat_hash_drop(karat_hash_state *state);

/* Reads a key from PEM or DER: PKCS#1, PKCS#8 (encrypted or not) or SubjectPublicKeyInfo.
 *
 * data is len bytes, at most KARAT_MAX_KEY_FILE; leading text before the PEM block is skipped.
 * passphrase is used only if the key is encrypted; it may be null. All checks of
 * karat_key_new_private apply. A key marked id-RSASSA-PSS (RFC 4055) keeps its restriction: see
 * karat_key_pss_limits. On success *key is a new key: free it with karat_key_free. On failure *key
 * is untouched. Errors: those of karat_key_new_private, and KEY_FORMAT, KEY_TYPE, KEY_PASSPHRASE,
 * KEY_RESTRICTED (to a hash that there is not), LIBRARY. */
#define KARAT_MAX_KEY_FILE (1 << 20)
KARAT_API karat_status karat_key_parse(karat_key **key, const void *data, size_t len,
                                       const char *passphrase, size_t passphrase_len);

/* What a key marked id-RSASSA-PSS may be used for: signatures by RSASSA-PSS with these hashes and
 * salts of at least so many bytes. hash KARAT_HASH_DEFAULT: any RSASSA-PSS. */
struct karat_pss_limits {
  karat_hash hash;
  karat_hash mask_hash; /* exporting: DEFAULT means the same as hash */
  int min_salt_len;
};

/* 1 if the key is restricted to RSASSA-PSS; then *limits, unless it is null, says to what. Else 0.
 *
 * Signing, verifying, encryption and export obey the restriction (KEY_RESTRICTED), but not the raw
 * operations of karat/key.h, which know nothing of schemes. */
KARAT_API int karat_key_pss_limits(const karat_key *key, struct karat_pss_limits *limits);

/* What a key is written as. */
typedef enum karat_form {
  KARAT_FORM_PKCS1 = 1,        /* RSAPrivateKey of RFC 8017 */
  KARAT_FORM_PKCS8 = 2,        /* PrivateKeyInfo of RFC 5208, or EncryptedPrivateKeyInfo */
  KARAT_FORM_PKCS1_PUBLIC = 3, /* RSAPublicKey of RFC 8017 */
  KARAT_FORM_SPKI = 4          /* SubjectPublicKeyInfo of RFC 5280 */
} karat_form;

#define KARAT_MAX_EXPORT (1 << 14) /* room for any key in any form */
#define KARAT_MAX_PASSPHRASE 1024

/* How a key is written. Zero what is not needed. */
struct karat_key_format {
  karat_form form;
  int der; /* 1: DER, 0: PEM */

  /* PKCS8: if not null, the key is encrypted with it: PBES2 with AES-256-CBC and PBKDF2 with
   * HMAC-SHA-256, so many iterations (0: 600000). At most KARAT_MAX_PASSPHRASE bytes. */
  const char *passphrase;
  size_t passphrase_len;
  unsigned iterations;

  /* PKCS8 and SPKI: if not null, the key is marked id-RSASSA-PSS with these limits. A key that has
   * limits keeps them without this, and may only be given narrower ones. */
  const struct karat_pss_limits *pss;
};

/* Writes a key, or the public half of a private key.
 *
 * On entry *len is the room at out (KARAT_MAX_EXPORT always suffices), on success the length; PEM
 * is not terminated by a zero. The caller wipes what is secret. Not constant time in the form:
 * integers in DER are as long as they need to be. On failure out and *len are untouched. Errors:
 * ARGUMENT, MEMORY, BUFFER, LIBRARY, KEY_NOT_PRIVATE, HASH and SALT_LENGTH (of the limits),
 * KEY_RESTRICTED (PKCS#1 can't say that a key is restricted; limits wider than the key's own). */
KARAT_API karat_status karat_key_export(const karat_key *key, const struct karat_key_format *format,
                                        uint8_t *out, size_t *len);

/* How a number below n is made from a digest or a message. */
typedef enum karat_scheme {
  KARAT_SCHEME_V15 = 1,  /* RSASSA-PKCS1-v1_5, RFC 8017, 8.2 */
  KARAT_SCHEME_PSS = 2,  /* RSASSA-PSS, RFC 8017, 8.1; with SHAKE as in RFC 8702 */
  KARAT_SCHEME_RAW = 3,  /* no padding: the "digest" is the number itself, as long as the modulus */
  KARAT_SCHEME_OAEP = 4, /* encryption: RSAES-OAEP, RFC 8017, 7.1 (V15: RSAES-PKCS1-v1_5, 7.2) */
  KARAT_SCHEME_V15_BARE = 5 /* signatures: V15's padding around the "digest" as it is, of at most
                               karat_key_size - 11 bytes, without the hash's name in front of it */
} karat_scheme;

/* PSS salt lengths other than a number of bytes. */
#define KARAT_SALT_DIGEST (-1) /* as long as the digest */
#define KARAT_SALT_MAX (-2)    /* as long as fits */
#define KARAT_SALT_AUTO                                                                            \
  (-3) /* verifying: whatever the signature has; signing: like DIGEST, or                          \
          MAX where that does not fit */

struct karat_signature_scheme {
  karat_scheme scheme;
  karat_hash hash;      /* of the message; ignored by RAW and V15_BARE */
  karat_hash mask_hash; /* PSS: of MGF1; DEFAULT: the same as hash. A SHAKE is its own mask function
                           (RFC 8702) */
  int salt_len;         /* PSS: bytes, or one of KARAT_SALT_* */
};

/* Signs a message, or a digest that the caller computed with the scheme's hash.
 *
 * On entry *sig_len is the room at sig, on success the signature's length, always
 * karat_key_size(key). The message and the digest must not overlap sig. Constant time in the key;
 * see karat_private_raw. On failure sig and *sig_len are untouched. Errors: those of
 * karat_private_raw, and BUFFER, LIBRARY, SCHEME, HASH, HASH_WEAK, DIGEST_LENGTH, SALT_LENGTH,
 * KEY_TOO_SMALL, KEY_RESTRICTED, and for RAW INPUT_LENGTH. V15_BARE signs no message: SCHEME. */
KARAT_API karat_status karat_sign(const karat_key *key, const struct karat_signature_scheme *scheme,
                                  const void *message, size_t message_len, uint8_t *sig,
                                  size_t *sig_len);
KARAT_API karat_status karat_sign_digest(const karat_key *key,
                                         const struct karat_signature_scheme *scheme,
                                         const uint8_t *digest, size_t digest_len, uint8_t *sig,
                                         size_t *sig_len);

/* Verifies a signature of a message, or of a digest that the caller computed with the scheme's
 * hash.
 *
 * KARAT_OK: it is the key's. KARAT_E_SIGNATURE: it is not, whatever the reason (length, range,
 * padding, digest). PKCS#1 v1.5 encodings are compared whole, never parsed. Not constant time: all
 * of it is public. Other errors: ARGUMENT, MEMORY, LIBRARY, SCHEME, HASH, DIGEST_LENGTH,
 * SALT_LENGTH, KEY_TOO_SMALL, KEY_RESTRICTED. */
KARAT_API karat_status karat_verify(const karat_key *key,
                                    const struct karat_signature_scheme *scheme,
                                    const void *message, size_t message_len, const uint8_t *sig,
                                    size_t sig_len);
KARAT_API karat_status karat_verify_digest(const karat_key *key,
                                           const struct karat_signature_scheme *scheme,
                                           const uint8_t *digest, size_t digest_len,
                                           const uint8_t *sig, size_t sig_len);

/* How a message is encrypted. Zero what is not needed. */
struct karat_encryption_scheme {
  karat_scheme scheme;  /* OAEP, V15 or RAW */
  karat_hash hash;      /* OAEP: of the label. Not a SHAKE; SHA-1 is fine here */
  karat_hash mask_hash; /* OAEP: of MGF1; DEFAULT: the same as hash */
  const void *label;    /* OAEP: label_len bytes, or null for the empty label */
  size_t label_len;
  int no_implicit_rejection; /* V15, decrypting: 1 reports bad padding (see karat_decrypt) */
};

/* The longest message in bytes that fits the key, or 0 if none does or an argument is wrong. (RAW:
 * the only length.) */
KARAT_API size_t karat_max_message(const karat_key *key,
                                   const struct karat_encryption_scheme *scheme);

/* Encrypts a message for the key's owner.
 *
 * On entry *ciphertext_len is the room at ciphertext, on success the length, always
 * karat_key_size(key). The buffers may be the same. Constant time in the message. On failure
 * ciphertext and *ciphertext_len are untouched. Errors: ARGUMENT, MEMORY, RANDOM, BUFFER, LIBRARY,
 * SCHEME, HASH, KEY_TOO_SMALL, KEY_RESTRICTED, MESSAGE_LENGTH, and for RAW INPUT_LENGTH and
 * INPUT_RANGE. */
KARAT_API karat_status karat_encrypt(const karat_key *key,
                                     const struct karat_encryption_scheme *scheme,
                                     const void *message, size_t message_len, uint8_t *ciphertext,
                                     size_t *ciphertext_len);

/* Decrypts.
 *
 * On entry *message_len is the room at message, at least karat_max_message bytes whatever the
 * message's own length, so that a refusal says nothing about it. On success it is the message's
 * length, and what follows the message up to karat_max_message is zero. The buffers may be the
 * same.
 *
 * A V15 ciphertext whose padding is bad decrypts, under implicit rejection, to a message that is
 * derived from ciphertext and key, as OpenSSL 3.2 does it: nobody can tell it from a real one, and
 * so the caller's protocol is no oracle (Bleichenbacher 1998). With no_implicit_rejection, and for
 * OAEP, the status is DECRYPTION, the same for every kind of failure; it is chosen in constant
 * time, and so are message, then zeros, and *message_len, then 0: in this one case both are written
 * though the call fails. Do not let an attacker see the status of a V15 decryption.
 *
 * Constant time in the key, the padding and the message, its length included. Other failures leave
 * message and *message_len untouched. Errors: those of karat_private_raw, and BUFFER, LIBRARY,
 * SCHEME, HASH, KEY_TOO_SMALL, KEY_RESTRICTED, INPUT_LENGTH (the ciphertext is not as long as the
 * modulus), DECRYPTION. */
KARAT_API karat_status karat_decrypt(const karat_key *key,
                                     const struct karat_encryption_scheme *scheme,
                                     const uint8_t *ciphertext, size_t ciphertext_len,
                                     void *message, size_t *message_len);

/* One signature of a batch. key, scheme, digest and digest_len are as for karat_sign_digest or
 * karat_verify_digest. */
struct karat_batch_item {
  const karat_key *key;
  const struct karat_signature_scheme *scheme;
  const uint8_t *digest;
  size_t digest_len;
  uint8_t *sig;        /* signing: written; verifying: read */
  size_t sig_len;      /* signing: room on entry, length on success; verifying: length */
  karat_status status; /* set by the call, for each item on its own */
};

/* Signs, or verifies, count items with the same or different keys. Each item gets its own status,
 * as if it had been alone: one bad item never fails its neighbours. No item's sig may overlap
 * anything of another's. Returns KARAT_OK if every item's status is KARAT_OK, else the first status
 * that is not; ARGUMENT for a null items with count > 0. Constant time as the single calls. */
KARAT_API karat_status karat_sign_batch(struct karat_batch_item *items, size_t count);
KARAT_API karat_status karat_verify_batch(struct karat_batch_item *items, size_t count);

/* What karat_selftest tells of each part: what was tried ("kernels", "oaep decrypt"), numbers of
 * how many bits, and whether the answer was right. The string is static. */
typedef void karat_selftest_report(void *arg, const char *what, size_t bits, int good);

/* Tries known answers on the kernels that are selected (karat_kernels_select) at several sizes, and
 * on each scheme with a key of 1024 bits. report may be null. The library tries the kernels at one
 * size by itself before it makes the first key of a process, and refuses every key (SELFTEST) if
 * they fail. Errors: MEMORY, SELFTEST (any answer is wrong). */
KARAT_API karat_status karat_selftest(karat_selftest_report *report, void *arg);

#ifdef __cplusplus
}
#endif
#endif
