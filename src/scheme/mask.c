/* MGF1, or a SHAKE as its own mask function (RFC 8702).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

karat_status karat_apply_mask(karat_hash hash, uint8_t *out, size_t len, const uint8_t *seed,
                              size_t seed_len)
{
  uint8_t mask[KARAT_MAX_BYTES];
  karat_status status = KARAT_OK;
  if (karat_hash_is_xof(hash)) {
    const struct karat_piece piece = {seed, seed_len};
    status = karat_hash_pieces(hash, &piece, 1, mask, len);
  } else {
    const size_t size = karat_hash_size(hash);
    for (uint32_t i = 0; i * size < len && status == KARAT_OK; i++) {
      const uint8_t counter[4] = {(uint8_t)(i >> 24), (uint8_t)(i >> 16), (uint8_t)(i >> 8),
                                  (uint8_t)i};
      const struct karat_piece pieces[] = {{seed, seed_len}, {counter, sizeof counter}};
      uint8_t block[KARAT_MAX_DIGEST];
      status = karat_hash_pieces(hash, pieces, 2, block, size);
      memcpy(mask + i * size, block, size < len - i * size ? size : len - i * size);
      karat_wipe(block, sizeof block);
    }
  }
  for (size_t i = 0; i < len && status == KARAT_OK; i++)
    out[i] ^= mask[i];
  karat_wipe(mask, len);
  return status;
}
