/* table.c: the table from which kernels are chosen, kernel_table.h and kernel_table.c.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <inttypes.h>
#include <string.h>

void contract_write_upper(FILE *out, const char *name)
{
  for (; *name != '\0'; name++)
    fputc(*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name, out);
}

void contract_open_arch(FILE *out, enum contract_arch arch)
{
  if (arch != CONTRACT_ANY)
    fprintf(out, "#if defined(%s)\n", arch == CONTRACT_X86_64 ? "__x86_64__" : "__aarch64__");
}

void contract_close_arch(FILE *out, enum contract_arch arch)
{
  if (arch != CONTRACT_ANY)
    fputs("#endif\n", out);
}

/* The deepest stack of an architecture's implementations. */
static void write_stack(FILE *out, const struct contract_set *set, enum contract_arch arch)
{
  uint64_t most = 0;
  for (size_t i = 0; i < set->count; i++)
    for (size_t j = 0; j < set->contracts[i]->implementations_count; j++) {
      const struct contract_implementation *implementation = &set->contracts[i]->implementations[j];
      if (implementation->arch == arch && implementation->stack > most)
        most = implementation->stack;
    }
  contract_open_arch(out, arch);
  fprintf(out, "enum { KARAT_KERNEL_STACK = %" PRIu64 " };\n", most);
  contract_close_arch(out, arch);
}

void contract_write_table_header(FILE *out, const struct contract_set *set)
{
  fputs("/* kernel_table.h: the table of kernels, made by contractc from their contracts: do not "
        "edit.\n"
        " *\n"
        " * SPDX-License-Identifier: Apache-2.0 */\n"
        "#ifndef KARAT_KERNEL_TABLE_H\n"
        "#define KARAT_KERNEL_TABLE_H\n\n"
        "#include <karat/kernels.h>\n"
        "#include <stddef.h>\n"
        "#include <stdint.h>\n\n"
        "enum karat_kernel {\n",
        out);
  for (size_t i = 0; i < set->count; i++) {
    fputs("  KARAT_KERNEL_", out);
    contract_write_upper(out, set->contracts[i]->name);
    fputs(",\n", out);
  }
  fputs("  KARAT_KERNEL_COUNT\n"
        "};\n\n"
        "/* One implementation of each kernel. */\n"
        "struct karat_kernels {\n",
        out);
  for (size_t i = 0; i < set->count; i++)
    fprintf(out, "  karat_%s_fn *%s;\n", set->contracts[i]->name, set->contracts[i]->name);
  fputs("};\n\n"
        "/* Bytes of stack that a kernel in assembly uses, at most. */\n",
        out);
  write_stack(out, set, CONTRACT_X86_64);
  write_stack(out, set, CONTRACT_AARCH64);
  fputs("\nstruct karat_implementation {\n"
        "  enum karat_kernel kernel;\n"
        "  const char *kernel_name, *symbol, *family;\n"
        "  uint32_t needs;          /* processor features, KARAT_CPU_* bits */\n"
        "  const char *needs_names; /* the same, \"bmi2 adx\" say, or \"\" */\n"
        "  const char *size_name;   /* the size that is restricted to lo, lo + step, ... hi; or "
        "null */\n"
        "  size_t lo, hi, step;     /* without restriction 0, SIZE_MAX, 1 */\n"
        "  int proved;              /* 1 if the ledger has a theorem about it */\n"
        "  void (*function)(void);  /* to be cast to the kernel's own type */\n"
        "};\n\n"
        "/* All that are compiled for this architecture, in the order of the contracts. Where "
        "several\n"
        " * fit, the last one is preferred. */\n"
        "extern const struct karat_implementation karat_implementations[];\n"
        "extern const size_t karat_implementation_count;\n\n"
        "/* The kernel's name as in its contract; null for a value that is none. */\n"
        "const char *karat_kernel_name(enum karat_kernel kernel);\n\n"
        "/* Sets the pointer of that kernel, with the kernel's own type. */\n"
        "void karat_kernels_put(struct karat_kernels *kernels, enum karat_kernel kernel,\n"
        "                       void (*function)(void));\n\n"
        "#endif\n",
        out);
}

/* Whether the ledger has a row for the symbol, of this architecture, with a theorem: the name of
 * one, behind symbol, contract, bytes, hash and statement. */
static bool is_proved(const struct contract_set *set,
                      const struct contract_implementation *implementation)
{
  static const char *const names[] = {"any", "x86_64", "aarch64"};
  for (const char *line = set->ledger; line != NULL && *line != '\0';) {
    char arch[16], symbol[128], theorem[160];
    if (sscanf(line, "%15s %127s %*s %*s %*s %*s %159s", arch, symbol, theorem) == 3 &&
        strcmp(arch, names[implementation->arch]) == 0 &&
        strcmp(symbol, implementation->symbol) == 0)
      return strcmp(theorem, "unproved") != 0;
    line = strchr(line, '\n');
    line = line == NULL ? NULL : line + 1;
  }
  return false;
}

static void write_implementation(FILE *out, const struct contract_set *set,
                                 const struct contract *contract,
                                 const struct contract_implementation *implementation)
{
  contract_open_arch(out, implementation->arch);
  fputs("    {KARAT_KERNEL_", out);
  contract_write_upper(out, contract->name);
  fprintf(out, ", \"%s\", \"%s\", \"%s\",\n     ", contract->name, implementation->symbol,
          implementation->family);
  for (size_t i = 0; i < implementation->needs_count; i++) {
    fputs(i == 0 ? "KARAT_CPU_" : " | KARAT_CPU_", out);
    contract_write_upper(out, implementation->needs[i]);
  }
  fputs(implementation->needs_count == 0 ? "0, \"" : ", \"", out);
  for (size_t i = 0; i < implementation->needs_count; i++)
    fprintf(out, "%s%s", i == 0 ? "" : " ", implementation->needs[i]);
  if (implementation->size_name == NULL)
    fputs("\", NULL, 0, SIZE_MAX, 1", out);
  else
    fprintf(out, "\", \"%s\", %" PRIu64 ", %" PRIu64 ", %" PRIu64, implementation->size_name,
            implementation->lo, implementation->hi, implementation->step);
  fprintf(out, ", %d, (void (*)(void))%s},\n", is_proved(set, implementation),
          implementation->symbol);
  contract_close_arch(out, implementation->arch);
}

void contract_write_table(FILE *out, const struct contract_set *set)
{
  fputs("/* kernel_table.c: the table of kernels, made by contractc from their contracts: do not "
        "edit.\n"
        " *\n"
        " * SPDX-License-Identifier: Apache-2.0 */\n"
        "#include \"kernel_table.h\"\n"
        "#include \"platform/cpu.h\"\n\n"
        "const struct karat_implementation karat_implementations[] = {\n",
        out);
  for (size_t i = 0; i < set->count; i++)
    for (size_t j = 0; j < set->contracts[i]->implementations_count; j++)
      write_implementation(out, set, set->contracts[i], &set->contracts[i]->implementations[j]);
  fputs("};\n\n"
        "const size_t karat_implementation_count =\n"
        "    sizeof karat_implementations / sizeof *karat_implementations;\n\n"
        "const char *karat_kernel_name(enum karat_kernel kernel)\n"
        "{\n"
        "  switch (kernel) {\n",
        out);
  for (size_t i = 0; i < set->count; i++) {
    fputs("  case KARAT_KERNEL_", out);
    contract_write_upper(out, set->contracts[i]->name);
    fprintf(out, ":\n    return \"%s\";\n", set->contracts[i]->name);
  }
  fputs("  case KARAT_KERNEL_COUNT:\n"
        "    break;\n"
        "  }\n"
        "  return NULL;\n"
        "}\n\n"
        "void karat_kernels_put(struct karat_kernels *kernels, enum karat_kernel kernel,\n"
        "                       void (*function)(void))\n"
        "{\n"
        "  switch (kernel) {\n",
        out);
  for (size_t i = 0; i < set->count; i++) {
    fputs("  case KARAT_KERNEL_", out);
    contract_write_upper(out, set->contracts[i]->name);
    fprintf(out, ":\n    kernels->%s = (karat_%s_fn *)function;\n    break;\n",
            set->contracts[i]->name, set->contracts[i]->name);
  }
  fputs("  case KARAT_KERNEL_COUNT:\n"
        "    break;\n"
        "  }\n"
        "}\n",
        out);
}
