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
    for (size_t j = 0; j < label->note_count; j++)
      print_note(out, &label->notes[j]);
    size_t length = strlen(kernel->symbol);
    if (strncmp(label->name, kernel->symbol, length) == 0 && label->name[length] == '_')
      fprintf(out, "LABEL(%s, %s):\n", name, label->name + length + 1);
    else
      fprintf(out, "%s:\n", label->name);
  }
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
  for (size_t i = 1; i < kernel->count; i++) { /* KERNEL makes the first */
    char text[400];
    print_labels(out, kernel, i, name, wanted[i]);
    print_instruction(text, sizeof text, kernel, i, name);
    fprintf(out, "        %s\n", text);
  }
  fprintf(out, "END_COMPOSITE(%s)\n\nNOTES\n", name);
  free(wanted);
}
