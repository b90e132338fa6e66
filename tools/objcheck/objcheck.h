/* objcheck.h: what the files of karat-objcheck share.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef OBJCHECK_H
#define OBJCHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A row of the ledger. */
struct row {
  char arch[16], symbol[128], contract[64], hash[65];
  size_t bytes; /* 0: unproved */
};

struct ledger {
  struct row *rows;
  size_t count;
};

/* Reads a whole file; null, with a message, if that can't be done. To be freed. */
unsigned char *read_file(const char *path, size_t *length);

/* Reads the ledger; false, with a message, if it is none. */
bool read_ledger(struct ledger *ledger, const char *path);

enum verdict { PROVED, DIFFERS, UNPROVED, UNKNOWN };

/* Called for each kernel: the name is the symbol's; of one that was found by its bytes alone, that
 * of the row. */
typedef void report_fn(void *context, const char *name, enum verdict verdict, const char *how);

/* Looks for kernels in an ELF file in memory; false, with a message, if it can't be read. */
bool check_elf(const struct ledger *ledger, const char *where, const unsigned char *data,
               size_t length, report_fn *report, void *context);

#endif
