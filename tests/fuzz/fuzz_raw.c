/* Fuzzing the raw operations against libcrypto's, on fixture keys, and the raw public operation on
 * any modulus and exponent.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"
#include <openssl/bn.h>
#include <openssl/rsa.h>

static void with_key(const struct fuzz_key *key, struct input *in)
{
  const size_t size = karat_key_size(key->key);
  uint8_t x[KARAT_MAX_BYTES], y[KARAT_MAX_BYTES], expected[KARAT_MAX_BYTES];
  take_bytes(in, x, size);
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key->peer, NULL);
  CHECK(EVP_PKEY_decrypt_init(ctx) == 1);
  CHECK(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_NO_PADDING) == 1);
  size_t len = sizeof expected;
  const int theirs = EVP_PKEY_decrypt(ctx, expected, &len, x, size) == 1;
  EVP_PKEY_CTX_free(ctx);
  karat_status status = karat_private_raw(key->key, y, x);
  CHECK(status == (theirs ? KARAT_OK : KARAT_E_INPUT_RANGE));
  if (theirs) {
    CHECK(memcmp(y, expected, size) == 0);
    CHECK(karat_public_raw(key->key, y, y) == KARAT_OK);
    CHECK(memcmp(y, x, size) == 0);
  }
}

/* n of 1024 to 2048 bits and e of up to 256 from the input. */
static void with_numbers(struct input *in)
{
  uint8_t n[256], e[33], x[256], y[256], expected[256];
  size_t n_len = 128 + take_byte(in) % 129, e_len = 1 + take_byte(in) % 33;
  take_bytes(in, n, n_len);
  take_bytes(in, e, e_len);
  karat_key *key = NULL;
  karat_status status =
      karat_key_new_public(&key, (struct karat_number){n, n_len}, (struct karat_number){e, e_len});
  BIGNUM *modulus = BN_bin2bn(n, (int)n_len, NULL), *exponent = BN_bin2bn(e, (int)e_len, NULL);
  const int fits = BN_is_odd(modulus) && BN_num_bits(modulus) >= KARAT_MIN_BITS &&
                   BN_is_odd(exponent) && !BN_is_one(exponent) && BN_num_bits(exponent) <= 256;
  CHECK((status == KARAT_OK) == fits);
  if (fits) {
    const size_t size = karat_key_size(key);
    BN_CTX *ctx = BN_CTX_new();
    take_bytes(in, x, size);
    BIGNUM *base = BN_bin2bn(x, (int)size, NULL), *power = BN_new();
    status = karat_public_raw(key, y, x);
    CHECK((status == KARAT_OK) == (BN_cmp(base, modulus) < 0));
    if (status == KARAT_OK) {
      CHECK(BN_mod_exp(power, base, exponent, modulus, ctx));
      BN_bn2binpad(power, expected, (int)size);
      CHECK(memcmp(y, expected, size) == 0);
    }
    BN_free(base);
    BN_free(power);
    BN_CTX_free(ctx);
  }
  karat_key_free(key);
  BN_free(modulus);
  BN_free(exponent);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct input in = {data, size};
  if (take_byte(&in) % 2)
    with_numbers(&in);
  else
    with_key(take_key(&in), &in);
  return 0;
}
