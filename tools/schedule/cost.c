/* cost.c: how long an order takes on the simulated machine.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>

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
}

void end_cost(struct cost *cost)
{
  n1_free(cost->simulator);
  free(cost->program);
  free(cost->registers);
}

/* The web that an instruction reads or writes in a register of the source; UINT32_MAX: none. */
static uint32_t web_of(const struct node *node, uint8_t old, bool write)
{
  for (unsigned j = 0; j < node->instruction->operand_count; j++) {
    const struct operand *operand = &node->instruction->operands[j];
    if (operand->reg == old && (write ? operand->writes : operand->reads))
      return node->webs[j];
  }
  return UINT32_MAX;
}

static uint8_t renamed(const struct cost *cost, const struct node *node, uint8_t old, bool write)
{
  uint32_t web = web_of(node, old, write);
  return web == UINT32_MAX ? old : (uint8_t)cost->registers[web];
}

/* The record of a node, with its registers; without the sources that are always there. */
static void make_record(const struct cost *cost, const struct node *node,
                        struct n1_instruction *record)
{
  unsigned count = 0;
  *record = node->record;
  for (unsigned k = 0; k < record->source_count; k++) {
    uint32_t web = web_of(node, record->sources[k], false);
    if (web == UINT32_MAX || !cost->graph->webs[web].given)
      record->sources[count++] = renamed(cost, node, record->sources[k], false);
  }
  record->source_count = (uint8_t)count;
  for (unsigned k = 0; k < record->destination_count; k++)
    record->destinations[k] = renamed(cost, node, record->destinations[k], true);
  if (record->addend != N1_NO_REGISTER)
    record->addend = renamed(cost, node, record->addend, false);
  if (record->updated != N1_NO_REGISTER)
    record->updated = renamed(cost, node, record->updated, true);
}

/* A run, or as many rounds of a loop as the processor may see at once, for addresses that move; and
 * so many times that the first, in which nothing is under way yet, has little influence. */
static uint32_t simulate(struct cost *cost, const uint32_t *order)
{
  enum { ENOUGH = 3000, LEAST = 4, MOST = 200 };
  const struct graph *graph = cost->graph;
  uint32_t count = 0;
  for (uint32_t round = 0; round < cost->rounds; round++) {
    for (uint32_t i = 0; i < graph->count; i++) {
      const struct node *node = &graph->nodes[order[i]];
      make_record(cost, node, &cost->program[count]);
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
  return allocate(cost->graph, order, cost->registers, &failed_at) ? simulate(cost, order)
                                                                   : IMPOSSIBLE;
}
