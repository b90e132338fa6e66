/* Keys to PEM and DER and back, beside libcrypto; and keys restricted to RSASSA-PSS.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>

static uint8_t out[KARAT_MAX_EXPORT];

/* Exports into out; the length. */
static size_t export_key(const karat_key *key, const struct karat_key_format *format)
{
  size_t len = sizeof out;
  assert_status(KARAT_OK, karat_key_export(key, format, out, &len));
  return len;
}

static karat_key *parse(size_t len, const char *passphrase)
{
  karat_key *key = NULL;
  assert_status(KARAT_OK,
                karat_key_parse(&key, out, len, passphrase, passphrase ? strlen(passphrase) : 0));
  return key;
}

static void assert_same_key(const karat_key *a, const karat_key *b, int private)
{
  assert_int_equal(karat_key_is_private(b), private);
  for (karat_part part = KARAT_PART_N; part <= (private ? KARAT_PART_QINV : KARAT_PART_E); part++) {
    uint8_t x[KARAT_MAX_BYTES], y[KARAT_MAX_BYTES];
    size_t x_len = sizeof x, y_len = sizeof y;
    assert_status(KARAT_OK, karat_key_number(a, part, x, &x_len));
    assert_status(KARAT_OK, karat_key_number(b, part, y, &y_len));
    assert_int_equal(x_len, y_len);
    assert_memory_equal(x, y, x_len);
  }
}

/* libcrypto's DER of the same key. */
static size_t reference(EVP_PKEY *pkey, karat_form form, uint8_t **der)
{
  *der = NULL;
  int len = 0;
  switch (form) {
  case KARAT_FORM_PKCS1:
    len = i2d_PrivateKey(pkey, der);
    break;
  case KARAT_FORM_PKCS8: {
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(pkey);
    len = i2d_PKCS8_PRIV_KEY_INFO(info, der);
    PKCS8_PRIV_KEY_INFO_free(info);
    break;
  }
  case KARAT_FORM_PKCS1_PUBLIC:
    len = i2d_PublicKey(pkey, der);
    break;
  case KARAT_FORM_SPKI:
    len = i2d_PUBKEY(pkey, der);
    break;
  }
  assert_true(len > 0);
  return (size_t)len;
}

/* Each form of each key is byte for byte libcrypto's, in DER, and PEM that libcrypto writes. */
static void every_form(void **state)
{
  (void)state;
  for (const char *const *lists[] = {key_names, large_key_names}, *const **list = lists;
       list < lists + 2; list++)
    for (const char *const *name = *list; *name != NULL; name++) {
      karat_key *key = load_key(*name);
      EVP_PKEY *pkey = load_openssl_key(*name);
      for (karat_form form = KARAT_FORM_PKCS1; form <= KARAT_FORM_SPKI; form++) {
        struct karat_key_format format = {.form = form, .der = 1};
        uint8_t *der;
        size_t der_len = reference(pkey, form, &der);
        size_t len = export_key(key, &format);
        assert_int_equal(len, der_len);
        assert_memory_equal(out, der, len);
        karat_key *back = parse(len, NULL);
        assert_same_key(key, back, form <= KARAT_FORM_PKCS8);
        karat_key_free(back);

        format.der = 0;
        len = export_key(key, &format);
        BIO *bio = BIO_new_mem_buf(out, (int)len);
        char *label, *header;
        uint8_t *data;
        long data_len;
        assert_int_equal(PEM_read_bio(bio, &label, &header, &data, &data_len), 1);
        static const char *const labels[] = {"RSA PRIVATE KEY", "PRIVATE KEY", "RSA PUBLIC KEY",
                                             "PUBLIC KEY"};
        assert_string_equal(label, labels[form - KARAT_FORM_PKCS1]);
        assert_string_equal(header, "");
        assert_int_equal(data_len, der_len);
        assert_memory_equal(data, der, der_len);
        BIO *again = BIO_new(BIO_s_mem());
        assert_true(PEM_write_bio(again, label, "", data, data_len) > 0);
        char *text;
        assert_int_equal(BIO_get_mem_data(again, &text), len);
        assert_memory_equal(text, out, len);
        BIO_free(again);
        BIO_free(bio);
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_free(data);
        OPENSSL_free(der);
      }
      EVP_PKEY_free(pkey);
      karat_key_free(key);
    }
}

static void public_half(void **state)
{
  (void)state;
  karat_key *key = load_key("2048"), *public = load_public_key("2048");
  for (karat_form form = KARAT_FORM_PKCS1_PUBLIC; form <= KARAT_FORM_SPKI; form++) {
    const struct karat_key_format format = {.form = form};
    uint8_t first[KARAT_MAX_EXPORT];
    size_t len = export_key(key, &format);
    memcpy(first, out, len);
    assert_int_equal(export_key(public, &format), len);
    assert_memory_equal(first, out, len);
  }
  const struct karat_key_format format = {.form = KARAT_FORM_PKCS8};
  size_t len = sizeof out;
  assert_status(KARAT_E_KEY_NOT_PRIVATE, karat_key_export(public, &format, out, &len));
  karat_key_free(key);
  karat_key_free(public);
}

static void encrypted(void **state)
{
  (void)state;
  static const char passphrase[] = "open sesame";
  karat_key *key = load_key("2048");
  for (int der = 0; der < 2; der++)
    for (unsigned iterations = 1000; iterations <= 2000; iterations += 1000) {
      const struct karat_key_format format = {.form = KARAT_FORM_PKCS8,
                                              .der = der,
                                              .passphrase = passphrase,
                                              .passphrase_len = sizeof passphrase - 1,
                                              .iterations = iterations};
      size_t len = export_key(key, &format);
      karat_key *back = parse(len, passphrase), *none = NULL;
      assert_same_key(key, back, 1);
      karat_key_free(back);
      assert_status(KARAT_E_KEY_PASSPHRASE, karat_key_parse(&none, out, len, NULL, 0));
      assert_status(KARAT_E_KEY_PASSPHRASE, karat_key_parse(&none, out, len, "x", 1));

      /* libcrypto reads it, and finds the parameters that the header promises */
      BIO *bio = BIO_new_mem_buf(out, (int)len);
      X509_SIG *sealed = der ? d2i_PKCS8_bio(bio, NULL) : PEM_read_bio_PKCS8(bio, NULL, NULL, NULL);
      assert_non_null(sealed);
      const X509_ALGOR *algorithm;
      X509_SIG_get0(sealed, &algorithm, NULL);
      PBE2PARAM *pbe = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter);
      assert_non_null(pbe);
      assert_int_equal(OBJ_obj2nid(pbe->encryption->algorithm), NID_aes_256_cbc);
      PBKDF2PARAM *kdf =
          ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), pbe->keyfunc->parameter);
      assert_non_null(kdf);
      assert_int_equal(ASN1_INTEGER_get(kdf->iter), iterations);
      assert_int_equal(OBJ_obj2nid(kdf->prf->algorithm), NID_hmacWithSHA256);
      assert_int_equal(ASN1_STRING_length(kdf->salt->value.octet_string), 16);
      PKCS8_PRIV_KEY_INFO *info = PKCS8_decrypt(sealed, passphrase, sizeof passphrase - 1);
      assert_non_null(info);
      PBKDF2PARAM_free(kdf);
      PBE2PARAM_free(pbe);
      PKCS8_PRIV_KEY_INFO_free(info);
      X509_SIG_free(sealed);
      BIO_free(bio);
    }
  karat_key_free(key);
}

static void refusals(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  const struct karat_key_format pkcs8 = {.form = KARAT_FORM_PKCS8};
  const size_t needed = export_key(key, &pkcs8);
  memset(out, 0x5a, sizeof out);
  size_t len = needed - 1;
  assert_status(KARAT_E_BUFFER, karat_key_export(key, &pkcs8, out, &len));
  assert_int_equal(len, needed - 1);
  for (size_t i = 0; i < sizeof out; i++)
    assert_int_equal(out[i], 0x5a);
  len = needed;
  assert_status(KARAT_OK, karat_key_export(key, &pkcs8, out, &len));
  len = sizeof out;
  const struct karat_key_format bad[] = {
      {.form = (karat_form)0},
      {.form = (karat_form)5},
      {.form = KARAT_FORM_PKCS1, .passphrase = "x", .passphrase_len = 1},
      {.form = KARAT_FORM_SPKI, .passphrase = "x", .passphrase_len = 1},
      {.form = KARAT_FORM_PKCS8, .passphrase = "x", .passphrase_len = KARAT_MAX_PASSPHRASE + 1},
      {.form = KARAT_FORM_PKCS8, .iterations = 1u << 31},
  };
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    assert_status(KARAT_E_ARGUMENT, karat_key_export(key, &bad[i], out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_key_export(NULL, &pkcs8, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_key_export(key, NULL, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_key_export(key, &pkcs8, NULL, &len));
  assert_status(KARAT_E_ARGUMENT, karat_key_export(key, &pkcs8, out, NULL));
  assert_int_equal(ERR_peek_error(), 0);
  karat_key_free(key);
}

/* ---- RSASSA-PSS ---- */

/* The key marked id-RSASSA-PSS with limits, by way of a file. */
static karat_key *restrict_key(const karat_key *key, const struct karat_pss_limits *limits,
                               karat_form form)
{
  const struct karat_key_format format = {.form = form, .pss = limits};
  return parse(export_key(key, &format), NULL);
}

/* Signs by karat and verifies by libcrypto, with the restricted key in both hands. */
static void check_signature(const karat_key *key, const struct karat_signature_scheme *scheme,
                            karat_status expected)
{
  uint8_t sig[KARAT_MAX_BYTES];
  size_t len = sizeof sig;
  assert_status(expected, karat_sign(key, scheme, "message", 7, sig, &len));
  if (expected != KARAT_OK)
    return;
  assert_status(KARAT_OK, karat_verify(key, scheme, "message", 7, sig, len));
  const struct karat_key_format format = {.form = KARAT_FORM_SPKI};
  size_t pem_len = export_key(key, &format);
  BIO *bio = BIO_new_mem_buf(out, (int)pem_len);
  EVP_PKEY *pkey = PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
  assert_non_null(pkey);
  assert_true(EVP_PKEY_is_a(pkey, "RSA-PSS"));
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  EVP_PKEY_CTX *pctx;
  assert_int_equal(
      EVP_DigestVerifyInit_ex(ctx, &pctx, karat_hash_name(scheme->hash), NULL, NULL, pkey, NULL),
      1);
  /* libcrypto does not find the length of the salt by itself with such a key */
  const int digest_len = (int)karat_hash_size(scheme->hash);
  int salt_len = scheme->salt_len >= 0 ? scheme->salt_len : digest_len;
  if (scheme->salt_len == KARAT_SALT_MAX)
    salt_len = (int)len - digest_len - 2;
  assert_int_equal(EVP_PKEY_CTX_set_rsa_pss_saltlen(pctx, salt_len), 1);
  if (scheme->mask_hash != KARAT_HASH_DEFAULT)
    assert_int_equal(
        EVP_PKEY_CTX_set_rsa_mgf1_md_name(pctx, karat_hash_name(scheme->mask_hash), NULL), 1);
  assert_int_equal(EVP_DigestVerify(ctx, sig, len, (const uint8_t *)"message", 7), 1);
  EVP_MD_CTX_free(ctx);
  EVP_PKEY_free(pkey);
  BIO_free(bio);
}

static void pss_limits(void **state)
{
  (void)state;
  karat_key *plain = load_key("2048");
  const struct karat_pss_limits limits = {KARAT_SHA384, KARAT_SHA256, 40};
  karat_key *key = restrict_key(plain, &limits, KARAT_FORM_PKCS8);
  karat_key *public = restrict_key(plain, &limits, KARAT_FORM_SPKI);
  struct karat_pss_limits found;
  assert_int_equal(karat_key_pss_limits(plain, &found), 0);
  for (int i = 0; i < 2; i++) {
    assert_int_equal(karat_key_pss_limits(i ? public : key, &found), 1);
    assert_int_equal(found.hash, KARAT_SHA384);
    assert_int_equal(found.mask_hash, KARAT_SHA256);
    assert_int_equal(found.min_salt_len, 40);
  }
  const struct {
    struct karat_signature_scheme scheme;
    karat_status expected;
  } rows[] = {
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, KARAT_SALT_DIGEST}, KARAT_OK},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, KARAT_SALT_MAX}, KARAT_OK},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, KARAT_SALT_AUTO}, KARAT_OK},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, 40}, KARAT_OK},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, 39}, KARAT_E_KEY_RESTRICTED},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, 0}, KARAT_E_KEY_RESTRICTED},
      {{KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_HASH_DEFAULT, 48}, KARAT_E_KEY_RESTRICTED},
      {{KARAT_SCHEME_PSS, KARAT_SHA256, KARAT_SHA256, 48}, KARAT_E_KEY_RESTRICTED},
      {{KARAT_SCHEME_V15, KARAT_SHA384, KARAT_HASH_DEFAULT, 0}, KARAT_E_KEY_RESTRICTED},
      {{KARAT_SCHEME_RAW, KARAT_HASH_DEFAULT, KARAT_HASH_DEFAULT, 0}, KARAT_E_KEY_RESTRICTED},
  };
  uint8_t sig[256];
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    check_signature(key, &rows[i].scheme, rows[i].expected);
    if (rows[i].expected != KARAT_OK)
      assert_status(rows[i].expected,
                    karat_verify(public, &rows[i].scheme, "message", 7, sig, sizeof sig));
  }
  /* a signature whose salt is too short is not the key's, whoever made it */
  struct karat_signature_scheme scheme = rows[0].scheme;
  for (scheme.salt_len = 38; scheme.salt_len <= 41; scheme.salt_len++) {
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign(plain, &scheme, "message", 7, sig, &len));
    struct karat_signature_scheme any = scheme;
    any.salt_len = KARAT_SALT_AUTO;
    assert_status(KARAT_OK, karat_verify(plain, &any, "message", 7, sig, len));
    assert_status(scheme.salt_len < 40 ? KARAT_E_SIGNATURE : KARAT_OK,
                  karat_verify(public, &any, "message", 7, sig, len));
  }
  karat_key_free(key);
  karat_key_free(public);
  karat_key_free(plain);
}

/* Limits on export: defaults, narrowing, and what can't be written. */
static void pss_export(void **state)
{
  (void)state;
  karat_key *plain = load_key("1024");
  const struct karat_pss_limits any = {0}, narrow = {KARAT_SHA256, KARAT_HASH_DEFAULT, 20},
                                narrower = {KARAT_SHA256, KARAT_SHA256, 32},
                                other = {KARAT_SHA512, KARAT_SHA512, 32},
                                defaults = {KARAT_SHA1, KARAT_SHA1, 20};
  struct karat_pss_limits found;
  karat_key *open = restrict_key(plain, &any, KARAT_FORM_SPKI);
  assert_int_equal(karat_key_pss_limits(open, &found), 1);
  assert_int_equal(found.hash, KARAT_HASH_DEFAULT);
  const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
  uint8_t sig[128];
  assert_status(KARAT_E_KEY_RESTRICTED, karat_verify(open, &v15, "", 0, sig, sizeof sig));

  const struct karat_signature_scheme any_pss = {KARAT_SCHEME_PSS, KARAT_SHA512, KARAT_SHA224, 3};
  size_t sig_len = sizeof sig;
  assert_status(KARAT_OK, karat_sign(plain, &any_pss, "", 0, sig, &sig_len));
  assert_status(KARAT_OK, karat_verify(open, &any_pss, "", 0, sig, sig_len));

  karat_key *all_defaults = restrict_key(plain, &defaults, KARAT_FORM_PKCS8);
  assert_int_equal(karat_key_pss_limits(all_defaults, &found), 1);
  assert_int_equal(found.hash, KARAT_SHA1);
  assert_int_equal(found.mask_hash, KARAT_SHA1);
  assert_int_equal(found.min_salt_len, 20);

  karat_key *key = restrict_key(plain, &narrow, KARAT_FORM_PKCS8);
  karat_key *again = restrict_key(key, NULL, KARAT_FORM_PKCS8);
  assert_int_equal(karat_key_pss_limits(again, &found), 1);
  assert_int_equal(found.hash, KARAT_SHA256);
  assert_int_equal(found.mask_hash, KARAT_SHA256);
  assert_int_equal(found.min_salt_len, 20);
  karat_key *third = restrict_key(again, &narrower, KARAT_FORM_PKCS8);

  const struct {
    const karat_key *key;
    struct karat_key_format format;
    karat_status expected;
  } rows[] = {
      {third, {.form = KARAT_FORM_SPKI, .pss = &narrow}, KARAT_E_KEY_RESTRICTED},
      {third, {.form = KARAT_FORM_SPKI, .pss = &other}, KARAT_E_KEY_RESTRICTED},
      {third, {.form = KARAT_FORM_SPKI, .pss = &any}, KARAT_E_KEY_RESTRICTED},
      {third, {.form = KARAT_FORM_PKCS1}, KARAT_E_KEY_RESTRICTED},
      {open, {.form = KARAT_FORM_PKCS1_PUBLIC}, KARAT_E_KEY_RESTRICTED},
      {open, {.form = KARAT_FORM_SPKI, .pss = &other}, KARAT_OK},
      {plain, {.form = KARAT_FORM_PKCS1, .pss = &any}, KARAT_E_KEY_RESTRICTED},
      {plain,
       {.form = KARAT_FORM_SPKI, .pss = &(struct karat_pss_limits){KARAT_SHA3_256, 0, 0}},
       KARAT_E_HASH},
      {plain,
       {.form = KARAT_FORM_SPKI, .pss = &(struct karat_pss_limits){KARAT_SHA256, 0, -1}},
       KARAT_E_SALT_LENGTH},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    size_t len = sizeof out;
    assert_status(rows[i].expected, karat_key_export(rows[i].key, &rows[i].format, out, &len));
  }
  karat_key_free(plain);
  karat_key_free(open);
  karat_key_free(all_defaults);
  karat_key_free(key);
  karat_key_free(again);
  karat_key_free(third);
}

/* Keys restricted by libcrypto: the fixture, and each hash that parameters can name. */
static void pss_from_openssl(void **state)
{
  (void)state;
  for (karat_hash hash = KARAT_SHA1; hash <= KARAT_SHA512_256; hash++)
    for (karat_hash mask = KARAT_SHA1; mask <= KARAT_SHA512_256; mask++) {
      karat_key *plain = load_key("1024");
      const struct karat_pss_limits limits = {hash, mask, (int)(hash + mask)};
      struct karat_pss_limits found;
      karat_key *key = restrict_key(plain, &limits, KARAT_FORM_SPKI);
      assert_int_equal(karat_key_pss_limits(key, &found), 1);
      assert_int_equal(found.hash, hash);
      assert_int_equal(found.mask_hash, mask);
      assert_int_equal(found.min_salt_len, (int)(hash + mask));
      karat_key_free(key);
      karat_key_free(plain);
    }
  size_t len;
  uint8_t *pem = read_key_file("pss-only.pem", &len);
  karat_key *key = NULL;
  assert_status(KARAT_OK, karat_key_parse(&key, pem, len, NULL, 0));
  assert_int_equal(karat_key_pss_limits(key, NULL), 1);
  free(pem);
  karat_key_free(key);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_form),       cmocka_unit_test(public_half),
      cmocka_unit_test(encrypted),        cmocka_unit_test(refusals),
      cmocka_unit_test(pss_limits),       cmocka_unit_test(pss_export),
      cmocka_unit_test(pss_from_openssl),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
