/* addresses.c: symbolic addresses for code that is not executed. Every register holds a symbol plus
 * a constant. The arguments, and whatever is computed in ways that are not followed, are symbols of
 * their own, and those stand for memory that is apart: so buffers count as disjoint.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "n1sim.h"
#include <stdlib.h>
#include <string.h>

/* Symbol 0: a constant. */
struct value {
  uint64_t symbol;
  int64_t offset;
};

/* A word in memory whose value is known; address 0: none. */
struct word {
  uint64_t address;
  struct value value;
};

struct n1_addresses {
  struct value registers[SP + 1];
  uint64_t symbols; /* used so far */
  struct word *words;
  size_t word_count, room; /* a power of two */
};

static struct value unknown(struct n1_addresses *addresses)
{
  return (struct value){++addresses->symbols, 0};
}

struct n1_addresses *n1_addresses_new(void)
{
  struct n1_addresses *addresses = zeroed(1, sizeof *addresses);
  for (unsigned i = 0; i <= SP; i++)
    addresses->registers[i] = unknown(addresses);
  addresses->room = 64;
  addresses->words = zeroed(addresses->room, sizeof *addresses->words);
  return addresses;
}

void n1_addresses_free(struct n1_addresses *addresses)
{
  free(addresses->words);
  free(addresses);
}

/* As a number: symbols are 2^32 bytes apart. */
static uint64_t number(struct value value)
{
  return (value.symbol << 32) + ((uint64_t)1 << 31) + (uint64_t)value.offset;
}

/* ---- what is in memory: spilled pointers ---- */

static struct word *word_at(const struct n1_addresses *addresses, uint64_t address)
{
  size_t at = (address * 0x9e3779b97f4a7c15U >> 20) & (addresses->room - 1);
  while (addresses->words[at].address != 0 && addresses->words[at].address != address)
    at = (at + 1) & (addresses->room - 1);
  return &addresses->words[at];
}

static void remember(struct n1_addresses *addresses, uint64_t address, struct value value)
{
  struct word *word = word_at(addresses, address);
  if (word->address == 0)
    addresses->word_count++;
  *word = (struct word){address, value};
  if (2 * addresses->word_count < addresses->room)
    return;
  struct word *old = addresses->words;
  size_t count = addresses->room;
  addresses->room *= 2;
  addresses->words = zeroed(addresses->room, sizeof *addresses->words);
  for (size_t i = 0; i < count; i++)
    if (old[i].address != 0)
      *word_at(addresses, old[i].address) = old[i];
  free(old);
}

static struct value recall(struct n1_addresses *addresses, uint64_t address)
{
  const struct word *word = word_at(addresses, address);
  struct value value = word->address == 0 ? unknown(addresses) : word->value;
  remember(addresses, address, value);
  return value;
}

/* ---- instructions ---- */

static struct value value_in(const struct n1_addresses *addresses, int reg)
{
  return reg == NONE ? (struct value){0, 0} : addresses->registers[reg];
}

static int register_in(const struct instruction *instruction, char letter)
{
  int reg = (int)field(instruction->form, instruction->word, letter);
  return reg == 31 ? NONE : reg;
}

static bool named(const struct instruction *instruction, const char *name)
{
  return strcmp(instruction->form->name, name) == 0;
}

/* What an instruction of another kind than loads and stores puts into register d; false if that is
 * not followed. */
static bool compute(const struct n1_addresses *addresses, const struct instruction *instruction,
                    struct value *result)
{
  const struct form *form = instruction->form;
  uint32_t word = instruction->word;
  uint64_t k = field(form, word, 'k');
  if (named(instruction, "add imm") || named(instruction, "sub imm")) {
    int base = (int)field(form, word, 'n');
    int64_t amount = (int64_t)(k << (12 * field(form, word, 's')));
    *result = value_in(addresses, base == 31 ? SP : base);
    result->offset += named(instruction, "add imm") ? amount : -amount;
    return true;
  }
  if (named(instruction, "movz") || named(instruction, "movz w")) {
    *result = (struct value){0, (int64_t)(k << (16 * field(form, word, 's')))};
    return true;
  }
  bool plus = named(instruction, "add shifted") || named(instruction, "orr shifted");
  if (plus || named(instruction, "sub shifted")) {
    struct value n = value_in(addresses, register_in(instruction, 'n'));
    struct value m = value_in(addresses, register_in(instruction, 'm'));
    if (field(form, word, 's') != 0 || (m.symbol != 0 && k != 0))
      return false;
    m.offset = (int64_t)((uint64_t)m.offset << k);
    if (named(instruction, "orr shifted") && register_in(instruction, 'n') != NONE)
      return false;
    if (m.symbol != 0 && (n.symbol != 0 || !plus))
      return false;
    *result = (struct value){m.symbol + n.symbol, plus ? n.offset + m.offset : n.offset - m.offset};
    return true;
  }
  return false;
}

static void access_memory(struct n1_addresses *addresses, const struct instruction *instruction,
                          uint64_t address)
{
  const struct form *form = instruction->form;
  bool pair = field_length(form, 'u') > 0, load = form->kind == LOAD;
  bool words = instruction->access.width == (pair ? 16 : 8);
  uint64_t operands = load ? instruction->writes : instruction->reads;
  bool known = words && (operands >> VECTOR) == 0 && strncmp(form->mode, "index", 5) != 0;
  for (unsigned i = 0; i <= (pair ? 1U : 0U); i++) {
    int reg = register_in(instruction, i == 0 ? 't' : 'u');
    if (load && (operands >> VECTOR) == 0 && reg != NONE)
      addresses->registers[reg] = known ? recall(addresses, address + 8 * i) : unknown(addresses);
    if (!load)
      remember(addresses, address + 8 * i, known ? value_in(addresses, reg) : unknown(addresses));
  }
}

uint64_t n1_addresses_step(struct n1_addresses *addresses, const struct instruction *instruction)
{
  enum kind kind = instruction->form->kind;
  if (kind == LOAD || kind == STORE) {
    const struct access *access = &instruction->access;
    struct value *base = &addresses->registers[access->base];
    struct value place = *base;
    if (access->index != NONE) {
      struct value index = addresses->registers[access->index];
      if (index.symbol == 0 && field(instruction->form, instruction->word, 'k') == 0)
        place.offset += index.offset;
      else
        place = unknown(addresses);
    }
    place.offset += access->offset;
    base->offset += access->step;
    access_memory(addresses, instruction, number(place));
    return number(place);
  }
  struct value result;
  bool known = compute(addresses, instruction, &result);
  for (int i = 0; i <= SP; i++)
    if ((instruction->writes >> i & 1) != 0)
      addresses->registers[i] = known ? result : unknown(addresses);
  return 0;
}
