/* input.c: where instructions come from: object files, assembly, traces.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "tool.h"
#include "trace.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- a list of instructions ---- */

struct list {
  struct n1_instruction *instructions;
  uint32_t *words;
  size_t count, room;
};

static void append(struct list *list, const struct n1_instruction *instruction, uint32_t word)
{
  if (list->count == list->room) {
    list->room = 2 * list->room + 4096;
    list->instructions = resized(list->instructions, list->room, sizeof *list->instructions);
    list->words = resized(list->words, list->room, sizeof *list->words);
  }
  list->instructions[list->count] = *instruction;
  list->words[list->count++] = word;
}

static void feed(struct study *study, const struct list *list)
{
  study_feed(study, list->instructions, list->words, list->count);
}

static void free_list(struct list *list)
{
  free(list->instructions);
  free(list->words);
}

/* ---- object files ---- */

enum { CALLS = 64, MOST_STEPS = 10000000 };

static size_t target_of(const struct kernel *kernel, size_t at)
{
  int64_t target = (int64_t)at + kernel->code[at].target;
  if (target < 0 || target >= (int64_t)kernel->count)
    die("%s: the branch at offset %zu leaves the code", kernel->symbol, 4 * at);
  return (size_t)target;
}

/* Goes through the code from `start` to the return, or to the branch that closes the loop. */
static void walk(struct list *list, const struct kernel *kernel, struct n1_addresses *addresses,
                 size_t start, bool loop)
{
  size_t returns[CALLS], depth = 0, at = start;
  for (size_t steps = 0; at < kernel->count; steps++) {
    const struct instruction *instruction = &kernel->code[at];
    struct n1_instruction record;
    n1_classify(instruction, &record);
    record.address = n1_addresses_step(addresses, instruction);
    append(list, &record, instruction->word);
    switch (instruction->form->kind) {
    case JUMP:
      at = target_of(kernel, at);
      if (loop && depth == 0 && at == start)
        return;
      break;
    case CALL:
      if (depth == CALLS)
        die("%s: calls are nested deeper than %d", kernel->symbol, CALLS);
      returns[depth++] = at + 1;
      at = target_of(kernel, at);
      break;
    case RETURN:
      if (depth == 0 && loop)
        die("%s: the code returns before the loop is closed", kernel->symbol);
      if (depth == 0)
        return;
      at = returns[--depth];
      break;
    case BRANCH:
      if (loop && depth == 0 && target_of(kernel, at) == start)
        return;
      die("%s: the branch at offset %zu depends on data: trace the program, or choose a loop "
          "with --block",
          kernel->symbol, 4 * at);
    default:
      if (record.kind == N1_branch || record.kind == N1_call)
        die("%s: the branch at offset %zu goes to an address in a register: trace the program",
            kernel->symbol, 4 * at);
      at++;
    }
    if (steps == MOST_STEPS)
      die("%s: it does not end", kernel->symbol);
  }
  if (loop)
    die("%s: no branch closes the loop", kernel->symbol);
}

static size_t find_label(const struct kernel *kernel, const char *name)
{
  size_t length = strlen(kernel->symbol);
  for (size_t i = 0; i < kernel->label_count; i++) {
    const char *label = kernel->labels[i].name;
    if (strcmp(label, name) == 0 || (strncmp(label, kernel->symbol, length) == 0 &&
                                     label[length] == '_' && strcmp(label + length + 1, name) == 0))
      return kernel->labels[i].at;
  }
  die("%s: there is no label %s", kernel->symbol, name);
}

void feed_object(struct study *study, const char *object, const char *symbol, const char *block,
                 unsigned iterations)
{
  struct kernel kernel;
  struct list list = {0};
  read_code(&kernel, object, symbol);
  size_t start = block == NULL ? 0 : find_label(&kernel, block);
  struct n1_addresses *addresses = n1_addresses_new();
  for (unsigned i = 0; i < iterations; i++) {
    /* A function is called again with the same arguments; a loop goes on. */
    if (i == 0 || block != NULL) {
      list.count = 0;
      walk(&list, &kernel, addresses, start, block != NULL);
    }
    feed(study, &list);
    study_mark(study);
  }
  n1_addresses_free(addresses);
  free_list(&list);
  free_kernel(&kernel);
}

/* ---- assembly ---- */

static char temporary[] = "/tmp/n1sim-XXXXXX.o";

static void remove_temporary(void)
{
  unlink(temporary);
}

static int wait_for_end(pid_t process)
{
  int status = 0;
  while (waitpid(process, &status, 0) < 0)
    if (errno != EINTR)
      die("waitpid: %s", strerror(errno));
  return status;
}

/* Starts a command; its output goes where our messages go. */
static pid_t start(char *const *command)
{
  pid_t process = fork();
  if (process < 0)
    die("fork: %s", strerror(errno));
  if (process == 0) {
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(command[0], command);
    fprintf(stderr, "%s: %s: %s\n", program, command[0], strerror(errno));
    _exit(127);
  }
  return process;
}

const char *assemble(const char *source, char **include_directories)
{
  int file = mkostemps(temporary, 2, O_CLOEXEC);
  if (file < 0)
    die("%s: %s", temporary, strerror(errno));
  close(file);
  atexit(remove_temporary);
  const char *compiler = getenv("N1SIM_CC");
  char *command[64] = {copied(compiler == NULL ? "aarch64-linux-gnu-gcc" : compiler)};
  char *path = copied(source);
  char compile[] = "-c", include[] = "-I", output[] = "-o";
  unsigned count = 1;
  command[count++] = compile;
  for (; *include_directories != NULL && count < 56; include_directories++) {
    command[count++] = include;
    command[count++] = *include_directories;
  }
  command[count++] = output;
  command[count++] = temporary;
  command[count++] = path;
  if (wait_for_end(start(command)) != 0)
    die("%s: it can't be assembled", source);
  free(command[0]);
  free(path);
  return temporary;
}

/* ---- traces ---- */

enum { KEPT = 1 << 20, CHUNK = 1 << 12 };

/* What was decoded: a table by words. */
struct decoded {
  struct n1_instruction *instructions;
  uint32_t *words;
  bool *used;
  size_t count, room; /* a power of two */
};

static size_t place_of_word(const struct decoded *decoded, uint32_t word)
{
  size_t at = ((uint64_t)word * 0x9e3779b97f4a7c15U >> 32) & (decoded->room - 1);
  while (decoded->used[at] && decoded->words[at] != word)
    at = (at + 1) & (decoded->room - 1);
  return at;
}

static void set_room(struct decoded *decoded, size_t room)
{
  struct decoded old = *decoded;
  *decoded = (struct decoded){.instructions = zeroed(room, sizeof *decoded->instructions),
                              .words = zeroed(room, sizeof *decoded->words),
                              .used = zeroed(room, sizeof *decoded->used),
                              .count = old.count,
                              .room = room};
  for (size_t i = 0; i < old.room; i++)
    if (old.used[i]) {
      size_t at = place_of_word(decoded, old.words[i]);
      decoded->used[at] = true;
      decoded->words[at] = old.words[i];
      decoded->instructions[at] = old.instructions[i];
    }
  free(old.instructions);
  free(old.words);
  free(old.used);
}

static const struct n1_instruction *look_up(struct decoded *decoded,
                                            const struct trace_record *record, const char *path)
{
  size_t at = place_of_word(decoded, record->word);
  if (decoded->used[at])
    return &decoded->instructions[at];
  struct instruction instruction;
  if (!decode_more(record->word, &instruction)) {
    struct instruction_text text = instruction_text(record->word);
    die("%s: the instruction %08x (%s %s) at pc ...%08x is not one that is known", path,
        (unsigned)record->word, *text.mnemonic == '\0' ? "?" : text.mnemonic, text.operands,
        (unsigned)record->pc);
  }
  n1_classify(&instruction, &decoded->instructions[at]);
  decoded->used[at] = true;
  decoded->words[at] = record->word;
  if (2 * ++decoded->count > decoded->room) {
    set_room(decoded, 2 * decoded->room);
    at = place_of_word(decoded, record->word);
  }
  return &decoded->instructions[at];
}

/* Appends what is read next to the list; how many instructions. */
static size_t read_chunk(struct list *list, struct decoded *decoded, FILE *trace, const char *path)
{
  static struct trace_record records[CHUNK];
  size_t bytes = fread(records, 1, sizeof records, trace), count = bytes / sizeof *records;
  if (ferror(trace) != 0)
    die("%s: %s", path, strerror(errno));
  if (bytes % sizeof *records != 0)
    die("%s: the trace ends in the middle of a record", path);
  for (size_t i = 0; i < count; i++) {
    struct n1_instruction instruction = *look_up(decoded, &records[i], path);
    instruction.address = records[i].address;
    append(list, &instruction, records[i].word);
  }
  return count;
}

void feed_trace(struct study *study, FILE *trace, const char *path, unsigned iterations)
{
  struct list list = {0};
  struct decoded decoded = {0};
  set_room(&decoded, 1024);
  bool more = true;
  while (more && list.count < KEPT)
    more = read_chunk(&list, &decoded, trace, path) > 0;
  if (!more) {
    for (unsigned i = 0; i < iterations; i++) {
      feed(study, &list);
      study_mark(study);
    }
  } else {
    do {
      feed(study, &list);
      list.count = 0;
    } while (read_chunk(&list, &decoded, trace, path) > 0);
    study_mark(study);
  }
  free_list(&list);
  free(decoded.instructions);
  free(decoded.words);
  free(decoded.used);
}

/* ---- programs ---- */

struct entry {
  const char *name;
  bool found;
  uint64_t address;
};

static void visit(void *context, const char *name, const Elf64_Sym *symbol)
{
  struct entry *entry = context;
  if (strcmp(name, entry->name) == 0) {
    entry->found = true;
    entry->address = symbol->st_value;
  }
}

/* The options of the plugin that say where the function is. */
static void locate(char *text, size_t size, const struct run *run)
{
  struct elf elf;
  struct entry entry = {.name = run->function};
  open_elf(&elf, run->command[0], ET_EXEC);
  elf_symbols(&elf, visit, &entry);
  if (!entry.found)
    die("%s: no function %s", run->command[0], run->function);
  uint64_t start = UINT64_MAX;
  for (unsigned i = 0; i < elf.header.e_phnum; i++) {
    Elf64_Phdr header;
    memcpy(&header, elf_part(&elf, elf.header.e_phoff + i * sizeof header, sizeof header),
           sizeof header);
    if (header.p_type == PT_LOAD && (header.p_flags & PF_X) != 0 && header.p_vaddr < start)
      start = header.p_vaddr;
  }
  snprintf(text, size, ",text=%llx,entry=%llx,skip=%u", (unsigned long long)start,
           (unsigned long long)entry.address, run->skip);
  close_elf(&elf);
}

/* The command: the words of `qemu`, the plugin that writes to `out`, the program. */
static pid_t start_program(const struct run *run, const char *out)
{
  char options[200] = "", plugin[10000], option[] = "-plugin";
  if (run->function != NULL)
    locate(options, sizeof options, run);
  if (strchr(run->plugin, ',') != NULL || strchr(out, ',') != NULL)
    die("%s, %s: QEMU does not take names with a comma", run->plugin, out);
  snprintf(plugin, sizeof plugin, "%s,out=%s%s", run->plugin, out, options);
  size_t count = 0, words = 0;
  while (run->command[count] != NULL)
    count++;
  char *qemu = copied(run->qemu), *rest = NULL;
  char **command = zeroed(count + strlen(qemu) + 4, sizeof *command);
  for (char *word = strtok_r(qemu, " ", &rest); word != NULL; word = strtok_r(NULL, " ", &rest))
    command[words++] = word;
  if (words == 0)
    die("--qemu: a command is wanted");
  command[words++] = option;
  command[words++] = plugin;
  memcpy(&command[words], run->command, count * sizeof *command);
  pid_t process = start(command);
  free(command);
  free(qemu);
  return process;
}

static void end_process(pid_t process)
{
  int status = wait_for_end(process);
  if (status != 0)
    die("the program ended with %s %d", WIFSIGNALED(status) ? "signal" : "status",
        WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
}

void feed_program(struct study *study, const struct run *run, unsigned iterations)
{
  const char *what = run->function == NULL ? run->command[0] : run->function;
  FILE *trace;
  pid_t process = 0;
  if (run->keep != NULL) {
    end_process(start_program(run, run->keep));
    trace = fopen(run->keep, "rb");
  } else {
    int ends[2];
    char out[30];
    if (pipe(ends) != 0 || fcntl(ends[0], F_SETFD, FD_CLOEXEC) != 0)
      die("pipe: %s", strerror(errno));
    snprintf(out, sizeof out, "/dev/fd/%d", ends[1]);
    process = start_program(run, out);
    close(ends[1]);
    trace = fdopen(ends[0], "rb");
  }
  if (trace == NULL)
    die("%s: %s", what, strerror(errno));
  feed_trace(study, trace, what, iterations);
  fclose(trace);
  if (process != 0)
    end_process(process);
  if (study->fed == 0)
    die("%s: not called%s", what, run->skip > 0 ? " so often" : "");
}
