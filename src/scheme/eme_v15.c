/* EME-PKCS1-v1_5, with implicit rejection.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/ct.h"
#include "platform/random.h"
#include "platform/wipe.h"
#include "portable/word.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <string.h>

enum { LEAST_PADDING = 8, HASH_SIZE = 32, HMAC_BLOCK = 64 };

karat_status karat_eme_v15_encode(uint8_t *em, size_t em_len, const void *message,
                                  size_t message_len)
{
  uint8_t *padding = em + 2, *separator = em + em_len - message_len - 1;
  em[0] = 0x00;
  em[1] = 0x02;
  for (uint8_t *next = padding; next < separator; next++) {
    karat_status status = KARAT_OK;
    if (next == padding)
      status = karat_random(padding, (size_t)(separator - padding));
    for (int trial = 0; status == KARAT_OK && karat_published(karat_is_zero(*next)); trial++)
      status = trial < KARAT_RANDOM_TRIALS ? karat_random(next, 1) : KARAT_E_RANDOM;
    if (status != KARAT_OK)
      return status;
  }
  *separator = 0x00;
  if (message_len > 0)
    memcpy(separator + 1, message, message_len);
  return KARAT_OK;
}

struct karat_decoded karat_eme_v15_decode(const uint8_t *em, size_t em_len)
{
  uint64_t good = karat_is_zero(em[0]) & karat_is_zero(em[1] ^ 0x02), looking = ~UINT64_C(0);
  uint64_t separator = 0;
  for (size_t i = 2; i < em_len; i++) {
    uint64_t zero = karat_mask(karat_is_zero(em[i])) & looking;
    separator = karat_select(zero, karat_opaque(i), separator);
    looking &= ~zero;
  }
  uint64_t early = 0; /* also if there is none: separator = 0 */
  karat_subb(separator, 2 + LEAST_PADDING, &early);
  good &= early ^ 1;
  return (struct karat_decoded){karat_mask(good), em_len - 1 - separator};
}

/* mac = HMAC-SHA-256 of at most three pieces with a key of 32 bytes. */
static karat_status hmac(uint8_t *mac, const uint8_t *key, const struct karat_piece *pieces,
                         size_t count)
{
  uint8_t pad[HMAC_BLOCK], inner[HASH_SIZE];
  struct karat_piece list[4] = {{pad, sizeof pad}};
  memcpy(list + 1, pieces, count * sizeof *pieces);
  memset(pad, 0x36, sizeof pad);
  for (size_t i = 0; i < HASH_SIZE; i++)
    pad[i] ^= key[i];
  karat_status status = karat_hash_pieces(KARAT_SHA256, list, count + 1, inner, HASH_SIZE);
  for (size_t i = 0; i < sizeof pad; i++)
    pad[i] ^= 0x36 ^ 0x5c;
  list[1] = (struct karat_piece){inner, sizeof inner};
  if (status == KARAT_OK)
    status = karat_hash_pieces(KARAT_SHA256, list, 2, mac, HASH_SIZE);
  karat_wipe(pad, sizeof pad);
  karat_wipe(inner, sizeof inner);
  return status;
}

/* out = the first len bytes of the blocks HMAC(key, number of the block, label, 8 len). */
static karat_status expand(uint8_t *out, size_t len, const uint8_t *key, const char *label)
{
  const uint8_t bits[2] = {(uint8_t)(8 * len >> 8), (uint8_t)(8 * len)};
  karat_status status = KARAT_OK;
  for (size_t i = 0; i * HASH_SIZE < len && status == KARAT_OK; i++) {
    const uint8_t number[2] = {(uint8_t)(i >> 8), (uint8_t)i};
    const struct karat_piece pieces[] = {
        {number, sizeof number}, {label, strlen(label)}, {bits, sizeof bits}};
    uint8_t block[HASH_SIZE];
    const size_t left = len - i * HASH_SIZE;
    status = hmac(block, key, pieces, 3);
    memcpy(out + i * HASH_SIZE, block, left < HASH_SIZE ? left : HASH_SIZE);
    karat_wipe(block, sizeof block);
  }
  return status;
}

/* A length below the first that does not fit, for padding of eight bytes or more: the last of 128
 * numbers that is; none in 2^128 times or less. */
static uint64_t choose_length(const uint8_t *numbers, size_t count, size_t em_len)
{
  const uint64_t limit = em_len - 2 - LEAST_PADDING;
  uint64_t mask = limit, len = 0;
  for (unsigned shift = 1; shift < 16; shift *= 2)
    mask |= mask >> shift;
  for (size_t i = 0; i < count; i++) {
    uint64_t candidate = ((uint64_t)numbers[2 * i] << 8 | numbers[2 * i + 1]) & mask, fits = 0;
    karat_subb(candidate, limit, &fits);
    len = karat_select(karat_mask(fits), candidate, len);
  }
  return len;
}

karat_status karat_implicit_message(uint8_t *out, uint64_t *len, const uint8_t *ciphertext,
                                    const uint8_t *d, size_t em_len)
{
  enum { LENGTHS = 128 };
  uint8_t hashed[HASH_SIZE], key[HASH_SIZE], numbers[2 * LENGTHS];
  const struct karat_piece exponent = {d, em_len}, input = {ciphertext, em_len};
  karat_status status = karat_hash_pieces(KARAT_SHA256, &exponent, 1, hashed, sizeof hashed);
  if (status == KARAT_OK)
    status = hmac(key, hashed, &input, 1);
  if (status == KARAT_OK)
    status = expand(numbers, sizeof numbers, key, "length");
  if (status == KARAT_OK)
    status = expand(out, em_len, key, "message");
  if (status == KARAT_OK)
    *len = choose_length(numbers, LENGTHS, em_len);
  karat_wipe(hashed, sizeof hashed);
  karat_wipe(key, sizeof key);
  karat_wipe(numbers, sizeof numbers);
  return status;
}
