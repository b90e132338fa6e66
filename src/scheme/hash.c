/* Hash functions by libcrypto.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/hash.h"
#include "scheme/libctx.h"
#include <ctype.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The NIST hashes share an arc: 2.16.840.1.101.3.4.2.x. */
#define NIST(x) {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, (x)}, 9

static const struct hash {
  const char *name;    /* karat's */
  const char *library; /* libcrypto's */
  size_t size;
  int xof;
  uint8_t oid[9];
  size_t oid_len;
} hashes[] = {
    [KARAT_SHA1] = {"sha1", "SHA1", 20, 0, {0x2b, 0x0e, 0x03, 0x02, 0x1a}, 5},
    [KARAT_SHA224] = {"sha224", "SHA2-224", 28, 0, NIST(4)},
    [KARAT_SHA256] = {"sha256", "SHA2-256", 32, 0, NIST(1)},
    [KARAT_SHA384] = {"sha384", "SHA2-384", 48, 0, NIST(2)},
    [KARAT_SHA512] = {"sha512", "SHA2-512", 64, 0, NIST(3)},
    [KARAT_SHA512_224] = {"sha512-224", "SHA2-512/224", 28, 0, NIST(5)},
    [KARAT_SHA512_256] = {"sha512-256", "SHA2-512/256", 32, 0, NIST(6)},
    [KARAT_SHA3_224] = {"sha3-224", "SHA3-224", 28, 0, NIST(7)},
    [KARAT_SHA3_256] = {"sha3-256", "SHA3-256", 32, 0, NIST(8)},
    [KARAT_SHA3_384] = {"sha3-384", "SHA3-384", 48, 0, NIST(9)},
    [KARAT_SHA3_512] = {"sha3-512", "SHA3-512", 64, 0, NIST(10)},
    [KARAT_SHAKE128] = {"shake128", "SHAKE-128", 32, 1, {0}, 0},
    [KARAT_SHAKE256] = {"shake256", "SHAKE-256", 64, 1, {0}, 0},
};
#define HASHES (sizeof hashes / sizeof hashes[0])

/* Null for a value that is no hash. */
static const struct hash *find(karat_hash hash)
{
  return (unsigned)hash < HASHES && hashes[hash].name != NULL ? &hashes[hash] : NULL;
}

/* libcrypto's implementations, fetched once and kept: a fetch takes locks and longer than a short
 * hash. */
static EVP_MD *fetched[HASHES];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void fetch(void)
{
  OSSL_LIB_CTX *context = karat_libctx();
  if (context == NULL)
    return;
  for (size_t i = 0; i < HASHES; i++)
    if (hashes[i].name != NULL)
      fetched[i] = EVP_MD_fetch(context, hashes[i].library, NULL);
}

static const EVP_MD *implementation(karat_hash hash)
{
  pthread_once(&once, fetch);
  return fetched[hash];
}

void karat_hashes_free(void)
{
  for (size_t i = 0; i < HASHES; i++) {
    EVP_MD_free(fetched[i]);
    fetched[i] = NULL;
  }
  once = (pthread_once_t)PTHREAD_ONCE_INIT;
}

/* Case does not matter, nor does a hyphen after "sha" or "shake". */
static int same_name(const char *ours, const char *given)
{
  for (; *ours != '\0' || *given != '\0'; ours++, given++) {
    if (*given == '-' && *ours != '-' && *ours != '\0')
      given++;
    if (tolower((unsigned char)*given) != *ours)
      return 0;
  }
  return 1;
}

karat_hash karat_hash_by_name(const char *name)
{
  if (name != NULL)
    for (size_t i = 0; i < HASHES; i++)
      if (hashes[i].name != NULL && same_name(hashes[i].name, name))
        return (karat_hash)i;
  return KARAT_HASH_DEFAULT;
}

const char *karat_hash_name(karat_hash hash)
{
  const struct hash *h = find(hash);
  return h != NULL ? h->name : NULL;
}

size_t karat_hash_size(karat_hash hash)
{
  const struct hash *h = find(hash);
  return h != NULL ? h->size : 0;
}

int karat_hash_is_xof(karat_hash hash)
{
  const struct hash *h = find(hash);
  return h != NULL && h->xof;
}

const char *karat_hash_library_name(karat_hash hash)
{
  return find(hash)->library;
}

karat_hash karat_hash_by_library_name(const char *name)
{
  for (size_t i = 0; i < HASHES; i++)
    if (hashes[i].name != NULL && OPENSSL_strcasecmp(hashes[i].library, name) == 0)
      return (karat_hash)i;
  for (size_t i = 0; i < HASHES; i++)
    if (hashes[i].name != NULL && implementation((karat_hash)i) != NULL &&
        EVP_MD_is_a(fetched[i], name))
      return (karat_hash)i;
  return KARAT_HASH_DEFAULT;
}

int karat_hash_in_pss_key(karat_hash hash)
{
  return hash >= KARAT_SHA1 && hash <= KARAT_SHA512_256; /* as far as libcrypto goes */
}

const uint8_t *karat_hash_oid(karat_hash hash, size_t *len)
{
  const struct hash *h = find(hash);
  if (h == NULL || h->oid_len == 0)
    return NULL;
  *len = h->oid_len;
  return h->oid;
}

struct karat_hash_state {
  karat_hash hash;
  EVP_MD_CTX *context;
};

/* A state without a start; null without memory. */
static karat_hash_state *new_state(karat_hash hash)
{
  karat_hash_state *made = malloc(sizeof *made);
  if (made == NULL)
    return NULL;
  made->hash = hash;
  made->context = EVP_MD_CTX_new();
  if (made->context != NULL)
    return made;
  free(made);
  return NULL;
}

karat_status karat_hash_start(karat_hash_state **state, karat_hash hash)
{
  if (state == NULL)
    return KARAT_E_ARGUMENT;
  if (find(hash) == NULL)
    return KARAT_E_HASH;
  const EVP_MD *md = implementation(hash);
  if (md == NULL)
    return KARAT_E_LIBRARY;
  karat_hash_state *made = new_state(hash);
  if (made == NULL)
    return KARAT_E_MEMORY;
  if (!EVP_DigestInit_ex2(made->context, md, NULL)) {
    karat_hash_drop(made);
    return KARAT_E_LIBRARY;
  }
  *state = made;
  return KARAT_OK;
}

karat_status karat_hash_copy(karat_hash_state **copy, const karat_hash_state *state)
{
  if (copy == NULL || state == NULL)
    return KARAT_E_ARGUMENT;
  karat_hash_state *made = new_state(state->hash);
  if (made == NULL)
    return KARAT_E_MEMORY;
  if (!EVP_MD_CTX_copy_ex(made->context, state->context)) {
    karat_hash_drop(made);
    return KARAT_E_LIBRARY;
  }
  *copy = made;
  return KARAT_OK;
}

karat_status karat_hash_update(karat_hash_state *state, const void *data, size_t len)
{
  if (state == NULL || (data == NULL && len > 0))
    return KARAT_E_ARGUMENT;
  return len == 0 || EVP_DigestUpdate(state->context, data, len) ? KARAT_OK : KARAT_E_LIBRARY;
}

/* out_len other than the hash's own: SHAKE only. Frees the state. */
static karat_status finish(karat_hash_state *state, uint8_t *out, size_t out_len)
{
  int done = karat_hash_is_xof(state->hash) ? EVP_DigestFinalXOF(state->context, out, out_len)
                                            : EVP_DigestFinal_ex(state->context, out, NULL);
  karat_hash_drop(state);
  return done ? KARAT_OK : KARAT_E_LIBRARY;
}

karat_status karat_hash_finish(karat_hash_state *state, uint8_t *digest)
{
  if (state == NULL || digest == NULL) {
    karat_hash_drop(state);
    return KARAT_E_ARGUMENT;
  }
  return finish(state, digest, karat_hash_size(state->hash));
}

void karat_hash_drop(karat_hash_state *state)
{
  if (state == NULL)
    return;
  EVP_MD_CTX_free(state->context);
  free(state);
}

karat_status karat_hash_pieces(karat_hash hash, const struct karat_piece *pieces, size_t count,
                               uint8_t *out, size_t out_len)
{
  karat_hash_state *state;
  karat_status status = karat_hash_start(&state, hash);
  if (status != KARAT_OK)
    return status;
  for (size_t i = 0; i < count && status == KARAT_OK; i++)
    status = karat_hash_update(state, pieces[i].data, pieces[i].len);
  if (status == KARAT_OK)
    return finish(state, out, out_len);
  karat_hash_drop(state);
  return status;
}
