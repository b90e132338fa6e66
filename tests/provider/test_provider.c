/* test_provider DIRECTORY_OF_KARAT_SO
 * The provider, through OpenSSL's EVP functions, against OpenSSL's default provider: parameters of
 * keys, import and export, signatures and encryption in both directions, what is refused, threads,
 * forks, loading and unloading.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define OPENSSL_SUPPRESS_DEPRECATED /* EVP_PKEY_get0_RSA, as older programs have it */
#include "support.h"
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *directory;

/* A library context with providers, in this order; the last ones may be null. */
struct setting {
  OSSL_LIB_CTX *context;
  OSSL_PROVIDER *providers[2];
};

static struct setting set_up(const char *first, const char *second)
{
  struct setting s = {.context = OSSL_LIB_CTX_new()};
  assert_non_null(s.context);
  assert_true(OSSL_PROVIDER_set_default_search_path(s.context, directory));
  const char *const names[] = {first, second};
  for (int i = 0; i < 2; i++)
    if (names[i] != NULL) {
      s.providers[i] = OSSL_PROVIDER_load(s.context, names[i]);
      if (s.providers[i] == NULL)
        ERR_print_errors_fp(stderr);
      assert_non_null(s.providers[i]);
    }
  return s;
}

static void take_down(struct setting *s)
{
  for (int i = 1; i >= 0; i--)
    if (s->providers[i] != NULL)
      assert_true(OSSL_PROVIDER_unload(s->providers[i]));
  OSSL_LIB_CTX_free(s->context);
}

/* Both: karat beside the default provider. Alone: karat is the only RSA, with the encoders and
 * decoders of base. */
static struct setting both, alone;
#define KARAT "provider=karat"
#define DEFAULT "provider=default"

static int set_up_all(void **state)
{
  (void)state;
  both = set_up("default", "karat");
  alone = set_up("base", "karat");
  return 0;
}

static int take_down_all(void **state)
{
  (void)state;
  take_down(&both);
  take_down(&alone);
  return 0;
}

/* 1 if the newest error comes from karat with this text; the queue is empty afterwards. */
static int error_is(const char *text)
{
  char all[512];
  int found = 0;
  unsigned long error;
  while ((error = ERR_get_error()) != 0) {
    ERR_error_string_n(error, all, sizeof all);
    found |= strstr(all, ":karat:") != NULL && strstr(all, text) != NULL;
  }
  return found;
}

static const char *provider_of(const EVP_PKEY *pkey)
{
  return OSSL_PROVIDER_get0_name(EVP_PKEY_get0_provider(pkey));
}

/* A key as all of its numbers, in a context and a provider. */
static EVP_PKEY *from_data(OSSL_LIB_CTX *context, const char *type, const char *query,
                           int selection, OSSL_PARAM *params)
{
  EVP_PKEY *pkey = NULL;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(context, type, query);
  assert_non_null(ctx);
  assert_int_equal(EVP_PKEY_fromdata_init(ctx), 1);
  if (EVP_PKEY_fromdata(ctx, &pkey, selection, params) != 1)
    pkey = NULL;
  EVP_PKEY_CTX_free(ctx);
  return pkey;
}

/* The same key in another provider. */
static EVP_PKEY *move(const EVP_PKEY *from, const char *query, int selection)
{
  OSSL_PARAM *params = NULL;
  assert_int_equal(EVP_PKEY_todata(from, selection, &params), 1);
  const char *type = EVP_PKEY_is_a(from, "RSA-PSS") ? "RSA-PSS" : "RSA";
  EVP_PKEY *to = from_data(both.context, type, query, selection, params);
  OSSL_PARAM_free(params);
  if (to != NULL)
    assert_string_equal(provider_of(to), strchr(query, '=') + 1);
  return to;
}

/* A fixture key in the default provider, and in karat. */
static EVP_PKEY *read_key(const char *name)
{
  char file[64];
  size_t len;
  snprintf(file, sizeof file, "%s.pem", name);
  uint8_t *pem = read_key_file(file, &len);
  BIO *bio = BIO_new_mem_buf(pem, (int)len);
  EVP_PKEY *pkey = NULL;
  OSSL_DECODER_CTX *decoder =
      OSSL_DECODER_CTX_new_for_pkey(&pkey, "PEM", NULL, NULL, 0, both.context, DEFAULT);
  assert_non_null(decoder);
  assert_int_equal(OSSL_DECODER_from_bio(decoder, bio), 1);
  OSSL_DECODER_CTX_free(decoder);
  BIO_free(bio);
  free(pem);
  assert_string_equal(provider_of(pkey), "default");
  return pkey;
}

struct pair {
  EVP_PKEY *openssl, *karat;
};

static struct pair read_pair(const char *name)
{
  struct pair pair = {.openssl = read_key(name)};
  pair.karat = move(pair.openssl, KARAT, EVP_PKEY_KEYPAIR);
  assert_non_null(pair.karat);
  return pair;
}

static void free_pair(struct pair *pair)
{
  EVP_PKEY_free(pair->openssl);
  EVP_PKEY_free(pair->karat);
}

/* ---- keys */

static const char *const numbers[] = {"n",
                                      "e",
                                      "d",
                                      "rsa-factor1",
                                      "rsa-factor2",
                                      "rsa-exponent1",
                                      "rsa-exponent2",
                                      "rsa-coefficient1"};

static void assert_same_numbers(const EVP_PKEY *a, const EVP_PKEY *b, int count)
{
  for (int i = 0; i < count; i++) {
    BIGNUM *x = NULL, *y = NULL;
    assert_int_equal(EVP_PKEY_get_bn_param(a, numbers[i], &x), 1);
    assert_int_equal(EVP_PKEY_get_bn_param(b, numbers[i], &y), 1);
    if (BN_cmp(x, y) != 0)
      fail_msg("%s differs", numbers[i]);
    BN_clear_free(x);
    BN_clear_free(y);
  }
}

static void key_parameters(void **state)
{
  (void)state;
  for (const char *const *name = key_names; *name != NULL; name++) {
    struct pair pair = read_pair(*name);
    assert_int_equal(EVP_PKEY_get_bits(pair.karat), EVP_PKEY_get_bits(pair.openssl));
    assert_int_equal(EVP_PKEY_get_size(pair.karat), EVP_PKEY_get_size(pair.openssl));
    assert_int_equal(EVP_PKEY_get_security_bits(pair.karat),
                     EVP_PKEY_get_security_bits(pair.openssl));
    assert_same_numbers(pair.karat, pair.openssl, 8);
    char a[64], b[64];
    assert_int_equal(EVP_PKEY_get_default_digest_name(pair.karat, a, sizeof a),
                     EVP_PKEY_get_default_digest_name(pair.openssl, b, sizeof b));
    assert_string_equal(a, b);
    assert_int_equal(EVP_PKEY_eq(pair.karat, pair.openssl), 1);

    /* and back again, whole and public */
    EVP_PKEY *back = move(pair.karat, DEFAULT, EVP_PKEY_KEYPAIR);
    assert_same_numbers(back, pair.openssl, 8);
    EVP_PKEY *public = move(pair.karat, KARAT, EVP_PKEY_PUBLIC_KEY);
    assert_same_numbers(public, pair.openssl, 2);
    assert_int_equal(EVP_PKEY_eq(pair.karat, public), 1);
    BIGNUM *d = NULL;
    assert_int_equal(EVP_PKEY_get_bn_param(public, "d", &d), 0);
    EVP_PKEY *copy = EVP_PKEY_dup(pair.karat);
    assert_same_numbers(copy, pair.openssl, 8);
    ERR_clear_error();
    EVP_PKEY_free(copy);
    EVP_PKEY_free(public);
    EVP_PKEY_free(back);
    free_pair(&pair);
  }
}

/* Programs written for OpenSSL 1.1 want a struct of its own, which OpenSSL fills by an export. */
static void old_programs(void **state)
{
  (void)state;
  struct pair pair = read_pair("2048");
  const RSA *rsa = EVP_PKEY_get0_RSA(pair.karat);
  BIGNUM *d = NULL;
  assert_non_null(rsa);
  assert_int_equal(EVP_PKEY_get_bn_param(pair.openssl, "d", &d), 1);
  assert_int_equal(BN_cmp(RSA_get0_d(rsa), d), 0);
  assert_int_equal(RSA_check_key(rsa), 1);
  BN_clear_free(d);
  uint8_t *der = NULL;
  int len = i2d_PrivateKey(pair.karat, &der);
  assert_true(len > 1000);
  OPENSSL_clear_free(der, (size_t)len);
  free_pair(&pair);
}

/* Security bits of sizes that no fixture has: a modulus is enough. */
static void security_bits(void **state)
{
  (void)state;
  const int sizes[] = {1024, 1032, 1280, 1536,  1792,  2047,  2048,  2049, 2560,
                       3000, 3072, 4000, 4096,  5000,  6143,  6144,  7000, 7680,
                       7681, 8000, 8192, 10240, 12288, 15360, 15361, 16384};
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    BIGNUM *n = BN_new(), *e = BN_new();
    assert_true(BN_set_bit(n, sizes[i] - 1) && BN_set_bit(n, 0) && BN_set_word(e, 65537));
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    assert_true(OSSL_PARAM_BLD_push_BN(build, "n", n) && OSSL_PARAM_BLD_push_BN(build, "e", e));
    OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(build);
    EVP_PKEY *a = from_data(both.context, "RSA", KARAT, EVP_PKEY_PUBLIC_KEY, params);
    EVP_PKEY *b = from_data(both.context, "RSA", DEFAULT, EVP_PKEY_PUBLIC_KEY, params);
    assert_non_null(a);
    if (EVP_PKEY_get_security_bits(a) != EVP_PKEY_get_security_bits(b))
      fail_msg("%d bits: %d, not %d", sizes[i], EVP_PKEY_get_security_bits(a),
               EVP_PKEY_get_security_bits(b));
    EVP_PKEY_free(a);
    EVP_PKEY_free(b);
    OSSL_PARAM_free(params);
    OSSL_PARAM_BLD_free(build);
    BN_free(n);
    BN_free(e);
  }
}

/* What a key can't be made from. */
static void bad_keys(void **state)
{
  (void)state;
  struct pair pair = read_pair("2048");
  OSSL_PARAM *params = NULL;
  assert_int_equal(EVP_PKEY_todata(pair.openssl, EVP_PKEY_KEYPAIR, &params), 1);
  static const struct {
    const char *number, *error;
  } wrong[] = {
      {"n", "the modulus"},
      {"e", "exponent"},
      {"d", "private exponent"},
      {"rsa-factor1", "the modulus"},
      {"rsa-exponent2", "dp, dq or qinv"},
      {"rsa-coefficient1", "dp, dq or qinv"},
  };
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    OSSL_PARAM *p = OSSL_PARAM_locate(params, wrong[i].number);
    ((uint8_t *)p->data)[0] ^= 4;
    ERR_clear_error();
    assert_null(from_data(both.context, "RSA", KARAT, EVP_PKEY_KEYPAIR, params));
    if (!error_is(wrong[i].error))
      fail_msg("%s: another error", wrong[i].number);
    ((uint8_t *)p->data)[0] ^= 4;
  }
  OSSL_PARAM nothing[] = {OSSL_PARAM_construct_end()};
  assert_null(from_data(both.context, "RSA", KARAT, EVP_PKEY_KEYPAIR, nothing));
  ERR_clear_error();
  OSSL_PARAM_free(params);
  free_pair(&pair);

  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(both.context, "RSA", DEFAULT);
  EVP_PKEY *pkey = NULL;
  assert_int_equal(EVP_PKEY_keygen_init(ctx), 1);
  assert_true(EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 2048) > 0 &&
              EVP_PKEY_CTX_set_rsa_keygen_primes(ctx, 3) > 0);
  assert_int_equal(EVP_PKEY_generate(ctx, &pkey), 1);
  assert_null(move(pkey, KARAT, EVP_PKEY_KEYPAIR));
  assert_true(error_is("more than two primes"));
  EVP_PKEY_free(pkey);
  EVP_PKEY_CTX_free(ctx);
}

static int count_calls(EVP_PKEY_CTX *ctx)
{
  ++*(int *)EVP_PKEY_CTX_get_app_data(ctx);
  return 1;
}

static int stop(EVP_PKEY_CTX *ctx)
{
  (void)ctx;
  return 0;
}

static void generation(void **state)
{
  (void)state;
  int calls = 0;
  EVP_PKEY *pkey = NULL, *moved;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(both.context, "RSA", KARAT);
  BIGNUM *e = BN_new(), *got = NULL;
  BN_set_word(e, 65539);
  assert_int_equal(EVP_PKEY_keygen_init(ctx), 1);
  assert_true(EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024) > 0 &&
              EVP_PKEY_CTX_set1_rsa_keygen_pubexp(ctx, e) > 0);
  EVP_PKEY_CTX_set_app_data(ctx, &calls);
  EVP_PKEY_CTX_set_cb(ctx, count_calls);
  assert_int_equal(EVP_PKEY_generate(ctx, &pkey), 1);
  assert_true(calls > 0);
  assert_int_equal(EVP_PKEY_get_bits(pkey), 1024);
  assert_int_equal(EVP_PKEY_get_bn_param(pkey, "e", &got), 1);
  assert_int_equal(BN_cmp(e, got), 0);
  moved = move(pkey, DEFAULT, EVP_PKEY_KEYPAIR);
  EVP_PKEY_CTX *check = EVP_PKEY_CTX_new_from_pkey(both.context, moved, DEFAULT);
  assert_int_equal(EVP_PKEY_check(check), 1);
  EVP_PKEY_CTX_free(check);
  check = EVP_PKEY_CTX_new_from_pkey(both.context, pkey, KARAT);
  assert_int_equal(EVP_PKEY_check(check), 1);
  assert_int_equal(EVP_PKEY_public_check(check), 1);
  assert_int_equal(EVP_PKEY_pairwise_check(check), 1);
  EVP_PKEY_CTX_free(check);
  EVP_PKEY_free(moved);
  EVP_PKEY_free(pkey);

  pkey = NULL;
  EVP_PKEY_CTX_set_cb(ctx, stop);
  assert_int_not_equal(EVP_PKEY_generate(ctx, &pkey), 1);
  assert_true(error_is("stopped by the caller"));
  EVP_PKEY_CTX_set_cb(ctx, NULL);
  assert_true(EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1023) > 0);
  assert_int_not_equal(EVP_PKEY_generate(ctx, &pkey), 1);
  assert_true(error_is("size"));
  assert_true(EVP_PKEY_CTX_set_rsa_keygen_primes(ctx, 3) <= 0);
  assert_true(error_is("more than two primes"));
  EVP_PKEY_CTX_free(ctx);
  BN_free(e);
  BN_free(got);
}

/* With karat as the only RSA, keys are read and written by the encoders and decoders of base. */
static void files(void **state)
{
  (void)state;
  static const struct {
    const char *format, *structure;
    int selection;
    const char *cipher;
  } forms[] = {
      {"PEM", "PrivateKeyInfo", EVP_PKEY_KEYPAIR, NULL},
      {"DER", "PrivateKeyInfo", EVP_PKEY_KEYPAIR, NULL},
      {"PEM", "type-specific", EVP_PKEY_KEYPAIR, NULL},
      {"PEM", "SubjectPublicKeyInfo", EVP_PKEY_PUBLIC_KEY, NULL},
      {"DER", "SubjectPublicKeyInfo", EVP_PKEY_PUBLIC_KEY, NULL},
      {"DER", "type-specific", EVP_PKEY_PUBLIC_KEY, NULL},
  };
  struct pair pair = read_pair("2049");
  OSSL_PARAM *params = NULL;
  assert_int_equal(EVP_PKEY_todata(pair.karat, EVP_PKEY_KEYPAIR, &params), 1);
  EVP_PKEY *pkey = from_data(alone.context, "RSA", NULL, EVP_PKEY_KEYPAIR, params);
  OSSL_PARAM_free(params);
  assert_string_equal(provider_of(pkey), "karat");
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
    uint8_t *ours = NULL, *theirs = NULL;
    size_t our_len = 0, their_len = 0;
    OSSL_ENCODER_CTX *encoder = OSSL_ENCODER_CTX_new_for_pkey(
        pkey, forms[i].selection, forms[i].format, forms[i].structure, NULL);
    assert_int_equal(OSSL_ENCODER_to_data(encoder, &ours, &our_len), 1);
    OSSL_ENCODER_CTX_free(encoder);
    encoder = OSSL_ENCODER_CTX_new_for_pkey(pair.openssl, forms[i].selection, forms[i].format,
                                            forms[i].structure, NULL);
    assert_int_equal(OSSL_ENCODER_to_data(encoder, &theirs, &their_len), 1);
    OSSL_ENCODER_CTX_free(encoder);
    assert_int_equal(our_len, their_len);
    assert_memory_equal(ours, theirs, our_len);

    EVP_PKEY *read = NULL;
    const uint8_t *data = ours;
    OSSL_DECODER_CTX *decoder =
        OSSL_DECODER_CTX_new_for_pkey(&read, forms[i].format, NULL, "RSA", 0, alone.context, NULL);
    assert_int_equal(OSSL_DECODER_from_data(decoder, &data, &our_len), 1);
    OSSL_DECODER_CTX_free(decoder);
    assert_string_equal(provider_of(read), "karat");
    assert_int_equal(EVP_PKEY_eq(read, pkey), 1);
    EVP_PKEY_free(read);
    OPENSSL_free(ours);
    OPENSSL_free(theirs);
  }
  EVP_PKEY_free(pkey);
  free_pair(&pair);
}

/* ---- signatures */

struct scheme {
  const char *padding, *hash, *mask_hash, *salt;
};

static const struct scheme schemes[] = {
    {"pkcs1", "SHA256", NULL, NULL},
    {"pkcs1", "SHA2-384", NULL, NULL},
    {"pkcs1", "SHA-512", NULL, NULL},
    {"pkcs1", "SHA224", NULL, NULL},
    {"pkcs1", "SHA512-256", NULL, NULL},
    {"pkcs1", "SHA512-224", NULL, NULL},
    {"pkcs1", "SHA3-256", NULL, NULL},
    {"pkcs1", "2.16.840.1.101.3.4.2.10", NULL, NULL}, /* SHA3-512 */
    {"pss", "SHA256", NULL, "digest"},
    {"pss", "SHA256", NULL, NULL},
    {"pss", "SHA384", NULL, "max"},
    {"pss", "SHA256", NULL, "auto"},
    {"pss", "SHA256", "SHA512", "20"},
    {"pss", "SHA512", "SHA224", "0"},
    {"pss", "SHA3-384", "SHA3-256", "digest"},
    {"pss", "SHA512-256", NULL, "17"},
};
enum { SCHEMES = sizeof schemes / sizeof schemes[0] };

static size_t to_params(const struct scheme *scheme, OSSL_PARAM *params)
{
  OSSL_PARAM *p = params;
  *p++ = OSSL_PARAM_construct_utf8_string("pad-mode", (char *)scheme->padding, 0);
  if (scheme->mask_hash != NULL)
    *p++ = OSSL_PARAM_construct_utf8_string("mgf1-digest", (char *)scheme->mask_hash, 0);
  if (scheme->salt != NULL)
    *p++ = OSSL_PARAM_construct_utf8_string("saltlen", (char *)scheme->salt, 0);
  *p = OSSL_PARAM_construct_end();
  return (size_t)(p - params);
}

static const char message[] = "what is signed";

/* Signs, and compares the AlgorithmIdentifiers that the two providers give. */
static size_t sign_message(EVP_PKEY *pkey, const char *query, const struct scheme *scheme,
                           uint8_t *sig, uint8_t *id, size_t *id_len)
{
  OSSL_PARAM params[4];
  EVP_PKEY_CTX *pctx;
  size_t len = KARAT_MAX_BYTES;
  to_params(scheme, params);
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  assert_int_equal(
      EVP_DigestSignInit_ex(ctx, &pctx, scheme->hash, both.context, query, pkey, params), 1);
  OSSL_PARAM get[] = {OSSL_PARAM_construct_octet_string("algorithm-id", id, *id_len),
                      OSSL_PARAM_construct_end()};
  *id_len = EVP_PKEY_CTX_get_params(pctx, get) == 1 ? get[0].return_size : 0;
  assert_int_equal(EVP_DigestSignUpdate(ctx, message, 5), 1);
  assert_int_equal(EVP_DigestSignUpdate(ctx, message + 5, sizeof message - 5), 1);
  /* the final call works on a copy of the context: twice the same for v1.5 */
  if (EVP_DigestSignFinal(ctx, sig, &len) != 1) {
    ERR_print_errors_fp(stderr);
    fail_msg("%s %s was not signed", scheme->padding, scheme->hash);
  }
  if (strcmp(scheme->padding, "pkcs1") == 0) {
    uint8_t again[KARAT_MAX_BYTES];
    size_t again_len = sizeof again;
    assert_int_equal(EVP_DigestSignFinal(ctx, again, &again_len), 1);
    assert_int_equal(again_len, len);
    assert_memory_equal(again, sig, len);
  }
  EVP_MD_CTX_free(ctx);
  return len;
}

static int verify_message(EVP_PKEY *pkey, const char *query, const struct scheme *scheme,
                          const uint8_t *sig, size_t len)
{
  OSSL_PARAM params[4];
  to_params(scheme, params);
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  assert_int_equal(
      EVP_DigestVerifyInit_ex(ctx, NULL, scheme->hash, both.context, query, pkey, params), 1);
  int good = EVP_DigestVerify(ctx, sig, len, (const uint8_t *)message, sizeof message) == 1;
  EVP_MD_CTX_free(ctx);
  ERR_clear_error();
  return good;
}

/* An AlgorithmIdentifier that libcrypto reads, to the end, and that names the hashes. */
static void assert_good_id(const struct scheme *scheme, const uint8_t *id, size_t len)
{
  const uint8_t *next = id;
  X509_ALGOR *algorithm = d2i_X509_ALGOR(NULL, &next, (long)len);
  assert_non_null(algorithm);
  assert_ptr_equal(next, id + len);
  EVP_MD *hash = EVP_MD_fetch(both.context, scheme->hash, DEFAULT);
  const ASN1_OBJECT *name;
  const void *value;
  int type, nid;
  X509_ALGOR_get0(&name, &type, &value, algorithm);
  if (strcmp(scheme->padding, "pkcs1") == 0) {
    if (OBJ_find_sigid_algs(OBJ_obj2nid(name), &nid, NULL)) /* it does not know all */
      assert_int_equal(nid, EVP_MD_get_type(hash));
    assert_int_not_equal(OBJ_obj2nid(name), NID_undef);
    assert_int_equal(type, V_ASN1_NULL);
  } else {
    assert_int_equal(OBJ_obj2nid(name), NID_rsassaPss);
    RSA_PSS_PARAMS *pss =
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(RSA_PSS_PARAMS), algorithm->parameter);
    assert_non_null(pss);
    X509_ALGOR_get0(&name, NULL, NULL, pss->hashAlgorithm);
    assert_int_equal(OBJ_obj2nid(name), EVP_MD_get_type(hash));
    if (scheme->salt != NULL && scheme->salt[0] >= '0' && scheme->salt[0] <= '9')
      assert_int_equal(pss->saltLength != NULL ? ASN1_INTEGER_get(pss->saltLength) : 20,
                       atoi(scheme->salt));
    RSA_PSS_PARAMS_free(pss);
  }
  EVP_MD_free(hash);
  X509_ALGOR_free(algorithm);
}

/* Either key may be given to either provider: OpenSSL moves it. */
static void signatures(void **state)
{
  (void)state;
  const char *const names[] = {"2048", "2049", "p-long"};
  for (size_t k = 0; k < sizeof names / sizeof names[0]; k++) {
    struct pair pair = read_pair(names[k]);
    for (int i = 0; i < SCHEMES; i++) {
      uint8_t a[KARAT_MAX_BYTES], b[KARAT_MAX_BYTES], a_id[256], b_id[256];
      size_t a_id_len = sizeof a_id, b_id_len = sizeof b_id;
      size_t a_len = sign_message(pair.openssl, KARAT, &schemes[i], a, a_id, &a_id_len);
      size_t b_len = sign_message(pair.karat, DEFAULT, &schemes[i], b, b_id, &b_id_len);
      assert_int_equal(a_len, b_len);
      assert_good_id(&schemes[i], a_id, a_id_len);
      if (b_id_len != 0) { /* OpenSSL 3.0 has none for some hashes */
        assert_int_equal(a_id_len, b_id_len);
        assert_memory_equal(a_id, b_id, a_id_len);
      }
      if (strcmp(schemes[i].padding, "pkcs1") == 0)
        assert_memory_equal(a, b, a_len);
      assert_true(verify_message(pair.openssl, DEFAULT, &schemes[i], a, a_len));
      assert_true(verify_message(pair.openssl, KARAT, &schemes[i], b, b_len));
      assert_true(verify_message(pair.karat, KARAT, &schemes[i], b, b_len));
      b[b_len / 2] ^= 1;
      assert_false(verify_message(pair.karat, KARAT, &schemes[i], b, b_len));
      b[b_len / 2] ^= 1;
      assert_false(verify_message(pair.karat, KARAT, &schemes[i], b, b_len - 1));
    }
    free_pair(&pair);
  }
}

/* PSS with SHAKE, which OpenSSL 3.0 does not have: the library verifies. */
static void shake(void **state)
{
  (void)state;
  const struct scheme scheme = {"pss", "SHAKE256", NULL, "digest"};
  const struct karat_signature_scheme same = {KARAT_SCHEME_PSS, KARAT_SHAKE256, 0,
                                              KARAT_SALT_DIGEST};
  struct pair pair = read_pair("2048");
  karat_key *key = load_key("2048");
  uint8_t sig[256], id[256];
  size_t id_len = sizeof id, len = sign_message(pair.karat, KARAT, &scheme, sig, id, &id_len);
  assert_true(error_is("hash") && id_len == 0); /* there is no AlgorithmIdentifier for it here */
  assert_status(KARAT_OK, karat_verify(key, &same, message, sizeof message, sig, len));
  assert_true(verify_message(pair.karat, KARAT, &scheme, sig, len));
  karat_key_free(key);
  free_pair(&pair);
}

/* EVP_PKEY_sign and its kin: digests, bytes as they are, and what can be recovered. */
struct digest_test {
  int padding;
  const char *hash;
  size_t len; /* 0: the key's size */
};

static EVP_PKEY_CTX *begin(EVP_PKEY *pkey, const char *query, int (*init)(EVP_PKEY_CTX *),
                           const struct digest_test *test)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(both.context, pkey, query);
  assert_non_null(ctx);
  assert_int_equal(init(ctx), 1);
  assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, test->padding), 1);
  OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("digest", (char *)test->hash, 0),
                         OSSL_PARAM_construct_end()};
  if (test->hash != NULL)
    assert_int_equal(EVP_PKEY_CTX_set_params(ctx, params), 1);
  return ctx;
}

static void digests(void **state)
{
  (void)state;
  static const struct digest_test tests[] = {
      {RSA_PKCS1_PADDING, "SHA256", 32}, {RSA_PKCS1_PADDING, NULL, 36},
      {RSA_PKCS1_PADDING, NULL, 1},      {RSA_PKCS1_PADDING, NULL, 256 - 11},
      {RSA_NO_PADDING, NULL, 0},         {RSA_PKCS1_PSS_PADDING, "SHA512", 64},
  };
  struct pair pair = read_pair("2048");
  EVP_PKEY *const keys[] = {pair.karat, pair.openssl};
  const char *const queries[] = {KARAT, DEFAULT};
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
    uint8_t in[256], sigs[2][256], out[256];
    fill(in, sizeof in);
    in[0] = 0;
    const size_t in_len = tests[i].len != 0 ? tests[i].len : sizeof in;
    for (int k = 0; k < 2; k++) {
      size_t len = 0;
      EVP_PKEY_CTX *ctx = begin(keys[k], queries[k], EVP_PKEY_sign_init, &tests[i]);
      assert_int_equal(EVP_PKEY_sign(ctx, NULL, &len, in, in_len), 1);
      assert_int_equal(len, sizeof sigs[k]);
      assert_int_equal(EVP_PKEY_sign(ctx, sigs[k], &len, in, in_len), 1);
      EVP_PKEY_CTX_free(ctx);
    }
    if (tests[i].padding != RSA_PKCS1_PSS_PADDING)
      assert_memory_equal(sigs[0], sigs[1], sizeof sigs[0]);
    for (int k = 0; k < 2; k++) {
      EVP_PKEY_CTX *ctx = begin(keys[k], queries[k], EVP_PKEY_verify_init, &tests[i]);
      assert_int_equal(EVP_PKEY_verify(ctx, sigs[1 - k], sizeof sigs[0], in, in_len), 1);
      in[in_len - 1] ^= 1;
      assert_int_not_equal(EVP_PKEY_verify(ctx, sigs[1 - k], sizeof sigs[0], in, in_len), 1);
      in[in_len - 1] ^= 1;
      EVP_PKEY_CTX_free(ctx);
      if (tests[i].padding == RSA_PKCS1_PSS_PADDING)
        continue;
      size_t len = sizeof out;
      ctx = begin(keys[k], queries[k], EVP_PKEY_verify_recover_init, &tests[i]);
      assert_int_equal(EVP_PKEY_verify_recover(ctx, out, &len, sigs[1 - k], sizeof sigs[0]), 1);
      assert_int_equal(len, in_len);
      assert_memory_equal(out, in, len);
      if (k == 0) { /* karat says how much room it wants, and stays in it */
        len = in_len - 1;
        assert_int_not_equal(EVP_PKEY_verify_recover(ctx, out, &len, sigs[1], sizeof sigs[1]), 1);
        assert_true(tests[i].len == 0 || error_is("buffer") || len == 0);
      }
      sigs[1 - k][7] ^= 1;
      len = sizeof out;
      if (tests[i].padding != RSA_NO_PADDING)
        assert_int_not_equal(EVP_PKEY_verify_recover(ctx, out, &len, sigs[1 - k], sizeof sigs[0]),
                             1);
      sigs[1 - k][7] ^= 1;
      EVP_PKEY_CTX_free(ctx);
    }
  }
  ERR_clear_error();
  free_pair(&pair);
}

/* What is refused, and in which words. */
static void refused_signatures(void **state)
{
  (void)state;
  struct pair pair = read_pair("2048");
  uint8_t in[256] = {0}, out[256];
  size_t len = sizeof out;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(both.context, pair.karat, KARAT);
  assert_int_equal(EVP_PKEY_sign_init(ctx), 1);
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_X931_PADDING) <= 0);
  assert_true(error_is("X9.31"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING) <= 0);
  assert_true(error_is("padding"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, 99) <= 0);
  assert_true(error_is("padding"));
  OSSL_PARAM salt[] = {OSSL_PARAM_construct_utf8_string("saltlen", (char *)"digest", 0),
                       OSSL_PARAM_construct_end()};
  assert_true(EVP_PKEY_CTX_set_params(ctx, salt) <= 0);
  assert_true(error_is("parameter"));
  OSSL_PARAM hash[] = {OSSL_PARAM_construct_utf8_string("digest", (char *)"MD5", 0),
                       OSSL_PARAM_construct_end()};
  assert_true(EVP_PKEY_CTX_set_params(ctx, hash) <= 0);
  assert_true(error_is("hash"));
  hash[0].data = (char *)"SHA1";
  hash[0].data_size = 4;
  assert_true(EVP_PKEY_CTX_set_params(ctx, hash) > 0);
  assert_true(EVP_PKEY_sign(ctx, out, &len, in, 20) <= 0);
  assert_true(error_is("SHA-1"));
  hash[0].data = (char *)"SHA256";
  hash[0].data_size = 6;
  assert_true(EVP_PKEY_CTX_set_params(ctx, hash) > 0);
  assert_true(EVP_PKEY_sign(ctx, out, &len, in, 31) <= 0);
  assert_true(error_is("digest"));
  len = 255;
  assert_true(EVP_PKEY_sign(ctx, out, &len, in, 32) <= 0);
  assert_true(error_is("buffer"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_NO_PADDING) <= 0);
  assert_true(error_is("padding"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING) > 0);
  assert_true(EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, 256 - 32 - 1) > 0);
  len = sizeof out;
  assert_true(EVP_PKEY_sign(ctx, out, &len, in, 32) <= 0);
  assert_true(error_is("salt"));
  salt[0].data = (char *)"much";
  salt[0].data_size = 4;
  assert_true(EVP_PKEY_CTX_set_params(ctx, salt) <= 0);
  assert_true(error_is("salt"));
  EVP_PKEY_CTX_free(ctx);

  EVP_PKEY *public = move(pair.karat, KARAT, EVP_PKEY_PUBLIC_KEY);
  ctx = EVP_PKEY_CTX_new_from_pkey(both.context, public, KARAT);
  assert_int_equal(EVP_PKEY_sign_init(ctx), 1);
  assert_true(EVP_PKEY_sign(ctx, out, &len, in, 32) <= 0);
  assert_true(error_is("private key"));
  EVP_PKEY_CTX_free(ctx);
  EVP_PKEY_free(public);
  free_pair(&pair);
}

/* Keys for RSASSA-PSS alone. */
static void pss_keys(void **state)
{
  (void)state;
  const struct scheme fitting = {"pss", "SHA256", "SHA256", "32"},
                      other = {"pss", "SHA384", NULL, NULL};
  struct pair rsa = read_pair("1024");
  OSSL_PARAM *params = NULL;
  EVP_PKEY *pss = NULL;
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(both.context, "RSA-PSS", KARAT);
  assert_int_equal(EVP_PKEY_keygen_init(ctx), 1);
  assert_true(EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024) > 0);
  assert_true(EVP_PKEY_CTX_set_rsa_pss_keygen_md_name(ctx, "SHA256", NULL) > 0);
  assert_true(EVP_PKEY_CTX_set_rsa_pss_keygen_mgf1_md_name(ctx, "SHA256") > 0);
  assert_true(EVP_PKEY_CTX_set_rsa_pss_keygen_saltlen(ctx, 30) > 0);
  assert_int_equal(EVP_PKEY_generate(ctx, &pss), 1);
  EVP_PKEY_CTX_free(ctx);
  assert_true(EVP_PKEY_is_a(pss, "RSA-PSS"));

  /* to the default provider and back, with its restriction */
  EVP_PKEY *moved = move(pss, DEFAULT, EVP_PKEY_KEYPAIR),
           *back = move(moved, KARAT, EVP_PKEY_KEYPAIR);
  EVP_PKEY *public = move(pss, KARAT, EVP_PKEY_PUBLIC_KEY);
  EVP_PKEY *const keys[] = {pss, moved, back};
  for (int i = 0; i < 3; i++) {
    char hash[32] = "";
    int salt = 0;
    assert_int_equal(
        EVP_PKEY_get_utf8_string_param(keys[i], "mandatory-digest", hash, sizeof hash, NULL), 1);
    assert_true(strstr(hash, "256") != NULL);
    assert_int_equal(EVP_PKEY_get_int_param(keys[i], "saltlen", &salt), 1);
    assert_int_equal(salt, 30);
    uint8_t sig[128], id[256];
    size_t id_len = sizeof id, len = sign_message(keys[i], KARAT, &fitting, sig, id, &id_len);
    assert_true(verify_message(moved, DEFAULT, &fitting, sig, len));
    assert_true(verify_message(public, KARAT, &fitting, sig, len));
  }

  EVP_MD_CTX *md = EVP_MD_CTX_new();
  OSSL_PARAM list[4];
  uint8_t sig[128];
  size_t len = sizeof sig;
  to_params(&other, list);
  assert_int_equal(EVP_DigestSignInit_ex(md, NULL, other.hash, both.context, KARAT, pss, list), 1);
  assert_true(EVP_DigestSign(md, sig, &len, (const uint8_t *)message, sizeof message) <= 0);
  assert_true(error_is("restricted"));
  EVP_MD_CTX_free(md);
  ctx = EVP_PKEY_CTX_new_from_pkey(both.context, pss, KARAT);
  assert_int_equal(EVP_PKEY_sign_init(ctx), 1);
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING) <= 0);
  assert_true(EVP_PKEY_encrypt_init(ctx) <= 0);
  assert_true(error_is("restricted"));
  EVP_PKEY_CTX_free(ctx);

  /* an unrestricted one; and one restricted to a hash that karat does not have */
  assert_int_equal(EVP_PKEY_todata(rsa.openssl, EVP_PKEY_KEYPAIR, &params), 1);
  EVP_PKEY *any = from_data(both.context, "RSA-PSS", KARAT, EVP_PKEY_KEYPAIR, params);
  assert_non_null(any);
  uint8_t id[256];
  size_t id_len = sizeof id;
  len = sign_message(any, KARAT, &other, sig, id, &id_len);
  assert_true(verify_message(rsa.openssl, DEFAULT, &other, sig, len));
  OSSL_PARAM odd[] = {OSSL_PARAM_construct_utf8_string("digest", (char *)"SM3", 0),
                      OSSL_PARAM_construct_end()};
  OSSL_PARAM *merged = OSSL_PARAM_merge(params, odd);
  assert_null(from_data(both.context, "RSA-PSS", KARAT, EVP_PKEY_KEYPAIR, merged));
  assert_true(error_is("hash"));
  OSSL_PARAM_free(merged);
  OSSL_PARAM_free(params);
  EVP_PKEY_free(any);
  EVP_PKEY_free(public);
  EVP_PKEY_free(back);
  EVP_PKEY_free(moved);
  EVP_PKEY_free(pss);
  free_pair(&rsa);
}

/* ---- encryption */

static EVP_PKEY_CTX *cipher(EVP_PKEY *pkey, const char *query,
                            int (*init)(EVP_PKEY_CTX *, const OSSL_PARAM *),
                            const OSSL_PARAM *params)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(both.context, pkey, query);
  assert_non_null(ctx);
  if (init(ctx, params) != 1) {
    ERR_print_errors_fp(stderr);
    fail_msg("not begun");
  }
  return ctx;
}

#define TEXT(key, value) OSSL_PARAM_construct_utf8_string(key, (char *)(value), 0)

static void encryption(void **state)
{
  (void)state;
  uint8_t label[] = "a label";
  OSSL_PARAM v15[] = {TEXT("pad-mode", "pkcs1"), OSSL_PARAM_construct_end()};
  OSSL_PARAM oaep[] = {TEXT("pad-mode", "oaep"), OSSL_PARAM_construct_end()};
  OSSL_PARAM oaep256[] = {TEXT("pad-mode", "oaep"), TEXT("digest", "SHA256"),
                          OSSL_PARAM_construct_end()};
  OSSL_PARAM oaep_all[] = {TEXT("pad-mode", "oaep"), TEXT("digest", "SHA512"),
                           TEXT("mgf1-digest", "SHA1"),
                           OSSL_PARAM_construct_octet_string("oaep-label", label, sizeof label),
                           OSSL_PARAM_construct_end()};
  OSSL_PARAM none[] = {TEXT("pad-mode", "none"), OSSL_PARAM_construct_end()};
  const struct {
    const OSSL_PARAM *params;
    size_t len;
  } tests[] = {{v15, 48},      {v15, 0},       {v15, 245}, {oaep, 100},
               {oaep256, 190}, {oaep_all, 30}, {none, 256}};
  struct pair pair = read_pair("2048");
  EVP_PKEY *const keys[] = {pair.karat, pair.openssl};
  const char *const queries[] = {KARAT, DEFAULT};
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    for (int from = 0; from < 2; from++) {
      uint8_t in[256], c[256], out[256];
      size_t c_len = 0, out_len = sizeof out;
      fill(in, sizeof in);
      in[0] = 0;
      EVP_PKEY_CTX *ctx =
          cipher(keys[from], queries[from], EVP_PKEY_encrypt_init_ex, tests[i].params);
      assert_int_equal(EVP_PKEY_encrypt(ctx, NULL, &c_len, in, tests[i].len), 1);
      assert_int_equal(c_len, sizeof c);
      assert_int_equal(EVP_PKEY_encrypt(ctx, c, &c_len, in, tests[i].len), 1);
      EVP_PKEY_CTX_free(ctx);
      ctx = cipher(keys[1 - from], queries[1 - from], EVP_PKEY_decrypt_init_ex, tests[i].params);
      EVP_PKEY_CTX *copy = EVP_PKEY_CTX_dup(ctx);
      assert_non_null(copy);
      EVP_PKEY_CTX_free(ctx);
      assert_int_equal(EVP_PKEY_decrypt(copy, out, &out_len, c, c_len), 1);
      EVP_PKEY_CTX_free(copy);
      assert_int_equal(out_len, tests[i].len);
      assert_memory_equal(out, in, out_len);
    }

  /* bad OAEP is refused, bad v1.5 is something else, always the same */
  uint8_t c[256], out[256], again[256];
  size_t out_len = sizeof out, again_len = sizeof again;
  fill(c, sizeof c);
  c[0] = 0;
  EVP_PKEY_CTX *ctx = cipher(pair.karat, KARAT, EVP_PKEY_decrypt_init_ex, oaep_all);
  assert_true(EVP_PKEY_decrypt(ctx, out, &out_len, c, sizeof c) <= 0);
  assert_true(error_is("does not decrypt"));
  assert_true(EVP_PKEY_decrypt(ctx, out, &out_len, c, sizeof c - 1) <= 0);
  assert_true(error_is("as long as the modulus"));
  EVP_PKEY_CTX_free(ctx);
  ctx = cipher(pair.karat, KARAT, EVP_PKEY_decrypt_init_ex, v15);
  out_len = sizeof out;
  assert_int_equal(EVP_PKEY_decrypt(ctx, out, &out_len, c, sizeof c), 1);
  assert_int_equal(EVP_PKEY_decrypt(ctx, again, &again_len, c, sizeof c), 1);
  assert_int_equal(out_len, again_len);
  assert_memory_equal(out, again, out_len);
  unsigned off = 0;
  OSSL_PARAM explicit[] = {OSSL_PARAM_construct_uint("implicit-rejection", &off),
                           OSSL_PARAM_construct_end()};
  assert_true(EVP_PKEY_CTX_set_params(ctx, explicit) > 0);
  out_len = sizeof out;
  assert_true(EVP_PKEY_decrypt(ctx, out, &out_len, c, sizeof c) <= 0);
  assert_true(error_is("does not decrypt"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_X931_PADDING) <= 0);
  assert_true(error_is("X9.31"));
  assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING) <= 0);
  assert_true(error_is("padding"));
  EVP_PKEY_CTX_free(ctx);
  ctx = cipher(pair.karat, KARAT, EVP_PKEY_encrypt_init_ex, v15);
  assert_true(EVP_PKEY_encrypt(ctx, out, &out_len, c, 246) <= 0);
  assert_true(error_is("too long"));
  OSSL_PARAM bad[] = {TEXT("digest", "MD5"), OSSL_PARAM_construct_end()};
  assert_true(EVP_PKEY_CTX_set_params(ctx, bad) <= 0);
  assert_true(error_is("hash"));
  EVP_PKEY_CTX_free(ctx);
  free_pair(&pair);
}

/* Parameters of contexts read as they were set, as numbers and as names, in both providers alike.
 */
static void context_parameters(void **state)
{
  (void)state;
  struct pair pair = read_pair("2048");
  EVP_PKEY *const keys[] = {pair.karat, pair.openssl};
  const char *const queries[] = {KARAT, DEFAULT};
  static const struct {
    int salt;
    const char *name;
  } salts[] = {{RSA_PSS_SALTLEN_DIGEST, "digest"},
               {RSA_PSS_SALTLEN_AUTO, "auto"},
               {RSA_PSS_SALTLEN_MAX, "max"},
               {17, "17"},
               {0, "0"}};
  for (int k = 0; k < 2; k++) {
    char text[64] = "", digest[64] = "";
    int number = 99;
    OSSL_PARAM get[] = {OSSL_PARAM_construct_utf8_string("pad-mode", text, sizeof text),
                        OSSL_PARAM_construct_utf8_string("digest", digest, sizeof digest),
                        OSSL_PARAM_construct_end()};
    OSSL_PARAM get_salt[] = {OSSL_PARAM_construct_utf8_string("saltlen", text, sizeof text),
                             OSSL_PARAM_construct_end()};
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(both.context, keys[k], queries[k]);
    assert_int_equal(EVP_PKEY_sign_init(ctx), 1);
    assert_true(EVP_PKEY_CTX_get_rsa_padding(ctx, &number) > 0);
    assert_int_equal(number, RSA_PKCS1_PADDING);
    assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING) > 0);
    assert_true(EVP_PKEY_CTX_set_signature_md(ctx, EVP_sha384()) > 0);
    assert_true(EVP_PKEY_CTX_set_rsa_mgf1_md_name(ctx, "SHA256", NULL) > 0);
    assert_int_equal(EVP_PKEY_CTX_get_params(ctx, get), 1);
    assert_string_equal(text, "pss");
    EVP_MD *md = EVP_MD_fetch(both.context, digest, DEFAULT);
    assert_true(EVP_MD_is_a(md, "SHA384"));
    EVP_MD_free(md);
    assert_true(EVP_PKEY_CTX_get_rsa_mgf1_md_name(ctx, digest, sizeof digest) > 0);
    md = EVP_MD_fetch(both.context, digest, DEFAULT);
    assert_true(EVP_MD_is_a(md, "SHA256"));
    EVP_MD_free(md);
    for (size_t i = 0; i < sizeof salts / sizeof salts[0]; i++) {
      assert_true(EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, salts[i].salt) > 0);
      assert_true(EVP_PKEY_CTX_get_rsa_pss_saltlen(ctx, &number) > 0);
      assert_int_equal(number, salts[i].salt);
      assert_int_equal(EVP_PKEY_CTX_get_params(ctx, get_salt), 1);
      assert_string_equal(text, salts[i].name);
    }
    EVP_PKEY_CTX_free(ctx);

    uint8_t *label = OPENSSL_memdup("a label", 7);
    unsigned char *got = NULL;
    ctx = EVP_PKEY_CTX_new_from_pkey(both.context, keys[k], queries[k]);
    assert_int_equal(EVP_PKEY_encrypt_init(ctx), 1);
    assert_true(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING) > 0);
    assert_true(EVP_PKEY_CTX_get_rsa_oaep_md_name(ctx, digest, sizeof digest) > 0);
    assert_true(strcmp(digest, "SHA1") == 0);
    assert_true(EVP_PKEY_CTX_set_rsa_oaep_md_name(ctx, "SHA512", NULL) > 0);
    assert_true(EVP_PKEY_CTX_set_rsa_mgf1_md_name(ctx, "SHA256", NULL) > 0);
    assert_true(EVP_PKEY_CTX_set0_rsa_oaep_label(ctx, label, 7) > 0);
    assert_true(EVP_PKEY_CTX_get_rsa_padding(ctx, &number) > 0);
    assert_int_equal(number, RSA_PKCS1_OAEP_PADDING);
    assert_int_equal(EVP_PKEY_CTX_get0_rsa_oaep_label(ctx, &got), 7);
    assert_memory_equal(got, "a label", 7);
    get[0].return_size = get[1].return_size = OSSL_PARAM_UNMODIFIED;
    assert_int_equal(EVP_PKEY_CTX_get_params(ctx, get), 1);
    assert_string_equal(text, "oaep");
    assert_true(strstr(digest, "512") != NULL);
    assert_true(EVP_PKEY_CTX_get_rsa_mgf1_md_name(ctx, digest, sizeof digest) > 0);
    assert_true(strstr(digest, "256") != NULL);
    EVP_PKEY_CTX_free(ctx);
  }
  free_pair(&pair);
}

/* The premaster secret of TLS: always 48 bytes, the encrypted ones only if all is well. */
static void premaster(void **state)
{
  (void)state;
  unsigned version = 0x0303, other = 0x0301;
  OSSL_PARAM tls[] = {OSSL_PARAM_construct_uint("tls-client-version", &version),
                      OSSL_PARAM_construct_end()};
  OSSL_PARAM fallback[] = {OSSL_PARAM_construct_uint("tls-client-version", &version),
                           OSSL_PARAM_construct_uint("tls-negotiated-version", &other),
                           OSSL_PARAM_construct_end()};
  OSSL_PARAM v15[] = {TEXT("pad-mode", "pkcs1"), OSSL_PARAM_construct_end()};
  OSSL_PARAM none[] = {TEXT("pad-mode", "none"), OSSL_PARAM_construct_end()};
  struct pair pair = read_pair("2048");
  static const struct {
    size_t len;
    uint8_t version[2];
    int padding; /* what is wrong with it: 0 nothing, else its byte of this number */
    int good, good_with_fallback;
  } tests[] = {
      {48, {3, 3}, 0, 1, 1}, {48, {3, 1}, 0, 0, 1},   {48, {3, 2}, 0, 0, 0},
      {47, {3, 3}, 0, 0, 0}, {49, {3, 3}, 0, 0, 0},   {48, {3, 3}, 1, 0, 0},
      {48, {3, 3}, 5, 0, 0}, {48, {3, 3}, 100, 0, 0}, {48, {0, 0}, 0, 0, 0},
  };
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    for (int k = 0; k < 2; k++) {
      uint8_t em[256], c[256], out[256];
      size_t c_len = sizeof c, out_len = sizeof out;
      memset(em, 0xa5, sizeof em);
      em[0] = 0;
      em[1] = 2;
      if (tests[i].padding != 0)
        em[tests[i].padding] = 0;
      uint8_t *secret = em + sizeof em - tests[i].len;
      secret[-1] = 0;
      memcpy(secret, tests[i].version, 2);
      EVP_PKEY_CTX *ctx = cipher(pair.openssl, DEFAULT, EVP_PKEY_encrypt_init_ex, none);
      assert_int_equal(EVP_PKEY_encrypt(ctx, c, &c_len, em, sizeof em), 1);
      EVP_PKEY_CTX_free(ctx);
      ctx = cipher(pair.karat, KARAT, EVP_PKEY_decrypt_init_ex, k == 0 ? tls : fallback);
      assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_WITH_TLS_PADDING), 1);
      assert_int_equal(EVP_PKEY_decrypt(ctx, out, &out_len, c, c_len), 1);
      assert_int_equal(out_len, 48);
      const int good = k == 0 ? tests[i].good : tests[i].good_with_fallback;
      if ((memcmp(out, em + sizeof em - 48, 48) == 0) != good)
        fail_msg("test %zu, %d: not %s", i, k, good ? "good" : "bad");
      if (!good) { /* random: not the same again */
        uint8_t again[256];
        size_t again_len = sizeof again;
        assert_int_equal(EVP_PKEY_decrypt(ctx, again, &again_len, c, c_len), 1);
        assert_memory_not_equal(out, again, 48);
      }
      out_len = 47;
      assert_true(EVP_PKEY_decrypt(ctx, out, &out_len, c, c_len) <= 0);
      assert_true(error_is("buffer"));
      EVP_PKEY_CTX_free(ctx);
    }
  EVP_PKEY_CTX *ctx = cipher(pair.karat, KARAT, EVP_PKEY_decrypt_init_ex, v15);
  uint8_t c[256] = {0}, out[256];
  size_t out_len = sizeof out;
  assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_WITH_TLS_PADDING), 1);
  assert_true(EVP_PKEY_decrypt(ctx, out, &out_len, c, sizeof c) <= 0);
  assert_true(error_is("version"));
  EVP_PKEY_CTX_free(ctx);
  free_pair(&pair);
}

/* ---- the process */

enum { THREADS = 6, ROUNDS = 12 };
static struct pair shared;

static void *work(void *arg)
{
  const struct scheme scheme = {"pss", "SHA256", NULL, "digest"};
  for (int i = 0; i < ROUNDS; i++) {
    uint8_t sig[KARAT_MAX_BYTES], id[256];
    size_t id_len = sizeof id, len = sign_message(shared.openssl, KARAT, &scheme, sig, id, &id_len);
    *(int *)arg += !verify_message(shared.karat, KARAT, &scheme, sig, len);
  }
  OPENSSL_thread_stop_ex(both.context);
  return NULL;
}

static void threads(void **state)
{
  (void)state;
  pthread_t thread[THREADS];
  int bad[THREADS] = {0};
  shared = read_pair("1024");
  for (int i = 0; i < THREADS; i++)
    assert_int_equal(pthread_create(&thread[i], NULL, work, &bad[i]), 0);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(thread[i], NULL);
    assert_int_equal(bad[i], 0);
  }
  free_pair(&shared);
}

static void forks(void **state)
{
  (void)state;
  const struct scheme scheme = {"pkcs1", "SHA256", NULL, NULL};
  struct pair pair = read_pair("1024");
  uint8_t sig[128], id[256];
  size_t id_len = sizeof id;
  size_t len = sign_message(pair.karat, KARAT, &scheme, sig, id, &id_len);
  pid_t child = fork();
  if (child == 0) {
    uint8_t again[128];
    sign_message(pair.karat, KARAT, &scheme, again, id, &id_len);
    _exit(memcmp(sig, again, len) != 0 || !verify_message(pair.karat, KARAT, &scheme, sig, len));
  }
  int status;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_true(verify_message(pair.karat, KARAT, &scheme, sig, len));
  free_pair(&pair);
}

/* Loaded and unloaded again and again, with work in between, while nobody else has it. */
static void unloading(void **state)
{
  (void)state;
  uint8_t in[32] = {1}, sig[KARAT_MAX_BYTES];
  take_down_all(state);
  for (int i = 0; i < 5; i++) {
    set_up_all(state);
    struct pair pair = read_pair("1024");
    const struct digest_test test = {RSA_PKCS1_PSS_PADDING, "SHA256", 32};
    EVP_PKEY_CTX *ctx = begin(pair.karat, KARAT, EVP_PKEY_sign_init, &test);
    size_t len = sizeof sig;
    assert_int_equal(EVP_PKEY_sign(ctx, sig, &len, in, sizeof in), 1);
    EVP_PKEY_CTX_free(ctx);
    free_pair(&pair);
    take_down_all(state);
  }
  set_up_all(state);
}

static void about(void **state)
{
  (void)state;
  char *name = NULL, *version = NULL;
  int status = 0;
  OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_ptr("name", &name, 0),
                         OSSL_PARAM_construct_utf8_ptr("version", &version, 0),
                         OSSL_PARAM_construct_int("status", &status), OSSL_PARAM_construct_end()};
  assert_int_equal(OSSL_PROVIDER_get_params(both.providers[1], params), 1);
  assert_true(strstr(name, "karat") != NULL && version[0] != '\0' && status == 1);
  assert_int_equal(OSSL_PROVIDER_self_test(both.providers[1]), 1);
}

int main(int argc, char **argv)
{
  static const struct CMUnitTest tests[] = {
      cmocka_unit_test(about),
      cmocka_unit_test(key_parameters),
      cmocka_unit_test(old_programs),
      cmocka_unit_test(security_bits),
      cmocka_unit_test(bad_keys),
      cmocka_unit_test(generation),
      cmocka_unit_test(files),
      cmocka_unit_test(signatures),
      cmocka_unit_test(shake),
      cmocka_unit_test(digests),
      cmocka_unit_test(refused_signatures),
      cmocka_unit_test(pss_keys),
      cmocka_unit_test(encryption),
      cmocka_unit_test(context_parameters),
      cmocka_unit_test(premaster),
      cmocka_unit_test(threads),
      cmocka_unit_test(forks),
      cmocka_unit_test(unloading),
  };
  if (argc != 2)
    return 2;
  directory = argv[1];
  return cmocka_run_group_tests(tests, set_up_all, take_down_all);
}
