/* internal.h: what the files of the contract tool share among themselves.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTRACT_INTERNAL_H
#define CONTRACT_INTERNAL_H

#include "contract.h"
#include <stdio.h>

/* Memory that lives as long as the set. When there is none left the program ends with status 2. */
void *contract_alloc(struct contract_set *set, size_t size);
char *contract_copy(struct contract_set *set, const char *text, size_t length);

/* Room for one more element behind count elements. */
void *contract_room(struct contract_set *set, void *array, size_t count, size_t size);
#define CONTRACT_PUSH(set, array, count)                                                           \
  ((array) = contract_room((set), (array), (count), sizeof *(array)), &(array)[(count)++])

/* Adds "file:line:column: message" to the errors. */
void contract_error(struct contract_set *set, struct contract_position at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The generators. */
void contract_write_header(FILE *out, const struct contract_set *set);
void contract_write_table_header(FILE *out, const struct contract_set *set);
void contract_write_table(FILE *out, const struct contract_set *set);
void contract_write_hol(FILE *out, const struct contract_set *set);

/* Writes a name in capitals. */
void contract_write_upper(FILE *out, const char *name);

/* Begins and ends what is compiled on one architecture only. */
void contract_open_arch(FILE *out, enum contract_arch arch);
void contract_close_arch(FILE *out, enum contract_arch arch);

#endif
