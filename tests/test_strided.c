/* The vector kernels for one and two numbers on what makes carries run from lane to lane: digits
 * that are all ones or zeros, in long runs. Compared with the portable kernels, modulo m. (Operands
 * that are only random never get there.)
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "support.h"
#include <stdlib.h>
#include <string.h>

enum { MOST = 128, MODULI = 40, OPERANDS = 60 };

static uint64_t next_random(void)
{
  static uint64_t x = 88172645463325252U; /* xorshift */
  x ^= x << 13;
  x ^= x >> 7;
  return x ^= x << 17;
}

/* A number of k words in runs of digits of 52 bits that are 0, 1, all ones, or one less. */
static void pattern(uint64_t *x, size_t k)
{
  static const uint64_t choices[] = {0, KARAT_DIGIT, 0, KARAT_DIGIT, 1, KARAT_DIGIT - 1};
  const uint64_t often = next_random() % 8;
  uint64_t digits[2 * MOST], digit = 0;
  for (size_t i = 0; i < 2 * MOST; i++) {
    if (next_random() % 8 <= often)
      digit = choices[next_random() % (often % 2 ? 2 : 6)];
    digits[i] = digit;
  }
  karat_digits_get(x, k, digits, &(struct karat_layout){1, 0, 2 * MOST, 2 * MOST});
}

struct number {
  struct karat_modulus m;
  uint64_t storage[KARAT_MODULUS_STORAGE(MOST)];
};

static void set_modulus(struct number *n, size_t k, int kind)
{
  uint64_t t[KARAT_PRODUCT_SCRATCH(MOST)];
  for (size_t i = 0; i < k; i++)
    n->storage[i] = kind == 0 ? UINT64_MAX : next_random();
  if (kind == 1)
    pattern(n->storage, k);
  n->storage[0] |= 1;
  n->storage[k - 1] |= UINT64_C(1) << 63;
  karat_modulus_init(&n->m, n->storage, k, 64 * k, t);
}

/* Are two results the same modulo m, and digits of 52 bits? */
static void compare(const struct karat_strided *s, const struct number *numbers, const uint64_t *a,
                    const uint64_t *b)
{
  uint64_t x[MOST + 1], y[MOST + 1];
  for (size_t i = 0; i < KARAT_STRIDED_WORDS(s); i++)
    assert_true(a[i] <= KARAT_DIGIT);
  for (size_t j = 0; j < s->g; j++) {
    karat_strided_residue(s, x, numbers[j].m.m, a, j);
    karat_strided_residue(s, y, numbers[j].m.m, b, j);
    assert_memory_equal(x, y, (s->k + 1) * sizeof *x);
  }
}

static void run(size_t g, size_t k)
{
  static struct number numbers[2];
  static uint64_t x[8 * 20 + 7], y[8 * 20 + 7], z[8 * 20 + 7], expected[8 * 20], t[24 * 20 + 7];
  for (int i = 0; i < MODULI; i++) {
    for (size_t j = 0; j < g; j++)
      set_modulus(&numbers[j], k, (i + (int)j) % 3);
    const struct karat_modulus *const m[2] = {&numbers[0].m, &numbers[1].m};
    struct karat_strided *s = karat_strided_new(m, g);
    if (s == NULL)
      skip(); /* a processor without them */
    for (int l = 0; l < OPERANDS; l++) {
      uint64_t *const a = karat_align(x), *const b = karat_align(y), *const c = karat_align(z);
      for (size_t j = 0; j < g; j++) {
        uint64_t number[MOST];
        pattern(number, k);
        karat_strided_put(s, a, j, number, k);
        if (l % 3 == 0) { /* 1, which becomes R below, so that the product is a pattern again */
          karat_number_set(number, 1, k);
        } else {
          pattern(number, k);
        }
        karat_strided_put(s, b, j, number, k);
      }
      if (l % 3 == 0) /* R mod m: x R R^-1 = x */
        s->mul(b, b, s->rr, s->c, karat_align(t), k);
      (g == 2 ? karat_pair_mul_portable : karat_lone_mul_portable)(expected, a, b, s->c, t, k);
      s->mul(c, a, b, s->c, karat_align(t), k);
      compare(s, numbers, c, expected);
      (g == 2 ? karat_pair_sqr_portable : karat_lone_sqr_portable)(expected, a, s->c, t, 2, k);
      s->sqr(c, a, s->c, karat_align(t), 2, k);
      compare(s, numbers, c, expected);
    }
    karat_strided_free(s);
  }
}

static void two_numbers(void **state)
{
  (void)state;
  static const size_t sizes[] = {16, 24, 32, 64};
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
    run(2, sizes[i]);
}

static void one_number(void **state)
{
  (void)state;
  static const size_t sizes[] = {32, 48, 64, 128};
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
    run(1, sizes[i]);
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(two_numbers), cmocka_unit_test(one_number)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
