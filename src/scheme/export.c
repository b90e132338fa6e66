/* Keys to PEM and DER, by libcrypto.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "scheme/hash.h"
#include "scheme/libctx.h"
#include "scheme/parts.h"
#include <karat/rsa.h>
#include <openssl/core_names.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <string.h>

#define PBKDF2_ITERATIONS 600000

/* What libcrypto makes a key from: its numbers and, for RSASSA-PSS, the limits. */
struct parts {
  uint8_t data[KARAT_PARTS][KARAT_MAX_BYTES];
  OSSL_PARAM params[13];
  size_t count;
  unsigned salt_len;
};

static int add_numbers(struct parts *parts, const karat_key *key, int private)
{
  const karat_part last = private ? KARAT_PART_QINV : KARAT_PART_E;
  for (karat_part part = KARAT_PART_N; part <= last; part++) {
    uint8_t *data = parts->data[part];
    size_t len = sizeof parts->data[part];
    if (karat_key_number(key, part, data, &len) != KARAT_OK)
      return 0;
    karat_native_order(data, len);
    parts->params[parts->count++] = OSSL_PARAM_construct_BN(karat_part_names[part], data, len);
  }
  return 1;
}

static void add_limits(struct parts *parts, const struct karat_pss_limits *limits)
{
  OSSL_PARAM *next = parts->params + parts->count;
  const char *hash = karat_hash_library_name(limits->hash);
  const char *mask_hash = karat_hash_library_name(limits->mask_hash);
  parts->salt_len = (unsigned)limits->min_salt_len;
  *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_DIGEST, (char *)hash, 0);
  *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_MASKGENFUNC, (char *)"MGF1", 0);
  *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_MGF1_DIGEST, (char *)mask_hash, 0);
  *next++ = OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &parts->salt_len);
  parts->count += 4;
}

/* libcrypto's key; limits null: not restricted, without a hash: to RSASSA-PSS of any kind. */
static EVP_PKEY *make(const karat_key *key, int private, const struct karat_pss_limits *limits)
{
  struct parts parts = {.count = 0};
  EVP_PKEY *pkey = NULL;
  EVP_PKEY_CTX *context =
      EVP_PKEY_CTX_new_from_name(karat_libctx(), limits != NULL ? "RSA-PSS" : "RSA", NULL);
  if (context != NULL && add_numbers(&parts, key, private)) {
    if (limits != NULL && limits->hash != KARAT_HASH_DEFAULT)
      add_limits(&parts, limits);
    parts.params[parts.count] = OSSL_PARAM_construct_end();
    if (EVP_PKEY_fromdata_init(context) <= 0 ||
        EVP_PKEY_fromdata(context, &pkey, private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                          parts.params) <= 0)
      pkey = NULL;
  }
  EVP_PKEY_CTX_free(context);
  karat_wipe(&parts, sizeof parts);
  return pkey;
}

/* A form's structure and PEM label, and whether it has the private half. */
static const struct form {
  const char *structure, *label;
  int private;
} forms[] = {
    [KARAT_FORM_PKCS1] = {"type-specific", "RSA PRIVATE KEY", 1},
    [KARAT_FORM_PKCS8] = {"PrivateKeyInfo", "PRIVATE KEY", 1},
    [KARAT_FORM_PKCS1_PUBLIC] = {"type-specific", "RSA PUBLIC KEY", 0},
    [KARAT_FORM_SPKI] = {"SubjectPublicKeyInfo", "PUBLIC KEY", 0},
};

/* DER to be freed with OPENSSL_clear_free. */
static uint8_t *encode(const EVP_PKEY *pkey, const struct form *form, size_t *len)
{
  uint8_t *der = NULL;
  OSSL_ENCODER_CTX *encoder = OSSL_ENCODER_CTX_new_for_pkey(
      pkey, form->private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, "DER", form->structure, NULL);
  if (encoder != NULL && !OSSL_ENCODER_to_data(encoder, &der, len))
    der = NULL;
  OSSL_ENCODER_CTX_free(encoder);
  return der;
}

/* EncryptedPrivateKeyInfo around a PrivateKeyInfo: PBES2 with PBKDF2 (HMAC-SHA-256) and
 * AES-256-CBC. */
static uint8_t *encrypt(const uint8_t *der, size_t *len, const struct karat_key_format *format)
{
  const uint8_t *next = der;
  uint8_t *out = NULL;
  const int iterations = format->iterations != 0 ? (int)format->iterations : (int)PBKDF2_ITERATIONS;
  OSSL_LIB_CTX *library = karat_libctx();
  PKCS8_PRIV_KEY_INFO *info = d2i_PKCS8_PRIV_KEY_INFO(NULL, &next, (long)*len);
  EVP_CIPHER *cipher = EVP_CIPHER_fetch(library, "AES-256-CBC", NULL);
  X509_ALGOR *algorithm = cipher == NULL ? NULL
                                         : PKCS5_pbe2_set_iv_ex(cipher, iterations, NULL, 16, NULL,
                                                                NID_hmacWithSHA256, library);
  X509_SIG *sealed = NULL;
  if (info != NULL && algorithm != NULL)
    sealed = PKCS8_set0_pbe_ex(format->passphrase, (int)format->passphrase_len, info, algorithm,
                               library, NULL);
  if (sealed != NULL) {
    int out_len = i2d_X509_SIG(sealed, &out);
    *len = out_len > 0 ? (size_t)out_len : 0;
  } else {
    X509_ALGOR_free(algorithm); /* else it belongs to sealed */
  }
  X509_SIG_free(sealed);
  EVP_CIPHER_free(cipher);
  PKCS8_PRIV_KEY_INFO_free(info);
  return out;
}

static size_t append(uint8_t *out, size_t used, const char *text)
{
  for (; *text != '\0'; text++, used++)
    if (out != NULL)
      out[used] = (uint8_t)*text;
  return used;
}

/* The PEM block of DER; null: only its length. */
static size_t write_pem(uint8_t *out, const char *label, const uint8_t *der, size_t len)
{
  enum { LINE = 48 }; /* bytes, 64 characters */
  size_t used = append(out, append(out, append(out, 0, "-----BEGIN "), label), "-----\n");
  for (size_t i = 0; i < len; i += LINE) {
    uint8_t line[4 * LINE / 3 + 1];
    int chars = EVP_EncodeBlock(line, der + i, (int)(len - i < LINE ? len - i : LINE));
    if (out != NULL)
      memcpy(out + used, line, (size_t)chars);
    used = append(out, used + (size_t)chars, "\n");
    karat_wipe(line, sizeof line);
  }
  return append(out, append(out, append(out, used, "-----END "), label), "-----\n");
}

static karat_status write_out(const uint8_t *der, size_t der_len, const char *label, int is_der,
                              uint8_t *out, size_t *len)
{
  size_t needed = is_der ? der_len : write_pem(NULL, label, der, der_len);
  if (*len < needed)
    return KARAT_E_BUFFER;
  if (is_der)
    memcpy(out, der, der_len);
  else
    write_pem(out, label, der, der_len);
  *len = needed;
  return KARAT_OK;
}

/* What the caller asks for, and the limits that the exported key gets. */
static karat_status check_format(const karat_key *key, const struct karat_key_format *format,
                                 struct karat_pss_limits *limits, int *restricted)
{
  if (format->form < KARAT_FORM_PKCS1 || format->form > KARAT_FORM_SPKI)
    return KARAT_E_ARGUMENT;
  const struct form *form = &forms[format->form];
  if (form->private && !karat_key_is_private(key))
    return KARAT_E_KEY_NOT_PRIVATE;
  if (format->passphrase != NULL && format->form != KARAT_FORM_PKCS8)
    return KARAT_E_ARGUMENT;
  if (format->passphrase_len > KARAT_MAX_PASSPHRASE || format->iterations > INT32_MAX)
    return KARAT_E_ARGUMENT;
  *restricted = karat_key_pss_limits(key, limits);
  if (format->pss != NULL) {
    const struct karat_pss_limits *wanted = format->pss;
    struct karat_pss_limits all = *wanted;
    if (all.mask_hash == KARAT_HASH_DEFAULT)
      all.mask_hash = all.hash;
    if (all.hash != KARAT_HASH_DEFAULT &&
        (!karat_hash_in_pss_key(all.hash) || !karat_hash_in_pss_key(all.mask_hash)))
      return KARAT_E_HASH;
    if (all.min_salt_len < 0 || all.min_salt_len > KARAT_MAX_BYTES)
      return KARAT_E_SALT_LENGTH;
    /* an export never loosens what a key came with */
    if (*restricted && limits->hash != KARAT_HASH_DEFAULT &&
        (all.hash != limits->hash || all.mask_hash != limits->mask_hash ||
         all.min_salt_len < limits->min_salt_len))
      return KARAT_E_KEY_RESTRICTED;
    *limits = all;
    *restricted = 1;
  }
  /* PKCS#1 has no place for a restriction */
  if (*restricted && (format->form == KARAT_FORM_PKCS1 || format->form == KARAT_FORM_PKCS1_PUBLIC))
    return KARAT_E_KEY_RESTRICTED;
  return KARAT_OK;
}

karat_status karat_key_export(const karat_key *key, const struct karat_key_format *format,
                              uint8_t *out, size_t *len)
{
  if (key == NULL || format == NULL || out == NULL || len == NULL)
    return KARAT_E_ARGUMENT;
  struct karat_pss_limits limits;
  int restricted;
  karat_status status = check_format(key, format, &limits, &restricted);
  if (status != KARAT_OK)
    return status;
  if (karat_libctx() == NULL)
    return KARAT_E_LIBRARY;

  const struct form *form = &forms[format->form];
  const char *label = form->label;
  size_t der_len = 0;
  ERR_set_mark(); /* the caller's own error queue stays as it was */
  EVP_PKEY *pkey = make(key, form->private, restricted ? &limits : NULL);
  uint8_t *der = pkey == NULL ? NULL : encode(pkey, form, &der_len);
  EVP_PKEY_free(pkey);
  if (der != NULL && format->passphrase != NULL) {
    const size_t plain_len = der_len;
    uint8_t *sealed = encrypt(der, &der_len, format);
    OPENSSL_clear_free(der, plain_len);
    der = sealed;
    label = "ENCRYPTED PRIVATE KEY";
  }
  ERR_pop_to_mark();
  if (der == NULL)
    return KARAT_E_LIBRARY;
  status = write_out(der, der_len, label, format->der, out, len);
  OPENSSL_clear_free(der, der_len);
  return status;
}
