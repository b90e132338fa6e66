/* Signatures: against libcrypto in both directions for every scheme, hash, salt length and shape of
 * key; and what must be refused.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/rsa.h>
#include <stdlib.h>
#include <string.h>

static const char message[] = "The quick brown fox jumps over the lazy dog";
#define MESSAGE_LEN (sizeof message - 1)

/* libcrypto's name of a hash. */
static const char *library_name(karat_hash hash)
{
  switch (hash) {
  case KARAT_SHA512_224:
    return "SHA512-224";
  case KARAT_SHA512_256:
    return "SHA512-256";
  default:
    return karat_hash_name(hash);
  }
}

/* A context for signing or verifying with libcrypto. */
static EVP_PKEY_CTX *library_context(EVP_PKEY *pkey, const struct karat_signature_scheme *scheme,
                                     int signing)
{
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(pkey, NULL);
  assert_int_equal(signing ? EVP_PKEY_sign_init(ctx) : EVP_PKEY_verify_init(ctx), 1);
  assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(ctx, scheme->scheme == KARAT_SCHEME_V15
                                                         ? RSA_PKCS1_PADDING
                                                         : RSA_PKCS1_PSS_PADDING),
                   1);
  const EVP_MD *md = EVP_get_digestbyname(library_name(scheme->hash));
  assert_non_null(md);
  assert_int_equal(EVP_PKEY_CTX_set_signature_md(ctx, md), 1);
  if (scheme->scheme == KARAT_SCHEME_PSS) {
    const karat_hash mask = scheme->mask_hash ? scheme->mask_hash : scheme->hash;
    const int salt = scheme->salt_len == KARAT_SALT_DIGEST ? RSA_PSS_SALTLEN_DIGEST
                     : scheme->salt_len == KARAT_SALT_MAX  ? RSA_PSS_SALTLEN_MAX
                     : scheme->salt_len == KARAT_SALT_AUTO ? RSA_PSS_SALTLEN_AUTO
                                                           : scheme->salt_len;
    assert_int_equal(EVP_PKEY_CTX_set_rsa_mgf1_md(ctx, EVP_get_digestbyname(library_name(mask))),
                     1);
    assert_int_equal(EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, salt), 1);
  }
  return ctx;
}

static void digest_of(karat_hash hash, uint8_t *digest)
{
  karat_hash_state *state;
  assert_status(KARAT_OK, karat_hash_start(&state, hash));
  assert_status(KARAT_OK, karat_hash_update(state, message, 10));
  assert_status(KARAT_OK, karat_hash_update(state, message + 10, MESSAGE_LEN - 10));
  assert_status(KARAT_OK, karat_hash_finish(state, digest));
}

/* Flips a bit of a signature and of the message: both must be noticed. */
static void check_tampering(const karat_key *key, const struct karat_signature_scheme *scheme,
                            uint8_t *sig, size_t len)
{
  uint8_t where[2];
  fill(where, 2);
  const size_t byte = (where[0] << 8 | where[1]) % len;
  sig[byte] ^= 0x10;
  assert_status(KARAT_E_SIGNATURE, karat_verify(key, scheme, message, MESSAGE_LEN, sig, len));
  sig[byte] ^= 0x10;
  assert_status(KARAT_E_SIGNATURE, karat_verify(key, scheme, message, MESSAGE_LEN - 1, sig, len));
}

/* karat signs, both verify; libcrypto signs, karat verifies. SHA-1 is signed by libcrypto alone. */
static void both_ways(karat_key *key, karat_key *public, EVP_PKEY *pkey,
                      const struct karat_signature_scheme *scheme)
{
  uint8_t sig[KARAT_MAX_BYTES], digest[KARAT_MAX_DIGEST];
  const size_t digest_len = karat_hash_size(scheme->hash);
  digest_of(scheme->hash, digest);
  size_t len = sizeof sig;
  const int weak = scheme->hash == KARAT_SHA1 || scheme->mask_hash == KARAT_SHA1;
  karat_status status = karat_sign(key, scheme, message, MESSAGE_LEN, sig, &len);
  if (weak) {
    assert_int_equal(status, KARAT_E_HASH_WEAK);
  } else {
    assert_int_equal(status, KARAT_OK);
    assert_int_equal(len, karat_key_size(key));
    EVP_PKEY_CTX *ctx = library_context(pkey, scheme, 0);
    assert_int_equal(EVP_PKEY_verify(ctx, sig, len, digest, digest_len), 1);
    EVP_PKEY_CTX_free(ctx);
    assert_status(KARAT_OK, karat_verify(public, scheme, message, MESSAGE_LEN, sig, len));
    check_tampering(public, scheme, sig, len);
  }

  EVP_PKEY_CTX *ctx = library_context(pkey, scheme, 1);
  len = sizeof sig;
  assert_int_equal(EVP_PKEY_sign(ctx, sig, &len, digest, digest_len), 1);
  EVP_PKEY_CTX_free(ctx);
  assert_status(KARAT_OK, karat_verify_digest(public, scheme, digest, digest_len, sig, len));
  check_tampering(public, scheme, sig, len);
  if (scheme->scheme == KARAT_SCHEME_V15 && !weak) { /* deterministic: the same bytes */
    uint8_t ours[KARAT_MAX_BYTES];
    size_t ours_len = sizeof ours;
    assert_status(KARAT_OK, karat_sign_digest(key, scheme, digest, digest_len, ours, &ours_len));
    assert_int_equal(ours_len, len);
    assert_memory_equal(ours, sig, len);
  }
}

struct keys {
  karat_key *private, *public;
  EVP_PKEY *pkey;
};

static struct keys load(const char *name)
{
  return (struct keys){load_key(name), load_public_key(name), load_openssl_key(name)};
}

static void unload(struct keys *keys)
{
  karat_key_free(keys->private);
  karat_key_free(keys->public);
  EVP_PKEY_free(keys->pkey);
}

static void every_key(void **state)
{
  (void)state;
  const struct karat_signature_scheme schemes[] = {
      {KARAT_SCHEME_V15, KARAT_SHA256, KARAT_HASH_DEFAULT, 0},
      {KARAT_SCHEME_PSS, KARAT_SHA256, KARAT_HASH_DEFAULT, KARAT_SALT_DIGEST},
      {KARAT_SCHEME_PSS, KARAT_SHA384, KARAT_SHA256, KARAT_SALT_MAX},
  };
  for (const char *const *name = key_names; *name != NULL; name++) {
    struct keys keys = load(*name);
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
      both_ways(keys.private, keys.public, keys.pkey, &schemes[i]);
    unload(&keys);
  }
  struct keys keys = load(large_key_names[0]);
  both_ways(keys.private, keys.public, keys.pkey, &schemes[1]);
  unload(&keys);
}

/* Hashes that libcrypto has for both schemes. */
static void every_hash(void **state)
{
  (void)state;
  static const int salts[] = {KARAT_SALT_DIGEST, KARAT_SALT_MAX, 0, 1, 20};
  struct keys keys = load("2049"); /* the encoded message is a byte shorter than the modulus */
  for (int hash = KARAT_SHA1; hash <= KARAT_SHA3_512; hash++) {
    const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, (karat_hash)hash, 0, 0};
    both_ways(keys.private, keys.public, keys.pkey, &v15);
    for (size_t i = 0; i < sizeof salts / sizeof salts[0]; i++) {
      const struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, (karat_hash)hash,
                                                 KARAT_HASH_DEFAULT, salts[i]};
      both_ways(keys.private, keys.public, keys.pkey, &pss);
    }
    for (int mask = KARAT_SHA1; mask <= KARAT_SHA3_512; mask += 3) {
      const struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, (karat_hash)hash,
                                                 (karat_hash)mask, KARAT_SALT_DIGEST};
      both_ways(keys.private, keys.public, keys.pkey, &pss);
    }
  }
  unload(&keys);
}

/* A salt of any length verifies with AUTO, and with its own length alone. */
static void salt_lengths(void **state)
{
  (void)state;
  struct keys keys = load("1025");
  const int most = 1024 / 8 - 32 - 2;
  uint8_t sig[KARAT_MAX_BYTES];
  for (int salt = 0; salt <= most; salt += salt < 34 ? 1 : 15) {
    struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, salt};
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign(keys.private, &pss, message, MESSAGE_LEN, sig, &len));
    assert_status(KARAT_OK, karat_verify(keys.public, &pss, message, MESSAGE_LEN, sig, len));
    pss.salt_len = KARAT_SALT_AUTO;
    assert_status(KARAT_OK, karat_verify(keys.public, &pss, message, MESSAGE_LEN, sig, len));
    pss.salt_len = salt + 1;
    karat_status status = karat_verify(keys.public, &pss, message, MESSAGE_LEN, sig, len);
    assert_int_equal(status, salt < most ? KARAT_E_SIGNATURE : KARAT_E_SALT_LENGTH);
  }
  struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, most + 1};
  size_t len = sizeof sig;
  assert_status(KARAT_E_SALT_LENGTH,
                karat_sign(keys.private, &pss, message, MESSAGE_LEN, sig, &len));
  pss.salt_len = -4;
  assert_status(KARAT_E_SALT_LENGTH,
                karat_sign(keys.private, &pss, message, MESSAGE_LEN, sig, &len));
  /* signing with AUTO: as long as the digest, or what fits */
  pss = (struct karat_signature_scheme){KARAT_SCHEME_PSS, KARAT_SHA512, 0, KARAT_SALT_AUTO};
  struct keys small = load("1024");
  assert_status(KARAT_OK, karat_sign(small.private, &pss, message, MESSAGE_LEN, sig, &len));
  pss.salt_len = 1024 / 8 - 64 - 2;
  assert_status(KARAT_OK, karat_verify(small.public, &pss, message, MESSAGE_LEN, sig, len));
  unload(&small);
  unload(&keys);
}

/* An encoded message by hand, put under the raw private operation. */
static void raw_sign(const karat_key *key, const uint8_t *em, uint8_t *sig)
{
  size_t len = KARAT_MAX_BYTES;
  const struct karat_signature_scheme raw = {KARAT_SCHEME_RAW, 0, 0, 0};
  assert_status(KARAT_OK, karat_sign(key, &raw, em, karat_key_size(key), sig, &len));
}

/* V15's padding around bytes as they are: with a DigestInfo in them it is V15's own signature. */
static void bare(void **state)
{
  (void)state;
  struct keys keys = load("1024");
  const struct karat_signature_scheme bare = {KARAT_SCHEME_V15_BARE, 0, 0, 0},
                                      v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
  uint8_t info[19 + 32] = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                           0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
  uint8_t a[128], b[128], most[128 - 10] = {0};
  size_t len = sizeof a;
  fill(info + 19, 32);
  assert_status(KARAT_OK, karat_sign_digest(keys.private, &bare, info, sizeof info, a, &len));
  assert_status(KARAT_OK, karat_sign_digest(keys.private, &v15, info + 19, 32, b, &len));
  assert_memory_equal(a, b, sizeof a);
  assert_status(KARAT_OK, karat_verify_digest(keys.public, &bare, info, sizeof info, a, len));
  info[50] ^= 1;
  assert_status(KARAT_E_SIGNATURE,
                karat_verify_digest(keys.public, &bare, info, sizeof info, a, len));
  assert_status(KARAT_OK, karat_sign_digest(keys.private, &bare, most, 128 - 11, a, &len));
  assert_status(KARAT_OK, karat_verify_digest(keys.public, &bare, most, 128 - 11, a, len));
  assert_status(KARAT_OK, karat_sign_digest(keys.private, &bare, most, 0, a, &len));
  assert_status(KARAT_E_KEY_TOO_SMALL,
                karat_sign_digest(keys.private, &bare, most, 128 - 10, a, &len));
  assert_status(KARAT_E_SCHEME, karat_sign(keys.private, &bare, info, 5, a, &len));
  assert_status(KARAT_E_SCHEME, karat_verify(keys.public, &bare, info, 5, a, len));
  unload(&keys);
}

/* The hash of two pieces by libcrypto, of any length for SHAKE. */
static void library_hash(const char *name, const void *a, size_t a_len, const void *b, size_t b_len,
                         uint8_t *out, size_t out_len)
{
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  assert_int_equal(EVP_DigestInit_ex(ctx, EVP_get_digestbyname(name), NULL), 1);
  EVP_DigestUpdate(ctx, a, a_len);
  EVP_DigestUpdate(ctx, b, b_len);
  assert_int_equal(EVP_DigestFinalXOF(ctx, out, out_len), 1);
  EVP_MD_CTX_free(ctx);
}

/* RSASSA-PSS with SHAKE, written down from RFC 8702, 3.2.1, for a 2048-bit key; libcrypto 3.0 does
 * not have it. */
static void shake(void **state)
{
  (void)state;
  struct keys keys = load("2048");
  const struct {
    karat_hash hash;
    const char *name;
    size_t size;
  } rows[] = {{KARAT_SHAKE128, "SHAKE128", 32}, {KARAT_SHAKE256, "SHAKE256", 64}};
  for (size_t i = 0; i < 2; i++) {
    const size_t size = rows[i].size, db_len = 256 - size - 1;
    uint8_t em[256] = {0}, prefix[8 + 64] = {0}, salt[64], mask[256], sig[256];
    fill(salt, size);
    library_hash(rows[i].name, message, MESSAGE_LEN, "", 0, prefix + 8, size);
    uint8_t *h = em + db_len;
    library_hash(rows[i].name, prefix, 8 + size, salt, size, h, size);
    em[db_len - size - 1] = 0x01;
    memcpy(em + db_len - size, salt, size);
    library_hash(rows[i].name, h, size, "", 0, mask, db_len);
    for (size_t j = 0; j < db_len; j++)
      em[j] ^= mask[j];
    em[0] &= 0x7f;
    em[255] = 0xbc;
    raw_sign(keys.private, em, sig);
    struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, rows[i].hash, 0, KARAT_SALT_DIGEST};
    assert_status(KARAT_OK, karat_verify(keys.public, &pss, message, MESSAGE_LEN, sig, 256));
    check_tampering(keys.public, &pss, sig, 256);

    /* and the other way: karat's own signature opens to an encoding with the right salted hash */
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign(keys.private, &pss, message, MESSAGE_LEN, sig, &len));
    assert_status(KARAT_OK, karat_public_raw(keys.public, em, sig));
    library_hash(rows[i].name, h, size, "", 0, mask, db_len);
    for (size_t j = 0; j < db_len; j++)
      em[j] ^= mask[j];
    uint8_t expected[64];
    library_hash(rows[i].name, prefix, 8 + size, em + db_len - size, size, expected, size);
    assert_memory_equal(h, expected, size);
    assert_int_equal(em[db_len - size - 1], 0x01);

    const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, rows[i].hash, 0, 0};
    assert_status(KARAT_E_HASH, karat_sign(keys.private, &v15, message, MESSAGE_LEN, sig, &len));
    /* a hash with SHAKE as mask function, FIPS 186-5, 5.4 */
    pss = (struct karat_signature_scheme){KARAT_SCHEME_PSS, KARAT_SHA256, rows[i].hash, 32};
    assert_status(KARAT_OK, karat_sign(keys.private, &pss, message, MESSAGE_LEN, sig, &len));
    assert_status(KARAT_OK, karat_verify(keys.public, &pss, message, MESSAGE_LEN, sig, len));
  }
  unload(&keys);
}

/* Encodings of PKCS#1 v1.5 that have the right digest and are wrong all the same. */
static void forged_v15(void **state)
{
  (void)state;
  struct keys keys = load("e3");
  const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
  const size_t size = 256;
  uint8_t sig[256], good[256], em[256];
  size_t len = size;
  assert_status(KARAT_OK, karat_sign(keys.private, &v15, message, MESSAGE_LEN, sig, &len));
  assert_status(KARAT_OK, karat_public_raw(keys.public, good, sig));
  const size_t info = size - 51; /* DigestInfo of SHA-256 */
  assert_int_equal(good[info], 0x30);

  memcpy(em, good, size);
  raw_sign(keys.private, em, sig);
  assert_status(KARAT_OK, karat_verify(keys.public, &v15, message, MESSAGE_LEN, sig, size));

  /* any one byte changed */
  for (size_t i = 1; i < size; i++) {
    memcpy(em, good, size);
    em[i] ^= 0x01;
    raw_sign(keys.private, em, sig);
    assert_status(KARAT_E_SIGNATURE,
                  karat_verify(keys.public, &v15, message, MESSAGE_LEN, sig, size));
  }
  /* padding cut short and garbage after the digest (Bleichenbacher 2006) */
  memset(em, 0x5a, size);
  memcpy(em, good, 11);
  em[10] = 0;
  memcpy(em + 11, good + info, 51);
  raw_sign(keys.private, em, sig);
  assert_status(KARAT_E_SIGNATURE,
                karat_verify(keys.public, &v15, message, MESSAGE_LEN, sig, size));
  /* garbage in the parameters of the algorithm (BERserk) and parameters left out */
  memset(em + 2, 0xff, size - 2);
  const uint8_t no_null[] = {0x00, 0x30, 0x2f, 0x30, 0x0b, 0x06, 0x09};
  memcpy(em + size - 50, no_null, sizeof no_null);
  memcpy(em + size - 43, good + info + 6, 9);
  em[size - 34] = 0x04;
  em[size - 33] = 0x20;
  memcpy(em + size - 32, good + size - 32, 32);
  raw_sign(keys.private, em, sig);
  assert_status(KARAT_E_SIGNATURE,
                karat_verify(keys.public, &v15, message, MESSAGE_LEN, sig, size));
  /* the encoding of another hash of the same length */
  const struct karat_signature_scheme other = {KARAT_SCHEME_V15, KARAT_SHA3_256, 0, 0};
  uint8_t digest[32];
  digest_of(KARAT_SHA256, digest);
  assert_status(KARAT_OK, karat_sign_digest(keys.private, &other, digest, 32, sig, &len));
  assert_status(KARAT_E_SIGNATURE,
                karat_verify(keys.public, &v15, message, MESSAGE_LEN, sig, size));
  unload(&keys);
}

/* PSS encodings changed in each byte, and in the places that a checker may forget. */
static void forged_pss(void **state)
{
  (void)state;
  struct keys keys = load("1025");
  const struct karat_signature_scheme schemes[] = {
      {KARAT_SCHEME_PSS, KARAT_SHA256, 0, 32},
      {KARAT_SCHEME_PSS, KARAT_SHA256, 0, KARAT_SALT_AUTO}};
  uint8_t sig[129], good[129], em[129];
  size_t len = sizeof sig;
  assert_status(KARAT_OK, karat_sign(keys.private, &schemes[0], message, MESSAGE_LEN, sig, &len));
  assert_status(KARAT_OK, karat_public_raw(keys.public, good, sig));
  for (size_t i = 0; i < sizeof em; i++)
    for (int j = 0; j < 2; j++) {
      memcpy(em, good, sizeof em);
      em[i] ^= i == 0 ? 0x01 : 0x80;
      /* the first byte can only be 0 or 1, and 1 may be above the modulus */
      uint8_t ignored[129];
      if (i == 0 && karat_public_raw(keys.public, ignored, em) != KARAT_OK)
        continue;
      raw_sign(keys.private, em, sig);
      assert_status(KARAT_E_SIGNATURE,
                    karat_verify(keys.public, &schemes[j], message, MESSAGE_LEN, sig, sizeof sig));
    }
  unload(&keys);
}

/* Signatures that are no number below n of the right length. */
static void strange_signatures(void **state)
{
  (void)state;
  struct keys keys = load("2047");
  const size_t size = 256;
  uint8_t sig[KARAT_MAX_BYTES + 1] = {0}, n[256];
  BIGNUM *modulus = NULL;
  EVP_PKEY_get_bn_param(keys.pkey, OSSL_PKEY_PARAM_RSA_N, &modulus);
  BN_bn2binpad(modulus, n, 256);
  const struct karat_signature_scheme schemes[] = {
      {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0},
      {KARAT_SCHEME_PSS, KARAT_SHA256, 0, KARAT_SALT_AUTO},
      {KARAT_SCHEME_PSS, KARAT_SHA256, 0, KARAT_SALT_DIGEST}};
  for (size_t i = 0; i < 3; i++) {
    const struct karat_signature_scheme *scheme = &schemes[i];
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign(keys.private, scheme, message, MESSAGE_LEN, sig, &len));
    assert_status(KARAT_OK, karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, size));
    for (size_t wrong = 0; wrong <= sizeof sig; wrong += wrong < 3 || wrong > 250 ? 1 : 31)
      if (wrong != size)
        assert_status(KARAT_E_SIGNATURE,
                      karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, wrong));
    /* signature + n is the same number modulo n, and not a signature */
    BIGNUM *s = BN_bin2bn(sig, (int)size, NULL);
    BN_add(s, s, modulus);
    if (BN_num_bytes(s) <= (int)size) {
      BN_bn2binpad(s, sig, (int)size);
      assert_status(KARAT_E_SIGNATURE,
                    karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, size));
    }
    BN_free(s);
    memset(sig, 0, size);
    assert_status(KARAT_E_SIGNATURE,
                  karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, size));
    sig[size - 1] = 1;
    assert_status(KARAT_E_SIGNATURE,
                  karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, size));
    memset(sig, 0xff, size);
    assert_status(KARAT_E_SIGNATURE,
                  karat_verify(keys.public, scheme, message, MESSAGE_LEN, sig, size));
    assert_status(KARAT_E_SIGNATURE,
                  karat_verify(keys.public, scheme, message, MESSAGE_LEN, n, size));
  }
  BN_free(modulus);
  unload(&keys);
}

/* Refused with a code, the signature's buffer and length untouched. */
static void refused(karat_status expected, const karat_key *key,
                    const struct karat_signature_scheme *scheme, const uint8_t *digest,
                    size_t digest_len, size_t room)
{
  uint8_t sig[KARAT_MAX_BYTES], before[KARAT_MAX_BYTES];
  memset(sig, 0xa5, sizeof sig);
  memcpy(before, sig, sizeof sig);
  size_t len = room;
  assert_status(expected, karat_sign_digest(key, scheme, digest, digest_len, sig, &len));
  assert_int_equal(len, room);
  assert_memory_equal(sig, before, sizeof sig);
}

static void bad_calls(void **state)
{
  (void)state;
  struct keys keys = load("1024");
  uint8_t digest[KARAT_MAX_BYTES] = {1};
  const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0},
                                      pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, 32},
                                      raw = {KARAT_SCHEME_RAW, 0, 0, 0};
  struct karat_signature_scheme bad;
  refused(KARAT_E_BUFFER, keys.private, &v15, digest, 32, 127);
  refused(KARAT_E_KEY_NOT_PRIVATE, keys.public, &v15, digest, 32, 128);
  refused(KARAT_E_DIGEST_LENGTH, keys.private, &v15, digest, 31, 128);
  refused(KARAT_E_DIGEST_LENGTH, keys.private, &pss, digest, 33, 128);
  refused(KARAT_E_INPUT_LENGTH, keys.private, &raw, digest, 127, 128);
  memset(digest, 0xff, 128);
  refused(KARAT_E_INPUT_RANGE, keys.private, &raw, digest, 128, 128);
  bad = v15;
  bad.scheme = (karat_scheme)0;
  refused(KARAT_E_SCHEME, keys.private, &bad, digest, 32, 128);
  bad.scheme = (karat_scheme)99;
  refused(KARAT_E_SCHEME, keys.private, &bad, digest, 32, 128);
  bad = v15;
  bad.hash = (karat_hash)99;
  refused(KARAT_E_HASH, keys.private, &bad, digest, 32, 128);
  bad.hash = KARAT_HASH_DEFAULT;
  refused(KARAT_E_HASH, keys.private, &bad, digest, 32, 128);
  bad = pss;
  bad.mask_hash = (karat_hash)-1;
  refused(KARAT_E_HASH, keys.private, &bad, digest, 32, 128);
  bad = pss;
  bad.mask_hash = KARAT_SHA1;
  refused(KARAT_E_HASH_WEAK, keys.private, &bad, digest, 32, 128);
  bad = pss;
  bad.salt_len = 1000;
  refused(KARAT_E_SALT_LENGTH, keys.private, &bad, digest, 32, 128);
  bad = (struct karat_signature_scheme){KARAT_SCHEME_PSS, KARAT_SHA512, 0, KARAT_SALT_DIGEST};
  refused(KARAT_E_SALT_LENGTH, keys.private, &bad, digest, 64, 128);
  refused(KARAT_E_ARGUMENT, NULL, &pss, digest, 32, 128);
  refused(KARAT_E_ARGUMENT, keys.private, NULL, digest, 32, 128);
  refused(KARAT_E_ARGUMENT, keys.private, &pss, NULL, 32, 128);
  /* verification checks its parameters as well, whatever the signature */
  assert_status(KARAT_E_DIGEST_LENGTH,
                karat_verify_digest(keys.public, &v15, digest, 31, digest, 5));
  assert_status(KARAT_E_DIGEST_LENGTH,
                karat_verify_digest(keys.public, &pss, digest, 31, digest, 5));
  assert_status(KARAT_E_ARGUMENT, karat_verify_digest(keys.public, &pss, digest, 32, NULL, 0));
  unload(&keys);
}

static void batch(void **state)
{
  (void)state;
  enum { COUNT = 11 };
  static uint8_t sigs[COUNT][512];
  struct keys a = load("2048"), b = load("1025");
  const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0},
                                      pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, 32};
  uint8_t digest[32];
  digest_of(KARAT_SHA256, digest);
  struct karat_batch_item items[COUNT];
  for (int i = 0; i < COUNT; i++)
    items[i] = (struct karat_batch_item){i % 3 ? a.private : b.private,
                                         i % 2 ? &v15 : &pss,
                                         digest,
                                         32,
                                         sigs[i],
                                         sizeof sigs[i],
                                         KARAT_E_FAULT};
  items[4].key = a.public;
  items[7].digest_len = 31;
  items[9].sig_len = 10;
  assert_status(KARAT_E_KEY_NOT_PRIVATE, karat_sign_batch(items, COUNT));
  for (int i = 0; i < COUNT; i++)
    assert_int_equal(items[i].status, i == 4   ? KARAT_E_KEY_NOT_PRIVATE
                                      : i == 7 ? KARAT_E_DIGEST_LENGTH
                                      : i == 9 ? KARAT_E_BUFFER
                                               : KARAT_OK);
  items[4].key = a.private;
  items[7].digest_len = 32;
  items[9].sig_len = 512;
  assert_status(KARAT_OK, karat_sign_batch(items, COUNT));
  for (int i = 0; i < COUNT; i++)
    items[i].key = i % 3 ? a.public : b.public;
  assert_status(KARAT_OK, karat_verify_batch(items, COUNT));
  sigs[6][20] ^= 4;
  assert_status(KARAT_E_SIGNATURE, karat_verify_batch(items, COUNT));
  for (int i = 0; i < COUNT; i++)
    assert_int_equal(items[i].status, i == 6 ? KARAT_E_SIGNATURE : KARAT_OK);
  assert_status(KARAT_OK, karat_sign_batch(NULL, 0));
  assert_status(KARAT_E_ARGUMENT, karat_sign_batch(NULL, 1));
  unload(&a);
  unload(&b);
}

static void hash_names(void **state)
{
  (void)state;
  for (int hash = KARAT_SHA1; hash <= KARAT_SHAKE256; hash++)
    assert_int_equal(karat_hash_by_name(karat_hash_name((karat_hash)hash)), hash);
  assert_int_equal(karat_hash_by_name("SHA-256"), KARAT_SHA256);
  assert_int_equal(karat_hash_by_name("Sha512-256"), KARAT_SHA512_256);
  assert_int_equal(karat_hash_by_name("SHA3-512"), KARAT_SHA3_512);
  assert_int_equal(karat_hash_by_name("SHAKE-128"), KARAT_SHAKE128);
  static const char *const wrong[] = {"",        "sha",      "sha2", "md5",
                                      "sha2567", "sha512-2", "-",    "sha256-"};
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
    assert_int_equal(karat_hash_by_name(wrong[i]), KARAT_HASH_DEFAULT);
  assert_int_equal(karat_hash_by_name(NULL), KARAT_HASH_DEFAULT);
  assert_null(karat_hash_name((karat_hash)99));
  assert_int_equal(karat_hash_size((karat_hash)99), 0);
  karat_hash_state *none = NULL;
  assert_status(KARAT_E_HASH, karat_hash_start(&none, KARAT_HASH_DEFAULT));
  assert_status(KARAT_E_ARGUMENT, karat_hash_start(NULL, KARAT_SHA256));
  assert_status(KARAT_E_ARGUMENT, karat_hash_update(NULL, "", 0));
  assert_status(KARAT_E_ARGUMENT, karat_hash_finish(NULL, NULL));
  karat_hash_drop(none);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_key),    cmocka_unit_test(every_hash),
      cmocka_unit_test(salt_lengths), cmocka_unit_test(shake),
      cmocka_unit_test(bare),         cmocka_unit_test(forged_v15),
      cmocka_unit_test(forged_pss),   cmocka_unit_test(strange_signatures),
      cmocka_unit_test(bad_calls),    cmocka_unit_test(batch),
      cmocka_unit_test(hash_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
