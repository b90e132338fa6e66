/* list.c: a list scheduler. It follows the machine cycle by cycle and issues, of the instructions
 * whose operands are there, the most urgent for which there are ports, registers and flags. The
 * simulator decides later how good the order is; so this one may be simple, and tries many styles.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

struct scheduler {
  const struct graph *graph;
  const struct style *style;
  uint32_t *order, from, to;

  unsigned *key;      /* of a node: less is more urgent */
  uint32_t *rank;     /* its place in the old order; UINT32_MAX: not to be scheduled here */
  uint32_t *waits;    /* how many that it needs are not scheduled */
  unsigned *earliest; /* the cycle in which its operands are there */
  uint32_t *feeds;    /* the first chain that it, if it is in none, is needed for */
  bool *done;

  uint32_t *available, available_count;
  uint32_t *line[2], line_count[2], line_at[2]; /* scalar and vector instructions by rank */
  uint32_t *place;                              /* in its line */
  uint32_t ahead[2];                            /* the end of what is done in each line */

  uint32_t *uses; /* of a web, yet to come */
  int alive[2], room[2];

  uint32_t open, tail; /* chains: begun; to be the last, since it goes on behind */
  uint32_t *left, *wanting, chains_left;

  struct ports ports;
};

static void choose_one(struct style *style, unsigned which, struct random *random)
{
  static const unsigned windows[] = {1, 4, 12, 20, 30, 45, 65, 90, 120, 160, 220, 300};
  static const unsigned patiences[] = {0, 1, 3, 8, 20, 1000}, hastes[] = {0, 0, 2, 4, 8, 20};
  static const struct {
    const unsigned *values;
    unsigned count;
  } choices[STYLES] = {[SCALAR_WINDOW] = {windows, 12},
                       [VECTOR_WINDOW] = {windows, 12},
                       [RESERVE] = {NULL, 5},
                       [LIMIT] = {NULL, 3},
                       [PATIENCE] = {patiences, 6},
                       [PATH] = {NULL, 17},
                       [HASTE] = {hastes, 6},
                       [TOGETHER] = {NULL, 2},
                       [NOISE] = {NULL, 13}};
  unsigned number = (unsigned)random_below(random, choices[which].count);
  style->of[which] = choices[which].values != NULL ? choices[which].values[number] : number;
}

struct style random_style(struct random *random)
{
  struct style style;
  for (unsigned i = 0; i < STYLES; i++)
    choose_one(&style, i, random);
  return style;
}

void vary_style(struct style *style, struct random *random)
{
  for (uint64_t i = random_below(random, 4); i-- > 0;)
    choose_one(style, (unsigned)random_below(random, STYLES), random);
}

/* ---- before the first cycle ---- */

static unsigned vector_bank(const struct graph *graph, uint32_t web)
{
  return graph->webs[web].old >= VECTOR;
}

static bool counts(const struct graph *graph, uint32_t web)
{
  return web != UINT32_MAX && needs_register(graph, web);
}

/* Follows the work of the busiest port of each kind, if it is never idle. */
struct clock {
  unsigned busy[2][N1_PORTS], count[2];
};
static unsigned tick(struct clock *clock, const struct n1_machine *machine, const struct node *node)
{
  bool vector = node->record.vector;
  unsigned time = ++clock->count[vector] / (vector ? machine->vector : machine->scalar);
  for (unsigned u = 0; u < node->timing->uop_count; u++) {
    const struct n1_uop *uop = &node->timing->uops[u];
    if ((uop->ports & (uop->ports - 1)) == 0)
      clock->busy[vector][__builtin_ctz(uop->ports)] +=
          uop->hold > uop->busy ? uop->hold : uop->busy;
  }
  for (unsigned p = 0; p < machine->port_count; p++)
    if (clock->busy[vector][p] > time)
      time = clock->busy[vector][p];
  return time;
}

/* What is urgent: a mixture of the longest path to the end, and of the time at which the old order
 * has it; with clocks that run so that both kinds end together, if that is the style. */
static void find_keys(struct scheduler *s, struct random *random)
{
  const struct graph *graph = s->graph;
  unsigned *heights = zeroed(graph->count, sizeof *heights), top = 0, ends[2] = {1, 1};
  struct clock clock = {0};
  find_heights(graph, heights);
  for (uint32_t i = s->from; i < s->to; i++) {
    uint32_t n = s->order[i];
    if (heights[n] > top)
      top = heights[n];
    unsigned time = tick(&clock, graph->machine, &graph->nodes[n]);
    if (s->style->of[TOGETHER])
      ends[graph->nodes[n].record.vector] = time;
  }
  unsigned end = ends[0] > ends[1] ? ends[0] : ends[1];
  clock = (struct clock){0};
  for (uint32_t i = s->from; i < s->to; i++) {
    uint32_t n = s->order[i];
    const struct node *node = &graph->nodes[n];
    uint64_t time = tick(&clock, graph->machine, node);
    if (s->style->of[TOGETHER])
      time = time * end / (ends[node->record.vector] + 1);
    s->key[n] = s->style->of[PATH] * (top - heights[n]) +
                (16 - s->style->of[PATH]) * (unsigned)time +
                16 * (unsigned)random_below(random, s->style->of[NOISE] + 1);
  }
  free(heights);
}

static void find_feeds(struct scheduler *s)
{
  const struct graph *graph = s->graph;
  for (uint32_t i = graph->count; i-- > 0;) {
    s->feeds[i] = NO_CHAIN;
    for (uint32_t k = 0; k < graph->nodes[i].next_count; k++) {
      uint32_t next = graph->nodes[i].next[k].to, chain = graph->nodes[next].chain;
      if (chain == NO_CHAIN)
        chain = s->feeds[next];
      if (chain < s->feeds[i])
        s->feeds[i] = chain;
    }
  }
}

static void start_registers(struct scheduler *s)
{
  const struct graph *graph = s->graph;
  bool *defined = zeroed(graph->web_count, sizeof *defined);
  for (uint32_t w = 0; w < graph->web_count; w++) {
    s->uses[w] = graph->webs[w].out;
    defined[w] = graph->webs[w].in;
  }
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[s->order[i]];
    for (unsigned j = 0; j < node->instruction->operand_count; j++) {
      if (node->webs[j] == UINT32_MAX)
        continue;
      if (i < s->from)
        defined[node->webs[j]] = true;
      else if (node->instruction->operands[j].reads)
        s->uses[node->webs[j]]++;
    }
  }
  for (int r = 0; r < REGISTERS; r++)
    s->room[r >= VECTOR] += (graph->usable & BIT(r)) != 0;
  for (unsigned bank = 0; bank < 2; bank++)
    s->room[bank] -= (int)s->style->of[LIMIT];
  if (graph->frame != NULL)
    s->room[0] += (int)graph->web_count; /* the window alone limits what waits in the frame */
  for (uint32_t w = 0; w < graph->web_count; w++)
    if (defined[w] && s->uses[w] > 0 && counts(graph, w))
      s->alive[vector_bank(graph, w)]++;
  free(defined);
}

static void start_chains(struct scheduler *s)
{
  const struct graph *graph = s->graph;
  s->open = s->tail = NO_CHAIN;
  for (uint32_t i = s->from; i < s->to; i++) {
    uint32_t chain = graph->nodes[s->order[i]].chain, feeds = s->feeds[s->order[i]];
    if (chain != NO_CHAIN) {
      s->left[chain]++;
      s->chains_left++;
    } else if (feeds != NO_CHAIN) {
      s->wanting[feeds]++;
    }
  }
  for (uint32_t i = s->from; i-- > 0;) { /* the chain that is open at the beginning */
    uint32_t chain = graph->nodes[s->order[i]].chain;
    if (chain == NO_CHAIN)
      continue;
    s->open = s->left[chain] > 0 ? chain : NO_CHAIN;
    break;
  }
  for (uint32_t i = s->to; i < graph->count; i++) { /* and at the end */
    uint32_t chain = graph->nodes[s->order[i]].chain;
    if (chain == NO_CHAIN)
      continue;
    s->tail = s->left[chain] > 0 ? chain : NO_CHAIN;
    break;
  }
}

static void start_scheduler(struct scheduler *s, struct random *random)
{
  const struct graph *graph = s->graph;
  uint32_t n = graph->count;
  uint32_t **arrays[] = {&s->rank,    &s->waits,   &s->feeds, &s->available,
                         &s->line[0], &s->line[1], &s->place};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    *arrays[i] = zeroed(n, sizeof **arrays[i]);
  s->key = zeroed(n, sizeof *s->key);
  s->earliest = zeroed(n, sizeof *s->earliest);
  s->done = zeroed(n, sizeof *s->done);
  s->uses = zeroed(graph->web_count, sizeof *s->uses);
  s->left = zeroed(graph->chain_count, sizeof *s->left);
  s->wanting = zeroed(graph->chain_count, sizeof *s->wanting);
  for (uint32_t i = 0; i < n; i++)
    s->rank[i] = UINT32_MAX;
  for (uint32_t i = s->from; i < s->to; i++) {
    uint32_t node = s->order[i];
    bool vector = graph->nodes[node].record.vector;
    s->rank[node] = i;
    s->place[node] = s->line_count[vector];
    s->line[vector][s->line_count[vector]++] = node;
  }
  for (uint32_t i = s->from; i < s->to; i++) {
    const struct node *node = &graph->nodes[s->order[i]];
    for (uint32_t k = 0; k < node->before_count; k++)
      s->waits[s->order[i]] += s->rank[node->before[k]] != UINT32_MAX;
    if (s->waits[s->order[i]] == 0)
      s->available[s->available_count++] = s->order[i];
  }
  find_keys(s, random);
  find_feeds(s);
  start_registers(s);
  start_chains(s);
}

static void end_scheduler(struct scheduler *s)
{
  void *arrays[] = {s->rank, s->waits,    s->feeds, s->available, s->line[0], s->line[1], s->place,
                    s->key,  s->earliest, s->done,  s->uses,      s->left,    s->wanting};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    free(arrays[i]);
}

/* ---- what may be issued ---- */

/* How many registers more are needed, of each kind, when a node has been issued. */
static void find_change(const struct scheduler *s, const struct node *node, int change[2])
{
  const struct graph *graph = s->graph;
  change[0] = change[1] = 0;
  for (unsigned j = 0; j < node->instruction->operand_count; j++) {
    uint32_t web = node->webs[j];
    const struct operand *operand = &node->instruction->operands[j];
    if (!counts(graph, web))
      continue;
    uint32_t uses = 0;
    bool first = true;
    for (unsigned k = 0; k < node->instruction->operand_count; k++)
      if (node->webs[k] == web && node->instruction->operands[k].reads) {
        uses++;
        first = first && k >= j;
      }
    if (operand->reads && first && s->uses[web] == uses)
      change[vector_bank(graph, web)]--;
    if (operand->writes && !operand->reads && s->uses[web] > 0)
      change[vector_bank(graph, web)]++;
  }
}

/* Issues a node as far as registers are concerned; it must be undone in the opposite order. */
static void pretend(struct scheduler *s, uint32_t n, int direction)
{
  const struct node *node = &s->graph->nodes[n];
  int change[2];
  if (direction > 0)
    find_change(s, node, change);
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != UINT32_MAX && node->instruction->operands[j].reads)
      s->uses[node->webs[j]] -= (uint32_t)direction;
  if (direction < 0)
    find_change(s, node, change);
  for (unsigned bank = 0; bank < 2; bank++)
    s->alive[bank] += direction * change[bank];
}

static bool fits(const struct scheduler *s)
{
  return (s->graph->frame != NULL || s->alive[0] <= s->room[0]) && s->alive[1] <= s->room[1];
}

/* Whether the older instructions of its kind can still be issued, in the old order, when a node has
 * been: else those that ran ahead would have taken the registers that the older need to go on. */
static bool leaves_room(struct scheduler *s, uint32_t n)
{
  bool vector = s->graph->nodes[n].record.vector;
  const uint32_t *line = s->line[vector];
  uint32_t end = s->ahead[vector] > s->place[n] ? s->ahead[vector] : s->place[n];
  uint32_t at = s->line_at[vector];
  pretend(s, n, 1);
  bool good = fits(s);
  for (; at < end && good; at++)
    if (!s->done[line[at]] && line[at] != n) {
      pretend(s, line[at], 1);
      good = fits(s);
    }
  while (at-- > s->line_at[vector])
    if (!s->done[line[at]] && line[at] != n)
      pretend(s, line[at], -1);
  pretend(s, n, -1);
  return good;
}

static bool registers_allow(struct scheduler *s, uint32_t n)
{
  int change[2];
  const struct node *node = &s->graph->nodes[n];
  bool oldest = s->place[n] == s->line_at[node->record.vector];
  find_change(s, node, change);
  for (unsigned bank = 0; bank < 2; bank++)
    if (change[bank] > 0 &&
        s->alive[bank] + change[bank] > s->room[bank] - (oldest ? 0 : (int)s->style->of[RESERVE]))
      return false;
  if (s->graph->frame != NULL)
    change[0] = 0;
  return (change[0] <= 0 && change[1] <= 0) || leaves_room(s, n);
}

static bool flags_allow(const struct scheduler *s, uint32_t n, unsigned patience)
{
  uint32_t chain = s->graph->nodes[n].chain;
  if (chain == NO_CHAIN || chain == s->open)
    return true;
  if (s->open != NO_CHAIN || s->wanting[chain] > patience ||
      (chain == s->tail && s->chains_left > s->left[chain]))
    return false;
  const struct chain *c = &s->graph->chains[chain];
  for (uint32_t k = 0; k < c->before_count; k++)
    if (s->left[c->before[k]] > 0)
      return false;
  return true;
}

/* What the open chain waits for is always looked at: older flags wait for its end. */
static bool in_window(const struct scheduler *s, uint32_t n)
{
  const struct node *node = &s->graph->nodes[n];
  if (s->open != NO_CHAIN && (node->chain == s->open || s->feeds[n] == s->open))
    return true;
  return s->place[n] < s->line_at[node->record.vector] +
                           s->style->of[node->record.vector ? VECTOR_WINDOW : SCALAR_WINDOW];
}

/* ---- cycles ---- */

static void issue(struct scheduler *s, uint32_t at, uint32_t position)
{
  const struct graph *graph = s->graph;
  uint32_t n = s->available[at];
  const struct node *node = &graph->nodes[n];
  pretend(s, n, 1);
  s->available[at] = s->available[--s->available_count];
  s->done[n] = true;
  s->order[position] = n;
  if (s->place[n] >= s->ahead[node->record.vector])
    s->ahead[node->record.vector] = s->place[n] + 1;
  if (node->chain != NO_CHAIN) {
    s->chains_left--;
    s->open = --s->left[node->chain] > 0 || node->chain == s->tail ? node->chain : NO_CHAIN;
  } else if (s->feeds[n] != NO_CHAIN) {
    s->wanting[s->feeds[n]]--;
  }
  for (uint32_t k = 0; k < node->next_count; k++) {
    uint32_t next = node->next[k].to;
    unsigned latency = node->next[k].latency;
    latency -= latency < s->style->of[HASTE] ? latency : s->style->of[HASTE];
    if (s->ports.cycle + latency > s->earliest[next])
      s->earliest[next] = s->ports.cycle + latency;
    if (s->rank[next] != UINT32_MAX && --s->waits[next] == 0)
      s->available[s->available_count++] = next;
  }
  for (unsigned v = 0; v < 2; v++)
    while (s->line_at[v] < s->line_count[v] && s->done[s->line[v][s->line_at[v]]])
      s->line_at[v]++;
}

static bool may_issue(struct scheduler *s, uint32_t n)
{
  return in_window(s, n) && flags_allow(s, n, s->style->of[PATIENCE]) && registers_allow(s, n);
}

/* The most urgent instruction that can be issued in this cycle; or none. */
static uint32_t best(struct scheduler *s)
{
  uint32_t chosen = UINT32_MAX;
  for (uint32_t i = 0; i < s->available_count; i++) {
    uint32_t n = s->available[i], c = chosen == UINT32_MAX ? n : s->available[chosen];
    bool better = chosen == UINT32_MAX || s->key[n] < s->key[c] ||
                  (s->key[n] == s->key[c] && s->rank[n] < s->rank[c]);
    if (better && s->earliest[n] <= s->ports.cycle &&
        ports_allow(&s->ports, s->graph->machine, &s->graph->nodes[n], false) && may_issue(s, n))
      chosen = i;
  }
  return chosen;
}

/* Whether anything can be issued in a later cycle. */
static bool time_will_help(struct scheduler *s)
{
  for (uint32_t i = 0; i < s->available_count; i++)
    if (may_issue(s, s->available[i]))
      return true;
  return false;
}

/* When nothing may be issued: what frees registers, or what the open chain waits for, or the
 * oldest. */
static uint32_t forced(const struct scheduler *s)
{
  uint32_t chosen = UINT32_MAX;
  unsigned least = 0;
  for (uint32_t i = 0; i < s->available_count; i++) {
    uint32_t n = s->available[i];
    int change[2];
    if (!flags_allow(s, n, UINT32_MAX))
      continue;
    find_change(s, &s->graph->nodes[n], change);
    unsigned class = change[0] + change[1] < 0                       ? 0
                     : s->graph->nodes[n].chain != NO_CHAIN          ? 1
                     : s->open != NO_CHAIN && s->feeds[n] == s->open ? 2
                                                                     : 3;
    if (chosen == UINT32_MAX || class < least ||
        (class == least && s->rank[n] < s->rank[s->available[chosen]])) {
      chosen = i;
      least = class;
    }
  }
  return chosen;
}

void list_schedule(const struct graph *graph, const struct style *style, struct random *random,
                   uint32_t *order, uint32_t from, uint32_t to)
{
  struct scheduler s = {.graph = graph, .style = style, .from = from, .to = to};
  s.order = order;
  start_scheduler(&s, random);
  uint32_t position = from;
  bool hope = false; /* known for the time until the next instruction is issued */
  while (position < to) {
    uint32_t chosen = best(&s);
    if (chosen != UINT32_MAX)
      ports_allow(&s.ports, graph->machine, &graph->nodes[s.available[chosen]], true);
    else if (s.ports.issued == 0 && !hope && !(hope = time_will_help(&s)) &&
             (chosen = forced(&s)) == UINT32_MAX)
      die("list scheduling: nothing can be issued"); /* chains are in a legal order: never */
    if (chosen != UINT32_MAX) {
      issue(&s, chosen, position++);
      hope = false;
      continue;
    }
    next_cycle(&s.ports);
  }
  end_scheduler(&s);
}
