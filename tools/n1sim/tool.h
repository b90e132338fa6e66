/* tool.h: what the files of the command n1sim share. input gives instructions to study, which
 * simulates them; report and timeline tell what came out.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TOOL_H
#define TOOL_H

#include "n1sim.h"

/* ---- study.c ---- */

/* The machine as it is, and without one of its limits each. */
enum variant { AS_IS, NO_DECODE, NO_WINDOW, NO_PORTS, NO_DEPENDENCIES, VARIANTS };
extern const char *const variant_names[VARIANTS];

/* The cycles that a resource needs, if nothing else held it up. */
struct bound {
  double cycles;
  unsigned ports; /* those that are full, or 0: dispatch */
  bool unit;      /* their long units */
};

struct study {
  const struct n1_machine *machine;
  bool compare; /* simulate the variants too */
  unsigned iterations;
  struct n1_machine variants[VARIANTS];
  struct n1_simulator *simulators[VARIANTS];
  struct n1_result results[VARIANTS];
  uint64_t kinds[N1_CLASS_COUNT]; /* instructions, also those that write a base back */
  uint64_t updates, vectors;
  uint64_t code; /* a hash of the instructions of the first iteration, to know them again */

  /* the instructions to draw */
  struct n1_event *events;
  uint32_t *words;
  size_t first_event, event_count, event_room, fed;
};

void study_start(struct study *study, const struct n1_machine *machine, bool compare);
void study_watch(struct study *study, size_t first, size_t count);

/* The words are those of the instructions. */
void study_feed(struct study *study, const struct n1_instruction *instructions,
                const uint32_t *words, size_t count);
void study_mark(struct study *study);
void study_finish(struct study *study);
void study_free(struct study *study);

/* Cycles an iteration that dispatch and ports need: the larger bound first. */
void study_bounds(const struct study *study, struct bound bounds[3]);

/* What holds the program up: the limit without which it would be fastest, or AS_IS if none alone
 * makes much of a difference. */
enum variant study_bottleneck(const struct study *study);

/* ---- input.c ---- */

/* Feeds a function of an object file; with a block, only the loop of that label. */
void feed_object(struct study *study, const char *object, const char *symbol, const char *block,
                 unsigned iterations);

/* Feeds a trace, `iterations` times over if it is not longer than a million instructions. */
void feed_trace(struct study *study, FILE *trace, const char *path, unsigned iterations);

/* The object of an assembly source, in a temporary file that goes away with the program. */
const char *assemble(const char *source, char **include_directories);

/* Runs a program under QEMU and feeds its trace, or that of a call of one function. */
struct run {
  const char *qemu, *plugin;
  const char *function; /* or null */
  const char *keep;     /* a file in which the trace is kept, or null */
  unsigned skip;        /* calls that are not traced */
  char **command;
};
void feed_program(struct study *study, const struct run *run, unsigned iterations);

/* ---- report.c, timeline.c ---- */

void print_report(FILE *out, const struct study *study, const char *what);
void print_json(FILE *out, const struct study *study, const char *what);
void print_timeline(FILE *out, const struct study *study, const char *what);

#endif
