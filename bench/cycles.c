/* bench/cycles.c: cycles of the arithmetic kernels on x86-64, each implementation that this
 * processor runs.
 *
 *   cycles [PATTERN [WORDS]...]    implementations whose symbol contains PATTERN; default: all
 *
 * A cycle is an addition in a chain of 10000 that depend on each other, which is timed before and
 * after each sample, so that a change of clock does not matter. A sample is 20 calls, each with an
 * operand that depends on the result of the one before. What is reported is the first quartile of
 * 600 samples, and the least, in cycles a call. The numbers need not be right for that: w is none.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "kernel_table.h"
#include "platform/cpu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <x86intrin.h>

enum { SAMPLES = 600, CALLS = 20, MAX_WORDS = 64, CHAIN = 10000, ROWS = 32 };

static uint64_t x[MAX_WORDS], y[MAX_WORDS], m[MAX_WORDS], z[2 * MAX_WORDS], t[2 * MAX_WORDS];
static uint64_t table[ROWS * MAX_WORDS];

static uint64_t now(void)
{
  unsigned processor;
  return __rdtscp(&processor);
}

static uint64_t time_chain(void)
{
  uint64_t a = 1, start = now();
  for (int i = 0; i < CHAIN / 50; i++)
    __asm__ volatile(".rept 50\n\tadd %1, %0\n\t.endr" : "+r"(a) : "r"(a));
  return now() - start;
}

/* One call on numbers of k words; 0 if this is no kernel that is measured here. */
static int call(enum karat_kernel kernel, const struct karat_kernels *f, size_t k)
{
  const uint64_t w = 0x9e3779b97f4a7c15;
  switch (kernel) {
  case KARAT_KERNEL_MUL:
    f->mul(z, x, y, k);
    x[0] ^= z[2 * k - 1];
    return 1;
  case KARAT_KERNEL_SQR:
    f->sqr(z, x, k);
    x[0] ^= z[2 * k - 1];
    return 1;
  case KARAT_KERNEL_MONT_REDUCE:
    t[0] ^= f->mont_reduce(t, m, w, k) ^ t[2 * k - 1];
    return 1;
  case KARAT_KERNEL_COND_SUB:
    f->cond_sub(x, 0, x, m, k);
    return 1;
  case KARAT_KERNEL_MONT_MUL:
    f->mont_mul(x, x, y, m, w, t, k);
    return 1;
  case KARAT_KERNEL_MONT_SQR:
    f->mont_sqr(x, x, m, w, t, k);
    return 1;
  case KARAT_KERNEL_LOOKUP:
    f->lookup(x, table, x[0] % ROWS, ROWS, k);
    return 1;
  default:
    return 0;
  }
}

static int compare(const void *a, const void *b)
{
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

static void fill(uint64_t *a, size_t n)
{
  for (size_t i = 0; i < n; i++)
    a[i] = (uint64_t)random() << 42 ^ (uint64_t)random() << 21 ^ (uint64_t)random();
}

static void measure(const struct karat_implementation *i, size_t k)
{
  struct karat_kernels f;
  memset(&f, 0, sizeof f);
  karat_kernels_put(&f, i->kernel, i->function);
  fill(x, k);
  fill(y, k);
  fill(m, k);
  fill(t, 2 * k);
  m[0] |= 1;
  m[k - 1] |= UINT64_C(1) << 63;
  x[k - 1] >>= 1;
  y[k - 1] >>= 1;
  double samples[SAMPLES];
  for (size_t s = 0; s < SAMPLES; s++) {
    uint64_t before = time_chain(), start = now();
    for (int c = 0; c < CALLS; c++)
      if (!call(i->kernel, &f, k))
        return;
    uint64_t took = now() - start, after = time_chain();
    uint64_t chain = before < after ? before : after;
    samples[s] = (double)took / CALLS / (double)chain * CHAIN;
  }
  qsort(samples, SAMPLES, sizeof samples[0], compare);
  printf("%-32s %3zu %9.0f %9.0f\n", i->symbol, k, samples[SAMPLES / 4], samples[0]);
}

int main(int argc, char **argv)
{
  static const size_t usual[] = {16, 24, 32, 48, 64};
  printf("%-32s %3s %9s %9s\n", "implementation", "k", "cycles", "least");
  for (size_t i = 0; i < karat_implementation_count; i++) {
    const struct karat_implementation *p = &karat_implementations[i];
    if ((p->needs & ~karat_cpu_bits()) != 0 || (argc > 1 && strstr(p->symbol, argv[1]) == NULL))
      continue;
    size_t count = argc > 2 ? (size_t)argc - 2 : sizeof usual / sizeof usual[0];
    for (size_t j = 0; j < count; j++) {
      size_t k = argc > 2 ? strtoul(argv[j + 2], NULL, 10) : usual[j];
      if (k >= p->lo && k <= p->hi && k <= MAX_WORDS && (k - p->lo) % p->step == 0)
        measure(p, k);
    }
  }
  return 0;
}
