/* operands.h: the numbers of one call: chosen so that they meet a contract's preconditions, laid
 * out as its buffers want them, and read back after the call.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef OPERANDS_H
#define OPERANDS_H

#include "eval.h"
#include "random.h"
#include <stdio.h>

struct operands {
  const struct contract *contract;
  struct eval eval;
  /* All by the objects' index: */
  size_t *count;     /* of cells or digits */
  uint8_t **content; /* of buffers, before the call */
  size_t *place;     /* of the views' digits, those of view v from place_start[v] on */
  size_t *place_start;
  size_t *host;        /* the input whose memory this input shares, or its own index */
  size_t *offset;      /* in bytes, in the host */
  const char *trouble; /* why the last choice was rejected: the formula, or what is wrong with it */
};

void operands_init(struct operands *operands, const struct contract *contract);
void operands_free(struct operands *operands);

/* Sets the sizes (by index; other entries are ignored) and computes counts and places from them.
 * Returns false, with trouble set, if that can't be done. */
bool operands_set_sizes(struct operands *operands, const size_t *sizes);

/* The bounds of one size, the sizes before it in the contract's order being set. */
bool operands_bounds(struct operands *operands, const struct contract_object *size, size_t *lo,
                     size_t *hi);

/* Chooses all that comes in. What shares memory (host) gets the content that is there. Returns
 * false, with trouble set, if the choice misses a precondition: then another one may meet it. */
bool operands_choose(struct operands *operands, struct random *random);

/* The numbers of the contract's example, after operands_example_sizes and operands_set_sizes. */
bool operands_example_sizes(struct operands *operands, size_t *sizes);
bool operands_example(struct operands *operands);

/* The bytes of a buffer, or in all views of it. */
size_t operands_bytes(const struct operands *operands, const struct contract_object *buffer);

/* Reads the number in a buffer, or a view of it, from the bytes of the buffer. */
void operands_read(const struct operands *operands, mpz_t value,
                   const struct contract_object *object, const uint8_t *bytes);

/* Whether an object's bounds (below, cells_below) hold for the bytes of its buffer and its value.
 */
bool operands_within(struct operands *operands, const struct contract_object *object,
                     const uint8_t *bytes, const mpz_t value);

#endif
