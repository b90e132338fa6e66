/* What the tests share: fixture keys for karat and for libcrypto, numbers of keys as bytes,
 * reproducible random bytes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_TESTS_SUPPORT_H
#define KARAT_TESTS_SUPPORT_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <karat/rsa.h>
#include <openssl/evp.h>

/* Fails unless the call gives that status, and then says which it gave. */
#define assert_status(expected, call)                                                              \
  do {                                                                                             \
    karat_status expected_ = (expected), got_ = (call);                                            \
    if (got_ != expected_)                                                                         \
      fail_msg("%s: %s, not %s", #call, karat_status_name(got_), karat_status_name(expected_));    \
  } while (0)

/* The keys of every shape but the two largest, and all of them; each list ends with null. */
extern const char *const key_names[];
extern const char *const large_key_names[];

/* A whole file of tests/keys, to be freed with free. The name has its ending. */
uint8_t *read_key_file(const char *file, size_t *len);

/* The fixture key called name, without ending, private. */
karat_key *load_key(const char *name);
EVP_PKEY *load_openssl_key(const char *name);

/* The public half of a key by way of SubjectPublicKeyInfo. */
karat_key *load_public_key(const char *name);

/* The numbers of a fixture key as bytes that the tests may change. */
struct key_numbers {
  struct karat_numbers view; /* points into data */
  uint8_t data[8][KARAT_MAX_BYTES];
};
struct key_numbers *load_numbers(const char *name);

/* The bytes behind one number of the view. */
static inline uint8_t *bytes_of(struct karat_number number)
{
  return (uint8_t *)number.data;
}

/* Bytes that are the same in each run. */
void fill(void *data, size_t len);

#endif
