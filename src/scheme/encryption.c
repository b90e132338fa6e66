/* Encryption and decryption.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "portable/word.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

/* Is the scheme one for the key? *most becomes the length of the longest message. */
static karat_status check(const karat_key *key, const struct karat_encryption_scheme *scheme,
                          size_t *most)
{
  const size_t size = karat_key_size(key);
  size_t overhead = 0;
  if (karat_key_pss_limits(key, NULL))
    return KARAT_E_KEY_RESTRICTED;
  switch (scheme->scheme) {
  case KARAT_SCHEME_RAW:
    break;
  case KARAT_SCHEME_V15:
    overhead = 11;
    break;
  case KARAT_SCHEME_OAEP: {
    const karat_hash hash = scheme->hash, mask_hash = scheme->mask_hash;
    if (karat_hash_size(hash) == 0 || karat_hash_is_xof(hash))
      return KARAT_E_HASH;
    if (mask_hash != KARAT_HASH_DEFAULT &&
        (karat_hash_size(mask_hash) == 0 || karat_hash_is_xof(mask_hash)))
      return KARAT_E_HASH;
    if (scheme->label == NULL && scheme->label_len > 0)
      return KARAT_E_ARGUMENT;
    overhead = 2 * karat_hash_size(hash) + 2;
    break;
  }
  default:
    return KARAT_E_SCHEME;
  }
  if (size < overhead)
    return KARAT_E_KEY_TOO_SMALL;
  *most = size - overhead;
  return KARAT_OK;
}

size_t karat_max_message(const karat_key *key, const struct karat_encryption_scheme *scheme)
{
  size_t most;
  return key != NULL && scheme != NULL && check(key, scheme, &most) == KARAT_OK ? most : 0;
}

static karat_status encode(uint8_t *em, size_t size, const struct karat_encryption_scheme *scheme,
                           const void *message, size_t message_len)
{
  if (scheme->scheme == KARAT_SCHEME_V15)
    return karat_eme_v15_encode(em, size, message, message_len);
  if (scheme->scheme == KARAT_SCHEME_OAEP)
    return karat_oaep_encode(em, size, scheme, message, message_len);
  if (message != NULL) /* as long as the modulus, so never null */
    memcpy(em, message, size);
  return KARAT_OK;
}

karat_status karat_encrypt(const karat_key *key, const struct karat_encryption_scheme *scheme,
                           const void *message, size_t message_len, uint8_t *ciphertext,
                           size_t *ciphertext_len)
{
  if (key == NULL || scheme == NULL || (message == NULL && message_len > 0) || ciphertext == NULL ||
      ciphertext_len == NULL)
    return KARAT_E_ARGUMENT;
  const size_t size = karat_key_size(key);
  size_t most;
  karat_status status = check(key, scheme, &most);
  if (status != KARAT_OK)
    return status;
  if (scheme->scheme == KARAT_SCHEME_RAW && message_len != size)
    return KARAT_E_INPUT_LENGTH;
  if (message_len > most)
    return KARAT_E_MESSAGE_LENGTH;
  if (*ciphertext_len < size)
    return KARAT_E_BUFFER;
  uint8_t em[KARAT_MAX_BYTES];
  status = encode(em, size, scheme, message, message_len);
  if (status == KARAT_OK)
    status = karat_public_raw(key, ciphertext, em);
  if (status == KARAT_OK)
    *ciphertext_len = size;
  karat_wipe(em, size);
  return status;
}

/* Moves n bytes down by a secret distance of at most n, zeros after them: a move for each bit of
 * the distance. */
static void move_down(uint8_t *bytes, size_t n, uint64_t distance)
{
  for (size_t step = 1; step <= n; step *= 2, distance >>= 1) {
    const uint8_t mask = (uint8_t)karat_mask(distance & 1);
    for (size_t i = 0; i < n; i++) {
      uint8_t from = i + step < n ? bytes[i + step] : 0;
      bytes[i] ^= mask & (bytes[i] ^ from);
    }
  }
}

/* Under implicit rejection the message is always good: the encoding's, or else the derived one. */
static karat_status reject_implicitly(const karat_key *key, uint8_t *em, const uint8_t *ciphertext,
                                      struct karat_decoded *decoded)
{
  const size_t size = karat_key_size(key);
  uint8_t d[KARAT_MAX_BYTES], other[KARAT_MAX_BYTES];
  size_t d_len = sizeof d;
  uint64_t len;
  karat_status status = karat_key_number(key, KARAT_PART_D, d, &d_len);
  if (status == KARAT_OK)
    status = karat_implicit_message(other, &len, ciphertext, d, size);
  if (status == KARAT_OK) {
    for (size_t i = 0; i < size; i++)
      em[i] = (uint8_t)karat_select(decoded->good, em[i], other[i]);
    *decoded = (struct karat_decoded){~UINT64_C(0), karat_select(decoded->good, decoded->len, len)};
  }
  karat_wipe(d, sizeof d);
  karat_wipe(other, size);
  return status;
}

static karat_status decode(const karat_key *key, const struct karat_encryption_scheme *scheme,
                           uint8_t *em, const uint8_t *ciphertext, struct karat_decoded *decoded)
{
  const size_t size = karat_key_size(key);
  if (scheme->scheme == KARAT_SCHEME_OAEP)
    return karat_oaep_decode(em, size, scheme, decoded);
  *decoded = (struct karat_decoded){~UINT64_C(0), size};
  if (scheme->scheme == KARAT_SCHEME_RAW)
    return KARAT_OK;
  *decoded = karat_eme_v15_decode(em, size);
  return scheme->no_implicit_rejection ? KARAT_OK : reject_implicitly(key, em, ciphertext, decoded);
}

karat_status karat_decrypt(const karat_key *key, const struct karat_encryption_scheme *scheme,
                           const uint8_t *ciphertext, size_t ciphertext_len, void *message,
                           size_t *message_len)
{
  if (key == NULL || scheme == NULL || ciphertext == NULL || message == NULL || message_len == NULL)
    return KARAT_E_ARGUMENT;
  if (!karat_key_is_private(key))
    return KARAT_E_KEY_NOT_PRIVATE;
  const size_t size = karat_key_size(key);
  size_t most;
  karat_status status = check(key, scheme, &most);
  if (status != KARAT_OK)
    return status;
  if (ciphertext_len != size)
    return KARAT_E_INPUT_LENGTH;
  if (*message_len < most)
    return KARAT_E_BUFFER;

  uint8_t em[KARAT_MAX_BYTES];
  struct karat_decoded decoded;
  status = karat_private_raw(key, em, ciphertext);
  if (status == KARAT_OK)
    status = decode(key, scheme, em, ciphertext, &decoded);
  if (status == KARAT_OK) {
    /* From here on no branch: the message to the front, or zeros; its length, or 0; the status. */
    uint8_t *out = message, *last = em + size - most;
    decoded.len &= decoded.good;
    move_down(last, most, most - decoded.len);
    for (size_t i = 0; i < most; i++)
      out[i] = last[i] & (uint8_t)decoded.good;
    *message_len = decoded.len;
    status = (karat_status)karat_select(decoded.good, KARAT_OK, KARAT_E_DECRYPTION);
  }
  karat_wipe(em, size);
  karat_wipe_stack();
  return status;
}
