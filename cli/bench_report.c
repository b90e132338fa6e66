/* cli/bench_report.c: the results of `karat bench` as a table and as JSON.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bench.h"
#include "command.h"

#include <karat/info.h>

#include <jansson.h>
#include <openssl/crypto.h>
#include <stdio.h>

const char *bench_op_name(enum bench_op op)
{
  static const char *const names[BENCH_OPS] = {"sign", "verify", "keygen"};
  return names[op];
}

void bench_print_head(const struct bench_settings *settings)
{
  printf("karat %s on %s %s\n", karat_version(), karat_cpu_architecture(), karat_cpu_name());
  if (settings->peer != NULL)
    printf("against %s (default provider)\n", OpenSSL_version(OPENSSL_VERSION));
  printf("PKCS#1 v1.5 with SHA-256, e = 65537; operations a second of %s",
         settings->wall ? "wall-clock time, all threads on one key" : "CPU time");
  if (settings->batch > 1)
    printf(", %zu a call", settings->batch);
  printf("\n\n%-6s  %5s  %-9s", "op", "bits", "kernels");
  if (settings->wall)
    printf("  %7s", "threads");
  printf("  %10s", "ops/s");
  if (settings->wall)
    printf("  %10s", "ops/CPU s");
  if (settings->peer != NULL)
    printf("  %10s  %6s  %s", "peer ops/s", "ratio", "min..max");
  putchar('\n');
  fflush(stdout);
}

void bench_print_row(const struct bench_row *row, const struct bench_settings *settings)
{
  printf("%-6s  %5zu  %-9s", bench_op_name(row->op), row->bits, karat_kernels_selected());
  if (settings->wall)
    printf("  %7zu", row->threads);
  printf("  %10.1f", row->rate);
  if (settings->wall)
    printf("  %10.1f", row->cpu_rate);
  if (settings->peer != NULL)
    printf("  %10.1f  %6.3f  %.3f..%.3f", row->peer_rate, row->ratio, row->ratio_min,
           row->ratio_max);
  putchar('\n');
  fflush(stdout); /* rows take seconds each */
}

static json_t *row_json(const struct bench_row *row, const struct bench_settings *settings)
{
  bool peer = settings->peer != NULL;
  return json_pack("{s:s, s:I, s:s, s:I, s:I, s:f, s:o, s:o}", "op", bench_op_name(row->op), "bits",
                   (json_int_t)row->bits, "kernels", karat_kernels_selected(), "batch",
                   (json_int_t)settings->batch, "threads", (json_int_t)row->threads,
                   "ops_per_second", row->rate, "peer_ops_per_second",
                   peer ? json_real(row->peer_rate) : json_null(), "ratio",
                   peer ? json_real(row->ratio) : json_null());
}

int bench_print_json(const struct bench_row *rows, size_t count,
                     const struct bench_settings *settings)
{
  json_t *array = json_array();
  int code = CLI_OK;
  for (size_t i = 0; i < count && code == CLI_OK; i++)
    if (json_array_append_new(array, row_json(&rows[i], settings)) != 0)
      code = cli_error("cannot make JSON");
  if (code == CLI_OK && json_dumpf(array, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6)) != 0)
    code = cli_error("cannot write to standard output");
  putchar('\n');
  json_decref(array);
  return code;
}
