/* spill.c: general registers for an order when values may wait in the frame.
 *
 * Stores and loads of the frame that only keep words there are taken out of the graph: what is
 * loaded is the value that was stored. Each order then gets its own: from the first instruction on,
 * each value has a register until another one needs it, of all the one that is used last from
 * there; that one is put into the frame, once, and fetched before its next use, some instructions
 * early if its new register is free by then. Another value that will be wanted soon is fetched at
 * the same time, so that couple.c can make one instruction of the two.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <stdlib.h>
#include <string.h>

enum { WORDS = FRAME_WORDS, NOBODY = UINT32_MAX, EARLY = 12, CLEAN = 40, SOON = 24, LATER = 16 };

/* ---- what is taken out ---- */

static bool is_access(const struct instruction *instruction)
{
  return instruction->form->kind == LOAD || instruction->form->kind == STORE;
}

/* The registers that are loaded or stored, if they are one or two whole general ones, at an address
 * that stays; how many, else 0. */
static unsigned word_registers(const struct instruction *instruction, unsigned width,
                               int registers[2])
{
  unsigned count = 0;
  bool good = instruction->access.step == 0 && instruction->access.index == NONE;
  for (unsigned i = 0; i < instruction->operand_count; i++) {
    const struct operand *operand = &instruction->operands[i];
    if (operand->low == 5 || operand->low == 16)
      continue; /* the base; the index */
    good = good && operand->reg != NONE && operand->reg < SP;
    registers[count++] = operand->reg;
  }
  return good && width == 8 * count ? count : 0;
}

static struct place word_at(const struct place *place, unsigned part)
{
  struct place word = *place;
  word.offset += 8 * (int64_t)part;
  word.width = 8;
  return word;
}

static bool same_word(const struct place *a, const struct place *b)
{
  return a->base == b->base && a->offset == b->offset;
}

/* A word of memory whose content is known: what instruction from / 2 has loaded or stored in
 * register number from % 2. */
struct known {
  struct place place;
  uint32_t from;
};

void find_words(const struct kernel *kernel, const struct graph *graph, const struct place *places,
                struct words *words)
{
  uint32_t count = graph->count, known_count = 0;
  struct known *known = zeroed(2 * (size_t)count, sizeof *known);
  bool *dead = zeroed(2 * (size_t)count, sizeof *dead); /* stored, and stored over */
  bool *needed = zeroed(count, sizeof *needed);         /* a store that is looked at */
  uint64_t changed = 0; /* registers that do not have their value of the entry */
  words->gone = zeroed(count, sizeof *words->gone);
  words->home = zeroed(2 * (size_t)count, sizeof *words->home);
  words->from = zeroed(2 * (size_t)count, sizeof *words->from);
  for (uint32_t i = 0; i < count; i++) {
    const struct instruction *instruction = &kernel->code[graph->first + i];
    int registers[2] = {NONE, NONE};
    uint32_t from[2] = {UINT32_MAX, UINT32_MAX};
    words->from[2 * i] = words->from[2 * i + 1] = UINT32_MAX;
    if (!is_access(instruction)) {
      changed |= instruction->writes;
      continue;
    }
    bool store = instruction->form->kind == STORE;
    unsigned parts = word_registers(instruction, places[i].width, registers);
    bool all = parts > 0;
    for (unsigned k = 0; k < parts; k++) {
      struct place word = word_at(&places[i], k);
      for (uint32_t m = 0; m < known_count; m++)
        if (same_word(&known[m].place, &word))
          from[k] = known[m].from;
      all = all && from[k] != UINT32_MAX;
    }
    if (!store && all) {
      words->gone[i] = true;
      memcpy(&words->from[2 * i], from, sizeof from);
      changed |= instruction->writes;
      continue;
    }
    uint32_t left = 0;
    for (uint32_t m = 0; m < known_count; m++) { /* what is no longer known; or not to be lost */
      bool overlaps = !apart(&known[m].place, &places[i]), exact = false;
      uint32_t writer = known[m].from / 2;
      for (unsigned k = 0; k < parts; k++) {
        struct place word = word_at(&places[i], k);
        exact = exact || same_word(&known[m].place, &word);
      }
      if (overlaps && store && exact)
        dead[known[m].from] = true;
      else if (overlaps)
        needed[writer] = true;
      if (!overlaps || (!store && !exact))
        known[left++] = known[m];
    }
    known_count = left;
    for (unsigned k = 0; k < parts; k++)
      if (!store || (changed & BIT(registers[k])) != 0 || (call_writes & BIT(registers[k])) != 0)
        known[known_count++] = (struct known){word_at(&places[i], k), 2 * i + k};
      else
        needed[i] = true; /* a callee-saved register */
    changed |= instruction->writes;
  }
  for (uint32_t m = 0; m < known_count; m++)
    dead[known[m].from] = dead[known[m].from] || known[m].place.where == FRAME;
  for (uint32_t i = 0; i < count; i++) {
    const struct instruction *instruction = &kernel->code[graph->first + i];
    int registers[2];
    unsigned parts =
        is_access(instruction) ? word_registers(instruction, places[i].width, registers) : 0;
    if (parts > 0 && instruction->form->kind == STORE && !needed[i])
      words->gone[i] = dead[2 * i] && (parts == 1 || dead[2 * i + 1]);
    for (unsigned k = 0; k < parts && !words->gone[i] && places[i].where != FRAME; k++) {
      struct place word = word_at(&places[i], k);
      words->home[2 * i + k] = true;
      for (uint32_t j = 0; j < count; j++)
        if (j != i && kernel->code[graph->first + j].form->kind == STORE &&
            !apart(&places[j], &word) && (j > i || instruction->form->kind == LOAD))
          words->home[2 * i + k] = false;
    }
  }
  free(known);
  free(dead);
  free(needed);
}

void free_words(struct words *words)
{
  free(words->gone);
  free(words->from);
  free(words->home);
}

struct frame *new_frame(const struct graph *graph, const struct place *places)
{
  struct frame *frame = zeroed(1, sizeof *frame);
  bool used[WORDS] = {false};
  int64_t depth = 0, deepest = 0;
  frame->opens = frame->closes = NOBODY;
  for (uint32_t n = 0; n < graph->count; n++) {
    const struct instruction *instruction = graph->nodes[n].instruction;
    const struct place *place = &places[graph->nodes[n].at];
    if (is_access(instruction) && place->where == FRAME) {
      for (unsigned k = 0; k < place->width; k++) {
        int64_t byte = -(place->offset + k) - 1;
        if (byte >= 0 && byte < 8 * WORDS)
          used[byte / 8] = true;
      }
      frame->address = (uint64_t)place->base + 1;
    }
    int64_t step = step_of(instruction);
    depth -= step;
    if (step < 0) {
      frame->opens = n;
      deepest = depth;
    } else if (step > 0 && frame->closes == NOBODY) {
      frame->closes = n;
    }
  }
  frame->slots = zeroed(WORDS, sizeof *frame->slots);
  frame->address = frame->address << 32 | (uint32_t)(-deepest + (1 << 24));
  for (int64_t word = 0; word < WORDS && 8 * word < deepest; word++)
    if (!used[word])
      frame->slots[frame->count++] = (uint16_t)((deepest - 8) / 8 - word);
  return frame;
}

void free_frame(struct frame *frame)
{
  if (frame != NULL)
    free(frame->slots);
  free(frame);
}

/* ---- registers, one instruction after another ---- */

struct spiller {
  const struct graph *graph;
  struct item *items;
  uint32_t count, room;
  uint32_t *uses, *next; /* places of uses, by webs; of a web: its next one in `uses` */
  uint32_t *ends;
  uint8_t *reg;                     /* of a web, or 255 */
  uint16_t *slot;                   /* 1 + its word of the frame, or 0 */
  bool *stored;                     /* and it is there */
  uint32_t *done;                   /* of a node: the items up to it, once it is there */
  uint32_t holder[SP], touched[SP]; /* of a register: its web; the items that it must stay behind */
  uint32_t *put_at;                 /* of a web: the items that its fetches must stay behind */
  uint32_t *mate;                   /* of a web: the one that is fetched with it, or NOBODY */
  const uint32_t *order;
  uint32_t at; /* where we are in it */
  uint16_t free_slots[WORDS];
  uint32_t free_count;
  uint32_t wanted[SP]; /* where what callee-saved registers get back is written, or UINT32_MAX */
  bool open, failed;
};

bool may_wait(const struct graph *graph, uint32_t web)
{
  return graph->frame != NULL && graph->webs[web].old < SP &&
         (graph->usable & BIT(graph->webs[web].old)) != 0;
}

/* Whether a web may be put into the frame: not what callee-saved registers have at the entry, nor
 * what they get back. */
static bool evictable(const struct graph *graph, uint32_t web)
{
  const struct web *w = &graph->webs[web];
  return !w->pinned && !w->out && (!w->in || (call_writes & BIT(w->old)) != 0);
}

static uint32_t next_use(const struct spiller *s, uint32_t web)
{
  return s->next[web] < s->ends[web] ? s->uses[s->next[web]]
         : s->graph->webs[web].out   ? UINT32_MAX - 1
                                     : UINT32_MAX;
}

static struct item *new_item(struct spiller *s)
{
  if (s->count == s->room) {
    s->failed = true;
    s->count = 0;
  }
  return &s->items[s->count++];
}

static bool is_home(const struct spiller *s, uint32_t web)
{
  const struct web *w = &s->graph->webs[web];
  return w->home_base != NOBODY && (w->home_node == NOBODY || s->done[w->home_node]);
}

static void put(struct spiller *s, uint32_t web)
{
  if (is_home(s, web))
    return;
  unsigned reg = s->reg[web];
  if (s->slot[web] == 0) {
    if (s->free_count == 0 || !s->open) {
      s->failed = true;
      return;
    }
    s->slot[web] = s->free_slots[--s->free_count] + 1;
  }
  if (!s->stored[web]) {
    *new_item(s) = (struct item){.kind = PUT,
                                 .node = web,
                                 .slot = s->slot[web] - 1U,
                                 .base = SP,
                                 .address = s->graph->frame->address + 8 * (s->slot[web] - 1U),
                                 .registers = {(uint8_t)reg}};
    s->stored[web] = true;
    s->put_at[web] = s->touched[reg] = s->count;
  }
}

static void vacate(struct spiller *s, int reg)
{
  uint32_t web = s->holder[reg];
  if (web == NOBODY)
    return;
  if (!evictable(s->graph, web))
    s->failed = true;
  else if (next_use(s, web) != UINT32_MAX)
    put(s, web);
  s->reg[web] = UINT8_MAX;
  s->holder[reg] = NOBODY;
}

/* A register for a web, other than those in `kept`. */
static int take(struct spiller *s, uint32_t web, uint64_t kept)
{
  const struct graph *graph = s->graph;
  uint32_t last = s->ends[web] > 0 ? s->uses[s->ends[web] - 1] : 0;
  int chosen = NONE;
  uint64_t best = 0;
  for (int r = 0; r < SP; r++) { /* free: the one that is wanted soonest, but not too soon */
    if ((graph->usable & BIT(r)) == 0 || s->holder[r] != NOBODY || (kept & BIT(r)) != 0)
      continue;
    uint64_t merit = s->wanted[r] >= last ? (uint64_t)2 * UINT32_MAX - s->wanted[r] : s->wanted[r];
    if (chosen == NONE || merit > best) {
      chosen = r;
      best = merit;
    }
  }
  if (chosen != NONE)
    return chosen;
  for (int r = 0; r < SP; r++) { /* else that of the value that is wanted last */
    uint32_t held = s->holder[r];
    if ((graph->usable & BIT(r)) == 0 || (kept & BIT(r)) != 0 || !evictable(graph, held))
      continue;
    uint64_t merit =
        1 + (uint64_t)next_use(s, held) + (s->stored[held] || is_home(s, held) ? CLEAN : 0);
    if (merit > best) {
      best = merit;
      chosen = r;
    }
  }
  return chosen;
}

static void hold(struct spiller *s, uint32_t web, int reg)
{
  s->holder[reg] = web;
  s->reg[web] = (uint8_t)reg;
}

/* Fetches a word, as early as its register is free and the word is there. */
static void fetch(struct spiller *s, uint32_t web, int reg)
{
  const struct web *w = &s->graph->webs[web];
  uint32_t ready = s->stored[web]           ? s->put_at[web]
                   : w->home_node == NOBODY ? 0
                                            : s->done[w->home_node];
  uint32_t at = s->touched[reg] > ready ? s->touched[reg] : ready;
  new_item(s);
  if (s->failed)
    return;
  if (at + EARLY < s->count)
    at = s->count - EARLY;
  if (at > s->count - 1)
    at = s->count - 1;
  memmove(s->items + at + 1, s->items + at, (s->count - 1 - at) * sizeof *s->items);
  struct item item = {.kind = FETCH, .registers = {(uint8_t)reg}};
  item.base = s->stored[web] ? SP : s->reg[w->home_base];
  item.slot = s->stored[web] ? s->slot[web] - 1U : (uint32_t)(w->home_offset / 8);
  item.address = s->stored[web] ? s->graph->frame->address + 8 * item.slot : w->home_address;
  s->items[at] = item;
  for (int r = 0; r < SP; r++)
    s->touched[r] += s->touched[r] > at;
  for (uint32_t i = at + 1; i < s->count; i++)
    if (s->items[i].kind == NODE)
      s->done[s->items[i].node] = i + 1;
    else if (s->items[i].kind == PUT)
      s->put_at[s->items[i].node] = i + 1;
  s->touched[reg] = at + 1;
  hold(s, web, reg);
}

/* Whether two webs can be fetched by one instruction: from the frame, if none has another mate, or
 * from neighbouring words of a buffer. */
static bool fetched_together(const struct spiller *s, uint32_t a, uint32_t b)
{
  const struct web *x = &s->graph->webs[a], *y = &s->graph->webs[b];
  if (s->stored[a] || s->stored[b])
    return s->stored[a] && s->stored[b] &&
           (s->mate[a] == b || (s->mate[a] == NOBODY && s->mate[b] == NOBODY));
  return is_home(s, a) && is_home(s, b) && x->home_base == y->home_base &&
         (x->home_offset - y->home_offset == 8 || y->home_offset - x->home_offset == 8);
}

/* A web that is wanted soon, too, and can be fetched with this one, or NOBODY. */
static uint32_t find_mate(const struct spiller *s, uint32_t web)
{
  for (uint32_t i = s->at; i < s->graph->count && i < s->at + SOON; i++) {
    const struct node *node = &s->graph->nodes[s->order[i]];
    for (unsigned j = 0; j < node->instruction->operand_count; j++) {
      uint32_t other = node->webs[j];
      if (other != NOBODY && other != web && node->instruction->operands[j].reads &&
          may_wait(s->graph, other) && s->reg[other] == UINT8_MAX &&
          fetched_together(s, web, other))
        return other;
    }
  }
  return NOBODY;
}

/* Fetches it with `web`, if nothing that is wanted soon has to make room. */
static void fetch_mate(struct spiller *s, uint32_t web, uint64_t kept)
{
  uint32_t mate = find_mate(s, web);
  int reg = mate != NOBODY ? take(s, mate, kept) : NONE;
  if (reg == NONE || (s->holder[reg] != NOBODY && next_use(s, s->holder[reg]) < s->at + LATER))
    return;
  if (s->stored[web]) {
    s->mate[web] = mate;
    s->mate[mate] = web;
  }
  vacate(s, reg);
  if (!s->failed)
    fetch(s, mate, reg);
}

/* Frees what is not used any more. */
static void release(struct spiller *s, uint32_t web)
{
  if (next_use(s, web) != UINT32_MAX || s->graph->webs[web].pinned)
    return;
  if (s->reg[web] != UINT8_MAX)
    s->holder[s->reg[web]] = NOBODY;
  s->reg[web] = UINT8_MAX;
  if (s->slot[web] != 0)
    s->free_slots[s->free_count++] = (uint16_t)(s->slot[web] - 1);
  s->slot[web] = 0;
}

static void read_operands(struct spiller *s, const struct node *node, uint8_t *registers,
                          uint64_t *kept)
{
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != NOBODY && node->instruction->operands[j].reads &&
        may_wait(s->graph, node->webs[j]) && s->reg[node->webs[j]] != UINT8_MAX)
      *kept |= BIT(s->reg[node->webs[j]]);
  for (unsigned j = 0; j < node->instruction->operand_count && !s->failed; j++) {
    uint32_t web = node->webs[j];
    if (web == NOBODY || !node->instruction->operands[j].reads || !may_wait(s->graph, web))
      continue;
    if (s->reg[web] == UINT8_MAX) {
      int reg = s->stored[web] || is_home(s, web) ? take(s, web, *kept) : NONE;
      s->failed = s->failed || reg == NONE;
      if (s->failed)
        return;
      vacate(s, reg);
      if (!s->failed)
        fetch(s, web, reg);
      *kept |= BIT(reg);
      if (!s->failed)
        fetch_mate(s, web, *kept);
    }
    registers[j] = s->reg[web];
  }
}

static void write_operands(struct spiller *s, const struct node *node, uint8_t *registers)
{
  uint64_t kept = 0;
  for (unsigned j = 0; j < node->instruction->operand_count && !s->failed; j++) {
    uint32_t web = node->webs[j];
    if (web == NOBODY || !node->instruction->operands[j].writes || !may_wait(s->graph, web))
      continue;
    if (!node->instruction->operands[j].reads) {
      int fixed = s->graph->webs[web].fixed, reg = fixed == NONE ? take(s, web, kept) : fixed;
      s->failed = s->failed || reg == NONE;
      if (s->failed)
        return;
      vacate(s, reg);
      hold(s, web, reg);
      if (fixed != NONE)
        s->wanted[reg] = UINT32_MAX;
    }
    s->stored[web] = false;
    registers[j] = s->reg[web];
    kept |= BIT(registers[j]);
  }
}

static void one_node(struct spiller *s, uint32_t n, const uint8_t *fixed)
{
  const struct graph *graph = s->graph;
  const struct node *node = &graph->nodes[n];
  struct item item = {.kind = NODE, .node = n};
  uint64_t kept = 0;
  s->open = s->open && n != graph->frame->closes;
  read_operands(s, node, item.registers, &kept);
  for (unsigned j = 0; j < node->instruction->operand_count; j++) {
    uint32_t web = node->webs[j];
    if (web == NOBODY)
      continue;
    if (!may_wait(graph, web))
      item.registers[j] = fixed[web];
    else if (node->instruction->operands[j].reads)
      s->next[web]++;
  }
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != NOBODY && node->instruction->operands[j].reads &&
        !node->instruction->operands[j].writes && may_wait(graph, node->webs[j]))
      release(s, node->webs[j]);
  write_operands(s, node, item.registers);
  if (s->failed)
    return;
  *new_item(s) = item;
  s->done[n] = s->count;
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != NOBODY && may_wait(graph, node->webs[j]))
      s->touched[item.registers[j]] = s->count;
  for (unsigned j = 0; j < node->instruction->operand_count; j++)
    if (node->webs[j] != NOBODY && node->instruction->operands[j].writes &&
        may_wait(graph, node->webs[j]))
      release(s, node->webs[j]);
  if (n == graph->frame->opens) {
    s->open = true;
    for (int r = 0; r < SP; r++) /* no fetch comes before */
      s->touched[r] = s->count;
  }
}

/* Where each web is used, and where fixed ones begin. */
static void find_uses(struct spiller *s, const uint32_t *order)
{
  const struct graph *graph = s->graph;
  for (unsigned pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < graph->count; i++) {
      const struct node *node = &graph->nodes[order[i]];
      for (unsigned j = 0; j < node->instruction->operand_count; j++) {
        uint32_t web = node->webs[j];
        const struct operand *operand = &node->instruction->operands[j];
        if (web == NOBODY || !may_wait(graph, web))
          continue;
        if (operand->reads && pass == 0)
          s->ends[web]++;
        else if (operand->reads)
          s->uses[s->ends[web]++] = i;
        else if (pass == 1 && operand->writes && graph->webs[web].fixed != NONE)
          s->wanted[graph->webs[web].fixed] = i;
      }
    }
    uint32_t sum = 0;
    for (uint32_t w = 0; pass == 0 && w < graph->web_count; w++) {
      uint32_t uses = s->ends[w];
      s->next[w] = s->ends[w] = sum;
      sum += uses;
    }
  }
}

uint32_t spill(const struct graph *graph, const uint32_t *order, const uint8_t *registers,
               struct item *items, uint32_t room)
{
  struct spiller s = {.graph = graph, .items = items, .room = room};
  uint32_t webs = graph->web_count;
  s.uses = zeroed((size_t)graph->count * OPERANDS, sizeof *s.uses);
  uint32_t *numbers = zeroed((size_t)webs * 4 + graph->count, sizeof *numbers);
  s.next = numbers;
  s.ends = numbers + webs;
  s.put_at = numbers + 2 * (size_t)webs;
  s.mate = numbers + 3 * (size_t)webs;
  s.done = numbers + 4 * (size_t)webs;
  s.reg = zeroed(webs, sizeof *s.reg);
  s.slot = zeroed(webs, sizeof *s.slot);
  s.stored = zeroed(webs, sizeof *s.stored);
  memset(s.reg, UINT8_MAX, webs);
  memset(s.mate, UINT8_MAX, webs * sizeof *s.mate);
  memset(s.holder, UINT8_MAX, sizeof s.holder);
  memset(s.wanted, UINT8_MAX, sizeof s.wanted);
  for (uint32_t i = graph->frame->count; i-- > 0;)
    s.free_slots[s.free_count++] = graph->frame->slots[i];
  find_uses(&s, order);
  for (uint32_t w = 0; w < webs; w++)
    if (graph->webs[w].in && may_wait(graph, w) &&
        (next_use(&s, w) != UINT32_MAX || graph->webs[w].pinned))
      hold(&s, w, graph->webs[w].old);
  s.order = order;
  for (s.at = 0; s.at < graph->count && !s.failed; s.at++)
    one_node(&s, order[s.at], registers);
  void *arrays[] = {s.uses, numbers, s.reg, s.slot, s.stored};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    free(arrays[i]);
  return s.failed ? 0 : couple(graph, items, s.count);
}

uint32_t item_word(const struct item *item)
{
  if (item->pair) /* stp, ldp x, x, [x, #] */
    return (item->kind == PUT ? 0xa9000000U : 0xa9400000U) | item->slot << 15 |
           (uint32_t)item->registers[1] << 10 | (uint32_t)item->base << 5 | item->registers[0];
  uint32_t word = item->kind == PUT ? 0xf9000000U : 0xf9400000U; /* str, ldr x, [x, #] */
  return word | item->slot << 10 | (uint32_t)item->base << 5 | item->registers[0];
}
