/* support.c: memory and messages of the tools.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64.h"
#include <stdlib.h>
#include <string.h>

_Noreturn void die(const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  fprintf(stderr, "%s: ", program);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  exit(2);
}

void *zeroed(size_t count, size_t size)
{
  void *block = calloc(count == 0 ? 1 : count, size);
  if (block == NULL)
    die("out of memory");
  return block;
}

void *resized(void *block, size_t count, size_t size)
{
  void *result = realloc(block, count == 0 ? size : count * size);
  if (result == NULL)
    die("out of memory");
  return result;
}

char *copied(const char *text)
{
  size_t size = strlen(text) + 1;
  return memcpy(zeroed(size, 1), text, size);
}
