/* Signatures: PKCS#1 v1.5 (with a hash, or around bytes as they are), PSS, and no padding at all;
 * of digests, and of messages that come in pieces or in one.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "provider.h"
#include "scheme/hash.h"
#include "scheme/padding.h"
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SALT_AUTO_DIGEST_MAX (-4) /* as long as the digest, or as fits: OpenSSL 3.1 */

enum operation { NOTHING, SIGN, VERIFY, RECOVER };

struct signature {
  const struct provider *provider;
  struct provider_key *key; /* null before the first init */
  enum operation operation;
  int padding;                /* libcrypto's number */
  karat_hash hash, mask_hash; /* DEFAULT: not set */
  int salt_len;               /* libcrypto's number, RSA_PSS_SALTLEN_* included */
  karat_hash_state *state;    /* while a message comes in */
  int hash_fixed;             /* a message's hash stays */
};

static void *new_context(void *provider, const char *properties)
{
  (void)properties; /* karat's hashes are its own */
  struct signature *s = calloc(1, sizeof *s);
  if (s == NULL)
    RAISE((struct provider *)provider, KARAT_E_MEMORY);
  else
    s->provider = provider;
  return s;
}

static void free_context(void *context)
{
  struct signature *s = context;
  if (s == NULL)
    return;
  karat_hash_drop(s->state);
  provider_key_release(s->key);
  free(s);
}

static void *duplicate_context(void *context)
{
  const struct signature *s = context;
  struct signature *copy = malloc(sizeof *copy);
  if (copy == NULL) {
    RAISE(s->provider, KARAT_E_MEMORY);
    return NULL;
  }
  *copy = *s;
  copy->state = NULL;
  if (copy->key != NULL)
    provider_key_hold(copy->key);
  if (s->state == NULL || CHECK(s->provider, karat_hash_copy(&copy->state, s->state)))
    return copy;
  free_context(copy);
  return NULL;
}

/* ---- parameters */

static const struct {
  const char *name;
  int number;
} salt_names[] = {
    {OSSL_PKEY_RSA_PSS_SALT_LEN_DIGEST, RSA_PSS_SALTLEN_DIGEST},
    {OSSL_PKEY_RSA_PSS_SALT_LEN_AUTO, RSA_PSS_SALTLEN_AUTO},
    {OSSL_PKEY_RSA_PSS_SALT_LEN_MAX, RSA_PSS_SALTLEN_MAX},
    {"auto-digestmax", SALT_AUTO_DIGEST_MAX},
};
enum { SALT_NAMES = sizeof salt_names / sizeof salt_names[0] };

static int set_salt_len(struct signature *s, const OSSL_PARAM *p)
{
  int number = 0;
  const char *name;
  if (p->data_type == OSSL_PARAM_INTEGER) {
    if (!OSSL_PARAM_get_int(p, &number))
      return RAISE(s->provider, REASON_PARAMETER);
  } else {
    if (!OSSL_PARAM_get_utf8_string_ptr(p, &name))
      return RAISE(s->provider, REASON_PARAMETER);
    char *end;
    number = (int)strtol(name, &end, 10);
    if (end == name || *end != '\0') {
      number = SALT_AUTO_DIGEST_MAX - 1;
      for (int i = 0; i < SALT_NAMES; i++)
        if (strcmp(salt_names[i].name, name) == 0)
          number = salt_names[i].number;
    }
  }
  if (number < SALT_AUTO_DIGEST_MAX || number > KARAT_MAX_BYTES)
    return RAISE(s->provider, KARAT_E_SALT_LENGTH);
  s->salt_len = number;
  return 1;
}

static int get_salt_len(OSSL_PARAM *p, int number)
{
  if (p->data_type == OSSL_PARAM_INTEGER)
    return OSSL_PARAM_set_int(p, number);
  for (int i = 0; i < SALT_NAMES; i++)
    if (salt_names[i].number == number)
      return OSSL_PARAM_set_utf8_string(p, salt_names[i].name);
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  return OSSL_PARAM_set_utf8_string(p, text);
}

static int set_padding(struct signature *s, const OSSL_PARAM *p)
{
  int padding;
  if (!provider_get_padding(p, &padding))
    return RAISE(s->provider, REASON_PARAMETER);
  if (padding == RSA_X931_PADDING)
    return RAISE(s->provider, REASON_X931);
  if (padding != RSA_PKCS1_PADDING && padding != RSA_NO_PADDING && padding != RSA_PKCS1_PSS_PADDING)
    return RAISE(s->provider, REASON_PADDING);
  if (padding != RSA_PKCS1_PSS_PADDING && s->key != NULL && karat_key_pss_limits(s->key->key, NULL))
    return RAISE(s->provider, KARAT_E_KEY_RESTRICTED);
  if (padding == RSA_NO_PADDING && s->hash != KARAT_HASH_DEFAULT)
    return RAISE_ABOUT(s->provider, REASON_PADDING, "without padding there is no hash");
  if (padding == RSA_PKCS1_PSS_PADDING && s->operation == RECOVER)
    return RAISE_ABOUT(s->provider, REASON_PADDING, "nothing can be recovered from PSS");
  s->padding = padding;
  return 1;
}

static int set_hash(struct signature *s, karat_hash hash)
{
  if (s->hash_fixed && hash != s->hash)
    return RAISE_ABOUT(s->provider, REASON_PARAMETER, "the hash of this operation is fixed");
  if (s->padding == RSA_NO_PADDING)
    return RAISE_ABOUT(s->provider, REASON_PADDING, "without padding there is no hash");
  s->hash = hash;
  return 1;
}

static int set_params(void *context, const OSSL_PARAM params[])
{
  struct signature *s = context;
  const OSSL_PARAM *p;
  karat_hash hash;
  if (params == NULL)
    return 1;
  /* The padding first: it decides what else makes sense. */
  if ((p = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_PAD_MODE)) != NULL &&
      !set_padding(s, p))
    return 0;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_DIGEST)) != NULL &&
      (!provider_get_hash(s->provider, p, &hash) || !set_hash(s, hash)))
    return 0;
  p = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_PSS_SALTLEN);
  if (p != NULL) {
    if (s->padding != RSA_PKCS1_PSS_PADDING)
      return RAISE_ABOUT(s->provider, REASON_PARAMETER, "a salt is for PSS only");
    if (!set_salt_len(s, p))
      return 0;
  }
  p = OSSL_PARAM_locate_const(params, OSSL_SIGNATURE_PARAM_MGF1_DIGEST);
  if (p != NULL) {
    if (s->padding != RSA_PKCS1_PSS_PADDING)
      return RAISE_ABOUT(s->provider, REASON_PARAMETER, "MGF1 is for PSS only");
    if (!provider_get_hash(s->provider, p, &s->mask_hash))
      return 0;
  }
  return 1;
}

static const OSSL_PARAM *settable_params(void *context, void *provider)
{
  static const OSSL_PARAM settable[] = {
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PROPERTIES, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PSS_SALTLEN, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_MGF1_DIGEST, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_MGF1_PROPERTIES, NULL, 0),
      OSSL_PARAM_END,
  };
  (void)context;
  (void)provider;
  return settable;
}

/* libkarat's scheme for the parameters. */
static struct karat_signature_scheme scheme_of(const struct signature *s)
{
  struct karat_signature_scheme scheme = {.scheme = KARAT_SCHEME_RAW};
  if (s->padding == RSA_PKCS1_PADDING) {
    scheme.scheme = s->hash != KARAT_HASH_DEFAULT ? KARAT_SCHEME_V15 : KARAT_SCHEME_V15_BARE;
    scheme.hash = s->hash;
  } else if (s->padding == RSA_PKCS1_PSS_PADDING) {
    const int verifying = s->operation != SIGN;
    scheme.scheme = KARAT_SCHEME_PSS;
    scheme.hash = s->hash != KARAT_HASH_DEFAULT ? s->hash : KARAT_SHA1; /* as RFC 8017 has it */
    scheme.mask_hash = s->mask_hash;
    switch (s->salt_len) {
    case RSA_PSS_SALTLEN_DIGEST:
      scheme.salt_len = KARAT_SALT_DIGEST;
      break;
    case RSA_PSS_SALTLEN_AUTO:
      scheme.salt_len = verifying ? KARAT_SALT_AUTO : KARAT_SALT_MAX;
      break;
    case RSA_PSS_SALTLEN_MAX:
      scheme.salt_len = KARAT_SALT_MAX;
      break;
    case SALT_AUTO_DIGEST_MAX:
      scheme.salt_len = KARAT_SALT_AUTO;
      break;
    default:
      scheme.salt_len = s->salt_len;
    }
  }
  return scheme;
}

/* The number of bytes that a salt will have. */
static int count_salt(const struct signature *s, struct karat_signature_scheme *scheme)
{
  const int hash = (int)karat_hash_size(scheme->hash);
  const int most = (int)((karat_key_bits(s->key->key) + 6) / 8) - hash - 2;
  switch (scheme->salt_len) {
  case KARAT_SALT_DIGEST:
    return hash;
  case KARAT_SALT_MAX:
    return most;
  case KARAT_SALT_AUTO:
    return hash < most ? hash : most;
  default:
    return scheme->salt_len;
  }
}

static int get_params(void *context, OSSL_PARAM params[])
{
  struct signature *s = context;
  OSSL_PARAM *p = OSSL_PARAM_locate(params, OSSL_SIGNATURE_PARAM_ALGORITHM_ID);
  if (p != NULL) {
    if (s->key == NULL)
      return RAISE(s->provider, REASON_NO_KEY);
    struct karat_signature_scheme scheme = scheme_of(s);
    uint8_t der[128];
    size_t len = sizeof der;
    if (scheme.scheme == KARAT_SCHEME_PSS)
      scheme.salt_len = count_salt(s, &scheme);
    if (!CHECK(s->provider, provider_algorithm_id(&scheme, der, &len)) ||
        !OSSL_PARAM_set_octet_string(p, der, len))
      return 0;
  }
  if ((p = OSSL_PARAM_locate(params, OSSL_SIGNATURE_PARAM_PAD_MODE)) != NULL &&
      !provider_set_padding(p, s->padding))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_SIGNATURE_PARAM_DIGEST)) != NULL &&
      !provider_set_hash(p, s->hash))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_SIGNATURE_PARAM_MGF1_DIGEST)) != NULL &&
      !provider_set_hash(p, s->mask_hash != KARAT_HASH_DEFAULT ? s->mask_hash : s->hash))
    return 0;
  p = OSSL_PARAM_locate(params, OSSL_SIGNATURE_PARAM_PSS_SALTLEN);
  return p == NULL || get_salt_len(p, s->salt_len);
}

static const OSSL_PARAM *gettable_params(void *context, void *provider)
{
  static const OSSL_PARAM gettable[] = {
      OSSL_PARAM_octet_string(OSSL_SIGNATURE_PARAM_ALGORITHM_ID, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_MGF1_DIGEST, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_PSS_SALTLEN, NULL, 0),
      OSSL_PARAM_END,
  };
  (void)context;
  (void)provider;
  return gettable;
}

/* ---- operations */

/* Begins an operation; with key null, another one with the key and parameters that are set. */
static int begin(struct signature *s, struct provider_key *key, const OSSL_PARAM params[],
                 enum operation operation)
{
  if (key == NULL && s->key == NULL)
    return RAISE(s->provider, REASON_NO_KEY);
  if (key != NULL && key->key == NULL)
    return RAISE(s->provider, REASON_NO_KEY);
  karat_hash_drop(s->state);
  s->state = NULL;
  s->hash_fixed = 0;
  s->operation = operation;
  if (key != NULL) {
    struct karat_pss_limits limits;
    provider_key_hold(key);
    provider_key_release(s->key);
    s->key = key;
    s->hash = s->mask_hash = KARAT_HASH_DEFAULT;
    s->salt_len = RSA_PSS_SALTLEN_AUTO;
    s->padding = RSA_PKCS1_PADDING;
    if (karat_key_pss_limits(key->key, &limits)) {
      s->padding = RSA_PKCS1_PSS_PADDING;
      s->hash = limits.hash;
      s->mask_hash = limits.mask_hash;
      if (limits.hash != KARAT_HASH_DEFAULT)
        s->salt_len = limits.min_salt_len;
    }
  }
  return set_params(s, params);
}

static int sign_init(void *context, void *key, const OSSL_PARAM params[])
{
  return begin(context, key, params, SIGN);
}

static int verify_init(void *context, void *key, const OSSL_PARAM params[])
{
  return begin(context, key, params, VERIFY);
}

static int recover_init(void *context, void *key, const OSSL_PARAM params[])
{
  return begin(context, key, params, RECOVER);
}

static int is_doing(const struct signature *s, enum operation operation)
{
  return (s->key != NULL && s->operation == operation) || RAISE(s->provider, REASON_OPERATION);
}

static int sign(void *context, uint8_t *sig, size_t *sig_len, size_t room, const uint8_t *digest,
                size_t digest_len)
{
  struct signature *s = context;
  if (!is_doing(s, SIGN))
    return 0;
  if (sig == NULL) {
    *sig_len = karat_key_size(s->key->key);
    return 1;
  }
  const struct karat_signature_scheme scheme = scheme_of(s);
  size_t len = room;
  if (!CHECK(s->provider, karat_sign_digest(s->key->key, &scheme, digest, digest_len, sig, &len)))
    return 0;
  *sig_len = len;
  return 1;
}

static int verify(void *context, const uint8_t *sig, size_t sig_len, const uint8_t *digest,
                  size_t digest_len)
{
  struct signature *s = context;
  if (!is_doing(s, VERIFY))
    return 0;
  const struct karat_signature_scheme scheme = scheme_of(s);
  return CHECK(s->provider,
               karat_verify_digest(s->key->key, &scheme, digest, digest_len, sig, sig_len));
}

/* What a v1.5 signature has signed: a digest by the hash that is set, or else whatever there is. */
static karat_status recover_v15(const struct signature *s, const uint8_t *em, size_t size,
                                const uint8_t **found, size_t *found_len)
{
  karat_status status = karat_v15_unwrap(em, size, found, found_len);
  if (status != KARAT_OK || s->hash == KARAT_HASH_DEFAULT)
    return status;
  /* The digest is the end: encoded again, it must give the same whole. */
  const size_t digest_len = karat_hash_size(s->hash);
  uint8_t expected[KARAT_MAX_BYTES];
  status = karat_v15_encode(expected, size, s->hash, em + size - digest_len, digest_len);
  if (status == KARAT_OK && memcmp(expected, em, size) != 0)
    status = KARAT_E_SIGNATURE;
  *found = em + size - digest_len;
  *found_len = digest_len;
  return status;
}

static int verify_recover(void *context, uint8_t *out, size_t *out_len, size_t room,
                          const uint8_t *sig, size_t sig_len)
{
  struct signature *s = context;
  if (!is_doing(s, RECOVER))
    return 0;
  const size_t size = karat_key_size(s->key->key);
  if (out == NULL) {
    *out_len = size;
    return 1;
  }
  uint8_t em[KARAT_MAX_BYTES];
  const uint8_t *found = em;
  size_t found_len = size;
  karat_status status =
      sig_len == size ? karat_public_raw(s->key->key, em, sig) : KARAT_E_SIGNATURE;
  if (status == KARAT_OK && s->padding == RSA_PKCS1_PADDING)
    status = recover_v15(s, em, size, &found, &found_len);
  else if (status == KARAT_OK && s->padding != RSA_NO_PADDING)
    status = KARAT_E_SCHEME;
  if (status == KARAT_OK && found_len > room)
    status = KARAT_E_BUFFER;
  if (!CHECK(s->provider, status))
    return 0;
  memcpy(out, found, found_len);
  *out_len = found_len;
  return 1;
}

/* ---- messages */

static int digest_begin(struct signature *s, const char *hash_name, struct provider_key *key,
                        const OSSL_PARAM params[], enum operation operation)
{
  karat_hash hash;
  if (!begin(s, key, params, operation))
    return 0;
  if (hash_name != NULL && hash_name[0] != '\0' &&
      (!provider_find_hash(s->provider, hash_name, &hash) || !set_hash(s, hash)))
    return 0;
  if (s->hash == KARAT_HASH_DEFAULT)
    return RAISE(s->provider, KARAT_E_HASH);
  s->hash_fixed = 1;
  return CHECK(s->provider, karat_hash_start(&s->state, s->hash));
}

static int digest_sign_init(void *context, const char *hash, void *key, const OSSL_PARAM params[])
{
  return digest_begin(context, hash, key, params, SIGN);
}

static int digest_verify_init(void *context, const char *hash, void *key, const OSSL_PARAM params[])
{
  return digest_begin(context, hash, key, params, VERIFY);
}

static int digest_update(void *context, const uint8_t *data, size_t len)
{
  struct signature *s = context;
  if (s->state == NULL)
    return RAISE(s->provider, REASON_OPERATION);
  return CHECK(s->provider, karat_hash_update(s->state, data, len));
}

static int digest_finish(struct signature *s, uint8_t *digest, size_t *len)
{
  if (s->state == NULL)
    return RAISE(s->provider, REASON_OPERATION);
  karat_hash_state *state = s->state;
  s->state = NULL;
  *len = karat_hash_size(s->hash);
  return CHECK(s->provider, karat_hash_finish(state, digest));
}

static int digest_sign_final(void *context, uint8_t *sig, size_t *sig_len, size_t room)
{
  struct signature *s = context;
  uint8_t digest[KARAT_MAX_DIGEST];
  size_t len = 0;
  if (sig == NULL) /* only the length is asked for: the message may still go on */
    return sign(s, NULL, sig_len, 0, NULL, 0);
  return digest_finish(s, digest, &len) && sign(s, sig, sig_len, room, digest, len);
}

static int digest_verify_final(void *context, const uint8_t *sig, size_t sig_len)
{
  struct signature *s = context;
  uint8_t digest[KARAT_MAX_DIGEST];
  size_t len = 0;
  return digest_finish(s, digest, &len) && verify(s, sig, sig_len, digest, len);
}

const OSSL_DISPATCH provider_signature[] = {
    ENTRY(OSSL_FUNC_SIGNATURE_NEWCTX, new_context),
    ENTRY(OSSL_FUNC_SIGNATURE_FREECTX, free_context),
    ENTRY(OSSL_FUNC_SIGNATURE_DUPCTX, duplicate_context),
    ENTRY(OSSL_FUNC_SIGNATURE_SIGN_INIT, sign_init),
    ENTRY(OSSL_FUNC_SIGNATURE_SIGN, sign),
    ENTRY(OSSL_FUNC_SIGNATURE_VERIFY_INIT, verify_init),
    ENTRY(OSSL_FUNC_SIGNATURE_VERIFY, verify),
    ENTRY(OSSL_FUNC_SIGNATURE_VERIFY_RECOVER_INIT, recover_init),
    ENTRY(OSSL_FUNC_SIGNATURE_VERIFY_RECOVER, verify_recover),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_INIT, digest_sign_init),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_UPDATE, digest_update),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_FINAL, digest_sign_final),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_INIT, digest_verify_init),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_UPDATE, digest_update),
    ENTRY(OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_FINAL, digest_verify_final),
    ENTRY(OSSL_FUNC_SIGNATURE_GET_CTX_PARAMS, get_params),
    ENTRY(OSSL_FUNC_SIGNATURE_GETTABLE_CTX_PARAMS, gettable_params),
    ENTRY(OSSL_FUNC_SIGNATURE_SET_CTX_PARAMS, set_params),
    ENTRY(OSSL_FUNC_SIGNATURE_SETTABLE_CTX_PARAMS, settable_params),
    ENTRIES_END,
};
