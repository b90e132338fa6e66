/* The premaster secret of TLS.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/random.h"
#include "platform/wipe.h"
#include "portable/word.h"
#include "scheme/padding.h"

karat_status karat_decrypt_premaster(const karat_key *key, unsigned client_version,
                                     unsigned other_version, const uint8_t *ciphertext,
                                     size_t ciphertext_len, uint8_t *premaster)
{
  const size_t size = karat_key_size(key);
  if (karat_key_pss_limits(key, NULL))
    return KARAT_E_KEY_RESTRICTED;
  if (ciphertext_len != size)
    return KARAT_E_INPUT_LENGTH;

  uint8_t em[KARAT_MAX_BYTES], chosen[KARAT_PREMASTER_BYTES];
  karat_status status = karat_random(chosen, sizeof chosen);
  if (status == KARAT_OK)
    status = karat_private_raw(key, em, ciphertext);
  if (status == KARAT_OK) {
    const struct karat_decoded decoded = karat_eme_v15_decode(em, size);
    const uint8_t *secret = em + size - sizeof chosen;
    const uint64_t version = (uint64_t)secret[0] << 8 | secret[1];
    const uint64_t is_other =
        karat_is_zero(version ^ other_version) & (karat_is_zero(other_version) ^ 1);
    const uint64_t right_version = karat_is_zero(version ^ client_version) | is_other;
    const uint64_t good = decoded.good & karat_mask(karat_is_zero(decoded.len ^ sizeof chosen)) &
                          karat_mask(right_version);
    for (size_t i = 0; i < sizeof chosen; i++)
      premaster[i] = (uint8_t)karat_select(good, secret[i], chosen[i]);
  }
  karat_wipe(em, size);
  karat_wipe(chosen, sizeof chosen);
  karat_wipe_stack();
  return status;
}
