/* Signing and verifying, one at a time and in batches.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

/* Does the scheme obey the key's restriction? *least_salt becomes the shortest salt it allows. */
static karat_status obey(const karat_key *key, const struct karat_signature_scheme *scheme,
                         size_t *least_salt)
{
  struct karat_pss_limits limits;
  *least_salt = 0;
  if (!karat_key_pss_limits(key, &limits))
    return KARAT_OK;
  if (scheme->scheme != KARAT_SCHEME_PSS)
    return KARAT_E_KEY_RESTRICTED;
  if (limits.hash == KARAT_HASH_DEFAULT)
    return KARAT_OK;
  const karat_hash mask_hash =
      scheme->mask_hash != KARAT_HASH_DEFAULT ? scheme->mask_hash : scheme->hash;
  *least_salt = (size_t)limits.min_salt_len;
  return scheme->hash == limits.hash && mask_hash == limits.mask_hash ? KARAT_OK
                                                                      : KARAT_E_KEY_RESTRICTED;
}

/* em = the digest, padded to the key's size. */
static karat_status encode(uint8_t *em, const karat_key *key,
                           const struct karat_signature_scheme *scheme, size_t least_salt,
                           const uint8_t *digest, size_t digest_len)
{
  const size_t size = karat_key_size(key);
  switch (scheme->scheme) {
  case KARAT_SCHEME_V15:
    return karat_v15_encode(em, size, scheme->hash, digest, digest_len);
  case KARAT_SCHEME_PSS:
    return karat_pss_encode(em, karat_key_bits(key), scheme, least_salt, digest, digest_len);
  case KARAT_SCHEME_RAW:
    if (digest_len != size)
      return KARAT_E_INPUT_LENGTH;
    memcpy(em, digest, size);
    return KARAT_OK;
  case KARAT_SCHEME_OAEP:
    break;
  }
  return KARAT_E_SCHEME;
}

karat_status karat_sign_digest(const karat_key *key, const struct karat_signature_scheme *scheme,
                               const uint8_t *digest, size_t digest_len, uint8_t *sig,
                               size_t *sig_len)
{
  if (key == NULL || scheme == NULL || digest == NULL || sig == NULL || sig_len == NULL)
    return KARAT_E_ARGUMENT;
  if (!karat_key_is_private(key))
    return KARAT_E_KEY_NOT_PRIVATE;
  if (*sig_len < karat_key_size(key))
    return KARAT_E_BUFFER;
  if (scheme->scheme != KARAT_SCHEME_RAW &&
      (scheme->hash == KARAT_SHA1 ||
       (scheme->scheme == KARAT_SCHEME_PSS && scheme->mask_hash == KARAT_SHA1)))
    return KARAT_E_HASH_WEAK;
  uint8_t em[KARAT_MAX_BYTES];
  size_t least_salt;
  karat_status status = obey(key, scheme, &least_salt);
  if (status == KARAT_OK)
    status = encode(em, key, scheme, least_salt, digest, digest_len);
  if (status == KARAT_OK)
    status = karat_private_raw(key, sig, em);
  if (status == KARAT_OK)
    *sig_len = karat_key_size(key);
  return status;
}

karat_status karat_verify_digest(const karat_key *key, const struct karat_signature_scheme *scheme,
                                 const uint8_t *digest, size_t digest_len, const uint8_t *sig,
                                 size_t sig_len)
{
  if (key == NULL || scheme == NULL || digest == NULL || sig == NULL)
    return KARAT_E_ARGUMENT;
  const size_t size = karat_key_size(key);
  uint8_t expected[KARAT_MAX_BYTES], em[KARAT_MAX_BYTES];
  size_t least_salt;
  karat_status status = obey(key, scheme, &least_salt);
  if (status != KARAT_OK)
    return status;
  /* What is wrong with the call is told first, whatever the signature. PSS checks its own
   * parameters, on a signature that can't be opened too. */
  if (scheme->scheme != KARAT_SCHEME_PSS) {
    status = encode(expected, key, scheme, least_salt, digest, digest_len);
    if (status != KARAT_OK)
      return status;
  }
  int opened = sig_len == size;
  if (opened) {
    status = karat_public_raw(key, em, sig);
    if (status != KARAT_OK && status != KARAT_E_INPUT_RANGE)
      return status;
    opened = status == KARAT_OK;
  }
  if (!opened)
    memset(em, 0xff, size); /* no encoding of either kind: its first bit is not 0 */
  if (scheme->scheme == KARAT_SCHEME_PSS)
    return karat_pss_verify(em, karat_key_bits(key), scheme, least_salt, digest, digest_len);
  return opened && memcmp(em, expected, size) == 0 ? KARAT_OK : KARAT_E_SIGNATURE;
}

/* The digest of a message by the scheme's hash. */
static karat_status hash_message(const struct karat_signature_scheme *scheme, const void *message,
                                 size_t message_len, uint8_t *digest, size_t *digest_len)
{
  if (scheme == NULL || (message == NULL && message_len > 0))
    return KARAT_E_ARGUMENT;
  *digest_len = karat_hash_size(scheme->hash);
  const struct karat_piece piece = {message, message_len};
  return karat_hash_pieces(scheme->hash, &piece, 1, digest, *digest_len);
}

karat_status karat_sign(const karat_key *key, const struct karat_signature_scheme *scheme,
                        const void *message, size_t message_len, uint8_t *sig, size_t *sig_len)
{
  if (scheme != NULL && scheme->scheme == KARAT_SCHEME_RAW)
    return karat_sign_digest(key, scheme, message, message_len, sig, sig_len);
  uint8_t digest[KARAT_MAX_DIGEST];
  size_t digest_len;
  karat_status status = hash_message(scheme, message, message_len, digest, &digest_len);
  return status != KARAT_OK ? status
                            : karat_sign_digest(key, scheme, digest, digest_len, sig, sig_len);
}

karat_status karat_verify(const karat_key *key, const struct karat_signature_scheme *scheme,
                          const void *message, size_t message_len, const uint8_t *sig,
                          size_t sig_len)
{
  if (scheme != NULL && scheme->scheme == KARAT_SCHEME_RAW)
    return karat_verify_digest(key, scheme, message, message_len, sig, sig_len);
  uint8_t digest[KARAT_MAX_DIGEST];
  size_t digest_len;
  karat_status status = hash_message(scheme, message, message_len, digest, &digest_len);
  return status != KARAT_OK ? status
                            : karat_verify_digest(key, scheme, digest, digest_len, sig, sig_len);
}

/* A loop for now: kernels that take several numbers at once come in behind this. */
static karat_status each(struct karat_batch_item *items, size_t count, int signing)
{
  if (items == NULL && count > 0)
    return KARAT_E_ARGUMENT;
  karat_status first = KARAT_OK;
  for (size_t i = 0; i < count; i++) {
    struct karat_batch_item *item = &items[i];
    item->status = signing ? karat_sign_digest(item->key, item->scheme, item->digest,
                                               item->digest_len, item->sig, &item->sig_len)
                           : karat_verify_digest(item->key, item->scheme, item->digest,
                                                 item->digest_len, item->sig, item->sig_len);
    if (first == KARAT_OK)
      first = item->status;
  }
  return first;
}

karat_status karat_sign_batch(struct karat_batch_item *items, size_t count)
{
  return each(items, count, 1);
}

karat_status karat_verify_batch(struct karat_batch_item *items, size_t count)
{
  return each(items, count, 0);
}
