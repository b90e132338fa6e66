/* cli/info.c: `karat info`: the version, the processor, and which kernels run on it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"

#include <karat/info.h>

#include <getopt.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* The sizes shown, in words: the primes of 2048, 3072 and 4096 bits' keys, and their moduli. */
static const size_t sizes[] = {16, 24, 32, 48, 64};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

static bool same_choice(const struct karat_kernel_choice *a, const struct karat_kernel_choice *b)
{
  return strcmp(a->implementation, b->implementation) == 0 && strcmp(a->family, b->family) == 0 &&
         strcmp(a->reason, b->reason) == 0 && a->proved == b->proved;
}

/* One row for all sizes from first on that are served in the same way; marks them as shown. */
static void print_row(const struct karat_kernel_choice *choices, size_t first, bool *shown)
{
  char words[64] = "";
  size_t len = 0;
  for (size_t i = first; i < SIZES; i++) {
    if (shown[i] || !same_choice(&choices[first], &choices[i]))
      continue;
    shown[i] = true;
    len += (size_t)snprintf(words + len, sizeof words - len, len == 0 ? "%zu" : " %zu", sizes[i]);
  }
  const struct karat_kernel_choice *c = &choices[first];
  printf("  %-12s  %-14s  %-32s  %-6s  %s\n", c->kernel, words, c->implementation,
         c->proved ? "yes" : "no", c->reason);
}

/* The choices for a kernel at all sizes; false past the last kernel. */
static bool get_choices(struct karat_kernel_choice *choices, size_t kernel)
{
  for (size_t i = 0; i < SIZES; i++)
    if (karat_kernel_choose(&choices[i], kernel, sizes[i]) != KARAT_OK)
      return false;
  return true;
}

static const char *or_unknown(const char *text)
{
  return text[0] == '\0' ? "unknown" : text;
}

static void print_families(void)
{
  int available;
  const char *family;
  printf("Families:      auto");
  for (size_t i = 0; (family = karat_kernels_family(i, &available)) != NULL; i++)
    printf(", %s%s", family, available ? "" : " (not on this processor)");
  putchar('\n');
}

static int print_text(void)
{
  struct karat_kernel_choice choices[SIZES];
  const char *features = karat_cpu_features();
  printf("karat:         %s\n", karat_version());
  printf("Architecture:  %s\n", karat_cpu_architecture());
  printf("Processor:     %s\n", or_unknown(karat_cpu_name()));
  if (karat_cpu_core()[0] != '\0')
    printf("Core:          %s (families: %s)\n", karat_cpu_core(), karat_kernels_order());
  printf("Features:      %s\n", features[0] == '\0' ? "none that kernels ask for" : features);
  printf("Kernels:       %s (by %s)\n", karat_kernels_selected(), karat_kernels_selected_by());
  print_families();
  printf("\n  %-12s  %-14s  %-32s  %-6s  %s\n", "kernel", "words", "implementation", "proved",
         "why");
  for (size_t kernel = 0; get_choices(choices, kernel); kernel++) {
    bool shown[SIZES] = {false};
    for (size_t i = 0; i < SIZES; i++)
      if (!shown[i])
        print_row(choices, i, shown);
  }
  return CLI_OK;
}

static json_t *features_json(void)
{
  json_t *array = json_array();
  const char *next = karat_cpu_features();
  for (size_t len; *next != '\0'; next += len) {
    len = strcspn(next, " ");
    if (len > 0)
      json_array_append_new(array, json_stringn(next, len));
    else
      len = 1;
  }
  return array;
}

static json_t *families_json(void)
{
  json_t *array = json_array();
  int available;
  const char *family;
  for (size_t i = 0; (family = karat_kernels_family(i, &available)) != NULL; i++)
    json_array_append_new(array, json_pack("{s:s, s:b}", "name", family, "available", available));
  return array;
}

static json_t *choices_json(void)
{
  json_t *array = json_array();
  struct karat_kernel_choice choices[SIZES];
  for (size_t kernel = 0; get_choices(choices, kernel); kernel++) {
    for (size_t i = 0; i < SIZES; i++) {
      const struct karat_kernel_choice *c = &choices[i];
      json_array_append_new(array, json_pack("{s:s, s:I, s:s, s:s, s:s, s:b}", "kernel", c->kernel,
                                             "words", (json_int_t)sizes[i], "implementation",
                                             c->implementation, "family", c->family, "reason",
                                             c->reason, "proved", c->proved));
    }
  }
  return array;
}

static int print_json(void)
{
  json_t *info =
      json_pack("{s:s, s:s, s:s, s:s, s:o, s:{s:s, s:s, s:s}, s:o, s:o}", "version",
                karat_version(), "architecture", karat_cpu_architecture(), "processor",
                karat_cpu_name(), "core", karat_cpu_core(), "features", features_json(), "kernels",
                "family", karat_kernels_selected(), "by", karat_kernels_selected_by(), "order",
                karat_kernels_order(), "families", families_json(), "choices", choices_json());
  if (info == NULL)
    return cli_error("cannot make JSON");
  int code = json_dumpf(info, stdout, JSON_INDENT(2)) == 0
                 ? CLI_OK
                 : cli_error("cannot write to standard output");
  putchar('\n');
  json_decref(info);
  return code;
}

static int info(int argc, char **argv)
{
  enum { OPT_JSON = 256 };
  static const struct option table[] = {
      {"json", no_argument, NULL, OPT_JSON}, {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
  bool json = false;
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;) {
    if (option == 'h')
      return cli_help(&cli_info);
    if (option != OPT_JSON)
      return cli_usage();
    json = true;
  }
  if (optind < argc) {
    cli_error("unexpected operand '%s'", argv[optind]);
    return cli_usage();
  }
  return json ? print_json() : print_text();
}

const struct cli_command cli_info = {
    "info", "show the version, the processor and the kernels in use",
    "Usage: karat info [--json]\n"
    "Show the version, the processor, which kernels serve which sizes of numbers (in\n"
    "words of 64 bits) and why, and which of them are proved.\n"
    "\n"
    "      --json   as JSON\n"
    "  -h, --help   show this text\n"
    "\n"
    "The environment variable KARAT_KERNELS chooses a family of kernels.\n",
    info};
