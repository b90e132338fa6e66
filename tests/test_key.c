/* Keys as numbers: what is accepted, recovered and refused; the raw operations.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <openssl/bn.h>
#include <stdlib.h>
#include <string.h>

static karat_status import(const struct karat_numbers *numbers)
{
  karat_key *const untouched = (karat_key *)numbers;
  karat_key *key = untouched;
  karat_status status = karat_key_new_private(&key, numbers);
  if (status == KARAT_OK)
    karat_key_free(key);
  else
    assert_ptr_equal(key, untouched);
  return status;
}

/* Raw operations with a key undo each other and agree with libcrypto's modular arithmetic. */
static void check_raw(const karat_key *key, const struct karat_numbers *numbers)
{
  const size_t size = karat_key_size(key);
  uint8_t in[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES], expected[KARAT_MAX_BYTES];
  BN_CTX *ctx = BN_CTX_new();
  BIGNUM *n = BN_bin2bn(numbers->n.data, (int)numbers->n.len, NULL);
  BIGNUM *d = BN_bin2bn(numbers->d.data, (int)numbers->d.len, NULL);
  BIGNUM *x = BN_new(), *y = BN_new();
  for (int round = 0; round < 4; round++) {
    fill(in, size);
    BN_bin2bn(in, (int)size, x);
    if (round == 0)
      BN_zero(x);
    if (round == 1)
      BN_sub(x, n, BN_value_one());
    BN_mod(x, x, n, ctx);
    BN_bn2binpad(x, in, (int)size);
    BN_mod_exp(y, x, d, n, ctx);
    BN_bn2binpad(y, expected, (int)size);
    assert_status(KARAT_OK, karat_private_raw(key, out, in));
    assert_memory_equal(out, expected, size);
    assert_status(KARAT_OK, karat_public_raw(key, out, out)); /* in place */
    assert_memory_equal(out, in, size);
    memcpy(out, in, size);
    assert_status(KARAT_OK, karat_private_raw(key, out, out));
    assert_memory_equal(out, expected, size);
  }
  /* n itself and all ones are out of range */
  BN_bn2binpad(n, in, (int)size);
  memset(out, 0x5a, size);
  memcpy(expected, out, size);
  assert_status(KARAT_E_INPUT_RANGE, karat_private_raw(key, out, in));
  assert_status(KARAT_E_INPUT_RANGE, karat_public_raw(key, out, in));
  memset(in, 0xff, size);
  assert_status(KARAT_E_INPUT_RANGE, karat_private_raw(key, out, in));
  assert_status(KARAT_E_INPUT_RANGE, karat_public_raw(key, out, in));
  assert_memory_equal(out, expected, size);
  BN_free(n);
  BN_free(d);
  BN_free(x);
  BN_free(y);
  BN_CTX_free(ctx);
}

static void all_shapes(void **state)
{
  (void)state;
  for (const char *const *lists[] = {key_names, large_key_names}, *const **list = lists;
       list < lists + 2; list++)
    for (const char *const *name = *list; *name != NULL; name++) {
      struct key_numbers *numbers = load_numbers(*name);
      karat_key *key;
      assert_status(KARAT_OK, karat_key_new_private(&key, &numbers->view));
      BIGNUM *n = BN_bin2bn(numbers->view.n.data, (int)numbers->view.n.len, NULL);
      assert_int_equal(karat_key_bits(key), BN_num_bits(n));
      assert_int_equal(karat_key_size(key), BN_num_bytes(n));
      assert_true(karat_key_is_private(key));
      BN_free(n);
      check_raw(key, &numbers->view);
      karat_key_free(key);
      free(numbers);
    }
}

/* 100 operations with one key: the pair of blinding values is squared, and renewed more than once.
 */
static void many_operations(void **state)
{
  (void)state;
  struct key_numbers *numbers = load_numbers("1024");
  karat_key *key;
  assert_status(KARAT_OK, karat_key_new_private(&key, &numbers->view));
  uint8_t in[128] = {0}, out[128];
  for (int i = 0; i < 100; i++) {
    fill(in + 1, sizeof in - 1);
    assert_status(KARAT_OK, karat_private_raw(key, out, in));
    assert_status(KARAT_OK, karat_public_raw(key, out, out));
    assert_memory_equal(out, in, sizeof in);
  }
  karat_key_free(key);
  free(numbers);
}

/* Each subset of dp, dq and qinv; and n, e, d alone. */
static void missing_numbers(void **state)
{
  (void)state;
  static const char *const names[] = {"1024", "1025", "p-less", "p-long", "p-short", "phi", "e3"};
  const struct karat_number none = {NULL, 0};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    struct key_numbers *numbers = load_numbers(names[i]);
    for (int subset = 0; subset < 16; subset++) {
      struct karat_numbers some = numbers->view;
      if (subset & 1)
        some.dp = none;
      if (subset & 2)
        some.dq = none;
      if (subset & 4)
        some.qinv = none;
      if (subset & 8) {
        if (subset != 15)
          continue;
        some.p = some.q = none;
      }
      karat_key *key;
      assert_status(KARAT_OK, karat_key_new_private(&key, &some));
      if (subset == 0 || subset == 7 || subset == 15)
        check_raw(key, &some);
      karat_key_free(key);
    }
    struct karat_numbers some = numbers->view;
    some.p = none;
    assert_status(KARAT_E_KEY_INCOMPLETE, import(&some));
    some.q = none; /* and still dp, dq, qinv */
    assert_status(KARAT_E_KEY_INCOMPLETE, import(&some));
    some = numbers->view;
    some.d = none;
    assert_status(KARAT_E_KEY_INCOMPLETE, import(&some));
    some = numbers->view;
    some.n = none;
    assert_status(KARAT_E_KEY_INCOMPLETE, import(&some));
    some = numbers->view;
    some.e = none;
    assert_status(KARAT_E_KEY_EXPONENT, import(&some));
    free(numbers);
  }
}

/* Any bit of any number changed: always refused, with the code that belongs to it. */
static void changed_numbers(void **state)
{
  (void)state;
  static const char *const names[] = {"1024", "p-long"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    struct key_numbers *numbers = load_numbers(names[i]);
    const struct {
      struct karat_number number;
      karat_status expected;
    } changes[] = {{numbers->view.p, KARAT_E_KEY_MODULUS},
                   {numbers->view.q, KARAT_E_KEY_MODULUS},
                   {numbers->view.d, KARAT_E_KEY_PRIVATE_EXPONENT},
                   {numbers->view.dp, KARAT_E_KEY_CRT},
                   {numbers->view.dq, KARAT_E_KEY_CRT},
                   {numbers->view.qinv, KARAT_E_KEY_CRT}};
    for (size_t j = 0; j < sizeof changes / sizeof changes[0]; j++)
      for (size_t byte = 0; byte < changes[j].number.len; byte += 7) {
        uint8_t *place = bytes_of(changes[j].number) + byte, old = *place;
        *place ^= (uint8_t)(1 << byte % 8);
        karat_status got = import(&numbers->view);
        *place = old;
        assert_int_equal(got, changes[j].expected);
      }
    /* n: too large by a bit, even, or just another number */
    uint8_t *n = bytes_of(numbers->view.n);
    n[numbers->view.n.len - 1] ^= 1;
    assert_status(KARAT_E_KEY_MODULUS, import(&numbers->view));
    n[numbers->view.n.len - 1] ^= 3;
    assert_true(import(&numbers->view) != KARAT_OK);
    free(numbers);
  }
}

static void exponents(void **state)
{
  (void)state;
  struct key_numbers *numbers = load_numbers("1024");
  const struct {
    uint8_t bytes[33];
    size_t len;
    karat_status expected;
  } rows[] = {
      {{0}, 1, KARAT_E_KEY_EXPONENT},
      {{1}, 1, KARAT_E_KEY_EXPONENT},
      {{2}, 1, KARAT_E_KEY_EXPONENT},
      {{3}, 1, KARAT_OK},
      {{1, 0, 0}, 3, KARAT_E_KEY_EXPONENT},
      {{0, 0, 0, 0, 0, 0, 1, 0, 1}, 9, KARAT_OK},
      {{0, 255, 255, 255, 255, 255, 255, 255, 255}, 9, KARAT_OK},
      {{1, 0, 0, 0, 0, 0, 0, 0, 1}, 9, KARAT_OK},
      {{[0] = 255, [31] = 1}, 32, KARAT_OK},
      {{[0] = 1, [32] = 1}, 33, KARAT_E_KEY_EXPONENT},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    karat_key *key = NULL;
    const struct karat_number e = {rows[i].bytes, rows[i].len};
    assert_status(rows[i].expected, karat_key_new_public(&key, numbers->view.n, e));
    assert_int_equal(key != NULL, rows[i].expected == KARAT_OK);
    karat_key_free(key);
  }
  free(numbers);
}

static void sizes(void **state)
{
  (void)state;
  static uint8_t bytes[KARAT_MAX_BYTES * 3];
  static const uint8_t three[] = {3};
  const struct karat_number e = {three, 1};
  const struct {
    size_t bits;
    karat_status expected;
  } rows[] = {{1, KARAT_E_KEY_SIZE},     {64, KARAT_E_KEY_SIZE},   {1023, KARAT_E_KEY_SIZE},
              {1024, KARAT_OK},          {1030, KARAT_OK},         {16384, KARAT_OK},
              {16385, KARAT_E_KEY_SIZE}, {20000, KARAT_E_KEY_SIZE}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    memset(bytes, 0, sizeof bytes);
    const size_t len = 4000; /* leading zeros do not count */
    bytes[len - 1] = 1;
    bytes[len - 1 - (rows[i].bits - 1) / 8] |= (uint8_t)(1 << (rows[i].bits - 1) % 8);
    karat_key *key = NULL;
    assert_status(rows[i].expected,
                  karat_key_new_public(&key, (struct karat_number){bytes, len}, e));
    if (key != NULL)
      assert_int_equal(karat_key_bits(key), rows[i].bits);
    karat_key_free(key);
  }
  karat_key *key = NULL;
  assert_status(KARAT_E_KEY_SIZE,
                karat_key_new_public(&key, (struct karat_number){bytes, sizeof bytes}, e));
  assert_status(KARAT_E_ARGUMENT, karat_key_new_public(NULL, e, e));
  assert_status(KARAT_E_ARGUMENT, karat_key_new_public(&key, (struct karat_number){NULL, 0}, e));
  assert_status(KARAT_E_ARGUMENT, karat_key_new_private(&key, NULL));
  assert_null(key);
}

/* Moduli that are no product of two different odd numbers of fair length, but would pass a careless
 * check. */
static void strange_factors(void **state)
{
  (void)state;
  struct key_numbers *numbers = load_numbers("1024");
  BN_CTX *ctx = BN_CTX_new();
  BIGNUM *p = BN_bin2bn(numbers->view.p.data, (int)numbers->view.p.len, NULL), *n = BN_new();
  struct karat_numbers some = numbers->view;
  uint8_t square[KARAT_MAX_BYTES];

  /* n = p^2 */
  BN_sqr(n, p, ctx);
  some.n = (struct karat_number){square, (size_t)BN_bn2bin(n, square)};
  some.q = some.p;
  some.d = (struct karat_number){numbers->view.d.data + 1, numbers->view.d.len - 1};
  some.dp = some.dq = some.qinv = (struct karat_number){NULL, 0};
  karat_status status = import(&some);
  assert_true(status == KARAT_E_KEY_MODULUS || status == KARAT_E_KEY_SIZE);

  /* n = 1 n */
  some = numbers->view;
  static const uint8_t one[] = {1};
  some.p = (struct karat_number){one, 1};
  some.q = some.n;
  assert_status(KARAT_E_KEY_SIZE, import(&some));
  /* p and q above n */
  some = numbers->view;
  some.p = (struct karat_number){numbers->data[0], 2 * numbers->view.n.len};
  assert_status(KARAT_E_KEY_MODULUS, import(&some));
  /* d = 0, d even, d = n */
  static const uint8_t zero[] = {0}, two[] = {2};
  some = numbers->view;
  some.d = (struct karat_number){zero, 1};
  assert_status(KARAT_E_KEY_PRIVATE_EXPONENT, import(&some));
  some.d = (struct karat_number){two, 1};
  assert_status(KARAT_E_KEY_PRIVATE_EXPONENT, import(&some));
  some.d = some.n;
  assert_status(KARAT_E_KEY_PRIVATE_EXPONENT, import(&some));
  /* a wrong d when the primes have to be found */
  some.d = (struct karat_number){numbers->view.q.data, numbers->view.q.len};
  some.p = some.q = some.dp = some.dq = some.qinv = (struct karat_number){NULL, 0};
  assert_status(KARAT_E_KEY_PRIVATE_EXPONENT, import(&some));
  BN_free(p);
  BN_free(n);
  BN_CTX_free(ctx);
  free(numbers);
}

static void arguments(void **state)
{
  (void)state;
  karat_key *key = load_public_key("1024");
  uint8_t in[128] = {0}, out[128];
  assert_false(karat_key_is_private(key));
  assert_int_equal(karat_key_exponent(key), 65537);
  assert_status(KARAT_E_KEY_NOT_PRIVATE, karat_private_raw(key, out, in));
  assert_status(KARAT_E_ARGUMENT, karat_private_raw(NULL, out, in));
  assert_status(KARAT_E_ARGUMENT, karat_private_raw(key, NULL, in));
  assert_status(KARAT_E_ARGUMENT, karat_public_raw(key, out, NULL));
  karat_key_free(key);
  karat_key_free(NULL);
}

static void messages(void **state)
{
  (void)state;
  for (int i = 0; i < 64; i++) {
    assert_non_null(karat_status_message((karat_status)i));
    assert_true(strlen(karat_status_message((karat_status)i)) > 5);
    assert_int_equal(strncmp(karat_status_name((karat_status)i), "KARAT_", 6), 0);
  }
  assert_string_equal(karat_status_name(KARAT_E_FAULT), "KARAT_E_FAULT");
  assert_string_equal(karat_status_name((karat_status)-1), "KARAT_E_?");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_shapes),      cmocka_unit_test(many_operations),
      cmocka_unit_test(missing_numbers), cmocka_unit_test(changed_numbers),
      cmocka_unit_test(exponents),       cmocka_unit_test(sizes),
      cmocka_unit_test(strange_factors), cmocka_unit_test(arguments),
      cmocka_unit_test(messages),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
