/* The choice of kernels.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "bignum/dispatch.h"
#include "platform/core.h"
#include "platform/cpu.h"
#include <karat/info.h>
#include <karat/key.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static const char automatic[] = "auto";

/* The family asked for and by what: static strings. */
static _Atomic(const char *) selected = automatic;
static _Atomic(const char *) selected_by = "default";
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int runs(const struct karat_implementation *i)
{
  return (i->needs & ~karat_cpu_bits()) == 0;
}

/* The static spelling of a family that has an implementation which runs here; null if there is
 * none. */
static const char *usable_family(const char *name)
{
  if (strcmp(name, automatic) == 0)
    return automatic;
  for (size_t i = 0; i < karat_implementation_count; i++)
    if (strcmp(karat_implementations[i].family, name) == 0 && runs(&karat_implementations[i]))
      return karat_implementations[i].family;
  return NULL;
}

static void read_environment(void)
{
  const char *name = secure_getenv("KARAT_KERNELS");
  if (name == NULL)
    return;
  const char *family = usable_family(name);
  selected = family != NULL ? family : automatic;
  selected_by = family != NULL ? "environment" : "environment (not usable, ignored)";
}

karat_status karat_kernels_select(const char *family)
{
  if (family == NULL)
    return KARAT_E_ARGUMENT;
  pthread_once(&once, read_environment);
  const char *known = usable_family(family);
  if (known == NULL)
    return KARAT_E_KERNELS;
  selected = known;
  selected_by = "call";
  return KARAT_OK;
}

const char *karat_kernels_selected(void)
{
  pthread_once(&once, read_environment);
  return selected;
}

const char *karat_kernels_selected_by(void)
{
  pthread_once(&once, read_environment);
  return selected_by;
}

const char *karat_kernels_order(void)
{
  const char *families = karat_core()->families;
  return families != NULL ? families : "";
}

const char *karat_kernels_family(size_t index, int *available)
{
  for (size_t i = 0; i < karat_implementation_count; i++) {
    const char *family = karat_implementations[i].family;
    size_t first = 0;
    while (strcmp(karat_implementations[first].family, family) != 0)
      first++;
    if (first == i && index-- == 0) {
      if (available != NULL)
        *available = usable_family(family) != NULL;
      return family;
    }
  }
  return NULL;
}

static int fits(const struct karat_implementation *i, size_t k)
{
  return k >= i->lo && k <= i->hi && (k - i->lo) % i->step == 0;
}

/* Where a family stands among those asked for ("auto": among those of the core); portable kernels
 * come after all. */
enum { LAST = 100, NOWHERE };
static size_t place(const char *family, const char *asked)
{
  if (strcmp(family, "portable") == 0)
    return LAST;
  const char *names = asked == automatic ? karat_core()->families : asked;
  if (names == NULL)
    return 0;
  size_t i = 0;
  for (size_t len; *names != '\0'; names += len + (names[len] == ' '), i++) {
    len = strcspn(names, " ");
    if (strlen(family) == len && memcmp(family, names, len) == 0)
      return i;
  }
  return NOWHERE;
}

/* Of the implementations that fit and run, the one whose family stands first, of several the last
 * listed; *fitting counts all that fit. */
static const struct karat_implementation *choose(enum karat_kernel kernel, size_t k,
                                                 const char *family, size_t *fitting)
{
  const struct karat_implementation *best = NULL;
  size_t first = LAST;
  *fitting = 0;
  for (size_t i = 0; i < karat_implementation_count; i++) {
    const struct karat_implementation *candidate = &karat_implementations[i];
    if (candidate->kernel != kernel || !fits(candidate, k))
      continue;
    ++*fitting;
    const size_t here = place(candidate->family, family);
    if (here <= first && runs(candidate)) {
      best = candidate;
      first = here;
    }
  }
  return best;
}

int karat_kernels_of(struct karat_kernels *set, size_t k, const char *family)
{
  family = usable_family(family);
  int own = family == automatic;
  for (int kernel = 0; kernel < KARAT_KERNEL_COUNT; kernel++) {
    size_t fitting;
    const struct karat_implementation *best =
        choose((enum karat_kernel)kernel, k, family, &fitting);
    karat_kernels_put(set, (enum karat_kernel)kernel, best->function);
    own |= strcmp(best->family, family) == 0;
  }
  return own;
}

void karat_kernels_for(struct karat_kernels *set, size_t k)
{
  karat_kernels_of(set, k, karat_kernels_selected());
}

karat_status karat_kernel_choose(struct karat_kernel_choice *choice, size_t index, size_t words)
{
  if (choice == NULL || index >= KARAT_KERNEL_COUNT || words < 1 || words > KARAT_MAX_BITS / 64)
    return KARAT_E_ARGUMENT;
  const char *family = karat_kernels_selected();
  size_t fitting;
  const struct karat_implementation *best =
      choose((enum karat_kernel)index, words, family, &fitting);
  const char *reason = "the best that this processor runs";
  if (fitting == 1)
    reason = "the only one for this size";
  else if (family != automatic)
    reason = strcmp(best->family, family) == 0 ? "of the family asked for"
                                               : "the family asked for has none for this size";
  *choice = (struct karat_kernel_choice){karat_kernel_name((enum karat_kernel)index), best->symbol,
                                         best->family, reason, best->proved};
  return KARAT_OK;
}
