/* study.c: simulates a program on a machine and on the same machine without each of its limits, and
 * computes what its resources need at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "tool.h"
#include <stdlib.h>
#include <string.h>

enum { UNLIMITED = N1_WINDOW }; /* as a width */

const char *const variant_names[VARIANTS] = {"none", "decode", "window", "ports", "dependencies"};

void study_start(struct study *study, const struct n1_machine *machine, bool compare)
{
  /* The hash is FNV-1a, by words. */
  *study = (struct study){.machine = machine, .compare = compare, .code = 0xcbf29ce484222325U};
  for (unsigned i = 0; i < VARIANTS; i++) {
    struct n1_machine *variant = &study->variants[i];
    *variant = *machine;
    if (i == NO_DECODE)
      variant->dispatch = variant->scalar = variant->vector = variant->uops = variant->retire =
          UNLIMITED;
    if (i == NO_WINDOW) {
      variant->window = N1_WINDOW;
      for (unsigned port = 0; port < variant->port_count; port++)
        variant->ports[port].queue = N1_QUEUE;
    }
    variant->ignore_ports = i == NO_PORTS;
    variant->ignore_sources = i == NO_DEPENDENCIES;
    if (i > 0 && !compare)
      continue;
    study->simulators[i] = n1_new(variant);
    if (study->simulators[i] == NULL)
      die("out of memory");
  }
}

void study_watch(struct study *study, size_t first, size_t count)
{
  study->first_event = first;
  study->event_room = count;
  study->events = zeroed(count, sizeof *study->events);
  study->words = zeroed(count, sizeof *study->words);
  n1_observe(study->simulators[AS_IS], study->events, first, count);
}

void study_feed(struct study *study, const struct n1_instruction *instructions,
                const uint32_t *words, size_t count)
{
  for (unsigned i = 0; i < VARIANTS; i++)
    if (study->simulators[i] != NULL)
      n1_feed(study->simulators[i], instructions, count);
  for (size_t i = 0; i < count; i++) {
    study->kinds[instructions[i].kind]++;
    study->updates += instructions[i].updated != N1_NO_REGISTER;
    study->vectors += instructions[i].vector;
    if (study->iterations == 0)
      study->code = (study->code ^ words[i]) * 0x100000001b3U;
    size_t event = study->fed + i - study->first_event;
    if (study->fed + i >= study->first_event && event < study->event_room) {
      study->words[event] = words[i];
      study->event_count = event + 1;
    }
  }
  study->fed += count;
}

void study_mark(struct study *study)
{
  study->iterations++;
  for (unsigned i = 0; i < VARIANTS; i++)
    if (study->simulators[i] != NULL)
      n1_mark(study->simulators[i]);
}

void study_finish(struct study *study)
{
  if (study->fed == 0)
    die("there are no instructions");
  for (unsigned i = 0; i < VARIANTS; i++)
    if (study->simulators[i] != NULL)
      n1_finish(study->simulators[i], &study->results[i]);
}

void study_free(struct study *study)
{
  for (unsigned i = 0; i < VARIANTS; i++)
    n1_free(study->simulators[i]);
  free(study->events);
  free(study->words);
}

/* ---- bounds ---- */

/* How long a choice of ports is needed, by uops that can't go anywhere else. */
static void add_demand(const struct n1_uop *uop, uint64_t count, unsigned ports, uint64_t *busy,
                       uint64_t *held)
{
  if ((uop->ports & ~ports) == 0) {
    *busy += count * uop->busy;
    *held += count * uop->hold;
  }
}

/* Uops that can only go to certain ports need these: the worst such set of ports is the bound. */
static void find_port_bounds(const struct study *study, struct bound *busy, struct bound *held)
{
  const struct n1_machine *machine = study->machine;
  for (unsigned ports = 1; ports < 1U << machine->port_count; ports++) {
    uint64_t all_busy = 0, all_held = 0;
    for (unsigned kind = 0; kind < N1_CLASS_COUNT; kind++)
      for (unsigned i = 0; study->kinds[kind] > 0 && i < machine->timing[kind].uop_count; i++)
        add_demand(&machine->timing[kind].uops[i], study->kinds[kind], ports, &all_busy, &all_held);
    add_demand(&machine->update, study->updates, ports, &all_busy, &all_held);
    unsigned count = (unsigned)__builtin_popcount(ports);
    double cycles = (double)all_busy / count;
    if (cycles > busy->cycles)
      *busy = (struct bound){cycles, ports, false};
    cycles = (double)all_held / count;
    if (cycles > held->cycles)
      *held = (struct bound){cycles, ports, true};
  }
}

static double largest(double a, double b)
{
  return a > b ? a : b;
}

static int by_cycles(const void *a, const void *b)
{
  const struct bound *x = a, *y = b;
  return x->cycles < y->cycles ? 1 : x->cycles > y->cycles ? -1 : 0;
}

void study_bounds(const struct study *study, struct bound bounds[3])
{
  const struct n1_machine *machine = study->machine;
  const struct n1_result *result = &study->results[AS_IS];
  uint64_t scalars = result->instructions - study->vectors;
  double decode = (double)result->instructions / machine->dispatch;
  decode = largest(decode, (double)scalars / machine->scalar);
  decode = largest(decode, (double)study->vectors / machine->vector);
  decode = largest(decode, (double)result->uops / machine->uops);
  memset(bounds, 0, 3 * sizeof *bounds);
  bounds[0].cycles = decode;
  find_port_bounds(study, &bounds[1], &bounds[2]);
  for (unsigned i = 0; i < 3; i++)
    bounds[i].cycles /= study->iterations;
  qsort(bounds, 3, sizeof *bounds, by_cycles);
}

enum variant study_bottleneck(const struct study *study)
{
  enum variant best = AS_IS;
  double limit = study->results[AS_IS].per_iteration * 0.99;
  for (unsigned i = 1; i < VARIANTS && study->compare; i++)
    if (study->results[i].per_iteration < limit) {
      limit = study->results[i].per_iteration;
      best = (enum variant)i;
    }
  return best;
}
