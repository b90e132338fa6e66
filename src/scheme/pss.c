/* EMSA-PSS, with MGF1 or, for SHAKE, the hash itself as mask function (RFC 8702).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/ct.h"
#include "platform/random.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

/* Where things are in an encoded message of len = ceil((bits - 1) / 8) bytes: masked DB, H, bc,
 * with DB = 0..0 01 salt. */
struct layout {
  karat_hash hash, mask_hash;
  size_t em_len, db_len, h_len;
  unsigned clear;  /* leading bits of DB that are 0 */
  size_t most;     /* bytes that a salt may have */
  size_t salt_len; /* unless automatic */
  int automatic;
};

static karat_status lay_out(struct layout *l, size_t bits,
                            const struct karat_signature_scheme *scheme, size_t least_salt,
                            size_t digest_len, int verifying)
{
  l->hash = scheme->hash;
  l->mask_hash = scheme->mask_hash != KARAT_HASH_DEFAULT ? scheme->mask_hash : scheme->hash;
  l->h_len = karat_hash_size(l->hash);
  if (l->h_len == 0 || karat_hash_size(l->mask_hash) == 0)
    return KARAT_E_HASH;
  if (digest_len != l->h_len)
    return KARAT_E_DIGEST_LENGTH;
  l->em_len = (bits - 1 + 7) / 8;
  l->clear = (unsigned)(8 * l->em_len - (bits - 1));
  if (l->em_len < l->h_len + 2)
    return KARAT_E_KEY_TOO_SMALL;
  l->db_len = l->em_len - l->h_len - 1;
  l->most = l->db_len - 1;
  l->automatic = 0;
  switch (scheme->salt_len) {
  case KARAT_SALT_DIGEST:
    l->salt_len = l->h_len;
    break;
  case KARAT_SALT_MAX:
    l->salt_len = l->most;
    break;
  case KARAT_SALT_AUTO:
    l->automatic = verifying;
    l->salt_len = l->h_len < l->most ? l->h_len : l->most;
    if (l->salt_len < least_salt)
      l->salt_len = least_salt;
    break;
  default:
    if (scheme->salt_len < 0)
      return KARAT_E_SALT_LENGTH;
    l->salt_len = (size_t)scheme->salt_len;
  }
  if (l->salt_len > l->most)
    return KARAT_E_SALT_LENGTH;
  return l->salt_len < least_salt ? KARAT_E_KEY_RESTRICTED : KARAT_OK;
}

/* h = hash(00 00 00 00 00 00 00 00 digest salt) */
static karat_status hash_salted(const struct layout *l, uint8_t *h, const uint8_t *digest,
                                const uint8_t *salt, size_t salt_len)
{
  static const uint8_t zeros[8];
  const struct karat_piece pieces[] = {{zeros, sizeof zeros}, {digest, l->h_len}, {salt, salt_len}};
  return karat_hash_pieces(l->hash, pieces, 3, h, l->h_len);
}

karat_status karat_pss_encode(uint8_t *em, size_t bits, const struct karat_signature_scheme *scheme,
                              size_t least_salt, const uint8_t *digest, size_t digest_len)
{
  struct layout l;
  karat_status status = lay_out(&l, bits, scheme, least_salt, digest_len, 0);
  if (status != KARAT_OK)
    return status;
  if ((bits + 7) / 8 > l.em_len)
    *em++ = 0;
  uint8_t *db = em, *h = em + l.db_len, *salt = h - l.salt_len;
  memset(db, 0, l.db_len);
  status = karat_random(salt, l.salt_len);
  if (status != KARAT_OK)
    return status;
  karat_ct_public(salt,
                  l.salt_len); /* anybody who has the public key can read it off the signature */
  salt[-1] = 0x01;
  h[l.h_len] = 0xbc;
  status = hash_salted(&l, h, digest, salt, l.salt_len);
  if (status == KARAT_OK)
    status = karat_apply_mask(l.mask_hash, db, l.db_len, h, l.h_len);
  db[0] &= (uint8_t)(0xff >> l.clear);
  return status;
}

karat_status karat_pss_verify(uint8_t *em, size_t bits, const struct karat_signature_scheme *scheme,
                              size_t least_salt, const uint8_t *digest, size_t digest_len)
{
  struct layout l;
  karat_status status = lay_out(&l, bits, scheme, least_salt, digest_len, 1);
  if (status != KARAT_OK)
    return status;
  if ((bits + 7) / 8 > l.em_len && *em++ != 0)
    return KARAT_E_SIGNATURE;
  uint8_t *db = em, *h = em + l.db_len;
  if (h[l.h_len] != 0xbc || (db[0] & ~(0xff >> l.clear) & 0xff) != 0)
    return KARAT_E_SIGNATURE;
  status = karat_apply_mask(l.mask_hash, db, l.db_len, h, l.h_len);
  if (status != KARAT_OK)
    return status;
  db[0] &= (uint8_t)(0xff >> l.clear);

  size_t zeros = 0;
  while (zeros < l.db_len && db[zeros] == 0)
    zeros++;
  if (zeros == l.db_len || db[zeros] != 0x01)
    return KARAT_E_SIGNATURE;
  const size_t salt_len = l.db_len - zeros - 1;
  if (l.automatic ? salt_len < least_salt : salt_len != l.salt_len)
    return KARAT_E_SIGNATURE;
  uint8_t expected[KARAT_MAX_DIGEST];
  status = hash_salted(&l, expected, digest, db + zeros + 1, salt_len);
  if (status == KARAT_OK && memcmp(expected, h, l.h_len) != 0)
    status = KARAT_E_SIGNATURE;
  return status;
}
