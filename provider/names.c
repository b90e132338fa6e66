/* Paddings and hashes by OpenSSL's names.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "provider.h"
#include "scheme/hash.h"
#include <openssl/crypto.h>
#include <openssl/rsa.h>
#include <string.h>

static const struct {
  int number;
  const char *name;
} paddings[] = {
    {RSA_PKCS1_PADDING, OSSL_PKEY_RSA_PAD_MODE_PKCSV15},
    {RSA_NO_PADDING, OSSL_PKEY_RSA_PAD_MODE_NONE},
    {RSA_PKCS1_OAEP_PADDING, OSSL_PKEY_RSA_PAD_MODE_OAEP},
    {RSA_PKCS1_OAEP_PADDING, "oeap"}, /* as OpenSSL once spelt it */
    {RSA_X931_PADDING, OSSL_PKEY_RSA_PAD_MODE_X931},
    {RSA_PKCS1_PSS_PADDING, OSSL_PKEY_RSA_PAD_MODE_PSS},
};
enum { PADDINGS = sizeof paddings / sizeof paddings[0] };

int provider_get_padding(const OSSL_PARAM *p, int *padding)
{
  const char *name;
  if (p->data_type == OSSL_PARAM_INTEGER)
    return OSSL_PARAM_get_int(p, padding);
  if (!OSSL_PARAM_get_utf8_string_ptr(p, &name))
    return 0;
  *padding = 0; /* no padding of libcrypto's */
  for (int i = 0; i < PADDINGS; i++)
    if (strcmp(name, paddings[i].name) == 0)
      *padding = paddings[i].number;
  return 1;
}

int provider_set_padding(OSSL_PARAM *p, int padding)
{
  if (p->data_type == OSSL_PARAM_INTEGER)
    return OSSL_PARAM_set_int(p, padding);
  for (int i = 0; i < PADDINGS; i++)
    if (paddings[i].number == padding)
      return OSSL_PARAM_set_utf8_string(p, paddings[i].name);
  return 0;
}

int provider_find_hash(const struct provider *provider, const char *name, karat_hash *hash)
{
  *hash = karat_hash_by_library_name(name);
  return *hash != KARAT_HASH_DEFAULT || RAISE_ABOUT(provider, KARAT_E_HASH, name);
}

int provider_get_hash(const struct provider *provider, const OSSL_PARAM *p, karat_hash *hash)
{
  const char *name;
  if (!OSSL_PARAM_get_utf8_string_ptr(p, &name))
    return RAISE(provider, REASON_PARAMETER);
  return provider_find_hash(provider, name, hash);
}

int provider_set_hash(OSSL_PARAM *p, karat_hash hash)
{
  return OSSL_PARAM_set_utf8_string(p, hash == KARAT_HASH_DEFAULT ? ""
                                                                  : karat_hash_library_name(hash));
}
