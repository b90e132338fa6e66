/* Faults: each number of the private half, each half-result and each blinding value spoiled in
 * turn. Every time: an error, and no output.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/selftest.h"
#include "rsa/blinding.h"
#include "support.h"
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *spoil; /* the half-result to spoil */
static size_t spoil_bit;
static int seen, only = -1; /* the only one of that name to spoil, if not -1 */

static void hook(const char *what, uint64_t *words, size_t k)
{
  if (spoil != NULL && strcmp(what, spoil) == 0 && (only == -1 || seen++ == only))
    words[spoil_bit / 64 % k] ^= UINT64_C(1) << (spoil_bit % 64);
}

/* A private operation that must fail and leave its output alone. */
static void must_fail(const karat_key *key)
{
  uint8_t in[KARAT_MAX_BYTES] = {0}, out[KARAT_MAX_BYTES], before[KARAT_MAX_BYTES];
  fill(in + 1, karat_key_size(key) - 1);
  memset(out, 0xa5, sizeof out);
  memcpy(before, out, sizeof out);
  assert_status(KARAT_E_FAULT, karat_private_raw(key, out, in));
  assert_memory_equal(out, before, sizeof out);
  const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
  size_t len = sizeof out;
  assert_status(KARAT_E_FAULT, karat_sign(key, &v15, in, 20, out, &len));
  assert_int_equal(len, sizeof out);
  assert_memory_equal(out, before, sizeof out);
}

static void must_work(const karat_key *key)
{
  uint8_t in[KARAT_MAX_BYTES] = {0}, out[KARAT_MAX_BYTES];
  fill(in + 1, karat_key_size(key) - 1);
  assert_status(KARAT_OK, karat_private_raw(key, out, in));
  assert_status(KARAT_OK, karat_public_raw(key, out, out));
  assert_memory_equal(out, in, karat_key_size(key));
}

static const char *const names[] = {"1024", "p-less", "p-long", "e3"};

static void spoiled_numbers(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    karat_key *key = load_key(names[i]);
    const struct karat_private *private = &key->private;
    /* the tables of vector kernels stand in for p and R^2; their digits have 52 bits */
    const struct karat_strided *pair = private->pair, *fast = key->n.fast;
    const struct karat_chunked *chunked = key->n.chunked;
    const struct karat_phases *phases = private->phases;
    uint64_t *const numbers[] = {pair != NULL     ? (uint64_t *)pair->c + 16 * pair->n
                                 : phases != NULL ? (uint64_t *)phases->c
                                                  : private->p.m,
                                 private->q.m,
                                 private->dp,
                                 private->dq,
                                 private->qinv,
                                 pair != NULL ? (uint64_t *)pair->rr : private->p.rr,
                                 pair != NULL     ? (uint64_t *)pair->c
                                 : phases != NULL ? (uint64_t *)phases->m
                                                  : private->q.rr,
                                 fast != NULL      ? (uint64_t *)fast->rr
                                 : chunked != NULL ? chunked->rr
                                                   : key->n.rr};
    must_work(key);
    for (size_t j = 0; j < sizeof numbers / sizeof numbers[0]; j++)
      for (size_t bit = 0; bit < 500; bit += 83) { /* the shortest prime has 748 bits */
        numbers[j][bit / 64] ^= UINT64_C(1) << (bit % 52);
        must_fail(key);
        numbers[j][bit / 64] ^= UINT64_C(1) << (bit % 52);
      }
    must_work(key);
    karat_key_free(key);
  }
}

static void spoiled_half_results(void **state)
{
  (void)state;
  static const char *const halves[] = {"m1", "m2"};
  karat_fault_hook = hook;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    karat_key *key = load_key(names[i]);
    for (size_t j = 0; j < 2; j++)
      for (spoil_bit = 0; spoil_bit < 500; spoil_bit += 71) {
        spoil = halves[j];
        must_fail(key);
        spoil = NULL;
        must_work(key);
      }
    karat_key_free(key);
  }
  karat_fault_hook = NULL;
}

/* Bits of r^e and r^-1 in the pool, in words and in digits of vector kernels. */
static void spoiled_blinding(void **state)
{
  (void)state;
  static const char *const sizes[] = {"1024", "2048"};
  for (size_t i = 0; i < 2; i++) {
    karat_key *key = load_key(sizes[i]);
    const int digits = key->n.fast != NULL;
    for (int which = 0; which < 2; which++)
      for (size_t bit = 0; bit < 1024; bit += 97) {
        must_work(key); /* leaves a slot in the pool */
        struct karat_slot *slot = NULL;
        for (size_t j = 0; j < KARAT_POOL_SLOTS && slot == NULL; j++)
          slot = key->private.pool->slots[j];
        assert_non_null(slot);
        uint64_t *number = which == 0 ? slot->blind : slot->unblind;
        if (digits)
          number = karat_align(number);
        number[bit / 64] ^= UINT64_C(1) << (bit % (digits ? 52 : 64));
        uint8_t in[KARAT_MAX_BYTES] = {0}, out[KARAT_MAX_BYTES] = {0};
        in[key->size - 1] = 2;
        assert_status(KARAT_E_FAULT, karat_private_raw(key, out, in));
        for (size_t j = 0; j < sizeof out; j++)
          assert_int_equal(out[j], 0);
      }
    must_work(key);
    karat_key_free(key);
  }
}

/* In a batch only the item with the fault fails. */
static void spoiled_batch(void **state)
{
  (void)state;
  static const char *const halves[] = {"m1", "m2"};
  static const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
  karat_key *key = load_key("2048");
  uint8_t digest[32] = {7}, sigs[8][256], before[256], right[256];
  size_t len = sizeof right;
  assert_status(KARAT_OK, karat_sign_digest(key, &v15, digest, sizeof digest, right, &len));
  memset(before, 0xa5, sizeof before);
  karat_fault_hook = hook;
  for (int wrong = 0; wrong < 16; wrong++) {
    struct karat_batch_item items[8];
    for (size_t i = 0; i < 8; i++) {
      memcpy(sigs[i], before, sizeof before);
      items[i] = (struct karat_batch_item){key,     &v15,           digest,  sizeof digest,
                                           sigs[i], sizeof sigs[i], KARAT_OK};
    }
    spoil = halves[wrong % 2];
    seen = 0;
    only = wrong / 2;
    spoil_bit = 71 * (size_t)wrong;
    assert_status(KARAT_E_FAULT, karat_sign_batch(items, 8));
    for (int i = 0; i < 8; i++) {
      assert_status(i == wrong / 2 ? KARAT_E_FAULT : KARAT_OK, items[i].status);
      assert_memory_equal(sigs[i], i == wrong / 2 ? before : right, sizeof before);
    }
  }
  spoil = NULL;
  only = -1;
  karat_fault_hook = NULL;
  karat_key_free(key);
}

/* Decryption, whose outputs are written even when the padding is bad, writes nothing after a
 * fault. */
static void decryption(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  static const struct karat_encryption_scheme schemes[] = {
      {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256},
      {.scheme = KARAT_SCHEME_V15},
      {.scheme = KARAT_SCHEME_V15, .no_implicit_rejection = 1},
      {.scheme = KARAT_SCHEME_RAW}};
  uint8_t in[128] = {0}, out[128], before[128];
  memset(before, 0xa5, sizeof before);
  karat_fault_hook = hook;
  for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
    memcpy(out, before, sizeof out);
    fill(in + 1, sizeof in - 1);
    size_t len = sizeof out;
    spoil = "m1";
    spoil_bit = 13;
    assert_status(KARAT_E_FAULT, karat_decrypt(key, &schemes[i], in, sizeof in, out, &len));
    spoil = NULL;
    assert_int_equal(len, sizeof out);
    assert_memory_equal(out, before, sizeof out);
  }
  karat_fault_hook = NULL;
  karat_key_free(key);
}

static int no_keys(void)
{
  karat_selftest_fault = 1;
  karat_key *key = NULL;
  size_t len;
  uint8_t *pem = read_key_file("1024.pem", &len);
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  int right = karat_key_parse(&key, pem, len, NULL, 0) == KARAT_E_SELFTEST &&
              karat_key_generate(&key, &wanted) == KARAT_E_SELFTEST && key == NULL;
  karat_selftest_fault = 0;
  right = right && karat_key_parse(&key, pem, len, NULL, 0) == KARAT_E_SELFTEST;
  free(pem);
  return right;
}

/* A self-test that fails at first use: no key is made from then on. The first of the tests, and in
 * a child, since a self-test that has passed stays passed. */
static void failing_selftest(void **state)
{
  (void)state;
  pid_t child = fork();
  if (child == 0)
    _exit(no_keys() ? 0 : 1);
  int status;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(failing_selftest),     cmocka_unit_test(spoiled_numbers),
      cmocka_unit_test(spoiled_half_results), cmocka_unit_test(spoiled_blinding),
      cmocka_unit_test(spoiled_batch),        cmocka_unit_test(decryption)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
