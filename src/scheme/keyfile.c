/* Keys from PEM and DER, by libcrypto.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "rsa/key.h"
#include "scheme/hash.h"
#include "scheme/libctx.h"
#include <karat/rsa.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <string.h>

/* A passphrase for libcrypto, and whether it asked. */
struct passphrase {
  const char *data;
  size_t len;
  int asked;
};

static int give_passphrase(char *out, size_t room, size_t *len, const OSSL_PARAM params[],
                           void *arg)
{
  (void)params;
  struct passphrase *passphrase = arg;
  passphrase->asked = 1;
  if (passphrase->data == NULL || passphrase->len > room)
    return 0;
  memcpy(out, passphrase->data, passphrase->len);
  *len = passphrase->len;
  return 1;
}

/* libcrypto's key of a type, or of any type for null; null if it finds none. */
static EVP_PKEY *decode(const uint8_t *data, size_t len, const char *type,
                        struct passphrase *passphrase)
{
  EVP_PKEY *pkey = NULL;
  OSSL_DECODER_CTX *decoder =
      OSSL_DECODER_CTX_new_for_pkey(&pkey, NULL, NULL, type, 0, karat_libctx(), NULL);
  if (decoder != NULL) {
    OSSL_DECODER_CTX_set_passphrase_cb(decoder, give_passphrase, passphrase);
    OSSL_DECODER_from_data(decoder, &data, &len);
    OSSL_DECODER_CTX_free(decoder);
  }
  return pkey;
}

/* Room for the eight numbers of a key as bytes. */
struct bytes {
  uint8_t data[8 * KARAT_MAX_BYTES];
  size_t used;
  int overflow; /* a number was longer than the room */
};

/* One of the key's numbers; not given if the key has none or 0 in its place, as some programs write
 * it. */
static struct karat_number number(struct bytes *bytes, const EVP_PKEY *pkey, const char *name)
{
  struct karat_number found = {NULL, 0};
  BIGNUM *bn = NULL;
  if (!EVP_PKEY_get_bn_param(pkey, name, &bn))
    return found;
  size_t len = (size_t)BN_num_bytes(bn);
  if (len > sizeof bytes->data - bytes->used) {
    bytes->overflow = 1;
  } else if (len > 0) {
    uint8_t *place = bytes->data + bytes->used;
    BN_bn2binpad(bn, place, (int)len);
    found = (struct karat_number){place, len};
    bytes->used += len;
  }
  BN_clear_free(bn);
  return found;
}

static int has(const EVP_PKEY *pkey, const char *name)
{
  BIGNUM *bn = NULL;
  int found = EVP_PKEY_get_bn_param(pkey, name, &bn);
  BN_clear_free(bn);
  return found;
}

/* A hash among the parameters of an id-RSASSA-PSS key, SHA-1 if it is left out (RFC 4055, 3.1). */
static karat_hash limit_hash(const EVP_PKEY *pkey, const char *name)
{
  char text[64];
  if (!EVP_PKEY_get_utf8_string_param(pkey, name, text, sizeof text, NULL))
    return KARAT_SHA1;
  for (karat_hash hash = KARAT_SHA1; karat_hash_name(hash) != NULL; hash++)
    if (OPENSSL_strcasecmp(text, karat_hash_library_name(hash)) == 0)
      return hash;
  return karat_hash_by_name(text);
}

/* What an id-RSASSA-PSS key is restricted to. */
static karat_status read_limits(struct karat_restriction *pss, const EVP_PKEY *pkey)
{
  char text[64];
  *pss = (struct karat_restriction){.restricted = 1};
  /* libcrypto has such a parameter where the key has any */
  if (!EVP_PKEY_get_utf8_string_param(pkey, OSSL_PKEY_PARAM_MANDATORY_DIGEST, text, sizeof text,
                                      NULL))
    return KARAT_OK;
  pss->hash = (int)limit_hash(pkey, OSSL_PKEY_PARAM_RSA_DIGEST);
  pss->mask_hash = (int)limit_hash(pkey, OSSL_PKEY_PARAM_RSA_MGF1_DIGEST);
  if (!EVP_PKEY_get_int_param(pkey, OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &pss->min_salt_len))
    pss->min_salt_len = 20;
  return pss->hash == KARAT_HASH_DEFAULT || pss->mask_hash == KARAT_HASH_DEFAULT ||
                 pss->min_salt_len < 0
             ? KARAT_E_KEY_RESTRICTED
             : KARAT_OK;
}

static karat_status import(karat_key **key, const EVP_PKEY *pkey)
{
  struct karat_restriction pss = {0};
  const int restricted = EVP_PKEY_is_a(pkey, "RSA-PSS");
  if (!restricted && !EVP_PKEY_is_a(pkey, "RSA"))
    return KARAT_E_KEY_TYPE;
  if (EVP_PKEY_get_bits(pkey) > KARAT_MAX_BITS)
    return KARAT_E_KEY_SIZE;
  if (has(pkey, OSSL_PKEY_PARAM_RSA_FACTOR3))
    return KARAT_E_KEY_MULTIPRIME;

  struct bytes bytes = {.used = 0, .overflow = 0};
  struct karat_numbers numbers = {
      .n = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_N),
      .e = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_E),
      .d = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_D),
      .p = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_FACTOR1),
      .q = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_FACTOR2),
      .dp = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_EXPONENT1),
      .dq = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_EXPONENT2),
      .qinv = number(&bytes, pkey, OSSL_PKEY_PARAM_RSA_COEFFICIENT1),
  };
  karat_key *made = NULL;
  karat_status status = KARAT_E_KEY_SIZE;
  if (!bytes.overflow)
    status = has(pkey, OSSL_PKEY_PARAM_RSA_D) ? karat_key_new_private(&made, &numbers)
                                              : karat_key_new_public(&made, numbers.n, numbers.e);
  karat_wipe(&bytes, sizeof bytes);
  if (status == KARAT_OK && restricted)
    status = read_limits(&pss, pkey);
  if (status == KARAT_OK) {
    made->pss = pss; /* nobody else has the key yet */
    *key = made;
  } else {
    karat_key_free(made);
  }
  return status;
}

karat_status karat_key_parse(karat_key **key, const void *data, size_t len, const char *passphrase,
                             size_t passphrase_len)
{
  if (key == NULL || data == NULL)
    return KARAT_E_ARGUMENT;
  if (len > KARAT_MAX_KEY_FILE)
    return KARAT_E_KEY_FORMAT;
  if (karat_libctx() == NULL)
    return KARAT_E_LIBRARY;
  ERR_set_mark(); /* the caller's own error queue stays as it was */
  struct passphrase secret = {passphrase, passphrase_len, 0};
  /* RSA first: a bare PKCS#1 public key in DER could be other things as well. */
  EVP_PKEY *pkey = decode(data, len, "RSA", &secret);
  if (pkey == NULL)
    pkey = decode(data, len, NULL, &secret);
  ERR_pop_to_mark();
  if (pkey == NULL)
    return secret.asked ? KARAT_E_KEY_PASSPHRASE : KARAT_E_KEY_FORMAT;
  karat_status status = import(key, pkey);
  EVP_PKEY_free(pkey);
  return status;
}
