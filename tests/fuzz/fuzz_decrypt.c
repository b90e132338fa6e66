/* Fuzzing decryption: the encoded message is the input, and libcrypto decrypts to the same or
 * refuses as karat does (v1.5 without implicit rejection by a decoder of three lines, since
 * libcrypto's answer depends on its version).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"
#include <openssl/rsa.h>

static int peer_oaep(const struct fuzz_key *key, const struct karat_encryption_scheme *scheme,
                     const uint8_t *c, uint8_t *out, size_t *out_len)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key->peer, NULL);
  CHECK(EVP_PKEY_decrypt_init(ctx) == 1);
  CHECK(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING) == 1);
  CHECK(EVP_PKEY_CTX_set_rsa_oaep_md_name(ctx, karat_hash_name(scheme->hash), NULL) == 1);
  CHECK(EVP_PKEY_CTX_set_rsa_mgf1_md_name(ctx, karat_hash_name(scheme->hash), NULL) == 1);
  if (scheme->label_len > 0)
    CHECK(EVP_PKEY_CTX_set0_rsa_oaep_label(ctx, OPENSSL_memdup(scheme->label, scheme->label_len),
                                           (int)scheme->label_len) == 1);
  int good = EVP_PKEY_decrypt(ctx, out, out_len, c, karat_key_size(key->key)) == 1;
  EVP_PKEY_CTX_free(ctx);
  return good;
}

static int plain_v15(const uint8_t *em, size_t size, uint8_t *out, size_t *out_len)
{
  const uint8_t *zero = em[0] == 0 && em[1] == 2 ? memchr(em + 2, 0, size - 2) : NULL;
  if (zero == NULL || zero < em + 10)
    return 0;
  *out_len = (size_t)(em + size - zero - 1);
  memcpy(out, zero + 1, *out_len);
  return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const karat_hash hashes[] = {KARAT_SHA1, KARAT_SHA224, KARAT_SHA256};
  struct input in = {data, size};
  const struct fuzz_key *key = take_key(&in);
  const unsigned kind = take_byte(&in), change = take_byte(&in);
  uint8_t label[8], em[KARAT_MAX_BYTES], c[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES],
      expected[KARAT_MAX_BYTES];
  struct karat_encryption_scheme scheme = {.scheme = KARAT_SCHEME_V15,
                                           .no_implicit_rejection = kind & 2 ? 1 : 0};
  if (kind & 1) {
    scheme = (struct karat_encryption_scheme){.scheme = KARAT_SCHEME_OAEP,
                                              .hash = hashes[kind / 8 % 3],
                                              .label = label,
                                              .label_len = kind & 4 ? sizeof label : 0};
    take_bytes(&in, label, sizeof label);
  }
  const size_t len = karat_key_size(key->key), most = karat_max_message(key->key, &scheme);
  if (change % 4 != 0) { /* a right encoding, of which some bytes are changed */
    size_t c_len = sizeof c, message_len = take_byte(&in) % (most + 1);
    take_bytes(&in, out, message_len);
    CHECK(karat_encrypt(key->key, &scheme, out, message_len, c, &c_len) == KARAT_OK);
    CHECK(karat_private_raw(key->key, em, c) == KARAT_OK);
    for (unsigned i = 0; i < change / 32; i++)
      em[(take_byte(&in) << 8 | take_byte(&in)) % len] = (uint8_t)take_byte(&in);
  } else {
    take_bytes(&in, em, len);
  }
  if (karat_public_raw(key->key, c, em) != KARAT_OK)
    return 0;
  size_t out_len = most, expected_len = sizeof expected;
  karat_status status = karat_decrypt(key->key, &scheme, c, len, out, &out_len);
  const int good = scheme.scheme == KARAT_SCHEME_OAEP
                       ? peer_oaep(key, &scheme, c, expected, &expected_len)
                       : plain_v15(em, len, expected, &expected_len);
  if (good) {
    CHECK(status == KARAT_OK && out_len == expected_len);
    CHECK(memcmp(out, expected, out_len) == 0);
  } else if (scheme.scheme == KARAT_SCHEME_V15 && !scheme.no_implicit_rejection) {
    CHECK(status == KARAT_OK && out_len <= most);
  } else {
    CHECK(status == KARAT_E_DECRYPTION && out_len == 0);
  }
  for (size_t i = out_len; i < most; i++)
    CHECK(out[i] == 0);
  return 0;
}
