/* Keys from PEM and DER: every format, and damaged, foreign and oversized files.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>

static karat_status parse(const void *data, size_t len, const char *passphrase)
{
  karat_key *const untouched = (karat_key *)&parse;
  karat_key *key = untouched;
  karat_status status =
      karat_key_parse(&key, data, len, passphrase, passphrase ? strlen(passphrase) : 0);
  if (status == KARAT_OK)
    karat_key_free(key);
  else
    assert_ptr_equal(key, untouched);
  return status;
}

enum form { PKCS1, PKCS8, PKCS8_ENCRYPTED, PKCS1_PUBLIC, SPKI };

static BIO *write_key(EVP_PKEY *pkey, enum form form, int pem, const char *passphrase)
{
  BIO *bio = BIO_new(BIO_s_mem());
  const int len = passphrase ? (int)strlen(passphrase) : 0;
  const EVP_CIPHER *cipher = form == PKCS8_ENCRYPTED ? EVP_aes_256_cbc() : NULL;
  int done = 0;
  switch (form) {
  case PKCS1:
    done = pem ? PEM_write_bio_PrivateKey_traditional(bio, pkey, NULL, NULL, 0, NULL, NULL)
               : i2d_PrivateKey_bio(bio, pkey);
    break;
  case PKCS8:
  case PKCS8_ENCRYPTED:
    done = pem ? PEM_write_bio_PKCS8PrivateKey(bio, pkey, cipher, passphrase, len, NULL, NULL)
               : i2d_PKCS8PrivateKey_bio(bio, pkey, cipher, passphrase, len, NULL, NULL);
    break;
  case PKCS1_PUBLIC:
    if (pem) {
      uint8_t *der = NULL;
      int der_len = i2d_PublicKey(pkey, &der);
      done = PEM_write_bio(bio, "RSA PUBLIC KEY", "", der, der_len) > 0;
      OPENSSL_free(der);
    } else {
      uint8_t *der = NULL;
      int der_len = i2d_PublicKey(pkey, &der);
      done = BIO_write(bio, der, der_len) == der_len;
      OPENSSL_free(der);
    }
    break;
  case SPKI:
    done = pem ? PEM_write_bio_PUBKEY(bio, pkey) : i2d_PUBKEY_bio(bio, pkey);
    break;
  }
  assert_int_equal(done, 1);
  return bio;
}

static void every_form(void **state)
{
  (void)state;
  static const char passphrase[] = "correct horse";
  EVP_PKEY *pkey = load_openssl_key("2048");
  for (int form = PKCS1; form <= SPKI; form++)
    for (int pem = 0; pem < 2; pem++) {
      const int encrypted = form == PKCS8_ENCRYPTED;
      BIO *bio = write_key(pkey, (enum form)form, pem, encrypted ? passphrase : NULL);
      char *data;
      size_t len = (size_t)BIO_get_mem_data(bio, &data);
      karat_key *key = NULL;
      assert_status(KARAT_OK, karat_key_parse(&key, data, len, passphrase, sizeof passphrase - 1));
      assert_int_equal(karat_key_bits(key), 2048);
      assert_int_equal(karat_key_is_private(key), form <= PKCS8_ENCRYPTED);
      karat_key_free(key);
      assert_status(encrypted ? KARAT_E_KEY_PASSPHRASE : KARAT_OK, parse(data, len, NULL));
      if (encrypted) {
        assert_status(KARAT_E_KEY_PASSPHRASE, parse(data, len, "wrong"));
        assert_status(KARAT_E_KEY_PASSPHRASE, parse(data, len, ""));
      }
      /* every tenth truncation of it */
      for (size_t cut = 0; cut < len - 2; cut += 10)
        assert_int_not_equal(parse(data, cut, passphrase), KARAT_OK);
      BIO_free(bio);
    }
  EVP_PKEY_free(pkey);
}

/* Text before the block, and the traditional encryption of PEM. */
static void pem_variants(void **state)
{
  (void)state;
  size_t len;
  uint8_t *pem = read_key_file("1024.pem", &len);
  char *text = malloc(len + 100);
  int before = sprintf(text, "Bag Attributes\n    friendlyName: test\n\n");
  memcpy(text + before, pem, len);
  assert_status(KARAT_OK, parse(text, len + (size_t)before, NULL));
  free(text);
  free(pem);

  EVP_PKEY *pkey = load_openssl_key("1024");
  BIO *bio = BIO_new(BIO_s_mem());
  assert_int_equal(PEM_write_bio_PrivateKey_traditional(bio, pkey, EVP_aes_128_cbc(),
                                                        (const unsigned char *)"secret", 6, NULL,
                                                        NULL),
                   1);
  char *data;
  size_t data_len = (size_t)BIO_get_mem_data(bio, &data);
  assert_status(KARAT_OK, parse(data, data_len, "secret"));
  assert_status(KARAT_E_KEY_PASSPHRASE, parse(data, data_len, "Secret"));
  assert_status(KARAT_E_KEY_PASSPHRASE, parse(data, data_len, NULL));
  BIO_free(bio);
  EVP_PKEY_free(pkey);
}

static void refused_keys(void **state)
{
  (void)state;
  static const struct {
    const char *file;
    karat_status expected;
  } rows[] = {{"ec.pem", KARAT_E_KEY_TYPE},
              {"pss-only.pem", KARAT_OK},
              {"three-primes.pem", KARAT_E_KEY_MULTIPRIME}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    size_t len;
    uint8_t *data = read_key_file(rows[i].file, &len);
    assert_status(rows[i].expected, parse(data, len, NULL));
    free(data);
  }
}

static void garbage(void **state)
{
  (void)state;
  static uint8_t data[KARAT_MAX_KEY_FILE + 1];
  assert_status(KARAT_E_KEY_FORMAT, parse(data, 0, NULL));
  assert_status(KARAT_E_KEY_FORMAT, parse(data, 100, NULL));
  assert_status(KARAT_E_KEY_FORMAT, parse(data, sizeof data, NULL));
  for (int i = 0; i < 200; i++) {
    fill(data, 300);
    if (i % 2)
      memcpy(data, "\x30\x82\x01\x22\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00",
             19);
    assert_int_not_equal(parse(data, 300, NULL), KARAT_OK);
  }
  assert_status(KARAT_E_ARGUMENT, parse(NULL, 5, NULL));
  assert_status(KARAT_E_ARGUMENT, karat_key_parse(NULL, data, 5, NULL, 0));
}

/* Each byte of a private key in DER changed: refused, or the change is in what a key does not
 * depend on. Whatever comes back must still make signatures that verify. */
static void flipped_bytes(void **state)
{
  (void)state;
  EVP_PKEY *pkey = load_openssl_key("p-least");
  uint8_t *der = NULL;
  int len = i2d_PrivateKey(pkey, &der);
  int accepted = 0;
  for (int i = 0; i < len; i++) {
    der[i] ^= 1;
    karat_key *key = NULL;
    if (karat_key_parse(&key, der, (size_t)len, NULL, 0) == KARAT_OK) {
      accepted++;
      karat_key_free(key);
    }
    der[i] ^= 1;
  }
  /* nothing in PKCS#1 is free but the form of e, which p-1 and q-1 pin down */
  assert_int_equal(accepted, 0);
  OPENSSL_free(der);
  EVP_PKEY_free(pkey);
}

/* n, e and d alone, with zeros for the rest, as some programs write PKCS#1: primes are recovered.
 */
static void zeros_for_primes(void **state)
{
  (void)state;
  struct key_numbers *numbers = load_numbers("1024");
  const struct karat_number zero = {(const uint8_t *)"", 1};
  const struct karat_number list[] = {
      zero, numbers->view.n, numbers->view.e, numbers->view.d, zero, zero, zero, zero, zero};
  uint8_t der[2048];
  size_t len = 4;
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) {
    const int pad = list[i].data[0] >> 7;
    const size_t n = list[i].len + (size_t)pad;
    der[len++] = 0x02;
    if (n >= 128) {
      der[len++] = 0x81;
    }
    der[len++] = (uint8_t)n;
    if (pad)
      der[len++] = 0;
    memcpy(der + len, list[i].data, list[i].len);
    len += list[i].len;
  }
  memcpy(der, "\x30\x82", 2);
  der[2] = (uint8_t)((len - 4) >> 8);
  der[3] = (uint8_t)(len - 4);
  karat_key *key = NULL;
  assert_status(KARAT_OK, karat_key_parse(&key, der, len, NULL, 0));
  assert_true(karat_key_is_private(key));
  karat_key_free(key);
  free(numbers);
}

/* The caller's queue of libcrypto errors is left alone. */
static void error_queue(void **state)
{
  (void)state;
  ERR_clear_error();
  assert_status(KARAT_E_KEY_FORMAT, parse("nonsense", 8, NULL));
  assert_int_equal(ERR_peek_error(), 0);
  size_t len;
  uint8_t *data = read_key_file("2048.pem", &len);
  assert_status(KARAT_OK, parse(data, len, NULL));
  assert_int_equal(ERR_peek_error(), 0);
  free(data);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_form),    cmocka_unit_test(pem_variants),
      cmocka_unit_test(refused_keys),  cmocka_unit_test(garbage),
      cmocka_unit_test(flipped_bytes), cmocka_unit_test(zeros_for_primes),
      cmocka_unit_test(error_queue),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
