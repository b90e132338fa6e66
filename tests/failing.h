/* Allocations that fail, for a program linked with -Wl,--wrap=malloc -Wl,--wrap=calloc.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_TESTS_FAILING_H
#define KARAT_TESTS_FAILING_H

#include <stddef.h>

/* Allocations until one fails; 0: none does. */
static long countdown;
static int failed; /* one has */

static int fails(void)
{
  if (countdown == 0 || --countdown > 0)
    return 0;
  failed = 1;
  return 1;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

void *__wrap_malloc(size_t size)
{
  return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
  return fails() ? NULL : __real_calloc(count, size);
}

#endif
