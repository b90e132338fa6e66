/* search.c: better orders by trial. Independent islands, each with its own random numbers, first
 * schedule the region in many styles, then change the best order bit by bit: an instruction moves,
 * or a stretch is scheduled anew; what the simulator finds no slower stays, and in the beginning
 * now and then what is a little slower.
 *
 * Each island is a process, which notes its state in a file: from that the best order is read in
 * the end, and a search that was stopped goes on as if it had not been. Nothing depends on how many
 * run at once.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct island {
  const struct graph *graph;
  const struct effort *effort;
  const char *name;
  unsigned number;
  char path[4096];
  struct random random;
  uint64_t round, print;
  uint32_t *order, *best, *trial, *place;
  uint32_t cost, best_cost, first_cost;
  struct style style; /* of the best whole schedule */
  unsigned port;      /* the busiest, */
  uint32_t *losses;   /* and how long it is idle before each place of the order */
  uint64_t lost;      /* in all */
  bool stale;         /* they are those of another order */
  struct cost simulation;
};

enum { REPORT_SECONDS = 5 };

/* ---- the state file ---- */

/* What a state belongs to: region, machine and effort. */
static uint64_t fingerprint(const struct island *island)
{
  uint64_t hash = island->effort->seed * 31 + island->effort->rounds;
  const struct graph *graph = island->graph;
  for (uint32_t i = 0; i < graph->count; i++) {
    hash = (hash ^ graph->nodes[i].instruction->word) * 0x9e3779b97f4a7c15U;
    for (uint32_t k = 0; k < graph->nodes[i].before_count; k++)
      hash = (hash ^ graph->nodes[i].before[k]) * 0x9e3779b97f4a7c15U;
    for (unsigned u = 0; u < graph->nodes[i].timing->uop_count; u++) {
      const struct n1_uop *uop = &graph->nodes[i].timing->uops[u];
      hash = (hash ^ ((uint64_t)uop->ports << 24 | (unsigned)uop->latency << 16 |
                      (unsigned)uop->busy << 8 | uop->hold)) *
             0x9e3779b97f4a7c15U;
    }
    hash ^= hash >> 31;
  }
  return hash;
}

static void save(const struct island *island)
{
  char path[4200];
  snprintf(path, sizeof path, "%s.new", island->path);
  FILE *file = fopen(path, "w");
  if (file == NULL)
    die("%s: %s", path, strerror(errno));
  fprintf(file, "%" PRIu64 " %u %" PRIu32 "\n%" PRIu64 " %" PRIu64 "\n%" PRIu32,
          fingerprint(island), island->number, island->graph->count, island->round,
          island->random.state, island->cost);
  for (uint32_t i = 0; i < island->graph->count; i++)
    fprintf(file, " %" PRIu32, island->order[i]);
  fprintf(file, "\n%" PRIu32, island->best_cost);
  for (uint32_t i = 0; i < island->graph->count; i++)
    fprintf(file, " %" PRIu32, island->best[i]);
  for (unsigned i = 0; i < STYLES; i++)
    fprintf(file, " %" PRIu32, island->style.of[i]);
  fputc('\n', file);
  if (fclose(file) != 0 || rename(path, island->path) != 0)
    die("%s: %s", island->path, strerror(errno));
}

/* The next number in the file, if it is no greater than `most`. */
static bool read_number(FILE *file, uint64_t most, uint64_t *number)
{
  char text[24], *end = NULL;
  if (fscanf(file, "%20s", text) != 1)
    return false;
  errno = 0;
  *number = strtoull(text, &end, 10);
  return errno == 0 && *end == '\0' && *number <= most;
}

static bool read_order(FILE *file, const struct graph *graph, uint32_t *cost, uint32_t *order)
{
  uint64_t number = 0;
  bool good = read_number(file, UINT32_MAX, &number);
  *cost = (uint32_t)number;
  for (uint32_t i = 0; good && i < graph->count; i++) {
    good = read_number(file, graph->count, &number);
    order[i] = (uint32_t)number;
  }
  return good && legal_order(graph, order);
}

/* False if there is no state. */
static bool load(struct island *island)
{
  FILE *file = fopen(island->path, "r");
  if (file == NULL && errno == ENOENT)
    return false;
  if (file == NULL)
    die("%s: %s", island->path, strerror(errno));
  uint64_t hash = 0, number = 0, count = 0;
  bool good = read_number(file, UINT64_MAX, &hash) && read_number(file, UINT32_MAX, &number) &&
              read_number(file, UINT32_MAX, &count) &&
              read_number(file, UINT64_MAX, &island->round) &&
              read_number(file, UINT64_MAX, &island->random.state) && hash == fingerprint(island) &&
              number == island->number && count == island->graph->count &&
              read_order(file, island->graph, &island->cost, island->order) &&
              read_order(file, island->graph, &island->best_cost, island->best);
  for (unsigned i = 0; good && i < STYLES; i++) {
    good = read_number(file, UINT32_MAX, &number);
    island->style.of[i] = (uint32_t)number;
  }
  fclose(file);
  if (!good)
    die("%s: not a state of this search (another source, seed, machine or number of rounds)",
        island->path);
  return true;
}

/* ---- changes ---- */

static void note_places(struct island *island)
{
  for (uint32_t i = 0; i < island->graph->count; i++)
    island->place[island->trial[i]] = i;
}

/* Moves one instruction as far as its dependences and the flags allow, at most `reach`; false if it
 * can't move. */
static bool move_one(struct island *island)
{
  static const uint32_t reaches[] = {1, 2, 4, 8, 16, 40, 100};
  const struct graph *graph = island->graph;
  uint32_t *order = island->trial, from = (uint32_t)random_below(&island->random, graph->count);
  uint32_t reach = reaches[random_below(&island->random, 7)], least = 0, most = graph->count - 1;
  const struct node *node = &graph->nodes[order[from]];
  note_places(island);
  for (uint32_t k = 0; k < node->before_count; k++)
    if (island->place[node->before[k]] + 1 > least)
      least = island->place[node->before[k]] + 1;
  for (uint32_t k = 0; k < node->next_count; k++)
    if (island->place[node->next[k].to] - 1 < most)
      most = island->place[node->next[k].to] - 1;
  if (least + reach < from)
    least = from - reach;
  if (from + reach < most)
    most = from + reach;
  if (least >= most)
    return false;
  uint32_t to = least + (uint32_t)random_below(&island->random, most - least);
  to += to >= from;
  uint32_t moved = order[from];
  if (to > from)
    memmove(order + from, order + from + 1, (to - from) * sizeof *order);
  else
    memmove(order + to + 1, order + to, (from - to) * sizeof *order);
  order[to] = moved;
  return node->chain == NO_CHAIN || legal_order(graph, order);
}

/* The style of the best whole schedule, or nearly so; or another one. */
static struct style some_style(struct island *island)
{
  struct style style = island->style;
  if (island->round < island->effort->rounds / 50 || random_below(&island->random, 3) == 0)
    return random_style(&island->random);
  vary_style(&style, &island->random);
  return style;
}

/* A place where the busiest port is idle, by how long it is; any, if there is none. */
static uint32_t lost_place(struct island *island)
{
  const struct graph *graph = island->graph;
  if (island->stale) {
    find_losses(&island->simulation, island->order, island->port, island->losses);
    island->lost = 0;
    for (uint32_t i = 0; i < graph->count; i++)
      island->lost += island->losses[i];
    island->stale = false;
  }
  if (island->lost == 0)
    return (uint32_t)random_below(&island->random, graph->count);
  uint64_t number = random_below(&island->random, island->lost);
  uint32_t place = 0;
  while (number >= island->losses[place])
    number -= island->losses[place++];
  return place;
}

static void schedule_stretch(struct island *island)
{
  const struct graph *graph = island->graph;
  uint32_t length = 8 + (uint32_t)random_below(&island->random, 200);
  struct style style = some_style(island);
  if (length > graph->count)
    length = graph->count;
  uint32_t from = (uint32_t)random_below(&island->random, graph->count - length + 1);
  if (random_below(&island->random, 4) > 0) {
    uint32_t at = lost_place(island), before = (uint32_t)random_below(&island->random, length);
    from = at < before ? 0 : at - before;
    from = from > graph->count - length ? graph->count - length : from;
  }
  list_schedule(graph, &style, &island->random, island->trial, from, from + length);
}

/* ---- an island ---- */

static void accept(struct island *island, uint32_t cost)
{
  memcpy(island->order, island->trial, island->graph->count * sizeof *island->order);
  island->cost = cost;
  island->stale = true;
  if (cost < island->best_cost) {
    memcpy(island->best, island->trial, island->graph->count * sizeof *island->best);
    island->best_cost = cost;
  }
}

/* The first tenth of the rounds: whole schedules; then changes of the best. */
static void one_round(struct island *island)
{
  const struct graph *graph = island->graph;
  uint64_t rounds = island->effort->rounds, whole = rounds / 10 + 1;
  if (island->round < whole) {
    struct style style = some_style(island);
    for (uint32_t i = 0; i < graph->count; i++)
      island->trial[i] = i;
    list_schedule(graph, &style, &island->random, island->trial, 0, graph->count);
    uint32_t cost = cost_of(&island->simulation, island->trial);
    if (cost <= island->cost) {
      accept(island, cost);
      island->style = style;
    }
    return;
  }
  memcpy(island->trial, island->order, graph->count * sizeof *island->trial);
  if (random_below(&island->random, 5) < 3)
    schedule_stretch(island);
  else if (!move_one(island))
    return;
  uint32_t cost = cost_of(&island->simulation, island->trial);
  if (cost == IMPOSSIBLE)
    return;
  /* slower by up to a 500th, and less and less */
  uint64_t left = rounds - island->round;
  uint64_t slack = random_below(&island->random, 4) == 0 ? island->cost / 500 * left / rounds : 0;
  if (cost <= island->cost + slack)
    accept(island, cost);
  if (island->cost > island->best_cost + island->best_cost / 100) { /* too far: back */
    memcpy(island->trial, island->best, graph->count * sizeof *island->trial);
    accept(island, island->best_cost);
  }
}

static void new_island(struct island *island, const struct graph *graph,
                       const struct effort *effort, const char *name, const char *directory,
                       unsigned number)
{
  *island = (struct island){.graph = graph, .effort = effort, .name = name, .number = number};
  snprintf(island->path, sizeof island->path, "%s/%s.%u", directory, name, number);
  uint32_t **arrays[] = {&island->order, &island->best, &island->trial, &island->place};
  for (unsigned i = 0; i < 4; i++)
    *arrays[i] = zeroed(graph->count, sizeof **arrays[i]);
  for (uint32_t i = 0; i < graph->count; i++)
    island->order[i] = island->best[i] = i;
  start_cost(&island->simulation, graph);
  island->losses = zeroed(3 * (size_t)graph->count + 1, sizeof *island->losses);
  island->port = find_bound(graph).port_number;
  island->stale = true;
}

static void free_island(struct island *island)
{
  end_cost(&island->simulation);
  free(island->losses);
  free(island->order);
  free(island->best);
  free(island->trial);
  free(island->place);
}

static void report(const struct island *island)
{
  fprintf(stderr, "%s: %s, island %u: round %" PRIu64 " of %" PRIu64 ", %.1f cycles, now %.1f\n",
          program, island->name, island->number, island->round, island->effort->rounds,
          island->first_cost / 1000.0, island->best_cost / 1000.0);
}

static void run_island(struct island *island)
{
  time_t reported = time(NULL);
  island->first_cost = cost_of(&island->simulation, island->order);
  if (!load(island)) {
    island->random.state = island->effort->seed * 0x9e3779b97f4a7c15U + island->number;
    island->cost = island->best_cost = island->first_cost;
    island->style = random_style(&island->random);
  }
  while (island->round < island->effort->rounds) {
    one_round(island);
    island->round++;
    if (island->round % 16 == 0 && time(NULL) >= reported + REPORT_SECONDS) {
      reported = time(NULL);
      save(island);
      if (!island->effort->quiet)
        report(island);
    }
  }
  save(island);
}

/* ---- all of them ---- */

static void wait_for_one(uint64_t *running)
{
  int status;
  if (wait(&status) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    die("a search has failed");
  --*running;
}

void search(const struct graph *graph, const struct effort *effort, const char *name,
            uint32_t *order, uint32_t *cost)
{
  char temporary[] = "/tmp/schedule.XXXXXX";
  const char *directory = effort->state;
  if (directory == NULL && (directory = mkdtemp(temporary)) == NULL)
    die("%s: %s", temporary, strerror(errno));
  if (effort->state != NULL && mkdir(effort->state, 0777) != 0 && errno != EEXIST)
    die("%s: %s", effort->state, strerror(errno));
  uint64_t running = 0;
  for (unsigned i = 0; i < effort->islands; i++) {
    if (running == effort->jobs)
      wait_for_one(&running);
    fflush(NULL);
    pid_t child = fork();
    if (child < 0)
      die("fork: %s", strerror(errno));
    if (child == 0) {
      struct island island;
      new_island(&island, graph, effort, name, directory, i);
      run_island(&island);
      free_island(&island);
      _exit(0);
    }
    running++;
  }
  while (running > 0)
    wait_for_one(&running);
  *cost = IMPOSSIBLE;
  for (uint32_t i = 0; i < graph->count; i++)
    order[i] = i;
  for (unsigned i = 0; i < effort->islands; i++) {
    struct island island;
    new_island(&island, graph, effort, name, directory, i);
    if (!load(&island))
      die("%s: an island has left no state", island.path);
    if (island.best_cost < *cost) {
      *cost = island.best_cost;
      memcpy(order, island.best, graph->count * sizeof *order);
    }
    if (effort->state == NULL && unlink(island.path) != 0)
      die("%s: %s", island.path, strerror(errno));
    free_island(&island);
  }
  if (effort->state == NULL && rmdir(directory) != 0)
    die("%s: %s", directory, strerror(errno));
}
