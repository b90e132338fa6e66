/* header.c: the public header karat/kernels.h.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <stdlib.h>
#include <string.h>

#define COLUMNS 100

static const char *cell_type(unsigned bits)
{
  return bits == 64 ? "uint64_t" : bits == 32 ? "uint32_t" : "uint8_t";
}

static const char *cell_plural(unsigned bits)
{
  return bits == 64 ? "words" : bits == 32 ? "halves" : "bytes";
}

/* Writes text into a comment, broken at blanks; further lines are indented by `indent`. A word of
 * the text that would end the comment is taken apart. */
static void write_wrapped(FILE *out, const char *text, int indent, int column)
{
  while (*text != '\0') {
    int length = (int)strcspn(text, " ");
    if (column + length > COLUMNS) {
      fprintf(out, "\n *%*s", indent - 2, "");
      column = indent;
    }
    for (int i = 0; i < length; i++) {
      fputc(text[i], out);
      if (text[i] == '*' && text[i + 1] == '/')
        fputc(' ', out);
    }
    column += length + 1;
    text += length;
    if (*text == ' ') {
      text++;
      if (*text != '\0' && column + (int)strcspn(text, " ") <= COLUMNS)
        fputc(' ', out);
    }
  }
}

static void write_attribute(FILE *text, const char *format, struct contract_formula formula)
{
  if (formula.root != NULL) {
    fputs("; ", text);
    fprintf(text, format, formula.text);
  }
}

static void describe_buffer(FILE *text, const struct contract *contract,
                            const struct contract_object *object)
{
  static const char *const roles[] = {[CONTRACT_INPUT] = "input",
                                      [CONTRACT_OUTPUT] = "output",
                                      [CONTRACT_INOUT] = "input and output",
                                      [CONTRACT_SCRATCH] = "scratch"};
  fprintf(text, "%s, %s %s", roles[object->kind], cell_plural(object->cell_bits),
          object->count.text);
  const char *before = "; may be the same buffer as ";
  for (size_t i = 0; i < contract->aliases_count; i++) {
    if (contract->aliases[i].out == object) {
      fprintf(text, "%s%s", before, contract->aliases[i].in->name);
      before = " or ";
    }
  }
}

static void describe(FILE *text, const struct contract *contract,
                     const struct contract_object *object)
{
  if (object->kind == CONTRACT_SIZE)
    fprintf(text, "size, %s .. %s", object->lo.text, object->hi.text);
  else if (object->kind == CONTRACT_SCALAR)
    fputs("number", text);
  else if (object->kind == CONTRACT_RESULT)
    fputs("returned", text);
  else if (object->kind == CONTRACT_VIEW)
    fprintf(text, "the sum of %s[%s] 2^(%s digit) for digit < %s", object->buffer->name,
            object->place.text, object->radix.text, object->count.text);
  else
    describe_buffer(text, contract, object);
  if (object->is_public)
    fputs("; public", text);
  if (object->is_signed)
    fputs("; two's complement cells", text);
  if (object->is_odd)
    fputs("; odd", text);
  write_attribute(text, object->is_signed ? "at least -(E) and below E = %s" : "below %s",
                  object->below);
  write_attribute(text,
                  object->is_signed ? "cells at least -(E) and below E = %s" : "cells below %s",
                  object->cells_below);
  write_attribute(text, "= %s", object->derived);
}

static void write_line(FILE *out, const char *name, int width, const char *text)
{
  fprintf(out, " *   %-*s  ", width, name);
  write_wrapped(out, text, 7 + width, 7 + width);
  fputc('\n', out);
}

static void write_objects(FILE *out, const struct contract *contract)
{
  int width = 0;
  for (size_t i = 0; i < contract->objects_count; i++)
    if ((int)strlen(contract->objects[i]->name) > width)
      width = (int)strlen(contract->objects[i]->name);
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (object->kind == CONTRACT_LET)
      continue;
    char *text = NULL;
    size_t length = 0;
    FILE *stream = open_memstream(&text, &length);
    if (stream == NULL) {
      fputs("contract: out of memory\n", stderr);
      exit(2);
    }
    describe(stream, contract, object);
    fclose(stream);
    write_line(out, object->name, width, text);
    free(text);
  }
}

static void write_formulas(FILE *out, const struct contract *contract)
{
  for (size_t i = 0; i < contract->requires_count; i++)
    write_line(out, "requires", 8, contract->requires[i].text);
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (object->kind == CONTRACT_LET) {
      fprintf(out, " *   %-8s  %s = ", "let", object->name);
      write_wrapped(out, object->value.text, 15, 18 + (int)strlen(object->name));
      fputc('\n', out);
    }
  }
  for (size_t i = 0; i < contract->ensures_count; i++)
    write_line(out, "ensures", 8, contract->ensures[i].text);
}

static void write_type(FILE *out, const struct contract *contract)
{
  int column = fprintf(out, "typedef %s karat_%s_fn(",
                       contract->result == NULL ? "void" : "uint64_t", contract->name);
  int indent = column;
  const char *before = "";
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    char argument[256];
    int length;
    if (!contract_is_argument(object))
      continue;
    if (contract_is_buffer(object))
      length = snprintf(argument, sizeof argument, "%s%s *%s",
                        object->kind == CONTRACT_INPUT ? "const " : "",
                        cell_type(object->cell_bits), object->name);
    else
      length = snprintf(argument, sizeof argument, "%s %s",
                        object->kind == CONTRACT_SIZE ? "size_t" : "uint64_t", object->name);
    column += fprintf(out, "%s", before);
    if (*before != '\0' && column + length + 3 > COLUMNS)
      column = fprintf(out, "\n%*s", indent, "") - 1;
    else if (*before != '\0')
      column += fprintf(out, " ");
    column += fprintf(out, "%s", argument);
    before = ",";
  }
  fputs(*before == '\0' ? "void);\n" : ");\n", out);
}

static void write_kernel(FILE *out, const struct contract *contract)
{
  fputs("\n/* ", out);
  write_wrapped(out, contract->summary, 3, 3);
  fputs("\n *\n", out);
  for (size_t i = 0; i < contract->docs_count; i++) {
    fputs(" * ", out);
    write_wrapped(out, contract->docs[i], 3, 3);
    fputs("\n *\n", out);
  }
  write_objects(out, contract);
  fputs(" *\n", out);
  write_formulas(out, contract);
  fputs(" */\n", out);
  write_type(out, contract);
  for (size_t i = 0; i < contract->implementations_count; i++) {
    const struct contract_implementation *implementation = &contract->implementations[i];
    contract_open_arch(out, implementation->arch);
    fprintf(out, "KARAT_API karat_%s_fn %s;\n", contract->name, implementation->symbol);
    contract_close_arch(out, implementation->arch);
  }
}

void contract_write_header(FILE *out, const struct contract_set *set)
{
  fputs(
      "/* karat/kernels.h: the kernels, made by contractc from their contracts: do not edit.\n"
      " *\n"
      " * Every karat_NAME_SUFFIX is an implementation of the contract NAME: on arguments that "
      "meet\n"
      " * what is said under its name, it does what is said there. Nothing is checked. A buffer "
      "is\n"
      " * a number whose least significant cell comes first; formulas are over integers without\n"
      " * bound, with inputs as they were before the call; old(x) is what x held before it.\n"
      " * Unless marked public, the content of buffers and numbers is secret: it influences\n"
      " * neither branches nor addresses. Pointers and sizes are public. What is written overlaps\n"
      " * nothing else, except as stated; what is only read may overlap freely. Nothing is "
      "promised\n"
      " * of what scratch holds afterwards: it may be secret.\n"
      " *\n"
      " * SPDX-License-Identifier: Apache-2.0 */\n"
      "#ifndef KARAT_KERNELS_H\n"
      "#define KARAT_KERNELS_H\n\n"
      "#include <karat/status.h>\n"
      "#include <stddef.h>\n"
      "#include <stdint.h>\n\n"
      "#ifdef __cplusplus\n"
      "extern \"C\" {\n"
      "#endif\n",
      out);
  for (size_t i = 0; i < set->count; i++)
    write_kernel(out, set->contracts[i]);
  fputs("\n#ifdef __cplusplus\n"
        "}\n"
        "#endif\n"
        "#endif\n",
        out);
}
