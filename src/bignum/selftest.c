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

/* Powers that are known, for kernels that make them in another way: z[j] = x^e[j] mod n, for x of
 * 2k words and exponents of k words; the second one is 65537. */
struct powers {
  const uint64_t *x, *e[2], *z[2];
};

/* Storage for a test of kernels that exist; *memory becomes 0 if there is none. */
static uint64_t *room(size_t words, const void *prepared, int *memory)
{
  uint64_t *storage = prepared != NULL ? calloc(words, sizeof *storage) : NULL;
  *memory &= storage != NULL;
  return storage;
}

/* Each of the four: 1 if the kernels for so many numbers at once make the known powers in every
 * place, or there are none but portable ones, which are not used. */
static int one_agrees(struct karat_modulus *n, const struct powers *known, int *memory)
{
  if (n->kernel.lone_mul == karat_lone_mul_portable &&
      n->kernel.chunk_reduce == karat_chunk_reduce_portable)
    return 1;
  const size_t k = n->k;
  karat_modulus_accelerate(n);
  const void *prepared = n->fast != NULL ? (const void *)n->fast : n->chunked;
  uint64_t *z = room(k + KARAT_PUBLIC_EXP_SCRATCH(k), prepared, memory);
  int good = 1;
  if (z != NULL) {
    karat_modulus_exp_public(n, z, known->x, known->e[1], 1, z + k);
    good = (int)karat_number_equal(z, known->z[1], k);
  }
  free(z);
  karat_modulus_drop(n);
  return good;
}

static int two_agree(const struct karat_modulus *n, const struct powers *known, int *memory)
{
  if (n->kernel.pair_mul == karat_pair_mul_portable)
    return 1;
  const struct karat_modulus *const both[2] = {n, n};
  const uint64_t *const x[2] = {known->x, known->x};
  const size_t k = n->k;
  struct karat_strided *pair = karat_strided_new(both, 2);
  const size_t scratch = pair != NULL ? KARAT_STRIDED_EXP_SCRATCH(pair) : 0;
  uint64_t *storage = room(2 * (k + 1) + scratch, pair, memory);
  int good = 1;
  if (storage != NULL) {
    uint64_t *const z[2] = {storage, storage + k + 1};
    karat_strided_exp(pair, both, z, x, known->e, z[1] + k + 1);
    for (size_t j = 0; j < 2; j++)
      good &= (int)karat_number_equal(z[j], known->z[j], k);
  }
  free(storage);
  karat_strided_free(pair);
  return good;
}

static int phases_agree(const struct karat_modulus *n, const struct powers *known, int *memory)
{
  if (n->kernel.mod_exp_pair == karat_mod_exp_pair_portable)
    return 1;
  const size_t k = n->k;
  struct karat_phases *phases = karat_phases_new(n, n);
  uint64_t *z = room(4 * k + KARAT_PHASES_SCRATCH(k), phases, memory);
  int good = 1;
  if (z != NULL) {
    uint64_t *e = z + 2 * k;
    karat_number_copy(e, k, known->e[0], k);
    karat_number_copy(e + k, k, known->e[1], k);
    karat_phases_exp(phases, z, known->x, e, e + 2 * k);
    for (size_t j = 0; j < 2; j++)
      good &= (int)karat_number_equal(z + j * k, known->z[j], k);
  }
  free(z);
  karat_phases_free(phases);
  return good;
}

static int eight_agree(struct karat_modulus *n, const struct powers *known, int *memory)
{
  if (n->kernel.octet_mul == karat_octet_mul_portable)
    return 1;
  const size_t k = n->k;
  n->lane = karat_lane_new(n);
  const size_t scratch = n->lane != NULL ? KARAT_OCTET_EXP_SCRATCH(k, n->lane->n) : 0;
  uint64_t *storage = room(8 * k + scratch, n->lane, memory), *z[8];
  const struct karat_modulus *all[8];
  const uint64_t *x[8], *e[8];
  int good = 1;
  for (size_t j = 0; storage != NULL && j < 8; j++) {
    all[j] = n;
    x[j] = known->x;
    e[j] = known->e[j % 2];
    z[j] = storage + j * k;
  }
  if (storage != NULL) {
    karat_octet_exp(all, z, x, e, storage + 8 * k);
    for (size_t j = 0; j < 8; j++)
      good &= (int)karat_number_equal(z[j], known->z[j % 2], k);
  }
  free(storage);
  karat_lane_free(n->lane);
  n->lane = NULL;
  return good;
}

/* With x, e and y below m, from the generator: x^e, x^65537, y 2^64k + x mod m, y x, y + x, the
 * inverse of x, folded one after the other; and spoiled if vector kernels have other powers. */
static uint64_t compute(const struct karat_kernels *set, size_t k, uint64_t *storage, int *memory)
{
  uint64_t *x = storage + KARAT_MODULUS_STORAGE(k), *y = x + 2 * k, *e = y + k, *f4 = e + k;
  uint64_t *powers[2] = {f4 + k, f4 + 2 * k}, *z = f4 + 3 * k, *t = z + 2 * k;
  struct karat_modulus n = {.kernel = *set};
  karat_selftest_operand(storage, k, 8); /* a seed with x invertible at all sizes */
  storage[0] |= 1;
  storage[k - 1] |= UINT64_C(1) << 63;
  karat_selftest_operand(x, k, 2);
  karat_selftest_operand(y, k, 3);
  karat_selftest_operand(e, k, 4);
  x[k - 1] >>= 1;
  y[k - 1] >>= 1;
  f4[0] = 65537;
  karat_modulus_prepare(&n, storage, k, 64 * k, t);

  uint64_t fold = 0;
  karat_modulus_exp(&n, powers[0], x, e, k, t);
  fold = karat_selftest_fold(fold, powers[0], k);
  karat_modulus_exp_public(&n, powers[1], x, f4, 1, t);
  fold = karat_selftest_fold(fold, powers[1], k);
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
  fold = karat_selftest_fold(fold, y, k);

  const struct powers known = {x, {e, f4}, {powers[0], powers[1]}};
  const int agree = one_agrees(&n, &known, memory) & two_agree(&n, &known, memory) &
                    phases_agree(&n, &known, memory) & eight_agree(&n, &known, memory);
  return fold ^ (uint64_t)!agree;
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
      calloc(KARAT_MODULUS_STORAGE(k) + 9 * k + KARAT_EXP_SCRATCH(k) + 4, sizeof *storage);
  *memory = storage != NULL;
  if (storage == NULL)
    return 0;
  uint64_t answer = compute(set, k, storage, memory);
  free(storage); /* nothing in it is secret */
  return *memory && answer == answers[i].answer;
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
