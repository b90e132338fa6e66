/* cli/bench_engine.c: karat, and libcrypto's default provider, as `karat bench` runs them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bench.h"
#include "command.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <stdlib.h>
#include <string.h>

static const struct karat_signature_scheme v15 = {.scheme = KARAT_SCHEME_V15, .hash = KARAT_SHA256};

/* ---- karat ---- */

struct karat_state {
  enum bench_op op;
  const struct bench_key *key;
  size_t batch;
  struct karat_batch_item *items; /* of a batch; for a single call only the first one's sig */
  uint8_t *sigs;
};

static void karat_close(void *state)
{
  struct karat_state *s = state;
  free(s->items);
  free(s->sigs);
  free(s);
}

static void *karat_open(const struct bench_key *key, enum bench_op op, size_t batch)
{
  struct karat_state *s = calloc(1, sizeof *s);
  if (s == NULL)
    return NULL;
  *s = (struct karat_state){op, key, batch, calloc(batch, sizeof *s->items),
                            malloc(batch * key->sig_len)};
  if (s->items == NULL || s->sigs == NULL) {
    karat_close(s);
    return NULL;
  }
  for (size_t i = 0; i < batch; i++) {
    uint8_t *sig = s->sigs + i * key->sig_len;
    memcpy(sig, key->sig, key->sig_len);
    s->items[i] = (struct karat_batch_item){key->key, &v15,         key->digest, sizeof key->digest,
                                            sig,      key->sig_len, KARAT_OK};
  }
  return s;
}

static bool karat_generate(size_t bits)
{
  const struct karat_generation wanted = {.bits = bits, .legacy = 1};
  karat_key *key;
  if (karat_key_generate(&key, &wanted) != KARAT_OK)
    return false;
  karat_key_free(key);
  return true;
}

static bool karat_step(void *state)
{
  struct karat_state *s = state;
  const struct bench_key *key = s->key;
  if (s->op == BENCH_KEYGEN) {
    bool good = true;
    for (size_t i = 0; i < s->batch && good; i++)
      good = karat_generate(key->bits);
    return good;
  }
  if (s->batch > 1)
    return (s->op == BENCH_SIGN ? karat_sign_batch : karat_verify_batch)(s->items, s->batch) ==
           KARAT_OK;
  if (s->op == BENCH_VERIFY)
    return karat_verify_digest(key->key, &v15, key->digest, sizeof key->digest, s->sigs,
                               key->sig_len) == KARAT_OK;
  size_t len = key->sig_len;
  return karat_sign_digest(key->key, &v15, key->digest, sizeof key->digest, s->sigs, &len) ==
         KARAT_OK;
}

const struct bench_engine bench_karat = {"karat", true, karat_open, karat_step, karat_close};

/* ---- libcrypto ---- */

/* A library context of its own, into which no configuration brings other providers. */
static OSSL_LIB_CTX *peer_library(void)
{
  static OSSL_LIB_CTX *library;
  if (library == NULL)
    library = OSSL_LIB_CTX_new();
  return library;
}

struct peer_state {
  const struct bench_key *key;
  EVP_PKEY_CTX *context;
  enum bench_op op;
  uint8_t sig[KARAT_MAX_BYTES];
};

static void peer_close(void *state)
{
  struct peer_state *s = state;
  EVP_PKEY_CTX_free(s->context);
  free(s);
}

static bool peer_prepare(EVP_PKEY_CTX *context, EVP_MD *sha256, enum bench_op op, size_t bits)
{
  if (op == BENCH_KEYGEN)
    return EVP_PKEY_keygen_init(context) == 1 &&
           EVP_PKEY_CTX_set_rsa_keygen_bits(context, (int)bits) == 1;
  return (op == BENCH_SIGN ? EVP_PKEY_sign_init : EVP_PKEY_verify_init)(context) == 1 &&
         EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1 &&
         EVP_PKEY_CTX_set_signature_md(context, sha256) == 1;
}

static void *peer_open(const struct bench_key *key, enum bench_op op, size_t batch)
{
  (void)batch; /* it has none */
  struct peer_state *s = calloc(1, sizeof *s);
  EVP_MD *sha256 = EVP_MD_fetch(peer_library(), "SHA256", NULL);
  if (s != NULL) {
    s->key = key;
    s->op = op;
    s->context = op == BENCH_KEYGEN ? EVP_PKEY_CTX_new_from_name(peer_library(), "RSA", NULL)
                                    : EVP_PKEY_CTX_new_from_pkey(peer_library(), key->peer, NULL);
    if (sha256 == NULL || s->context == NULL || !peer_prepare(s->context, sha256, op, key->bits)) {
      peer_close(s);
      s = NULL;
    }
  }
  EVP_MD_free(sha256);
  return s;
}

static bool peer_step(void *state)
{
  struct peer_state *s = state;
  const struct bench_key *key = s->key;
  if (s->op == BENCH_KEYGEN) {
    EVP_PKEY *made = NULL;
    bool good = EVP_PKEY_keygen(s->context, &made) == 1;
    EVP_PKEY_free(made);
    return good;
  }
  if (s->op == BENCH_VERIFY)
    return EVP_PKEY_verify(s->context, key->sig, key->sig_len, key->digest, sizeof key->digest) ==
           1;
  size_t len = sizeof s->sig;
  return EVP_PKEY_sign(s->context, s->sig, &len, key->digest, sizeof key->digest) == 1;
}

const struct bench_engine bench_openssl = {"openssl", false, peer_open, peer_step, peer_close};

/* ---- Keys ---- */

static bool peer_sign(struct bench_key *key)
{
  struct peer_state *s = peer_open(key, BENCH_SIGN, 1);
  if (s == NULL)
    return false;
  key->sig_len = (size_t)EVP_PKEY_get_size(key->peer);
  bool good = peer_step(s);
  memcpy(key->sig, s->sig, key->sig_len);
  peer_close(s);
  return good;
}

static bool peer_verifies(const struct bench_key *key)
{
  void *state = peer_open(key, BENCH_VERIFY, 1);
  bool good = state != NULL && peer_step(state);
  if (state != NULL)
    peer_close(state);
  ERR_clear_error(); /* of the damaged signature */
  return good;
}

static karat_status import_key(struct bench_key *key)
{
  uint8_t *der = NULL;
  int len = i2d_PrivateKey(key->peer, &der);
  if (len <= 0)
    return KARAT_E_LIBRARY;
  karat_status status = karat_key_parse(&key->key, der, (size_t)len, NULL, 0);
  OPENSSL_clear_free(der, (size_t)len);
  return status;
}

static karat_status karat_verifies(const struct bench_key *key)
{
  return karat_verify_digest(key->key, &v15, key->digest, sizeof key->digest, key->sig,
                             key->sig_len);
}

/* What is wrong with the two libraries' answers to each other, or null. Leaves karat's signature in
 * the key. */
static const char *cross_check(struct bench_key *key)
{
  uint8_t theirs[KARAT_MAX_BYTES];
  if (!peer_sign(key))
    return "libcrypto cannot sign";
  memcpy(theirs, key->sig, key->sig_len);
  if (karat_verifies(key) != KARAT_OK)
    return "karat refuses libcrypto's signature";
  size_t len = sizeof key->sig;
  if (karat_sign_digest(key->key, &v15, key->digest, sizeof key->digest, key->sig, &len) !=
      KARAT_OK)
    return "karat cannot sign";
  if (len != key->sig_len || memcmp(theirs, key->sig, len) != 0)
    return "the two libraries' signatures differ";
  if (!peer_verifies(key))
    return "libcrypto refuses karat's signature";
  key->sig[len - 1] ^= 1;
  bool taken = karat_verifies(key) != KARAT_E_SIGNATURE || peer_verifies(key);
  key->sig[len - 1] ^= 1;
  return taken ? "a damaged signature is taken" : NULL;
}

int bench_key_make(struct bench_key *key, size_t bits)
{
  *key = (struct bench_key){.bits = bits};
  for (size_t i = 0; i < sizeof key->digest; i++)
    key->digest[i] = (uint8_t)(i * 7 + 1);
  key->peer = EVP_PKEY_Q_keygen(peer_library(), "provider=default", "RSA", bits);
  if (key->peer == NULL)
    return cli_error("libcrypto cannot make a key of %zu bits: %s", bits,
                     ERR_reason_error_string(ERR_get_error()));
  karat_status status = import_key(key);
  if (status != KARAT_OK)
    return cli_error_status(status, "a key of %zu bits", bits);
  const char *problem = cross_check(key);
  return problem == NULL ? CLI_OK : cli_error("a key of %zu bits: %s", bits, problem);
}

void bench_key_free(struct bench_key *key)
{
  EVP_PKEY_free(key->peer);
  karat_key_free(key->key);
  *key = (struct bench_key){0};
}
