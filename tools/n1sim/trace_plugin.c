/* trace_plugin.c: a plugin for QEMU's user mode (from 7.2 on) that writes down what a program
 * executes.
 *
 *   qemu-aarch64 -plugin trace_plugin.so,out=FILE[,text=HEX,entry=HEX,calls=N,skip=N] PROGRAM
 *
 * out: where the records go (trace.h); a pipe does, so that a trace may be longer than memory and
 * disk. entry: the function whose calls are traced, N of them (1 if not given) after as many as are
 * skipped, with all that they call; and text: the start of the program's code; both as in the
 * program's file. Without them all is traced. What shared libraries execute is never seen: only the
 * program's own code is.
 *
 * One thread only: what others do would be mixed in.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "trace.h"
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>

/* The plugin interface, version 1. Debian has no header for it. */
typedef uint64_t qemu_plugin_id_t;
typedef uint32_t qemu_plugin_meminfo_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_info;
enum { NO_REGISTERS = 0, READS_AND_WRITES = 3 };
typedef void (*on_instruction)(unsigned cpu, void *data);
typedef void (*on_access)(unsigned cpu, qemu_plugin_meminfo_t info, uint64_t address, void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *instruction);
void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id,
                                           void (*callback)(qemu_plugin_id_t,
                                                            struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction,
                                            on_instruction callback, int flags, void *data);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *instruction, on_access callback,
                                      int flags, int accesses, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, void (*callback)(qemu_plugin_id_t, void *),
                                    void *data);
uint64_t qemu_plugin_start_code(void);
uint64_t qemu_plugin_end_code(void);

#define EXPORT __attribute__((visibility("default")))
EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int count,
                               char **arguments);

enum { BUFFER = 4096, PAGE = 1024 };

/* An instruction of the program, where it is. */
struct place {
  struct trace_record record;
  uint64_t pc;
};

static int out = -1;
static uint64_t text, entry, calls = 1, skip; /* entry and text: 0 if all is traced */
static bool active;
static uint64_t back; /* where the traced call returns to */
static uint64_t previous;
static struct trace_record buffer[BUFFER];
static size_t buffered;

static void write_out(void)
{
  const char *data = (const char *)buffer;
  size_t rest = buffered * sizeof *buffer;
  buffered = 0;
  while (out >= 0 && rest > 0) {
    ssize_t done = write(out, data, rest);
    if (done < 0 && errno == EINTR)
      continue;
    if (done <= 0) {
      perror("trace_plugin: the trace can't be written");
      _exit(3);
    }
    data += done;
    rest -= (size_t)done;
  }
}

static void finish(void)
{
  write_out();
  if (out >= 0)
    close(out);
  out = -1;
  active = false;
}

static void note(const struct place *place)
{
  if (buffered == BUFFER)
    write_out();
  buffer[buffered++] = place->record;
}

static void executed(unsigned cpu, void *data)
{
  (void)cpu;
  const struct place *place = data;
  if (active && place->pc == back) {
    active = false;
    if (--calls == 0)
      finish();
  }
  if (active)
    note(place);
  previous = place->pc;
}

/* The first instruction of the function. */
static void entered(unsigned cpu, void *data)
{
  (void)cpu;
  const struct place *place = data;
  if (!active && skip > 0) {
    skip--;
  } else if (!active && calls > 0) {
    active = true;
    back = previous + 4;
  }
  if (active)
    note(place);
  previous = place->pc;
}

static void accessed(unsigned cpu, qemu_plugin_meminfo_t info, uint64_t address, void *data)
{
  (void)cpu;
  (void)info;
  (void)data;
  if (active && buffered > 0 && buffer[buffered - 1].address == 0)
    buffer[buffered - 1].address = address;
}

/* Places live as long as the program: there are no more of them than instructions in it, but for
 * those that are translated again. */
static struct place *new_place(void)
{
  static struct place *page;
  static size_t used = PAGE;
  if (used == PAGE) {
    page = calloc(PAGE, sizeof *page);
    used = 0;
    if (page == NULL) {
      fputs("trace_plugin: out of memory\n", stderr);
      _exit(3);
    }
  }
  return &page[used++];
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
  (void)id;
  uint64_t start = qemu_plugin_start_code(), end = qemu_plugin_end_code();
  size_t count = qemu_plugin_tb_n_insns(tb);
  for (size_t i = 0; i < count; i++) {
    struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(tb, i);
    uint64_t pc = qemu_plugin_insn_vaddr(instruction);
    if (pc < start || pc >= end)
      continue;
    struct place *place = new_place();
    place->pc = pc;
    place->record.pc = (uint32_t)pc;
    memcpy(&place->record.word, qemu_plugin_insn_data(instruction), sizeof place->record.word);
    bool first = entry != 0 && pc - start == entry - text;
    qemu_plugin_register_vcpu_insn_exec_cb(instruction, first ? entered : executed, NO_REGISTERS,
                                           place);
    qemu_plugin_register_vcpu_mem_cb(instruction, accessed, NO_REGISTERS, READS_AND_WRITES, place);
  }
}

static void at_exit(qemu_plugin_id_t id, void *data)
{
  (void)id;
  (void)data;
  finish();
}

EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int count,
                               char **arguments)
{
  (void)info;
  const char *path = NULL;
  for (int i = 0; i < count; i++) {
    char *equals = strchr(arguments[i], '='), *end = NULL;
    if (equals != NULL) {
      *equals++ = '\0';
      const char *name = arguments[i];
      if (strcmp(name, "out") == 0) {
        path = equals;
        continue;
      }
      uint64_t *number = strcmp(name, "text") == 0    ? &text
                         : strcmp(name, "entry") == 0 ? &entry
                         : strcmp(name, "calls") == 0 ? &calls
                         : strcmp(name, "skip") == 0  ? &skip
                                                      : NULL;
      if (number != NULL) {
        *number = strtoull(equals, &end, number == &text || number == &entry ? 16 : 10);
        if (*equals != '\0' && *end == '\0')
          continue;
      }
    }
    fprintf(stderr, "trace_plugin: %s: not understood\n", arguments[i]);
    return -1;
  }
  if (path == NULL || calls == 0) {
    fputs("trace_plugin: out=FILE is missing, or calls=0\n", stderr);
    return -1;
  }
  out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (out < 0) {
    fprintf(stderr, "trace_plugin: %s: %s\n", path, strerror(errno));
    return -1;
  }
  active = entry == 0;
  qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
  qemu_plugin_register_atexit_cb(id, at_exit, NULL);
  return 0;
}
