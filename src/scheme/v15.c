/* EMSA-PKCS1-v1_5.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

enum { SEQUENCE = 0x30, OID = 0x06, NULL_VALUE = 0x05, OCTET_STRING = 0x04 };

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
  const size_t algorithm_len = 2 + oid_len + 2, info_len = 2 + algorithm_len + 2 + digest_len;
  const size_t t_len = 2 + info_len;
  if (em_len < t_len + 11) /* at least eight bytes ff */
    return KARAT_E_KEY_TOO_SMALL;
  const size_t ff_len = em_len - t_len - 3;

  uint8_t *next = em;
  *next++ = 0x00;
  *next++ = 0x01;
  memset(next, 0xff, ff_len);
  next += ff_len;
  *next++ = 0x00;
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
  return KARAT_OK;
}
