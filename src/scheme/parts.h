/* The numbers of a key as libcrypto names and orders them, and the restriction of a key.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_PARTS_H
#define KARAT_SCHEME_PARTS_H

#include <karat/rsa.h>

#define KARAT_PARTS (KARAT_PART_QINV + 1)

/* libcrypto's names of the numbers, "n" and "rsa-factor1" say, by karat_part. */
extern const char *const karat_part_names[KARAT_PARTS];

/* Turns big-endian bytes into the processor's order, as libcrypto's parameters have it, or back. */
static inline void karat_native_order(uint8_t *bytes, size_t len)
{
  const uint16_t one = 1;
  if (*(const uint8_t *)&one == 0)
    return;
  for (size_t i = 0; i < len / 2; i++) {
    uint8_t byte = bytes[i];
    bytes[i] = bytes[len - 1 - i];
    bytes[len - 1 - i] = byte;
  }
}

/* Restricts a key that nobody else has yet; limits without a hash: to RSASSA-PSS of any kind. */
void karat_key_restrict(karat_key *key, const struct karat_pss_limits *limits);

#endif
