/* main.c: the command ctcheck.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "ctcheck.h"
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: ctcheck [--json] [--kernel NAME] --contracts DIR FILE\n"
    "\n"
    "Checks the machine code of kernels: no branch, address or instruction of variable time may\n"
    "depend on what their contracts leave secret. FILE is an object, a static or a shared library\n"
    "for x86-64 or AArch64.\n"
    "\n"
    "  --contracts DIR  the contracts, DIR/*.contract\n"
    "  --kernel NAME    only the kernel of this name, or the implementation with this symbol\n"
    "  --json           report as JSON\n"
    "  --help           this text\n"
    "\n"
    "exit status: 0 nothing found, 1 findings, 2 wrong use, or a file can't be read or holds no\n"
    "kernel\n";

struct options {
  bool json;
  const char *kernel, *contracts, *file;
};

struct totals {
  size_t kernels, findings;
};

static int failed(const char *format, const char *argument)
{
  fputs("ctcheck: ", stderr);
  fprintf(stderr, format, argument);
  fputc('\n', stderr);
  return 2;
}

static int wrong_use(const char *format, const char *argument)
{
  failed(format, argument);
  fputs("try 'ctcheck --help'\n", stderr);
  return 2;
}

/* --- contracts --- */

static int is_contract(const struct dirent *entry)
{
  size_t length = strlen(entry->d_name);
  static const char end[] = ".contract";
  return length >= sizeof end && strcmp(entry->d_name + length - (sizeof end - 1), end) == 0;
}

static int read_contracts(struct contract_set *set, const char *directory)
{
  struct dirent **entries;
  int count = scandir(directory, &entries, is_contract, alphasort);
  if (count < 0) {
    fprintf(stderr, "ctcheck: %s: %s\n", directory, strerror(errno));
    return 2;
  }
  for (int i = 0; i < count; i++) {
    char *path;
    if (asprintf(&path, "%s/%s", directory, entries[i]->d_name) < 0)
      return failed("out of memory%s", "");
    contract_read(set, path);
    free(path);
    free(entries[i]);
  }
  free(entries);
  if (count == 0)
    return failed("%s: no contracts there", directory);
  if (set->errors == NULL)
    contract_check(set);
  if (set->errors != NULL)
    fputs(set->errors, stderr);
  return set->errors == NULL ? 0 : 2;
}

/* --- reports --- */

static void json_string(const char *text)
{
  putchar('"');
  for (; *text != '\0'; text++) {
    unsigned char c = (unsigned char)*text;
    if (c == '"' || c == '\\')
      printf("\\%c", c);
    else if (c < ' ' || c >= 0x7f)
      printf("\\u%04x", c);
    else
      putchar(c);
  }
  putchar('"');
}

/* The function that holds an address, and the address within its section or library. */
static const char *where(const struct image *image, uint64_t address, uint64_t *offset,
                         uint64_t *in_function)
{
  const struct image_section *section = image_section(image, address);
  *offset = section == NULL || image->linked ? address : address - section->address;
  size_t function = image_function(image, address);
  *in_function = function == IMAGE_NONE ? *offset : address - image->symbols[function].address;
  return function == IMAGE_NONE ? "?" : image->symbols[function].name;
}

static void report_text(const struct run *run)
{
  const struct image *image = run->check->image;
  const char *symbol = run->implementation->symbol;
  if (run->finding_count == 0)
    printf("%s: clean, %zu instructions\n", symbol, run->instruction_count);
  for (size_t i = 0; i < run->finding_count; i++) {
    const struct finding *finding = &run->findings[i];
    uint64_t offset, in_function;
    const char *function = where(image, finding->address, &offset, &in_function);
    const struct image_section *section = image_section(image, finding->address);
    printf("%s: %s: %s+0x%" PRIx64 " (%s, 0x%" PRIx64 "): %s: %s\n", symbol,
           finding_name(finding->kind), function, in_function,
           section == NULL ? "?" : section->member, offset, finding->instruction, finding->reason);
  }
}

static void report_json(const struct run *run, bool first)
{
  const struct image *image = run->check->image;
  printf("%s\n    {\"kernel\": \"%s\", \"symbol\": \"%s\", \"instructions\": %zu, \"findings\": [",
         first ? "" : ",", run->contract->name, run->implementation->symbol,
         run->instruction_count);
  for (size_t i = 0; i < run->finding_count; i++) {
    const struct finding *finding = &run->findings[i];
    uint64_t offset, in_function;
    const char *function = where(image, finding->address, &offset, &in_function);
    const struct image_section *section = image_section(image, finding->address);
    printf("%s\n      {\"kind\": \"%s\", \"member\": ", i == 0 ? "" : ",",
           finding_name(finding->kind));
    json_string(section == NULL ? "?" : section->member);
    printf(", \"address\": %" PRIu64 ", \"function\": ", offset);
    json_string(function);
    printf(", \"offset\": %" PRIu64 ", \"instruction\": ", in_function);
    json_string(finding->instruction);
    fputs(", \"reason\": ", stdout);
    json_string(finding->reason);
    putchar('}');
  }
  fputs("]}", stdout);
}

/* --- the check --- */

static bool wanted(const struct options *options, const struct contract *contract,
                   const struct contract_implementation *implementation)
{
  return options->kernel == NULL || strcmp(options->kernel, contract->name) == 0 ||
         strcmp(options->kernel, implementation->symbol) == 0;
}

static void check_implementation(const struct check *check, const struct options *options,
                                 const struct contract *contract,
                                 const struct contract_implementation *implementation,
                                 struct totals *totals)
{
  bool here = implementation->arch == CONTRACT_ANY || implementation->arch == check->image->arch;
  size_t symbol = image_find(check->image, implementation->symbol);
  if (!here || symbol == IMAGE_NONE || !wanted(options, contract, implementation))
    return;
  struct run run = {.check = check, .contract = contract, .implementation = implementation};
  run_kernel(&run, check->image->symbols[symbol].address);
  if (options->json)
    report_json(&run, totals->kernels == 0);
  else
    report_text(&run);
  totals->kernels++;
  totals->findings += run.finding_count;
  run_free(&run);
}

static int check_file(const struct check *check, const struct options *options)
{
  struct totals totals = {0};
  if (options->json) {
    fputs("{\n  \"file\": ", stdout);
    json_string(options->file);
    printf(",\n  \"architecture\": \"%s\",\n  \"kernels\": [",
           check->image->arch == CONTRACT_X86_64 ? "x86_64" : "aarch64");
  }
  for (size_t i = 0; i < check->contracts->count; i++) {
    const struct contract *contract = check->contracts->contracts[i];
    for (size_t j = 0; j < contract->implementations_count; j++)
      check_implementation(check, options, contract, &contract->implementations[j], &totals);
  }
  if (options->json)
    printf("],\n  \"checked\": %zu,\n  \"findings\": %zu\n}\n", totals.kernels, totals.findings);
  else
    printf("%s: %zu implementations checked, %zu findings\n", options->file, totals.kernels,
           totals.findings);
  if (fflush(stdout) != 0 || ferror(stdout))
    return failed("standard output: %s", strerror(errno));
  if (totals.kernels == 0)
    return failed(options->kernel == NULL ? "%s: no kernel that the contracts name"
                                          : "%s: no such kernel in it",
                  options->file);
  return totals.findings > 0 ? 1 : 0;
}

static int run_check(const struct options *options)
{
  struct contract_set set = {0};
  struct image image = {0};
  char error[256];
  int status = read_contracts(&set, options->contracts);
  if (status == 0 && !image_read(&image, options->file, error))
    status = failed("%s", error);
  if (status == 0) {
    struct check check = {.image = &image, .contracts = &set};
    check.machine = image.arch == CONTRACT_X86_64 ? &machine_x86_64 : &machine_aarch64;
    if (cs_open(check.machine->capstone_arch, check.machine->capstone_mode, &check.capstone) !=
            CS_ERR_OK ||
        cs_option(check.capstone, CS_OPT_DETAIL, CS_OPT_ON) != CS_ERR_OK) {
      status = failed("this libcapstone does not know the architecture%s", "");
    } else {
      status = check_file(&check, options);
      cs_close(&check.capstone);
    }
  }
  image_free(&image);
  contract_free(&set);
  return status;
}

/* The argument of an option, as the next word or behind "=". */
static bool option(char **argv, int *i, const char *name, const char **value)
{
  size_t length = strlen(name);
  if (strncmp(argv[*i], name, length) != 0)
    return false;
  if (argv[*i][length] == '=') {
    *value = argv[*i] + length + 1;
    return true;
  }
  if (argv[*i][length] != '\0' || argv[*i + 1] == NULL)
    return false;
  *value = argv[++*i];
  return true;
}

int main(int argc, char **argv)
{
  struct options options = {0};
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (strcmp(argv[i], "--json") == 0) {
      options.json = true;
    } else if (option(argv, &i, "--kernel", &options.kernel) ||
               option(argv, &i, "--contracts", &options.contracts)) {
      continue;
    } else if (argv[i][0] == '-') {
      return wrong_use("no such option, or nothing behind it: %s", argv[i]);
    } else if (options.file != NULL) {
      return wrong_use("one file at a time, so not %s", argv[i]);
    } else {
      options.file = argv[i];
    }
  }
  if (options.contracts == NULL)
    return wrong_use("--contracts is missing%s", "");
  if (options.file == NULL)
    return wrong_use("a file is missing%s", "");
  return run_check(&options);
}
