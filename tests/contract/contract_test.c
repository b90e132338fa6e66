/* contract_test.c: tests all kernels against their contracts.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "engine.h"
#include "platform/cpu.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char usage[] =
    "usage: contract_test [OPTION...] FILE...\n"
    "\n"
    "Tests every implementation that this processor can run against its contract in FILE...\n"
    "\n"
    "  --seed N       the seed (default: one from the clock; it is printed)\n"
    "  --count N      calls for each choice of sizes, at most (default 300)\n"
    "  --seconds N    time for each implementation, about (default 1); larger sizes get fewer "
    "calls,\n"
    "                 but at least one\n"
    "  --kernel NAME  only this kernel, or this implementation (karat_mul_4_aarch64)\n"
    "  --once SYMBOL  one call of this implementation and nothing else, for n1sim to watch\n"
    "  --sizes LIST   its sizes, NAME=N,...\n"
    "  --help         this text\n"
    "\n"
    "exit status: 0 all well, 1 a test failed, 2 wrong use or wrong contracts\n";

static int wrong_use(const char *what, const char *argument)
{
  fprintf(stderr, "contract_test: %s%s\ntry 'contract_test --help'\n", what, argument);
  return 2;
}

static bool parse_number(const char *text, uint64_t *number)
{
  char *end = NULL;
  errno = 0;
  *number = strtoull(text, &end, 0);
  return errno == 0 && end != text && *end == '\0' && *text != '-';
}

static bool has_kernel(const struct contract_set *set, const char *name)
{
  for (size_t i = 0; i < set->count; i++)
    if (engine_is_about(name, set->contracts[i]))
      return true;
  return false;
}

int main(int argc, char **argv)
{
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  struct engine engine = {.seed = ((uint64_t)time.tv_sec * 1000000007 + (uint64_t)time.tv_nsec) %
                                  1000000000,
                          .count = 300,
                          .seconds = 1,
                          .features = karat_cpu_bits(),
                          .program = "contract_test",
                          .report = stdout};
  struct contract_set set = {0};
  const char *once = NULL, *sizes = "";
  bool files = false;
  for (int i = 1; i < argc; i++) {
    uint64_t number = 0;
    bool is_option = argv[i][0] == '-';
    if (strcmp(argv[i], "--help") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (!is_option) {
      files = true;
      contract_read(&set, argv[i]);
      continue;
    }
    const char *option = argv[i], *value = i + 1 < argc ? argv[++i] : "";
    if (strcmp(option, "--kernel") == 0)
      engine.only = value;
    else if (strcmp(option, "--once") == 0)
      once = value;
    else if (strcmp(option, "--sizes") == 0)
      sizes = value;
    else if (!parse_number(value, &number))
      return wrong_use("no such option, or not a number behind it: ", option);
    else if (strcmp(option, "--seed") == 0)
      engine.seed = number;
    else if (strcmp(option, "--count") == 0 && number > 0 && number <= 1000000)
      engine.count = (unsigned)number;
    else if (strcmp(option, "--seconds") == 0 && number <= 1000000)
      engine.seconds = (double)number;
    else
      return wrong_use("no such option, or not such a number: ", option);
  }
  if (!files)
    return wrong_use("no contracts", "");
  if (set.errors == NULL)
    contract_check(&set);
  if (set.errors != NULL) {
    fputs(set.errors, stderr);
    return 2;
  }
  if (engine.only != NULL && !has_kernel(&set, engine.only))
    return wrong_use("no such kernel: ", engine.only);

  if (once != NULL) {
    bool good = engine_once(&engine, &set, once, sizes);
    contract_free(&set);
    return good ? 0 : 1;
  }
  printf("contract_test: seed %llu\n", (unsigned long long)engine.seed);
  engine_test_all(&engine, &set);
  printf("contract_test: %u kernels, %u implementations, %u skipped, %lu calls, %lu failures\n",
         engine.kernels, engine.implementations, engine.skipped, engine.calls, engine.failures);
  contract_free(&set);
  return engine.failures == 0 ? 0 : 1;
}
