/* rename.c: other registers for the same values.
 *
 * A web is what must share a register: the writes of a register and all reads that they reach. Webs
 * that calling conventions place (what is there at the entry, at calls and at returns) stay; the
 * others are the nodes of a graph with an edge between those that are alive at the same time, and
 * their registers are a colouring of it. It is changed at random by exchanging two registers on a
 * connected part of the webs that have them (a Kempe chain), which leaves a colouring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

/* Webs 0 .. 63 are the registers themselves, for all that stays in place. */
struct webs {
  size_t *parent;
  int *reg; /* now */
  size_t count, room;
  size_t *operands;        /* [5 * instruction + operand]: a web */
  size_t (*in)[REGISTERS]; /* at the entry of a block; 0 where the register is not alive: web 0 is
                              never looked for there */
  size_t (*out)[REGISTERS];
  uint64_t *edges; /* a bit for each pair */
  size_t row;      /* words of a row of it */
};

static size_t root(const struct webs *webs, size_t web)
{
  while (webs->parent[web] != web)
    web = webs->parent[web] = webs->parent[webs->parent[web]];
  return web;
}

/* The web of a register itself remains the root. */
static void join(struct webs *webs, size_t a, size_t b)
{
  a = root(webs, a);
  b = root(webs, b);
  if (a < b)
    webs->parent[b] = a;
  else
    webs->parent[a] = b;
}

static size_t add_web(struct webs *webs, int reg)
{
  if (webs->count == webs->room) {
    webs->room = 2 * webs->room + 256;
    webs->parent = resized(webs->parent, webs->room, sizeof *webs->parent);
    webs->reg = resized(webs->reg, webs->room, sizeof *webs->reg);
  }
  webs->parent[webs->count] = webs->count;
  webs->reg[webs->count] = reg;
  return webs->count++;
}

static void stay(struct webs *webs, const size_t now[REGISTERS], uint64_t set)
{
  for (int r = 0; r < REGISTERS; r++)
    if ((set & BIT(r)) != 0)
      join(webs, now[r], (size_t)r);
}

/* ---- finding webs ---- */

static void walk_block(struct webs *webs, const struct kernel *kernel, const struct flow *flow,
                       size_t number)
{
  const struct block *block = &flow->blocks[number];
  size_t now[REGISTERS];
  memcpy(now, webs->in[number], sizeof now);
  for (size_t i = block->first; i < block->end; i++) {
    const struct instruction *instruction = &kernel->code[i];
    enum kind kind = instruction->form->kind;
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      const struct operand *operand = &instruction->operands[j];
      if (operand->reg != NONE && operand->reads)
        webs->operands[5 * i + j] = now[operand->reg];
    }
    if (kind == CALL || kind == RETURN)
      stay(webs, now, kind == CALL ? call_reads : return_reads);
    for (unsigned j = 0; j < instruction->operand_count; j++) {
      const struct operand *operand = &instruction->operands[j];
      if (operand->reg != NONE && operand->writes && !operand->reads)
        now[operand->reg] = webs->operands[5 * i + j] =
            operand->reg == SP ? (size_t)SP : add_web(webs, operand->reg);
    }
    for (size_t r = 0; r < REGISTERS && kind == CALL; r++)
      if ((call_writes & BIT(r)) != 0)
        now[r] = r;
  }
  memcpy(webs->out[number], now, sizeof now);
}

static void find_webs(struct webs *webs, const struct kernel *kernel, const struct flow *flow)
{
  for (int r = 0; r < REGISTERS; r++)
    add_web(webs, r);
  webs->operands = zeroed(5 * kernel->own, sizeof *webs->operands);
  webs->in = zeroed(flow->count, sizeof *webs->in);
  webs->out = zeroed(flow->count, sizeof *webs->out);
  for (size_t i = 0; i < flow->count; i++)
    for (int r = 0; r < REGISTERS; r++)
      webs->in[i][r] = i == 0 || r == SP ? (size_t)r : add_web(webs, r);
  for (size_t i = 0; i < flow->count; i++)
    walk_block(webs, kernel, flow, i);
  for (size_t i = 0; i < flow->count; i++)
    for (unsigned j = 0; j < flow->blocks[i].next_count; j++) {
      size_t next = flow->blocks[i].next[j];
      for (int r = 0; r < REGISTERS; r++)
        if ((flow->blocks[next].live_in & BIT(r)) != 0)
          join(webs, webs->out[i][r], webs->in[next][r]);
    }
}

/* ---- which webs are alive at the same time ---- */

static void add_edge(struct webs *webs, size_t a, size_t b)
{
  if (a == b)
    return;
  webs->edges[a * webs->row + b / 64] |= BIT(b % 64);
  webs->edges[b * webs->row + a / 64] |= BIT(a % 64);
}

/* A web that is written while those in `alive` (1 + a web, or 0) are. */
static void add_edges(struct webs *webs, size_t web, const size_t alive[REGISTERS])
{
  for (int r = 0; r < REGISTERS; r++)
    if (alive[r] != 0)
      add_edge(webs, web, alive[r] - 1);
}

static void find_edges(struct webs *webs, const struct kernel *kernel, const struct flow *flow)
{
  webs->row = (webs->count + 63) / 64;
  webs->edges = zeroed(webs->count * webs->row, sizeof *webs->edges);
  for (size_t b = 0; b < flow->count; b++) {
    const struct block *block = &flow->blocks[b];
    size_t alive[REGISTERS];
    for (int r = 0; r < REGISTERS; r++)
      alive[r] = (block->live_out & BIT(r)) != 0 ? 1 + root(webs, webs->out[b][r]) : 0;
    for (size_t i = block->end; i-- > block->first;) {
      const struct instruction *instruction = &kernel->code[i];
      enum kind kind = instruction->form->kind;
      /* Also what is written and never read needs a register of its own. */
      for (unsigned j = 0; j < instruction->operand_count; j++)
        if (instruction->operands[j].writes && instruction->operands[j].reg != NONE)
          alive[instruction->operands[j].reg] = 1 + root(webs, webs->operands[5 * i + j]);
      for (size_t r = 0; r < REGISTERS; r++)
        if (kind == CALL && (call_writes & BIT(r)) != 0)
          alive[r] = 1 + r;
      for (unsigned j = 0; j < instruction->operand_count; j++)
        if (instruction->operands[j].writes && instruction->operands[j].reg != NONE)
          add_edges(webs, root(webs, webs->operands[5 * i + j]), alive);
      for (size_t r = 0; r < REGISTERS; r++)
        if (kind == CALL && (call_writes & BIT(r)) != 0)
          add_edges(webs, r, alive);
      for (size_t r = 0; r < REGISTERS; r++)
        if (((instruction->writes | (kind == CALL ? call_writes : 0)) & BIT(r)) != 0)
          alive[r] = 0;
      for (unsigned j = 0; j < instruction->operand_count; j++)
        if (instruction->operands[j].reads && instruction->operands[j].reg != NONE)
          alive[instruction->operands[j].reg] = 1 + root(webs, webs->operands[5 * i + j]);
      uint64_t stays = kind == CALL ? call_reads : kind == RETURN ? return_reads : 0;
      for (size_t r = 0; r < REGISTERS; r++)
        if ((stays & BIT(r)) != 0)
          alive[r] = 1 + r;
    }
  }
}

/* ---- other registers ---- */

/* Exchanges registers a and b on the webs that are connected with `first` through webs that have
 * them; unless one of these must stay. */
static void exchange(struct webs *webs, size_t first, int a, int b)
{
  size_t *chain = zeroed(webs->count, sizeof *chain), count = 0;
  bool *found = zeroed(webs->count, sizeof *found), stays = false;
  chain[count++] = first;
  found[first] = true;
  for (size_t i = 0; i < count; i++) {
    stays = stays || chain[i] < REGISTERS;
    for (size_t at = 0; at < webs->row; at++)
      for (uint64_t bits = webs->edges[chain[i] * webs->row + at]; bits != 0; bits &= bits - 1) {
        size_t w = 64 * at + (size_t)__builtin_ctzll(bits);
        if ((webs->reg[w] == a || webs->reg[w] == b) && !found[w]) {
          found[w] = true;
          chain[count++] = w;
        }
      }
  }
  for (size_t i = 0; i < count && !stays; i++)
    webs->reg[chain[i]] = webs->reg[chain[i]] == a ? b : a;
  free(found);
  free(chain);
}

/* x18 belongs to the platform, x29 and x30 to the frame. */
static bool may_change(int reg)
{
  return reg != 18 && (reg < 29 || reg >= VECTOR);
}

/* How many values have another register then. */
static size_t colour(struct webs *webs, const struct kernel *kernel, struct random *random)
{
  size_t *movable = zeroed(webs->count, sizeof *movable), count = 0, changed = 0;
  int *before = zeroed(webs->count, sizeof *before);
  memcpy(before, webs->reg, webs->count * sizeof *before);
  bool *used = zeroed(webs->count, sizeof *used);
  for (size_t i = 0; i < 5 * kernel->own; i++)
    used[root(webs, webs->operands[i])] = true;
  for (size_t w = REGISTERS; w < webs->count; w++)
    if (used[w] && may_change(webs->reg[w]))
      movable[count++] = w;
  for (size_t i = 0; i < 40 * count; i++) {
    size_t web = movable[random_below(random, count)];
    int now = webs->reg[web], next = (int)random_below(random, 32) + (now >= VECTOR ? VECTOR : 0);
    if (next != now && may_change(next))
      exchange(webs, web, now, next);
  }
  for (size_t i = 0; i < count; i++)
    changed += webs->reg[movable[i]] != before[movable[i]];
  free(used);
  free(before);
  free(movable);
  return changed;
}

static void rewrite(struct kernel *kernel, const struct flow *flow, const struct webs *webs)
{
  for (size_t i = 0; i < kernel->own; i++) {
    struct instruction *instruction = &kernel->code[i];
    uint32_t word = instruction->word;
    size_t origin = instruction->origin;
    for (unsigned j = 0; j < instruction->operand_count; j++)
      if (instruction->operands[j].reg != NONE && instruction->operands[j].reg != SP)
        word = with_register(word, &instruction->operands[j],
                             webs->reg[root(webs, webs->operands[5 * i + j])]);
    if (!decode(word, instruction))
      die("%s: the instruction at offset %zu can't have other registers", kernel->symbol, 4 * i);
    instruction->origin = origin;
  }
  for (size_t i = 0; i < kernel->label_count; i++) {
    struct label *label = &kernel->labels[i];
    for (size_t j = 0; j < label->note_count; j++)
      for (size_t k = 0; k < label->notes[j].count; k++) {
        int *reg = &label->notes[j].registers[k];
        *reg = webs->reg[root(webs, webs->in[block_at(flow, label->at)][*reg])];
      }
  }
}

size_t shuffle_registers(struct kernel *kernel, struct random *random)
{
  struct flow flow;
  struct webs webs = {0};
  find_flow(&flow, kernel);
  find_webs(&webs, kernel, &flow);
  find_edges(&webs, kernel, &flow);
  size_t changed = colour(&webs, kernel, random);
  rewrite(kernel, &flow, &webs);
  free(webs.parent);
  free(webs.reg);
  free(webs.operands);
  free(webs.in);
  free(webs.out);
  free(webs.edges);
  free_flow(&flow);
  return changed;
}
