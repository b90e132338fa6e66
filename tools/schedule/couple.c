/* couple.c: words that are put into the frame, or fetched, two at a time.
 *
 * What spill.c makes goes a word at a time, though it fetches words near each other where it can.
 * Two puts, or two fetches, that are near each other can be one instruction at the place of either,
 * if their registers allow it and their words are neighbours. So the frame's words are given out
 * again: a word stays in the frame from its put to its last fetch, and two stays are partners for
 * whose puts and fetches that is possible most often; partners get neighbouring words, as far as a
 * pair reaches and such words are free. Fetches of neighbouring words that have their home in a
 * buffer are coupled as they are.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

enum {
  NEAR = 32,
  REACH = 63,
  STEP = 8,
  NOBODY = UINT32_MAX
}; /* items apart; words from the base */

struct stay {
  uint32_t first, last; /* items, with what moving them may add */
  uint32_t partner;
  uint16_t word;
  bool there; /* it has its word */
};

/* Two stays, how many of their puts and fetches can be coupled, and for how many items they keep
 * their words. */
struct match {
  uint32_t a, b, count, length;
};

struct coupler {
  const struct graph *graph;
  struct item *items;
  uint32_t count, stay_count, match_count;
  uint32_t *stay_of; /* of an item, or NOBODY */
  struct stay *stays;
  struct match *matches;
  uint64_t *reads, *writes; /* general registers of an item */
  bool *gone;
};

static bool in_frame(const struct item *item)
{
  return item->kind != NODE && item->base == SP;
}

static void find_registers(struct coupler *c)
{
  for (uint32_t i = 0; i < c->count; i++) {
    const struct item *item = &c->items[i];
    if (item->kind == PUT)
      c->reads[i] = BIT(item->base) | BIT(item->registers[0]);
    if (item->kind == FETCH) {
      c->reads[i] = BIT(item->base);
      c->writes[i] = BIT(item->registers[0]);
    }
    if (item->kind != NODE)
      continue;
    const struct node *node = &c->graph->nodes[item->node];
    for (unsigned j = 0; j < node->instruction->operand_count; j++) {
      const struct operand *operand = &node->instruction->operands[j];
      int reg = node->webs[j] != NOBODY ? item->registers[j] : operand->reg;
      if (reg == NONE || reg > SP)
        continue;
      c->reads[i] |= operand->reads ? BIT(reg) : 0;
      c->writes[i] |= operand->writes ? BIT(reg) : 0;
    }
  }
}

static void find_stays(struct coupler *c)
{
  uint32_t now[FRAME_WORDS];
  memset(now, UINT8_MAX, sizeof now);
  for (uint32_t i = 0; i < c->count; i++) {
    c->stay_of[i] = NOBODY;
    if (!in_frame(&c->items[i]))
      continue;
    uint32_t *stay = &now[c->items[i].slot];
    if (c->items[i].kind == PUT) {
      *stay = c->stay_count++;
      c->stays[*stay] = (struct stay){.first = i < NEAR ? 0 : i - NEAR, .partner = NOBODY};
    }
    c->stays[*stay].last = i + NEAR;
    c->stay_of[i] = *stay;
  }
}

/* Whether items i < j, two puts or two fetches, can be one instruction at i, or at j. */
static bool can_couple(const struct coupler *c, uint32_t i, uint32_t j, bool at_j)
{
  const struct item *moved = &c->items[at_j ? i : j], *other = &c->items[at_j ? j : i];
  uint64_t reg = BIT(moved->registers[0]), base = BIT(moved->base);
  if (moved->registers[0] == other->registers[0] || (c->writes[i] & base) != 0)
    return false;
  for (uint32_t k = i + 1; k < j; k++) {
    uint64_t touched = c->writes[k] | (moved->kind == FETCH ? c->reads[k] : 0);
    bool store = c->items[k].kind == NODE &&
                 c->graph->nodes[c->items[k].node].instruction->form->kind == STORE;
    if (((touched & reg) | (c->writes[k] & base)) != 0 || (store && base != BIT(SP)))
      return false;
    if (in_frame(moved) && !c->gone[k] && c->stay_of[k] == c->stay_of[at_j ? i : j] &&
        c->items[k].kind != moved->kind)
      return false;
  }
  return true;
}

static int by_stays(const void *x, const void *y)
{
  const struct match *a = x, *b = y;
  return a->a != b->a ? (a->a < b->a ? -1 : 1) : a->b != b->b ? (a->b < b->b ? -1 : 1) : 0;
}
/* What saves most for the time it takes, first. */
static int by_merit(const void *x, const void *y)
{
  const struct match *a = x, *b = y;
  uint64_t p = (uint64_t)a->count * b->length, q = (uint64_t)b->count * a->length;
  return p != q ? (p > q ? -1 : 1) : by_stays(x, y);
}

static void find_partners(struct coupler *c)
{
  uint32_t count = 0;
  for (uint32_t i = 0; i < c->count; i++) {
    for (uint32_t j = i + 1; j < c->count && j <= i + NEAR && in_frame(&c->items[i]); j++) {
      uint32_t a = c->stay_of[i], b = c->stay_of[j];
      if (a != b && in_frame(&c->items[j]) && c->items[i].kind == c->items[j].kind &&
          (can_couple(c, i, j, false) || can_couple(c, i, j, true)))
        c->matches[count++] = (struct match){a < b ? a : b, a < b ? b : a, 1, 0};
    }
  }
  qsort(c->matches, count, sizeof *c->matches, by_stays);
  for (uint32_t i = 0; i < count; i++)
    if (c->match_count > 0 && by_stays(&c->matches[c->match_count - 1], &c->matches[i]) == 0)
      c->matches[c->match_count - 1].count++;
    else
      c->matches[c->match_count++] = c->matches[i];
  for (uint32_t i = 0; i < c->match_count; i++) {
    const struct stay *a = &c->stays[c->matches[i].a], *b = &c->stays[c->matches[i].b];
    c->matches[i].length = a->last - a->first + b->last - b->first;
  }
  qsort(c->matches, c->match_count, sizeof *c->matches, by_merit);
  for (uint32_t i = 0; i < c->match_count; i++) {
    struct stay *a = &c->stays[c->matches[i].a], *b = &c->stays[c->matches[i].b];
    if (a->partner == NOBODY && b->partner == NOBODY) {
      a->partner = c->matches[i].b;
      b->partner = c->matches[i].a;
    }
  }
}

/* Which words are taken when: a bit for every STEP items. */
struct calendar {
  uint64_t *taken;
  uint32_t length; /* of a word's row */
};

static bool is_free(const struct calendar *calendar, uint32_t word, const struct stay *stay)
{
  const uint64_t *row = &calendar->taken[(size_t)word * calendar->length];
  for (uint32_t t = stay->first / STEP; t <= stay->last / STEP; t++)
    if ((row[t / 64] >> t % 64 & 1) != 0)
      return false;
  return true;
}

static void take_word(struct calendar *calendar, uint32_t word, struct stay *stay)
{
  uint64_t *row = &calendar->taken[(size_t)word * calendar->length];
  for (uint32_t t = stay->first / STEP; t <= stay->last / STEP; t++)
    row[t / 64] |= (uint64_t)1 << t % 64;
  stay->word = (uint16_t)word;
  stay->there = true;
}

/* Gives stays words: partners first, the best pairs before others; false if there are not enough.
 */
static bool give_words(struct coupler *c)
{
  const struct frame *frame = c->graph->frame;
  bool there[FRAME_WORDS + 1] = {false}, enough = true;
  struct calendar calendar = {.length = (c->count + NEAR) / STEP / 64 + 1};
  calendar.taken = zeroed((size_t)FRAME_WORDS * calendar.length, sizeof *calendar.taken);
  for (uint32_t i = 0; i < frame->count; i++)
    there[frame->slots[i]] = true;
  for (uint32_t i = 0; i < c->match_count; i++) {
    struct stay *a = &c->stays[c->matches[i].a], *b = &c->stays[c->matches[i].b];
    bool partners = a->partner == c->matches[i].b && !a->there;
    for (uint32_t w = 0; partners && w < REACH && !a->there; w += 2)
      if (there[w] && there[w + 1] && is_free(&calendar, w, a) && is_free(&calendar, w + 1, b)) {
        take_word(&calendar, w, a);
        take_word(&calendar, w + 1, b);
      }
    if (partners && !a->there)
      a->partner = b->partner = NOBODY;
  }
  for (uint32_t s = 0; s < c->stay_count && enough; s++) {
    struct stay *stay = &c->stays[s];
    for (uint32_t w = FRAME_WORDS;
         w-- > 0 && !stay->there;) /* those that pairs do not reach, first */
      if (there[w] && is_free(&calendar, w, stay))
        take_word(&calendar, w, stay);
    enough = stay->there;
  }
  free(calendar.taken);
  return enough;
}

/* One instruction of items i < j. */
static void join(struct coupler *c, uint32_t i, uint32_t j, bool at_j)
{
  struct item *kept = &c->items[at_j ? j : i], *moved = &c->items[at_j ? i : j];
  bool low = kept->slot < moved->slot;
  uint8_t a = kept->registers[0], b = moved->registers[0];
  kept->pair = true;
  kept->registers[0] = low ? a : b;
  kept->registers[1] = low ? b : a;
  kept->slot = low ? kept->slot : moved->slot;
  kept->address = low ? kept->address : moved->address;
  uint32_t k = at_j ? j : i, g = at_j ? i : j;
  c->reads[k] |= c->reads[g];
  c->writes[k] |= c->writes[g];
  c->reads[g] = c->writes[g] = 0;
  c->gone[g] = true;
}

static void couple_items(struct coupler *c)
{
  for (uint32_t i = 0; i < c->count; i++) {
    for (uint32_t j = i + 1; j < c->count && j <= i + NEAR; j++) {
      const struct item *a = &c->items[i], *b = &c->items[j];
      if (a->kind == NODE || c->gone[i] || a->pair)
        break;
      if (b->kind != a->kind || b->base != a->base || c->gone[j] || b->pair)
        continue;
      uint32_t low = a->slot < b->slot ? a->slot : b->slot;
      bool neighbours = in_frame(a)
                            ? c->stays[c->stay_of[i]].partner == c->stay_of[j]
                            : a->slot + b->slot == 2 * low + 1 &&
                                  a->address - b->address == 8 * ((uint64_t)a->slot - b->slot);
      bool at_i = neighbours && low <= REACH && can_couple(c, i, j, false);
      if (at_i || (neighbours && low <= REACH && can_couple(c, i, j, true)))
        join(c, i, j, !at_i);
    }
  }
}

uint32_t couple(const struct graph *graph, struct item *items, uint32_t count)
{
  struct coupler c = {.graph = graph, .items = items, .count = count};
  c.stay_of = zeroed(count, sizeof *c.stay_of);
  c.stays = zeroed(count, sizeof *c.stays);
  c.matches = zeroed((size_t)count * NEAR, sizeof *c.matches);
  c.reads = zeroed(2 * (size_t)count, sizeof *c.reads);
  c.writes = c.reads + count;
  c.gone = zeroed(count, sizeof *c.gone);
  find_registers(&c);
  find_stays(&c);
  find_partners(&c);
  uint32_t left = count;
  if (give_words(&c)) {
    for (uint32_t i = 0; i < count; i++)
      if (in_frame(&items[i])) {
        items[i].slot = c.stays[c.stay_of[i]].word;
        items[i].address = graph->frame->address + 8 * (uint64_t)items[i].slot;
      }
    couple_items(&c);
    left = 0;
    for (uint32_t i = 0; i < count; i++)
      if (!c.gone[i])
        items[left++] = items[i];
  }
  void *arrays[] = {c.stay_of, c.stays, c.matches, c.reads, c.gone};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    free(arrays[i]);
  return left;
}
