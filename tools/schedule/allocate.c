/* allocate.c: registers for an order.
 *
 * Straight-line code makes an interval of each web: from its first write to its last use, at 2 i +
 * 1 and 2 i for instruction i, so that a result may take the register of an operand. They are taken
 * by their beginnings; each gets the free register that the next fixed web wants soonest, but not
 * too soon. A web that is never read needs a register while its instruction writes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

enum { BEFORE = -1 };

struct interval {
  int32_t from, to;
  uint32_t web;
};

static int by_start(const void *a, const void *b)
{
  const struct interval *x = a, *y = b;
  if (x->from != y->from)
    return x->from < y->from ? -1 : 1;
  return x->web < y->web ? -1 : x->web > y->web;
}

/* One for each web, in the order of webs. */
static struct interval *find_intervals(const struct graph *graph, const uint32_t *order)
{
  struct interval *intervals = zeroed(graph->web_count, sizeof *intervals);
  for (uint32_t w = 0; w < graph->web_count; w++)
    intervals[w] = (struct interval){.from = graph->webs[w].in ? BEFORE : INT32_MAX,
                                     .to = graph->webs[w].in ? 0 : BEFORE,
                                     .web = w};
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[order[i]];
    const struct instruction *instruction = node->instruction;
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      if (node->webs[j] == UINT32_MAX)
        continue;
      struct interval *interval = &intervals[node->webs[j]];
      bool writes = instruction->operands[j].writes;
      int32_t end = 2 * (int32_t)i + (writes ? 2 : 0);
      if (writes && interval->from == INT32_MAX)
        interval->from = 2 * (int32_t)i + 1;
      if (end > interval->to)
        interval->to = end;
    }
  }
  for (uint32_t w = 0; w < graph->web_count; w++)
    if (graph->webs[w].out)
      intervals[w].to = 2 * (int32_t)graph->count + 1;
  return intervals;
}

/* The fixed webs of a register, in the order of their beginnings. */
struct fixed {
  int32_t *starts;
  uint32_t count, at; /* at: the next one */
};

static void find_fixed(const struct graph *graph, const struct interval *sorted,
                       struct fixed fixed[REGISTERS])
{
  for (uint32_t i = 0; i < graph->web_count; i++) {
    int reg = graph->webs[sorted[i].web].fixed;
    if (reg == NONE)
      continue;
    fixed[reg].starts = resized(fixed[reg].starts, fixed[reg].count + 1, sizeof *fixed[reg].starts);
    fixed[reg].starts[fixed[reg].count++] = sorted[i].from;
  }
}

static int choose(const struct graph *graph, const struct interval *interval,
                  const int32_t free_at[REGISTERS], const struct fixed fixed[REGISTERS])
{
  int bank = graph->webs[interval->web].old >= VECTOR ? VECTOR : 0, chosen = NONE;
  int32_t least = INT32_MAX;
  for (int r = bank; r < bank + 32; r++) {
    if ((graph->usable & BIT(r)) == 0 || free_at[r] > interval->from)
      continue;
    int32_t next = fixed[r].at < fixed[r].count ? fixed[r].starts[fixed[r].at] : INT32_MAX - 1;
    if (next >= interval->to && next < least) {
      least = next;
      chosen = r;
    }
  }
  return chosen;
}

bool allocate(const struct graph *graph, const uint32_t *order, uint8_t *registers,
              uint32_t *failed_at)
{
  struct interval *intervals = find_intervals(graph, order);
  struct fixed fixed[REGISTERS] = {{0}};
  int32_t free_at[REGISTERS];
  bool good = true;
  qsort(intervals, graph->web_count, sizeof *intervals, by_start);
  find_fixed(graph, intervals, fixed);
  for (int r = 0; r < REGISTERS; r++)
    free_at[r] = BEFORE;
  for (uint32_t i = 0; i < graph->web_count && good; i++) {
    const struct interval *interval = &intervals[i];
    int reg = graph->webs[interval->web].fixed;
    if (may_wait(graph, interval->web))
      continue;
    if (interval->from == INT32_MAX) {
      registers[interval->web] = (uint8_t)graph->webs[interval->web].old; /* nothing uses it */
      continue;
    }
    if (reg == NONE)
      reg = choose(graph, interval, free_at, fixed);
    else
      fixed[reg].at++;
    good = reg != NONE && free_at[reg] <= interval->from;
    if (!good) {
      *failed_at = interval->from < 0 ? 0 : (uint32_t)interval->from / 2;
      break;
    }
    registers[interval->web] = (uint8_t)reg;
    free_at[reg] = interval->to;
  }
  for (int r = 0; r < REGISTERS; r++)
    free(fixed[r].starts);
  free(intervals);
  return good;
}

void find_pressure(const struct graph *graph, const uint32_t *order, unsigned need[2],
                   uint32_t at[2])
{
  struct interval *intervals = find_intervals(graph, order);
  int *change[2];
  for (unsigned bank = 0; bank < 2; bank++)
    change[bank] = zeroed(2 * graph->count + 4, sizeof *change[bank]);
  for (uint32_t w = 0; w < graph->web_count; w++) {
    bool vector = graph->webs[w].old >= VECTOR;
    if (intervals[w].from == INT32_MAX || !needs_register(graph, w))
      continue;
    change[vector][intervals[w].from + 1]++;
    change[vector][intervals[w].to + 1]--;
  }
  for (unsigned bank = 0; bank < 2; bank++) {
    int now = 0;
    need[bank] = at[bank] = 0;
    for (uint32_t i = 0; i < 2 * graph->count + 3; i++) {
      now += change[bank][i];
      if (now > (int)need[bank]) {
        need[bank] = (unsigned)now;
        at[bank] = i == 0 ? 0 : (i - 1) / 2;
      }
    }
    free(change[bank]);
  }
  free(intervals);
}

/* ---- the kernel in the new order ---- */

/* A label inside the region stays where it is if all that its annotations name is there; else it
 * goes where that is so; if it is so nowhere, the annotations are dropped. Returns where. */
static size_t place_label(const struct graph *graph, struct label *label,
                          const struct interval *intervals, const uint8_t *registers, size_t least)
{
  uint32_t old = (uint32_t)(label->at - graph->first);
  int32_t from = (int32_t)(2 * least), to = INT32_MAX;
  for (size_t j = 0; j < label->note_count; j++)
    for (size_t k = 0; k < label->notes[j].count; k++) {
      int reg = label->notes[j].registers[k];
      uint32_t web = UINT32_MAX; /* the one that has this register there, in the source */
      for (uint32_t w = 0; w < graph->web_count; w++)
        if (graph->webs[w].in && graph->webs[w].old == reg)
          web = w;
      for (uint32_t i = 0; i < old; i++)
        for (unsigned o = 0; o < graph->nodes[i].instruction->operand_count; o++)
          if (graph->nodes[i].instruction->operands[o].reg == reg &&
              graph->nodes[i].instruction->operands[o].writes)
            web = graph->nodes[i].webs[o];
      if (web == UINT32_MAX) {
        to = BEFORE;
        continue;
      }
      label->notes[j].registers[k] = registers[web];
      if (intervals[web].from + 1 > from)
        from = intervals[web].from + 1;
      if (intervals[web].to < to)
        to = intervals[web].to;
    }
  if (from > to) {
    label->note_count = 0;
    from = to = (int32_t)(2 * least);
  }
  int32_t wish = 2 * (int32_t)old;
  wish = wish < from ? from : wish > to ? to : wish;
  return (size_t)(wish == to ? to / 2 : (wish + 1) / 2);
}

/* The instruction of a node with other registers. */
static struct instruction rewritten(const struct kernel *kernel, const struct node *node,
                                    const uint8_t registers[OPERANDS])
{
  struct instruction instruction;
  uint32_t word = node->instruction->word;
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != UINT32_MAX && node->instruction->operands[j].reg != SP)
      word = with_register(word, &node->instruction->operands[j], registers[j]);
  if (!decode(word, &instruction))
    die("%s: the instruction at offset %zu can't have other registers", kernel->symbol,
        4 * node->instruction->origin);
  instruction.origin = node->instruction->origin;
  return instruction;
}

void rewrite_spilled(struct kernel *kernel, const struct graph *graph, const struct item *items,
                     uint32_t count)
{
  size_t end = graph->first + graph->length, rest = kernel->count - end, labels = 0;
  size_t size = kernel->count - graph->length + count;
  struct instruction *code = zeroed(size, sizeof *code);
  memcpy(code, kernel->code, graph->first * sizeof *code);
  memcpy(code + graph->first + count, kernel->code + end, rest * sizeof *code);
  for (uint32_t i = 0; i < count; i++) {
    struct instruction *instruction = &code[graph->first + i];
    if (items[i].kind == NODE)
      *instruction = rewritten(kernel, &graph->nodes[items[i].node], items[i].registers);
    else if (!decode(item_word(&items[i]), instruction))
      die("%s: the frame is too large", kernel->symbol);
  }
  for (size_t i = 0; i < kernel->label_count; i++) {
    struct label *label = &kernel->labels[i];
    if (label->at > graph->first && label->at < end)
      continue;
    label->at += label->at >= end ? count - graph->length : 0;
    kernel->labels[labels++] = *label;
  }
  kernel->label_count = labels;
  free(kernel->code);
  kernel->code = code;
  kernel->own += size - kernel->count;
  kernel->to += size - kernel->count;
  kernel->count = size;
}

void rewrite_region(struct kernel *kernel, const struct graph *graph, const uint32_t *order,
                    const uint8_t *registers)
{
  struct instruction *code = zeroed(graph->count, sizeof *code);
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[order[i]];
    uint8_t own[OPERANDS] = {0};
    for (unsigned j = 0; j < node->instruction->operand_count; j++)
      if (node->webs[j] != UINT32_MAX)
        own[j] = registers[node->webs[j]];
    code[i] = rewritten(kernel, node, own);
  }
  struct interval *intervals = find_intervals(graph, order);
  size_t least = 0;
  for (size_t i = 0; i < kernel->label_count; i++) {
    struct label *label = &kernel->labels[i];
    if (label->at <= graph->first || label->at >= graph->first + graph->count)
      continue;
    least = place_label(graph, label, intervals, registers, least);
    label->at = graph->first + least;
  }
  memcpy(kernel->code + graph->first, code, graph->count * sizeof *code);
  free(intervals);
  free(code);
}
