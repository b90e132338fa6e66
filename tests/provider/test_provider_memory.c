/* Every allocation of the provider fails once: for each operation the first, then the second, and
 * so on until it gets through. Each time: a failure with an error on the queue, nothing left behind
 * (which the address sanitizer sees), and at last the right result.
 *
 * The provider is linked in here, so that its malloc and calloc, and libkarat's, come by way of
 * -Wl,--wrap.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "failing.h"
#include "support.h"
#include <openssl/core.h>
#include <openssl/err.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <string.h>

static OSSL_LIB_CTX *context;
static OSSL_PARAM *numbers; /* of a key */
static EVP_PKEY *pkey;      /* it, in the provider */
static uint8_t sig[128], ciphertext[128];
static const uint8_t digest[32] = {1};

static EVP_PKEY *import(void)
{
  EVP_PKEY *made = NULL;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(context, "RSA", "provider=karat");
  assert_non_null(ctx);
  if (EVP_PKEY_fromdata_init(ctx) != 1 ||
      EVP_PKEY_fromdata(ctx, &made, EVP_PKEY_KEYPAIR, numbers) != 1)
    made = NULL;
  EVP_PKEY_CTX_free(ctx);
  return made;
}

/* The operations: 1 if all went well. */

static int import_and_free(void)
{
  EVP_PKEY *made = import();
  EVP_PKEY_free(made);
  return made != NULL;
}

static int copy_and_export(void)
{
  OSSL_PARAM *params = NULL;
  EVP_PKEY *copy = EVP_PKEY_dup(pkey);
  int done = copy != NULL && EVP_PKEY_todata(copy, EVP_PKEY_KEYPAIR, &params) == 1;
  OSSL_PARAM_free(params);
  EVP_PKEY_free(copy);
  return done;
}

static int check(void)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(context, pkey, NULL);
  int done = ctx != NULL && EVP_PKEY_check(ctx) == 1;
  EVP_PKEY_CTX_free(ctx);
  return done;
}

static int generate(void)
{
  EVP_PKEY *made = NULL;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(context, "RSA-PSS", NULL);
  int done = ctx != NULL && EVP_PKEY_keygen_init(ctx) == 1 &&
             EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024) > 0 && EVP_PKEY_generate(ctx, &made) == 1;
  EVP_PKEY_CTX_free(ctx);
  EVP_PKEY_free(made);
  return done;
}

static int sign(void)
{
  size_t len = sizeof sig;
  EVP_PKEY *fresh = EVP_PKEY_dup(pkey);
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  int done = fresh != NULL &&
             EVP_DigestSignInit_ex(ctx, NULL, "SHA256", context, NULL, fresh, NULL) == 1 &&
             EVP_DigestSignUpdate(ctx, digest, sizeof digest) == 1 &&
             EVP_DigestSignFinal(ctx, sig, &len) == 1;
  EVP_MD_CTX_free(ctx);
  EVP_PKEY_free(fresh);
  return done;
}

static int verify(void)
{
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  int done = EVP_DigestVerifyInit_ex(ctx, NULL, "SHA256", context, NULL, pkey, NULL) == 1 &&
             EVP_DigestVerify(ctx, sig, sizeof sig, digest, sizeof digest) == 1;
  EVP_MD_CTX_free(ctx);
  return done;
}

static int cipher(int encrypting)
{
  uint8_t out[128], label[] = "label";
  size_t len = sizeof out;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(context, pkey, NULL), *copy = NULL;
  const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("pad-mode", (char *)"oaep", 0),
                               OSSL_PARAM_construct_octet_string("oaep-label", label, sizeof label),
                               OSSL_PARAM_construct_end()};
  int done = ctx != NULL && (encrypting ? EVP_PKEY_encrypt_init_ex(ctx, params)
                                        : EVP_PKEY_decrypt_init_ex(ctx, params)) == 1;
  if (done)
    copy = EVP_PKEY_CTX_dup(ctx);
  done = copy != NULL &&
         (encrypting ? EVP_PKEY_encrypt(copy, out, &len, digest, sizeof digest)
                     : EVP_PKEY_decrypt(copy, out, &len, ciphertext, sizeof ciphertext)) == 1;
  if (done && encrypting)
    memcpy(ciphertext, out, len);
  if (done && !encrypting)
    assert_true(len == sizeof digest && memcmp(out, digest, len) == 0);
  EVP_PKEY_CTX_free(copy);
  EVP_PKEY_CTX_free(ctx);
  return done;
}

static int encrypt(void)
{
  return cipher(1);
}

static int decrypt(void)
{
  return cipher(0);
}

static void each_allocation(void **state)
{
  (void)state;
  static const struct {
    const char *name;
    int (*run)(void);
    long least; /* allocations that it makes at least */
  } operations[] = {
      {"import", import_and_free, 3},
      {"copy and export", copy_and_export, 1},
      {"check", check, 1},
      {"generate", generate, 4},
      {"sign", sign, 3},
      {"verify", verify, 2},
      {"encrypt", encrypt, 5},
      {"decrypt", decrypt, 5},
  };
  for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
    long failures = 0;
    for (;; failures++) {
      ERR_clear_error();
      countdown = failures + 1;
      int done = operations[i].run();
      const int reached = countdown == 0;
      countdown = 0;
      if (!reached) { /* fewer allocations than that */
        assert_true(done);
        break;
      }
      /* Work space that the pool of a key could not keep is no failure. */
      if (!done && ERR_peek_error() == 0)
        fail_msg("%s, allocation %ld: no error", operations[i].name, failures + 1);
    }
    if (failures < operations[i].least)
      fail_msg("%s: %ld allocations only", operations[i].name, failures);
    print_message("%s: %ld allocations\n", operations[i].name, failures);
  }
}

/* An instance of the provider that does not come to be. */
static void no_instance(void **state)
{
  (void)state;
  OSSL_LIB_CTX *other = OSSL_LIB_CTX_new();
  assert_true(OSSL_PROVIDER_add_builtin(other, "karat", OSSL_provider_init));
  countdown = 1;
  assert_null(OSSL_PROVIDER_load(other, "karat"));
  countdown = 0;
  OSSL_PROVIDER *provider = OSSL_PROVIDER_load(other, "karat");
  assert_non_null(provider);
  OSSL_PROVIDER_unload(provider);
  OSSL_LIB_CTX_free(other);
  ERR_clear_error();
}

int main(void)
{
  static const struct CMUnitTest tests[] = {cmocka_unit_test(each_allocation),
                                            cmocka_unit_test(no_instance)};
  EVP_PKEY *openssl = load_openssl_key("1024");
  context = OSSL_LIB_CTX_new();
  OSSL_PROVIDER_add_builtin(context, "karat", OSSL_provider_init);
  OSSL_PROVIDER *provider = OSSL_PROVIDER_load(context, "karat");
  if (provider == NULL || EVP_PKEY_todata(openssl, EVP_PKEY_KEYPAIR, &numbers) != 1)
    return 2;
  pkey = import();
  EVP_PKEY_free(openssl);
  const int bad = cmocka_run_group_tests(tests, NULL, NULL);
  EVP_PKEY_free(pkey);
  OSSL_PARAM_free(numbers);
  OSSL_PROVIDER_unload(provider);
  OSSL_LIB_CTX_free(context);
  return bad;
}
