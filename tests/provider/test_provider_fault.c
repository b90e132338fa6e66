/* A private operation that goes wrong, through OpenSSL's functions: an error, and not a byte of the
 * wrong result. The provider is linked in here, with the libkarat that can be made to err.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/key.h"
#include "support.h"
#include <openssl/core.h>
#include <openssl/err.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <string.h>

static void hook(const char *what, uint64_t *words, size_t k)
{
  (void)k;
  if (strcmp(what, "m1") == 0)
    words[0] ^= 1;
}

static EVP_PKEY *pkey;
static OSSL_LIB_CTX *context;

static int error_is_fault(void)
{
  char text[256];
  ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
  ERR_clear_error();
  return strstr(text, "withheld") != NULL;
}

/* Runs an operation well, then with a fault: what came out the first time stays. */
static void try(int (*init)(EVP_PKEY_CTX *),
                int (*run)(EVP_PKEY_CTX *, uint8_t *, size_t *, const uint8_t *, size_t),
                int padding, size_t in_len)
{
  uint8_t in[128], out[128], before[128];
  memset(in, 0x11, sizeof in);
  size_t len = sizeof out;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(context, pkey, NULL);
  assert_int_equal(init(ctx), 1);
  assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, padding), 1);
  assert_int_equal(run(ctx, out, &len, in, in_len), 1);
  memcpy(before, out, sizeof out);
  in[5] ^= 1;
  size_t again = sizeof out;
  karat_fault_hook = hook;
  assert_int_not_equal(run(ctx, out, &again, in, in_len), 1);
  karat_fault_hook = NULL;
  assert_true(error_is_fault());
  assert_memory_equal(out, before, sizeof out);
  assert_int_equal(again, sizeof out);
  EVP_PKEY_CTX_free(ctx);
}

static void faults(void **state)
{
  (void)state;
  try(EVP_PKEY_sign_init, EVP_PKEY_sign, RSA_PKCS1_PADDING, 36);
  try(EVP_PKEY_sign_init, EVP_PKEY_sign, RSA_NO_PADDING, 128);
  try(EVP_PKEY_decrypt_init, EVP_PKEY_decrypt, RSA_PKCS1_PADDING, 128);
  try(EVP_PKEY_decrypt_init, EVP_PKEY_decrypt, RSA_NO_PADDING, 128);
}

int main(void)
{
  static const struct CMUnitTest tests[] = {cmocka_unit_test(faults)};
  OSSL_PARAM *numbers = NULL;
  EVP_PKEY *openssl = load_openssl_key("1024");
  context = OSSL_LIB_CTX_new();
  OSSL_PROVIDER_add_builtin(context, "karat", OSSL_provider_init);
  OSSL_PROVIDER *provider = OSSL_PROVIDER_load(context, "karat");
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(context, "RSA", NULL);
  if (provider == NULL || ctx == NULL ||
      EVP_PKEY_todata(openssl, EVP_PKEY_KEYPAIR, &numbers) != 1 ||
      EVP_PKEY_fromdata_init(ctx) != 1 ||
      EVP_PKEY_fromdata(ctx, &pkey, EVP_PKEY_KEYPAIR, numbers) != 1)
    return 2;
  EVP_PKEY_CTX_free(ctx);
  OSSL_PARAM_free(numbers);
  EVP_PKEY_free(openssl);
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  EVP_PKEY_free(pkey);
  OSSL_PROVIDER_unload(provider);
  OSSL_LIB_CTX_free(context);
  return failed;
}
