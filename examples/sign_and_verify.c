/* sign_and_verify.c: signs a file with a private key, and verifies the signature.
 *
 *   cc sign_and_verify.c $(pkg-config --cflags --libs karat) -o sign_and_verify
 *   openssl genrsa -out key.pem 3072
 *   ./sign_and_verify key.pem README.md
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/rsa.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The same for signing and for verifying: both sides must agree on it. */
static const struct karat_signature_scheme scheme = {.scheme = KARAT_SCHEME_PSS,
                                                     .hash = KARAT_SHA256,
                                                     .mask_hash = KARAT_HASH_DEFAULT,
                                                     .salt_len = KARAT_SALT_DIGEST};

static int fail(const char *what, karat_status status)
{
  fprintf(stderr, "sign_and_verify: %s: %s\n", what, karat_status_message(status));
  return 1;
}

/* Reads a key file, without a passphrase. */
static karat_key *read_key(const char *path)
{
  static char data[64 * 1024]; /* a PEM of 16384 bits has 13 kB */
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    return NULL;
  }
  size_t len = fread(data, 1, sizeof data, file);
  fclose(file);

  karat_key *key = NULL;
  karat_status status = karat_key_parse(&key, data, len, NULL, 0);
  explicit_bzero(data, sizeof data); /* the key has a copy, which karat_key_free wipes */
  if (status != KARAT_OK)
    fail(path, status);
  return key;
}

/* The SHA-256 digest of a file of any length. Returns 0 if all went well. */
static int hash_file(const char *path, uint8_t digest[KARAT_MAX_DIGEST])
{
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    return 1;
  }
  karat_hash_state *state = NULL;
  karat_status status = karat_hash_start(&state, scheme.hash);
  char piece[4096];
  size_t len;
  while (status == KARAT_OK && (len = fread(piece, 1, sizeof piece, file)) > 0)
    status = karat_hash_update(state, piece, len);
  int unreadable = ferror(file);
  fclose(file);
  if (status != KARAT_OK || unreadable) {
    karat_hash_drop(state);
    if (unreadable)
      fprintf(stderr, "sign_and_verify: %s: can't be read\n", path);
    return unreadable ? 1 : fail(path, status);
  }
  status = karat_hash_finish(state, digest);
  return status == KARAT_OK ? 0 : fail(path, status);
}

static int sign_and_verify(const karat_key *key, const uint8_t *digest)
{
  uint8_t sig[KARAT_MAX_BYTES];
  size_t sig_len = sizeof sig; /* the room, and then the signature's length */
  size_t digest_len = karat_hash_size(scheme.hash);
  karat_status status = karat_sign_digest(key, &scheme, digest, digest_len, sig, &sig_len);
  if (status != KARAT_OK)
    return fail("signing", status);
  for (size_t i = 0; i < sig_len; i++)
    printf("%02x", sig[i]);
  printf("\n");

  /* A private key verifies as well; others do it with the public key. */
  status = karat_verify_digest(key, &scheme, digest, digest_len, sig, sig_len);
  if (status != KARAT_OK)
    return fail("verifying", status);

  /* A single flipped bit, and the signature is nobody's. */
  sig[0] ^= 1;
  status = karat_verify_digest(key, &scheme, digest, digest_len, sig, sig_len);
  if (status != KARAT_E_SIGNATURE)
    return fail("a damaged signature was not refused", status);
  return 0;
}

int main(int argc, char **argv)
{
  if (argc != 3) {
    fprintf(stderr, "usage: sign_and_verify KEY.pem FILE\n");
    return 2;
  }
  uint8_t digest[KARAT_MAX_DIGEST];
  karat_key *key = read_key(argv[1]);
  if (key == NULL)
    return 1;
  int result = hash_file(argv[2], digest) || sign_and_verify(key, digest);
  karat_key_free(key);
  return result;
}
