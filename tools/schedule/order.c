/* order.c: which instructions of a block must stay in order, and a random order that respects it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

uint64_t random_below(struct random *random, uint64_t limit)
{
  uint64_t z = random->state += 0x9e3779b97f4a7c15U; /* splitmix64 */
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return limit == 0 ? 0 : (z ^ (z >> 31)) % limit;
}

static bool is_access(const struct instruction *instruction)
{
  return instruction->form->kind == LOAD || instruction->form->kind == STORE;
}

/* Whether b, which comes after a in a block, must stay there. Their places are known if they are
 * loads or stores. */
static bool depends(const struct instruction *a, const struct place *at_a,
                    const struct instruction *b, const struct place *at_b)
{
  enum kind first = a->form->kind, second = b->form->kind;
  if (first == MARK || second == JUMP || second == BRANCH || second == CALL || second == RETURN)
    return true;
  if ((a->writes & (b->reads | b->writes)) != 0 || (a->reads & b->writes) != 0)
    return true;
  if ((a->writes_flags && (b->reads_flags || b->writes_flags)) ||
      (a->reads_flags && b->writes_flags))
    return true;
  return is_access(a) && is_access(b) && (first == STORE || second == STORE) && !apart(at_a, at_b);
}

struct place *find_places(const struct kernel *kernel, const struct block *block)
{
  struct place *places = zeroed(block->end - block->first, sizeof *places);
  struct machine machine = new_machine(new_values(), kernel);
  size_t slots[SLOTS];
  for (size_t i = 0; i < SLOTS; i++)
    slots[i] = symbol(machine.values, block->first, i);
  start_block(&machine, block->first, block->first, slots);
  for (size_t i = block->first; i < block->end; i++) {
    const struct instruction *instruction = &kernel->code[i];
    if (instruction->form->kind == PLACE)
      die("%s: adr at offset %zu can't be moved", kernel->symbol, 4 * i);
    if (is_access(instruction))
      places[i - block->first] = place_of(&machine, instruction);
    evaluate(&machine, instruction);
  }
  for (size_t i = 0; i < block->end - block->first; i++)
    for (size_t r = 0; r < REGISTERS; r++) {
      int64_t step;
      if (slots[r] == places[i].base &&
          base_of(machine.values, machine.slots[r], &step) == slots[r])
        places[i].step = step;
    }
  free_machine(&machine);
  free_values(machine.values);
  return places;
}

static void shuffle_block(struct kernel *kernel, const struct block *block, struct random *random)
{
  size_t n = block->end - block->first;
  struct instruction *code = kernel->code + block->first;
  struct place *places = find_places(kernel, block);
  bool *after = zeroed(n * n, sizeof *after); /* [a * n + b]: b after a */
  size_t *waits = zeroed(n, sizeof *waits), *ready = zeroed(n, sizeof *ready), ready_count = 0;
  for (size_t b = 0; b < n; b++) {
    for (size_t a = 0; a < b; a++)
      if (depends(&code[a], &places[a], &code[b], &places[b])) {
        after[a * n + b] = true;
        waits[b]++;
      }
    if (waits[b] == 0)
      ready[ready_count++] = b;
  }
  struct instruction *ordered = zeroed(n, sizeof *ordered);
  for (size_t i = 0; i < n; i++) {
    size_t chosen = random_below(random, ready_count), a = ready[chosen];
    ready[chosen] = ready[--ready_count];
    ordered[i] = code[a];
    for (size_t b = a + 1; b < n; b++)
      if (after[a * n + b] && --waits[b] == 0)
        ready[ready_count++] = b;
  }
  memcpy(code, ordered, n * sizeof *code);
  free(ordered);
  free(ready);
  free(waits);
  free(after);
  free(places);
}

void shuffle_order(struct kernel *kernel, struct random *random)
{
  struct flow flow;
  find_flow(&flow, kernel);
  for (size_t i = 0; i < flow.count; i++)
    shuffle_block(kernel, &flow.blocks[i], random);
  free_flow(&flow);
}
