/* The library context. It is not freed at exit: libcrypto offers no moment when no other thread may
 * still be hashing.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/libctx.h"
#include "scheme/hash.h"
#include <openssl/crypto.h>
#include <openssl/provider.h>
#include <pthread.h>
#include <stddef.h>

static OSSL_LIB_CTX *context;
static OSSL_PROVIDER *provider; /* loaded in it */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void initialise(void)
{
  OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
  if (made == NULL)
    return;
  provider = OSSL_PROVIDER_load(made, "default");
  if (provider != NULL)
    context = made;
  else
    OSSL_LIB_CTX_free(made);
}

OSSL_LIB_CTX *karat_libctx(void)
{
  pthread_once(&once, initialise);
  return context;
}

void karat_libctx_free(void)
{
  karat_hashes_free();
  if (provider != NULL)
    OSSL_PROVIDER_unload(provider);
  provider = NULL;
  OSSL_LIB_CTX_free(context);
  context = NULL;
  once = (pthread_once_t)PTHREAD_ONCE_INIT;
}
