/* library_test.c: the simulator as a library (tools/n1sim/n1sim.h), on a function of an object
 * file:
 *
 *   library_test MACHINE OBJECT FUNCTION
 *
 * What it says about each instruction is checked against the machine's limits, one by one; the same
 * program in pieces takes the same time; and a simulation allocates nothing.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "../../tools/n1sim/n1sim.h"
#include <stdlib.h>
#include <string.h>

const char program[] = "library_test";

enum { ITERATIONS = 4, MOST = 8192 };

static unsigned long allocations;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

void *__wrap_malloc(size_t size)
{
  allocations++;
  return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
  allocations++;
  return __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size)
{
  allocations++;
  return __real_realloc(block, size);
}

/* The program ITERATIONS times over, and what became of it. */
static struct n1_instruction code[MOST];
static struct n1_event events[MOST];
static size_t total;

static const struct n1_uop *uop_of(const struct n1_machine *machine, size_t i, unsigned uop)
{
  const struct n1_timing *timing = &machine->timing[code[i].kind];
  return uop < timing->uop_count ? &timing->uops[uop] : &machine->update;
}

static uint64_t last_issue(size_t i)
{
  uint64_t last = 0;
  for (unsigned u = 0; u < events[i].uop_count; u++)
    last = events[i].issued[u] > last ? events[i].issued[u] : last;
  return last;
}

static void require(bool good, size_t i, const char *what)
{
  if (!good)
    die("instruction %zu (%s): %s", i, n1_class_names[code[i].kind], what);
}

/* How many instructions and uops are dispatched along with i, up to it. */
static void check_dispatch(const struct n1_machine *machine, size_t i)
{
  unsigned all = 0, vector = 0, uops = 0;
  for (size_t j = i + 1; j-- > 0 && events[j].dispatched == events[i].dispatched;) {
    all++;
    vector += code[j].vector;
    uops += events[j].uop_count == 0 ? 1 : events[j].uop_count;
  }
  require(all <= machine->dispatch, i, "too many are dispatched a cycle");
  require(vector <= machine->vector, i, "too many vector instructions are dispatched a cycle");
  require(all - vector <= machine->scalar, i, "too many scalar ones are dispatched a cycle");
  require(uops <= machine->uops, i, "too many uops are dispatched a cycle");
  require(i == 0 || events[i].dispatched >= events[i - 1].dispatched, i, "dispatch out of order");
  require(i < machine->window || events[i - machine->window].retired <= events[i].dispatched, i,
          "it is dispatched into a full window");
}

static void check_retirement(const struct n1_machine *machine, size_t i)
{
  require(events[i].retired >= events[i].done, i, "it retires before it is done");
  require(i == 0 || events[i].retired >= events[i - 1].retired, i, "retirement out of order");
  require(i < machine->retire || events[i - machine->retire].retired < events[i].retired, i,
          "too many retire a cycle");
}

/* Every uop against every other one of its port. */
static void check_ports(const struct n1_machine *machine, size_t i)
{
  for (unsigned u = 0; u < events[i].uop_count; u++) {
    const struct n1_uop *uop = uop_of(machine, i, u);
    unsigned port = events[i].ports[u], queued = 0;
    require((uop->ports >> port & 1) != 0, i, "it issues at a port that can't do it");
    require(events[i].issued[u] > events[i].dispatched, i, "it issues before it is dispatched");
    require(events[i].done >= events[i].issued[u] + uop->latency, i, "it is done too early");
    for (size_t j = 0; j < total; j++)
      for (unsigned v = 0; v < events[j].uop_count; v++) {
        if (events[j].ports[v] != port || (i == j && u == v))
          continue;
        const struct n1_uop *other = uop_of(machine, j, v);
        uint64_t at = events[j].issued[v];
        queued += j <= i && at > events[i].dispatched;
        if (at > events[i].issued[u])
          continue;
        require(at + other->busy <= events[i].issued[u], i, "its port is busy");
        require(uop->hold == 0 || other->hold == 0 || at + other->hold <= events[i].issued[u], i,
                "its port's long unit is held");
      }
    require(queued < machine->ports[port].queue, i, "its port's queue is full");
  }
}

/* Its sources are there when its uops issue. */
static void check_sources(const struct n1_machine *machine, size_t i)
{
  const struct n1_timing *timing = &machine->timing[code[i].kind];
  uint64_t first = UINT64_MAX;
  for (unsigned u = 0; u < events[i].uop_count; u++)
    first = events[i].issued[u] < first ? events[i].issued[u] : first;
  for (unsigned s = 0; s < code[i].source_count; s++)
    for (size_t j = i; j-- > 0;) {
      if (memchr(code[j].destinations, code[i].sources[s], code[j].destination_count) == NULL)
        continue;
      uint64_t ready = events[j].done;
      if (code[j].updated == code[i].sources[s] && last_issue(j) + machine->update.latency < ready)
        ready = last_issue(j) + machine->update.latency;
      bool chained = code[i].sources[s] == code[i].addend && code[i].vector == code[j].vector &&
                     machine->timing[code[j].kind].chain > 0;
      require(first + (chained ? timing->chain : 0) >= ready, i, "a source is not there yet");
      break;
    }
  if (code[i].width == 0 || code[i].store)
    return;
  for (size_t j = i; j-- > 0;)
    if (code[j].store && code[j].address < code[i].address + code[i].width &&
        code[i].address < code[j].address + code[j].width) {
      require(first + timing->uops[0].latency >= events[j].done + machine->forward ||
                  events[j].retired <= events[i].dispatched,
              i, "what it loads is not stored yet");
      break;
    }
}

static bool same(const struct n1_result *a, const struct n1_result *b)
{
  return a->cycles == b->cycles && a->instructions == b->instructions && a->uops == b->uops &&
         a->per_iteration == b->per_iteration &&
         memcmp(a->stalls, b->stalls, sizeof a->stalls) == 0 &&
         memcmp(a->queue_full, b->queue_full, sizeof a->queue_full) == 0 &&
         memcmp(a->issued, b->issued, sizeof a->issued) == 0;
}

/* The same in pieces of changing length. */
static void check_pieces(struct n1_simulator *simulator, const struct n1_result *whole,
                         size_t count)
{
  struct n1_result result;
  size_t length = 1;
  n1_start(simulator);
  for (unsigned i = 0; i < ITERATIONS; i++) {
    for (size_t at = 0; at < count; at += length) {
      length = 1 + (length * 7 + 3) % 23;
      n1_feed(simulator, &code[at], count - at < length ? count - at : length);
    }
    n1_mark(simulator);
  }
  n1_finish(simulator, &result);
  if (!same(&result, whole))
    die("in pieces it takes %.1f cycles, not %.1f", result.per_iteration, whole->per_iteration);
}

int main(int argc, char **argv)
{
  struct n1_error error;
  struct kernel kernel;
  if (argc != 4)
    die("usage: library_test MACHINE OBJECT FUNCTION");
  struct n1_machine *machine = n1_machine_read(argv[1], &error);
  if (machine == NULL)
    die("%s", error.text);
  read_code(&kernel, argv[2], argv[3]);
  struct n1_addresses *addresses = n1_addresses_new();
  if (kernel.count * ITERATIONS > MOST)
    die("%s is too long", argv[3]);
  for (size_t i = 0; i < kernel.count; i++) {
    n1_classify(&kernel.code[i], &code[i]);
    code[i].address = n1_addresses_step(addresses, &kernel.code[i]);
  }
  total = kernel.count * ITERATIONS;
  for (size_t i = kernel.count; i < total; i++)
    code[i] = code[i - kernel.count];

  struct n1_simulator *simulator = n1_new(machine);
  struct n1_result result, again;
  if (simulator == NULL)
    die("out of memory");
  unsigned long before = allocations;
  n1_simulate(simulator, code, kernel.count, ITERATIONS, &result);
  if (allocations != before)
    die("a simulation allocates");
  n1_observe(simulator, events, 0, MOST);
  n1_simulate(simulator, code, kernel.count, ITERATIONS, &again);
  if (!same(&result, &again))
    die("the same program takes another time when it is watched");
  for (size_t i = 0; i < total; i++) {
    check_dispatch(machine, i);
    check_ports(machine, i);
    check_sources(machine, i);
    check_retirement(machine, i);
  }
  n1_observe(simulator, NULL, 0, 0);
  check_pieces(simulator, &result, kernel.count);
  printf("%s on %s: %zu instructions in %llu cycles\n", argv[3], machine->name, total,
         (unsigned long long)result.cycles);
  n1_addresses_free(addresses);
  n1_free(simulator);
  n1_machine_free(machine);
  free_kernel(&kernel);
  return 0;
}
