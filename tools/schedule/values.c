/* values.c: what instructions compute, as numbers: two values that are made in the same way have
 * one number. Memory is the set of stores since the block's beginning, each with those before it
 * that it may overlap; so loads and stores that are surely apart may be in any order.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

enum tag { ZERO, SUM, SYMBOL, MEMORY, RESULT, NEW_FLAGS, INDEXED, LOADED, GATHERED, STORED };

struct value {
  size_t key, length; /* in the pool */
  size_t base;        /* as a sum */
  int64_t constant;
};

struct values {
  uint64_t *pool;
  size_t pool_used, pool_room;
  struct value *all;
  size_t count, room;
  size_t *table; /* 1 + a value, or 0 */
  size_t table_size;
};

/* ---- numbers for values ---- */

struct values *new_values(void)
{
  struct values *values = zeroed(1, sizeof *values);
  values->table_size = 1024;
  values->table = zeroed(values->table_size, sizeof *values->table);
  return values;
}

void free_values(struct values *values)
{
  free(values->pool);
  free(values->all);
  free(values->table);
  free(values);
}

static size_t slot_of(const struct values *values, const uint64_t *key, size_t length)
{
  uint64_t hash = length;
  for (size_t i = 0; i < length; i++) {
    hash = (hash ^ key[i]) * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 29;
  }
  size_t at = hash & (values->table_size - 1);
  for (; values->table[at] != 0; at = (at + 1) & (values->table_size - 1)) {
    const struct value *known = &values->all[values->table[at] - 1];
    if (known->length == length &&
        memcmp(values->pool + known->key, key, length * sizeof *key) == 0)
      break;
  }
  return at;
}

static void grow(struct values *values)
{
  free(values->table);
  values->table_size *= 2;
  values->table = zeroed(values->table_size, sizeof *values->table);
  for (size_t i = 0; i < values->count; i++)
    values->table[slot_of(values, values->pool + values->all[i].key, values->all[i].length)] =
        i + 1;
}

size_t value_of(struct values *values, const uint64_t *key, size_t length)
{
  size_t at = slot_of(values, key, length);
  if (values->table[at] != 0)
    return values->table[at] - 1;
  while (values->pool_used + length > values->pool_room) {
    values->pool_room = 2 * values->pool_room + 1024;
    values->pool = resized(values->pool, values->pool_room, sizeof *values->pool);
  }
  if (values->count == values->room) {
    values->room = 2 * values->room + 256;
    values->all = resized(values->all, values->room, sizeof *values->all);
  }
  size_t value = values->count++;
  values->all[value] = (struct value){.key = values->pool_used, .length = length, .base = value};
  memcpy(values->pool + values->pool_used, key, length * sizeof *key);
  values->pool_used += length;
  values->table[at] = value + 1;
  if (2 * values->count > values->table_size)
    grow(values);
  return value;
}

static size_t zero(struct values *values)
{
  return value_of(values, &(uint64_t){ZERO}, 1);
}

size_t symbol(struct values *values, size_t block, size_t number)
{
  return value_of(values, (uint64_t[]){SYMBOL, block, number}, 3);
}

size_t base_of(const struct values *values, size_t value, int64_t *constant)
{
  *constant = values->all[value].constant;
  return values->all[value].base;
}

size_t value_plus(struct values *values, size_t value, int64_t constant)
{
  int64_t before;
  size_t base = base_of(values, value, &before);
  constant = (int64_t)((uint64_t)before + (uint64_t)constant);
  if (constant == 0)
    return base;
  size_t sum = value_of(values, (uint64_t[]){SUM, base, (uint64_t)constant}, 3);
  values->all[sum].base = base;
  values->all[sum].constant = constant;
  return sum;
}

/* ---- memory ---- */

bool apart(const struct place *a, const struct place *b)
{
  if (a->base == b->base)
    return a->offset + a->width <= b->offset || b->offset + b->width <= a->offset;
  return (a->where == FRAME && b->where == BUFFERS) || (a->where == BUFFERS && b->where == FRAME) ||
         (a->within & b->outside) != 0 || (b->within & a->outside) != 0;
}

static size_t register_value(const struct machine *machine, int reg)
{
  return reg == NONE ? zero(machine->values) : machine->slots[reg];
}

struct place place_of(struct machine *machine, const struct instruction *instruction)
{
  const struct access *access = &instruction->access;
  struct values *values = machine->values;
  size_t address = machine->slots[access->base];
  if (access->index != NONE) {
    uint64_t shift = field(instruction->form, instruction->word, 'k') * access->width;
    address =
        value_of(values, (uint64_t[]){INDEXED, address, machine->slots[access->index], shift}, 4);
  }
  struct place place = {.width = access->width};
  place.base = base_of(values, value_plus(values, address, access->offset), &place.offset);
  place.where = machine->frame_shared ? ANYWHERE : place.base == machine->sp_base ? FRAME : BUFFERS;
  for (int r = 0; r < SP; r++)
    if (machine->arguments[r] == place.base) {
      place.within |= BIT(machine->origin[r]);
      place.outside |= machine->apart[machine->origin[r]];
    }
  return place;
}

static int by_number(const void *a, const void *b)
{
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? -1 : x > y;
}

/* Appends the stores so far that may overlap a place to a key, in the order of their numbers. */
static size_t append_earlier(const struct machine *machine, const struct place *place,
                             uint64_t *key, size_t length)
{
  size_t start = length;
  for (size_t i = 0; i < machine->store_count; i++)
    if (!apart(&machine->stores[i].place, place))
      key[length++] = machine->stores[i].value;
  qsort(key + start, length - start, sizeof *key, by_number);
  return length;
}

/* What is loaded if the last store that may overlap wrote exactly these eight bytes from a general
 * register; else SIZE_MAX. */
static size_t stored_value(const struct machine *machine, const struct place *place)
{
  for (size_t i = machine->store_count; i-- > 0;) {
    const struct change *store = &machine->stores[i];
    if (apart(&store->place, place))
      continue;
    uint64_t part = (uint64_t)(place->offset - store->place.offset);
    return store->words && store->place.base == place->base && part % 8 == 0 &&
                   part < store->place.width
               ? store->parts[part / 8]
               : SIZE_MAX;
  }
  return SIZE_MAX;
}

/* The load or store of a word, with what it must come after; what a store surely replaces is
 * forgotten. */
static size_t word_value(struct machine *machine, enum tag tag, const struct place *place,
                         size_t part)
{
  uint64_t *key = zeroed(machine->store_count + 16, sizeof *key);
  size_t length = 0;
  const uint64_t start[] = {tag, machine->memory, place->base, (uint64_t)place->offset, 8, part};
  for (; length < sizeof start / sizeof *start; length++)
    key[length] = start[length];
  for (size_t i = 0; i < machine->store_count; i++) {
    const struct change *store = &machine->stores[i];
    if (!apart(&store->place, place) &&
        !(tag == STORED && store->words && store->place.base == place->base &&
          (store->place.offset - place->offset) % 8 == 0))
      key[length++] = store->value;
  }
  qsort(key + 6, length - 6, sizeof *key, by_number);
  size_t value = value_of(machine->values, key, length);
  free(key);
  return value;
}

/* What a register gets from one or two words of a place: it is the part of that number, of `parts`
 * of them. */
static size_t loaded_words(struct machine *machine, const struct place *place, size_t number,
                           size_t parts, int reg)
{
  uint64_t key[] = {GATHERED, SIZE_MAX, SIZE_MAX};
  size_t count = place->width / parts / 8;
  for (size_t i = 0; i < count; i++) {
    struct place word = *place;
    word.offset += 8 * (int64_t)(number * count + i);
    word.width = 8;
    key[1 + i] = stored_value(machine, &word);
    if (key[1 + i] == SIZE_MAX)
      key[1 + i] = word_value(machine, LOADED, &word, 0);
  }
  return reg < VECTOR ? key[1] : value_of(machine->values, key, 3);
}

static void access_memory(struct machine *machine, const struct instruction *instruction)
{
  struct values *values = machine->values;
  struct place place = place_of(machine, instruction);
  bool load = instruction->form->kind == LOAD;
  uint64_t *key = zeroed(machine->store_count + 16, sizeof *key);
  size_t length = 0, part = 0, parts[2] = {0};
  unsigned base_low = 5; /* the field of the base register, in every form */
  key[length++] = load ? LOADED : STORED;
  key[length++] = machine->memory;
  key[length++] = place.base;
  key[length++] = (uint64_t)place.offset;
  key[length++] = place.width;
  length++; /* for which register of a pair is loaded; in a store, how many there are */
  for (unsigned i = 0; i < instruction->operand_count; i++) {
    const struct operand *operand = &instruction->operands[i];
    if (operand->low == base_low || operand->low == 16)
      continue; /* the base; the index */
    parts[part++] = i;
    key[length++] = load ? operand->reg >= VECTOR : register_value(machine, operand->reg);
  }
  length = append_earlier(machine, &place, key, length);
  bool words = part > 0 && place.width == 8 * part; /* general registers, whole */
  for (unsigned i = 0; i < part; i++)
    words = words && instruction->operands[parts[i]].reg < VECTOR;
  size_t step =
      value_plus(values, machine->slots[instruction->access.base], instruction->access.step);
  key[5] = part;
  if (load) {
    for (size_t i = 0; i < part; i++) {
      key[5] = i;
      int reg = instruction->operands[parts[i]].reg;
      if (reg != NONE)
        machine->slots[reg] = place.width == 8 * part || place.width == 16 * part
                                  ? loaded_words(machine, &place, i, part, reg)
                                  : value_of(values, key, length);
    }
  } else {
    if (machine->store_count == machine->store_room) {
      machine->store_room = 2 * machine->store_room + 16;
      machine->stores = resized(machine->stores, machine->store_room, sizeof *machine->stores);
    }
    struct change store = {.place = place, .value = value_of(values, key, length), .words = words};
    for (unsigned i = 0; i < part; i++)
      store.parts[i] = register_value(machine, instruction->operands[parts[i]].reg);
    for (unsigned i = 0; i < part && words; i++) {
      struct place word = place;
      word.offset += 8 * (int64_t)i;
      word.width = 8;
      store.word_values[i] = word_value(machine, STORED, &word, store.parts[i]);
    }
    machine->stores[machine->store_count++] = store;
  }
  if (instruction->access.step != 0)
    machine->slots[instruction->access.base] = step;
  free(key);
}

/* ---- instructions ---- */

struct machine new_machine(struct values *values, const struct kernel *kernel)
{
  return (struct machine){.values = values,
                          .frame_shared = frame_is_shared(kernel),
                          .apart = kernel->apart,
                          .origins = find_origins(kernel)};
}

void start_block(struct machine *machine, size_t block, size_t first, const size_t slots[SLOTS])
{
  int64_t constant;
  memcpy(machine->slots, slots, sizeof machine->slots);
  machine->store_count = 0;
  machine->memory = value_of(machine->values, (uint64_t[]){MEMORY, block}, 2);
  machine->sp_base = base_of(machine->values, machine->slots[SP], &constant);
  machine->origin = machine->origins[first];
  for (int r = 0; r < SP; r++)
    machine->arguments[r] = machine->origin[r] != NONE
                                ? base_of(machine->values, machine->slots[r], &constant)
                                : SIZE_MAX;
}

void free_machine(struct machine *machine)
{
  free(machine->stores);
  free(machine->origins);
}

/* The word of the instruction that gives the same result and leaves the flags alone; without
 * registers. */
static uint32_t flagless(const struct instruction *instruction)
{
  static const char *const names[] = {"ands ", "bics ", "adds ", "subs ", "adcs", "sbcs"};
  uint32_t word = without_registers(instruction);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strncmp(instruction->form->name, names[i], strlen(names[i])) == 0)
      return word & ~(i < 2 ? (uint32_t)3 << 29 : (uint32_t)1 << 29);
  return word;
}

/* A result that is a register plus a constant, a constant, or a copy; false if it is something
 * else. */
static bool simple_result(struct machine *machine, const struct instruction *instruction,
                          size_t *result)
{
  const struct form *form = instruction->form;
  uint32_t word = instruction->word;
  const char *name = form->name;
  const struct operand *first = &instruction->operands[0];
  if (strcmp(name, "movz") == 0 || strcmp(name, "movn") == 0) {
    uint64_t constant = (uint64_t)field(form, word, 'k') << (16 * field(form, word, 's'));
    *result = value_plus(machine->values, zero(machine->values),
                         (int64_t)(name[3] == 'n' ? ~constant : constant));
    return true;
  }
  if (strcmp(name, "orr shifted") == 0 && first->reg == NONE && field(form, word, 'k') == 0) {
    *result = register_value(machine, instruction->operands[1].reg);
    return true;
  }
  if (strstr(name, " imm") != NULL &&
      (strncmp(name, "add", 3) == 0 || strncmp(name, "sub", 3) == 0)) {
    int64_t constant = (int64_t)field(form, word, 'k') << (12 * field(form, word, 's'));
    *result = value_plus(machine->values, register_value(machine, first->reg),
                         *name == 'a' ? constant : -constant);
    return true;
  }
  return false;
}

void evaluate(struct machine *machine, const struct instruction *instruction)
{
  const struct form *form = instruction->form;
  if (form->kind == LOAD || form->kind == STORE) {
    access_memory(machine, instruction);
    return;
  }
  if (form->kind != PLAIN)
    return;
  uint64_t key[10] = {RESULT, flagless(instruction)};
  size_t length = 2;
  size_t n = 0; /* where in the key that operand is; m is behind it */
  for (unsigned i = 0; i < instruction->operand_count; i++)
    if (instruction->operands[i].reads) {
      if (instruction->operands[i].low == 5)
        n = length;
      key[length++] = register_value(machine, instruction->operands[i].reg);
    }
  if ((form->flags & COMMUTES) != 0 && field(form, instruction->word, 'k') == 0)
    qsort(key + n, 2, sizeof *key, by_number);
  if (instruction->reads_flags)
    key[length++] = machine->slots[FLAGS];
  size_t result;
  if (!simple_result(machine, instruction, &result))
    result = value_of(machine->values, key, length);
  key[0] = NEW_FLAGS;
  if (instruction->writes_flags)
    machine->slots[FLAGS] = value_of(machine->values, key, length);
  for (unsigned i = 0; i < instruction->operand_count; i++)
    if (instruction->operands[i].writes && instruction->operands[i].reg != NONE)
      machine->slots[instruction->operands[i].reg] = result;
}
