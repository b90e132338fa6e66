/* Faults: each number of the private half, each half-result and each blinding value spoiled in
 * turn. Every time: an error, and no output.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/blinding.h"
#include "support.h"
#include <string.h>

static const char *spoil; /* the half-result to spoil */
static size_t spoil_bit;

static void hook(const char *what, uint64_t *words, size_t k)
{
  if (spoil != NULL && strcmp(what, spoil) == 0)
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
    uint64_t *const numbers[] = {pair != NULL ? (uint64_t *)pair->c + 16 * pair->n : private->p.m,
                                 private->q.m,
                                 private->dp,
                                 private->dq,
                                 private->qinv,
                                 pair != NULL ? (uint64_t *)pair->rr : private->p.rr,
                                 pair != NULL ? (uint64_t *)pair->c : private->q.rr,
                                 fast != NULL ? (uint64_t *)fast->rr : key->n.rr};
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

/* Bits of r^e and r^-1 in the pool. */
static void spoiled_blinding(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  for (int which = 0; which < 2; which++)
    for (size_t bit = 0; bit < 1024; bit += 97) {
      must_work(key); /* leaves a slot in the pool */
      struct karat_slot *slot = NULL;
      for (size_t i = 0; i < KARAT_POOL_SLOTS && slot == NULL; i++)
        slot = key->private.pool->slots[i];
      assert_non_null(slot);
      uint64_t *number = which == 0 ? slot->blind : slot->unblind;
      number[bit / 64] ^= UINT64_C(1) << (bit % 64);
      uint8_t in[128] = {0}, out[128] = {0}, zeros[128] = {0};
      in[127] = 2;
      assert_status(KARAT_E_FAULT, karat_private_raw(key, out, in));
      assert_memory_equal(out, zeros, sizeof out);
    }
  must_work(key);
  karat_key_free(key);
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(spoiled_numbers),
                                     cmocka_unit_test(spoiled_half_results),
                                     cmocka_unit_test(spoiled_blinding)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
