/* Processor features, by cpuid and xgetbv on x86-64; AArch64 always has NEON.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "platform/cpu.h"
#include "platform/core.h"
#include <karat/info.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
  uint32_t bit;
  const char *name;
} features[] = {
    {KARAT_CPU_BMI2, "bmi2"},         {KARAT_CPU_ADX, "adx"},
    {KARAT_CPU_AVX2, "avx2"},         {KARAT_CPU_AVX512F, "avx512f"},
    {KARAT_CPU_AVX512VL, "avx512vl"}, {KARAT_CPU_AVX512DQ, "avx512dq"},
    {KARAT_CPU_AVX512BW, "avx512bw"}, {KARAT_CPU_AVX512IFMA, "avx512ifma"},
    {KARAT_CPU_NEON, "neon"},
};

static uint32_t bits;
static char cpu_name[128];
static char feature_names[128];
static pthread_once_t once = PTHREAD_ONCE_INIT;

#if defined(__x86_64__)
#include <cpuid.h>

/* XCR0: which register files the operating system saves. */
static uint64_t saved_state(void)
{
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (uint64_t)high << 32 | low;
}

static void detect(void)
{
  enum { OSXSAVE = 1 << 27 };
  enum { AVX_STATE = 0x06, AVX512_STATE = 0xe6 };
  uint32_t a, b, c, d, name[12];
  if (__get_cpuid(0x80000004, &a, &b, &c, &d)) {
    for (uint32_t i = 0; i < 3; i++)
      __get_cpuid(0x80000002 + i, name + 4 * i, name + 4 * i + 1, name + 4 * i + 2,
                  name + 4 * i + 3);
    memcpy(cpu_name, name, sizeof name);
  }
  if (!__get_cpuid(1, &a, &b, &c, &d))
    return;
  uint64_t state = c & OSXSAVE ? saved_state() : 0;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d))
    return;
  if (b & bit_BMI2)
    bits |= KARAT_CPU_BMI2;
  if (b & bit_ADX)
    bits |= KARAT_CPU_ADX;
  if ((b & bit_AVX2) && (state & AVX_STATE) == AVX_STATE)
    bits |= KARAT_CPU_AVX2;
  if ((b & bit_AVX512F) && (state & AVX512_STATE) == AVX512_STATE) {
    bits |= KARAT_CPU_AVX512F;
    if (b & bit_AVX512VL)
      bits |= KARAT_CPU_AVX512VL;
    if (b & bit_AVX512DQ)
      bits |= KARAT_CPU_AVX512DQ;
    if (b & bit_AVX512BW)
      bits |= KARAT_CPU_AVX512BW;
    if (b & bit_AVX512IFMA)
      bits |= KARAT_CPU_AVX512IFMA;
  }
}

#elif defined(__aarch64__)

static void detect(void)
{
  bits = KARAT_CPU_NEON;
  /* Arm's cores tell numbers, no names. */
  const uint32_t *ids;
  size_t count = karat_core_ids(&ids);
  char *end = cpu_name;
  for (size_t i = 0; i < count && i < 4; i++)
    end += sprintf(end, "%simplementer 0x%02x part 0x%03x", i == 0 ? "" : ", ",
                   ids[i] / KARAT_CORE_ID(1, 0), ids[i] % KARAT_CORE_ID(1, 0));
}

#else

static void detect(void) {}

#endif

/* Features named in KARAT_CPU_WITHOUT, separated by blanks, are left out: so every path can be
 * tested on one machine. */
static void leave_out(void)
{
  const char *names = secure_getenv("KARAT_CPU_WITHOUT");
  while (names != NULL && *names != '\0') {
    const size_t len = strcspn(names, " ");
    for (size_t i = 0; i < sizeof features / sizeof features[0]; i++)
      if (strlen(features[i].name) == len && memcmp(features[i].name, names, len) == 0)
        bits &= ~features[i].bit;
    names += len + (names[len] == ' ');
  }
}

static void initialise(void)
{
  detect();
  leave_out();
  char *end = feature_names;
  for (size_t i = 0; i < sizeof features / sizeof features[0]; i++)
    if (bits & features[i].bit)
      end += sprintf(end, "%s%s", end == feature_names ? "" : " ", features[i].name);
}

uint32_t karat_cpu_bits(void)
{
  pthread_once(&once, initialise);
  return bits;
}

const char *karat_cpu_architecture(void)
{
#if defined(__x86_64__)
  return "x86_64";
#elif defined(__aarch64__)
  return "aarch64";
#else
  return "other";
#endif
}

const char *karat_cpu_name(void)
{
  karat_cpu_bits();
  return cpu_name;
}

const char *karat_cpu_core(void)
{
  return karat_core()->name;
}

const char *karat_cpu_features(void)
{
  karat_cpu_bits();
  return feature_names;
}
