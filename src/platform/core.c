/* The cores of AArch64, by MIDR_EL1.
 *
 * A process may move to another kind of core (big.LITTLE), and keys keep their kernels: so all
 * kinds that the system has are looked at.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "platform/core.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Families of AArch64:
 *   narrow  both multipliers at once: where the scalar one takes several cycles a product
 *   neon    vectors for what is no product
 *   scalar  general registers
 * On cores with a wide multiplier, narrow comes last: what there is in that family alone (all that
 * is in chunks, so private and public operations) still wins there, a single product does not. The
 * order is that of n1sim's cycles for the cores that it has machines of (n1, v1, a72); ctest -R
 * n1sim_choices prints them. The others follow the one that has their multipliers,
 * according to their optimization guides. Apple's cores do two scalar products a cycle. */
#define NARROW "narrow neon scalar"
#define WIDE "neon scalar narrow"
enum { ARM = 0x41, APPLE = 0x61 };
static const struct karat_core cores[] = {
    {KARAT_CORE_ID(ARM, 0xd08), "cortex-a72", NARROW}, /* 3 and 4 cycles a product */
    {KARAT_CORE_ID(ARM, 0xd0b), "cortex-a76", NARROW},
    {KARAT_CORE_ID(ARM, 0xd0c), "neoverse-n1", NARROW},
    {KARAT_CORE_ID(ARM, 0xd40), "neoverse-v1", WIDE}, /* one or two products a cycle */
    {KARAT_CORE_ID(ARM, 0xd49), "neoverse-n2", WIDE},
    {KARAT_CORE_ID(ARM, 0xd4f), "neoverse-v2", WIDE},
    {KARAT_CORE_ID(APPLE, 0), "apple", WIDE}, /* all parts */
};
enum { CORES = sizeof cores / sizeof cores[0] };

#if defined(__aarch64__)
static const struct karat_core unknown = {0, "unknown", WIDE};
#else
static const struct karat_core unknown = {0, "", NULL};
#endif

enum { MOST_KINDS = 8 };
static uint32_t kinds[MOST_KINDS];
static size_t kinds_count;
static const struct karat_core *chosen;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* A row of part 0 stands for all parts of its implementer. */
static const struct karat_core *find(uint32_t id)
{
  for (size_t i = 0; i < CORES; i++)
    if (cores[i].id == id || cores[i].id == id - id % KARAT_CORE_ID(1, 0))
      return &cores[i];
  return NULL;
}

/* Kinds that are not known do not count beside one that is; if those that are want different
 * kernels, the choice is that of an unknown one. */
const struct karat_core *karat_core_among(const uint32_t *ids, size_t count)
{
  const struct karat_core *core = NULL;
  for (size_t i = 0; i < count; i++) {
    const struct karat_core *known = find(ids[i]);
    if (core != NULL && known != NULL && strcmp(core->families, known->families) != 0)
      return &unknown;
    if (core == NULL)
      core = known;
  }
  return core != NULL ? core : &unknown;
}

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>

static void add(uint32_t id)
{
  for (size_t i = 0; i < kinds_count; i++)
    if (kinds[i] == id)
      return;
  if (kinds_count < MOST_KINDS)
    kinds[kinds_count++] = id;
}

/* A line "NAME : NUMBER": the number, in C's notation; of other lines `otherwise`. */
static uint32_t field(const char *line, const char *name, uint32_t otherwise)
{
  const char *colon = strchr(line, ':');
  if (strncmp(line, name, strlen(name)) != 0 || colon == NULL)
    return otherwise;
  return (uint32_t)strtoul(colon + 1, NULL, 0);
}

/* The core that we are on, by the register, which Linux lets us read by emulation; and all that are
 * switched on, by the kernel's list of them. */
static void detect(void)
{
  if (getauxval(AT_HWCAP) & HWCAP_CPUID) {
    uint64_t midr;
    __asm__("mrs %0, midr_el1" : "=r"(midr));
    add(KARAT_CORE_ID(midr >> 24 & 0xff, midr >> 4 & 0xfff));
  }
  FILE *file = fopen("/proc/cpuinfo", "re");
  if (file == NULL)
    return;
  char line[256];
  uint32_t implementer = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    implementer = field(line, "CPU implementer", implementer);
    const uint32_t part = field(line, "CPU part", UINT32_MAX);
    if (part != UINT32_MAX)
      add(KARAT_CORE_ID(implementer & 0xff, part & 0xfff));
  }
  fclose(file);
}
#else
static void detect(void) {}
#endif

/* KARAT_CPU_CORE names a core to be taken for ours: for tests, and for cores that are not in the
 * table. */
static void initialise(void)
{
  detect();
  chosen = karat_core_among(kinds, kinds_count);
#if defined(__aarch64__)
  const char *name = secure_getenv("KARAT_CPU_CORE");
  if (name == NULL)
    return;
  if (strcmp(name, unknown.name) == 0)
    chosen = &unknown;
  for (size_t i = 0; i < CORES; i++)
    if (strcmp(name, cores[i].name) == 0)
      chosen = &cores[i];
#endif
}

const struct karat_core *karat_core(void)
{
  pthread_once(&once, initialise);
  return chosen;
}

size_t karat_core_ids(const uint32_t **ids)
{
  pthread_once(&once, initialise);
  *ids = kinds;
  return kinds_count;
}
