/* graph.c: what must come before what in a region.
 *
 * Registers that may be renamed give only true dependences: a result, and who needs it. Flags give
 * chains (graph.h). Memory gives an order to accesses of which one is a store, unless they are
 * surely apart.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

/* ---- edges, while they are collected ---- */

struct draft {
  struct graph *graph;
  struct {
    uint32_t from, to;
    unsigned latency;
  } * edges;
  size_t count, room;
};

static void add_edge(struct draft *draft, uint32_t from, uint32_t to, unsigned latency)
{
  if (from == to)
    return;
  if (draft->count == draft->room) {
    draft->room = 2 * draft->room + 1024;
    draft->edges = resized(draft->edges, draft->room, sizeof *draft->edges);
  }
  draft->edges[draft->count].from = from;
  draft->edges[draft->count].to = to;
  draft->edges[draft->count++].latency = latency;
}

static int by_ends(const void *a, const void *b)
{
  const uint32_t *x = a, *y = b; /* from, to, latency */
  for (unsigned i = 0; i < 2; i++)
    if (x[i] != y[i])
      return x[i] < y[i] ? -1 : 1;
  return x[2] > y[2] ? -1 : x[2] < y[2];
}

/* Sorts the edges into the nodes, each pair of ends once with the longest latency. */
static void settle_edges(struct draft *draft)
{
  struct graph *graph = draft->graph;
  size_t count = 0;
  if (draft->count > 0)
    qsort(draft->edges, draft->count, sizeof *draft->edges, by_ends);
  for (size_t i = 0; i < draft->count; i++)
    if (count == 0 || draft->edges[i].from != draft->edges[count - 1].from ||
        draft->edges[i].to != draft->edges[count - 1].to)
      draft->edges[count++] = draft->edges[i];
  for (size_t i = 0; i < count; i++) {
    graph->nodes[draft->edges[i].from].next_count++;
    graph->nodes[draft->edges[i].to].before_count++;
  }
  for (uint32_t i = 0; i < graph->count; i++) {
    struct node *node = &graph->nodes[i];
    node->next = zeroed(node->next_count, sizeof *node->next);
    node->before = zeroed(node->before_count, sizeof *node->before);
    node->next_count = node->before_count = 0;
  }
  for (size_t i = 0; i < count; i++) {
    struct node *from = &graph->nodes[draft->edges[i].from],
                *to = &graph->nodes[draft->edges[i].to];
    from->next[from->next_count++] =
        (struct edge){.to = draft->edges[i].to, .latency = draft->edges[i].latency};
    to->before[to->before_count++] = draft->edges[i].from;
  }
  free(draft->edges);
}

/* ---- registers ---- */

/* Cycles until a result can be used: the slowest part's, but an updated address is there soon; and
 * an addend may come later. */
static unsigned latency_of(const struct graph *graph, const struct node *from, int reg,
                           const struct node *to)
{
  const struct n1_machine *machine = graph->machine;
  if (from->record.updated == reg)
    return machine->update.latency;
  unsigned latency = 0;
  for (unsigned i = 0; i < from->timing->uop_count; i++)
    if (from->timing->uops[i].latency > latency)
      latency = from->timing->uops[i].latency;
  if (to->record.addend == reg && from->timing == to->timing)
    latency -= latency < to->timing->chain ? latency : to->timing->chain;
  return latency;
}

/* x18 belongs to the platform, x29 and x30 to the frame. */
static bool may_change(int reg)
{
  return reg != 18 && (reg < 29 || reg >= VECTOR);
}

struct history {
  uint32_t writer; /* the last, or UINT32_MAX */
  uint32_t *readers, count, room;
};

static void add_reader(struct history *history, uint32_t node)
{
  if (history->count == history->room) {
    history->room = 2 * history->room + 8;
    history->readers = resized(history->readers, history->room, sizeof *history->readers);
  }
  history->readers[history->count++] = node;
}

static uint32_t add_web(struct graph *graph, struct history **histories, int reg, bool in)
{
  graph->webs = resized(graph->webs, graph->web_count + 1, sizeof *graph->webs);
  *histories = resized(*histories, graph->web_count + 1, sizeof **histories);
  graph->webs[graph->web_count] = (struct web){.fixed = in || !may_change(reg) ? reg : NONE,
                                               .old = reg,
                                               .in = in,
                                               .home_base = UINT32_MAX,
                                               .home_node = UINT32_MAX};
  (*histories)[graph->web_count] = (struct history){.writer = UINT32_MAX};
  return graph->web_count++;
}

/* Fixed webs of one register stay in the order of the source. */
static void order_fixed(struct draft *draft)
{
  struct graph *graph = draft->graph;
  for (int reg = 0; reg < REGISTERS; reg++)
    for (uint32_t later = 0; later < graph->count; later++) {
      const struct node *node = &graph->nodes[later];
      for (unsigned j = 0; j < node->instruction->operand_count; j++) {
        const struct operand *operand = &node->instruction->operands[j];
        if (operand->reg != reg || !operand->writes || operand->reads ||
            node->webs[j] == UINT32_MAX || graph->webs[node->webs[j]].fixed != reg)
          continue;
        for (uint32_t i = 0; i < later; i++)
          for (unsigned k = 0; k < graph->nodes[i].instruction->operand_count; k++)
            if (graph->nodes[i].instruction->operands[k].reg == reg &&
                graph->nodes[i].webs[k] != UINT32_MAX &&
                graph->webs[graph->nodes[i].webs[k]].fixed == reg &&
                graph->nodes[i].webs[k] != node->webs[j])
              add_edge(draft, i, later, 0);
      }
    }
}

/* The webs of the words that an instruction loads or stores; what is known is in a web already. */
static void find_word_webs(struct graph *graph, uint32_t i, const struct words *words,
                           uint32_t now[REGISTERS], uint32_t *word_webs)
{
  const struct node *node = &graph->nodes[i];
  const struct instruction *instruction = node->instruction;
  unsigned k = 0;
  for (unsigned j = 0; j < instruction->operand_count; j++) {
    int reg = instruction->operands[j].reg;
    if (instruction->operands[j].low == 5 || instruction->operands[j].low == 16 || reg == NONE ||
        k == 2)
      continue;
    uint32_t word = 2 * i + k++;
    if (words->gone[i] && instruction->form->kind == LOAD)
      now[reg] = word_webs[words->from[word]];
    word_webs[word] = now[reg];
    struct web *web = &graph->webs[now[reg]];
    web->kept = web->kept || words->gone[i];
    if (!words->home[word] || (web->home_base != UINT32_MAX && instruction->form->kind == STORE))
      continue;
    web->home_base = now[instruction->access.base];
    web->home_offset = instruction->access.offset + 8 * (int64_t)(k - 1);
    web->home_address = node->record.address + 8 * (k - 1);
    web->home_node = instruction->form->kind == STORE ? i : UINT32_MAX;
  }
}

static void find_webs(struct draft *draft, uint64_t live_in, uint64_t live_out,
                      const struct words *words)
{
  struct graph *graph = draft->graph;
  struct history *histories = NULL;
  uint32_t now[REGISTERS], *word_webs = zeroed(2 * (size_t)graph->count, sizeof *word_webs);
  for (int r = 0; r < REGISTERS; r++) {
    now[r] = (live_in & BIT(r)) != 0 ? add_web(graph, &histories, r, true) : UINT32_MAX;
    if (now[r] != UINT32_MAX)
      graph->webs[now[r]].given = !graph->loop && (call_writes & BIT(r)) != 0 && r != LINK;
  }
  for (uint32_t i = 0; i < graph->count; i++) {
    struct node *node = &graph->nodes[i];
    const struct instruction *instruction = node->instruction;
    bool access = words->gone != NULL &&
                  (instruction->form->kind == LOAD || instruction->form->kind == STORE);
    if (access && (words->gone[i] || instruction->form->kind == STORE))
      find_word_webs(graph, i, words, now, word_webs);
    if (access && words->gone[i])
      continue;
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      const struct operand *operand = &instruction->operands[j];
      if (operand->reg == NONE || !operand->reads)
        continue;
      uint32_t web = node->webs[j] = now[operand->reg];
      struct history *history = &histories[web];
      if (history->writer != UINT32_MAX)
        add_edge(draft, history->writer, i,
                 latency_of(graph, &graph->nodes[history->writer], operand->reg, node));
      add_reader(history, i);
    }
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      const struct operand *operand = &instruction->operands[j];
      if (operand->reg == NONE || !operand->writes)
        continue;
      if (!operand->reads)
        node->webs[j] = now[operand->reg] = add_web(graph, &histories, operand->reg, false);
      if (operand->reads)
        graph->webs[node->webs[j]].moves = true;
      if (operand->reads && graph->webs[node->webs[j]].kept)
        die("a value that waits in the frame is changed in place at offset %zu: not with --spill",
            4 * (graph->first + i));
      struct history *history = &histories[node->webs[j]];
      for (uint32_t k = 0; k < history->count; k++)
        add_edge(draft, history->readers[k], i, 0);
      history->writer = i;
      history->count = 0;
    }
    if (access && instruction->form->kind == LOAD)
      find_word_webs(graph, i, words, now, word_webs);
  }
  for (int r = 0; r < REGISTERS; r++)
    if ((live_out & BIT(r)) != 0 && now[r] != UINT32_MAX) {
      graph->webs[now[r]].out = true;
      graph->webs[now[r]].fixed = r;
    }
  for (uint32_t i = 0; i < graph->web_count; i++)
    free(histories[i].readers);
  free(histories);
  free(word_webs);
  order_fixed(draft);
}

/* ---- flags ---- */

/* Whether the flags are looked at behind a block before they are written. */
static bool flags_wanted(const struct kernel *kernel, const struct flow *flow, size_t block,
                         bool *seen)
{
  bool wanted = false;
  for (unsigned i = 0; i < flow->blocks[block].next_count && !wanted; i++) {
    size_t next = flow->blocks[block].next[i], at = flow->blocks[next].first;
    if (seen[next])
      continue;
    seen[next] = true;
    while (at < flow->blocks[next].end && !kernel->code[at].reads_flags &&
           !kernel->code[at].writes_flags && kernel->code[at].form->kind != CALL)
      at++;
    wanted = at < flow->blocks[next].end ? kernel->code[at].reads_flags
                                         : flags_wanted(kernel, flow, next, seen);
  }
  return wanted;
}

static void add_chain_before(struct graph *graph, uint32_t chain, uint32_t before)
{
  struct chain *c = &graph->chains[chain];
  for (uint32_t i = 0; i < c->before_count; i++)
    if (c->before[i] == before)
      return;
  c->before = resized(c->before, c->before_count + 1, sizeof *c->before);
  c->before[c->before_count++] = before;
}

static void find_chains(struct draft *draft, bool wanted_behind)
{
  struct graph *graph = draft->graph;
  uint32_t writer = UINT32_MAX, chain = NO_CHAIN, *readers = zeroed(graph->count, sizeof *readers);
  uint32_t reader_count = 0;
  bool from_before = false;
  for (uint32_t i = 0; i < graph->count; i++) {
    struct node *node = &graph->nodes[i];
    const struct instruction *instruction = node->instruction;
    if (instruction->reads_flags) {
      if (writer != UINT32_MAX) {
        add_edge(draft, writer, i, latency_of(graph, &graph->nodes[writer], FLAGS, node));
      } else if (chain == NO_CHAIN) { /* flags from before the region */
        chain = graph->chain_count++;
        from_before = true;
      }
      node->chain = chain;
      readers[reader_count++] = i;
    }
    if (instruction->writes_flags) {
      for (uint32_t k = 0; k < reader_count; k++)
        add_edge(draft, readers[k], i, 0);
      reader_count = 0;
      writer = i;
      if (!instruction->reads_flags)
        node->chain = chain = graph->chain_count++;
    }
  }
  free(readers);
  graph->chains = zeroed(graph->chain_count, sizeof *graph->chains);
  for (uint32_t i = 0; i < graph->count; i++)
    if (graph->nodes[i].chain != NO_CHAIN)
      graph->chains[graph->nodes[i].chain].size++;
  uint32_t last = graph->chain_count - 1;
  for (uint32_t c = 0; c < graph->chain_count; c++) {
    if (from_before && c > 0)
      add_chain_before(graph, c, 0);
    if (wanted_behind && c < last)
      add_chain_before(graph, last, c);
  }
}

/* Which chains a chain's instructions need, by any way. */
static void find_chain_order(struct graph *graph)
{
  size_t row = (graph->chain_count + 63) / 64;
  uint64_t *needs = zeroed((size_t)graph->count * row + 1, sizeof *needs);
  for (uint32_t i = 0; i < graph->count; i++) {
    struct node *node = &graph->nodes[i];
    uint64_t *own = needs + i * row;
    for (uint32_t k = 0; k < node->before_count; k++) {
      uint32_t before = node->before[k], chain = graph->nodes[before].chain;
      for (size_t w = 0; w < row; w++)
        own[w] |= needs[before * row + w];
      if (chain != NO_CHAIN)
        own[chain / 64] |= BIT(chain % 64);
    }
  }
  for (uint32_t i = 0; i < graph->count; i++) {
    uint32_t chain = graph->nodes[i].chain;
    for (uint32_t c = 0; chain != NO_CHAIN && c < graph->chain_count; c++)
      if (c != chain && (needs[i * row + c / 64] & BIT(c % 64)) != 0)
        add_chain_before(graph, chain, c);
  }
  free(needs);
}

/* ---- memory ---- */

static void order_memory(struct draft *draft, const struct place *places, const bool *gone,
                         bool frame_shared)
{
  struct graph *graph = draft->graph;
  for (uint32_t b = 0; b < graph->count; b++) {
    if (gone != NULL && gone[b])
      continue;
    const struct instruction *second = graph->nodes[b].instruction;
    bool access_b = second->form->kind == LOAD || second->form->kind == STORE;
    bool moves_b = (second->writes & BIT(SP)) != 0;
    for (uint32_t a = 0; a < b; a++) {
      if (gone != NULL && gone[a])
        continue;
      const struct instruction *first = graph->nodes[a].instruction;
      bool access_a = first->form->kind == LOAD || first->form->kind == STORE;
      if (access_a && access_b && (first->form->kind == STORE || second->form->kind == STORE) &&
          !apart(&places[a], &places[b]))
        add_edge(draft, a, b,
                 second->form->kind == LOAD && places[a].base == places[b].base
                     ? graph->machine->forward
                     : 0);
      /* What may be on the stack stays inside the frame. */
      else if (frame_shared && ((access_a && moves_b) || (access_b && (first->writes & BIT(SP)))))
        add_edge(draft, a, b, 0);
    }
  }
}

/* ---- the graph ---- */

static void make_nodes(struct graph *graph, const struct kernel *kernel, const struct place *places)
{
  graph->nodes = zeroed(graph->count, sizeof *graph->nodes);
  for (uint32_t i = 0; i < graph->count; i++) {
    struct node *node = &graph->nodes[i];
    node->instruction = &kernel->code[graph->first + i];
    node->at = i;
    node->chain = NO_CHAIN;
    for (unsigned j = 0; j < OPERANDS; j++)
      node->webs[j] = UINT32_MAX;
    n1_classify(node->instruction, &node->record);
    node->record.address =
        ((uint64_t)places[i].base + 1) << 32 | (uint32_t)(places[i].offset + (1 << 24));
    node->step = places[i].step;
    node->timing = &graph->machine->timing[node->record.kind];
  }
}

/* Closes up the nodes. */
static void leave_out(struct draft *draft, const bool *gone)
{
  struct graph *graph = draft->graph;
  uint32_t *number = zeroed(graph->count, sizeof *number), count = 0;
  for (uint32_t i = 0; i < graph->count; i++) {
    number[i] = count;
    if (!gone[i])
      graph->nodes[count++] = graph->nodes[i];
  }
  graph->count = count;
  size_t left = 0;
  for (size_t i = 0; i < draft->count; i++) {
    if (gone[draft->edges[i].from] || gone[draft->edges[i].to])
      continue;
    draft->edges[left] = draft->edges[i];
    draft->edges[left].from = number[draft->edges[i].from];
    draft->edges[left++].to = number[draft->edges[i].to];
  }
  draft->count = left;
  for (uint32_t w = 0; w < graph->web_count; w++)
    if (graph->webs[w].home_node != UINT32_MAX)
      graph->webs[w].home_node = number[graph->webs[w].home_node];
  free(number);
}

/* Everything happens while there is the frame. */
static void order_frame(struct draft *draft)
{
  struct graph *graph = draft->graph;
  for (uint32_t i = 0; i < graph->count; i++) {
    int64_t step = step_of(graph->nodes[i].instruction);
    for (uint32_t j = i + 1; step < 0 && j < graph->count; j++)
      add_edge(draft, i, j, 0);
    for (uint32_t j = 0; step > 0 && j < i; j++)
      add_edge(draft, j, i, 0);
  }
}

/* Homes that are of use: of what is wanted more than once, at an address that stays. */
static void choose_homes(struct graph *graph)
{
  uint32_t *uses = zeroed(graph->web_count, sizeof *uses);
  for (uint32_t i = 0; i < graph->count; i++) {
    const struct node *node = &graph->nodes[i];
    for (unsigned j = 0; j < node->instruction->operand_count; j++)
      if (node->webs[j] != UINT32_MAX && node->instruction->operands[j].reads)
        uses[node->webs[j]]++;
  }
  for (uint32_t w = 0; w < graph->web_count; w++) {
    struct web *web = &graph->webs[w];
    bool good = web->home_base != UINT32_MAX && uses[w] > 3 && !web->moves &&
                may_wait(graph, web->home_base) && graph->webs[web->home_base].in &&
                !graph->webs[web->home_base].moves && web->home_offset % 8 == 0 &&
                web->home_offset >= 0 && web->home_offset < 8 * 4096;
    if (good)
      graph->webs[web->home_base].pinned = true;
    else
      web->home_base = UINT32_MAX;
  }
  free(uses);
}

struct graph *new_graph(const struct kernel *kernel, const struct flow *flow, size_t block,
                        const struct n1_machine *machine)
{
  struct graph *graph = zeroed(1, sizeof *graph);
  const struct block *b = &flow->blocks[block];
  size_t first = b->first, end = b->end;
  uint64_t live_out = b->live_out;
  for (unsigned i = 0; i < b->next_count; i++)
    graph->loop = graph->loop || b->next[i] == block;
  if (graph->loop)
    n1_classify(&kernel->code[end - 1], &graph->branch);
  bool wanted = false, *seen = zeroed(flow->count, sizeof *seen);
  while (first < end && kernel->code[first].form->kind == MARK)
    first++;
  enum kind last = kernel->code[end - 1].form->kind;
  if (last == JUMP || last == BRANCH || last == CALL || last == RETURN) {
    live_out = live_at(flow, kernel, --end);
    wanted = kernel->code[end].reads_flags;
  }
  if (last != CALL && last != RETURN)
    wanted = wanted || flags_wanted(kernel, flow, block, seen);
  free(seen);
  if (end < first)
    end = first;
  graph->first = first;
  graph->count = graph->length = (uint32_t)(end - first);
  graph->machine = machine;
  if (flow->count > 1) /* the check can follow what stays in its register */
    for (int r = 0; r < SP; r++)
      live_out |= kernel->apart[r] != 0 && (b->live_in & BIT(r)) != 0 ? BIT(r) : 0;
  for (int r = 0; r < REGISTERS; r++)
    if (r != SP && may_change(r))
      graph->usable |= BIT(r);
  struct place *places = find_places(kernel, b);
  struct words words = {0};
  struct place *region_places = places + (first - b->first);
  bool frame_shared = frame_is_shared(kernel);
  if (kernel->spill)
    find_words(kernel, graph, region_places, &words);
  struct draft draft = {.graph = graph};
  make_nodes(graph, kernel, region_places);
  find_webs(&draft, live_at(flow, kernel, first) | live_out, live_out, &words);
  find_chains(&draft, wanted);
  order_memory(&draft, region_places, words.gone, frame_shared);
  if (kernel->spill) {
    order_frame(&draft);
    leave_out(&draft, words.gone);
  }
  settle_edges(&draft);
  if (kernel->spill)
    graph->frame = new_frame(graph, region_places);
  if (kernel->spill)
    choose_homes(graph);
  free_words(&words);
  find_chain_order(graph);
  free(places);
  return graph;
}

void free_graph(struct graph *graph)
{
  for (uint32_t i = 0; i < graph->count; i++) {
    free(graph->nodes[i].next);
    free(graph->nodes[i].before);
  }
  for (uint32_t i = 0; i < graph->chain_count; i++)
    free(graph->chains[i].before);
  free_frame(graph->frame);
  free(graph->chains);
  free(graph->nodes);
  free(graph->webs);
  free(graph);
}

/* ---- what it says ---- */

bool needs_register(const struct graph *graph, uint32_t web)
{
  int fixed = graph->webs[web].fixed;
  return fixed == NONE || (graph->usable & BIT(fixed)) != 0;
}

bool legal_order(const struct graph *graph, const uint32_t *order)
{
  bool *done = zeroed(graph->count, sizeof *done), legal = true;
  uint32_t *left = zeroed(graph->chain_count, sizeof *left), open = NO_CHAIN;
  for (uint32_t c = 0; c < graph->chain_count; c++)
    left[c] = graph->chains[c].size;
  for (uint32_t i = 0; i < graph->count && legal; i++) {
    legal = order[i] < graph->count && !done[order[i]];
    const struct node *node = legal ? &graph->nodes[order[i]] : NULL;
    for (uint32_t k = 0; legal && k < node->before_count; k++)
      legal = done[node->before[k]];
    if (!legal)
      break;
    done[order[i]] = true;
    uint32_t chain = node->chain;
    if (chain == NO_CHAIN)
      continue;
    legal = open == NO_CHAIN || open == chain;
    for (uint32_t k = 0; legal && open == NO_CHAIN && k < graph->chains[chain].before_count; k++)
      legal = left[graph->chains[chain].before[k]] == 0;
    open = --left[chain] == 0 ? NO_CHAIN : chain;
  }
  free(left);
  free(done);
  return legal;
}

void find_heights(const struct graph *graph, unsigned *heights)
{
  for (uint32_t i = graph->count; i-- > 0;) {
    const struct node *node = &graph->nodes[i];
    heights[i] = 1;
    for (uint32_t k = 0; k < node->next_count; k++) {
      unsigned height = heights[node->next[k].to] + node->next[k].latency;
      if (height > heights[i])
        heights[i] = height;
    }
  }
}

/* Every set of ports has to do what can be done nowhere else. */
static void bound_ports(const struct graph *graph, struct bound *bound)
{
  const struct n1_machine *machine = graph->machine;
  for (uint32_t set = 1; set < (uint32_t)1 << machine->port_count; set++) {
    unsigned busy = 0, hold = 0, ports = (unsigned)__builtin_popcount(set);
    if (ports > 3)
      continue;
    for (uint32_t i = 0; i < graph->count; i++)
      for (unsigned u = 0; u < graph->nodes[i].timing->uop_count; u++) {
        const struct n1_uop *uop = &graph->nodes[i].timing->uops[u];
        if ((uop->ports & ~set) == 0) {
          busy += uop->busy;
          hold += uop->hold;
        }
      }
    unsigned work = 1000 * (ports == 1 && hold > busy ? hold : busy) / ports;
    if (work > bound->work) {
      bound->work = work;
      bound->port_number = (unsigned)__builtin_ctz(set);
      bound->port = machine->ports[bound->port_number].name;
    }
  }
}

struct bound find_bound(const struct graph *graph)
{
  struct bound bound = {.port = "-"};
  const struct n1_machine *machine = graph->machine;
  unsigned *heights = zeroed(graph->count, sizeof *heights), vector = 0, uops = 0;
  find_heights(graph, heights);
  for (uint32_t i = 0; i < graph->count; i++) {
    if (1000 * heights[i] > bound.path)
      bound.path = 1000 * heights[i];
    vector += graph->nodes[i].record.vector;
    uops += graph->nodes[i].timing->uop_count;
  }
  free(heights);
  unsigned count = graph->count + graph->loop; /* with its branch */
  unsigned limits[] = {1000 * count / machine->dispatch, 1000 * (count - vector) / machine->scalar,
                       1000 * vector / machine->vector, 1000 * uops / machine->uops};
  for (unsigned i = 0; i < 4; i++)
    if (limits[i] > bound.dispatch)
      bound.dispatch = limits[i];
  bound_ports(graph, &bound);
  bound.cycles = bound.work > bound.dispatch ? bound.work : bound.dispatch;
  return bound;
}
