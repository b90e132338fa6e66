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
enum { NUMBERS = KARAT_PART_QINV + 2, THIRD_PRIME = NUMBERS - 1 };
struct bytes {
  uint8_t data[NUMBERS][KARAT_MAX_BYTES];
  OSSL_PARAM params[NUMBERS + 1];
};

/* libcrypto's numbers have the processor's byte order. */
static void to_big_endian(uint8_t *bytes, size_t len)
{
  const uint16_t one = 1;
  if (*(const uint8_t *)&one == 0)
    return;
  for (size_t i = 0; i < len / 2; i++) {
    uint8_t byte = bytes[i];
    bytes[i] = bytes[len - 1 - i];
    bytes[len - 1 - i] = byte;
  }
}

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
  static const char *const names[NUMBERS] = {
      [KARAT_PART_N] = OSSL_PKEY_PARAM_RSA_N,
      [KARAT_PART_E] = OSSL_PKEY_PARAM_RSA_E,
      [KARAT_PART_D] = OSSL_PKEY_PARAM_RSA_D,
      [KARAT_PART_P] = OSSL_PKEY_PARAM_RSA_FACTOR1,
      [KARAT_PART_Q] = OSSL_PKEY_PARAM_RSA_FACTOR2,
      [KARAT_PART_DP] = OSSL_PKEY_PARAM_RSA_EXPONENT1,
      [KARAT_PART_DQ] = OSSL_PKEY_PARAM_RSA_EXPONENT2,
      [KARAT_PART_QINV] = OSSL_PKEY_PARAM_RSA_COEFFICIENT1,
      [THIRD_PRIME] = OSSL_PKEY_PARAM_RSA_FACTOR3,
  };
  for (int i = 0; i < NUMBERS; i++)
    bytes->params[i] = OSSL_PARAM_construct_BN(names[i], bytes->data[i], KARAT_MAX_BYTES);
  bytes->params[NUMBERS] = OSSL_PARAM_construct_end();
  if (!EVP_PKEY_get_params(pkey, bytes->params))
    return 0;
  for (int i = 0; i < NUMBERS; i++)
    to_big_endian(bytes->data[i], KARAT_MAX_BYTES);
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

  struct bytes *bytes = calloc(1, sizeof *bytes);
  if (bytes == NULL)
    return KARAT_E_MEMORY;
  karat_key *made = NULL;
  karat_status status = read_numbers(bytes, pkey) ? make_key(&made, bytes) : KARAT_E_LIBRARY;
  karat_wipe(bytes, sizeof *bytes);
  free(bytes);
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
