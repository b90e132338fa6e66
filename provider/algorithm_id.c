/* AlgorithmIdentifiers of signatures (RFC 4055; RFC 8017, appendix C), which certificates and
 * requests have in them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "provider.h"
#include "scheme/hash.h"
#include <string.h>

enum { SEQUENCE = 0x30, INTEGER = 0x02, CONTEXT = 0xa0 };

/* DER, written from its end to its beginning, so that each length is known when it is written. No
 * element is longer than 127 bytes. */
struct der {
  uint8_t bytes[128];
  size_t begin;
};

static void put(struct der *der, const void *bytes, size_t len)
{
  der->begin -= len;
  memcpy(der->bytes + der->begin, bytes, len);
}

/* Puts tag and length before all that was written since the end was at `end`. */
static void wrap(struct der *der, uint8_t tag, size_t end)
{
  const uint8_t header[] = {tag, (uint8_t)(end - der->begin)};
  put(der, header, sizeof header);
}

static const uint8_t null_value[] = {0x05, 0x00};

static void put_oid(struct der *der, const uint8_t *oid, size_t len)
{
  const size_t end = der->begin;
  put(der, oid, len);
  wrap(der, 0x06, end);
}

static int put_hash(struct der *der, karat_hash hash)
{
  const size_t end = der->begin;
  size_t len;
  const uint8_t *oid = karat_hash_oid(hash, &len);
  if (oid == NULL)
    return 0;
  put(der, null_value, sizeof null_value);
  put_oid(der, oid, len);
  wrap(der, SEQUENCE, end);
  return 1;
}

/* 1.2.840.113549.1.1.x */
#define PKCS1(x)                                                                                   \
  {                                                                                                \
    0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, (x)                                            \
  }
static const uint8_t mgf1_oid[] = PKCS1(8), pss_oid[] = PKCS1(10);

/* RSASSA-PSS-params: each member is left out where it has its default (SHA-1, MGF1 with SHA-1, 20).
 */
static int put_pss_params(struct der *der, const struct karat_signature_scheme *scheme)
{
  const karat_hash mask_hash =
      scheme->mask_hash != KARAT_HASH_DEFAULT ? scheme->mask_hash : scheme->hash;
  const size_t end = der->begin;
  if (scheme->salt_len != 20) {
    const uint8_t low = (uint8_t)scheme->salt_len, high = (uint8_t)(scheme->salt_len >> 8);
    put(der, &low, 1);
    if (high != 0 || low >= 0x80) /* an INTEGER's first bit is its sign */
      put(der, &high, 1);
    wrap(der, INTEGER, end);
    wrap(der, CONTEXT | 2, end);
  }
  const size_t mask_end = der->begin;
  if (mask_hash != KARAT_SHA1) {
    if (!put_hash(der, mask_hash))
      return 0;
    put_oid(der, mgf1_oid, sizeof mgf1_oid);
    wrap(der, SEQUENCE, mask_end);
    wrap(der, CONTEXT | 1, mask_end);
  }
  const size_t hash_end = der->begin;
  if (scheme->hash != KARAT_SHA1) {
    if (!put_hash(der, scheme->hash))
      return 0;
    wrap(der, CONTEXT | 0, hash_end);
  }
  wrap(der, SEQUENCE, end);
  return 1;
}

/* The object identifier of v1.5 with a hash, PKCS#1's own or NIST's 2.16.840.1.101.3.4.3.x. */
static int put_v15(struct der *der, karat_hash hash)
{
  static const uint8_t last[] = {
      [KARAT_SHA1] = 5,        [KARAT_SHA224] = 14,   [KARAT_SHA256] = 11,
      [KARAT_SHA384] = 12,     [KARAT_SHA512] = 13,   [KARAT_SHA512_224] = 15,
      [KARAT_SHA512_256] = 16, [KARAT_SHA3_224] = 13, [KARAT_SHA3_256] = 14,
      [KARAT_SHA3_384] = 15,   [KARAT_SHA3_512] = 16,
  };
  if (hash < KARAT_SHA1 || hash > KARAT_SHA3_512)
    return 0;
  const uint8_t pkcs1[] = PKCS1(last[hash]);
  const uint8_t nist[] = {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03, last[hash]};
  put(der, null_value, sizeof null_value);
  put_oid(der, hash < KARAT_SHA3_224 ? pkcs1 : nist, sizeof pkcs1);
  return 1;
}

karat_status provider_algorithm_id(const struct karat_signature_scheme *scheme, uint8_t *out,
                                   size_t *len)
{
  struct der der = {.begin = sizeof der.bytes};
  int good;
  if (scheme->scheme == KARAT_SCHEME_V15) {
    good = put_v15(&der, scheme->hash);
  } else if (scheme->scheme == KARAT_SCHEME_PSS) {
    good = put_pss_params(&der, scheme);
    put_oid(&der, pss_oid, sizeof pss_oid);
  } else {
    return KARAT_E_SCHEME;
  }
  if (!good)
    return KARAT_E_HASH;
  wrap(&der, SEQUENCE, sizeof der.bytes);
  const size_t size = sizeof der.bytes - der.begin;
  if (*len < size)
    return KARAT_E_BUFFER;
  memcpy(out, der.bytes + der.begin, size);
  *len = size;
  return KARAT_OK;
}
