/* print.c: a kernel as assembly source.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

static const struct label *label_at(const struct kernel *kernel, size_t at)
{
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at == at)
      return &kernel->labels[i];
  return NULL;
}

/* A label's name where it is used: as in the source, with the kernel's new name in the place of the
 * old. A place without a label gets one that does not stay in the object. */
static void print_label(char *text, size_t size, const struct kernel *kernel, size_t at,
                        const char *name)
{
  const struct label *label = label_at(kernel, at);
  size_t length = strlen(kernel->symbol);
  if (label == NULL)
    snprintf(text, size, ".L%zu", at);
  else if (strncmp(label->name, kernel->symbol, length) == 0 && label->name[length] == '_')
    snprintf(text, size, "LABEL(%s, %s)", name, label->name + length + 1);
  else
    snprintf(text, size, "%s", label->name);
}

static size_t target_of(const struct kernel *kernel, size_t at)
{
  int64_t target = (int64_t)at + kernel->code[at].target;
  if (target < 0 || target >= (int64_t)kernel->count)
    die("%s: the branch at offset %zu leaves the kernel", kernel->symbol, 4 * at);
  return (size_t)target;
}

void print_instruction(char *text, size_t size, const struct kernel *kernel, size_t at,
                       const char *name)
{
  const struct instruction *instruction = &kernel->code[at];
  struct instruction_text words = instruction_text(instruction->word);
  if (*words.mnemonic == '\0')
    die("%s: capstone can't read the instruction %08x", kernel->symbol,
        (unsigned)instruction->word);
  enum kind kind = instruction->form->kind;
  if (kind == JUMP || kind == BRANCH || kind == CALL) {
    char label[300], *last = strrchr(words.operands, '#');
    print_label(label, sizeof label, kernel, target_of(kernel, at), name);
    if (last == NULL)
      die("%s: capstone prints a branch as %s", kernel->symbol, words.operands);
    *last = '\0';
    snprintf(text, size, "%-7s %s%s", words.mnemonic, words.operands, label);
  } else if (*words.operands == '\0') {
    snprintf(text, size, "%s", words.mnemonic);
  } else {
    snprintf(text, size, "%-7s %s", words.mnemonic, words.operands);
  }
}

/* Registers in ranges where they follow each other. */
static void print_note(FILE *out, const struct note *note)
{
  fprintf(out, "        //@ %s =", note->name);
  for (size_t i = 0; i < note->count;) {
    size_t j = i;
    while (j + 1 < note->count && note->registers[j + 1] == note->registers[j] + 1)
      j++;
    fprintf(out, " %c%d", note->bank, note->registers[i] % VECTOR);
    if (j > i)
      fprintf(out, "..%c%d", note->bank, note->registers[j] % VECTOR);
    i = j + 1;
  }
  fputc('\n', out);
}

static void print_labels(FILE *out, const struct kernel *kernel, size_t at, const char *name,
                         bool wanted)
{
  char text[300];
  const struct label *label = label_at(kernel, at);
  if (label == NULL) {
    print_label(text, sizeof text, kernel, at, name);
    if (wanted)
      fprintf(out, "%s:\n", text);
    return;
  }
  fputc('\n', out);
  for (size_t i = 0; i < kernel->label_count; i++) {
    label = &kernel->labels[i];
    if (label->at != at)
      continue;
    if (label->end)
      fputs("        // schedule: end\n", out);
    if (label->begin)
      fputs("        // schedule: begin\n", out);
    for (size_t j = 0; j < label->note_count; j++)
      print_note(out, &label->notes[j]);
    size_t length = strlen(kernel->symbol);
    if (strncmp(label->name, kernel->symbol, length) == 0 && label->name[length] == '_')
      fprintf(out, "LABEL(%s, %s):\n", name, label->name + length + 1);
    else
      fprintf(out, "%s:\n", label->name);
  }
}

/* ---- call frame information ---- */

/* What the unwinder knows of one function's frame, instruction by instruction. */
struct frame {
  int64_t depth;             /* bytes that SP is below its value at the entry */
  uint64_t written, saved;   /* registers that no longer have their value; that are in the frame */
  int64_t places[REGISTERS]; /* from SP at the entry */
};

/* x19 .. x30, v8 .. v15 */
static const uint64_t callee_saved = (uint64_t)0x7ff80000 | (uint64_t)0xff00 << VECTOR;

/* Its number in DWARF. */
static int dwarf(int reg)
{
  return reg >= VECTOR ? 64 + reg - VECTOR : reg;
}

/* The register in a field of a load or store. */
static int data_register(const struct instruction *instruction, char letter)
{
  const struct form *form = instruction->form;
  int number = (int)field(form, instruction->word, letter);
  bool vector = strchr(form->kind == LOAD ? form->writes : form->reads, 'v') != NULL;
  return vector ? VECTOR + number : number == 31 ? NONE : number;
}

int64_t step_of(const struct instruction *instruction)
{
  const struct form *form = instruction->form;
  if ((instruction->writes & BIT(SP)) == 0)
    return 0;
  if (instruction->form->mode != NULL)
    return instruction->access.step;
  int64_t constant = (int64_t)field(form, instruction->word, 'k')
                     << (12 * field(form, instruction->word, 's'));
  if (instruction->reads != BIT(SP) || strstr(form->name, " imm") == NULL)
    return 0;
  return *form->name == 'a' ? constant : -constant;
}

/* Notes a register that is saved in the frame, or read back from there. */
static void print_saved(FILE *out, struct frame *frame, bool load, int reg, int64_t place)
{
  if (reg == NONE || (callee_saved & BIT(reg)) == 0)
    return;
  bool saved = (frame->saved & BIT(reg)) != 0;
  if (!load && !saved && (frame->written & BIT(reg)) == 0) {
    frame->saved |= BIT(reg);
    frame->places[reg] = place;
    long long offset = place + frame->depth;
    fprintf(out, "        .cfi_rel_offset %d, %lld\n", dwarf(reg), offset);
  } else if (load && saved && frame->places[reg] == place) {
    frame->saved &= ~BIT(reg);
    fprintf(out, "        .cfi_restore %d\n", dwarf(reg));
  }
}

static void print_frame(FILE *out, const struct instruction *instruction, struct frame *frame)
{
  enum kind kind = instruction->form->kind;
  const struct access *access = &instruction->access;
  int64_t at = access->offset - frame->depth, step = step_of(instruction);
  if (step != 0)
    fprintf(out, "        .cfi_adjust_cfa_offset %lld\n", -(long long)step);
  frame->depth -= step;
  if ((kind == LOAD || kind == STORE) && access->base == SP && access->index == NONE) {
    /* With pre-index the address is SP as it is behind. */
    int64_t place =
        access->step != 0 && strstr(instruction->form->mode, "pre") != NULL ? -frame->depth : at;
    bool pair = strncmp(instruction->form->mode, "pair", 4) == 0;
    print_saved(out, frame, kind == LOAD, data_register(instruction, 't'), place);
    if (pair)
      print_saved(out, frame, kind == LOAD, data_register(instruction, 'u'),
                  place + access->width / 2);
  }
  frame->written |= instruction->writes;
  if (kind == RETURN)
    *frame = (struct frame){0};
}

void print_kernel(FILE *out, const struct kernel *kernel, const char *name, const char *comment)
{
  bool *wanted = zeroed(kernel->count, sizeof *wanted); /* branches go there */
  for (size_t i = 0; i < kernel->count; i++) {
    enum kind kind = kernel->code[i].form->kind;
    if (kind == JUMP || kind == BRANCH || kind == CALL)
      wanted[target_of(kernel, i)] = true;
  }
  fprintf(out,
          "/* %s\n *\n * SPDX-License-Identifier: Apache-2.0 */\n#include "
          "\"aarch64/kernel.h\"\n\nKERNEL(%s)\n",
          comment, name);
  if (kernel->code[0].form->kind != MARK)
    die("%s does not begin with bti", kernel->symbol);
  struct frame frame = {0};
  for (size_t i = 1; i < kernel->count; i++) { /* KERNEL makes the first */
    char text[400];
    print_labels(out, kernel, i, name, wanted[i]);
    print_instruction(text, sizeof text, kernel, i, name);
    fprintf(out, "        %s\n", text);
    print_frame(out, &kernel->code[i], &frame);
  }
  fprintf(out, "END_COMPOSITE(%s)\n\nNOTES\n", name);
  free(wanted);
}
