/* shuffle.c: the program shuffle, which writes a kernel anew with its instructions in another order
 * and its values in other registers, or with an error.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

const char program[] = "shuffle";

static const char usage[] =
    "usage: shuffle [OPTION...] OBJECT SYMBOL [SOURCE]\n"
    "       shuffle --check OBJECT SYMBOL OBJECT SYMBOL\n"
    "\n"
    "Reads an AArch64 kernel from an object file, with the annotations (//@ z = x0) of its source, "
    "and writes\n"
    "it as assembly source: with its instructions in a random order that dependencies allow, and "
    "its values in\n"
    "random registers as far as the calling convention allows; the annotations follow. The same "
    "seed gives the\n"
    "same file. The code of callees behind the kernel's own (labels local_...) stays as it is.\n"
    "\n"
    "  --seed N          which of them (default 0)\n"
    "  --name NAME       the new kernel's symbol (default: the old one)\n"
    "  --output FILE     instead of standard output\n"
    "  --keep-order      instructions stay where they are\n"
    "  --keep-registers  values stay where they are\n"
    "  --mutate          instead: one error, of a random kind\n"
    "  --kind KIND       an error of that kind\n"
    "  --kinds           lists the kinds\n"
    "  --check           compares two kernels: do they compute the same, whatever the order and "
    "the registers?\n"
    "  --apart REGISTERS with --check: x0,x1,... point to buffers that do not overlap, at the "
    "entry\n"
    "  --across          with --check: labels that no branch goes to may be anywhere\n"
    "  --forms           lists the instructions it knows: name|bits\n"
    "  --help            this text\n"
    "\n"
    "exit status: 0 done, or the same; 1 not the same, or the kernel has no place for such an "
    "error; 2 wrong use or files\n";

struct options {
  uint64_t seed;
  const char *name, *output, *kind;
  const char *apart[MOST_APART];
  unsigned apart_count;
  bool keep_order, keep_registers, mutate, check, across;
  const char *arguments[4];
  unsigned count;
};

static int check(const struct options *options)
{
  struct kernel a, b;
  struct difference difference = {0};
  if (options->count != 4)
    die("--check wants two object files with a symbol each\ntry 'shuffle --help'");
  read_kernel(&a, options->arguments[0], options->arguments[1], NULL);
  read_kernel(&b, options->arguments[2], options->arguments[3], NULL);
  for (unsigned i = 0; i < options->apart_count; i++) {
    declare_apart(&a, options->apart[i]);
    declare_apart(&b, options->apart[i]);
  }
  a.across = b.across = options->across;
  bool same = same_effect(&a, &b, &difference);
  if (same)
    printf("%s and %s do the same\n", a.symbol, b.symbol);
  else
    printf("%s and %s are not the same: %s\n", a.symbol, b.symbol, difference.text);
  free_kernel(&a);
  free_kernel(&b);
  return same ? 0 : 1;
}

static int shuffle(const struct options *options)
{
  struct kernel kernel;
  struct random random = {options->seed * 0x9e3779b97f4a7c15U};
  char comment[2000], description[1500];
  if (options->count < 2 || options->count > 3)
    die("an object file and a symbol are wanted\ntry 'shuffle --help'");
  read_kernel(&kernel, options->arguments[0], options->arguments[1],
              options->count == 3 ? options->arguments[2] : NULL);
  unsigned long long seed = options->seed;
  if (options->mutate) {
    if (!mutate(&kernel, &random, options->kind, description, sizeof description)) {
      fprintf(stderr, "shuffle: %s has no place for an error of that kind\n", kernel.symbol);
      free_kernel(&kernel);
      return 1;
    }
    snprintf(comment, sizeof comment, "%s with an error (shuffle --mutate --seed %llu):\n * %s",
             kernel.symbol, seed, description);
  } else {
    if (!options->keep_order)
      shuffle_order(&kernel, &random);
    size_t values = options->keep_registers ? 0 : shuffle_registers(&kernel, &random), moved = 0;
    if (!options->keep_order)
      shuffle_order(&kernel, &random);
    for (size_t i = 0; i < kernel.own; i++)
      moved += kernel.code[i].origin != i;
    snprintf(comment, sizeof comment,
             "%s, shuffled (shuffle --seed %llu):\n"
             " * %zu of %zu instructions have another place, %zu values another register.",
             kernel.symbol, seed, moved, kernel.own, values);
  }
  FILE *out = options->output == NULL ? stdout : fopen(options->output, "w");
  if (out == NULL)
    die("%s: %s", options->output, strerror(errno));
  print_kernel(out, &kernel, options->name == NULL ? kernel.symbol : options->name, comment);
  if (fflush(out) != 0 || (out != stdout && fclose(out) != 0))
    die("%s: %s", options->output == NULL ? "standard output" : options->output, strerror(errno));
  free_kernel(&kernel);
  return 0;
}

static uint64_t number(const char *text)
{
  char *end = NULL;
  errno = 0;
  uint64_t value = strtoull(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || *text == '-')
    die("--seed: %s is not a number", text);
  return value;
}

int main(int argc, char **argv)
{
  struct options options = {0};
  for (int i = 1; i < argc && argv[i] != NULL; i++) {
    const char *argument = argv[i], *value = argv[i + 1]; /* null behind the last */
    if (strcmp(argument, "--help") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (strcmp(argument, "--forms") == 0 || strcmp(argument, "--kinds") == 0) {
      (argument[2] == 'f' ? print_forms : print_kinds)(stdout);
      return 0;
    }
    if (strcmp(argument, "--keep-order") == 0)
      options.keep_order = true;
    else if (strcmp(argument, "--keep-registers") == 0)
      options.keep_registers = true;
    else if (strcmp(argument, "--mutate") == 0)
      options.mutate = true;
    else if (strcmp(argument, "--check") == 0)
      options.check = true;
    else if (strcmp(argument, "--across") == 0)
      options.across = true;
    else if (strcmp(argument, "--apart") == 0 && value != NULL &&
             options.apart_count < MOST_APART) {
      options.apart[options.apart_count++] = value;
      i++;
    } else if (strcmp(argument, "--seed") == 0 && value != NULL)
      options.seed = number(argv[++i]);
    else if (strcmp(argument, "--name") == 0 && value != NULL)
      options.name = argv[++i];
    else if (strcmp(argument, "--output") == 0 && value != NULL)
      options.output = argv[++i];
    else if (strcmp(argument, "--kind") == 0 && value != NULL)
      options.kind = argv[++i];
    else if (*argument == '-')
      die("no such option, or a value is missing: %s\ntry 'shuffle --help'", argument);
    else if (options.count < 4)
      options.arguments[options.count++] = argument;
    else
      die("too many arguments\ntry 'shuffle --help'");
  }
  if (options.kind != NULL && !options.mutate)
    die("--kind goes with --mutate");
  if ((options.across || options.apart_count > 0) && !options.check)
    die("--across and --apart go with --check");
  return options.check ? check(&options) : shuffle(&options);
}
