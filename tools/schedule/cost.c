/* cost.c: how long an order takes on the simulated machine.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

void start_cost(struct cost *cost, const struct graph *graph)
{
  cost->graph = graph;
  cost->simulator = n1_new(graph->machine);
  if (cost->simulator == NULL)
    die("out of memory");
  cost->rounds = graph->loop ? 2 * graph->machine->window / (graph->count + 1) + 1 : 1;
  cost->program =
      zeroed((size_t)cost->rounds * (graph->count + graph->loop), sizeof *cost->program);
  cost->registers = zeroed(graph->web_count, sizeof *cost->registers);
  cost->items = NULL;
  cost->item_count = 0;
  if (graph->frame == NULL)
    return;
  struct instruction instruction;
  cost->item_room = 3 * graph->count;
  cost->program = resized(cost->program, cost->item_room, sizeof *cost->program);
  cost->items = zeroed(cost->item_room, sizeof *cost->items);
  for (unsigned pair = 0; pair < 2; pair++) {
    decode(item_word(&(struct item){.kind = PUT, .base = SP, .pair = pair, .registers = {0, 1}}),
           &instruction);
    n1_classify(&instruction, &cost->put[pair]);
    decode(item_word(&(struct item){.kind = FETCH, .base = SP, .pair = pair, .registers = {0, 1}}),
           &instruction);
    n1_classify(&instruction, &cost->fetch[pair]);
  }
}

void end_cost(struct cost *cost)
{
  n1_free(cost->simulator);
  free(cost->program);
  free(cost->items);
  free(cost->registers);
}

/* The operand of an instruction that is read or written in a register of the source; OPERANDS:
 * none. */
static unsigned operand_of(const struct node *node, uint8_t old, bool write)
{
  for (unsigned j = 0; j < node->instruction->operand_count; j++) {
    const struct operand *operand = &node->instruction->operands[j];
    if (operand->reg == old && (write ? operand->writes : operand->reads))
      return j;
  }
  return OPERANDS;
}

/* The record of a node, with the registers of its operands; without the sources that are always
 * there. */
static void make_record(const struct graph *graph, const struct node *node,
                        const uint8_t registers[OPERANDS], struct n1_instruction *record)
{
  unsigned count = 0;
  *record = node->record;
  for (unsigned k = 0; k < record->source_count; k++) {
    unsigned j = operand_of(node, record->sources[k], false);
    if (j == OPERANDS)
      record->sources[count++] = record->sources[k];
    else if (!graph->webs[node->webs[j]].given)
      record->sources[count++] = registers[j];
  }
  record->source_count = (uint8_t)count;
  for (unsigned k = 0; k < record->destination_count; k++) {
    unsigned j = operand_of(node, record->destinations[k], true);
    if (j < OPERANDS)
      record->destinations[k] = registers[j];
  }
  unsigned addend = operand_of(node, record->addend, false);
  if (record->addend != N1_NO_REGISTER && addend < OPERANDS)
    record->addend = registers[addend];
  unsigned updated = operand_of(node, record->updated, true);
  if (record->updated != N1_NO_REGISTER && updated < OPERANDS)
    record->updated = registers[updated];
}

/* The same by webs. */
static void make_plain_record(const struct cost *cost, const struct node *node,
                              struct n1_instruction *record)
{
  uint8_t registers[OPERANDS] = {0};
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != UINT32_MAX)
      registers[j] = cost->registers[node->webs[j]];
  make_record(cost->graph, node, registers, record);
}

/* A put or fetch: its record with other registers and another address. */
static void make_spill_record(const struct cost *cost, const struct item *item,
                              struct n1_instruction *record)
{
  *record = item->kind == PUT ? cost->put[item->pair] : cost->fetch[item->pair];
  if (item->base != SP)
    record->source_count = 0;
  for (unsigned k = 0; k < record->source_count; k++)
    if (record->sources[k] <= item->pair)
      record->sources[k] = item->registers[record->sources[k]];
  for (unsigned k = 0; k < record->destination_count; k++)
    record->destinations[k] = item->registers[record->destinations[k]];
  record->address = item->address;
}

static int by_number(const void *a, const void *b)
{
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? -1 : x > y;
}

/* A run, or as many rounds of a loop as the processor may see at once, for addresses that move; and
 * so many times that the first, in which nothing is under way yet, has little influence. */
static uint32_t simulate(struct cost *cost, const uint32_t *order)
{
  enum { ENOUGH = 3000, LEAST = 4, MOST = 200 };
  const struct graph *graph = cost->graph;
  uint32_t count = 0;
  for (uint32_t i = 0; i < cost->item_count; i++)
    if (cost->items[i].kind == NODE)
      make_record(graph, &graph->nodes[cost->items[i].node], cost->items[i].registers,
                  &cost->program[count++]);
    else
      make_spill_record(cost, &cost->items[i], &cost->program[count++]);
  for (uint32_t round = 0; round < cost->rounds && cost->item_count == 0; round++) {
    for (uint32_t i = 0; i < graph->count; i++) {
      const struct node *node = &graph->nodes[order[i]];
      make_plain_record(cost, node, &cost->program[count]);
      cost->program[count++].address += (uint64_t)node->step * round;
    }
    if (graph->loop)
      cost->program[count++] = graph->branch;
  }
  uint32_t runs = ENOUGH / (count + 1);
  runs = runs < LEAST ? LEAST : runs > MOST ? MOST : runs;
  struct n1_result result;
  n1_simulate(cost->simulator, cost->program, count, runs, &result);
  return (uint32_t)(result.per_iteration * 1000 / cost->rounds);
}

void find_losses(struct cost *cost, const uint32_t *order, unsigned port, uint32_t *losses)
{
  enum { RUNS = 4 };
  uint32_t nodes = cost->graph->count;
  memset(losses, 0, nodes * sizeof *losses);
  if (cost->graph->loop || cost_of(cost, order) == IMPOSSIBLE)
    return;
  uint32_t count = cost->item_count > 0 ? cost->item_count : nodes, place = 0;
  struct n1_event *events = zeroed((size_t)RUNS * count, sizeof *events);
  struct n1_result result;
  n1_observe(cost->simulator, events, 0, (size_t)RUNS * count);
  n1_simulate(cost->simulator, cost->program, count, RUNS, &result);
  n1_observe(cost->simulator, NULL, 0, 0);
  uint64_t *waits = zeroed((size_t)RUNS * count, sizeof *waits);
  size_t wait_count = 0;
  for (size_t i = 0; i < (size_t)RUNS * count; i++) {
    const struct n1_timing *timing = &cost->graph->machine->timing[cost->program[i % count].kind];
    for (unsigned u = 0; u < events[i].uop_count && u < timing->uop_count; u++) {
      unsigned width = timing->uops[u].hold > 0 ? timing->uops[u].hold : timing->uops[u].busy;
      if (events[i].ports[u] == port && (timing->uops[u].ports & (timing->uops[u].ports - 1)) == 0)
        waits[wait_count++] = events[i].issued[u] << 36 | (uint64_t)width << 32 | (uint64_t)i;
    }
  }
  qsort(waits, wait_count, sizeof *waits, by_number);
  for (size_t i = 1; i < wait_count; i++) {
    uint64_t free_at = (waits[i - 1] >> 36) + (waits[i - 1] >> 32 & 15), at = waits[i] >> 36;
    uint32_t item = (uint32_t)(waits[i] & UINT32_MAX);
    if (at > free_at && item / count == RUNS - 2)
      losses[item % count] += (uint32_t)(at - free_at);
  }
  for (uint32_t i = 0; i < cost->item_count; i++) { /* from items to nodes */
    uint32_t loss = losses[i];
    losses[i] = 0;
    losses[place < nodes ? place : nodes - 1] += loss;
    place += cost->items[i].kind == NODE;
  }
  free(waits);
  free(events);
}

uint32_t source_cost(struct cost *cost)
{
  uint32_t *order = zeroed(cost->graph->count, sizeof *order);
  for (uint32_t i = 0; i < cost->graph->count; i++)
    order[i] = i;
  for (uint32_t w = 0; w < cost->graph->web_count; w++)
    cost->registers[w] = (uint8_t)cost->graph->webs[w].old;
  uint32_t cycles = simulate(cost, order);
  free(order);
  return cycles;
}

uint32_t cost_of(struct cost *cost, const uint32_t *order)
{
  uint32_t failed_at;
  if (!allocate(cost->graph, order, cost->registers, &failed_at))
    return IMPOSSIBLE;
  if (cost->graph->frame != NULL && (cost->item_count = spill(cost->graph, order, cost->registers,
                                                              cost->items, cost->item_room)) == 0)
    return IMPOSSIBLE;
  return simulate(cost, order);
}
