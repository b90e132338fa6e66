/* main.c: the command karat-objcheck: are the kernels in somebody's build the ones that were
 * proved?
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "objcheck.h"
#include <ar.h>
#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef KARAT_LEDGER
#define KARAT_LEDGER "proofs/LEDGER"
#endif

static const char usage[] =
    "usage: karat-objcheck [--ledger LEDGER] [--json] [--quiet] FILE...\n"
    "\n"
    "Says for each karat kernel in object files, archives and shared libraries whether its "
    "machine\n"
    "code is what karat's ledger says was proved. Kernels are found by their names and, under "
    "other\n"
    "names or none, by their bytes.\n"
    "\n"
    "  --ledger LEDGER  the ledger, if not " KARAT_LEDGER "\n"
    "  --json           a JSON array of objects\n"
    "  --quiet          only what differs, or is not in the ledger\n"
    "  --help           this text\n"
    "\n"
    "proved    the bytes are those of the theorem\n"
    "differs   there is a theorem, about other bytes\n"
    "unproved  the ledger says that there is no theorem\n"
    "unknown   a kernel's name that is not in the ledger\n"
    "\n"
    "exit status: 0 kernels were found, and none differs or is unknown; 1 not so; 2 wrong use, or\n"
    "a file can't be read\n";

struct run {
  const char *file; /* archives: with the member's name */
  bool json, quiet;
  size_t found, bad;
};

unsigned char *read_file(const char *path, size_t *length)
{
  FILE *file = fopen(path, "rb");
  unsigned char *data = NULL;
  size_t room = 0;
  *length = 0;
  while (file != NULL) {
    if (*length == room) {
      unsigned char *larger = realloc(data, room = 2 * room + 65536);
      if (larger == NULL) {
        fputs("karat-objcheck: out of memory\n", stderr);
        exit(2);
      }
      data = larger;
    }
    size_t n = fread(data + *length, 1, room - *length, file);
    *length += n;
    if (n == 0)
      break;
  }
  if (file == NULL || ferror(file)) {
    fprintf(stderr, "karat-objcheck: %s: %s\n", path, strerror(errno));
    free(data);
    data = NULL;
  }
  if (file != NULL)
    fclose(file);
  return data;
}

static bool parse_row(struct row *row, const char *line)
{
  char bytes[16], statement[32], theorem[160], verdicts[3][8];
  int n = sscanf(line, "%15s %127s %63s %15s %64s %31s %159s %7s %7s %7s", row->arch, row->symbol,
                 row->contract, bytes, row->hash, statement, theorem, verdicts[0], verdicts[1],
                 verdicts[2]);
  if (n != 10)
    return false;
  char *end = bytes;
  row->bytes = strcmp(theorem, "unproved") == 0 ? 0 : strtoul(bytes, &end, 10);
  if (strcmp(theorem, "unproved") == 0)
    return strcmp(row->hash, "-") == 0 && strcmp(bytes, "-") == 0;
  return *end == '\0' && row->bytes > 0 && strlen(row->hash) == 64;
}

bool read_ledger(struct ledger *ledger, const char *path)
{
  size_t length;
  unsigned char *data = read_file(path, &length);
  if (data == NULL)
    return false;
  bool good = true;
  const char *text = (const char *)data;
  for (size_t start = 0, end; good && start < length; start = end + 1) {
    const char *newline = memchr(text + start, '\n', length - start);
    end = newline == NULL ? length : (size_t)(newline - text);
    char line[512];
    if (end == start || text[start] == '#')
      continue;
    struct row *rows = realloc(ledger->rows, (ledger->count + 1) * sizeof *rows);
    if (rows != NULL)
      ledger->rows = rows;
    good = rows != NULL && end - start < sizeof line;
    if (good) {
      memcpy(line, text + start, end - start);
      line[end - start] = '\0';
      good = parse_row(&ledger->rows[ledger->count++], line);
    }
    if (!good)
      fprintf(stderr, "karat-objcheck: %s: a line is no row of a ledger: %.*s\n", path,
              (int)(end - start), text + start);
  }
  free(data);
  return good;
}

static void write_json_string(const char *text)
{
  putchar('"');
  for (; *text != '\0'; text++) {
    if (*text == '"' || *text == '\\' || (unsigned char)*text < ' ')
      printf("\\u%04x", (unsigned char)*text);
    else
      putchar(*text);
  }
  putchar('"');
}

static void report(void *context, const char *name, enum verdict verdict, const char *how)
{
  static const char *const words[] = {"proved", "differs", "unproved", "unknown"};
  struct run *run = context;
  bool bad = verdict == DIFFERS || verdict == UNKNOWN;
  run->found++;
  run->bad += bad;
  if (run->json) {
    printf("%s\n  {\"file\": ", run->found == 1 ? "[" : ",");
    write_json_string(run->file);
    printf(", \"kernel\": ");
    write_json_string(name);
    printf(", \"verdict\": \"%s\", \"how\": \"%s\"}", words[verdict], how);
  } else if (bad || !run->quiet) {
    printf("%-8s  %-32s  %s: %s\n", words[verdict], name, run->file, how);
  }
}

/* The name of an archive's member: in its header, ended by a slash, or in the table of long names.
 */
static void member_name(char *name, size_t size, const struct ar_hdr *header, const char *table,
                        size_t table_length)
{
  const char *start = header->ar_name;
  size_t limit = sizeof header->ar_name;
  if (start[0] == '/' && start[1] >= '0' && start[1] <= '9') {
    size_t offset = strtoul(start + 1, NULL, 10);
    start = offset < table_length ? table + offset : "?";
    limit = offset < table_length ? table_length - offset : 1;
  }
  size_t n = 0;
  while (n < limit && n + 1 < size && start[n] != '/' && start[n] != '\n')
    n++;
  memcpy(name, start, n);
  name[n] = '\0';
}

static bool check_archive(const struct ledger *ledger, const char *path, const unsigned char *data,
                          size_t length, struct run *run)
{
  const char *table = "";
  size_t table_length = 0;
  for (size_t at = SARMAG; at + sizeof(struct ar_hdr) <= length;) {
    struct ar_hdr header;
    char digits[sizeof header.ar_size + 1] = {0}, name[200], where[1000];
    memcpy(&header, data + at, sizeof header);
    memcpy(digits, header.ar_size, sizeof header.ar_size);
    size_t size = strtoul(digits, NULL, 10);
    at += sizeof header;
    if (memcmp(header.ar_fmag, ARFMAG, 2) != 0 || size > length - at) {
      fprintf(stderr, "karat-objcheck: %s: the archive is damaged\n", path);
      return false;
    }
    if (memcmp(header.ar_name, "// ", 3) == 0) {
      table = (const char *)data + at;
      table_length = size;
    } else if (memcmp(header.ar_name, "/ ", 2) != 0 && memcmp(header.ar_name, "/SYM64/", 7) != 0) {
      member_name(name, sizeof name, &header, table, table_length);
      snprintf(where, sizeof where, "%s(%s)", path, name);
      run->file = where;
      bool good = size < SELFMAG || memcmp(data + at, ELFMAG, SELFMAG) != 0 ||
                  check_elf(ledger, where, data + at, size, report, run);
      run->file = path;
      if (!good)
        return false;
    }
    at += size + size % 2;
  }
  return true;
}

static bool check_file(const struct ledger *ledger, const char *path, struct run *run)
{
  size_t length;
  unsigned char *data = read_file(path, &length);
  if (data == NULL)
    return false;
  run->file = path;
  bool good = length >= SARMAG && memcmp(data, ARMAG, SARMAG) == 0
                  ? check_archive(ledger, path, data, length, run)
                  : check_elf(ledger, path, data, length, report, run);
  free(data);
  return good;
}

static int wrong_use(const char *what, const char *argument)
{
  fprintf(stderr, "karat-objcheck: %s%s\ntry 'karat-objcheck --help'\n", what, argument);
  return 2;
}

int main(int argc, char **argv)
{
  const char *path = KARAT_LEDGER;
  struct run run = {0};
  int files = 0;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
      fputs(usage, stdout);
      return fflush(stdout) == 0 ? 0 : 2;
    }
    if (strcmp(argv[i], "--json") == 0)
      run.json = true;
    else if (strcmp(argv[i], "--quiet") == 0)
      run.quiet = true;
    else if (strcmp(argv[i], "--ledger") == 0 && i + 1 < argc)
      path = argv[++i];
    else if (argv[i][0] == '-')
      return wrong_use("no such option, or a value is missing: ", argv[i]);
    else
      argv[files++] = argv[i];
  }
  if (files == 0)
    return wrong_use("no files", "");
  struct ledger ledger = {0};
  int status = read_ledger(&ledger, path) ? 0 : 2;
  for (int i = 0; i < files && status == 0; i++)
    if (!check_file(&ledger, argv[i], &run))
      status = 2;
  if (run.json)
    puts(run.found == 0 ? "[]" : "\n]");
  free(ledger.rows);
  if (status == 0 && run.found == 0)
    fputs("karat-objcheck: no kernel of karat was found\n", stderr);
  if (fflush(stdout) != 0) {
    fprintf(stderr, "karat-objcheck: standard output: %s\n", strerror(errno));
    status = 2;
  }
  return status != 0 ? status : run.found == 0 || run.bad > 0;
}
