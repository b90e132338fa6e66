/* Batches: each item's result and status are those that it has alone, however many there are and
 * whatever its neighbours.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <karat/info.h>
#include <string.h>

/* Of one size with other exponents and lengths of primes among them, and of other sizes. */
static const char *const names[] = {"2048", "e3",   "p-less", "2048", "phi",
                                    "e33",  "3072", "2047",   "4096"};
enum { KEYS = sizeof names / sizeof names[0], MOST = 80 };

static karat_key *keys[KEYS];
static struct karat_batch_item items[MOST];
static uint8_t sigs[MOST][KARAT_MAX_BYTES], digests[MOST][KARAT_MAX_BYTES];
static const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};
static const struct karat_signature_scheme raw = {KARAT_SCHEME_RAW, KARAT_HASH_DEFAULT, 0, 0};
static const struct karat_signature_scheme none = {(karat_scheme)77, KARAT_SHA256, 0, 0};

static int load(void **state)
{
  (void)state;
  for (size_t i = 0; i < KEYS; i++)
    keys[i] = load_key(names[i]);
  return 0;
}

static int drop(void **state)
{
  (void)state;
  for (size_t i = 0; i < KEYS; i++)
    karat_key_free(keys[i]);
  return 0;
}

/* Item i of a batch, of key i, and what is wrong with it, if anything. */
static karat_status set_item(size_t i, const karat_key *key, int wrong)
{
  fill(digests[i], sizeof digests[i]);
  digests[i][0] = 0;
  items[i] =
      (struct karat_batch_item){key, &v15, digests[i], 32, sigs[i], KARAT_MAX_BYTES, KARAT_OK};
  switch (wrong) {
  case 1: /* a number that is not below n */
    items[i].scheme = &raw;
    items[i].digest_len = karat_key_size(key);
    memset(digests[i], 0xff, sizeof digests[i]);
    return KARAT_E_INPUT_RANGE;
  case 2:
    items[i].scheme = &none;
    return KARAT_E_SCHEME;
  case 3:
    items[i].key = NULL;
    return KARAT_E_ARGUMENT;
  case 4:
    items[i].sig_len = 3;
    return KARAT_E_BUFFER;
  case 5:
    items[i].digest_len = 31;
    return KARAT_E_DIGEST_LENGTH;
  default:
    return KARAT_OK;
  }
}

/* Signs and verifies count items of the first `several` keys; every bad-th one, if bad is not 0, is
 * wrong in some way. */
static void run(size_t count, size_t several, size_t bad)
{
  karat_status expected[MOST], first = KARAT_OK;
  for (size_t i = 0; i < count; i++) {
    const int wrong = bad != 0 && i % bad == bad - 1 ? (int)(i / bad % 5) + 1 : 0;
    expected[i] = set_item(i, keys[i % several], wrong);
    if (first == KARAT_OK)
      first = expected[i];
  }
  assert_status(first, karat_sign_batch(items, count));
  for (size_t i = 0; i < count; i++) {
    assert_int_equal(items[i].status, expected[i]);
    if (expected[i] != KARAT_OK)
      continue;
    uint8_t sig[KARAT_MAX_BYTES];
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign_digest(items[i].key, &v15, digests[i], 32, sig, &len));
    assert_int_equal(items[i].sig_len, len);
    assert_memory_equal(items[i].sig, sig, len);
  }

  first = KARAT_OK;
  for (size_t i = 0; i < count; i++) {
    if (expected[i] !=
        KARAT_OK) { /* another way of being wrong, now that there is nothing to verify */
      set_item(i, keys[i % several], 0);
      items[i].sig_len = i % 2 ? 3 : karat_key_size(keys[i % several]);
      memset(sigs[i], 0xff, sizeof sigs[i]);
      expected[i] = KARAT_E_SIGNATURE;
    } else if (bad != 0 && i % 5 == 1) {
      sigs[i][items[i].sig_len - 1 - i % 7] ^= 1;
      expected[i] = KARAT_E_SIGNATURE;
    }
    if (first == KARAT_OK)
      first = expected[i];
  }
  assert_status(first, karat_verify_batch(items, count));
  for (size_t i = 0; i < count; i++)
    assert_int_equal(items[i].status, expected[i]);
}

static void counts(void **state)
{
  (void)state;
  for (size_t count = 1; count <= 18; count++)
    run(count, 1, 0);
}

static void mixed(void **state)
{
  (void)state;
  run(MOST, KEYS, 0);
  run(16, 2, 0);
  run(30, 6, 0);
}

static void wrong_ones(void **state)
{
  (void)state;
  run(8, 1, 3);
  run(9, 1, 4);
  run(40, 4, 5);
  run(MOST, KEYS, 7);
}

/* The same with kernels that know no batches. */
static void portable(void **state)
{
  (void)state;
  assert_status(KARAT_OK, karat_kernels_select("portable"));
  karat_key *key = load_key("2048");
  assert_status(KARAT_OK, karat_kernels_select("auto"));
  karat_key *mine = keys[0];
  keys[0] = key;
  run(9, 1, 4);  /* alone */
  run(20, 2, 0); /* beside another whose kernels do */
  keys[0] = mine;
  karat_key_free(key);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(counts),
      cmocka_unit_test(mixed),
      cmocka_unit_test(wrong_ones),
      cmocka_unit_test(portable),
  };
  return cmocka_run_group_tests(tests, load, drop);
}
