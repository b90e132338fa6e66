/* The keys of the fuzz targets.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"
#include <openssl/pem.h>

/* Small ones, since speed is what finds bugs; with odd sizes, unequal primes, p < q. */
static const char *const names[] = {"1024", "1025", "p-least", "p-less", "2047"};
enum { KEYS = sizeof names / sizeof names[0] };

static void load(struct fuzz_key *key, const char *name)
{
  char path[4096], pem[8192];
  snprintf(path, sizeof path, "%s/%s.pem", KARAT_KEYS, name);
  FILE *file = fopen(path, "r");
  CHECK(file != NULL);
  size_t len = fread(pem, 1, sizeof pem, file);
  fclose(file);
  CHECK(karat_key_parse(&key->key, pem, len, NULL, 0) == KARAT_OK);
  BIO *bio = BIO_new_mem_buf(pem, (int)len);
  key->peer = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
  CHECK(key->peer != NULL);
  BIO_free(bio);
}

const struct fuzz_key *take_key(struct input *in)
{
  static struct fuzz_key keys[KEYS];
  struct fuzz_key *key = &keys[take_byte(in) % KEYS];
  if (key->key == NULL)
    load(key, names[key - keys]);
  return key;
}
