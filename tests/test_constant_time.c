/* Constant time, for valgrind: the numbers of a private key are marked as undefined before they are
 * imported, and so is every random number in the library; memcheck then reports each branch and
 * each address that depends on one. With an argument, a leak is planted, which must be reported:
 *   branch   on a bit of a signature's blinded secret
 *   address  an array indexed by one
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/ct.h"
#include "scheme/padding.h"
#include "support.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <valgrind/valgrind.h>

static void mark(struct karat_number number)
{
  karat_ct_secret(number.data, number.len);
}

static karat_key *import_secret(const char *name, int with_primes)
{
  struct key_numbers *numbers = load_numbers(name);
  struct karat_numbers *view = &numbers->view;
  mark(view->d);
  mark(view->p);
  mark(view->q);
  mark(view->dp);
  mark(view->dq);
  mark(view->qinv);
  if (!with_primes)
    view->p = view->q = view->dp = view->dq = view->qinv = (struct karat_number){NULL, 0};
  karat_key *key;
  assert_status(KARAT_OK, karat_key_new_private(&key, view));
  free(numbers);
  return key;
}

static void operations(const char *name, int with_primes)
{
  karat_key *key = import_secret(name, with_primes);
  const size_t size = karat_key_size(key);
  uint8_t in[KARAT_MAX_BYTES] = {0}, out[KARAT_MAX_BYTES];
  for (int i = 0; i < 2; i++) { /* the second time with squared blinding values */
    fill(in + 1, size - 1);
    /* an encrypted session key's bits matter as much as the key's own */
    karat_ct_secret(in + 1, size - 1);
    assert_status(KARAT_OK, karat_private_raw(key, out, in));
    assert_status(KARAT_OK, karat_public_raw(key, out, out));
    karat_ct_public(in, size);
    karat_ct_public(out, size);
    assert_memory_equal(in, out, size);
  }
  const struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, KARAT_SALT_DIGEST};
  size_t len = sizeof out;
  assert_status(KARAT_OK, karat_sign(key, &pss, "message", 7, out, &len));
  karat_ct_public(out, size);
  assert_status(KARAT_OK, karat_verify(key, &pss, "message", 7, out, len));
  karat_key_free(key);
}

static void every_path(void **state)
{
  (void)state;
  operations("1024", 1);
  operations("1025", 1);
  operations("p-short", 1);
  operations("p-least", 0);
}

/* What comes out of a decryption is secret: message, length and status. */
static void decrypt(const karat_key *key, const struct karat_encryption_scheme *scheme,
                    const uint8_t *c, size_t size, karat_status expected)
{
  uint8_t message[KARAT_MAX_BYTES];
  size_t len = sizeof message;
  karat_status status = karat_decrypt(key, scheme, c, size, message, &len);
  karat_ct_public(&status, sizeof status);
  assert_status(expected, status);
}

/* TLS's premaster secret: a good one, one of another length, one of another version, one that is
 * none. */
static void premaster(const karat_key *key, const struct karat_encryption_scheme *v15)
{
  static const struct {
    size_t len;
    uint8_t version;
  } cases[] = {{48, 3}, {47, 3}, {48, 2}, {0, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    uint8_t c[KARAT_MAX_BYTES] = {0}, secret[KARAT_PREMASTER_BYTES] = {3, cases[i].version},
            out[KARAT_PREMASTER_BYTES];
    size_t len = sizeof c;
    karat_ct_secret(secret, sizeof secret);
    if (cases[i].len > 0)
      assert_status(KARAT_OK, karat_encrypt(key, v15, secret, cases[i].len, c, &len));
    else
      fill(c + 1, karat_key_size(key) - 1);
    karat_ct_public(c, sizeof c);
    assert_status(KARAT_OK,
                  karat_decrypt_premaster(key, 0x0303, 0x0301, c, karat_key_size(key), out));
  }
}

/* Good and bad padding of each kind take one path. */
static void decryption(void **state)
{
  (void)state;
  karat_key *key = import_secret("1024", 1);
  const size_t size = karat_key_size(key);
  const struct karat_encryption_scheme schemes[] = {
      {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256},
      {.scheme = KARAT_SCHEME_V15},
      {.scheme = KARAT_SCHEME_V15, .no_implicit_rejection = 1},
      {.scheme = KARAT_SCHEME_RAW}};
  for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
    const int can_fail = i == 0 || i == 2;
    uint8_t c[KARAT_MAX_BYTES], secret[KARAT_MAX_BYTES] = {0};
    size_t len = sizeof c;
    karat_ct_secret(secret, sizeof secret);
    assert_status(KARAT_OK,
                  karat_encrypt(key, &schemes[i], secret,
                                schemes[i].scheme == KARAT_SCHEME_RAW ? size : 30, c, &len));
    karat_ct_public(c, size);
    decrypt(key, &schemes[i], c, size, KARAT_OK);
    fill(c + 1, size - 1);
    c[0] = 0;
    decrypt(key, &schemes[i], c, size, can_fail ? KARAT_E_DECRYPTION : KARAT_OK);
  }
  premaster(key, &schemes[1]);
  karat_key_free(key);
}

/* Random numbers are secret, and so is all that becomes of the accepted candidates. */
static void generation(void **state)
{
  (void)state;
  for (size_t bits = 1024; bits <= 1026; bits += 2) {
    const struct karat_generation wanted = {.bits = bits, .legacy = 1};
    karat_key *key;
    assert_status(KARAT_OK, karat_key_generate(&key, &wanted));
    karat_key_free(key);
  }
}

static volatile int sink;

static void plant(const char *what)
{
  static const int table[256] = {1};
  uint8_t secret = 5;
  karat_ct_secret(&secret, 1);
  if (strcmp(what, "branch") == 0) {
    if (secret & 1)
      sink = 1;
  } else {
    sink = table[secret];
  }
}

int main(int argc, char **argv)
{
  if (RUNNING_ON_VALGRIND == 0) {
    fprintf(stderr, "test_constant_time says nothing unless valgrind runs it\n");
    return 2;
  }
  if (argc > 1) {
    plant(argv[1]);
    return 0;
  }
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_path), cmocka_unit_test(generation),
                                     cmocka_unit_test(decryption)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
