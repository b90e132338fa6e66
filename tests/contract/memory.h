/* memory.h: buffers between unmapped pages, with canaries where there is room.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef MEMORY_H
#define MEMORY_H

#include "random.h"
#include <stdbool.h>
#include <stdio.h>

enum placement {
  PLACEMENT_END,    /* the byte behind the buffer is unmapped */
  PLACEMENT_START,  /* the byte before it is unmapped */
  PLACEMENT_INSIDE, /* canaries on both sides, aligned no better than needed */
  PLACEMENT_COUNT
};

/* Start with all zero. */
struct guarded {
  const char *name;
  uint8_t *data;
  size_t length;

  uint8_t *low;    /* the mapped bytes */
  size_t capacity; /* how many, a multiple of the page size */
  uint8_t canary;
  bool read_only;
};

/* Gives the buffer length bytes at a fresh place, a multiple of align, surrounded by fresh
 * canaries. The content is noise. */
void guarded_place(struct guarded *buffer, size_t length, size_t align, enum placement placement,
                   struct random *random);

/* Whether writing faults. */
void guarded_protect(struct guarded *buffer, bool read_only);

/* Whether the canaries live; a dead one is reported. */
bool guarded_intact(const struct guarded *buffer, FILE *report);

/* Whether the address is in the buffer's pages or the unmapped ones next to them; if so, says
 * where. */
bool guarded_describe(const struct guarded *buffer, FILE *report, uintptr_t address);

void guarded_free(struct guarded *buffer);

#endif
