/* Fuzzing verification: what karat says of a signature is what libcrypto says. The input is the
 * encoded message, which the private operation turns into a signature, so that paddings that are
 * almost right are found.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"
#include <openssl/rsa.h>

static int peer_verifies(const struct fuzz_key *key, const struct karat_signature_scheme *scheme,
                         const uint8_t *digest, const uint8_t *sig, size_t len)
{
  const int pss = scheme->scheme == KARAT_SCHEME_PSS;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key->peer, NULL);
  EVP_MD *md = EVP_MD_fetch(NULL, karat_hash_name(scheme->hash), NULL);
  CHECK(EVP_PKEY_verify_init(ctx) == 1);
  CHECK(EVP_PKEY_CTX_set_rsa_padding(ctx, pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) == 1);
  CHECK(EVP_PKEY_CTX_set_signature_md(ctx, md) == 1);
  if (pss)
    CHECK(EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, RSA_PSS_SALTLEN_AUTO) == 1);
  int good = EVP_PKEY_verify(ctx, sig, len, digest, karat_hash_size(scheme->hash)) == 1;
  EVP_MD_free(md);
  EVP_PKEY_CTX_free(ctx);
  return good;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const karat_hash hashes[] = {KARAT_SHA1, KARAT_SHA256, KARAT_SHA512, KARAT_SHA3_256};
  struct input in = {data, size};
  const struct fuzz_key *key = take_key(&in);
  const struct karat_signature_scheme scheme = {.scheme = take_byte(&in) % 2 ? KARAT_SCHEME_PSS
                                                                             : KARAT_SCHEME_V15,
                                                .hash = hashes[take_byte(&in) % 4],
                                                .salt_len = KARAT_SALT_AUTO};
  const size_t len = karat_key_size(key->key), digest_len = karat_hash_size(scheme.hash);
  uint8_t digest[KARAT_MAX_DIGEST], em[KARAT_MAX_BYTES], sig[KARAT_MAX_BYTES];
  take_bytes(&in, digest, digest_len);
  const unsigned change = take_byte(&in);

  /* a right signature, of which some bytes of the encoding are changed; or all bytes given */
  size_t sig_len = sizeof sig;
  if (scheme.hash != KARAT_SHA1 && change % 4 != 0 &&
      karat_sign_digest(key->key, &scheme, digest, digest_len, sig, &sig_len) == KARAT_OK) {
    CHECK(karat_public_raw(key->key, em, sig) == KARAT_OK);
    for (unsigned i = 0; i < change / 32; i++)
      em[(take_byte(&in) << 8 | take_byte(&in)) % len] = (uint8_t)take_byte(&in);
  } else {
    take_bytes(&in, em, len);
  }
  if (karat_private_raw(key->key, sig, em) != KARAT_OK)
    return 0;
  karat_status status = karat_verify_digest(key->key, &scheme, digest, digest_len, sig, len);
  const int theirs = peer_verifies(key, &scheme, digest, sig, len);
  if (status != KARAT_E_SALT_LENGTH && status != KARAT_E_KEY_TOO_SMALL)
    CHECK(status == (theirs ? KARAT_OK : KARAT_E_SIGNATURE));
  else
    CHECK(!theirs);
  return 0;
}
