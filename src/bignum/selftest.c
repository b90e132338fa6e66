/* Known answers of the kernels: operands from a generator, results folded to a word.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/selftest.h"
#include "bignum/dispatch.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include <pthread.h>
#include <stdlib.h>

/* Made by tests/test_selftest.c with GMP, which checks them. */
static const struct {
  size_t k;
  uint64_t answer;
} answers[] = {
    {8, UINT64_C(0x841e089cea728f63)},  {16, UINT64_C(0x1993adb65e4ddd84)},
    {24, UINT64_C(0x381b7c1d64dadf77)}, {32, UINT64_C(0x843ea380bfb9fcfb)},
    {48, UINT64_C(0x3000250c2ad7032e)}, {64, UINT64_C(0x9293d18fd6f5f0be)},
};
enum { ANSWERS = sizeof answers / sizeof answers[0] };

size_t karat_selftest_size(size_t index)
{
  return index < ANSWERS ? answers[index].k : 0;
}

uint64_t karat_selftest_answer(size_t index)
{
  return answers[index].answer;
}

/* k words of splitmix64. */
void karat_selftest_operand(uint64_t *x, size_t k, uint64_t seed)
{
  for (size_t i = 0; i < k; i++) {
    uint64_t z = seed += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    x[i] = z ^ z >> 31;
  }
}

/* A word that every bit of x goes into. */
uint64_t karat_selftest_fold(uint64_t fold, const uint64_t *x, size_t k)
{
  for (size_t i = 0; i < k; i++) {
    fold = (fold ^ x[i]) * UINT64_C(0x9e3779b97f4a7c15);
    fold ^= fold >> 29;
  }
  return fold;
}

/* With x, e and y below m, from the generator: x^e, x^65537, y 2^64k + x mod m, y x, y + x, the
 * inverse of x, folded one after the other. */
static uint64_t compute(const struct karat_kernels *set, size_t k, uint64_t *storage)
{
  static const uint64_t f4 = 65537;
  uint64_t *x = storage + KARAT_MODULUS_STORAGE(k), *y = x + k, *e = y + k, *z = e + k;
  uint64_t *t = z + 2 * k;
  struct karat_modulus n = {.kernel = *set};
  karat_selftest_operand(storage, k, 8); /* a seed with x invertible at all sizes */
  storage[0] |= 1;
  storage[k - 1] |= UINT64_C(1) << 63;
  karat_selftest_operand(x, k, 2);
  karat_selftest_operand(y, k, 3);
  karat_selftest_operand(e, k, 4);
  x[k - 1] >>= 1;
  y[k - 1] >>= 1;
  karat_modulus_prepare(&n, storage, k, 64 * k, t);

  uint64_t fold = 0;
  karat_modulus_exp(&n, z, x, e, k, t);
  fold = karat_selftest_fold(fold, z, k);
  karat_modulus_exp_public(&n, z, x, &f4, 1, t);
  fold = karat_selftest_fold(fold, z, k);
  karat_number_copy(z, 2 * k, x, k);
  karat_number_copy(z + k, k, y, k);
  karat_modulus_reduce(&n, z, z, t);
  fold = karat_selftest_fold(fold, z, k);
  set->mul(z, x, y, k);
  fold = karat_selftest_fold(fold, z, 2 * k);
  set->mod_add(z, x, y, n.m, k);
  fold = karat_selftest_fold(fold, z, k);
  set->mod_sub(z, x, y, n.m, k);
  fold = karat_selftest_fold(fold, z, k);
  set->mod_inverse(z, y, x, n.m, t, k);
  fold = karat_selftest_fold(fold, z, k);
  return karat_selftest_fold(fold, y, k);
}

int karat_selftest_kernels(const struct karat_kernels *set, size_t k, int *memory)
{
  size_t i = 0;
  while (i < ANSWERS && answers[i].k != k)
    i++;
  *memory = 1;
  if (i == ANSWERS)
    return 0;
  uint64_t *storage =
      calloc(KARAT_MODULUS_STORAGE(k) + 5 * k + KARAT_EXP_SCRATCH(k) + 4, sizeof *storage);
  *memory = storage != NULL;
  if (storage == NULL)
    return 0;
  uint64_t answer = compute(set, k, storage);
  free(storage); /* nothing in it is secret */
  return answer == answers[i].answer;
}

#ifdef KARAT_FAULT_HOOK
int karat_selftest_fault;
#define FAULT karat_selftest_fault
#else
#define FAULT 0
#endif

static pthread_once_t once = PTHREAD_ONCE_INIT;
static karat_status first_status;

static void test_once(void)
{
  struct karat_kernels set;
  int memory;
  karat_kernels_for(&set, 16);
  int good = karat_selftest_kernels(&set, 16, &memory) && !FAULT;
  first_status = good ? KARAT_OK : memory ? KARAT_E_SELFTEST : KARAT_E_MEMORY;
}

karat_status karat_selftest_once(void)
{
  pthread_once(&once, test_once);
  return first_status;
}
