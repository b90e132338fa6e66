/* cli/bench.h: the parts of `karat bench`.
 *
 * bench.c reads the flags and walks through the cases; bench_engine.c has the two libraries that
 * are compared; bench_measure.c takes times; bench_report.c writes table and JSON; bench_plot.c
 * draws.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_BENCH_H
#define KARAT_CLI_BENCH_H

#include <karat/rsa.h>

#include <openssl/evp.h>
#include <stdbool.h>
#include <stddef.h>

enum bench_op { BENCH_SIGN, BENCH_VERIFY, BENCH_KEYGEN, BENCH_OPS };

/* ---- Engines: the libraries that are compared ---- */

/* One key in the hands of both libraries, and a signature by it that both made alike. */
struct bench_key {
  size_t bits;
  EVP_PKEY *peer;
  karat_key *key;
  uint8_t digest[32];
  uint8_t sig[KARAT_MAX_BYTES];
  size_t sig_len;
};

/* Makes a key in libcrypto, hands it to karat, and checks that each library takes the other's
 * signature and refuses a damaged one. Reports errors, then returns CLI_ERROR. */
int bench_key_make(struct bench_key *key, size_t bits);
void bench_key_free(struct bench_key *key);

/* How a library does an operation over and over. A state belongs to one thread. */
struct bench_engine {
  const char *name;
  bool batches; /* a step is `batch` operations; otherwise it is one */
  void *(*open)(const struct bench_key *key, enum bench_op op, size_t batch); /* null: failed */
  bool (*step)(void *state);                                                  /* false: failed */
  void (*close)(void *state);
};
extern const struct bench_engine bench_karat, bench_openssl;

/* ---- Measuring ---- */

struct bench_settings {
  const struct bench_engine *peer; /* or null */
  size_t batch;                    /* signatures a call; 1: single calls */
  bool wall;                       /* rates by the wall clock, not by CPU time */
  double seconds;                  /* for all rounds of a row */
  size_t rounds;
};

/* One case and its result. Rates are signatures a second, medians over the rounds. */
struct bench_row {
  enum bench_op op;
  size_t bits, threads;
  double rate;     /* by CPU time, or by the wall clock if the settings say so */
  double cpu_rate; /* signatures a second of CPU time, whatever the settings say */
  double peer_rate;
  double ratio, ratio_min, ratio_max; /* rate / peer's rate, round by round */
};

enum { BENCH_MAX_ROUNDS = 1000, BENCH_MAX_THREADS = 1024 };

/* Fills the results of a row whose case is set. Reports errors, then returns CLI_ERROR. */
int bench_measure(struct bench_row *row, const struct bench_key *key,
                  const struct bench_settings *settings);

/* ---- Reports ---- */

const char *bench_op_name(enum bench_op op);
void bench_print_head(const struct bench_settings *settings);
void bench_print_row(const struct bench_row *row, const struct bench_settings *settings);
int bench_print_json(const struct bench_row *rows, size_t count,
                     const struct bench_settings *settings);

/* Says at once if a plot can't be drawn: the ending of the name is unknown, gnuplot is missing. */
int bench_plot_check(const char *path);
int bench_plot(const char *path, const struct bench_row *rows, size_t count,
               const struct bench_settings *settings);

#endif
