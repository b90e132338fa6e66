/* pipeline.c: which instructions of a loop's round are done a round ahead.
 *
 * These are what decides whether there is another round, and all that can be done in the first
 * cycles of a round, as far as it needs no store of that round, and nothing that rounds hand on
 * but addresses and counts: a sum that is carried along stays where it is. For each number of
 * cycles there is such a set; each is tried, with a short search for an order of the round that
 * comes out, and the first of the best remains.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

/* A loop of one block, and the graph of its round. */
struct rounds {
  const struct kernel *kernel;
  size_t head, end;
  struct graph *graph;
  unsigned *starts; /* cycles from the beginning of the round, by latencies alone */
  bool *hoistable;  /* neither a store nor a carried sum, nor needing one */
  bool *decides;    /* whether there is another round */
};

static size_t find_loop(const struct flow *flow, const struct kernel *kernel, size_t head,
                        const char *name)
{
  for (size_t i = 0; i < flow->count; i++) {
    const struct block *block = &flow->blocks[i];
    if (block->first == head && block->next_count == 2 && block->next[1] == i &&
        kernel->code[block->end - 1].form->kind == BRANCH)
      return i;
  }
  die("--pipeline: what is at %s is not a loop without other labels, branches and calls in it",
      name);
}

/* Marks a node with all that must be done before it, and with the chains of flags that are in that.
 */
static void mark_needed(const struct graph *graph, uint32_t node, bool *marked)
{
  marked[node] = true;
  for (uint32_t k = 0; k < graph->nodes[node].before_count; k++)
    if (!marked[graph->nodes[node].before[k]])
      mark_needed(graph, graph->nodes[node].before[k], marked);
  for (uint32_t i = 0; i < graph->count; i++)
    if (graph->nodes[node].chain != NO_CHAIN && graph->nodes[i].chain == graph->nodes[node].chain &&
        !marked[i])
      mark_needed(graph, i, marked);
}

static void find_decision(struct rounds *rounds, const struct instruction *branch)
{
  const struct graph *graph = rounds->graph;
  uint32_t last = UINT32_MAX;
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct instruction *instruction = graph->nodes[i].instruction;
    if (branch->reads_flags ? instruction->writes_flags
                            : (instruction->writes & branch->reads) != 0)
      last = i;
  }
  if (last != UINT32_MAX)
    mark_needed(graph, last, rounds->decides);
}

/* The webs at the beginning of registers that get a value which depends on what is loaded. */
static bool *find_carried(const struct graph *graph)
{
  bool *depends = zeroed(graph->web_count, sizeof *depends), flags = false;
  bool *carried = zeroed(graph->web_count, sizeof *carried);
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct instruction *instruction = graph->nodes[i].instruction;
    bool load = instruction->form->kind == LOAD, some = flags && instruction->reads_flags;
    for (unsigned j = 0; j < instruction->operand_count; j++)
      some = some || (instruction->operands[j].reads && graph->nodes[i].webs[j] != UINT32_MAX &&
                      depends[graph->nodes[i].webs[j]]);
    if (instruction->writes_flags)
      flags = some;
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      const struct operand *operand = &instruction->operands[j];
      bool address = operand->reads && instruction->access.step != 0 &&
                     operand->reg == instruction->access.base;
      if (operand->writes && graph->nodes[i].webs[j] != UINT32_MAX && !address)
        depends[graph->nodes[i].webs[j]] = depends[graph->nodes[i].webs[j]] || some || load;
    }
  }
  for (uint32_t out = 0; out < graph->web_count; out++)
    for (uint32_t in = 0; in < graph->web_count; in++)
      if (graph->webs[out].out && depends[out] && graph->webs[in].in &&
          graph->webs[in].old == graph->webs[out].old)
        carried[in] = true;
  free(depends);
  return carried;
}

static void look_at(struct rounds *rounds, const struct flow *flow, size_t block,
                    const struct n1_machine *machine)
{
  struct graph *graph = rounds->graph = new_graph(rounds->kernel, flow, block, machine);
  rounds->starts = zeroed(graph->count, sizeof *rounds->starts);
  rounds->hoistable = zeroed(graph->count, sizeof *rounds->hoistable);
  rounds->decides = zeroed(graph->count, sizeof *rounds->decides);
  bool *carried = find_carried(graph), flags = false; /* written in this round */
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[i];
    rounds->hoistable[i] = node->instruction->form->kind != STORE &&
                           (node->instruction->writes & BIT(SP)) == 0 &&
                           (flags || !node->instruction->reads_flags);
    flags = flags || node->instruction->writes_flags;
    for (unsigned j = 0; j < node->instruction->operand_count; j++)
      if (node->webs[j] != UINT32_MAX && carried[node->webs[j]])
        rounds->hoistable[i] = false;
    for (uint32_t k = 0; k < node->before_count; k++)
      rounds->hoistable[i] = rounds->hoistable[i] && rounds->hoistable[node->before[k]];
  }
  free(carried);
  for (uint32_t i = 0; i < graph->count; i++) /* the edges go forward */
    for (uint32_t k = 0; k < graph->nodes[i].next_count; k++) {
      const struct edge *edge = &graph->nodes[i].next[k];
      if (rounds->starts[i] + edge->latency > rounds->starts[edge->to])
        rounds->starts[edge->to] = rounds->starts[i] + edge->latency;
    }
  find_decision(rounds, &rounds->kernel->code[rounds->end - 1]);
}

static void forget(struct rounds *rounds)
{
  free_graph(rounds->graph);
  free(rounds->starts);
  free(rounds->hoistable);
  free(rounds->decides);
}

/* Takes a chain of flags out of what is done first, if it is not all there; and what needs it. */
static void leave_chains(const struct graph *graph, bool *first)
{
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t i = 0; i < graph->count; i++) {
      const struct node *node = &graph->nodes[i];
      bool stays = first[i];
      for (uint32_t k = 0; k < graph->count; k++)
        stays =
            stays && (node->chain == NO_CHAIN || graph->nodes[k].chain != node->chain || first[k]);
      for (uint32_t k = 0; k < node->before_count; k++)
        stays = stays && first[node->before[k]];
      changed = changed || stays != first[i];
      first[i] = stays;
    }
  }
}

/* The round in an order in which what is done in its first cycles comes first: how many
 * instructions these are; 0 if there is no such order, or no registers for it. */
static uint32_t make_order(const struct rounds *rounds, unsigned cycles, uint32_t *order,
                           uint8_t *registers)
{
  const struct graph *graph = rounds->graph;
  uint32_t count = 0, ahead = 0, failed_at;
  bool *first = zeroed(graph->count, sizeof *first), possible = graph->count > 0;
  for (uint32_t i = 0; i < graph->count; i++)
    first[i] = rounds->hoistable[i] && (rounds->decides[i] || rounds->starts[i] < cycles);
  leave_chains(graph, first);
  for (unsigned pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < graph->count; i++) {
      possible = possible && (first[i] || !rounds->decides[i]);
      if (first[i] == (pass == 0))
        order[count++] = i;
    }
    ahead = pass == 0 ? count : ahead;
  }
  free(first);
  possible = possible && legal_order(graph, order) && allocate(graph, order, registers, &failed_at);
  return possible ? ahead : 0;
}

/* The kernel with this loop pipelined; 0 if it can't be. */
static uint32_t try_cycles(const struct rounds *rounds, unsigned cycles, struct kernel *result)
{
  const struct graph *graph = rounds->graph;
  uint32_t *order = zeroed(graph->count, sizeof *order);
  uint8_t *registers = zeroed(graph->web_count, sizeof *registers);
  uint32_t ahead = make_order(rounds, cycles, order, registers);
  if (ahead > 0) {
    copy_kernel(result, rounds->kernel);
    rewrite_region(result, graph, order, registers);
    overlap_rounds(result, rounds->head, rounds->end, ahead);
  }
  free(registers);
  free(order);
  return ahead;
}

/* What a round takes when it is scheduled: of the block that begins there. */
static uint32_t cost_at(const struct kernel *kernel, size_t at, uint64_t reserved,
                        const struct effort *effort, const struct n1_machine *machine)
{
  struct flow flow;
  struct effort little = *effort;
  uint32_t cost;
  little.islands = little.jobs = 1;
  little.rounds = little.rounds > 300 ? 300 : little.rounds;
  little.state = NULL;
  little.quiet = true;
  find_flow(&flow, kernel);
  struct graph *graph = new_graph(kernel, &flow, block_at(&flow, at), machine);
  graph->usable &= ~reserved;
  uint32_t *order = zeroed(graph->count, sizeof *order);
  search(graph, &little, "round", order, &cost);
  free(order);
  free_graph(graph);
  free_flow(&flow);
  return cost;
}

static int by_size(const void *a, const void *b)
{
  unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
  return x < y ? -1 : x > y;
}

struct pipelining pipeline(struct kernel *kernel, size_t head, const char *name, unsigned cycles,
                           uint64_t reserved, const struct effort *effort,
                           const struct n1_machine *machine)
{
  struct flow flow;
  struct kernel best = {0};
  find_flow(&flow, kernel);
  size_t block = find_loop(&flow, kernel, head, name);
  struct rounds rounds = {.kernel = kernel, .head = head, .end = flow.blocks[block].end};
  look_at(&rounds, &flow, block, machine);
  uint32_t count = rounds.graph->count;
  struct pipelining result = {.cost = UINT32_MAX, .count = count + 1};
  result.before = cost_at(kernel, head, reserved, effort, machine);
  unsigned *trials = zeroed(count + 1, sizeof *trials);
  memcpy(trials, rounds.starts, count * sizeof *trials);
  qsort(trials, count, sizeof *trials, by_size);
  if (cycles > 0)
    trials[0] = cycles;
  else if (count > 0)
    trials[count] = trials[count - 1] + 1;
  for (uint32_t i = 0; i < (cycles > 0 ? 1 : count + 1); i++) {
    struct kernel trial;
    if (i > 0 && trials[i] == trials[i - 1])
      continue;
    uint32_t ahead = try_cycles(&rounds, trials[i], &trial);
    if (ahead == 0)
      continue;
    uint32_t cost = cost_at(&trial, head + ahead + 1, reserved, effort, machine);
    if (cost < result.cost) {
      if (result.ahead > 0)
        free_kernel(&best);
      best = trial;
      result.ahead = ahead;
      result.cost = cost;
    } else {
      free_kernel(&trial);
    }
  }
  if (result.ahead == 0)
    die("--pipeline: no part of a round of %s can be done a round ahead: what decides on the next "
        "round needs a store, a sum, or flags that others change%s",
        name, cycles > 0 ? ", or there are no registers for it" : "");
  free(trials);
  forget(&rounds);
  free_flow(&flow);
  if (cycles == 0 && result.cost >= result.before - result.before / 100) { /* not worth it */
    free_kernel(&best);
    result.ahead = 0;
  } else {
    free_kernel(kernel);
    *kernel = best;
  }
  return result;
}
