/* Nothing secret stays on the stack: operations on private keys run on a stack of their own, and
 * then no word in it is more than a pointer, a count or zero.
 *
 * The sanitizers put frames elsewhere, so that there is nothing to see for them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "rsa/batch.h"
#include "rsa/key.h"
#include "scheme/padding.h"
#include "support.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#define UNTOUCHED UINT64_C(0x5afe5afe5afe)

enum { WORDS = 1 << 15 };
static uint64_t stack[WORDS] __attribute__((aligned(4096)));
static ucontext_t here, there;

/* What runs there. */
static void (*job)(void);
static karat_key *key;
static uint8_t input[KARAT_MAX_BYTES], output[8][KARAT_MAX_BYTES];

static void enter(void)
{
  job();
}

static uint64_t canary; /* of this process, below frames that are alive */

/* Counts, small negative ones as well, and addresses are less; random words but one in 65536 are
 * not, nor are return addresses with a signature. */
static int may_be_secret(uint64_t word)
{
  const uint64_t address = word & (UINT64_MAX >> 16);
  Dl_info info;
  return word != canary && word + (1 << 16) >= UINT64_C(1) << 48 &&
         !dladdr((const void *)(uintptr_t)address, &info);
}

/* Runs it, and counts the words that it leaves in the upper bytes of the stack of which each may be
 * a part of a secret. */
static size_t secrets_left_by(void (*function)(void), size_t bytes)
{
  for (size_t i = 0; i < WORDS; i++)
    stack[i] = UNTOUCHED;
  job = function;
  assert_int_equal(getcontext(&there), 0);
  there.uc_stack.ss_sp = stack;
  there.uc_stack.ss_size = sizeof stack;
  there.uc_link = &here;
  makecontext(&there, enter, 0);
  assert_int_equal(swapcontext(&here, &there), 0);
  size_t touched = 0, left = 0;
  assert_true(stack[0] == UNTOUCHED); /* deep enough */
  for (size_t i = 0; i < WORDS; i++) {
    touched += stack[i] != UNTOUCHED;
    if (may_be_secret(stack[i]) && i >= WORDS - bytes / 8) {
      left++;
      print_message("%zu bytes below the top: %016llx\n", 8 * (WORDS - i),
                    (unsigned long long)stack[i]);
    }
  }
  assert_true(touched > 10);
  return left;
}

/* Has nothing on the stack that may be a secret but the canary. */
static void nothing(void)
{
  volatile char array[64] = {0};
  (void)array[0];
}

static int find_canary(void **state)
{
  (void)state;
  secrets_left_by(nothing, sizeof stack);
  for (size_t i = 0; i < WORDS; i++)
    if (may_be_secret(stack[i]))
      canary = stack[i];
  return secrets_left_by(nothing, sizeof stack) == 0 ? 0 : -1;
}

static void exponentiate(void)
{
  const struct karat_modulus *p = &key->private.p;
  uint64_t *t = calloc(p->k + KARAT_EXP_SCRATCH(p->k), sizeof *t);
  if (t == NULL)
    abort();
  karat_modulus_exp(p, t, key->private.qinv, key->private.dp, p->k, t + p->k);
  free(t);
}

static void raw(void)
{
  if (karat_private_raw(key, output[0], input) != KARAT_OK)
    abort();
}

static void batch(void)
{
  struct karat_raw items[8];
  for (size_t i = 0; i < 8; i++)
    items[i] = (struct karat_raw){.key = key, .in = input, .out = output[i], .status = KARAT_OK};
  karat_private_batch(items, 8);
  for (size_t i = 0; i < 8; i++)
    if (items[i].status != KARAT_OK)
      abort();
}

static struct key_numbers *numbers;

static void import(void)
{
  karat_key *made;
  if (karat_key_new_private(&made, &numbers->view) != KARAT_OK)
    abort();
  karat_key_free(made);
}

static void check(void)
{
  uint32_t found;
  if (karat_key_check(key, &found) != KARAT_OK)
    abort();
}

static void generate(void)
{
  karat_key *made;
  if (karat_key_generate(&made, &(struct karat_generation){.bits = 2048}) != KARAT_OK)
    abort();
  karat_key_free(made);
}

static void decrypt_oaep(void)
{
  size_t len = sizeof output[0];
  const struct karat_encryption_scheme oaep = {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256};
  if (karat_decrypt(key, &oaep, input, karat_key_size(key), output[0], &len) != KARAT_OK)
    abort();
}

static void decrypt_v15(void)
{
  size_t len = sizeof output[0];
  const struct karat_encryption_scheme v15 = {.scheme = KARAT_SCHEME_V15};
  if (karat_decrypt(key, &v15, input, karat_key_size(key), output[0], &len) != KARAT_OK)
    abort();
}

static void premaster(void)
{
  if (karat_decrypt_premaster(key, 0x0303, 0, input, karat_key_size(key), output[0]) != KARAT_OK)
    abort();
}

/* Otherwise the test shows nothing. */
static void test_shows_what_is_left(void **state)
{
  (void)state;
  key = load_key("2048");
  assert_int_not_equal(secrets_left_by(exponentiate, sizeof stack), 0);
  karat_key_free(key);
}

static void test_private(void **state)
{
  (void)state;
  for (const char *const *name = key_names; *name != NULL; name++) {
    print_message("key %s\n", *name);
    key = load_key(*name);
    memset(input, 0, sizeof input);
    input[karat_key_size(key) - 1] = 42;
    assert_int_equal(secrets_left_by(raw, sizeof stack), 0);
    assert_int_equal(secrets_left_by(batch, sizeof stack), 0);
    numbers = load_numbers(*name);
    assert_int_equal(secrets_left_by(import, sizeof stack), 0);
    assert_int_equal(secrets_left_by(check, sizeof stack), 0);
    free(numbers);
    karat_key_free(key);
  }
}

static void test_large(void **state)
{
  (void)state;
  for (const char *const *name = large_key_names; *name != NULL; name++) {
    key = load_key(*name);
    memset(input, 0, sizeof input);
    input[karat_key_size(key) - 1] = 42;
    assert_int_equal(secrets_left_by(raw, sizeof stack), 0);
    karat_key_free(key);
  }
}

static void test_generation(void **state)
{
  (void)state;
  /* Further down is the public operation of the pairwise test, on a number of no other use. */
  assert_int_equal(secrets_left_by(generate, 32768), 0);
}

static void test_decryption(void **state)
{
  (void)state;
  key = load_key("2048");
  assert_int_equal(secrets_left_by(decrypt_v15, sizeof stack),
                   0); /* a message of implicit rejection */
  assert_int_equal(secrets_left_by(premaster, sizeof stack), 0);
  size_t len = sizeof input;
  assert_status(KARAT_OK, karat_encrypt(key,
                                        &(struct karat_encryption_scheme){
                                            .scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256},
                                        "a message that is secret", 24, input, &len));
  assert_int_equal(secrets_left_by(decrypt_oaep, sizeof stack), 0);
  karat_key_free(key);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SANITIZED = 1 };
#else
enum { SANITIZED = 0 };
#endif

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_shows_what_is_left),
      cmocka_unit_test(test_private),
      cmocka_unit_test(test_large),
      cmocka_unit_test(test_generation),
      cmocka_unit_test(test_decryption),
  };
  if (SANITIZED) {
    puts("not run: the sanitizers put frames elsewhere");
    return 0;
  }
  return cmocka_run_group_tests(tests, find_canary, NULL);
}
