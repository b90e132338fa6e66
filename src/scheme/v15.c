/* EMSA-PKCS1-v1_5.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

enum { SEQUENCE = 0x30, OID = 0x06, NULL_VALUE = 0x05, OCTET_STRING = 0x04 };

enum { LEAST_PADDING = 8 };

karat_status karat_v15_wrap(uint8_t *em, size_t em_len, const uint8_t *t, size_t t_len)
{
  if (t_len > em_len || em_len - t_len < LEAST_PADDING + 3)
    return KARAT_E_KEY_TOO_SMALL;
  const size_t ff_len = em_len - t_len - 3;
  em[0] = 0x00;
  em[1] = 0x01;
  memset(em + 2, 0xff, ff_len);
  em[2 + ff_len] = 0x00;
  if (t_len > 0)
    memcpy(em + 3 + ff_len, t, t_len);
  return KARAT_OK;
}

karat_status karat_v15_unwrap(const uint8_t *em, size_t em_len, const uint8_t **t, size_t *t_len)
{
  if (em_len < LEAST_PADDING + 3 || em[0] != 0x00 || em[1] != 0x01)
    return KARAT_E_SIGNATURE;
  size_t end = 2;
  while (end < em_len && em[end] == 0xff)
    end++;
  if (end == em_len || em[end] != 0x00 || end - 2 < LEAST_PADDING)
    return KARAT_E_SIGNATURE;
  *t = em + end + 1;
  *t_len = em_len - end - 1;
  return KARAT_OK;
}

karat_status karat_v15_encode(uint8_t *em, size_t em_len, karat_hash hash, const uint8_t *digest,
                              size_t digest_len)
{
  size_t oid_len;
  const uint8_t *oid = karat_hash_oid(hash, &oid_len);
  if (oid == NULL)
    return KARAT_E_HASH;
  if (digest_len != karat_hash_size(hash))
    return KARAT_E_DIGEST_LENGTH;

  /* DigestInfo ::= SEQUENCE { SEQUENCE { OID, NULL }, OCTET STRING }. All lengths are below 128,
   * one byte each. */
  uint8_t info[32 + KARAT_MAX_DIGEST], *next = info;
  const size_t algorithm_len = 2 + oid_len + 2, info_len = 2 + algorithm_len + 2 + digest_len;
  *next++ = SEQUENCE;
  *next++ = (uint8_t)info_len;
  *next++ = SEQUENCE;
  *next++ = (uint8_t)algorithm_len;
  *next++ = OID;
  *next++ = (uint8_t)oid_len;
  memcpy(next, oid, oid_len);
  next += oid_len;
  *next++ = NULL_VALUE;
  *next++ = 0;
  *next++ = OCTET_STRING;
  *next++ = (uint8_t)digest_len;
  memcpy(next, digest, digest_len);
  return karat_v15_wrap(em, em_len, info, 2 + info_len);
}
