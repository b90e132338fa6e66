/* flow.c: the blocks of a kernel, and the registers whose values are still needed.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>

/* x0 .. x17, x30; v0 .. v31 */
const uint64_t call_writes = 0x3ffff | BIT(LINK) | (uint64_t)0xffff00ff << VECTOR;
const uint64_t call_reads = 0xff | BIT(SP);
/* x0, x18 .. x30, SP; v8 .. v15 */
const uint64_t return_reads = 1 | (uint64_t)0xfffc0000 | (uint64_t)0xff00 << VECTOR;

uint64_t noted(const struct kernel *kernel, size_t at)
{
  uint64_t set = 0;
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at == at)
      for (size_t j = 0; j < kernel->labels[i].note_count; j++)
        for (size_t k = 0; k < kernel->labels[i].notes[j].count; k++)
          set |= BIT(kernel->labels[i].notes[j].registers[k]);
  return set;
}

static bool ends_block(const struct instruction *instruction)
{
  enum kind kind = instruction->form->kind;
  return kind == JUMP || kind == BRANCH || kind == CALL || kind == RETURN;
}

size_t block_at(const struct flow *flow, size_t instruction)
{
  for (size_t i = 0; i < flow->count; i++)
    if (flow->blocks[i].first == instruction)
      return i;
  die("a branch goes to instruction %zu, which is not in the kernel's own code", instruction);
}

static void find_blocks(struct flow *flow, const struct kernel *kernel)
{
  bool *leads = zeroed(kernel->own + 1, sizeof *leads);
  leads[0] = leads[kernel->from] = leads[kernel->to] = true;
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at < kernel->own && (!kernel->across || kernel->labels[i].limit))
      leads[kernel->labels[i].at] = true;
  for (size_t i = 0; i < kernel->own; i++) {
    const struct instruction *instruction = &kernel->code[i];
    if (!ends_block(instruction))
      continue;
    leads[i + 1] = true;
    int64_t target = (int64_t)i + instruction->target;
    enum kind kind = instruction->form->kind;
    if ((kind == JUMP || kind == BRANCH) && (target < 0 || target >= (int64_t)kernel->own))
      die("%s: the branch at offset %zu leaves the kernel's own code", kernel->symbol, 4 * i);
    if (kind == JUMP || kind == BRANCH)
      leads[target] = true;
  }
  flow->blocks = zeroed(kernel->own, sizeof *flow->blocks);
  for (size_t i = 0; i < kernel->own; i++) {
    if (leads[i])
      flow->blocks[flow->count++].first = i;
    flow->blocks[flow->count - 1].end = i + 1;
  }
  free(leads);
}

static void find_successors(struct flow *flow, const struct kernel *kernel)
{
  for (size_t i = 0; i < flow->count; i++) {
    struct block *block = &flow->blocks[i];
    const struct instruction *last = &kernel->code[block->end - 1];
    enum kind kind = last->form->kind;
    if (kind != JUMP && kind != RETURN) {
      if (i + 1 == flow->count)
        die("%s: its own code does not end with a return or a jump", kernel->symbol);
      block->next[block->next_count++] = i + 1;
    }
    if (kind == JUMP || kind == BRANCH)
      block->next[block->next_count++] =
          block_at(flow, (size_t)((int64_t)block->end - 1 + last->target));
  }
}

/* What is alive before instruction `first`, given what is behind the block. */
static uint64_t live_before(const struct kernel *kernel, size_t first, size_t end, uint64_t live)
{
  for (size_t i = end; i-- > first;) {
    const struct instruction *instruction = &kernel->code[i];
    enum kind kind = instruction->form->kind;
    live &= ~(instruction->writes | (kind == CALL ? call_writes : 0));
    live |= instruction->reads | (kind == CALL ? call_reads : kind == RETURN ? return_reads : 0);
  }
  return live;
}

uint64_t live_at(const struct flow *flow, const struct kernel *kernel, size_t at)
{
  size_t i = 0;
  while (flow->blocks[i].end <= at)
    i++;
  return live_before(kernel, at, flow->blocks[i].end, flow->blocks[i].live_out);
}

void find_flow(struct flow *flow, const struct kernel *kernel)
{
  *flow = (struct flow){0};
  find_blocks(flow, kernel);
  find_successors(flow, kernel);
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = flow->count; i-- > 0;) {
      struct block *block = &flow->blocks[i];
      block->live_out = 0;
      for (unsigned j = 0; j < block->next_count; j++)
        block->live_out |= flow->blocks[block->next[j]].live_in;
      uint64_t live = live_before(kernel, block->first, block->end, block->live_out) |
                      noted(kernel, block->first);
      size_t head, branch;
      if (rounds_before(kernel, block->first, &head, &branch)) /* as if another round came */
        live |= flow->blocks[block_at(flow, head)].live_in | kernel->code[branch].reads;
      changed = changed || live != block->live_in;
      block->live_in = live;
    }
  }
}

void free_flow(struct flow *flow)
{
  free(flow->blocks);
}

bool frame_is_shared(const struct kernel *kernel)
{
  for (size_t i = 0; i < kernel->own; i++) {
    const struct instruction *instruction = &kernel->code[i];
    if (instruction->form->kind == PLAIN && (instruction->reads & BIT(SP)) != 0 &&
        instruction->writes != BIT(SP))
      return true;
  }
  return false;
}
