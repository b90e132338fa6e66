/* check.c: whether two kernels do the same, found out without knowing how one was made from the
 * other.
 *
 * Both are executed symbolically, block by block, in step. At the entry every register has the same
 * value in both. What is equal at the entry of another block is what is equal at the end of all
 * blocks before it: first what the first of these says, then less and less, until nothing changes.
 * Then each block must end in the same way in both: the same stores, the same decision for a
 * branch, the same arguments of a call and results of a return.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

enum { BOTH = 2 * SLOTS };

struct pair {
  const struct kernel *kernels[2];
  struct flow flows[2];
  struct values *values;
  struct machine machines[2];
  size_t (*classes)[BOTH]; /* at a block's entry: slots of equal class are equal */
  bool *reached;
  struct difference *difference;
};

static bool differ(struct pair *pair, size_t block, const char *what)
{
  const struct kernel *kernel = pair->kernels[0];
  const char *label = "the entry";
  size_t first = pair->flows[0].blocks[block].first;
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at <= first)
      label = kernel->labels[i].name;
  snprintf(pair->difference->text, sizeof pair->difference->text,
           "in the block at offset %zu (behind %s): %s", 4 * first, label, what);
  return false;
}

/* Runs both through a block; what the slots of both have at its end. */
static void run_block(struct pair *pair, size_t block, size_t ends[BOTH])
{
  for (unsigned side = 0; side < 2; side++) {
    size_t slots[SLOTS];
    for (size_t i = 0; i < SLOTS; i++)
      slots[i] = symbol(pair->values, block, pair->classes[block][side * SLOTS + i]);
    struct machine *machine = &pair->machines[side];
    const struct block *b = &pair->flows[side].blocks[block];
    start_block(machine, block, b->first, slots);
    for (size_t i = b->first; i < b->end; i++)
      evaluate(machine, &pair->kernels[side]->code[i]);
    bool call = pair->kernels[side]->code[b->end - 1].form->kind == CALL;
    for (size_t i = 0; i < SLOTS; i++)
      ends[side * SLOTS + i] =
          call && (i == FLAGS || (call_writes & BIT(i)) != 0)
              ? symbol(pair->values, block, BOTH + i) /* the same on both sides */
              : machine->slots[i];
  }
}

/* Splits the classes of a block where the values differ; true if that changes something. */
static bool split(struct pair *pair, size_t block, const size_t values[BOTH])
{
  size_t *classes = pair->classes[block], old[BOTH];
  memcpy(old, classes, sizeof old);
  size_t count_before = 0, count = 0;
  for (size_t i = 0; i < BOTH; i++) {
    count_before += pair->reached[block] && old[i] == i;
    classes[i] = i;
    for (size_t j = 0; j < i && classes[i] == i; j++)
      if (values[i] == values[j] && (!pair->reached[block] || old[i] == old[j]))
        classes[i] = classes[j];
    count += classes[i] == i;
  }
  bool changed = !pair->reached[block] || count != count_before;
  pair->reached[block] = true;
  return changed;
}

static void find_classes(struct pair *pair)
{
  size_t ends[BOTH];
  for (size_t i = 0; i < BOTH; i++)
    ends[i] = i % SLOTS;
  split(pair, 0, ends);
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < pair->flows[0].count; i++) {
      if (!pair->reached[i])
        continue;
      run_block(pair, i, ends);
      const struct block *block = &pair->flows[0].blocks[i];
      for (unsigned j = 0; j < block->next_count; j++)
        changed = split(pair, block->next[j], ends) || changed;
    }
  }
}

static int by_number(const void *a, const void *b)
{
  size_t x = ((const struct change *)a)->value, y = ((const struct change *)b)->value;
  return x < y ? -1 : x > y;
}

/* What is in memory behind a return, if there is one block: not what is in the frame, and of words
 * that are written over only the last. */
static void find_remains(struct machine *machine)
{
  struct change *all = machine->stores;
  size_t count = machine->store_count, remains = 0;
  machine->stores = zeroed(2 * count + 1, sizeof *all);
  machine->store_room = 2 * count + 1;
  for (size_t i = 0; i < count; i++)
    for (unsigned k = 0; k < (all[i].words ? all[i].place.width / 8 : 1); k++) {
      struct change change = all[i];
      bool gone = change.place.where == FRAME && change.place.offset + change.place.width <= 0;
      if (change.words) {
        change.place.offset += 8 * (int64_t)k;
        change.place.width = 8;
        change.value = change.word_values[k];
      }
      for (size_t j = i + 1; change.words && !gone && j < count; j++) {
        uint64_t part = (uint64_t)(change.place.offset - all[j].place.offset);
        gone = all[j].words && all[j].place.base == change.place.base && part % 8 == 0 &&
               part < all[j].place.width;
      }
      if (!gone)
        machine->stores[remains++] = change;
    }
  machine->store_count = remains;
  free(all);
}

bool same_changes(struct machine *a, struct machine *b)
{
  if (a->store_count != b->store_count)
    return false;
  if (a->store_count > 0) {
    qsort(a->stores, a->store_count, sizeof *a->stores, by_number);
    qsort(b->stores, b->store_count, sizeof *b->stores, by_number);
  }
  for (size_t i = 0; i < a->store_count; i++)
    if (a->stores[i].value != b->stores[i].value)
      return false;
  return true;
}

static bool same_stores(struct pair *pair)
{
  if (pair->flows[0].count == 1)
    for (unsigned side = 0; side < 2; side++)
      find_remains(&pair->machines[side]);
  return same_changes(&pair->machines[0], &pair->machines[1]);
}

static bool same_slots(const struct pair *pair, uint64_t set)
{
  for (int r = 0; r < REGISTERS; r++)
    if ((set & BIT(r)) != 0 && pair->machines[0].slots[r] != pair->machines[1].slots[r])
      return false;
  return true;
}

/* The value of a register; SIZE_MAX for the zero register. */
static size_t slot(const struct pair *pair, unsigned side, int reg)
{
  return reg == NONE ? SIZE_MAX : pair->machines[side].slots[reg];
}

static bool check_block(struct pair *pair, size_t number)
{
  size_t ends[BOTH];
  run_block(pair, number, ends);
  const struct instruction *last[2];
  for (unsigned side = 0; side < 2; side++)
    last[side] = &pair->kernels[side]->code[pair->flows[side].blocks[number].end - 1];
  enum kind kind = last[0]->form->kind;
  if (!same_stores(pair))
    return differ(pair, number, "other stores");
  if (kind == BRANCH) {
    if (without_registers(last[0]) != without_registers(last[1]))
      return differ(pair, number, "another branch");
    if (last[0]->operand_count > 0 &&
        slot(pair, 0, last[0]->operands[0].reg) != slot(pair, 1, last[1]->operands[0].reg))
      return differ(pair, number, "a branch on another value");
    if (last[0]->reads_flags && pair->machines[0].slots[FLAGS] != pair->machines[1].slots[FLAGS])
      return differ(pair, number, "a branch on other flags");
  }
  if (kind == CALL && !same_slots(pair, call_reads))
    return differ(pair, number, "a call with other arguments");
  if (kind == RETURN) {
    if (slot(pair, 0, last[0]->operands[0].reg) != slot(pair, 1, last[1]->operands[0].reg))
      return differ(pair, number, "a return to another place");
    if (!same_slots(pair, return_reads & ~BIT(LINK)))
      return differ(pair, number,
                    "a return with another result, or a register that is not restored");
  }
  return true;
}

static bool same_shape(struct pair *pair)
{
  const struct kernel *a = pair->kernels[0], *b = pair->kernels[1];
  bool same = pair->flows[0].count == pair->flows[1].count,
       alone = same && pair->flows[0].count == 1;
  same = same && a->count - a->own == b->count - b->own && (alone || a->own == b->own);
  for (size_t i = 0; same && i < pair->flows[0].count; i++) {
    const struct block *x = &pair->flows[0].blocks[i], *y = &pair->flows[1].blocks[i];
    const struct instruction *last[2] = {&a->code[x->end - 1], &b->code[y->end - 1]};
    same = x->first == y->first && (alone || x->end == y->end) && x->next_count == y->next_count &&
           x->next[0] == y->next[0] && x->next[1] == y->next[1];
    for (unsigned side = 0; same && side < 2; side++) {
      enum kind kind = last[side]->form->kind;
      same = kind != CALL && kind != RETURN
                 ? true
                 : last[1 - side]->form->kind == kind && last[0]->target == last[1]->target;
    }
  }
  for (size_t i = 0; same && i < a->count - a->own; i++)
    same = a->code[a->own + i].word == b->code[b->own + i].word;
  if (!same)
    snprintf(pair->difference->text, sizeof pair->difference->text,
             "other blocks, calls or callees");
  return same;
}

/* Of kernels without pipelined loops. */
static bool same_blocks(const struct kernel *a, const struct kernel *b,
                        struct difference *difference)
{
  struct pair pair = {.kernels = {a, b}, .values = new_values(), .difference = difference};
  for (unsigned side = 0; side < 2; side++) {
    find_flow(&pair.flows[side], pair.kernels[side]);
    pair.machines[side] = new_machine(pair.values, pair.kernels[side]);
    pair.machines[side].frame_shared = frame_is_shared(a) || frame_is_shared(b);
  }
  bool same = same_shape(&pair);
  if (same) {
    pair.classes = zeroed(pair.flows[0].count, sizeof *pair.classes);
    pair.reached = zeroed(pair.flows[0].count, sizeof *pair.reached);
    find_classes(&pair);
    for (size_t i = 0; same && i < pair.flows[0].count; i++)
      same = !pair.reached[i] || check_block(&pair, i);
  }
  for (unsigned side = 0; side < 2; side++) {
    free_flow(&pair.flows[side]);
    free_machine(&pair.machines[side]);
  }
  free(pair.classes);
  free(pair.reached);
  free_values(pair.values);
  return same;
}

bool same_effect(const struct kernel *a, const struct kernel *b, struct difference *difference)
{
  struct kernel plain[2];
  copy_kernel(&plain[0], a);
  copy_kernel(&plain[1], b);
  bool same = make_plain(&plain[0], difference) && make_plain(&plain[1], difference) &&
              same_blocks(&plain[0], &plain[1], difference);
  free_kernel(&plain[0]);
  free_kernel(&plain[1]);
  return same;
}
