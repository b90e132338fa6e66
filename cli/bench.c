/* cli/bench.c: `karat bench`: its flags, and the walk through the cases.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bench.h"
#include "command.h"
#include "options.h"

#include <karat/info.h>

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
  MAX_SIZES = 64,
  MAX_THREAD_COUNTS = 11, /* 1, 2, 4, ... BENCH_MAX_THREADS */
  MAX_ROWS = MAX_SIZES * BENCH_OPS * MAX_THREAD_COUNTS,
  BATCH = 8
};
_Static_assert(1 << (MAX_THREAD_COUNTS - 1) >= BENCH_MAX_THREADS, "room for all rows");

struct request {
  size_t bits[MAX_SIZES];
  size_t bits_count;
  enum bench_op ops[BENCH_OPS];
  size_t ops_count;
  size_t threads; /* up to which the scaling is measured; 0: one thread, by CPU time */
  const char *plot;
  bool json, help;
  struct bench_settings settings;
};

/* ---- Flags ---- */

/* The next item of a comma-separated list, cut out in place; null past the last. */
static char *next_item(char **list)
{
  return strsep(list, ",");
}

static int parse_bits(struct request *request, char *list)
{
  request->bits_count = 0;
  for (char *item; (item = next_item(&list)) != NULL;) {
    long bits;
    if (request->bits_count == MAX_SIZES)
      return cli_error("--bits: more than %d sizes", MAX_SIZES);
    if (cli_parse_number(&bits, "--bits", item, KARAT_MIN_BITS, KARAT_MAX_BITS) != CLI_OK)
      return CLI_ERROR;
    request->bits[request->bits_count++] = (size_t)bits;
  }
  return CLI_OK;
}

static int parse_ops(struct request *request, char *list)
{
  request->ops_count = 0;
  for (char *item; (item = next_item(&list)) != NULL;) {
    enum bench_op op = BENCH_SIGN;
    while (op < BENCH_OPS && strcmp(item, bench_op_name(op)) != 0)
      op++;
    if (op == BENCH_OPS)
      return cli_error("--op: unknown operation '%s'; there are sign, verify and keygen", item);
    for (size_t i = 0; i < request->ops_count; i++)
      if (request->ops[i] == op)
        return cli_error("--op: %s is there twice", item);
    request->ops[request->ops_count++] = op;
  }
  return CLI_OK;
}

static int parse_peer(struct bench_settings *settings, const char *name)
{
  if (strcmp(name, bench_openssl.name) != 0)
    return cli_error("--against: unknown peer '%s'; there is openssl", name);
  settings->peer = &bench_openssl;
  return CLI_OK;
}

static int parse_seconds(double *seconds, const char *text)
{
  char *end;
  errno = 0;
  *seconds = strtod(text, &end);
  if (end == text || *end != '\0' || errno != 0 || !isfinite(*seconds))
    return cli_error("--seconds: '%s' is not a number", text);
  return *seconds > 0 && *seconds <= 3600 ? CLI_OK
                                          : cli_error("--seconds: %s is not from 0 to 3600", text);
}

static int parse_count(size_t *count, const char *flag, const char *text, long high)
{
  long number;
  if (cli_parse_number(&number, flag, text, 1, high) != CLI_OK)
    return CLI_ERROR;
  *count = (size_t)number;
  return CLI_OK;
}

static int select_kernels(const char *family)
{
  karat_status status = karat_kernels_select(family);
  return status == KARAT_OK ? CLI_OK : cli_error_status(status, "--kernels %s", family);
}

enum {
  OPT_BITS = 256,
  OPT_OP,
  OPT_BATCH,
  OPT_THREADS,
  OPT_AGAINST,
  OPT_KERNELS,
  OPT_SECONDS,
  OPT_ROUNDS,
  OPT_JSON,
  OPT_PLOT
};

static int parse_option(struct request *request, int option, char *value)
{
  switch (option) {
  case OPT_BITS:
    return parse_bits(request, value);
  case OPT_OP:
    return parse_ops(request, value);
  case OPT_BATCH:
    request->settings.batch = BATCH;
    return CLI_OK;
  case OPT_THREADS:
    request->settings.wall = true;
    return parse_count(&request->threads, "--threads", value, BENCH_MAX_THREADS);
  case OPT_AGAINST:
    return parse_peer(&request->settings, value);
  case OPT_KERNELS:
    return select_kernels(value);
  case OPT_SECONDS:
    return parse_seconds(&request->settings.seconds, value);
  case OPT_ROUNDS:
    return parse_count(&request->settings.rounds, "--rounds", value, BENCH_MAX_ROUNDS);
  case OPT_JSON:
    request->json = true;
    return CLI_OK;
  case OPT_PLOT:
    request->plot = value;
    return CLI_OK;
  case 'h':
    request->help = true;
    return CLI_OK;
  default: /* getopt_long has said what is wrong */
    return cli_usage();
  }
}

static int parse(struct request *request, int argc, char **argv)
{
  static const struct option table[] = {{"bits", required_argument, NULL, OPT_BITS},
                                        {"op", required_argument, NULL, OPT_OP},
                                        {"batch", no_argument, NULL, OPT_BATCH},
                                        {"threads", required_argument, NULL, OPT_THREADS},
                                        {"against", required_argument, NULL, OPT_AGAINST},
                                        {"kernels", required_argument, NULL, OPT_KERNELS},
                                        {"seconds", required_argument, NULL, OPT_SECONDS},
                                        {"rounds", required_argument, NULL, OPT_ROUNDS},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"plot", required_argument, NULL, OPT_PLOT},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;) {
    int code = parse_option(request, option, optarg);
    if (code != CLI_OK || request->help)
      return code;
  }
  if (optind < argc) {
    cli_error("unexpected operand '%s'", argv[optind]);
    return cli_usage();
  }
  return request->plot == NULL ? CLI_OK : bench_plot_check(request->plot);
}

/* ---- Cases ---- */

/* What is being done, while there is nothing else to see; for a terminal alone. */
static void show_progress(const char *what, size_t bits)
{
  if (isatty(STDERR_FILENO))
    fprintf(stderr, "\r\033[K%s %zu bits ...", what, bits);
}

static void clear_progress(void)
{
  if (isatty(STDERR_FILENO))
    fputs("\r\033[K", stderr);
}

/* 1, 2, 4, ... and the number asked for; 0 past it. */
static size_t next_threads(size_t threads, size_t last)
{
  if (threads >= last)
    return 0;
  return 2 * threads < last ? 2 * threads : last;
}

/* All numbers of threads of one operation with one key. Counts the rows up. */
static int run_threads(const struct request *request, const struct bench_key *key, enum bench_op op,
                       struct bench_row *rows, size_t *count)
{
  size_t last = request->threads == 0 ? 1 : request->threads;
  for (size_t threads = 1; threads != 0; threads = next_threads(threads, last)) {
    struct bench_row *row = &rows[*count];
    *row = (struct bench_row){.op = op, .bits = key->bits, .threads = threads};
    show_progress(bench_op_name(op), key->bits);
    int code = bench_measure(row, key, &request->settings);
    clear_progress();
    if (code != CLI_OK)
      return code;
    if (!request->json)
      bench_print_row(row, &request->settings);
    ++*count;
  }
  return CLI_OK;
}

static int run_size(const struct request *request, size_t bits, struct bench_row *rows,
                    size_t *count)
{
  struct bench_key key;
  show_progress("making a key of", bits);
  int code = bench_key_make(&key, bits);
  clear_progress();
  for (size_t i = 0; i < request->ops_count && code == CLI_OK; i++)
    code = run_threads(request, &key, request->ops[i], rows, count);
  bench_key_free(&key);
  return code;
}

static int run(const struct request *request)
{
  static struct bench_row rows[MAX_ROWS];
  size_t count = 0;
  if (!request->json)
    bench_print_head(&request->settings);
  int code = CLI_OK;
  for (size_t i = 0; i < request->bits_count && code == CLI_OK; i++)
    code = run_size(request, request->bits[i], rows, &count);
  if (code == CLI_OK && request->json)
    code = bench_print_json(rows, count, &request->settings);
  if (code == CLI_OK && request->plot != NULL)
    code = bench_plot(request->plot, rows, count, &request->settings);
  return code;
}

static int bench(int argc, char **argv)
{
  struct request request = {.bits = {2048, 3072, 4096},
                            .bits_count = 3,
                            .ops = {BENCH_SIGN, BENCH_VERIFY},
                            .ops_count = 2,
                            .settings = {.batch = 1, .seconds = 3, .rounds = 15}};
  int code = parse(&request, argc, argv);
  if (code != CLI_OK)
    return code;
  return request.help ? cli_help(&cli_bench) : run(&request);
}

const struct cli_command cli_bench = {
    "bench", "measure operations a second, also against OpenSSL",
    "Usage: karat bench [OPTION]...\n"
    "Measure PKCS#1 v1.5 signatures with SHA-256 of a digest, e = 65537, or the\n"
    "generation of keys (which takes long and varies: give it a minute or more).\n"
    "\n"
    "      --bits LIST       sizes of the modulus (default: 2048,3072,4096)\n"
    "      --op LIST         sign, verify, keygen (default: sign,verify)\n"
    "      --batch           8 signatures a call\n"
    "      --threads N       wall-clock rates of 1, 2, 4, ... N threads on one key;\n"
    "                        otherwise: one thread, by its CPU time\n"
    "      --against PEER    compare with openssl, turn by turn\n"
    "      --kernels FAMILY  auto, or a family that 'karat info' lists\n"
    "      --seconds S       time for a row, all rounds together (default: 3)\n"
    "      --rounds N        rounds a row, whose medians are reported (default: 15)\n"
    "      --json            an array of objects instead of the table\n"
    "      --plot FILE       draw a picture, .png or .svg, with gnuplot\n"
    "  -h, --help            show this text\n"
    "\n"
    "Before it is measured, each library verifies the other's signature.\n"
    "Exit codes: 0 measured, 2 usage or system error, or a wrong signature.\n",
    bench};
