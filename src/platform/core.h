/* Which core runs us, as far as kernels care: AArch64 cores differ in how wide their multipliers
 * are.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_CORE_H
#define KARAT_PLATFORM_CORE_H

#include <stddef.h>
#include <stdint.h>

/* Implementer and part number of a core, as in MIDR_EL1. */
#define KARAT_CORE_ID(implementer, part) ((uint32_t)(implementer) << 12 | (uint32_t)(part))

struct karat_core {
  uint32_t id;
  const char *name;     /* as compilers spell it in -mcpu */
  const char *families; /* of kernels that are used on it, the preferred first, separated by blanks;
                         * null: all, in the order of the contracts */
};

/* The core that this process has, or should take itself to have. Of an AArch64 that is not known,
 * "unknown"; of another architecture "". */
const struct karat_core *karat_core(void);

/* The same for a system that has these kinds of cores. */
const struct karat_core *karat_core_among(const uint32_t *ids, size_t count);

/* The kinds of cores that this system has, 0 of another architecture than AArch64 or if it does not
 * tell. */
size_t karat_core_ids(const uint32_t **ids);

#endif
