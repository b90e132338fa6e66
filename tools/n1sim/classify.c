/* classify.c: what the timing of an instruction depends on: its class, and what it reads and
 * writes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "n1sim.h"
#include <string.h>

/* The class of a form by the first words of its name; the first row that fits. Forms whose class
 * depends on more are treated below. */
static const struct {
  const char *name;
  enum n1_class class;
} rows[] = {
    {"adcs", N1_carry_flags},
    {"sbcs", N1_carry_flags},
    {"adc", N1_carry},
    {"sbc", N1_carry},
    {"add imm", N1_alu},
    {"sub imm", N1_alu},
    {"adds imm", N1_alu_flags},
    {"subs imm", N1_alu_flags},
    {"ands imm", N1_logic_flags},
    {"and imm", N1_logic},
    {"orr imm", N1_logic},
    {"eor imm", N1_logic},
    {"movn", N1_immediate},
    {"movz", N1_immediate},
    {"movk", N1_immediate},
    {"cs", N1_select},
    {"ccmp", N1_compare_if},
    {"lsl", N1_shift_register},
    {"lsr", N1_shift_register},
    {"asr", N1_shift_register},
    {"ror", N1_shift_register},
    {"shift w", N1_shift_register},
    {"ubfm", N1_bitfield},
    {"sbfm", N1_bitfield},
    {"bfm", N1_bitfield_insert},
    {"clz", N1_count},
    {"adr", N1_address},
    {"umulh", N1_multiply_high},
    {"smulh", N1_multiply_high},
    {"udiv x", N1_divide_64},
    {"sdiv x", N1_divide_64},
    {"udiv w", N1_divide_32},
    {"sdiv w", N1_divide_32},
    {"nop", N1_nop},
    {"bti", N1_nop},
    {"hint", N1_nop},
    {"barrier", N1_system},
    {"mrs", N1_system},
    {"msr", N1_system},
    {"sys", N1_system},
    {"svc", N1_system},
    {"brk", N1_system},
    {"prfm", N1_prefetch},
    {"ldr literal", N1_load},
    {"cas", N1_load},
    {"atomic", N1_load},
    {"blr", N1_call},
    {"br", N1_branch},

    {"add .", N1_v_alu},
    {"sub .", N1_v_alu},
    {"neg .", N1_v_alu},
    {"cmeq", N1_v_compare},
    {"ushll", N1_v_shift_long},
    {"sshll", N1_v_shift_long},
    {"ushl", N1_v_shift_register},
    {"sshl", N1_v_shift_register},
    {"addp", N1_v_pairwise},
    {"uaddlp", N1_v_pairwise_long},
    {"uadalp", N1_v_pairwise_accumulate},
    {"and vector", N1_v_logic},
    {"bic vector", N1_v_logic},
    {"orn vector", N1_v_logic},
    {"eor vector", N1_v_logic},
    {"not", N1_v_logic},
    {"bsl", N1_v_select},
    {"bit", N1_v_select},
    {"bif", N1_v_select},
    {"umull", N1_v_multiply_long},
    {"smull", N1_v_multiply_long},
    {"umlal", N1_v_multiply_add_long},
    {"smlal", N1_v_multiply_add_long},
    {"umlsl", N1_v_multiply_add_long},
    {"smlsl", N1_v_multiply_add_long},
    {"shl", N1_v_shift},
    {"ushr", N1_v_shift},
    {"sshr", N1_v_shift},
    {"urshr", N1_v_shift_round},
    {"srshr", N1_v_shift_round},
    {"sli", N1_v_shift_insert},
    {"sri", N1_v_shift_insert},
    {"usra", N1_v_shift_accumulate},
    {"ssra", N1_v_shift_accumulate},
    {"ursra", N1_v_shift_accumulate},
    {"srsra", N1_v_shift_accumulate},
    {"shrn", N1_v_shift_narrow},
    {"xtn", N1_v_narrow},
    {"rev64", N1_v_permute},
    {"uzp", N1_v_permute},
    {"trn", N1_v_permute},
    {"zip", N1_v_permute},
    {"ext", N1_v_permute},
    {"tbl", N1_v_permute},
    {"movi", N1_v_immediate},
    {"mvni", N1_v_immediate},
    {"dup .2d x", N1_x_to_v},
    {"dup .4s w", N1_x_to_v},
    {"dup .2s w", N1_x_to_v},
    {"dup .8h w", N1_x_to_v},
    {"dup .16b w", N1_x_to_v},
    {"dup", N1_v_permute},
    {"umov", N1_v_to_x},
    {"ins d x", N1_x_to_lane},
    {"ins s w", N1_x_to_lane},
    {"ins", N1_v_permute},
    {"fmov d[1] x", N1_x_to_lane},
    {"fmov x", N1_v_to_x},
    {"fmov w", N1_v_to_x},
    {"fmov", N1_x_to_v},
};

static bool starts(const char *text, const char *start)
{
  return strncmp(text, start, strlen(start)) == 0;
}

/* Sums and logic of a register that may be shifted or extended. */
static enum n1_class classify_shifted(const struct instruction *instruction)
{
  const struct form *form = instruction->form;
  uint32_t amount = field(form, instruction->word, 'k');
  bool left, flags = instruction->writes_flags;
  if (strstr(form->name, "extended") != NULL)
    left = (field(form, instruction->word, 'o') & 3) == 3; /* of all bits: a shift to the left */
  else
    left = field(form, instruction->word, 's') == 0;
  if (starts(form->name, "add") || starts(form->name, "sub")) {
    if (left && amount <= 4)
      return flags ? N1_alu_flags : N1_alu;
    return flags ? N1_alu_shift_flags : N1_alu_shift;
  }
  if (amount > 0)
    return flags ? N1_logic_shift_flags : N1_logic_shift;
  if (starts(form->name, "orr ") && field(form, instruction->word, 'n') == 31)
    return N1_move;
  return flags ? N1_logic_flags : N1_logic;
}

static enum n1_class classify_access(const struct instruction *instruction, bool vector)
{
  bool pair = starts(instruction->form->mode, "pair-");
  bool whole = instruction->access.width == (pair ? 32 : 16); /* of a vector register */
  if (instruction->form->kind == LOAD)
    return !vector ? pair ? N1_load_pair : N1_load
           : !pair ? N1_load_v
           : whole ? N1_load_q_pair
                   : N1_load_v_pair;
  return !vector ? pair ? N1_store_pair : N1_store
         : pair  ? whole ? N1_store_q_pair : N1_store_v_pair
         : whole ? N1_store_q
                 : N1_store_v;
}

/* Products of registers, with or without an addend. */
static enum n1_class classify_product(const struct instruction *instruction)
{
  const char *name = instruction->form->name;
  bool adds = field(instruction->form, instruction->word, 'a') != 31;
  if (name[0] != 'm') /* umaddl, smaddl, umsubl, smsubl */
    return adds ? N1_multiply_add_long : N1_multiply_long;
  if (strchr(name, 'w') != NULL)
    return adds ? N1_multiply_add_32 : N1_multiply_32;
  return adds ? N1_multiply_add_64 : N1_multiply_64;
}

static enum n1_class classify(const struct instruction *instruction, bool vector)
{
  const struct form *form = instruction->form;
  uint32_t word = instruction->word;
  switch (form->kind) {
  case LOAD:
  case STORE:
    return classify_access(instruction, vector);
  case JUMP:
  case BRANCH:
  case RETURN:
    return N1_branch;
  case CALL:
    return N1_call;
  case PLAIN:
  case MARK:
  case PLACE:
  case OTHER:
    break;
  }
  if (strstr(form->name, " shifted") != NULL || strstr(form->name, " extended") != NULL)
    return classify_shifted(instruction);
  if (starts(form->name, "extr"))
    return field(form, word, 'n') == field(form, word, 'm') ? N1_rotate : N1_extract;
  if (starts(form->name, "orr vector"))
    return field(form, word, 'n') == field(form, word, 'm') ? N1_v_move : N1_v_logic;
  if (field_length(form, 'a') > 0 && form->kind == PLAIN)
    return classify_product(instruction);
  if (vector && starts(form->name, "mul "))
    return field(form, word, 'h') == 1 ? N1_v_multiply_q : N1_v_multiply_d;
  if (vector && starts(form->name, "ml"))
    return field(form, word, 'h') == 1 ? N1_v_multiply_add_q : N1_v_multiply_add_d;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (starts(form->name, rows[i].name))
      return rows[i].class;
  die("%s has no class", form->name);
}

/* The register that a multiplication adds to its product, unless it is a factor too. */
static unsigned addend_of(const struct instruction *instruction)
{
  const struct form *form = instruction->form;
  uint32_t word = instruction->word, n = field(form, word, 'n'), m = field(form, word, 'm');
  bool vector = field_length(form, 'a') == 0;
  uint32_t addend = field(form, word, vector ? 'd' : 'a');
  if (addend == n || addend == m)
    return N1_NO_REGISTER;
  return (vector ? VECTOR : 0) + addend;
}

void n1_classify(const struct instruction *instruction, struct n1_instruction *record)
{
  *record = (struct n1_instruction){.addend = N1_NO_REGISTER, .updated = N1_NO_REGISTER};
  const struct form *form = instruction->form;
  uint64_t reads = instruction->reads, writes = instruction->writes;
  record->vector = ((reads | writes) >> VECTOR) != 0;
  record->kind = (uint8_t)classify(instruction, record->vector);
  if (record->kind == N1_call)
    writes |= BIT(LINK);
  for (unsigned i = 0; i < REGISTERS; i++) {
    if ((reads >> i & 1) != 0)
      record->sources[record->source_count++] = (uint8_t)i;
    if ((writes >> i & 1) != 0)
      record->destinations[record->destination_count++] = (uint8_t)i;
  }
  if (instruction->reads_flags)
    record->sources[record->source_count++] = FLAGS;
  if (instruction->writes_flags)
    record->destinations[record->destination_count++] = FLAGS;
  if (form->kind == LOAD || form->kind == STORE) {
    record->width = (uint8_t)instruction->access.width;
    record->store = form->kind == STORE;
    if (strstr(form->mode, "post") != NULL || strstr(form->mode, "pre") != NULL)
      record->updated = (uint8_t)instruction->access.base;
  }
  switch (record->kind) {
  case N1_multiply_add_32:
  case N1_multiply_add_64:
  case N1_multiply_add_long:
  case N1_v_multiply_add_d:
  case N1_v_multiply_add_q:
  case N1_v_multiply_add_long:
    record->addend = (uint8_t)addend_of(instruction);
    break;
  default:
    break;
  }
}
