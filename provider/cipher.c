/* Encryption: OAEP, PKCS#1 v1.5 with implicit rejection, no padding, and the premaster secret of
 * TLS.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "provider.h"
#include "scheme/padding.h"
#include <openssl/rsa.h>
#include <stdlib.h>
#include <string.h>

#define IMPLICIT_REJECTION "implicit-rejection" /* OpenSSL 3.2 */

struct cipher {
  const struct provider *provider;
  struct provider_key *key;
  int padding;                /* libcrypto's number */
  karat_hash hash, mask_hash; /* of OAEP; DEFAULT: not set */
  uint8_t *label;
  size_t label_len;
  unsigned client_version, negotiated_version; /* of TLS; 0: not set */
  int no_implicit_rejection;
};

static void *new_context(void *provider)
{
  struct cipher *c = calloc(1, sizeof *c);
  if (c == NULL)
    RAISE((struct provider *)provider, KARAT_E_MEMORY);
  else
    c->provider = provider;
  return c;
}

static void free_context(void *context)
{
  struct cipher *c = context;
  if (c == NULL)
    return;
  provider_key_release(c->key);
  free(c->label);
  free(c);
}

static void *duplicate_context(void *context)
{
  const struct cipher *c = context;
  struct cipher *copy = malloc(sizeof *copy);
  uint8_t *label = c->label != NULL ? malloc(c->label_len) : NULL;
  if (copy == NULL || (c->label != NULL && label == NULL)) {
    RAISE(c->provider, KARAT_E_MEMORY);
    free(copy);
    free(label);
    return NULL;
  }
  *copy = *c;
  copy->label = label;
  if (label != NULL)
    memcpy(label, c->label, c->label_len);
  if (copy->key != NULL)
    provider_key_hold(copy->key);
  return copy;
}

/* ---- parameters */

static int set_padding(struct cipher *c, const OSSL_PARAM *p)
{
  int padding;
  if (!provider_get_padding(p, &padding))
    return RAISE(c->provider, REASON_PARAMETER);
  if (padding == RSA_X931_PADDING)
    return RAISE(c->provider, REASON_X931);
  if (padding != RSA_PKCS1_PADDING && padding != RSA_NO_PADDING &&
      padding != RSA_PKCS1_OAEP_PADDING && padding != RSA_PKCS1_WITH_TLS_PADDING)
    return RAISE(c->provider, REASON_PADDING);
  c->padding = padding;
  return 1;
}

static int set_label(struct cipher *c, const OSSL_PARAM *p)
{
  if (p->data_type != OSSL_PARAM_OCTET_STRING || (p->data == NULL && p->data_size > 0))
    return RAISE(c->provider, REASON_PARAMETER);
  uint8_t *label = NULL;
  if (p->data_size > 0) {
    label = malloc(p->data_size);
    if (label == NULL)
      return RAISE(c->provider, KARAT_E_MEMORY);
    memcpy(label, p->data, p->data_size);
  }
  free(c->label);
  c->label = label;
  c->label_len = p->data_size;
  return 1;
}

static int set_params(void *context, const OSSL_PARAM params[])
{
  struct cipher *c = context;
  const OSSL_PARAM *p;
  unsigned implicit_rejection = 1;
  if (params == NULL)
    return 1;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_PAD_MODE)) != NULL &&
      !set_padding(c, p))
    return 0;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_OAEP_DIGEST)) != NULL &&
      !provider_get_hash(c->provider, p, &c->hash))
    return 0;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_MGF1_DIGEST)) != NULL &&
      !provider_get_hash(c->provider, p, &c->mask_hash))
    return 0;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_OAEP_LABEL)) != NULL &&
      !set_label(c, p))
    return 0;
  p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_TLS_CLIENT_VERSION);
  if (p != NULL && !OSSL_PARAM_get_uint(p, &c->client_version))
    return RAISE(c->provider, REASON_PARAMETER);
  p = OSSL_PARAM_locate_const(params, OSSL_ASYM_CIPHER_PARAM_TLS_NEGOTIATED_VERSION);
  if (p != NULL && !OSSL_PARAM_get_uint(p, &c->negotiated_version))
    return RAISE(c->provider, REASON_PARAMETER);
  p = OSSL_PARAM_locate_const(params, IMPLICIT_REJECTION);
  if (p != NULL) {
    if (!OSSL_PARAM_get_uint(p, &implicit_rejection))
      return RAISE(c->provider, REASON_PARAMETER);
    c->no_implicit_rejection = implicit_rejection == 0;
  }
  return 1;
}

#define PARAMETERS                                                                                 \
  OSSL_PARAM_utf8_string(OSSL_ASYM_CIPHER_PARAM_PAD_MODE, NULL, 0),                                \
      OSSL_PARAM_utf8_string(OSSL_ASYM_CIPHER_PARAM_OAEP_DIGEST, NULL, 0),                         \
      OSSL_PARAM_utf8_string(OSSL_ASYM_CIPHER_PARAM_MGF1_DIGEST, NULL, 0),                         \
      OSSL_PARAM_uint(OSSL_ASYM_CIPHER_PARAM_TLS_CLIENT_VERSION, NULL),                            \
      OSSL_PARAM_uint(OSSL_ASYM_CIPHER_PARAM_TLS_NEGOTIATED_VERSION, NULL),                        \
      OSSL_PARAM_uint(IMPLICIT_REJECTION, NULL)

static const OSSL_PARAM *settable_params(void *context, void *provider)
{
  static const OSSL_PARAM settable[] = {
      PARAMETERS,
      OSSL_PARAM_octet_string(OSSL_ASYM_CIPHER_PARAM_OAEP_LABEL, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_ASYM_CIPHER_PARAM_OAEP_DIGEST_PROPS, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_ASYM_CIPHER_PARAM_MGF1_DIGEST_PROPS, NULL, 0),
      OSSL_PARAM_END,
  };
  (void)context;
  (void)provider;
  return settable;
}

/* RFC 8017's default, A.2.1. */
static karat_hash oaep_hash(const struct cipher *c)
{
  return c->hash != KARAT_HASH_DEFAULT ? c->hash : KARAT_SHA1;
}

static int get_params(void *context, OSSL_PARAM params[])
{
  const struct cipher *c = context;
  OSSL_PARAM *p;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_PAD_MODE)) != NULL &&
      !provider_set_padding(p, c->padding))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_OAEP_DIGEST)) != NULL &&
      !provider_set_hash(p, oaep_hash(c)))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_MGF1_DIGEST)) != NULL &&
      !provider_set_hash(p, c->mask_hash != KARAT_HASH_DEFAULT ? c->mask_hash : oaep_hash(c)))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_OAEP_LABEL)) != NULL &&
      !OSSL_PARAM_set_octet_ptr(p, c->label, c->label_len))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_TLS_CLIENT_VERSION)) != NULL &&
      !OSSL_PARAM_set_uint(p, c->client_version))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_ASYM_CIPHER_PARAM_TLS_NEGOTIATED_VERSION)) != NULL &&
      !OSSL_PARAM_set_uint(p, c->negotiated_version))
    return 0;
  p = OSSL_PARAM_locate(params, IMPLICIT_REJECTION);
  return p == NULL || OSSL_PARAM_set_uint(p, c->no_implicit_rejection ? 0 : 1);
}

static const OSSL_PARAM *gettable_params(void *context, void *provider)
{
  static const OSSL_PARAM gettable[] = {
      PARAMETERS,
      OSSL_PARAM_DEFN(OSSL_ASYM_CIPHER_PARAM_OAEP_LABEL, OSSL_PARAM_OCTET_PTR, NULL, 0),
      OSSL_PARAM_END,
  };
  (void)context;
  (void)provider;
  return gettable;
}

/* ---- operations */

static int init(void *context, void *data, const OSSL_PARAM params[])
{
  struct cipher *c = context;
  struct provider_key *key = data;
  if (key == NULL || key->key == NULL)
    return RAISE(c->provider, REASON_NO_KEY);
  if (karat_key_pss_limits(key->key, NULL))
    return RAISE(c->provider, KARAT_E_KEY_RESTRICTED);
  provider_key_hold(key);
  provider_key_release(c->key);
  c->key = key;
  c->padding = RSA_PKCS1_PADDING;
  return set_params(c, params);
}

static struct karat_encryption_scheme scheme_of(const struct cipher *c)
{
  struct karat_encryption_scheme scheme = {.scheme = KARAT_SCHEME_RAW};
  if (c->padding == RSA_PKCS1_PADDING) {
    scheme.scheme = KARAT_SCHEME_V15;
    scheme.no_implicit_rejection = c->no_implicit_rejection;
  } else if (c->padding == RSA_PKCS1_OAEP_PADDING) {
    scheme = (struct karat_encryption_scheme){.scheme = KARAT_SCHEME_OAEP,
                                              .hash = oaep_hash(c),
                                              .mask_hash = c->mask_hash,
                                              .label = c->label,
                                              .label_len = c->label_len};
  }
  return scheme;
}

static int encrypt(void *context, uint8_t *out, size_t *out_len, size_t room, const uint8_t *in,
                   size_t in_len)
{
  struct cipher *c = context;
  if (c->key == NULL)
    return RAISE(c->provider, REASON_OPERATION);
  if (c->padding == RSA_PKCS1_WITH_TLS_PADDING)
    return RAISE(c->provider, REASON_PADDING);
  if (out == NULL) {
    *out_len = karat_key_size(c->key->key);
    return 1;
  }
  const struct karat_encryption_scheme scheme = scheme_of(c);
  size_t len = room;
  if (!CHECK(c->provider, karat_encrypt(c->key->key, &scheme, in, in_len, out, &len)))
    return 0;
  *out_len = len;
  return 1;
}

static int decrypt_premaster(const struct cipher *c, uint8_t *out, size_t *out_len, size_t room,
                             const uint8_t *in, size_t in_len)
{
  if (out != NULL) {
    if (c->client_version == 0)
      return RAISE(c->provider, REASON_TLS_VERSION);
    if (room < KARAT_PREMASTER_BYTES)
      return RAISE(c->provider, KARAT_E_BUFFER);
    if (!CHECK(c->provider, karat_decrypt_premaster(c->key->key, c->client_version,
                                                    c->negotiated_version, in, in_len, out)))
      return 0;
  }
  *out_len = KARAT_PREMASTER_BYTES;
  return 1;
}

static int decrypt(void *context, uint8_t *out, size_t *out_len, size_t room, const uint8_t *in,
                   size_t in_len)
{
  struct cipher *c = context;
  if (c->key == NULL)
    return RAISE(c->provider, REASON_OPERATION);
  if (c->padding == RSA_PKCS1_WITH_TLS_PADDING)
    return decrypt_premaster(c, out, out_len, room, in, in_len);
  if (out == NULL) {
    *out_len = karat_key_size(c->key->key);
    return 1;
  }
  /* The status of OAEP, and of v1.5 for whoever asked for it, is the caller's to keep. */
  const struct karat_encryption_scheme scheme = scheme_of(c);
  size_t len = room;
  if (!CHECK(c->provider, karat_decrypt(c->key->key, &scheme, in, in_len, out, &len)))
    return 0;
  *out_len = len;
  return 1;
}

const OSSL_DISPATCH provider_cipher[] = {
    ENTRY(OSSL_FUNC_ASYM_CIPHER_NEWCTX, new_context),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_FREECTX, free_context),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_DUPCTX, duplicate_context),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_ENCRYPT_INIT, init),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_ENCRYPT, encrypt),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_DECRYPT_INIT, init),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_DECRYPT, decrypt),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_GET_CTX_PARAMS, get_params),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_GETTABLE_CTX_PARAMS, gettable_params),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_SET_CTX_PARAMS, set_params),
    ENTRY(OSSL_FUNC_ASYM_CIPHER_SETTABLE_CTX_PARAMS, settable_params),
    ENTRIES_END,
};
