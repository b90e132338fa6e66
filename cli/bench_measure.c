/* cli/bench_measure.c: times of one operation, round by round, with and without a peer.
 *
 * The processor's frequency and its other work vary over seconds. So karat and its peer take turns
 * in short rounds, each round gives a ratio, and the medians are what is reported.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bench.h"
#include "command.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* One thread's share of a side. */
struct worker {
  const struct bench_engine *engine;
  void *state;
  size_t chunk; /* steps between looks at the clock */
  double start, seconds;
  size_t steps;
  double wall, cpu; /* what the steps took */
  bool failed;
};

/* One library, with as many threads as the row asks for. */
struct side {
  const struct bench_engine *engine;
  size_t threads, items; /* items: signatures a step */
  struct worker *workers;
};

struct rates {
  double wall, cpu;
};

static double now(clockid_t clock)
{
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void *work(void *arg)
{
  struct worker *w = arg;
  double cpu = now(CLOCK_THREAD_CPUTIME_ID);
  w->steps = 0;
  do {
    for (size_t i = 0; i < w->chunk && !w->failed; i++)
      w->failed = !w->engine->step(w->state);
    w->steps += w->chunk;
    w->wall = now(CLOCK_MONOTONIC) - w->start;
  } while (w->wall < w->seconds && !w->failed);
  w->cpu = now(CLOCK_THREAD_CPUTIME_ID) - cpu;
  return NULL;
}

/* Runs the workers at once, the first one in this thread; false if one could not start. */
static bool run_workers(struct worker *workers, size_t threads, double seconds)
{
  pthread_t others[BENCH_MAX_THREADS];
  size_t running = 1;
  double start = now(CLOCK_MONOTONIC); /* the same for all: a late thread is no faster for it */
  for (size_t i = 0; i < threads; i++) {
    workers[i].start = start;
    workers[i].seconds = seconds;
  }
  while (running < threads && pthread_create(&others[running], NULL, work, &workers[running]) == 0)
    running++;
  work(&workers[0]);
  for (size_t i = 1; i < running; i++)
    pthread_join(others[i], NULL);
  return running == threads;
}

/* One round of a side. */
static int run_side(struct rates *rates, const struct side *side, double seconds)
{
  *rates = (struct rates){0, 0};
  if (!run_workers(side->workers, side->threads, seconds))
    return cli_error("cannot start %zu threads", side->threads);
  for (size_t i = 0; i < side->threads; i++) {
    const struct worker *w = &side->workers[i];
    if (w->failed)
      return cli_error("%s failed while it was measured", side->engine->name);
    double signatures = (double)(w->steps * side->items);
    rates->wall += signatures / w->wall;
    rates->cpu += signatures / w->cpu / (double)side->threads;
  }
  return CLI_OK;
}

/* Finds how many steps may pass between looks at the clock, 1/16 of a round, then runs a round. */
static int warm_up(struct side *side, double seconds)
{
  struct worker *first = &side->workers[0];
  first->chunk = 1;
  for (;;) {
    run_workers(first, 1, 0);
    if (first->failed || first->wall > seconds / 32)
      break;
    first->chunk *= 2;
  }
  for (size_t i = 1; i < side->threads; i++)
    side->workers[i].chunk = first->chunk;
  struct rates ignored;
  return run_side(&ignored, side, seconds);
}

static void close_side(struct side *side)
{
  for (size_t i = 0; side->workers != NULL && i < side->threads; i++)
    if (side->workers[i].state != NULL)
      side->engine->close(side->workers[i].state);
  free(side->workers);
  side->workers = NULL;
}

static int open_side(struct side *side, const struct bench_engine *engine,
                     const struct bench_row *row, const struct bench_key *key, size_t batch)
{
  *side = (struct side){engine, row->threads, engine->batches ? batch : 1,
                        calloc(row->threads, sizeof *side->workers)};
  bool good = side->workers != NULL;
  for (size_t i = 0; good && i < row->threads; i++) {
    side->workers[i].engine = engine;
    side->workers[i].state = engine->open(key, row->op, batch);
    good = side->workers[i].state != NULL;
  }
  return good ? CLI_OK : cli_error("%s: cannot prepare the measurement", engine->name);
}

static int compare_doubles(const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Sorts the values too. */
static double median(double *values, size_t count)
{
  qsort(values, count, sizeof *values, compare_doubles);
  return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

/* What the rounds gave, by column. */
struct rounds {
  double rate[BENCH_MAX_ROUNDS], cpu[BENCH_MAX_ROUNDS];
  double peer_rate[BENCH_MAX_ROUNDS], ratio[BENCH_MAX_ROUNDS];
};

static int run_rounds(struct rounds *r, struct side *sides, const struct bench_settings *settings)
{
  size_t count = settings->peer == NULL ? 1 : 2;
  double seconds = settings->seconds / (double)settings->rounds / (double)count;
  int code = CLI_OK;
  for (size_t i = 0; i < count && code == CLI_OK; i++)
    code = warm_up(&sides[i], seconds);
  for (size_t i = 0; i < settings->rounds && code == CLI_OK; i++) {
    struct rates mine, peers = {1, 1};
    code = run_side(&mine, &sides[0], seconds);
    if (count == 2 && code == CLI_OK)
      code = run_side(&peers, &sides[1], seconds);
    if (code != CLI_OK)
      break;
    r->rate[i] = settings->wall ? mine.wall : mine.cpu;
    r->cpu[i] = mine.cpu;
    r->peer_rate[i] = settings->wall ? peers.wall : peers.cpu;
    r->ratio[i] = r->rate[i] / r->peer_rate[i];
  }
  return code;
}

static void summarise(struct bench_row *row, struct rounds *r, size_t count)
{
  row->rate = median(r->rate, count);
  row->cpu_rate = median(r->cpu, count);
  row->peer_rate = median(r->peer_rate, count);
  row->ratio = median(r->ratio, count); /* and now they are in order */
  row->ratio_min = r->ratio[0];
  row->ratio_max = r->ratio[count - 1];
}

int bench_measure(struct bench_row *row, const struct bench_key *key,
                  const struct bench_settings *settings)
{
  struct side sides[2] = {{0}, {0}};
  struct rounds *rounds = calloc(1, sizeof *rounds);
  if (rounds == NULL)
    return cli_error_errno("cannot measure");
  int code = open_side(&sides[0], &bench_karat, row, key, settings->batch);
  if (code == CLI_OK && settings->peer != NULL)
    code = open_side(&sides[1], settings->peer, row, key, settings->batch);
  if (code == CLI_OK)
    code = run_rounds(rounds, sides, settings);
  if (code == CLI_OK)
    summarise(row, rounds, settings->rounds);
  close_side(&sides[0]);
  close_side(&sides[1]);
  free(rounds);
  return code;
}
