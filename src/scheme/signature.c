/* Signing and verifying, one at a time and in batches.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/batch.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <stdlib.h>
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
  case KARAT_SCHEME_V15_BARE:
    return karat_v15_wrap(em, size, digest, digest_len);
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

/* Does the scheme hash by SHA-1? Of RAW and V15_BARE nobody can tell. */
static int is_weak(const struct karat_signature_scheme *scheme)
{
  if (scheme->scheme == KARAT_SCHEME_PSS && scheme->mask_hash == KARAT_SHA1)
    return 1;
  return scheme->hash == KARAT_SHA1 &&
         (scheme->scheme == KARAT_SCHEME_PSS || scheme->scheme == KARAT_SCHEME_V15);
}

/* All of signing before the private operation: em is what goes into it. */
static karat_status before_signing(const karat_key *key,
                                   const struct karat_signature_scheme *scheme,
                                   const uint8_t *digest, size_t digest_len, const uint8_t *sig,
                                   const size_t *sig_len, uint8_t *em)
{
  if (key == NULL || scheme == NULL || digest == NULL || sig == NULL || sig_len == NULL)
    return KARAT_E_ARGUMENT;
  if (!karat_key_is_private(key))
    return KARAT_E_KEY_NOT_PRIVATE;
  if (*sig_len < karat_key_size(key))
    return KARAT_E_BUFFER;
  if (is_weak(scheme))
    return KARAT_E_HASH_WEAK;
  size_t least_salt;
  karat_status status = obey(key, scheme, &least_salt);
  return status == KARAT_OK ? encode(em, key, scheme, least_salt, digest, digest_len) : status;
}

karat_status karat_sign_digest(const karat_key *key, const struct karat_signature_scheme *scheme,
                               const uint8_t *digest, size_t digest_len, uint8_t *sig,
                               size_t *sig_len)
{
  uint8_t em[KARAT_MAX_BYTES];
  karat_status status = before_signing(key, scheme, digest, digest_len, sig, sig_len, em);
  if (status == KARAT_OK)
    status = karat_private_raw(key, sig, em);
  if (status == KARAT_OK)
    *sig_len = karat_key_size(key);
  return status;
}

/* All of verifying before the public operation: what is wrong with the call is told first, whatever
 * the signature. PSS checks its own parameters, on a signature that can't be opened too; the other
 * schemes leave in expected what must come out. */
static karat_status before_verifying(const karat_key *key,
                                     const struct karat_signature_scheme *scheme,
                                     const uint8_t *digest, size_t digest_len, const uint8_t *sig,
                                     uint8_t *expected, size_t *least_salt)
{
  if (key == NULL || scheme == NULL || digest == NULL || sig == NULL)
    return KARAT_E_ARGUMENT;
  karat_status status = obey(key, scheme, least_salt);
  if (status != KARAT_OK || scheme->scheme == KARAT_SCHEME_PSS)
    return status;
  return encode(expected, key, scheme, *least_salt, digest, digest_len);
}

/* And all of it afterwards: the operation gave em, or the status `opened`. */
static karat_status after_verifying(const karat_key *key,
                                    const struct karat_signature_scheme *scheme,
                                    const uint8_t *digest, size_t digest_len, karat_status opened,
                                    uint8_t *em, const uint8_t *expected, size_t least_salt)
{
  const size_t size = karat_key_size(key);
  if (opened != KARAT_OK && opened != KARAT_E_INPUT_RANGE)
    return opened;
  if (opened != KARAT_OK)
    memset(em, 0xff, size); /* no encoding of either kind: its first bit is not 0 */
  if (scheme->scheme == KARAT_SCHEME_PSS)
    return karat_pss_verify(em, karat_key_bits(key), scheme, least_salt, digest, digest_len);
  return opened == KARAT_OK && memcmp(em, expected, size) == 0 ? KARAT_OK : KARAT_E_SIGNATURE;
}

karat_status karat_verify_digest(const karat_key *key, const struct karat_signature_scheme *scheme,
                                 const uint8_t *digest, size_t digest_len, const uint8_t *sig,
                                 size_t sig_len)
{
  uint8_t expected[KARAT_MAX_BYTES], em[KARAT_MAX_BYTES];
  size_t least_salt;
  karat_status status =
      before_verifying(key, scheme, digest, digest_len, sig, expected, &least_salt);
  if (status != KARAT_OK)
    return status;
  status = sig_len == karat_key_size(key) ? karat_public_raw(key, em, sig) : KARAT_E_INPUT_RANGE;
  return after_verifying(key, scheme, digest, digest_len, status, em, expected, least_salt);
}

/* The digest of a message by the scheme's hash. */
static karat_status hash_message(const struct karat_signature_scheme *scheme, const void *message,
                                 size_t message_len, uint8_t *digest, size_t *digest_len)
{
  if (scheme == NULL || (message == NULL && message_len > 0))
    return KARAT_E_ARGUMENT;
  if (scheme->scheme == KARAT_SCHEME_V15_BARE)
    return KARAT_E_SCHEME;
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

/* What a batch works on at once: enough to fill vectors from keys of several sizes. */
enum { PART = 64 };

struct part {
  struct karat_raw raw[PART];
  uint8_t *em[PART], *expected[PART];
  uint8_t storage[];
};

/* For count items, with room for what their keys need. Null if there is no memory. */
static struct part *new_part(const struct karat_batch_item *items, size_t count)
{
  size_t bytes = 0;
  for (size_t i = 0; i < count; i++)
    bytes += items[i].key != NULL ? 2 * karat_key_size(items[i].key) : 0;
  struct part *part = malloc(sizeof *part + bytes);
  uint8_t *next = part != NULL ? part->storage : NULL;
  for (size_t i = 0; part != NULL && i < count; i++) {
    const size_t size = items[i].key != NULL ? karat_key_size(items[i].key) : 0;
    part->em[i] = next;
    part->expected[i] = next + size;
    next += 2 * size;
  }
  return part;
}

static void sign_part(struct karat_batch_item *items, size_t count, struct part *part)
{
  for (size_t i = 0; i < count; i++) {
    struct karat_batch_item *item = &items[i];
    part->raw[i] = (struct karat_raw){item->key, part->em[i], item->sig, KARAT_OK};
    part->raw[i].status = before_signing(item->key, item->scheme, item->digest, item->digest_len,
                                         item->sig, &item->sig_len, part->em[i]);
  }
  karat_private_batch(part->raw, count);
  for (size_t i = 0; i < count; i++) {
    items[i].status = part->raw[i].status;
    if (items[i].status == KARAT_OK)
      items[i].sig_len = karat_key_size(items[i].key);
  }
}

static void verify_part(struct karat_batch_item *items, size_t count, struct part *part)
{
  karat_status before[PART];
  size_t least_salt[PART];
  for (size_t i = 0; i < count; i++) {
    struct karat_batch_item *item = &items[i];
    part->raw[i] = (struct karat_raw){item->key, item->sig, part->em[i], KARAT_OK};
    before[i] = before_verifying(item->key, item->scheme, item->digest, item->digest_len, item->sig,
                                 part->expected[i], &least_salt[i]);
    if (before[i] != KARAT_OK || item->sig_len != karat_key_size(item->key))
      part->raw[i].status = KARAT_E_INPUT_RANGE;
  }
  karat_public_batch(part->raw, count);
  for (size_t i = 0; i < count; i++) {
    struct karat_batch_item *item = &items[i];
    item->status =
        before[i] != KARAT_OK
            ? before[i]
            : after_verifying(item->key, item->scheme, item->digest, item->digest_len,
                              part->raw[i].status, part->em[i], part->expected[i], least_salt[i]);
  }
}

static karat_status batch(struct karat_batch_item *items, size_t count,
                          void (*run)(struct karat_batch_item *, size_t, struct part *))
{
  if (items == NULL && count > 0)
    return KARAT_E_ARGUMENT;
  karat_status first = KARAT_OK;
  for (size_t done = 0; done < count; done += PART) {
    const size_t now = count - done < PART ? count - done : PART;
    struct part *part = new_part(items + done, now);
    if (part != NULL)
      run(items + done, now, part);
    for (size_t i = done; i < done + now; i++) {
      if (part == NULL)
        items[i].status = KARAT_E_MEMORY;
      if (first == KARAT_OK)
        first = items[i].status;
    }
    free(part);
  }
  return first;
}

karat_status karat_sign_batch(struct karat_batch_item *items, size_t count)
{
  return batch(items, count, sign_part);
}

karat_status karat_verify_batch(struct karat_batch_item *items, size_t count)
{
  return batch(items, count, verify_part);
}
