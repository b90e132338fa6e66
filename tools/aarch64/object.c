/* object.c: reads a kernel: code and labels from an object file, annotations from the source.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- the object ---- */

struct search {
  struct kernel *kernel;
  bool found;
  Elf64_Sym entry;
};

static void visit_entry(void *context, const char *name, const Elf64_Sym *entry)
{
  struct search *search = context;
  if (strcmp(name, search->kernel->symbol) == 0) {
    search->found = true;
    search->entry = *entry;
  }
}

static void visit_label(void *context, const char *name, const Elf64_Sym *entry)
{
  struct search *search = context;
  struct kernel *kernel = search->kernel;
  uint64_t least = search->entry.st_value + (*kernel->symbol == '\0' ? 0 : 1);
  if (entry->st_shndx != search->entry.st_shndx || entry->st_value < least ||
      entry->st_value >= search->entry.st_value + search->entry.st_size)
    return;
  kernel->labels = resized(kernel->labels, kernel->label_count + 1, sizeof *kernel->labels);
  kernel->labels[kernel->label_count++] = (struct label){
      .name = copied(name), .at = (size_t)(entry->st_value - search->entry.st_value) / 4};
}

static int by_place(const void *a, const void *b)
{
  const struct label *x = a, *y = b;
  return x->at != y->at ? (x->at < y->at ? -1 : 1) : strcmp(x->name, y->name);
}

/* Without a symbol: the first section with code. */
static void find_section(struct search *search, const struct elf *elf)
{
  for (unsigned i = 0; i < elf->header.e_shnum && !search->found; i++) {
    Elf64_Shdr header = elf_section(elf, i);
    search->found = (header.sh_flags & SHF_EXECINSTR) != 0 && header.sh_size > 0;
    search->entry = (Elf64_Sym){.st_shndx = (uint16_t)i, .st_size = header.sh_size};
  }
  if (!search->found)
    die("%s: there is no code in it", elf->path);
}

static void read_object(struct kernel *kernel, const char *path,
                        bool (*decoder)(uint32_t, struct instruction *))
{
  struct elf elf;
  open_elf(&elf, path, ET_REL);
  struct search search = {.kernel = kernel};
  if (*kernel->symbol == '\0')
    find_section(&search, &elf);
  else
    elf_symbols(&elf, visit_entry, &search);
  if (!search.found)
    die("%s: no symbol %s", path, kernel->symbol);
  if (search.entry.st_size == 0 || search.entry.st_size % 4 != 0)
    die("%s: %s has no size, or a strange one", path, kernel->symbol);
  Elf64_Shdr text = elf_section(&elf, search.entry.st_shndx);
  const char *bytes = elf_part(&elf, text.sh_offset + search.entry.st_value, search.entry.st_size);
  elf_symbols(&elf, visit_label, &search);
  if (kernel->label_count > 0)
    qsort(kernel->labels, kernel->label_count, sizeof *kernel->labels, by_place);
  kernel->count = kernel->own = search.entry.st_size / 4;
  for (size_t i = 0; i < kernel->label_count; i++)
    if (strncmp(kernel->labels[i].name, "local_", 6) == 0 && kernel->labels[i].at < kernel->own)
      kernel->own = kernel->labels[i].at;
  kernel->code = zeroed(kernel->count, sizeof *kernel->code);
  for (size_t i = 0; i < kernel->count; i++) {
    uint32_t word;
    memcpy(&word, bytes + 4 * i, sizeof word);
    if (!decoder(word, &kernel->code[i]))
      die("%s: the instruction %08x at offset %zu of %s (%s) is not one that %s", path,
          (unsigned)word, 4 * i, kernel->symbol, instruction_text(word).mnemonic,
          decoder == decode ? "the model has (docs/aarch64-model.md)" : "is known");
    kernel->code[i].origin = i;
  }
  close_elf(&elf);
}

/* ---- annotations, as proofs/hol/plan.ml reads them ---- */

static char *trimmed(char *text)
{
  while (isspace((unsigned char)*text))
    text++;
  size_t length = strlen(text);
  while (length > 0 && isspace((unsigned char)text[length - 1]))
    text[--length] = '\0';
  return text;
}

/* The label that a line begins, `label:` or `LABEL(kernel, label):`, or null; to be freed. */
static char *label_of(const char *code)
{
  const char *end = strchr(code, ':');
  if (end == NULL)
    return NULL;
  char *name = zeroed(strlen(code) + 2, 1);
  size_t length = 0;
  const char *at = strncmp(code, "LABEL(", 6) == 0 ? code + 6 : code;
  for (; at < end; at++)
    if (*at == ',')
      name[length++] = '_';
    else if (isalnum((unsigned char)*at) || *at == '_')
      name[length++] = *at;
    else if (*at != ' ' && *at != ')') {
      free(name);
      return NULL;
    }
  return name;
}

struct reader {
  const char *path;
  unsigned line;
};

static int parse_register(const struct reader *reader, const char *text, size_t length, char *bank)
{
  char *end = NULL;
  *bank = *text;
  long number = length > 1 && strchr("xvqd", *text) != NULL && isdigit((unsigned char)text[1])
                    ? strtol(text + 1, &end, 10)
                    : -1;
  if (end != text + length || number < 0 || number > (*bank == 'x' ? 30 : 31))
    die("%s:%u: %.*s is not a register", reader->path, reader->line, (int)length, text);
  return (int)number + (*bank == 'x' ? 0 : VECTOR);
}

/* Adds `register` or `first..last` to a note. */
static void parse_registers(const struct reader *reader, struct note *note, const char *text)
{
  const char *dots = strstr(text, "..");
  char bank;
  int first = parse_register(reader, text, dots == NULL ? strlen(text) : (size_t)(dots - text),
                             &note->bank);
  int last = dots == NULL ? first : parse_register(reader, dots + 2, strlen(dots + 2), &bank);
  for (int r = first; r <= last; r++) {
    note->registers = resized(note->registers, note->count + 1, sizeof *note->registers);
    note->registers[note->count++] = r;
  }
}

static void parse_notes(const struct reader *reader, struct label *pending, char *text)
{
  char *rest = NULL;
  for (char *item = strtok_r(text, ",", &rest); item != NULL; item = strtok_r(NULL, ",", &rest)) {
    char *equals = strchr(item, '=');
    if (equals == NULL)
      die("%s:%u: an annotation is `name = registers`", reader->path, reader->line);
    *equals = '\0';
    struct note note = {.name = copied(trimmed(item)), .bank = 'x'};
    char *more = NULL;
    for (char *word = strtok_r(trimmed(equals + 1), " ", &more); word != NULL;
         word = strtok_r(NULL, " ", &more))
      parse_registers(reader, &note, word);
    pending->notes = resized(pending->notes, pending->note_count + 1, sizeof *pending->notes);
    pending->notes[pending->note_count++] = note;
  }
}

/* Notes the marker `// schedule: begin` or `// schedule: end` on a line, which becomes empty. */
static void parse_marker(const struct reader *reader, struct label *pending, char *line)
{
  char *marker = strstr(line, "// schedule:");
  if (marker == NULL)
    return;
  *marker = '\0';
  const char *word = trimmed(marker + strlen("// schedule:"));
  bool *mark = strcmp(word, "begin") == 0 ? &pending->begin
               : strcmp(word, "end") == 0 ? &pending->end
                                          : NULL;
  if (mark == NULL || *trimmed(line) != '\0')
    die("%s:%u: a marker is a line of its own, `// schedule: begin` or `// schedule: end`",
        reader->path, reader->line);
  *mark = true;
}

static bool marked(const struct label *label)
{
  return label->begin || label->end;
}

/* Where the kernel ends anyway. */
static bool is_end(const char *code)
{
  return strncmp(code, "END_KERNEL(", 11) == 0 || strncmp(code, "END_COMPOSITE(", 14) == 0;
}

static void read_annotations(struct kernel *kernel, const char *path)
{
  size_t length;
  char *text = read_file(path, &length), *rest = NULL;
  struct label pending = {0};
  struct reader reader = {path, 0};
  for (char *line = text; line != NULL; line = rest) {
    reader.line++;
    rest = strchr(line, '\n');
    if (rest != NULL)
      *rest++ = '\0';
    parse_marker(&reader, &pending, line);
    char *note = strstr(line, "//@");
    if (note != NULL) {
      *note = '\0';
      parse_notes(&reader, &pending, note + 3);
    }
    bool waits = pending.note_count > 0 || marked(&pending);
    char *code = trimmed(line), *name = waits ? label_of(code) : NULL;
    if (name == NULL) {
      if (pending.note_count == 0 && !pending.begin && is_end(code))
        pending.end = false;
      else if (waits && *code != '\0')
        die("%s:%u: %s is not before a label", path, reader.line,
            pending.note_count > 0 ? "an annotation" : "a marker");
      continue;
    }
    struct label *label = NULL;
    for (size_t i = 0; i < kernel->label_count; i++)
      if (strcmp(kernel->labels[i].name, name) == 0)
        label = &kernel->labels[i];
    if (label == NULL || label->at >= kernel->own)
      die("%s:%u: label %s, which has an annotation%s, is not in the kernel's own code", path,
          reader.line, name, marked(&pending) ? " or a marker" : "");
    for (size_t i = 0; i < kernel->label_count; i++)
      if ((pending.begin && kernel->labels[i].begin) || (pending.end && kernel->labels[i].end))
        die("%s:%u: there is more than one marker of that kind", path, reader.line);
    label->notes = pending.notes;
    label->note_count = pending.note_count;
    label->begin = pending.begin;
    label->end = pending.end;
    pending = (struct label){0};
    free(name);
  }
  free(text);
}

/* ---- kernels ---- */

void read_kernel(struct kernel *kernel, const char *object, const char *symbol, const char *source)
{
  *kernel = (struct kernel){.symbol = copied(symbol)};
  read_object(kernel, object, decode);
  if (source != NULL)
    read_annotations(kernel, source);
}

void read_code(struct kernel *kernel, const char *object, const char *symbol)
{
  *kernel = (struct kernel){.symbol = copied(symbol)};
  read_object(kernel, object, decode_more);
}

void free_kernel(struct kernel *kernel)
{
  for (size_t i = 0; i < kernel->label_count; i++) {
    for (size_t j = 0; j < kernel->labels[i].note_count; j++) {
      free(kernel->labels[i].notes[j].name);
      free(kernel->labels[i].notes[j].registers);
    }
    free(kernel->labels[i].notes);
    free(kernel->labels[i].name);
  }
  free(kernel->labels);
  free(kernel->code);
  free(kernel->symbol);
}
