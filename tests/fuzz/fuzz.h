/* What the fuzz targets share: input taken apart, and checks that stay in release builds.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_TESTS_FUZZ_H
#define KARAT_TESTS_FUZZ_H

#include <karat/rsa.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                              \
      abort();                                                                                     \
    }                                                                                              \
  } while (0)

/* The input, eaten from the front. */
struct input {
  const uint8_t *data;
  size_t len;
};

static inline unsigned take_byte(struct input *in)
{
  if (in->len == 0)
    return 0;
  in->len--;
  return *in->data++;
}

/* Fills out; zeros where the input has ended. */
static inline void take_bytes(struct input *in, uint8_t *out, size_t len)
{
  size_t there = len < in->len ? len : in->len;
  memset(out, 0, len);
  memcpy(out, in->data, there);
  in->data += there;
  in->len -= there;
}

/* The same key in karat's hands and libcrypto's: one of a few fixtures, made once. */
struct fuzz_key {
  karat_key *key;
  EVP_PKEY *peer;
};
const struct fuzz_key *take_key(struct input *in);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
