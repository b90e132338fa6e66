/* state.c: values, their combination, and memory.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "state.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Further from the entry's stack pointer than this, in bytes, nothing is remembered. */
#define FRAME_LIMIT 65536

struct value value_public(void)
{
  return (struct value){0};
}

struct value value_secret(void)
{
  return (struct value){.secret = true};
}

struct value value_number(int64_t number)
{
  return (struct value){.known = true, .offset = number};
}

struct value value_pointer(enum region region, int64_t offset)
{
  return (struct value){
      .known = true, .linear = true, .bases = UINT32_C(1) << region, .offset = offset};
}

enum region value_region(struct value v)
{
  if (!v.known || !v.linear)
    return REGION_COUNT;
  enum region region = 0;
  while (v.bases >> region != 1)
    region++;
  return region;
}

struct value value_mix(struct value a, struct value b)
{
  return (struct value){.secret = a.secret || b.secret, .bases = a.bases | b.bases};
}

struct value value_join(struct value a, struct value b)
{
  struct value r = value_mix(a, b);
  r.linear = a.linear && b.linear;
  r.known =
      a.known && b.known && a.bases == b.bases && a.linear == b.linear && a.offset == b.offset;
  r.offset = r.known ? a.offset : 0;
  return r;
}

static int64_t wrapped(uint64_t x)
{
  return (int64_t)x;
}

static struct value add(struct value a, struct value b, int64_t sum)
{
  struct value r = value_mix(a, b);
  r.linear = (a.linear && b.bases == 0) || (b.linear && a.bases == 0);
  r.known = a.known && b.known && (r.linear || r.bases == 0);
  r.offset = r.known ? sum : 0;
  return r;
}

struct value value_add(struct value a, struct value b)
{
  return add(a, b, wrapped((uint64_t)a.offset + (uint64_t)b.offset));
}

struct value value_subtract(struct value a, struct value b)
{
  int64_t difference = wrapped((uint64_t)a.offset - (uint64_t)b.offset);
  bool one_base = (a.bases & (a.bases - 1)) == 0;
  if (a.linear && b.linear && a.bases == b.bases && one_base) {
    bool known = a.known && b.known;
    return (struct value){
        .secret = a.secret || b.secret, .known = known, .offset = known ? difference : 0};
  }
  return b.bases == 0 ? add(a, b, difference) : value_mix(a, b);
}

struct value value_low(struct value v, unsigned bytes)
{
  if (bytes >= 8)
    return v;
  struct value r = value_mix(v, v);
  if (v.known && v.bases == 0) {
    r.known = true;
    r.offset = wrapped((uint64_t)v.offset & ((UINT64_C(1) << (8 * bytes)) - 1));
  }
  return r;
}

bool value_equal(struct value a, struct value b)
{
  return a.secret == b.secret && a.known == b.known && a.linear == b.linear && a.bases == b.bases &&
         a.offset == b.offset;
}

static struct cell *cells(size_t count)
{
  struct cell *result = calloc(count == 0 ? 1 : count, sizeof *result);
  if (result == NULL) {
    fputs("ctcheck: out of memory\n", stderr);
    exit(2);
  }
  return result;
}

void state_copy(struct state *to, const struct state *from)
{
  *to = *from;
  to->cells = cells(from->cell_count);
  if (from->cell_count > 0)
    memcpy(to->cells, from->cells, from->cell_count * sizeof *from->cells);
}

void state_free(struct state *state)
{
  free(state->cells);
  state->cells = NULL;
  state->cell_count = 0;
}

/* The byte at an offset of the frame; where none was stored, one of size 0. */
static struct cell cell_at(const struct state *state, int64_t offset)
{
  if (offset < state->low || (uint64_t)(offset - state->low) >= state->cell_count)
    return (struct cell){.value = value_secret()};
  struct cell cell = state->cells[offset - state->low];
  return cell.size == 0 ? (struct cell){.value = value_secret()} : cell;
}

/* Makes the frame hold the bytes from low to high - 1, if it does not. */
static void cover(struct state *state, int64_t low, int64_t high)
{
  int64_t old_high = state->low + (int64_t)state->cell_count;
  if (state->cell_count > 0) {
    low = low < state->low ? low : state->low;
    high = high > old_high ? high : old_high;
    if (low == state->low && high == old_high)
      return;
  }
  struct cell *grown = cells((size_t)(high - low));
  if (state->cell_count > 0)
    memcpy(grown + (state->low - low), state->cells, state->cell_count * sizeof *grown);
  free(state->cells);
  state->cells = grown;
  state->low = low;
  state->cell_count = (size_t)(high - low);
}

static struct cell cell_join(struct cell a, struct cell b)
{
  if (a.size == 0 || b.size == 0)
    return (struct cell){.value = value_secret()};
  if (a.size == b.size && a.index == b.index)
    return (struct cell){value_join(a.value, b.value), a.size, a.index};
  return (struct cell){value_mix(a.value, b.value), 1, 0};
}

bool state_join(struct state *state, const struct state *other)
{
  bool changed = false;
  for (size_t i = 0; i < STATE_REGISTERS; i++) {
    struct value joined = value_join(state->reg[i], other->reg[i]);
    changed |= !value_equal(joined, state->reg[i]);
    state->reg[i] = joined;
  }
  for (size_t i = 0; i < REGION_COUNT; i++) {
    struct value joined = value_join(state->content[i], other->content[i]);
    changed |= !value_equal(joined, state->content[i]);
    state->content[i] = joined;
  }
  /* what the other state alone holds may be anything here, and stays so */
  for (size_t i = 0; i < state->cell_count; i++) {
    struct cell *cell = &state->cells[i];
    struct cell joined = cell_join(*cell, cell_at(other, state->low + (int64_t)i));
    if (cell->size != 0)
      changed |= joined.size != cell->size || joined.index != cell->index ||
                 !value_equal(joined.value, cell->value);
    *cell = joined;
  }
  return changed;
}

static struct value load_frame(const struct state *state, int64_t offset, unsigned size)
{
  struct cell first = cell_at(state, offset);
  struct value mixture = value_mix(first.value, first.value);
  bool whole = first.size == size && first.index == 0;
  for (unsigned i = 1; i < size; i++) {
    struct cell cell = cell_at(state, offset + i);
    mixture = value_mix(mixture, cell.value);
    whole = whole && cell.size == size && cell.index == i && value_equal(cell.value, first.value);
  }
  return whole ? first.value : mixture;
}

static bool frame_offset(struct value address, unsigned size)
{
  return size > 0 && value_region(address) == REGION_STACK && address.offset > -FRAME_LIMIT &&
         address.offset < FRAME_LIMIT;
}

struct value state_load(const struct state *state, struct value address, unsigned size)
{
  if (frame_offset(address, size))
    return load_frame(state, address.offset, size);
  if (address.bases == 0)
    return value_secret();
  struct value v = value_public();
  for (unsigned i = REGION_STACK + 1; i < REGION_COUNT; i++)
    if ((address.bases >> i & 1) != 0)
      v = value_mix(v, state->content[i]);
  /* somewhere in the frame, where there are always bytes that may hold anything */
  return (address.bases >> REGION_STACK & 1) != 0 ? value_mix(v, value_secret()) : v;
}

void state_store(struct state *state, struct value address, unsigned size, struct value v)
{
  if (frame_offset(address, size)) {
    cover(state, address.offset, address.offset + size);
    for (unsigned i = 0; i < size; i++)
      state->cells[address.offset - state->low + i] = (struct cell){v, (uint8_t)size, (uint8_t)i};
    return;
  }
  /* of an address of which nothing is known: anywhere */
  uint32_t bases = address.bases == 0 ? UINT32_MAX : address.bases;
  for (unsigned i = REGION_STACK + 1; i < REGION_COUNT; i++)
    if ((bases >> i & 1) != 0)
      state->content[i] = value_mix(state->content[i], v);
  if ((bases >> REGION_STACK & 1) != 0)
    for (size_t i = 0; i < state->cell_count; i++) {
      struct cell *cell = &state->cells[i];
      if (cell->size != 0)
        *cell = (struct cell){value_mix(cell->value, v), 1, 0};
    }
}

void state_forget_below(struct state *state, int64_t offset)
{
  for (size_t i = 0; i < state->cell_count && state->low + (int64_t)i < offset; i++)
    state->cells[i] = (struct cell){.value = value_secret()};
}
