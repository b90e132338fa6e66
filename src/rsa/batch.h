/* Raw operations on many inputs, eight at a time where kernels for that exist (docs/x86.md).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_BATCH_H
#define KARAT_RSA_BATCH_H

#include "rsa/key.h"

/* One operation; in, out and status as for karat_private_raw and karat_public_raw. An item whose
 * status is not KARAT_OK on entry is left out. */
struct karat_raw {
  const karat_key *key;
  const uint8_t *in;
  uint8_t *out;
  karat_status status;
};

void karat_private_batch(struct karat_raw *items, size_t count);
void karat_public_batch(struct karat_raw *items, size_t count);

/* Fewer operations than this are faster one after the other. */
#define KARAT_OCTET_LEAST 7

/* What both do: items whose keys share go eight at a time (or seven) to octet, the rest to single.
 */
void karat_batch_run(struct karat_raw *items, size_t count,
                     int (*shares)(const karat_key *, const karat_key *),
                     void (*octet)(struct karat_raw *const *items, size_t count),
                     karat_status (*single)(const karat_key *key, uint8_t *out, const uint8_t *in));

#endif
