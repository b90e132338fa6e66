/* What the processor can do, as far as kernels ask.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_CPU_H
#define KARAT_PLATFORM_CPU_H

#include <stdint.h>

/* The features that a contract's `needs` may name, in lower case there. */
enum {
  KARAT_CPU_BMI2 = 1u << 0,
  KARAT_CPU_ADX = 1u << 1,
  KARAT_CPU_AVX2 = 1u << 2,
  KARAT_CPU_AVX512F = 1u << 3,
  KARAT_CPU_AVX512VL = 1u << 4,
  KARAT_CPU_AVX512DQ = 1u << 5,
  KARAT_CPU_AVX512BW = 1u << 6,
  KARAT_CPU_AVX512IFMA = 1u << 7,
  KARAT_CPU_NEON = 1u << 8
};

/* The features present, as a set of KARAT_CPU_*, those included that need the operating system's
 * support (AVX registers saved). */
uint32_t karat_cpu_bits(void);

#endif
