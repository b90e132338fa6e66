/* mutate.c: kernels with an error, of a kind that has a name.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

struct mutation {
  struct kernel *kernel;
  struct random *random;
  size_t at;
  const struct flow *flow;
  uint32_t words[2]; /* the new instruction, or what is put before it */
  unsigned inserted;
  int64_t target; /* of the first, if it is a branch */
};

static const struct instruction *here(const struct mutation *m)
{
  return &m->kernel->code[m->at];
}

static bool becomes(struct mutation *m, uint32_t word)
{
  m->words[0] = word;
  m->target = here(m)->target;
  return word != here(m)->word;
}

/* A random element of a set; NONE if it is empty. */
static int element(struct random *random, uint64_t set)
{
  unsigned count = (unsigned)__builtin_popcountll(set);
  if (count == 0)
    return NONE;
  for (uint64_t skip = random_below(random, count); skip > 0; skip--)
    set &= set - 1;
  return __builtin_ctzll(set);
}

static const struct block *block_of(const struct mutation *m)
{
  size_t i = 0;
  while (m->flow->blocks[i].end <= m->at)
    i++;
  return &m->flow->blocks[i];
}

/* ---- another instruction in its place ---- */

static bool another_register(struct mutation *m)
{
  const struct instruction *old = here(m);
  const struct block *block = block_of(m);
  if (old->operand_count == 0)
    return false;
  const struct operand *operand = &old->operands[random_below(m->random, old->operand_count)];
  if (operand->reg == SP)
    return false;
  uint64_t used = 0, bank = operand->reg >= VECTOR ? (uint64_t)0xffffffff << VECTOR : 0x7fffffff;
  for (size_t i = block->first; i < block->end; i++)
    used |= m->kernel->code[i].reads | m->kernel->code[i].writes;
  int reg = element(m->random, used & bank);
  return reg != NONE && becomes(m, with_register(old->word, operand, reg));
}

static bool exchanged(struct mutation *m, char a, char b)
{
  const struct instruction *old = here(m);
  if (field_length(old->form, a) != 5 || field_length(old->form, b) != 5)
    return false;
  uint32_t word = with_field(old->form, old->word, a, field(old->form, old->word, b));
  return becomes(m, with_field(old->form, word, b, field(old->form, old->word, a)));
}

static bool operands_swapped(struct mutation *m)
{
  const struct form *form = here(m)->form;
  if (form->kind == PLAIN &&
      ((form->flags & COMMUTES) == 0 || field(form, here(m)->word, 'k') != 0))
    return exchanged(m, 'n', 'm');
  return form->mode != NULL && exchanged(m, 't', 'u');
}

static bool another_offset(struct mutation *m)
{
  const struct instruction *old = here(m);
  if (old->form->mode == NULL)
    return false;
  uint32_t k = field(old->form, old->word, 'k');
  return becomes(
      m, with_field(old->form, old->word, 'k', random_below(m->random, 2) == 0 ? k + 1 : k - 1));
}

/* The largest offset that the form has, or one a little below it. */
static bool past(struct mutation *m, enum kind kind)
{
  const struct instruction *old = here(m);
  if (old->form->kind != kind || old->access.base == SP || old->access.step != 0 ||
      old->access.index != NONE)
    return false;
  unsigned length = field_length(old->form, 'k');
  uint32_t most = length == 12 ? 0xfff : ((uint32_t)1 << (length - 1)) - 1;
  return becomes(
      m, with_field(old->form, old->word, 'k', most - (uint32_t)random_below(m->random, 8)));
}

static bool read_past(struct mutation *m)
{
  return past(m, LOAD);
}

static bool write_past(struct mutation *m)
{
  return past(m, STORE);
}

static bool another_width(struct mutation *m)
{
  const struct instruction *old = here(m);
  return old->form->mode != NULL && field_length(old->form, 's') == 2 && old->access.step == 0 &&
         becomes(m, with_field(old->form, old->word, 's', (uint32_t)random_below(m->random, 3)));
}

static bool another_immediate(struct mutation *m)
{
  const struct instruction *old = here(m);
  static const char letters[] = "kirs";
  if (old->form->kind != PLAIN)
    return false;
  char letter = letters[random_below(m->random, 4)];
  uint32_t k = field(old->form, old->word, letter);
  if (field_length(old->form, letter) == 0 ||
      (strstr(old->form->name, "shifted") != NULL && field(old->form, old->word, 'k') == 0))
    return false;
  return becomes(
      m, with_field(old->form, old->word, letter, random_below(m->random, 2) == 0 ? k + 1 : k ^ 1));
}

struct names {
  const char *from, *to;
};

/* A form beside this one, in either direction if both is true. */
static bool beside(struct mutation *m, const struct names *table, size_t count, bool both)
{
  const struct instruction *old = here(m);
  size_t start = random_below(m->random, count);
  for (size_t i = 0; i < count; i++) {
    const struct names *names = &table[(start + i) % count];
    const char *to = strcmp(old->form->name, names->from) == 0         ? names->to
                     : both && strcmp(old->form->name, names->to) == 0 ? names->from
                                                                       : NULL;
    if (to != NULL)
      return becomes(m, as_form(old->word, form_named(to)));
  }
  return false;
}

static bool another_instruction(struct mutation *m)
{
  static const struct names table[] = {
      {"add shifted", "sub shifted"},
      {"adds shifted", "subs shifted"},
      {"add imm", "sub imm"},
      {"adds imm", "subs imm"},
      {"adc", "sbc"},
      {"adcs", "sbcs"},
      {"madd", "umulh"},
      {"umulh", "smulh"},
      {"and shifted", "orr shifted"},
      {"orr shifted", "eor shifted"},
      {"eor shifted", "and shifted"},
      {"bic shifted", "and shifted"},
      {"and imm", "orr imm"},
      {"csel", "csinc"},
      {"csinv", "csneg"},
      {"csinv", "csel"},
      {"lsl", "lsr"},
      {"movz", "movn"},
      {"ldr offset", "str offset"},
      {"ubfm", "sbfm"},
      {"umull", "umlal"},
      {"umull", "umull2"},
      {"umlal", "umlal2"},
      {"uzp1 .4s", "uzp2 .4s"},
      {"cmeq .4s/2s", "add .4s/2s"},
      {"and vector", "orr vector"},
      {"eor vector", "orr vector"},
      {"add .2d", "sub .2d"},
      {"bit", "bif"},
      {"msub", "madd"},
  };
  return beside(m, table, sizeof table / sizeof *table, true);
}

static bool carry_ignored(struct mutation *m)
{
  static const struct names table[] = {{"adcs", "adds shifted"},
                                       {"adc", "add shifted"},
                                       {"sbcs", "subs shifted"},
                                       {"sbc", "sub shifted"}};
  return beside(m, table, sizeof table / sizeof *table, false);
}

static bool carry_added(struct mutation *m)
{
  static const struct names table[] = {{"adds shifted", "adcs"},
                                       {"add shifted", "adc"},
                                       {"subs shifted", "sbcs"},
                                       {"sub shifted", "sbc"}};
  return field(here(m)->form, here(m)->word, 'k') == 0 &&
         beside(m, table, sizeof table / sizeof *table, false);
}

static bool flags_changed(struct mutation *m)
{
  static const struct names table[] = {{"add shifted", "adds shifted"},
                                       {"sub shifted", "subs shifted"},
                                       {"add imm", "adds imm"},
                                       {"sub imm", "subs imm"},
                                       {"adc", "adcs"},
                                       {"sbc", "sbcs"},
                                       {"and shifted", "ands shifted"},
                                       {"bic shifted", "bics shifted"},
                                       {"and imm", "ands imm"}};
  return (here(m)->writes & BIT(SP)) == 0 && beside(m, table, sizeof table / sizeof *table, true);
}

static bool another_condition(struct mutation *m)
{
  const struct instruction *old = here(m);
  if (field_length(old->form, 'c') != 4)
    return false;
  uint32_t other = random_below(m->random, 2) == 0 ? field(old->form, old->word, 'c') ^ 1
                                                   : (uint32_t)random_below(m->random, 14);
  return becomes(m, with_field(old->form, old->word, 'c', other));
}

static bool branch_inverted(struct mutation *m)
{
  static const struct names table[] = {{"cbz", "cbnz"}, {"tbz", "tbnz"}};
  return beside(m, table, 2, true);
}

enum { NOP = 0xd503201f };

static bool dropped(struct mutation *m)
{
  enum kind kind = here(m)->form->kind;
  return (kind == PLAIN || kind == LOAD || kind == STORE) && becomes(m, NOP);
}

static bool branch_dropped(struct mutation *m)
{
  enum kind kind = here(m)->form->kind;
  return (kind == BRANCH || kind == CALL) && becomes(m, NOP);
}

/* Not to the entry: the assembler leaves a branch to a global symbol to the linker. */
static bool branch_elsewhere(struct mutation *m)
{
  const struct instruction *old = here(m);
  if (old->form->kind != BRANCH && old->form->kind != JUMP)
    return false;
  m->words[0] = old->word;
  size_t block = random_below(m->random, m->flow->count);
  m->target = (int64_t)m->flow->blocks[block].first - (int64_t)m->at;
  return block != 0 && m->target != old->target && m->target != 0;
}

static bool not_modelled(struct mutation *m)
{
  const struct instruction *old = here(m);
  uint32_t divide = 0x9ac00800; /* udiv */
  return strcmp(old->form->name, "madd") == 0 && becomes(m, divide | (old->word & 0x001f03ff));
}

/* With the next instruction, which needs this one's result, or changes what this one needs. */
static bool order_changed(struct mutation *m)
{
  const struct instruction *a = here(m), *b = a + 1;
  bool plain = m->at + 1 < block_of(m)->end && a->form->kind <= STORE && b->form->kind <= STORE;
  bool depends =
      plain && ((a->writes & (b->reads | b->writes)) != 0 || (a->reads & b->writes) != 0 ||
                (a->writes_flags && b->reads_flags) || (a->reads_flags && b->writes_flags));
  if (!depends || a->word == b->word)
    return false;
  m->words[0] = b->word;
  m->words[1] = a->word;
  return true;
}

/* ---- more instructions before it ---- */

/* Registers that hold something read from a buffer: in this block, before the instruction. With one
 * of their addresses' bases. */
static uint64_t data(const struct mutation *m, int *base)
{
  uint64_t set = 0;
  *base = NONE;
  for (size_t i = block_of(m)->first; i < m->at; i++) {
    const struct instruction *instruction = &m->kernel->code[i];
    bool loads = instruction->form->kind == LOAD && instruction->access.base != SP;
    if (*base != NONE && (instruction->writes & BIT(*base)) != 0)
      *base = NONE;
    if (loads && instruction->access.step == 0 &&
        (instruction->writes & BIT(instruction->access.base)) == 0)
      *base = instruction->access.base;
    if (loads || (instruction->form->kind == PLAIN && (instruction->reads & set) != 0))
      set |= instruction->writes &
             ~(instruction->access.step == 0 ? 0 : BIT(instruction->access.base));
    else
      set &= ~instruction->writes;
  }
  return set & 0x7fffffff;
}

static bool branch_on_data(struct mutation *m)
{
  int base, reg = element(m->random, data(m, &base));
  if (reg == NONE)
    return false;
  m->words[0] = 0xb4000000 | (uint32_t)reg; /* cbz reg, over the nop */
  m->words[1] = NOP;
  m->target = 2;
  m->inserted = 2;
  return true;
}

static bool address_from_data(struct mutation *m)
{
  int base, reg = element(m->random, data(m, &base));
  int scratch = element(m->random, 0x3ffff & ~live_at(m->flow, m->kernel, m->at));
  if (reg == NONE || base == NONE || scratch == NONE)
    return false;
  m->words[0] = 0x927d0000 | (uint32_t)reg << 5 | (uint32_t)scratch; /* and scratch, reg, #8 */
  m->words[1] = 0xf8606800 | (uint32_t)scratch << 16 | (uint32_t)base << 5 |
                (uint32_t)scratch; /* ldr scratch, [base, scratch] */
  m->inserted = 2;
  return true;
}

static bool register_lost(struct mutation *m)
{
  int reg = element(m->random, 0x1ff80000 & live_at(m->flow, m->kernel, m->at)); /* of x19 .. x28 */
  if (reg == NONE)
    return false;
  m->words[0] = 0xaa1f03e0 | (uint32_t)reg; /* mov reg, xzr */
  m->inserted = 1;
  return true;
}

static bool stack_moved(struct mutation *m)
{
  m->words[0] = 0xd10043ff; /* sub sp, sp, #16 */
  m->inserted = 1;
  return true;
}

static bool code_written(struct mutation *m)
{
  int scratch = element(m->random, 0x3ffff & ~live_at(m->flow, m->kernel, m->at));
  if (scratch == NONE)
    return false;
  m->words[0] = 0x10000000 | (uint32_t)scratch; /* adr scratch, . */
  m->words[1] =
      0xf9000000 | (uint32_t)scratch << 5 | (uint32_t)scratch; /* str scratch, [scratch] */
  m->inserted = 2;
  return true;
}

static const struct {
  const char *name;
  bool (*apply)(struct mutation *);
} kinds[] = {
    {"another register", another_register},
    {"operands swapped", operands_swapped},
    {"another offset", another_offset},
    {"read past a buffer", read_past},
    {"write past a buffer", write_past},
    {"another width", another_width},
    {"another immediate", another_immediate},
    {"another instruction", another_instruction},
    {"carry ignored", carry_ignored},
    {"carry added", carry_added},
    {"flags set or not", flags_changed},
    {"another condition", another_condition},
    {"branch inverted", branch_inverted},
    {"instruction dropped", dropped},
    {"branch or call dropped", branch_dropped},
    {"branch elsewhere", branch_elsewhere},
    {"not modelled", not_modelled},
    {"order", order_changed},
    {"branch on data", branch_on_data},
    {"address from data", address_from_data},
    {"register not restored", register_lost},
    {"stack pointer moved", stack_moved},
    {"code overwritten", code_written},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

void print_kinds(FILE *out)
{
  for (size_t i = 0; i < KINDS; i++)
    fprintf(out, "%s\n", kinds[i].name);
}

/* ---- doing it ---- */

static void place_word(struct instruction *instruction, uint32_t word, int64_t target)
{
  if (!decode(word, instruction)) {
    decode(NOP, instruction); /* is not looked at any more, only printed */
    instruction->word = word;
  }
  instruction->target = target;
}

/* Makes room before an instruction. Branches to it go to what is put there, as its labels do. */
static void insert(struct kernel *kernel, size_t at, unsigned n)
{
  for (size_t i = 0; i < kernel->count; i++) {
    enum kind kind = kernel->code[i].form->kind;
    int64_t target = (int64_t)i + kernel->code[i].target;
    if (kind == JUMP || kind == BRANCH || kind == CALL)
      kernel->code[i].target += (target > (int64_t)at ? n : 0) - (int64_t)(i >= at ? n : 0);
  }
  kernel->code = resized(kernel->code, kernel->count + n, sizeof *kernel->code);
  memmove(kernel->code + at + n, kernel->code + at, (kernel->count - at) * sizeof *kernel->code);
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at > at)
      kernel->labels[i].at += n;
  kernel->count += n;
  kernel->own += n;
}

static void apply(const struct mutation *m, const char *kind, char *description, size_t size)
{
  struct kernel *kernel = m->kernel;
  char old[400], text[400], second[400] = "";
  bool two = m->words[1] != 0;
  print_instruction(old, sizeof old, kernel, m->at, kernel->symbol);
  if (m->inserted > 0)
    insert(kernel, m->at, m->inserted);
  place_word(&kernel->code[m->at], m->words[0], m->target);
  if (two)
    place_word(&kernel->code[m->at + 1], m->words[1], 0);
  print_instruction(text, sizeof text, kernel, m->at, kernel->symbol);
  if (two)
    print_instruction(second, sizeof second, kernel, m->at + 1, kernel->symbol);
  snprintf(description, size, "%s: %s; %s%s%s %s %s, at offset %zu", kind,
           m->inserted > 0 ? "new" : "now", text, two ? "; " : "", second,
           m->inserted > 0 ? "before" : "instead of", old, 4 * m->at);
}

bool mutate(struct kernel *kernel, struct random *random, const char *kind, char *description,
            size_t size)
{
  enum { TRIES = 20000 };
  struct flow flow;
  bool known = kind == NULL, done = false;
  for (size_t i = 0; i < KINDS; i++)
    known = known || strcmp(kinds[i].name, kind) == 0;
  if (!known)
    die("there is no kind of mutation called %s (shuffle --kinds)", kind);
  find_flow(&flow, kernel);
  size_t chosen = random_below(random, KINDS);
  for (unsigned i = 0; i < TRIES && !done; i++) {
    struct mutation m = {.kernel = kernel,
                         .random = random,
                         .at = 1 + random_below(random, kernel->own - 1),
                         .flow = &flow};
    if (kind == NULL && i % 200 == 199) /* the kernel seems to have no place for that kind */
      chosen = random_below(random, KINDS);
    if (kind != NULL && strcmp(kinds[chosen].name, kind) != 0) {
      chosen = (chosen + 1) % KINDS;
      continue;
    }
    if (kinds[chosen].apply(&m)) {
      apply(&m, kinds[chosen].name, description, size);
      done = true;
    }
  }
  free_flow(&flow);
  return done;
}
