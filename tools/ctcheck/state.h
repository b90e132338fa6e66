/* state.h: what ctcheck knows of a machine at one place in a function: for each register, group of
 * flags, byte of the stack frame and buffer, whether its content is public or secret, and what it
 * may point into.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CTCHECK_STATE_H
#define CTCHECK_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a pointer can point into. The buffers of the kernel follow. */
enum region {
  REGION_STACK,     /* offset: from the stack pointer on entry to the kernel */
  REGION_CONSTANTS, /* what can't be written; offset: the address */
  REGION_DATA,      /* what can; offset: the address */
  REGION_GOT,       /* the place where the linker leaves a symbol's address; offset: as below */
  REGION_SYMBOL,    /* a symbol; offset: which one, times 2^32 */
  REGION_RETURN,    /* a return address; offset: the depth of the call */
  REGION_BUFFER,
  REGION_COUNT = REGION_BUFFER + 12
};

struct value {
  bool secret;
  bool known;     /* offset is right: of a number the number itself */
  bool linear;    /* the address of a base and a number added to it, and nothing else */
  uint32_t bases; /* the regions whose addresses may have gone into it, a bit each */
  int64_t offset; /* 0 if not known */
};

/* A byte of the stack frame: byte `index` of a value that was stored `size` bytes wide. A load that
 * does not find all bytes of one value gets a mixture. Size 0: nothing was stored, so it may be
 * anything. */
struct cell {
  struct value value;
  uint8_t size, index;
};

#define STATE_REGISTERS 80

struct state {
  struct value reg[STATE_REGISTERS];
  struct value content[REGION_COUNT]; /* of regions but the stack: one value for all their cells */
  int64_t low;                        /* the offset of cell 0 */
  size_t cell_count;
  struct cell *cells;
};

struct value value_public(void);
struct value value_secret(void);
struct value value_number(int64_t number);
struct value value_pointer(enum region region, int64_t offset);

/* The region that a value surely points into, at an offset that is known; else REGION_COUNT. */
enum region value_region(struct value v);

/* One or the other. */
struct value value_join(struct value a, struct value b);

/* The result of an operation of which no more is known, and of addition and subtraction. */
struct value value_mix(struct value a, struct value b);
struct value value_add(struct value a, struct value b);
struct value value_subtract(struct value a, struct value b);

/* The low bytes of a value, the rest being zero. */
struct value value_low(struct value v, unsigned bytes);

bool value_equal(struct value a, struct value b);

void state_copy(struct state *to, const struct state *from); /* to holds nothing */
void state_free(struct state *state);

/* Joins a second state into one; whether that changed it. */
bool state_join(struct state *state, const struct state *other);

/* size 0: an unknown number of bytes, upwards and downwards. */
struct value state_load(const struct state *state, struct value address, unsigned size);
void state_store(struct state *state, struct value address, unsigned size, struct value v);

/* Forgets what is below an offset of the frame: a callee may have written there. */
void state_forget_below(struct state *state, int64_t offset);

#endif
