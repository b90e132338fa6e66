/* memory.c: see memory.h.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "memory.h"
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define WATCHED 1024 /* bytes of canary on each side */

static void must(bool good, const char *what)
{
  if (!good) {
    perror(what);
    exit(2);
  }
}

static size_t page_size(void)
{
  return (size_t)sysconf(_SC_PAGESIZE);
}

static void make_room(struct guarded *buffer, size_t length)
{
  size_t page = page_size(), needed = (length + WATCHED + page - 1) / page * page;
  if (needed <= buffer->capacity)
    return;
  guarded_free(buffer);
  uint8_t *mapped = mmap(NULL, needed + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  must(mapped != MAP_FAILED, "mmap");
  must(mprotect(mapped + page, needed, PROT_READ | PROT_WRITE) == 0, "mprotect");
  buffer->low = mapped + page;
  buffer->capacity = needed;
}

/* The bytes on either side that are watched. */
static size_t watched_before(const struct guarded *buffer)
{
  size_t room = (size_t)(buffer->data - buffer->low);
  return room < WATCHED ? room : WATCHED;
}

static size_t watched_behind(const struct guarded *buffer)
{
  size_t room = (size_t)(buffer->low + buffer->capacity - buffer->data) - buffer->length;
  return room < WATCHED ? room : WATCHED;
}

void guarded_place(struct guarded *buffer, size_t length, size_t align, enum placement placement,
                   struct random *random)
{
  guarded_protect(buffer, false);
  make_room(buffer, length);
  size_t room = buffer->capacity - length, offset = 0;
  if (placement == PLACEMENT_END)
    offset = room;
  else if (placement == PLACEMENT_INSIDE)
    offset = random_below(random, room / align + 1);
  if (placement == PLACEMENT_INSIDE)
    offset *= align;
  buffer->data = buffer->low + offset;
  buffer->length = length;
  buffer->canary = (uint8_t)random_u64(random);
  size_t before = watched_before(buffer);
  memset(buffer->data - before, buffer->canary, before);
  memset(buffer->data + length, buffer->canary, watched_behind(buffer));
  random_bytes(random, buffer->data, length);
}

void guarded_protect(struct guarded *buffer, bool read_only)
{
  if (buffer->read_only == read_only)
    return;
  must(mprotect(buffer->low, buffer->capacity, read_only ? PROT_READ : PROT_READ | PROT_WRITE) == 0,
       "mprotect");
  buffer->read_only = read_only;
}

bool guarded_intact(const struct guarded *buffer, FILE *report)
{
  size_t before = watched_before(buffer), behind = watched_behind(buffer);
  for (size_t i = 1; i <= before; i++) {
    if (buffer->data[-(ptrdiff_t)i] != buffer->canary) {
      fprintf(report, "the byte %zu before the start of %s is written\n", i, buffer->name);
      return false;
    }
  }
  for (size_t i = 0; i < behind; i++) {
    if (buffer->data[buffer->length + i] != buffer->canary) {
      fprintf(report, "the byte %zu behind the end of %s is written\n", i, buffer->name);
      return false;
    }
  }
  return true;
}

bool guarded_describe(const struct guarded *buffer, FILE *report, uintptr_t address)
{
  uintptr_t low = (uintptr_t)buffer->low, data = (uintptr_t)buffer->data;
  if (buffer->low == NULL || address < low - page_size() ||
      address >= low + buffer->capacity + page_size())
    return false;
  if (address < data)
    fprintf(report, ", %zu bytes before the start of %s", (size_t)(data - address), buffer->name);
  else if (address >= data + buffer->length)
    fprintf(report, ", %zu bytes behind the end of %s", (size_t)(address - data) - buffer->length,
            buffer->name);
  else
    fprintf(report, ", at byte %zu of %s, which is only to be read", (size_t)(address - data),
            buffer->name);
  return true;
}

void guarded_free(struct guarded *buffer)
{
  if (buffer->low != NULL)
    munmap(buffer->low - page_size(), buffer->capacity + 2 * page_size());
  buffer->low = NULL;
  buffer->capacity = 0;
  buffer->read_only = false;
}
