/* Encryption and decryption: against libcrypto both ways, published vectors of implicit rejection,
 * every kind of bad padding, refusals.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/core_names.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct karat_encryption_scheme v15 = {.scheme = KARAT_SCHEME_V15},
                                            v15_explicit = {.scheme = KARAT_SCHEME_V15,
                                                            .no_implicit_rejection = 1},
                                            raw = {.scheme = KARAT_SCHEME_RAW},
                                            oaep = {.scheme = KARAT_SCHEME_OAEP,
                                                    .hash = KARAT_SHA256};

/* ---- libcrypto's side ---- */

static EVP_PKEY_CTX *peer(EVP_PKEY *pkey, const struct karat_encryption_scheme *scheme, int encrypt)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(pkey, NULL);
  assert_int_equal(encrypt ? EVP_PKEY_encrypt_init(ctx) : EVP_PKEY_decrypt_init(ctx), 1);
  const int padding = scheme->scheme == KARAT_SCHEME_OAEP  ? RSA_PKCS1_OAEP_PADDING
                      : scheme->scheme == KARAT_SCHEME_V15 ? RSA_PKCS1_PADDING
                                                           : RSA_NO_PADDING;
  assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, padding), 1);
  if (scheme->scheme == KARAT_SCHEME_OAEP) {
    const karat_hash mask = scheme->mask_hash ? scheme->mask_hash : scheme->hash;
    assert_int_equal(EVP_PKEY_CTX_set_rsa_oaep_md_name(ctx, karat_hash_name(scheme->hash), NULL),
                     1);
    assert_int_equal(EVP_PKEY_CTX_set_rsa_mgf1_md_name(ctx, karat_hash_name(mask), NULL), 1);
    if (scheme->label_len > 0) {
      void *label = OPENSSL_memdup(scheme->label, scheme->label_len);
      assert_int_equal(EVP_PKEY_CTX_set0_rsa_oaep_label(ctx, label, (int)scheme->label_len), 1);
    }
  }
  return ctx;
}

/* karat encrypts and libcrypto decrypts, and the other way round. */
static void round_trip(const karat_key *key, EVP_PKEY *pkey,
                       const struct karat_encryption_scheme *scheme, size_t len)
{
  const size_t size = karat_key_size(key), most = karat_max_message(key, scheme);
  uint8_t message[KARAT_MAX_BYTES], c[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
  fill(message, sizeof message);
  if (scheme->scheme == KARAT_SCHEME_RAW)
    message[0] = 0;

  size_t c_len = sizeof c, out_len = sizeof out;
  assert_status(KARAT_OK, karat_encrypt(key, scheme, message, len, c, &c_len));
  assert_int_equal(c_len, size);
  EVP_PKEY_CTX *ctx = peer(pkey, scheme, 0);
  assert_int_equal(EVP_PKEY_decrypt(ctx, out, &out_len, c, c_len), 1);
  assert_int_equal(out_len, len);
  assert_memory_equal(out, message, len);
  EVP_PKEY_CTX_free(ctx);

  ctx = peer(pkey, scheme, 1);
  c_len = sizeof c;
  assert_int_equal(EVP_PKEY_encrypt(ctx, c, &c_len, message, len), 1);
  EVP_PKEY_CTX_free(ctx);
  memset(out, 0x5a, sizeof out);
  out_len = most;
  assert_status(KARAT_OK, karat_decrypt(key, scheme, c, c_len, out, &out_len));
  assert_int_equal(out_len, len);
  assert_memory_equal(out, message, len);
  for (size_t i = len; i < sizeof out; i++)
    assert_int_equal(out[i], i < most ? 0 : 0x5a);
  /* in place */
  out_len = sizeof c;
  assert_status(KARAT_OK, karat_decrypt(key, scheme, c, c_len, c, &out_len));
  assert_int_equal(out_len, len);
  assert_memory_equal(c, message, len);
}

static void all_keys(void **state)
{
  (void)state;
  for (const char *const *name = key_names; *name != NULL; name++) {
    karat_key *key = load_key(*name);
    EVP_PKEY *pkey = load_openssl_key(*name);
    const size_t size = karat_key_size(key);
    round_trip(key, pkey, &raw, size);
    assert_int_equal(karat_max_message(key, &raw), size);
    const struct karat_encryption_scheme *const schemes[] = {&v15, &oaep};
    for (size_t i = 0; i < 2; i++) {
      const size_t most = karat_max_message(key, schemes[i]);
      assert_int_equal(most, size - (i == 0 ? 11 : 66));
      const size_t lens[] = {0, 1, 16, most / 2, most - 1, most};
      for (size_t j = 0; j < sizeof lens / sizeof lens[0]; j++)
        round_trip(key, pkey, schemes[i], lens[j]);
    }
    EVP_PKEY_free(pkey);
    karat_key_free(key);
  }
}

/* OAEP with every hash, every mask hash, with labels and without. */
static void oaep_hashes(void **state)
{
  (void)state;
  static const char label[] = "a label\0with a zero byte";
  karat_key *key = load_key("2048");
  EVP_PKEY *pkey = load_openssl_key("2048");
  for (karat_hash hash = KARAT_SHA1; hash < KARAT_SHAKE128; hash++)
    for (karat_hash mask = KARAT_HASH_DEFAULT; mask < KARAT_SHAKE128; mask++) {
      if (hash != KARAT_SHA256 && mask > KARAT_SHA1)
        continue; /* all masks with one hash, all hashes with two masks */
      struct karat_encryption_scheme scheme = {
          .scheme = KARAT_SCHEME_OAEP, .hash = hash, .mask_hash = mask};
      round_trip(key, pkey, &scheme, 20);
      scheme.label = label;
      scheme.label_len = sizeof label - 1;
      round_trip(key, pkey, &scheme, karat_max_message(key, &scheme));
      /* the same ciphertext with another label, hash, mask hash or none of it */
      uint8_t c[256], out[256];
      size_t len = sizeof c;
      assert_status(KARAT_OK, karat_encrypt(key, &scheme, "secret", 6, c, &len));
      struct karat_encryption_scheme others[] = {scheme, scheme, scheme, scheme};
      others[0].label_len--;
      others[1].label_len = 0;
      others[2].hash = hash == KARAT_SHA256 ? KARAT_SHA384 : KARAT_SHA256;
      others[3].mask_hash = (mask ? mask : hash) == KARAT_SHA256 ? KARAT_SHA384 : KARAT_SHA256;
      for (size_t i = 0; i < 4; i++) {
        len = sizeof out;
        assert_status(KARAT_E_DECRYPTION, karat_decrypt(key, &others[i], c, sizeof c, out, &len));
      }
    }
  EVP_PKEY_free(pkey);
  karat_key_free(key);
}

/* ---- Bad padding ---- */

/* Pads as it should not be, and what comes back must be a refusal: zeros, length 0. */
static void refused(const karat_key *key, const struct karat_encryption_scheme *scheme,
                    const uint8_t *em)
{
  const size_t size = karat_key_size(key), most = karat_max_message(key, scheme);
  uint8_t c[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
  size_t len = sizeof out;
  assert_status(KARAT_OK, karat_public_raw(key, c, em));
  memset(out, 0x5a, sizeof out);
  assert_status(KARAT_E_DECRYPTION, karat_decrypt(key, scheme, c, size, out, &len));
  assert_int_equal(len, 0);
  for (size_t i = 0; i < sizeof out; i++)
    assert_int_equal(out[i], i < most ? 0 : 0x5a);
}

static void accepted(const karat_key *key, const struct karat_encryption_scheme *scheme,
                     const uint8_t *em, size_t expected)
{
  const size_t size = karat_key_size(key);
  uint8_t c[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
  size_t len = sizeof out;
  assert_status(KARAT_OK, karat_public_raw(key, c, em));
  assert_status(KARAT_OK, karat_decrypt(key, scheme, c, size, out, &len));
  assert_int_equal(len, expected);
  assert_memory_equal(out, em + size - expected, expected);
}

static void v15_padding(void **state)
{
  (void)state;
  static const char *const names[] = {"1024", "1025", "2047", "p-long"};
  for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) {
    karat_key *key = load_key(names[n]);
    const size_t size = karat_key_size(key);
    uint8_t em[KARAT_MAX_BYTES];
    memset(em, 0xa5, size);
    em[0] = 0;
    em[1] = 2;
    refused(key, &v15_explicit, em); /* no separator */
    for (size_t zero = 2; zero < size; zero++) {
      em[zero] = 0;
      if (zero < 10)
        refused(key, &v15_explicit, em);
      else
        accepted(key, &v15_explicit, em, size - zero - 1);
      if (zero >= 10 && zero + 1 < size) { /* a second zero belongs to the message */
        em[zero + 1] = 0;
        accepted(key, &v15_explicit, em, size - zero - 1);
        em[zero + 1] = 0xa5;
      }
      em[zero] = 0xa5;
    }
    em[20] = 0;
    for (unsigned second = 0; second < 256; second++) {
      em[1] = (uint8_t)second;
      if (second != 2)
        refused(key, &v15_explicit, em);
    }
    em[1] = 2;
    for (unsigned bit = 0; bit < 8; bit++) {
      em[0] = (uint8_t)(1u << bit);
      if (em[0] < (1u << (karat_key_bits(key) - 1) % 8)) /* surely below n */
        refused(key, &v15_explicit, em);
    }
    karat_key_free(key);
  }
}

/* mask(seed) by libcrypto's hash, as RFC 8017 writes it. */
static void mgf1(uint8_t *out, size_t len, const uint8_t *seed, size_t seed_len)
{
  for (uint32_t i = 0; 32 * i < len; i++) {
    uint8_t input[KARAT_MAX_BYTES], block[32];
    memcpy(input, seed, seed_len);
    memcpy(input + seed_len, (const uint8_t[]){0, 0, 0, (uint8_t)i}, 4);
    EVP_Digest(input, seed_len + 4, block, NULL, EVP_sha256(), NULL);
    for (size_t j = 0; j < 32 && 32 * i + j < len; j++)
      out[32 * i + j] ^= block[j];
  }
}

static void mask_oaep(uint8_t *masked, const uint8_t *em, size_t size)
{
  memcpy(masked, em, size);
  mgf1(masked + 33, size - 33, masked + 1, 32);
  mgf1(masked + 1, 32, masked + 33, size - 33);
}

static void oaep_padding(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  const size_t size = karat_key_size(key);
  uint8_t em[KARAT_MAX_BYTES] = {0}, masked[KARAT_MAX_BYTES];
  fill(em + 1, 32);
  EVP_Digest("", 0, em + 33, NULL, EVP_sha256(), NULL);
  mask_oaep(masked, em, size);
  refused(key, &oaep, masked); /* all zeros, no 01 */
  for (size_t one = 65; one < size; one++) {
    memset(em + 65, 0, size - 65);
    em[one] = 1;
    fill(em + one + 1, size - one - 1);
    mask_oaep(masked, em, size);
    uint8_t c[128], out[128];
    size_t len = sizeof out;
    assert_status(KARAT_OK, karat_public_raw(key, c, masked));
    assert_status(KARAT_OK, karat_decrypt(key, &oaep, c, size, out, &len));
    assert_int_equal(len, size - one - 1);
    assert_memory_equal(out, em + one + 1, len);
    em[one] = (uint8_t)(2 + one % 200); /* not 01 */
    mask_oaep(masked, em, size);
    refused(key, &oaep, masked);
  }
  memset(em + 65, 0, size - 65);
  em[70] = 1;
  for (size_t i = 33; i < 65; i++) { /* the label's hash */
    em[i] ^= 0x10;
    mask_oaep(masked, em, size);
    refused(key, &oaep, masked);
    em[i] ^= 0x10;
  }
  em[0] = 1; /* Manger's question */
  mask_oaep(masked, em, size);
  refused(key, &oaep, masked);
  karat_key_free(key);
}

/* ---- Implicit rejection ---- */

static size_t unhex(uint8_t *out, const char *hex)
{
  size_t len = 0;
  for (; hex[0] != '\0' && hex[0] != '-'; hex += 2) {
    const char digits[3] = {hex[0], hex[1], 0};
    out[len++] = (uint8_t)strtoul(digits, NULL, 16);
  }
  return len;
}

static void implicit_vectors(void **state)
{
  (void)state;
  FILE *file = fopen(KARAT_KEYS "/../vectors/implicit_rejection.txt", "r");
  assert_non_null(file);
  static char line[3 * 2 * KARAT_MAX_BYTES];
  int count = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    if (line[0] == '#')
      continue;
    char *rest = line, *name = strsep(&rest, " "), *c_hex = strsep(&rest, " "),
         *m_hex = strsep(&rest, "\n");
    uint8_t c[KARAT_MAX_BYTES], expected[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
    const size_t c_len = unhex(c, c_hex), expected_len = unhex(expected, m_hex);
    karat_key *key = load_key(name);
    size_t len = sizeof out;
    assert_status(KARAT_OK, karat_decrypt(key, &v15, c, c_len, out, &len));
    assert_int_equal(len, expected_len);
    assert_memory_equal(out, expected, len);
    karat_key_free(key);
    count++;
  }
  fclose(file);
  assert_int_equal(count, 13 + 42);
}

/* Whatever is wrong with the padding, the message depends on the ciphertext alone. */
static void implicit_is_deterministic(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  uint8_t em[128], c[128], first[128], second[128];
  for (int i = 0; i < 40; i++) {
    fill(em, sizeof em);
    em[0] = 0;
    em[1] = 2;
    em[2 + i % 8] = 0;
    size_t first_len = sizeof first, second_len = sizeof second;
    assert_status(KARAT_OK, karat_public_raw(key, c, em));
    assert_status(KARAT_OK, karat_decrypt(key, &v15, c, sizeof c, first, &first_len));
    assert_status(KARAT_OK, karat_decrypt(key, &v15, c, sizeof c, second, &second_len));
    assert_int_equal(first_len, second_len);
    assert_memory_equal(first, second, first_len);
    assert_true(first_len <= sizeof c - 11);
  }
  karat_key_free(key);
}

/* ---- Refusals ---- */

static void arguments(void **state)
{
  (void)state;
  karat_key *key = load_key("1024"), *public = load_public_key("1024"), *pss = NULL;
  size_t pem_len;
  uint8_t *pem = read_key_file("pss-only.pem", &pem_len);
  assert_status(KARAT_OK, karat_key_parse(&pss, pem, pem_len, NULL, 0));
  free(pem);
  uint8_t in[300] = {0}, out[300];
  memset(out, 0x5a, sizeof out);
  size_t len = sizeof out;
  const struct {
    karat_status expected;
    struct karat_encryption_scheme scheme;
  } rows[] = {
      {KARAT_E_SCHEME, {.scheme = KARAT_SCHEME_PSS, .hash = KARAT_SHA256}},
      {KARAT_E_SCHEME, {.scheme = (karat_scheme)0}},
      {KARAT_E_HASH, {.scheme = KARAT_SCHEME_OAEP}},
      {KARAT_E_HASH, {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHAKE128}},
      {KARAT_E_HASH, {.scheme = KARAT_SCHEME_OAEP, .hash = (karat_hash)99}},
      {KARAT_E_HASH,
       {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256, .mask_hash = KARAT_SHAKE256}},
      {KARAT_E_HASH,
       {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256, .mask_hash = (karat_hash)-1}},
      {KARAT_E_KEY_TOO_SMALL, {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA512}},
      {KARAT_E_ARGUMENT, {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256, .label_len = 1}},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    assert_status(rows[i].expected, karat_encrypt(key, &rows[i].scheme, in, 10, out, &len));
    assert_status(rows[i].expected, karat_decrypt(key, &rows[i].scheme, in, 128, out, &len));
    assert_int_equal(karat_max_message(key, &rows[i].scheme), 0);
  }
  const struct karat_signature_scheme no_signature = {KARAT_SCHEME_OAEP, KARAT_SHA256,
                                                      KARAT_HASH_DEFAULT, 0};
  assert_status(KARAT_E_SCHEME, karat_sign(key, &no_signature, in, 10, out, &len));
  assert_status(KARAT_E_SCHEME, karat_verify(key, &no_signature, in, 10, in, 128));
  assert_status(KARAT_E_KEY_NOT_PRIVATE, karat_decrypt(public, &oaep, in, 128, out, &len));
  assert_status(KARAT_E_KEY_RESTRICTED, karat_encrypt(pss, &oaep, in, 10, out, &len));
  assert_status(KARAT_E_KEY_RESTRICTED, karat_decrypt(pss, &oaep, in, 256, out, &len));
  assert_status(KARAT_E_MESSAGE_LENGTH, karat_encrypt(key, &oaep, in, 63, out, &len));
  assert_status(KARAT_E_MESSAGE_LENGTH, karat_encrypt(key, &v15, in, 118, out, &len));
  assert_status(KARAT_E_INPUT_LENGTH, karat_encrypt(key, &raw, in, 127, out, &len));
  assert_status(KARAT_E_INPUT_LENGTH, karat_encrypt(key, &raw, in, 129, out, &len));
  for (size_t bad = 0; bad < 300; bad++)
    if (bad != 128)
      assert_status(KARAT_E_INPUT_LENGTH, karat_decrypt(key, &oaep, in, bad, out, &len));
  memset(in, 0xff, sizeof in);
  assert_status(KARAT_E_INPUT_RANGE, karat_encrypt(key, &raw, in, 128, out, &len));
  const struct karat_encryption_scheme *const schemes[] = {&oaep, &v15, &v15_explicit, &raw};
  for (size_t i = 0; i < 4; i++)
    assert_status(KARAT_E_INPUT_RANGE, karat_decrypt(key, schemes[i], in, 128, out, &len));
  len = 127;
  assert_status(KARAT_E_BUFFER, karat_encrypt(key, &oaep, in, 10, out, &len));
  for (size_t i = 0; i < 4; i++) {
    len = karat_max_message(key, schemes[i]) - 1;
    assert_status(KARAT_E_BUFFER, karat_decrypt(key, schemes[i], in, 128, out, &len));
  }
  assert_status(KARAT_E_ARGUMENT, karat_encrypt(NULL, &oaep, in, 10, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_encrypt(key, NULL, in, 10, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_encrypt(key, &oaep, NULL, 10, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_encrypt(key, &oaep, in, 10, NULL, &len));
  assert_status(KARAT_E_ARGUMENT, karat_encrypt(key, &oaep, in, 10, out, NULL));
  assert_status(KARAT_E_ARGUMENT, karat_decrypt(NULL, &oaep, in, 128, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_decrypt(key, NULL, in, 128, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_decrypt(key, &oaep, NULL, 128, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_decrypt(key, &oaep, in, 128, NULL, &len));
  assert_status(KARAT_E_ARGUMENT, karat_decrypt(key, &oaep, in, 128, out, NULL));
  for (size_t i = 0; i < sizeof out; i++)
    assert_int_equal(out[i], 0x5a);
  karat_key_free(key);
  karat_key_free(public);
  karat_key_free(pss);
}

/* Encryption is random where it has to be: no ciphertext twice, no zero byte in the padding. */
static void randomness(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  const struct karat_encryption_scheme *const schemes[] = {&oaep, &v15};
  for (int i = 0; i < 2; i++) {
    uint8_t c[2][128], em[128];
    for (int round = 0; round < 60; round++) {
      size_t len = sizeof c[0];
      assert_status(KARAT_OK, karat_encrypt(key, schemes[i], "m", 1, c[round % 2], &len));
      assert_memory_not_equal(c[0], c[1], sizeof c[0]);
      assert_status(KARAT_OK, karat_private_raw(key, em, c[round % 2]));
      assert_int_equal(em[0], 0);
      if (schemes[i] == &v15)
        assert_null(memchr(em + 2, 0, 128 - 2 - 2));
    }
  }
  karat_key_free(key);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_keys),         cmocka_unit_test(oaep_hashes),
      cmocka_unit_test(v15_padding),      cmocka_unit_test(oaep_padding),
      cmocka_unit_test(implicit_vectors), cmocka_unit_test(implicit_is_deterministic),
      cmocka_unit_test(arguments),        cmocka_unit_test(randomness),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
