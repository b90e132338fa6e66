/* main.c: the command contractc.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: contractc COMMAND [-o OUT] [--ledger LEDGER] FILE...\n"
    "\n"
    "Reads kernel contracts and makes from them what has to agree with them.\n"
    "\n"
    "commands:\n"
    "  check         only report what is wrong\n"
    "  header        the public header karat/kernels.h\n"
    "  table-header  the internal header kernel_table.h\n"
    "  table         its definitions, kernel_table.c\n"
    "  hol           the goals of the proofs, for proofs/hol\n"
    "\n"
    "  -o OUT           write there instead of the standard output; not touched on error\n"
    "  --ledger LEDGER  what is proved; goes with table\n"
    "  --help           this text\n"
    "\n"
    "exit status: 0 all well, 1 the contracts have errors, 2 wrong use, or a file can't be read "
    "or\n"
    "written\n";

static const struct {
  const char *name;
  void (*write)(FILE *out, const struct contract_set *set);
} commands[] = {
    {"check", NULL},
    {"header", contract_write_header},
    {"table-header", contract_write_table_header},
    {"table", contract_write_table},
    {"hol", contract_write_hol},
};

static int wrong_use(const char *what, const char *argument)
{
  fprintf(stderr, "contractc: %s%s\ntry 'contractc --help'\n", what, argument);
  return 2;
}

/* Opens OUT only now that all of the text is there. */
static int write_all(const char *path, const char *text, size_t length)
{
  FILE *out = path == NULL ? stdout : fopen(path, "wb");
  int failed = out == NULL || fwrite(text, 1, length, out) != length;
  failed = (out != NULL && (path == NULL ? fflush(out) : fclose(out)) != 0) || failed;
  if (failed)
    fprintf(stderr, "contractc: %s: %s\n", path == NULL ? "standard output" : path,
            strerror(errno));
  return failed ? 2 : 0;
}

/* Reads the ledger's text into the set. */
static int read_ledger(struct contract_set *set, const char *path)
{
  size_t length = 0;
  FILE *file = fopen(path, "rb"), *stream = open_memstream(&set->ledger, &length);
  char block[4096];
  size_t n;
  while (file != NULL && stream != NULL && (n = fread(block, 1, sizeof block, file)) > 0)
    fwrite(block, 1, n, stream);
  int failed = file == NULL || ferror(file) || stream == NULL;
  if (file == NULL || ferror(file))
    fprintf(stderr, "contractc: %s: %s\n", path, strerror(errno));
  if (file != NULL)
    fclose(file);
  if (stream == NULL || fclose(stream) != 0) {
    fputs("contractc: out of memory\n", stderr);
    return 2;
  }
  return failed ? 2 : 0;
}

static int run(size_t command, const char *out, char **files, struct contract_set *set)
{
  for (; *files != NULL; files++) {
    FILE *file = fopen(*files, "rb");
    if (file == NULL) {
      fprintf(stderr, "contractc: %s: %s\n", *files, strerror(errno));
      return 2;
    }
    fclose(file);
    contract_read(set, *files);
  }
  if (set->errors == NULL)
    contract_check(set);
  if (set->errors != NULL) {
    fputs(set->errors, stderr);
    return 1;
  }
  if (commands[command].write == NULL)
    return 0;
  char *text = NULL;
  size_t length = 0;
  FILE *stream = open_memstream(&text, &length);
  if (stream != NULL)
    commands[command].write(stream, set);
  if (stream == NULL || fclose(stream) != 0) {
    fputs("contractc: out of memory\n", stderr);
    return 2;
  }
  int status = write_all(out, text, length);
  free(text);
  return status;
}

int main(int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
      return write_all(NULL, usage, sizeof usage - 1);
  }
  if (argc < 2)
    return wrong_use("a command is missing", "");
  size_t command = 0;
  while (command < sizeof commands / sizeof *commands &&
         strcmp(commands[command].name, argv[1]) != 0)
    command++;
  if (command == sizeof commands / sizeof *commands)
    return wrong_use("no such command: ", argv[1]);

  const char *out = NULL, *ledger = NULL;
  int files = 2;
  for (int i = 2; i < argc; i++) {
    if (strcmp(argv[i], "-o") == 0) {
      if (i + 1 == argc || out != NULL)
        return wrong_use("-o goes with one file", "");
      out = argv[++i];
    } else if (strcmp(argv[i], "--ledger") == 0) {
      if (i + 1 == argc || ledger != NULL)
        return wrong_use("--ledger goes with one file", "");
      ledger = argv[++i];
    } else if (argv[i][0] == '-') {
      return wrong_use("no such option: ", argv[i]);
    } else {
      argv[files++] = argv[i];
    }
  }
  if (files == 2)
    return wrong_use("no files", "");
  argv[files] = NULL;
  struct contract_set set = {0};
  int status = ledger == NULL ? 0 : read_ledger(&set, ledger);
  if (status == 0)
    status = run(command, out, argv + 2, &set);
  contract_free(&set);
  return status;
}
