/* Every allocation fails once, and so does every call for random numbers: for each operation the
 * first, then the second, and so on until it gets through. Each time: an error that says so,
 * outputs untouched, nothing left behind (which the address sanitizer sees).
 *
 * karat's own malloc and calloc come here by -Wl,--wrap, libcrypto's by its hook.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "failing.h"
#include "support.h"
#include <errno.h>
#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

/* Calls for random numbers until one fails; 0: none does. Behind that: -1 makes all calls short,
 * and some of them interrupted; -2 and -3 give the same numbers always. */
static long random_countdown;

ssize_t __real_getrandom(void *data, size_t len, unsigned flags);
ssize_t __wrap_getrandom(void *data, size_t len, unsigned flags);

ssize_t __wrap_getrandom(void *data, size_t len, unsigned flags)
{
  static unsigned calls;
  if (random_countdown > 0 && --random_countdown == 0) {
    failed = 1;
    errno = EIO;
    return -1;
  }
  if (random_countdown <= -2) { /* numbers that are none: -2 zeros, -3 ones */
    memset(data, random_countdown == -2 ? 0 : 0xff, len);
    return (ssize_t)len;
  }
  if (random_countdown == -1) {
    if (++calls % 3 == 0) {
      errno = EINTR;
      return -1;
    }
    len = len < 7 ? len : 7;
  }
  return __real_getrandom(data, len, flags);
}

static void *library_malloc(size_t size, const char *file, int line)
{
  (void)file;
  (void)line;
  return fails() ? NULL : __real_malloc(size);
}

static void *library_realloc(void *old, size_t size, const char *file, int line)
{
  (void)file;
  (void)line;
  return fails() ? NULL : realloc(old, size);
}

static void library_free(void *old, const char *file, int line)
{
  (void)file;
  (void)line;
  free(old);
}

static karat_key *key; /* a private key that works */
static uint8_t *pem;   /* and its file */
static size_t pem_len;
static uint8_t sig[128], ciphertext[128];
static const struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0,
                                                  KARAT_SALT_DIGEST};
static const struct karat_encryption_scheme oaep = {.scheme = KARAT_SCHEME_OAEP,
                                                    .hash = KARAT_SHA256},
                                            v15 = {.scheme = KARAT_SCHEME_V15};

/* The operations. Each returns its status, and checks that a failure leaves outputs alone. */

static karat_status make_key(karat_status (*call)(karat_key **))
{
  karat_key *const untouched = (karat_key *)&key;
  karat_key *made = untouched;
  karat_status status = call(&made);
  if (status == KARAT_OK) {
    assert_true(karat_key_is_private(made)); /* nothing got lost on the way */
    karat_key_free(made);
  } else {
    assert_ptr_equal(made, untouched);
  }
  return status;
}

static karat_status call_parse(karat_key **made)
{
  return karat_key_parse(made, pem, pem_len, NULL, 0);
}

static karat_status call_generate(karat_key **made)
{
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  return karat_key_generate(made, &wanted);
}

static karat_status parse(void)
{
  return make_key(call_parse);
}

static karat_status generate(void)
{
  return make_key(call_generate);
}

static karat_status raw(void)
{
  uint8_t in[128] = {0}, out[128] = {0}, zeros[128] = {0};
  in[127] = 2;
  karat_key *fresh = NULL; /* with an empty pool */
  const long before = countdown;
  countdown = 0;
  assert_status(KARAT_OK, call_parse(&fresh));
  countdown = before;
  karat_status status = karat_private_raw(fresh, out, in);
  if (status != KARAT_OK)
    assert_memory_equal(out, zeros, sizeof out);
  karat_key_free(fresh);
  return status;
}

static karat_status sign(void)
{
  uint8_t out[128] = {0}, zeros[128] = {0};
  size_t len = sizeof out;
  karat_status status = karat_sign(key, &pss, "message", 7, out, &len);
  if (status != KARAT_OK)
    assert_memory_equal(out, zeros, sizeof out);
  return status;
}

static karat_status verify(void)
{
  return karat_verify(key, &pss, "message", 7, sig, sizeof sig);
}

static karat_status encrypt(void)
{
  uint8_t out[128] = {0}, zeros[128] = {0};
  size_t len = sizeof out;
  karat_status status = karat_encrypt(key, &oaep, "message", 7, out, &len);
  if (status != KARAT_OK)
    assert_memory_equal(out, zeros, sizeof out);
  return status;
}

static karat_status decrypt_by(const struct karat_encryption_scheme *scheme)
{
  uint8_t out[128] = {0}, zeros[128] = {0};
  size_t len = sizeof out;
  karat_status status = karat_decrypt(key, scheme, ciphertext, sizeof ciphertext, out, &len);
  if (status != KARAT_OK) {
    assert_memory_equal(out, zeros, sizeof out);
    assert_int_equal(len, sizeof out);
  }
  return status;
}

static karat_status decrypt(void)
{
  return decrypt_by(&oaep);
}

static karat_status decrypt_v15(void)
{
  return decrypt_by(&v15);
}

static karat_status export(void)
{
  static uint8_t out[KARAT_MAX_EXPORT];
  size_t len = sizeof out;
  const struct karat_key_format format = {
      .form = KARAT_FORM_PKCS8, .passphrase = "pass", .passphrase_len = 4, .iterations = 1};
  karat_status status = karat_key_export(key, &format, out, &len);
  if (status == KARAT_OK) { /* and then it is the whole key */
    const long before = countdown;
    countdown = 0;
    karat_key *back = NULL;
    assert_status(KARAT_OK, karat_key_parse(&back, out, len, "pass", 4));
    assert_true(karat_key_is_private(back));
    karat_key_free(back);
    countdown = before;
  }
  return status;
}

static karat_status check(void)
{
  uint32_t found = 12345;
  karat_status status = karat_key_check(key, &found);
  if (status != KARAT_OK)
    assert_int_equal(found, 12345);
  return status;
}

static karat_status selftest(void)
{
  return karat_selftest(NULL, NULL);
}

static const struct {
  const char *name;
  karat_status (*run)(void);
  long step; /* only each so many allocations fails, where there are many */
} operations[] = {{"parse", parse, 3},     {"generate", generate, 1},       {"raw", raw, 1},
                  {"sign", sign, 1},       {"verify", verify, 1},           {"encrypt", encrypt, 1},
                  {"decrypt", decrypt, 1}, {"decrypt_v15", decrypt_v15, 1}, {"export", export, 3},
                  {"check", check, 1},     {"selftest", selftest, 29}};

static void one_by_one(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
    countdown = 0;
    assert_status(KARAT_OK, operations[i].run()); /* what is made once is there */
    int refused = 0, others = 0;
    for (long n = 1;; n += operations[i].step) {
      countdown = n;
      failed = 0;
      karat_status status = operations[i].run();
      countdown = 0;
      if (!failed) {
        assert_status(KARAT_OK, status);
        break;
      }
      /* Out of memory, or in libcrypto, which does not say why it failed; and a few of its
       * allocations it can do without, or takes for a file that is no key, or then hands out a key
       * without some of its numbers, which import refuses. */
      if (status == KARAT_E_MEMORY || status == KARAT_E_LIBRARY || status == KARAT_E_SELFTEST)
        refused++;
      else if (status == KARAT_OK || (status >= KARAT_E_KEY_FORMAT && status <= KARAT_E_KEY_CRT &&
                                      operations[i].run == parse))
        others++;
      else
        fail_msg("%s, allocation %ld: %s", operations[i].name, n, karat_status_name(status));
    }
    print_message("%-12s %4d refused, %4d other\n", operations[i].name, refused, others);
    assert_true(refused > 0);
    assert_status(KARAT_OK, operations[i].run()); /* nothing is broken afterwards */
  }
}

static karat_status recover(void)
{
  struct key_numbers *numbers = load_numbers("1024");
  struct karat_numbers *view = &numbers->view;
  view->p = view->q = view->dp = view->dq = view->qinv = (struct karat_number){NULL, 0};
  karat_key *made = NULL;
  karat_status status = karat_key_new_private(&made, view);
  karat_key_free(made);
  free(numbers);
  return status;
}

static karat_status encrypt_v15(void)
{
  uint8_t out[128] = {0};
  size_t len = sizeof out;
  return karat_encrypt(key, &v15, "message", 7, out, &len);
}

static void no_random_numbers(void **state)
{
  (void)state;
  static const struct {
    karat_status (*run)(void);
    long step;
  } users[] = {{generate, 83},   {raw, 1},    {sign, 1},   {encrypt, 1},
               {encrypt_v15, 1}, {check, 17}, {recover, 1}};
  for (size_t i = 0; i < sizeof users / sizeof users[0]; i++) {
    int refused = 0;
    for (long n = 1;; n += users[i].step) {
      random_countdown = n;
      failed = 0;
      karat_status status = users[i].run();
      random_countdown = 0;
      assert_status(failed ? KARAT_E_RANDOM : KARAT_OK, status);
      if (!failed)
        break;
      refused++;
    }
    assert_true(refused > 0);
    random_countdown = -1; /* short reads and interruptions do no harm */
    assert_status(KARAT_OK, users[i].run());
    random_countdown = 0;
  }
  /* A source that is dead: an end, and no key and no blinding value from it. */
  for (long dead = -2; dead >= -3; dead--) {
    random_countdown = dead;
    karat_status generated = generate(), blinded = raw(), padded = encrypt_v15();
    random_countdown = 0;
    assert_true(generated == KARAT_E_KEY_GENERATION || generated == KARAT_E_RANDOM);
    assert_status(KARAT_E_RANDOM, blinded);
    assert_status(dead == -2 ? KARAT_E_RANDOM : KARAT_OK, padded);
  }
}

int main(void)
{
  if (!CRYPTO_set_mem_functions(library_malloc, library_realloc, library_free))
    return 2; /* libcrypto has allocated already */
  const struct CMUnitTest tests[] = {cmocka_unit_test(one_by_one),
                                     cmocka_unit_test(no_random_numbers)};
  pem = read_key_file("1024.pem", &pem_len);
  key = load_key("1024");
  size_t len = sizeof sig;
  if (karat_sign(key, &pss, "message", 7, sig, &len) != KARAT_OK)
    return 2;
  len = sizeof ciphertext;
  if (karat_encrypt(key, &oaep, "message", 7, ciphertext, &len) != KARAT_OK)
    return 2;
  int result = cmocka_run_group_tests(tests, NULL, NULL);
  karat_key_free(key);
  free(pem);
  return result;
}
