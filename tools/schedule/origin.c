/* origin.c: from which argument an address is made.
 *
 * What is known at an instruction, on every way to it: that a register holds what some register
 * held at the entry, plus constants. A place in a buffer remains one while a loop goes through it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

/* The register that a result is a sum of with a constant, or a copy of; NONE if it is no such. */
static int source_of(const struct instruction *instruction)
{
  const char *name = instruction->form->name;
  if (instruction->form->kind != PLAIN)
    return NONE;
  if (strcmp(name, "orr shifted") == 0 && instruction->operands[0].reg == NONE &&
      field(instruction->form, instruction->word, 'k') == 0)
    return instruction->operands[1].reg;
  bool sum = strstr(name, " imm") != NULL &&
             (strncmp(name, "add", 3) == 0 || strncmp(name, "sub", 3) == 0);
  return sum ? instruction->operands[0].reg : NONE;
}

static void step(const struct instruction *instruction, int now[SP])
{
  int source = source_of(instruction);
  int origin = source == NONE || source >= SP ? NONE : now[source];
  enum kind kind = instruction->form->kind;
  uint64_t written = instruction->writes | (kind == CALL ? call_writes : 0);
  if ((kind == LOAD || kind == STORE) && instruction->access.step != 0)
    written &= ~BIT(instruction->access.base);
  for (int r = 0; r < SP; r++)
    if ((written & BIT(r)) != 0)
      now[r] = origin;
}

int (*find_origins(const struct kernel *kernel))[SP]
{
  enum { UNSEEN = -2 };
  struct flow flow;
  int(*origins)[SP] = zeroed(kernel->own, sizeof *origins);
  find_flow(&flow, kernel);
  for (size_t i = 0; i < kernel->own; i++)
    for (int r = 0; r < SP; r++)
      origins[i][r] = UNSEEN;
  for (int r = 0; r < SP; r++)
    origins[0][r] = kernel->apart[r] != 0 ? r : NONE;
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t b = 0; b < flow.count; b++) {
      const struct block *block = &flow.blocks[b];
      int now[SP];
      if (origins[block->first][0] == UNSEEN)
        continue;
      memcpy(now, origins[block->first], sizeof now);
      for (size_t i = block->first; i < block->end; i++) {
        memcpy(origins[i], now, sizeof now);
        step(&kernel->code[i], now);
      }
      for (unsigned j = 0; j < block->next_count; j++) {
        int *next = origins[flow.blocks[block->next[j]].first];
        for (int r = 0; r < SP; r++)
          if (next[r] == UNSEEN || (next[r] != NONE && next[r] != now[r])) {
            next[r] = next[r] == UNSEEN ? now[r] : NONE;
            changed = true;
          }
      }
    }
  }
  for (size_t i = 0; i < kernel->own; i++)
    for (int r = 0; r < SP; r++)
      if (origins[i][r] == UNSEEN) /* code that is not reached */
        origins[i][r] = NONE;
  free_flow(&flow);
  return origins;
}
