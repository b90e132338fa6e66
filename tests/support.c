/* What the tests share.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const key_names[] = {
    "1024", "1025", "1536", "2047",   "2048",   "2049",    "3071",    "3072",    "4096",  "e3",
    "e33",  "e64",  "phi",  "p-less", "p-long", "p-short", "p-least", "p-words", "p-top", NULL};
const char *const large_key_names[] = {"8192", "16384", NULL};

uint8_t *read_key_file(const char *file, size_t *len)
{
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", KARAT_KEYS, file);
  FILE *in = fopen(path, "rb");
  if (in == NULL)
    fail_msg("%s can't be read", path);
  uint8_t *data = malloc(KARAT_MAX_KEY_FILE);
  *len = fread(data, 1, KARAT_MAX_KEY_FILE, in);
  fclose(in);
  return data;
}

static uint8_t *read_named(const char *name, size_t *len)
{
  char file[64];
  snprintf(file, sizeof file, "%s.pem", name);
  return read_key_file(file, len);
}

karat_key *load_key(const char *name)
{
  size_t len;
  uint8_t *pem = read_named(name, &len);
  karat_key *key = NULL;
  assert_status(KARAT_OK, karat_key_parse(&key, pem, len, NULL, 0));
  free(pem);
  return key;
}

EVP_PKEY *load_openssl_key(const char *name)
{
  size_t len;
  uint8_t *pem = read_named(name, &len);
  BIO *bio = BIO_new_mem_buf(pem, (int)len);
  EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
  assert_non_null(key);
  BIO_free(bio);
  free(pem);
  return key;
}

karat_key *load_public_key(const char *name)
{
  EVP_PKEY *pkey = load_openssl_key(name);
  uint8_t *der = NULL;
  int len = i2d_PUBKEY(pkey, &der);
  assert_true(len > 0);
  karat_key *key = NULL;
  assert_status(KARAT_OK, karat_key_parse(&key, der, (size_t)len, NULL, 0));
  OPENSSL_free(der);
  EVP_PKEY_free(pkey);
  return key;
}

struct key_numbers *load_numbers(const char *name)
{
  static const char *const parameters[8] = {
      OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,           OSSL_PKEY_PARAM_RSA_D,
      OSSL_PKEY_PARAM_RSA_FACTOR1,   OSSL_PKEY_PARAM_RSA_FACTOR2,     OSSL_PKEY_PARAM_RSA_EXPONENT1,
      OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1};
  struct key_numbers *numbers = calloc(1, sizeof *numbers);
  struct karat_number *const views[8] = {&numbers->view.n,  &numbers->view.e,   &numbers->view.d,
                                         &numbers->view.p,  &numbers->view.q,   &numbers->view.dp,
                                         &numbers->view.dq, &numbers->view.qinv};
  EVP_PKEY *pkey = load_openssl_key(name);
  for (int i = 0; i < 8; i++) {
    BIGNUM *bn = NULL;
    assert_int_equal(EVP_PKEY_get_bn_param(pkey, parameters[i], &bn), 1);
    *views[i] = (struct karat_number){numbers->data[i], (size_t)BN_bn2bin(bn, numbers->data[i])};
    BN_free(bn);
  }
  EVP_PKEY_free(pkey);
  return numbers;
}

void fill(void *data, size_t len)
{
  static uint64_t state = 0x6b61726174;
  for (size_t i = 0; i < len; i++) {
    /* xorshift64*: plain and long enough */
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    ((uint8_t *)data)[i] = (uint8_t)((state * UINT64_C(0x2545f4914f6cdd1d)) >> 56);
  }
}
