/* cli/check.c: `karat check` and `karat selftest`.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"
#include "keys.h"
#include "options.h"

#include <karat/info.h>

#include <jansson.h>
#include <stdio.h>
#include <string.h>

enum { OPT_JSON = CLI_OPT_OWN, OPT_KERNELS };

struct request {
  struct cli_paths paths;
  const char *kernels;
  bool json, help;
};

static int parse(struct request *request, const struct option *table, int argc, char **argv)
{
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;) {
    if (cli_path_option(&request->paths, option, optarg))
      continue;
    switch (option) {
    case OPT_JSON:
      request->json = true;
      break;
    case OPT_KERNELS:
      request->kernels = optarg;
      break;
    case 'h':
      request->help = true;
      return CLI_OK;
    default: /* getopt_long has said what is wrong */
      return cli_usage();
    }
  }
  if (optind < argc) {
    cli_error("unexpected operand '%s'", argv[optind]);
    return cli_usage();
  }
  return CLI_OK;
}

static int print_json(json_t *json)
{
  int bad = json == NULL || json_dumpf(json, stdout, JSON_INDENT(2)) != 0;
  json_decref(json);
  putchar('\n');
  return bad ? cli_error("cannot write JSON") : CLI_OK;
}

/* ---- check ---- */

static json_t *findings_json(uint32_t found)
{
  json_t *array = json_array();
  for (karat_finding i = 0; i < KARAT_FINDING_COUNT; i++)
    if (found >> i & 1)
      json_array_append_new(array, json_pack("{s:s, s:b, s:s}", "name", karat_finding_name(i),
                                             "grave", karat_finding_is_grave(i), "message",
                                             karat_finding_message(i)));
  return array;
}

static void print_findings(const karat_key *key, uint32_t found)
{
  printf("%zu bits, %s key\n", karat_key_bits(key),
         karat_key_is_private(key) ? "private" : "public");
  for (karat_finding i = 0; i < KARAT_FINDING_COUNT; i++)
    if (found >> i & 1)
      printf("%s: %s: %s\n", karat_finding_is_grave(i) ? "GRAVE" : "note", karat_finding_name(i),
             karat_finding_message(i));
  if (found == 0)
    puts("nothing found");
}

static int check_key(const karat_key *key, bool json)
{
  uint32_t found;
  karat_status status = karat_key_check(key, &found);
  if (status != KARAT_OK)
    return cli_error_status(status, "cannot check the key");
  int code = CLI_OK;
  if (json)
    code =
        print_json(json_pack("{s:I, s:b, s:o}", "bits", (json_int_t)karat_key_bits(key), "private",
                             karat_key_is_private(key), "findings", findings_json(found)));
  else
    print_findings(key, found);
  return code == CLI_OK && found != 0 ? CLI_FAILED : code;
}

static int check(int argc, char **argv)
{
  static const struct option table[] = {CLI_KEY_OPTIONS,
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  struct request request = {0};
  int code = parse(&request, table, argc, argv);
  if (request.help && code == CLI_OK)
    return cli_help(&cli_check);
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = cli_load_key(&key, &request.paths);
  if (code == CLI_OK)
    code = check_key(key, request.json);
  karat_key_free(key);
  return code;
}

/* ---- selftest ---- */

struct tally {
  json_t *parts; /* or null: print them */
  size_t good, bad;
};

static void report(void *arg, const char *what, size_t bits, int good)
{
  struct tally *tally = arg;
  *(good ? &tally->good : &tally->bad) += 1;
  if (tally->parts == NULL)
    printf("%-6s  %-10s  %5zu  %s\n", good ? "good" : "WRONG", karat_kernels_selected(), bits,
           what);
  else
    json_array_append_new(tally->parts,
                          json_pack("{s:s, s:s, s:I, s:b}", "kernels", karat_kernels_selected(),
                                    "test", what, "bits", (json_int_t)bits, "good", good));
}

/* The self-test on one family of kernels. */
static int test_family(struct tally *tally, const char *family)
{
  karat_status status = karat_kernels_select(family);
  if (status != KARAT_OK)
    return cli_error_status(status, "--kernels %s", family);
  status = karat_selftest(report, tally);
  return status == KARAT_OK || status == KARAT_E_SELFTEST
             ? CLI_OK
             : cli_error_status(status, "cannot run the self-test");
}

static int test_families(struct tally *tally, const char *only)
{
  if (only != NULL)
    return test_family(tally, only);
  int code = test_family(tally, "auto"), available;
  const char *family;
  for (size_t i = 0; (family = karat_kernels_family(i, &available)) != NULL && code == CLI_OK; i++)
    if (available)
      code = test_family(tally, family);
  return code;
}

static int selftest(int argc, char **argv)
{
  static const struct option table[] = {{"kernels", required_argument, NULL, OPT_KERNELS},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  struct request request = {0};
  int code = parse(&request, table, argc, argv);
  if (request.help && code == CLI_OK)
    return cli_help(&cli_selftest);
  if (code != CLI_OK)
    return code;
  struct tally tally = {request.json ? json_array() : NULL, 0, 0};
  code = test_families(&tally, request.kernels);
  if (request.json) {
    int written = print_json(tally.parts);
    code = code == CLI_OK ? written : code;
  } else {
    printf("%zu good, %zu wrong\n", tally.good, tally.bad);
  }
  return code == CLI_OK && tally.bad > 0 ? CLI_FAILED : code;
}

const struct cli_command cli_check = {
    "check", "look for weaknesses in a key",
    "Usage: karat check --key KEY [OPTION]...\n"
    "Look for weaknesses in an RSA key, and for deviations from FIPS 186-5 and\n"
    "SP 800-56B. With a private key also: are p and q primes?\n"
    "\n"
    "      --key KEY         private or public key, PEM or DER; - is standard input\n"
    "      --pass-file FILE  file whose first line is the key's passphrase\n"
    "      --json            an object instead of text\n"
    "  -h, --help            show this text\n"
    "\n"
    "Exit codes: 0 nothing found, 1 findings, 2 usage, input or system error (a key\n"
    "whose numbers do not belong together is an error).\n",
    check};

const struct cli_command cli_selftest = {
    "selftest", "try known answers on every kernel",
    "Usage: karat selftest [OPTION]...\n"
    "Compare kernels and schemes with known answers, on every family of kernels that\n"
    "this processor can run.\n"
    "\n"
    "      --kernels FAMILY  only this one; 'karat info' lists them\n"
    "      --json            an array of objects instead of the table\n"
    "  -h, --help            show this text\n"
    "\n"
    "Exit codes: 0 all good, 1 a wrong answer, 2 usage or system error.\n",
    selftest};
