/* Keys from PEM and DER, by libcrypto.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "scheme/hash.h"
#include "scheme/libctx.h"
#include "scheme/parts.h"
#include <karat/rsa.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdlib.h>
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

/* The numbers of a key as libcrypto gives them, filled up with zeros to the room; the last is there
 * in keys of more than two primes. */
enum { NUMBERS = KARAT_PARTS + 1, THIRD_PRIME = KARAT_PARTS };
struct bytes {
  uint8_t data[NUMBERS][KARAT_MAX_BYTES];
  OSSL_PARAM params[NUMBERS + 1];
};

/* One of the numbers; not given if the key has none or 0 in its place, as some programs write it.
 */
static struct karat_number number(const struct bytes *bytes, int which)
{
  const uint8_t *data = bytes->data[which];
  uint8_t any = 0;
  if (!OSSL_PARAM_modified(&bytes->params[which]))
    return (struct karat_number){NULL, 0};
  for (size_t i = 0; i < KARAT_MAX_BYTES; i++)
    any |= data[i];
  return any == 0 ? (struct karat_number){NULL, 0} : (struct karat_number){data, KARAT_MAX_BYTES};
}

/* All numbers in one call: what it does not fill in is not there, as opposed to could not be had.
 */
static int read_numbers(struct bytes *bytes, const EVP_PKEY *pkey)
{
  for (int i = 0; i < NUMBERS; i++)
    bytes->params[i] =
        OSSL_PARAM_construct_BN(i < KARAT_PARTS ? karat_part_names[i] : OSSL_PKEY_PARAM_RSA_FACTOR3,
                                bytes->data[i], KARAT_MAX_BYTES);
  bytes->params[NUMBERS] = OSSL_PARAM_construct_end();
  if (!EVP_PKEY_get_params(pkey, bytes->params))
    return 0;
  for (int i = 0; i < NUMBERS; i++)
    karat_native_order(bytes->data[i], KARAT_MAX_BYTES);
  return 1;
}

static karat_status make_key(karat_key **key, const struct bytes *bytes)
{
  if (OSSL_PARAM_modified(&bytes->params[THIRD_PRIME]))
    return KARAT_E_KEY_MULTIPRIME;
  const struct karat_numbers numbers = {
      .n = number(bytes, KARAT_PART_N),
      .e = number(bytes, KARAT_PART_E),
      .d = number(bytes, KARAT_PART_D),
      .p = number(bytes, KARAT_PART_P),
      .q = number(bytes, KARAT_PART_Q),
      .dp = number(bytes, KARAT_PART_DP),
      .dq = number(bytes, KARAT_PART_DQ),
      .qinv = number(bytes, KARAT_PART_QINV),
  };
  if (numbers.n.data == NULL)
    return KARAT_E_KEY_SIZE;
  return OSSL_PARAM_modified(&bytes->params[KARAT_PART_D])
             ? karat_key_new_private(key, &numbers)
             : karat_key_new_public(key, numbers.n, numbers.e);
}

/* A hash among the parameters of an id-RSASSA-PSS key, SHA-1 if it is left out (RFC 4055, 3.1). */
static karat_hash limit_hash(const EVP_PKEY *pkey, const char *name)
{
  char text[64];
  if (!EVP_PKEY_get_utf8_string_param(pkey, name, text, sizeof text, NULL))
    return KARAT_SHA1;
  return karat_hash_by_library_name(text);
}

/* What an id-RSASSA-PSS key is restricted to. */
static karat_status read_limits(struct karat_pss_limits *limits, const EVP_PKEY *pkey)
{
  char text[64];
  *limits = (struct karat_pss_limits){KARAT_HASH_DEFAULT, KARAT_HASH_DEFAULT, 0};
  /* libcrypto has such a parameter where the key has any */
  if (!EVP_PKEY_get_utf8_string_param(pkey, OSSL_PKEY_PARAM_MANDATORY_DIGEST, text, sizeof text,
                                      NULL))
    return KARAT_OK;
  limits->hash = limit_hash(pkey, OSSL_PKEY_PARAM_RSA_DIGEST);
  limits->mask_hash = limit_hash(pkey, OSSL_PKEY_PARAM_RSA_MGF1_DIGEST);
  if (!EVP_PKEY_get_int_param(pkey, OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &limits->min_salt_len))
    limits->min_salt_len = 20;
  return limits->hash == KARAT_HASH_DEFAULT || limits->mask_hash == KARAT_HASH_DEFAULT ||
                 limits->min_salt_len < 0
             ? KARAT_E_KEY_RESTRICTED
             : KARAT_OK;
}

static karat_status import(karat_key **key, const EVP_PKEY *pkey)
{
  struct karat_pss_limits limits;
  const int restricted = EVP_PKEY_is_a(pkey, "RSA-PSS");
  if (!restricted && !EVP_PKEY_is_a(pkey, "RSA"))
    return KARAT_E_KEY_TYPE;
  if (EVP_PKEY_get_bits(pkey) > KARAT_MAX_BITS)
    return KARAT_E_KEY_SIZE;

  struct bytes *bytes = calloc(1, sizeof *bytes);
  if (bytes == NULL)
    return KARAT_E_MEMORY;
  karat_key *made = NULL;
  karat_status status = read_numbers(bytes, pkey) ? make_key(&made, bytes) : KARAT_E_LIBRARY;
  karat_wipe(bytes, sizeof *bytes);
  free(bytes);
  if (status == KARAT_OK && restricted)
    status = read_limits(&limits, pkey);
  if (status == KARAT_OK) {
    if (restricted)
      karat_key_restrict(made, &limits);
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
