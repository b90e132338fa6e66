/* schedule.c: the program schedule, which writes a kernel anew in an order, and with registers,
 * that take less time on a simulated machine.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "../objcheck/sha256.h"
#include "graph.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef KARAT_MACHINE
#define KARAT_MACHINE "tools/n1sim/neoverse-n1.machine"
#endif

const char program[] = "schedule";

static const char usage[] =
    "usage: schedule [OPTION...] OBJECT SYMBOL [SOURCE]\n"
    "\n"
    "Reads an AArch64 kernel from an object file, with the annotations (//@ z = x0) of its source, "
    "and writes\n"
    "it as assembly source: in the order, and with the registers, that it finds fastest on a "
    "simulated processor.\n"
    "The annotations follow. Callees' code (labels local_...) stays as it is. The same options "
    "give "
    "the same file.\n"
    "\n"
    "  --machine FILE    the processor (default: Neoverse N1)\n"
    "  --apart REGISTERS x0,x1,... point to buffers that do not overlap, at the entry; may be "
    "repeated\n"
    "  --across          labels that no branch goes to are no limits: they move, with their "
    "annotations\n"
    "  --pipeline LABEL[:CYCLES]  rounds of the loop there overlap, if that is faster; or, with "
    "CYCLES, what can be\n"
    "                    done in the first cycles of a round is done a round ahead; may be "
    "repeated\n"
    "  --spill           the frame's words are used anew, for whatever values need them\n"
    "  --from LABEL, --to LABEL  only what is between them (default: the whole kernel)\n"
    "  --reserve REGISTERS  x16,v7,...: values get no such register\n"
    "  --exact N         then a solver (cadical) shortens windows of N instructions\n"
    "  --seed N          of the random choices (default 1)\n"
    "  --rounds N        orders tried on each island (default 1000)\n"
    "  --islands N       independent searches, of which the best counts (default 4)\n"
    "  --jobs N          processes at once (default: the processors)\n"
    "  --state DIRECTORY keeps how far the search is; if it is stopped, the same command goes on\n"
    "  --name NAME       the new kernel's symbol (default: the old one)\n"
    "  --output FILE     instead of standard output\n"
    "  --report          only a table: each block's cycles, before and after, and what bounds "
    "them\n"
    "  --quiet           no progress\n"
    "  --help            this text\n"
    "\n"
    "exit status: 0 done; 2 wrong use or files, or no registers for the kernel\n";

struct options {
  const char *machine, *name, *output, *from, *to;
  const char *arguments[3], *apart[MOST_APART], *pipeline[16];
  unsigned count, apart_count, pipeline_count;
  uint64_t reserved, exact;
  struct effort effort;
  bool across, spill, report;
  char marked[2][300]; /* the labels of markers */
};

/* ---- what options say ---- */

static uint64_t number(const char *option, const char *text, uint64_t least, uint64_t most)
{
  char *end = NULL;
  errno = 0;
  uint64_t value = strtoull(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || *text == '-' || value < least || value > most)
    die("%s: %s is not a number, or not one from %llu to %llu", option, text,
        (unsigned long long)least, (unsigned long long)most);
  return value;
}

/* Where the label is that an option names, with or without the kernel's name before it. */
static size_t place_named(const struct kernel *kernel, const char *option, const char *name,
                          size_t otherwise)
{
  size_t length = strlen(kernel->symbol);
  if (name == NULL)
    return otherwise;
  for (size_t i = 0; i < kernel->label_count; i++) {
    const char *label = kernel->labels[i].name;
    bool has_symbol = strncmp(label, kernel->symbol, length) == 0 && label[length] == '_';
    if (kernel->labels[i].at < kernel->own &&
        (strcmp(label, name) == 0 || (has_symbol && strcmp(label + length + 1, name) == 0)))
      return kernel->labels[i].at;
  }
  die("%s: %s has no label %s in its own code", option, kernel->symbol, name);
}

/* Markers in the source say what --from and --to do not. */
static void heed_markers(const struct kernel *kernel, struct options *options)
{
  size_t length = strlen(kernel->symbol);
  if (options->from != NULL || options->to != NULL)
    return;
  for (size_t i = 0; i < kernel->label_count; i++) {
    const struct label *label = &kernel->labels[i];
    bool has_symbol =
        strncmp(label->name, kernel->symbol, length) == 0 && label->name[length] == '_';
    const char *name = label->name + (has_symbol ? length + 1 : 0);
    for (unsigned side = 0; side < 2; side++)
      if (side == 0 ? label->begin : label->end) {
        snprintf(options->marked[side], sizeof options->marked[side], "%s", name);
        *(side == 0 ? &options->from : &options->to) = options->marked[side];
      }
  }
}

/* Where --from and --to are. */
static void set_limits(struct kernel *kernel, const struct options *options)
{
  kernel->from = place_named(kernel, "--from", options->from, 0);
  kernel->to = place_named(kernel, "--to", options->to, kernel->own);
  if (kernel->from >= kernel->to)
    die("%s: there is nothing between the labels of --from and --to", kernel->symbol);
}

/* ---- one kernel ---- */

struct total {
  uint64_t before, after, bound; /* thousandths of cycles */
  size_t moved;
  char loops[1500];    /* what is said of those that are pipelined */
  size_t kept, spills; /* accesses of the frame: left out, and made */
};

static void report_block(const struct kernel *kernel, const struct graph *graph, uint32_t before,
                         uint32_t after)
{
  struct bound bound = find_bound(graph);
  const char *label = "(entry)";
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at <= graph->first)
      label = kernel->labels[i].name;
  size_t length = strlen(kernel->symbol);
  if (strncmp(label, kernel->symbol, length) == 0)
    label += length + (label[length] == '_');
  printf("%-24s %5u instructions %9.1f cycles, now %9.1f; at least %.1f: %s %.1f, dispatch %.1f; "
         "path %u\n",
         label, graph->count, before / 1000.0, after / 1000.0, bound.cycles / 1000.0, bound.port,
         bound.work / 1000.0, bound.dispatch / 1000.0, bound.path / 1000);
}

static void say_no_registers(const struct kernel *kernel, const struct graph *graph,
                             const uint32_t *order)
{
  unsigned need[2];
  uint32_t at[2];
  if (graph->frame != NULL) {
    fprintf(stderr, "%s: %s: its frame has %u free words, which no order that was tried did with\n",
            program, kernel->symbol, graph->frame->count);
    return;
  }
  find_pressure(graph, order, need, at);
  for (unsigned bank = 0; bank < 2; bank++) {
    int room = __builtin_popcount((uint32_t)(graph->usable >> (bank * 32)));
    if ((int)need[bank] > room) {
      fprintf(stderr,
              "%s: %s: %u %s registers are needed at once at offset %zu, and there are %d; spills "
              "are yours to add\n",
              program, kernel->symbol, need[bank], bank == 0 ? "general" : "vector",
              4 * (graph->first + at[bank]), room);
      return;
    }
  }
  fprintf(stderr,
          "%s: %s: no registers are found for the block at offset %zu, of which %u general and %u "
          "vector ones are needed at once\n",
          program, kernel->symbol, 4 * graph->first, need[0], need[1]);
}

/* False if there are no registers for any order. */
static bool schedule_block(struct kernel *kernel, const struct flow *flow, size_t block,
                           const struct options *options, const struct n1_machine *machine,
                           struct total *total)
{
  char name[128];
  struct graph *graph = new_graph(kernel, flow, block, machine);
  graph->usable &= ~options->reserved;
  if (graph->count == 0) {
    free_graph(graph);
    return true;
  }
  struct graph *source = graph; /* as it is written */
  if (kernel->spill) {
    struct kernel plain = *kernel;
    plain.spill = false;
    source = new_graph(&plain, flow, block, machine);
  }
  uint32_t *order = zeroed(graph->count, sizeof *order), best, before, after;
  struct cost cost;
  snprintf(name, sizeof name, "%.80s.%zu", kernel->symbol, block);
  search(graph, &options->effort, name, order, &best);
  bool good = best != IMPOSSIBLE;
  if (good && options->exact > 0)
    improve_exactly(graph, (uint32_t)options->exact, options->effort.quiet, order, &best);
  start_cost(&cost, source);
  before = source_cost(&cost);
  end_cost(&cost);
  start_cost(&cost, graph);
  if (good) {
    after = cost_of(&cost, order);
    if (options->report)
      report_block(kernel, graph, before, after);
    for (uint32_t i = 0; i < graph->count; i++)
      total->moved += order[i] != i;
    for (uint32_t i = 0; i < cost.item_count; i++)
      total->spills += cost.items[i].kind != NODE;
    total->kept += graph->length - graph->count;
    if (!beside_rounds(kernel, graph->first)) {
      total->bound += find_bound(graph).cycles;
      total->after += after;
    }
    if (kernel->spill)
      rewrite_spilled(kernel, graph, cost.items, cost.item_count);
    else
      rewrite_region(kernel, graph, order, cost.registers);
  } else {
    say_no_registers(kernel, graph, order);
  }
  end_cost(&cost);
  free(order);
  if (source != graph)
    free_graph(source);
  free_graph(graph);
  return good;
}

/* Looks at the result with other eyes. */
static void check_result(const struct kernel *kernel, const struct options *options)
{
  struct kernel source;
  struct difference difference;
  read_kernel(&source, options->arguments[0], options->arguments[1], NULL);
  source.across = kernel->across;
  set_limits(&source, options);
  memcpy(source.apart, kernel->apart, sizeof source.apart);
  if (!same_effect(&source, kernel, &difference))
    die("%s: what was made of it is not the same, which is an error of schedule: %s",
        kernel->symbol, difference.text);
  free_kernel(&source);
}

/* The command that gives this file again. */
static void describe(char *text, size_t size, const struct options *options,
                     const struct kernel *kernel, const struct n1_machine *machine,
                     const struct total *total, const char *hash)
{
  char extra[1000] = "";
  for (unsigned i = 0; i < options->apart_count; i++)
    snprintf(extra + strlen(extra), sizeof extra - strlen(extra), " --apart %s", options->apart[i]);
  if (options->across)
    strncat(extra, " --across", sizeof extra - strlen(extra) - 1);
  for (unsigned i = 0; i < options->pipeline_count; i++)
    snprintf(extra + strlen(extra), sizeof extra - strlen(extra), " --pipeline %.60s",
             options->pipeline[i]);
  if (options->spill)
    strncat(extra, " --spill", sizeof extra - strlen(extra) - 1);
  const char *const names[] = {options->from, options->to};
  for (unsigned i = 0; i < 2; i++)
    if (names[i] != NULL)
      snprintf(extra + strlen(extra), sizeof extra - strlen(extra), " --%s %.200s",
               i == 0 ? "from" : "to", names[i]);
  if (options->exact > 0)
    snprintf(extra + strlen(extra), sizeof extra - strlen(extra), " --exact %llu",
             (unsigned long long)options->exact);
  snprintf(text, size,
           "%s, scheduled for %s (docs/schedule.md):\n"
           " *   schedule --seed %llu --rounds %llu --islands %llu%s\n"
           " * %.1f cycles instead of %.1f, bound %.1f (simulated, one run after another); %zu of "
           "%zu instructions "
           "have another place.%s\n"
           " * Made from code with the SHA-256 %s.",
           kernel->symbol, machine->name, (unsigned long long)options->effort.seed,
           (unsigned long long)options->effort.rounds, (unsigned long long)options->effort.islands,
           extra, (double)total->after / 1000, (double)total->before / 1000,
           (double)total->bound / 1000, total->moved, kernel->own, total->loops, hash);
}

/* The SHA-256 of a kernel's code. */
static void hash_code(char hash[65], const struct kernel *kernel)
{
  unsigned char *bytes = zeroed(kernel->count, 4);
  for (size_t i = 0; i < 4 * kernel->count; i++)
    bytes[i] = (unsigned char)(kernel->code[i / 4].word >> (8 * (i % 4)));
  sha256_hex(hash, bytes, 4 * kernel->count);
  free(bytes);
}

static void write_result(const struct kernel *kernel, const struct options *options,
                         const char *comment)
{
  FILE *out = options->output == NULL ? stdout : fopen(options->output, "w");
  if (out == NULL)
    die("%s: %s", options->output, strerror(errno));
  print_kernel(out, kernel, options->name == NULL ? kernel->symbol : options->name, comment);
  if (fflush(out) != 0 || (out != stdout && fclose(out) != 0))
    die("%s: %s", options->output == NULL ? "standard output" : options->output, strerror(errno));
}

/* The cycles of all blocks as they are. */
static uint64_t cycles_of(const struct kernel *kernel, const struct n1_machine *machine)
{
  struct flow flow;
  uint64_t cycles = 0;
  find_flow(&flow, kernel);
  for (size_t block = 0; block < flow.count; block++)
    if (flow.blocks[block].first >= kernel->from && flow.blocks[block].end <= kernel->to) {
      struct cost cost;
      struct graph *graph = new_graph(kernel, &flow, block, machine);
      start_cost(&cost, graph);
      cycles += graph->count > 0 ? source_cost(&cost) : 0;
      end_cost(&cost);
      free_graph(graph);
    }
  free_flow(&flow);
  return cycles;
}

static void pipeline_loops(struct kernel *kernel, const struct options *options,
                           const struct n1_machine *machine, struct total *total)
{
  for (unsigned i = 0; i < options->pipeline_count; i++) {
    char label[256], text[400];
    const char *option = options->pipeline[i], *colon = strchr(option, ':');
    unsigned cycles = colon == NULL ? 0 : (unsigned)number("--pipeline", colon + 1, 1, 10000);
    snprintf(label, sizeof label, "%.*s", (int)(colon == NULL ? 255 : colon - option), option);
    size_t head = place_named(kernel, "--pipeline", label, 0);
    struct pipelining done =
        pipeline(kernel, head, label, cycles, options->reserved, &options->effort, machine);
    if (done.ahead == 0)
      snprintf(text, sizeof text,
               "The rounds of %s do not overlap: %.1f cycles, and %.1f if they did", label,
               done.before / 1000.0, done.cost / 1000.0);
    else
      snprintf(text, sizeof text,
               "A round of %s: %u of %u instructions are done a round ahead, which makes %.1f "
               "cycles of %.1f",
               label, done.ahead, done.count, done.cost / 1000.0, done.before / 1000.0);
    if (!options->effort.quiet)
      fprintf(stderr, "%s: %s\n", program, text);
    snprintf(total->loops + strlen(total->loops), sizeof total->loops - strlen(total->loops),
             "\n * %s.", text);
  }
}

static int schedule(struct options *options)
{
  struct kernel kernel;
  struct flow flow;
  struct n1_error error;
  struct total total = {0};
  char comment[4000], hash[65];
  struct n1_machine *machine = n1_machine_read(options->machine, &error);
  if (machine == NULL)
    die("%s", error.text);
  read_kernel(&kernel, options->arguments[0], options->arguments[1],
              options->count == 3 ? options->arguments[2] : NULL);
  hash_code(hash, &kernel);
  kernel.across = options->across;
  for (unsigned i = 0; i < options->apart_count; i++)
    declare_apart(&kernel, options->apart[i]);
  heed_markers(&kernel, options);
  set_limits(&kernel, options);
  limit_pipelined(&kernel);
  total.before = cycles_of(&kernel, machine);
  pipeline_loops(&kernel, options, machine, &total);
  set_limits(&kernel, options);
  find_flow(&flow, &kernel);
  kernel.spill = options->spill;
  if (kernel.spill && (flow.count > 1 || kernel.own < kernel.count || frame_is_shared(&kernel)))
    die("%s: --spill is for straight-line code without calls, labels in it only with --across, "
        "that does not hand out "
        "the address of its frame",
        kernel.symbol);
  bool good = true;
  for (size_t block = 0; block < flow.count && good; block++)
    if (flow.blocks[block].first >= kernel.from && flow.blocks[block].end <= kernel.to)
      good = schedule_block(&kernel, &flow, block, options, machine, &total);
  if (good) {
    check_result(&kernel, options);
    describe(comment, sizeof comment, options, &kernel, machine, &total, hash);
    if (!options->report)
      write_result(&kernel, options, comment);
  }
  free_flow(&flow);
  free_kernel(&kernel);
  n1_machine_free(machine);
  return good ? 0 : 2;
}

/* ---- the command line ---- */

int main(int argc, char **argv)
{
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  struct options options = {.machine = KARAT_MACHINE,
                            .effort = {.seed = 1,
                                       .islands = 4,
                                       .jobs = processors > 0 ? (uint64_t)processors : 1,
                                       .rounds = 1000}};
  struct effort *effort = &options.effort;
  const struct {
    const char *name, **text;
    uint64_t *number, least, most;
    bool *flag;
  } known[] = {{.name = "--machine", .text = &options.machine},
               {.name = "--name", .text = &options.name},
               {.name = "--output", .text = &options.output},
               {.name = "--state", .text = &effort->state},
               {.name = "--from", .text = &options.from},
               {.name = "--to", .text = &options.to},
               {.name = "--seed", .number = &effort->seed, .most = UINT64_MAX},
               {.name = "--rounds", .number = &effort->rounds, .least = 1, .most = UINT32_MAX},
               {.name = "--islands", .number = &effort->islands, .least = 1, .most = 10000},
               {.name = "--jobs", .number = &effort->jobs, .least = 1, .most = 10000},
               {.name = "--exact", .number = &options.exact, .least = 2, .most = 64},
               {.name = "--across", .flag = &options.across},
               {.name = "--spill", .flag = &options.spill},
               {.name = "--report", .flag = &options.report},
               {.name = "--quiet", .flag = &effort->quiet}};
  enum { KNOWN = sizeof known / sizeof *known };
  for (int i = 1; i < argc && argv[i] != NULL; i++) {
    const char *argument = argv[i], *value = argv[i + 1]; /* null behind the last */
    size_t k = 0;
    while (k < KNOWN && strcmp(argument, known[k].name) != 0)
      k++;
    if (strcmp(argument, "--help") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (k < KNOWN && known[k].flag != NULL) {
      *known[k].flag = true;
      continue;
    }
    if (*argument != '-') {
      if (options.count == 3)
        die("too many arguments\ntry 'schedule --help'");
      options.arguments[options.count++] = argument;
      continue;
    }
    if (value == NULL)
      die("no such option, or a value is missing: %s\ntry 'schedule --help'", argument);
    if (k < KNOWN && known[k].text != NULL)
      *known[k].text = value;
    else if (k < KNOWN)
      *known[k].number = number(argument, value, known[k].least, known[k].most);
    else if (strcmp(argument, "--apart") == 0 && options.apart_count < MOST_APART)
      options.apart[options.apart_count++] = value;
    else if (strcmp(argument, "--pipeline") == 0 && options.pipeline_count < 16)
      options.pipeline[options.pipeline_count++] = value;
    else if (strcmp(argument, "--reserve") == 0)
      options.reserved |= register_set(argument, value);
    else
      die("no such option, or a value is missing: %s\ntry 'schedule --help'", argument);
    i++;
  }
  if (options.count < 2)
    die("an object file and a symbol are wanted\ntry 'schedule --help'");
  return schedule(&options);
}
