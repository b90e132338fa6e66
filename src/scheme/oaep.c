/* EME-OAEP.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/random.h"
#include "platform/wipe.h"
#include "portable/word.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

/* em = 00, seed, DB, both masked; DB = hash of the label, 00..00 01, message. */
struct layout {
  karat_hash mask_hash;
  size_t h_len, db_len;
  uint8_t *seed, *db;
};

static struct layout lay_out(uint8_t *em, size_t em_len,
                             const struct karat_encryption_scheme *scheme)
{
  const size_t h_len = karat_hash_size(scheme->hash);
  return (struct layout){.mask_hash = scheme->mask_hash != KARAT_HASH_DEFAULT ? scheme->mask_hash
                                                                              : scheme->hash,
                         .h_len = h_len,
                         .db_len = em_len - h_len - 1,
                         .seed = em + 1,
                         .db = em + 1 + h_len};
}

static karat_status hash_label(uint8_t *out, const struct karat_encryption_scheme *scheme)
{
  const struct karat_piece piece = {scheme->label, scheme->label_len};
  return karat_hash_pieces(scheme->hash, &piece, 1, out, karat_hash_size(scheme->hash));
}

karat_status karat_oaep_encode(uint8_t *em, size_t em_len,
                               const struct karat_encryption_scheme *scheme, const void *message,
                               size_t message_len)
{
  const struct layout l = lay_out(em, em_len, scheme);
  uint8_t *end = em + em_len;
  memset(em, 0, em_len);
  if (message_len > 0)
    memcpy(end - message_len, message, message_len);
  end[-(ptrdiff_t)message_len - 1] = 0x01;
  karat_status status = hash_label(l.db, scheme);
  if (status == KARAT_OK)
    status = karat_random(l.seed, l.h_len);
  if (status == KARAT_OK)
    status = karat_apply_mask(l.mask_hash, l.db, l.db_len, l.seed, l.h_len);
  if (status == KARAT_OK)
    status = karat_apply_mask(l.mask_hash, l.seed, l.h_len, l.db, l.db_len);
  return status;
}

karat_status karat_oaep_decode(uint8_t *em, size_t em_len,
                               const struct karat_encryption_scheme *scheme,
                               struct karat_decoded *decoded)
{
  const struct layout l = lay_out(em, em_len, scheme);
  uint8_t expected[KARAT_MAX_DIGEST];
  karat_status status = hash_label(expected, scheme);
  if (status == KARAT_OK)
    status = karat_apply_mask(l.mask_hash, l.seed, l.h_len, l.db, l.db_len);
  if (status == KARAT_OK)
    status = karat_apply_mask(l.mask_hash, l.db, l.db_len, l.seed, l.h_len);
  if (status != KARAT_OK)
    return status;

  /* All of it is looked at, whatever comes first: the first byte too (Manger 2001). */
  uint64_t wrong = em[0], looking = ~UINT64_C(0), separator = 0;
  for (size_t i = 0; i < l.h_len; i++)
    wrong |= (uint64_t)(l.db[i] ^ expected[i]);
  for (size_t i = l.h_len; i < l.db_len; i++) {
    uint64_t here = karat_mask(karat_is_zero(l.db[i]) ^ 1) & looking;
    wrong |= here & (l.db[i] ^ 0x01);
    separator = karat_select(here, karat_opaque(i), separator);
    looking &= ~here;
  }
  wrong |= looking;
  *decoded = (struct karat_decoded){karat_mask(karat_is_zero(wrong)), l.db_len - 1 - separator};
  return KARAT_OK;
}
