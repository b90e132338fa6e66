/* machine.c: reads the description of a machine. neoverse-n1.machine explains the form.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "n1sim.h"
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_GROUPS = 32, MAX_WORDS = 128 };

#define NAME(name) #name,
const char *const n1_class_names[N1_CLASS_COUNT] = {N1_CLASSES(NAME)};
#undef NAME

struct group {
  char name[16];
  uint16_t ports;
};

struct reader {
  const char *path;
  unsigned line;
  struct n1_error *error;
  struct n1_machine *machine;
  struct group groups[MAX_GROUPS];
  unsigned group_count;
  unsigned seen[N1_CLASS_COUNT]; /* the line of a class */
  unsigned update_line;
  char *words[MAX_WORDS]; /* of the line, then null */
};

static bool wrong(struct reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool wrong(struct reader *reader, const char *format, ...)
{
  char text[300];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (reader->line > 0)
    snprintf(reader->error->text, sizeof reader->error->text, "%s:%u: %s", reader->path,
             reader->line, text);
  else
    snprintf(reader->error->text, sizeof reader->error->text, "%s: %s", reader->path, text);
  return false;
}

static bool is(const char *word, const char *wanted)
{
  return word != NULL && strcmp(word, wanted) == 0;
}

static bool number(struct reader *reader, const char *word, unsigned least, unsigned most,
                   unsigned *value)
{
  char *end = NULL;
  unsigned long parsed =
      word != NULL && isdigit((unsigned char)*word) ? strtoul(word, &end, 10) : 0;
  if (end == NULL || *end != '\0' || parsed < least || parsed > most)
    return wrong(reader, "a number from %u to %u is wanted, not %s", least, most,
                 word == NULL ? "the end of the line" : word);
  *value = (unsigned)parsed;
  return true;
}

/* A keyword with its number. */
static bool named_number(struct reader *reader, char **words, const char *name, unsigned least,
                         unsigned most, unsigned *value)
{
  if (!is(words[0], name))
    return wrong(reader, "`%s` is wanted, not %s", name,
                 words[0] == NULL ? "the end of the line" : words[0]);
  return number(reader, words[1], least, most, value);
}

static uint16_t ports_named(const struct reader *reader, const char *name)
{
  for (unsigned i = 0; i < reader->group_count; i++)
    if (is(name, reader->groups[i].name))
      return reader->groups[i].ports;
  return 0;
}

static bool add_group(struct reader *reader, const char *name, uint16_t ports)
{
  if (name == NULL || strlen(name) >= sizeof reader->groups[0].name)
    return wrong(reader, "a name of at most %zu letters is wanted",
                 sizeof reader->groups[0].name - 1);
  if (ports_named(reader, name) != 0)
    return wrong(reader, "%s is there already", name);
  if (reader->group_count == MAX_GROUPS)
    return wrong(reader, "more than %u ports and groups", MAX_GROUPS);
  struct group *group = &reader->groups[reader->group_count++];
  snprintf(group->name, sizeof group->name, "%s", name);
  group->ports = ports;
  return true;
}

/* port NAME queue N */
static bool read_port(struct reader *reader, char **words)
{
  struct n1_machine *machine = reader->machine;
  if (machine->port_count == N1_PORTS)
    return wrong(reader, "more than %d ports", N1_PORTS);
  struct n1_port *port = &machine->ports[machine->port_count];
  if (words[0] == NULL || strlen(words[0]) >= sizeof port->name)
    return wrong(reader, "a port's name has at most %zu letters", sizeof port->name - 1);
  snprintf(port->name, sizeof port->name, "%s", words[0]);
  return add_group(reader, words[0], (uint16_t)(1U << machine->port_count++)) &&
         named_number(reader, words + 1, "queue", 1, N1_QUEUE, &port->queue) &&
         (words[3] == NULL || wrong(reader, "nothing may follow the queue"));
}

/* group NAME = PORT... */
static bool read_group(struct reader *reader, char **words)
{
  uint16_t ports = 0;
  if (words[0] == NULL || !is(words[1], "=") || words[2] == NULL)
    return wrong(reader, "a group is `group NAME = PORT...`");
  for (char **word = words + 2; *word != NULL; word++) {
    uint16_t found = ports_named(reader, *word);
    if (found == 0)
      return wrong(reader, "there is no port or group %s", *word);
    ports |= found;
  }
  return add_group(reader, words[0], ports);
}

/* PORTS LATENCY [busy N] [hold N]; *words goes behind it. */
static bool read_uop(struct reader *reader, char ***words, struct n1_uop *uop)
{
  unsigned latency = 0, busy = 1, hold = 0;
  char **word = *words;
  if (*word == NULL)
    return wrong(reader, "a uop is wanted: PORTS LATENCY");
  uop->ports = ports_named(reader, *word);
  if (uop->ports == 0)
    return wrong(reader, "there is no port or group %s", *word);
  if (!number(reader, word[1], 1, 200, &latency))
    return false;
  word += 2;
  while (is(*word, "busy") || is(*word, "hold")) {
    if (!number(reader, word[1], 1, 200, is(*word, "busy") ? &busy : &hold))
      return false;
    word += 2;
  }
  uop->latency = (uint8_t)latency;
  uop->busy = (uint8_t)busy;
  uop->hold = (uint8_t)hold;
  *words = word;
  return true;
}

static bool read_timing(struct reader *reader, char **words, struct n1_timing *timing)
{
  *timing = (struct n1_timing){.uop_count = 0};
  if (is(words[0], "none") && words[1] == NULL)
    return true;
  for (;; words++) {
    if (timing->uop_count == N1_UOPS - 1)
      return wrong(reader, "more than %d uops", N1_UOPS - 1);
    if (!read_uop(reader, &words, &timing->uops[timing->uop_count++]))
      return false;
    if (!is(*words, "+"))
      break;
  }
  if (is(*words, "chain")) {
    if (!number(reader, words[1], 1, timing->uops[0].latency - 1U, &timing->chain))
      return false;
    words += 2;
  }
  return *words == NULL || wrong(reader, "%s is not understood here", *words);
}

/* class NAME... = UOP [+ UOP]... [chain N] */
static bool read_class(struct reader *reader, char **words)
{
  char **equals = words;
  while (*equals != NULL && !is(*equals, "="))
    equals++;
  if (*equals == NULL || equals == words)
    return wrong(reader, "a class is `class NAME... = UOP + UOP...`");
  struct n1_timing timing;
  if (!read_timing(reader, equals + 1, &timing))
    return false;
  for (; words < equals; words++) {
    unsigned class = 0;
    while (class < N1_CLASS_COUNT && !is(*words, n1_class_names[class]))
      class ++;
    if (class == N1_CLASS_COUNT)
      return wrong(reader, "there is no class %s", *words);
    if (reader->seen[class] != 0)
      return wrong(reader, "class %s is in line %u already", *words, reader->seen[class]);
    reader->seen[class] = reader->line;
    reader->machine->timing[class] = timing;
  }
  return true;
}

/* dispatch N scalar N vector N uops N */
static bool read_dispatch(struct reader *reader, char **words)
{
  struct n1_machine *machine = reader->machine;
  return number(reader, words[0], 1, 64, &machine->dispatch) &&
         named_number(reader, words + 1, "scalar", 1, 64, &machine->scalar) &&
         named_number(reader, words + 3, "vector", 1, 64, &machine->vector) &&
         named_number(reader, words + 5, "uops", 1, 64, &machine->uops) &&
         (words[7] == NULL || wrong(reader, "nothing may follow the uops"));
}

static bool read_update(struct reader *reader, char **words)
{
  reader->update_line = reader->line;
  if (!read_uop(reader, &words, &reader->machine->update))
    return false;
  return *words == NULL || wrong(reader, "the update of a base register is one uop");
}

static bool read_line(struct reader *reader, char *line)
{
  struct n1_machine *machine = reader->machine;
  char *comment = strchr(line, '#'), *rest = NULL;
  if (comment != NULL)
    *comment = '\0';
  unsigned count = 0;
  for (char *word = strtok_r(line, " \t\r\n", &rest); word != NULL;
       word = strtok_r(NULL, " \t\r\n", &rest)) {
    if (count == MAX_WORDS - 8)
      return wrong(reader, "the line is too long");
    reader->words[count++] = word;
  }
  /* A reader may look a few words beyond the end. */
  memset(&reader->words[count], 0, 8 * sizeof *reader->words);
  if (count == 0)
    return true;
  char **words = reader->words + 1;
  const char *what = reader->words[0];
  if (is(what, "port"))
    return read_port(reader, words);
  if (is(what, "group"))
    return read_group(reader, words);
  if (is(what, "class"))
    return read_class(reader, words);
  if (is(what, "update"))
    return read_update(reader, words);
  if (is(what, "dispatch"))
    return read_dispatch(reader, words);
  if (is(what, "window"))
    return number(reader, words[0], 1, N1_WINDOW, &machine->window);
  if (is(what, "retire"))
    return number(reader, words[0], 1, N1_WINDOW, &machine->retire);
  if (is(what, "forward"))
    return number(reader, words[0], 1, 100, &machine->forward);
  if (is(what, "clock")) {
    unsigned megahertz = 0;
    if (!number(reader, words[0], 1, 100000, &megahertz))
      return false;
    machine->clock = megahertz / 1000.0;
    return true;
  }
  if (is(what, "name")) {
    machine->name[0] = '\0';
    for (char **word = words; *word != NULL; word++) {
      size_t length = strlen(machine->name);
      snprintf(machine->name + length, sizeof machine->name - length, "%s%s", length > 0 ? " " : "",
               *word);
    }
    return true;
  }
  return wrong(reader, "%s is not understood", what);
}

/* That all is there, and that each class can be dispatched. */
static bool complete(struct reader *reader)
{
  const struct n1_machine *machine = reader->machine;
  reader->line = 0;
  const char *missing = machine->name[0] == '\0'     ? "name"
                        : machine->clock == 0        ? "clock"
                        : machine->dispatch == 0     ? "dispatch"
                        : machine->window == 0       ? "window"
                        : machine->retire == 0       ? "retire"
                        : machine->forward == 0      ? "forward"
                        : machine->port_count == 0   ? "port"
                        : machine->update.ports == 0 ? "update"
                                                     : NULL;
  if (missing != NULL)
    return wrong(reader, "there is no line `%s`", missing);
  for (unsigned i = 0; i < N1_CLASS_COUNT; i++) {
    const struct n1_timing *timing = &machine->timing[i];
    if (reader->seen[i] == 0)
      return wrong(reader, "there is no line for class %s", n1_class_names[i]);
    reader->line = reader->seen[i];
    if (timing->uop_count + 1 > machine->uops)
      return wrong(reader,
                   "with a base register written back, %s has %u uops, but only %u are "
                   "dispatched a cycle",
                   n1_class_names[i], timing->uop_count + 1, machine->uops);
    for (unsigned j = 0; j < timing->uop_count; j++) {
      unsigned room = 0, wanted = machine->update.ports == timing->uops[j].ports;
      for (unsigned k = 0; k < timing->uop_count; k++)
        wanted += timing->uops[k].ports == timing->uops[j].ports;
      for (unsigned port = 0; port < machine->port_count; port++)
        if ((timing->uops[j].ports >> port & 1) != 0)
          room += machine->ports[port].queue;
      if (wanted > room)
        return wrong(reader, "the queues have no room for the uops of %s", n1_class_names[i]);
    }
    reader->line = 0;
  }
  return true;
}

struct n1_machine *n1_machine_read(const char *path, struct n1_error *error)
{
  struct n1_machine *machine = calloc(1, sizeof *machine);
  struct reader *reader = calloc(1, sizeof *reader);
  FILE *file = fopen(path, "r");
  char line[1024];
  bool good = machine != NULL && reader != NULL && file != NULL;
  if (!good) {
    snprintf(error->text, sizeof error->text, "%s: %s", path, strerror(errno));
  } else {
    *reader = (struct reader){.path = path, .error = error, .machine = machine};
    while (good && fgets(line, sizeof line, file) != NULL) {
      reader->line++;
      good = strchr(line, '\n') != NULL || feof(file) != 0 ? read_line(reader, line)
                                                           : wrong(reader, "the line is too long");
    }
    if (good && ferror(file) != 0) {
      reader->line = 0;
      good = wrong(reader, "%s", strerror(errno));
    }
    good = good && complete(reader);
  }
  if (file != NULL)
    fclose(file);
  free(reader);
  if (good)
    return machine;
  free(machine);
  return NULL;
}

void n1_machine_free(struct n1_machine *machine)
{
  free(machine);
}
