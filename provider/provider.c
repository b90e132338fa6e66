/* The OpenSSL provider: its only exported function, and what it offers.
 *
 * Each library context of a process that loads the provider has an instance of its own. What
 * libkarat keeps for all of them (libcrypto's library context, hashes) goes with the last.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "provider.h"
#include "platform/fork.h"
#include "scheme/libctx.h"
#include <karat/info.h>
#include <pthread.h>
#include <stdlib.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static size_t instances;

static const OSSL_ITEM *reason_strings(void *provider)
{
  (void)provider;
  return provider_reasons();
}

static const OSSL_PARAM gettable[] = {
    OSSL_PARAM_DEFN(OSSL_PROV_PARAM_NAME, OSSL_PARAM_UTF8_PTR, NULL, 0),
    OSSL_PARAM_DEFN(OSSL_PROV_PARAM_VERSION, OSSL_PARAM_UTF8_PTR, NULL, 0),
    OSSL_PARAM_DEFN(OSSL_PROV_PARAM_BUILDINFO, OSSL_PARAM_UTF8_PTR, NULL, 0),
    OSSL_PARAM_DEFN(OSSL_PROV_PARAM_STATUS, OSSL_PARAM_INTEGER, NULL, 0),
    OSSL_PARAM_END,
};

static const OSSL_PARAM *gettable_params(void *provider)
{
  (void)provider;
  return gettable;
}

static int get_params(void *provider, OSSL_PARAM params[])
{
  (void)provider;
  const struct {
    const char *name, *text;
  } texts[] = {
      {OSSL_PROV_PARAM_NAME, "karat, RSA"},
      {OSSL_PROV_PARAM_VERSION, karat_version()},
      {OSSL_PROV_PARAM_BUILDINFO, karat_version()},
  };
  OSSL_PARAM *p;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
    if ((p = OSSL_PARAM_locate(params, texts[i].name)) != NULL &&
        !OSSL_PARAM_set_utf8_ptr(p, texts[i].text))
      return 0;
  p = OSSL_PARAM_locate(params, OSSL_PROV_PARAM_STATUS);
  return p == NULL || OSSL_PARAM_set_int(p, 1);
}

/* All names of an algorithm are those of OpenSSL's own providers: an application that asks for one
 * of them gets either. */
#define RSA_NAMES "RSA:rsaEncryption:1.2.840.113549.1.1.1"
#define PSS_NAMES "RSA-PSS:RSASSA-PSS:1.2.840.113549.1.1.10"
#define PROPERTIES "provider=karat"

static const OSSL_ALGORITHM *query_operation(void *provider, int operation, int *no_cache)
{
  static const OSSL_ALGORITHM keys[] = {
      {RSA_NAMES, PROPERTIES, provider_rsa_keys, "karat's RSA keys"},
      {PSS_NAMES, PROPERTIES, provider_pss_keys, "karat's RSA keys for RSASSA-PSS alone"},
      {NULL, NULL, NULL, NULL},
  };
  static const OSSL_ALGORITHM signatures[] = {
      {RSA_NAMES, PROPERTIES, provider_signature, "karat's RSA signatures, PKCS#1 v1.5 and PSS"},
      {NULL, NULL, NULL, NULL},
  };
  static const OSSL_ALGORITHM ciphers[] = {
      {RSA_NAMES, PROPERTIES, provider_cipher, "karat's RSA encryption, OAEP and PKCS#1 v1.5"},
      {NULL, NULL, NULL, NULL},
  };
  (void)provider;
  *no_cache = 0;
  switch (operation) {
  case OSSL_OP_KEYMGMT:
    return keys;
  case OSSL_OP_SIGNATURE:
    return signatures;
  case OSSL_OP_ASYM_CIPHER:
    return ciphers;
  default:
    return NULL;
  }
}

static int self_test(void *provider)
{
  return CHECK((struct provider *)provider, karat_selftest(NULL, NULL));
}

/* OpenSSL calls it when the last user of the instance is gone. */
static void teardown(void *provider)
{
  free(provider);
  pthread_mutex_lock(&lock);
  if (--instances == 0) {
    karat_libctx_free();
    karat_process_forget();
  }
  pthread_mutex_unlock(&lock);
}

static const OSSL_DISPATCH functions[] = {
    ENTRY(OSSL_FUNC_PROVIDER_TEARDOWN, teardown),
    ENTRY(OSSL_FUNC_PROVIDER_GETTABLE_PARAMS, gettable_params),
    ENTRY(OSSL_FUNC_PROVIDER_GET_PARAMS, get_params),
    ENTRY(OSSL_FUNC_PROVIDER_QUERY_OPERATION, query_operation),
    ENTRY(OSSL_FUNC_PROVIDER_GET_REASON_STRINGS, reason_strings),
    ENTRY(OSSL_FUNC_PROVIDER_SELF_TEST, self_test),
    ENTRIES_END,
};

KARAT_API int OSSL_provider_init(const OSSL_CORE_HANDLE *handle, const OSSL_DISPATCH *in,
                                 const OSSL_DISPATCH **out, void **context)
{
  struct provider *provider = calloc(1, sizeof *provider);
  if (provider == NULL)
    return 0;
  provider->core = handle;
  for (; in->function_id != 0; in++)
    switch (in->function_id) {
    case OSSL_FUNC_CORE_NEW_ERROR:
      provider->new_error = OSSL_FUNC_core_new_error(in);
      break;
    case OSSL_FUNC_CORE_SET_ERROR_DEBUG:
      provider->set_error_debug = OSSL_FUNC_core_set_error_debug(in);
      break;
    case OSSL_FUNC_CORE_VSET_ERROR:
      provider->vset_error = OSSL_FUNC_core_vset_error(in);
      break;
    default:
      break;
    }
  pthread_mutex_lock(&lock);
  instances++;
  pthread_mutex_unlock(&lock);
  *out = functions;
  *context = provider;
  return 1;
}
