/* contract_selftest.c: tests the tests. Kernels that are wrong have to be caught, each for its own
 * reason, and right ones have to pass; contracts with errors have to be refused.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "engine.h"
#include "malformed.h"
#include <stdlib.h>
#include <string.h>

static unsigned tests, failures;

static void check(bool good, const char *what, const char *detail)
{
  tests++;
  if (good)
    return;
  failures++;
  printf("FAIL %s\n%s\n", what, detail);
}

/* ---- the parser ---- */

static void test_parser(const struct malformed *contract)
{
  struct contract_set set = {0};
  if (contract_parse(&set, "t", contract->text, strlen(contract->text)))
    contract_check(&set);
  const char *errors = set.errors == NULL ? "" : set.errors;
  bool good = contract->error == NULL ? *errors == '\0' : strstr(errors, contract->error) != NULL;
  if (!good)
    printf("expected: %s, for\n%s", contract->error == NULL ? "no error" : contract->error,
           contract->text);
  check(good, "messages were:", errors);
  contract_free(&set);
}

static void test_nesting(void)
{
  enum { DEPTH = 100000 };
  char *text = malloc(DEPTH + 64);
  if (text == NULL)
    abort();
  static const char *const openings[] = {"(", "-", "not ", "2^", "0 = 0 => "};
  for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
    struct contract_set set = {0};
    size_t length = (size_t)snprintf(text, 64, "kernel k\nrequires ");
    while (length + strlen(openings[i]) < DEPTH)
      length += (size_t)snprintf(text + length, 64, "%s", openings[i]);
    contract_parse(&set, "t", text, length);
    check(set.errors != NULL && strstr(set.errors, "nested too deeply") != NULL,
          "deep nesting has to be refused", openings[i]);
    contract_free(&set);
  }
  free(text);
}

/* Cuts a contract off everywhere, and replaces each byte: whatever comes out, the parser ends. */
static void test_damage(const char *text)
{
  size_t length = strlen(text);
  char *copy = malloc(length + 1);
  if (copy == NULL)
    abort();
  for (size_t i = 0; i < length; i++) {
    struct contract_set cut = {0}, changed = {0};
    contract_parse(&cut, "t", text, i);
    memcpy(copy, text, length + 1);
    copy[i] = "(\n 0#=\xff"[i % 7];
    if (contract_parse(&changed, "t", copy, length))
      contract_check(&changed);
    contract_free(&cut);
    contract_free(&changed);
  }
  free(copy);
}

/* ---- the engine ---- */

/* What an implementation has to be caught for; null: it must pass. Those called clobbers_REGISTER
 * are not listed. */
static const struct {
  const char *symbol, *reason;
} expected[] = {
    {"karat_sum_portable", NULL},
    {"karat_sum_good", NULL},
    {"karat_sum_only_even", NULL},
    {"karat_sum_writes_behind", "behind the end of z"},
    {"karat_sum_writes_before", "before the start of z"},
    {"karat_sum_reads_behind", "Segmentation fault at "},
    {"karat_sum_reads_behind", " 0 bytes behind the end of "},
    {"karat_sum_reads_before", "Segmentation fault at "},
    {"karat_sum_reads_before", " 1 bytes before the start of "},
    {"karat_sum_writes_input", "the input x is written"},
    {"karat_sum_borrows_input", " of x, which is only to be read"},
    {"karat_sum_wrong", "does not hold: z + 2^(64*k) * c = x + y, that is"},
    {"karat_sum_wrong_carry", "does not hold: z + 2^(64*k) * c = x + y, that is"},
    {"karat_sum_wrong_alias", "does not hold: z + 2^(64*k) * c = x + y, that is"},
    {"karat_sum_wrong_alias", "z in the memory of y"},
    {"karat_sum_needs_clear", "does not hold: z + 2^(64*k) * c = x + y, that is"},
    {"karat_sum_large_result", "c is not below its bound: 2"},
    {"karat_sum_moves_sp", "the stack pointer is off by -16 on return"},
    {"karat_sum_wild_return", "Segmentation fault at 0x8"},
    {"karat_sum_writes_frame", "the caller's stack frame is written"},
    {"karat_sum_changes_df", "the direction flag is set on return"},
    {"karat_sum_changes_mxcsr", "floating-point control is changed"},
    {"karat_sum_changes_x87", "floating-point control is changed"},
    {"karat_sum_changes_fpcr", "floating-point control is changed"},
    {"karat_sum_deep", " bytes of stack are used, where 512 are allowed"},
    {"karat_lanes_portable", NULL},
    {"karat_lanes_wrong", "r is not below its bound: 2^52"},
    {"karat_carry_portable", NULL},
    {"karat_carry_wrong", "does not hold: v = before"},
    {"karat_divide_portable", NULL},
    {"karat_divide_wrong", "r is not below its bound: d"},
    {"karat_loose_portable", NULL},
    {"karat_loose_other", NULL},
    {"karat_many_portable", NULL},
    {"karat_impossible_portable", "no operands found"},
    {"karat_impossible_portable", "the example does not meet the precondition: x < 5 and x > 7"},
    {"karat_no_example_portable", "the example does not meet the precondition: x != 6"},
    {"karat_unpinned_portable", "the contract does not pin z down"},
    {"karat_idle_portable", "a promise about what is loose never failed"},
    {"karat_no_value_portable", "(divisor not positive)"},
    {"karat_outside_portable", "a view reaches outside of its buffer"},
    {"karat_twice_portable", "a view has two digits in one cell"},
};

static void test_implementation(uint64_t seed, const struct contract *contract,
                                const struct contract_implementation *implementation,
                                const struct karat_implementation *entry)
{
  char portable[128], clobbered[128] = "";
  char *report = NULL;
  size_t length = 0, reasons = 0;
  bool good = true, must_pass = false;
  snprintf(portable, sizeof portable, "karat_%s_portable", contract->name);
  struct engine engine = {.seed = seed,
                          .count = 60,
                          .seconds = 2,
                          .program = "contract_selftest",
                          .report = open_memstream(&report, &length)};
  if (engine.report == NULL)
    abort();
  engine_test(&engine, contract, implementation, entry, engine_find(portable));
  fclose(engine.report);

  const char *clobbers = strstr(implementation->suffix, "clobbers_");
  if (clobbers != NULL) {
    snprintf(clobbered, sizeof clobbered, "register %s is not restored",
             clobbers + strlen("clobbers_"));
    good = strstr(report, clobbered) != NULL;
    reasons++;
  }
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
    if (strcmp(expected[i].symbol, implementation->symbol) != 0)
      continue;
    reasons++;
    if (expected[i].reason == NULL)
      must_pass = true;
    else if (strstr(report, expected[i].reason) == NULL)
      good = false;
  }
  if (must_pass ? engine.failures != 0 || engine.calls < 20 : engine.failures == 0)
    good = false;
  check(good && reasons > 0, implementation->symbol, report);
  free(report);
}

int main(int argc, char **argv)
{
  static const char usage[] =
      "usage: contract_selftest [--seed N] FILE...\n"
      "\n"
      "Tests the parser, and the engine on the contracts in FILE..., which are\n"
      "those that it was built with.\n"
      "\n"
      "exit status: 0 all well, 1 a test failed, 2 wrong use\n";
  uint64_t seed = 1;
  struct contract_set set = {0};
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--help") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (strcmp(argv[i], "--seed") == 0 && i + 1 < argc)
      seed = strtoull(argv[++i], NULL, 0);
    else
      contract_read(&set, argv[i]);
  }
  if (argc < 2 || set.errors != NULL || !contract_check(&set)) {
    fputs(set.errors != NULL ? set.errors : usage, stderr);
    return 2;
  }
  for (size_t i = 0; malformed[i].text != NULL; i++)
    test_parser(&malformed[i]);
  test_nesting();
  test_damage(malformed[2].text);

  size_t found = 0;
  for (size_t i = 0; i < set.count; i++) {
    const struct contract *contract = set.contracts[i];
    for (size_t j = 0; j < contract->implementations_count; j++) {
      const struct contract_implementation *implementation = &contract->implementations[j];
      const struct karat_implementation *entry = engine_find(implementation->symbol);
      if (entry == NULL || !engine_is_here(implementation->arch))
        continue;
      found++;
      test_implementation(seed, contract, implementation, entry);
    }
  }
  check(found == karat_implementation_count, "the table has other implementations", "");
  printf("contract_selftest: %u tests, %zu implementations, %u failures\n", tests, found, failures);
  contract_free(&set);
  return failures == 0 ? 0 : 1;
}
