/* karat/info.h: the version, the processor, and which kernels karat runs on it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_INFO_H
#define KARAT_INFO_H

#include <karat/status.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The library's version, "0.1.0" say. Static. */
KARAT_API const char *karat_version(void);

/* The architecture the library was built for ("x86_64", "aarch64", "other"), the processor's name
 * as the system tells it (or ""), and its features that kernels ask for, separated by blanks,
 * without those that the environment variable KARAT_CPU_WITHOUT names (for tests; ignored in
 * set-user-ID programs). Static. */
KARAT_API const char *karat_cpu_architecture(void);
KARAT_API const char *karat_cpu_name(void);
KARAT_API const char *karat_cpu_features(void);

/* The core that kernels are chosen for, if that depends on it: "neoverse-n1" say, or "unknown";
 * elsewhere "". The environment variable KARAT_CPU_CORE names another one, or "unknown" (ignored in
 * set-user-ID programs, and if karat does not know the name). Static. */
KARAT_API const char *karat_cpu_core(void);

/* Which family of kernels is used: "auto" (the best that the processor has, the default), or a
 * family's name such as "portable" or "scalar": kernels of that family where they exist for a size,
 * else portable ones. The environment variable KARAT_KERNELS says the same at start-up (ignored in
 * set-user-ID programs); this call goes before it. Holds for keys made afterwards. May be called at
 * any time by any thread. Errors: ARGUMENT for null; KERNELS for a family that does not exist or
 * that this processor lacks. */
KARAT_API karat_status karat_kernels_select(const char *family);

/* The family in force, "auto" included, and whether it came from "default", "environment" or
 * "call". Static. A name in KARAT_KERNELS that means nothing here counts as auto, with the source
 * "environment (not usable, ignored)". */
KARAT_API const char *karat_kernels_selected(void);
KARAT_API const char *karat_kernels_selected_by(void);

/* The families that "auto" uses on this core, the preferred first, separated by blanks, portable
 * kernels after all of them; "" if it is all families. Static. */
KARAT_API const char *karat_kernels_order(void);

/* The families that this build has, by index from 0; null past the last. available: 1 if this
 * processor can run it. */
KARAT_API const char *karat_kernels_family(size_t index, int *available);

/* Which implementation of a kernel serves numbers of a size now, and why. */
struct karat_kernel_choice {
  const char *kernel;         /* "mont_mul" */
  const char *implementation; /* the symbol, "karat_mont_mul_portable" */
  const char *family;         /* "portable" */
  const char *reason;         /* an English phrase: "only one for this size", say */
  int proved;                 /* 1 if a theorem in the ledger covers these bytes */
};

/* Fills *choice for the index-th kernel, from 0, at a size in 64-bit words. All strings are static.
 * Errors: ARGUMENT for null, an index past the last kernel, or a size that no key has. */
KARAT_API karat_status karat_kernel_choose(struct karat_kernel_choice *choice, size_t index,
                                           size_t words);

#ifdef __cplusplus
}
#endif
#endif
