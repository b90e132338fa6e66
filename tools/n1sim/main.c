/* main.c: the command n1sim.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "tool.h"
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

const char program[] = "n1sim";

#ifndef N1SIM_MACHINES
#define N1SIM_MACHINES "tools/n1sim"
#endif
#ifndef N1SIM_PLUGIN
#define N1SIM_PLUGIN "n1sim_trace.so"
#endif
#ifndef N1SIM_QEMU
#define N1SIM_QEMU "qemu-aarch64"
#endif

static const char usage[] =
    "usage: n1sim [OPTION...] OBJECT|SOURCE [FUNCTION]\n"
    "       n1sim [OPTION...] --trace FILE\n"
    "       n1sim [OPTION...] [--function FUNCTION] --run PROGRAM [ARGUMENT...]\n"
    "\n"
    "Tells how many cycles AArch64 code takes on Arm Neoverse N1 or another core that is "
    "described, "
    "and what\n"
    "holds it up. The code is a function of an object file or of assembly (.S, .s), which may call "
    "and jump but\n"
    "not branch on data; a loop of it (--block); a trace; or a program, or one call of a function "
    "in it, that is\n"
    "traced under QEMU.\n"
    "\n"
    "  --machine FILE      the core, also by name: neoverse-n1 (default), neoverse-v1, cortex-a72\n"
    "  --iterations N      how often the code is repeated (default 6); a trace of more than a "
    "million\n"
    "                      instructions is not\n"
    "  --block LABEL       the loop that begins there\n"
    "  --include DIR       where assembly includes files from; may be repeated\n"
    "  --trace FILE        a trace that the plugin has written; - is standard input\n"
    "  --run               run a program under QEMU; all behind it is the command\n"
    "  --function NAME     trace its first call only\n"
    "  --skip N            trace the call after N others\n"
    "  --keep FILE         keep the trace\n"
    "  --qemu COMMAND      how to run QEMU (default: " N1SIM_QEMU ")\n"
    "  --plugin FILE       its plugin (default: the one that was built with n1sim)\n"
    "  --quick             do not ask what would be without each limit\n"
    "  --json              the report as JSON\n"
    "  --cycles            nothing but the number of cycles\n"
    "  --output FILE       the report goes there, not to standard output\n"
    "  --timeline FILE     draw which instruction issued when, as SVG\n"
    "  --first N           ... from this instruction on, counted from 0 (the default)\n"
    "  --count N           ... and so many (default 120)\n"
    "  --help              this text\n"
    "\n"
    "exit status: 0 done; 2 wrong use, a file that can't be read, or an instruction that is not "
    "known\n";

enum option_code {
  MACHINE,
  ITERATIONS,
  BLOCK,
  INCLUDE,
  TRACE,
  RUN,
  FUNCTION,
  SKIP,
  KEEP,
  QEMU,
  PLUGIN,
  QUICK,
  JSON,
  CYCLES,
  OUTPUT,
  TIMELINE,
  FIRST,
  COUNT,
  HELP
};

static const struct option options[] = {{"machine", required_argument, NULL, MACHINE},
                                        {"iterations", required_argument, NULL, ITERATIONS},
                                        {"block", required_argument, NULL, BLOCK},
                                        {"include", required_argument, NULL, INCLUDE},
                                        {"trace", required_argument, NULL, TRACE},
                                        {"run", no_argument, NULL, RUN},
                                        {"function", required_argument, NULL, FUNCTION},
                                        {"skip", required_argument, NULL, SKIP},
                                        {"keep", required_argument, NULL, KEEP},
                                        {"qemu", required_argument, NULL, QEMU},
                                        {"plugin", required_argument, NULL, PLUGIN},
                                        {"quick", no_argument, NULL, QUICK},
                                        {"json", no_argument, NULL, JSON},
                                        {"cycles", no_argument, NULL, CYCLES},
                                        {"output", required_argument, NULL, OUTPUT},
                                        {"timeline", required_argument, NULL, TIMELINE},
                                        {"first", required_argument, NULL, FIRST},
                                        {"count", required_argument, NULL, COUNT},
                                        {"help", no_argument, NULL, HELP},
                                        {NULL, 0, NULL, 0}};

struct settings {
  const char *machine, *block, *trace, *output, *timeline;
  char *includes[32]; /* ended by null */
  unsigned include_count;
  unsigned iterations;
  size_t first, count;
  bool quick, json, cycles, run;
  struct run command;
};

static unsigned number(const char *option, const char *text, unsigned least)
{
  char *end = NULL;
  errno = 0;
  unsigned long value = strtoul(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || *text == '-' || value < least ||
      value > 1000000000)
    die("--%s: a number of at least %u is wanted, not %s", option, least, text);
  return (unsigned)value;
}

static void set(struct settings *settings, enum option_code option, char *value)
{
  const char *name = options[option].name;
  switch (option) {
  case MACHINE:
    settings->machine = value;
    break;
  case ITERATIONS:
    settings->iterations = number(name, value, 1);
    break;
  case BLOCK:
    settings->block = value;
    break;
  case INCLUDE:
    if (settings->include_count == sizeof settings->includes / sizeof *settings->includes - 1)
      die("--include: too many directories");
    settings->includes[settings->include_count++] = value;
    break;
  case TRACE:
    settings->trace = value;
    break;
  case RUN:
    settings->run = true;
    break;
  case FUNCTION:
    settings->command.function = value;
    break;
  case SKIP:
    settings->command.skip = number(name, value, 0);
    break;
  case KEEP:
    settings->command.keep = value;
    break;
  case QEMU:
    settings->command.qemu = value;
    break;
  case PLUGIN:
    settings->command.plugin = value;
    break;
  case QUICK:
    settings->quick = true;
    break;
  case JSON:
    settings->json = true;
    break;
  case CYCLES:
    settings->cycles = settings->quick = true;
    break;
  case OUTPUT:
    settings->output = value;
    break;
  case TIMELINE:
    settings->timeline = value;
    break;
  case FIRST:
    settings->first = number(name, value, 0);
    break;
  case COUNT:
    settings->count = number(name, value, 1);
    break;
  case HELP:
    fputs(usage, stdout);
    exit(0);
  }
}

/* A description by its path, or by its name among those that come with n1sim. */
static struct n1_machine *read_machine(const char *name)
{
  struct n1_error error;
  char path[4096];
  if (strchr(name, '/') == NULL && strchr(name, '.') == NULL) {
    snprintf(path, sizeof path, "%s/%s.machine", N1SIM_MACHINES, name);
    name = path;
  }
  struct n1_machine *machine = n1_machine_read(name, &error);
  if (machine == NULL)
    die("%s", error.text);
  return machine;
}

static FILE *open_output(const char *path)
{
  FILE *out = path == NULL || strcmp(path, "-") == 0 ? stdout : fopen(path, "w");
  if (out == NULL)
    die("%s: %s", path, strerror(errno));
  return out;
}

static void close_output(FILE *out, const char *path)
{
  if (fflush(out) != 0 || (out != stdout && fclose(out) != 0))
    die("%s: %s", path == NULL ? "standard output" : path, strerror(errno));
}

static bool is_assembly(const char *path)
{
  size_t length = strlen(path);
  return length > 2 &&
         (strcmp(path + length - 2, ".S") == 0 || strcmp(path + length - 2, ".s") == 0);
}

/* Feeds what is asked for; what it is called. */
static const char *feed(struct settings *settings, struct study *study, char **arguments, int count)
{
  const struct run *run = &settings->command;
  if (settings->run) {
    if (count == 0 || settings->trace != NULL || settings->block != NULL)
      die("--run wants a program, and neither --trace nor --block\ntry 'n1sim --help'");
    settings->command.command = arguments;
    feed_program(study, run, settings->iterations);
    return run->function == NULL ? arguments[0] : run->function;
  }
  if (run->function != NULL || run->skip > 0 || run->keep != NULL)
    die("--function, --skip and --keep go with --run\ntry 'n1sim --help'");
  if (settings->trace != NULL) {
    if (count > 0 || settings->block != NULL)
      die("--trace goes without object and --block\ntry 'n1sim --help'");
    bool standard = strcmp(settings->trace, "-") == 0;
    FILE *trace = standard ? stdin : fopen(settings->trace, "rb");
    if (trace == NULL)
      die("%s: %s", settings->trace, strerror(errno));
    feed_trace(study, trace, settings->trace, settings->iterations);
    if (!standard)
      fclose(trace);
    return settings->trace;
  }
  if (count < 1 || count > 2)
    die("an object file or assembly is wanted, and the name of a function\ntry 'n1sim --help'");
  const char *object = arguments[0], *symbol = count == 2 ? arguments[1] : "";
  if (is_assembly(object))
    object = assemble(object, settings->includes);
  feed_object(study, object, symbol, settings->block, settings->iterations);
  return count == 2 ? symbol : arguments[0];
}

int main(int argc, char **argv)
{
  struct settings settings = {.machine = "neoverse-n1", .iterations = 6, .count = 120};
  settings.command = (struct run){.qemu = N1SIM_QEMU, .plugin = N1SIM_PLUGIN};
  int option;
  /* "+": options end at the first argument, which --run needs. */
  while ((option = getopt_long(argc, argv, "+", options, NULL)) != -1) {
    if (option == '?') {
      fputs("try 'n1sim --help'\n", stderr);
      return 2;
    }
    set(&settings, (enum option_code)option, optarg);
  }
  struct n1_machine *machine = read_machine(settings.machine);
  struct study study;
  study_start(&study, machine, !settings.quick);
  if (settings.timeline != NULL)
    study_watch(&study, settings.first, settings.count);
  const char *what = feed(&settings, &study, argv + optind, argc - optind);
  study_finish(&study);

  FILE *out = open_output(settings.output);
  if (settings.cycles)
    fprintf(out, "%.1f\n", study.results[AS_IS].per_iteration);
  else
    (settings.json ? print_json : print_report)(out, &study, what);
  close_output(out, settings.output);
  if (settings.timeline != NULL) {
    FILE *picture = open_output(settings.timeline);
    print_timeline(picture, &study, what);
    close_output(picture, settings.timeline);
  }
  study_free(&study);
  n1_machine_free(machine);
  return 0;
}
