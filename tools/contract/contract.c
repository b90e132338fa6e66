/* contract.c: memory and errors of a contract set, and questions about objects.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct contract_block {
  struct contract_block *next;
  max_align_t data[];
};

static void *must(void *memory)
{
  if (memory == NULL) {
    fputs("contract: out of memory\n", stderr);
    exit(2);
  }
  return memory;
}

void *contract_alloc(struct contract_set *set, size_t size)
{
  struct contract_block *block = must(calloc(1, sizeof *block + size));
  block->next = set->blocks;
  set->blocks = block;
  return block->data;
}

char *contract_copy(struct contract_set *set, const char *text, size_t length)
{
  char *copy = contract_alloc(set, length + 1);
  memcpy(copy, text, length);
  return copy;
}

void *contract_room(struct contract_set *set, void *array, size_t count, size_t size)
{
  if ((count & (count - 1)) != 0) /* there is room up to the next power of two */
    return array;
  void *larger = contract_alloc(set, (count == 0 ? 1 : 2 * count) * size);
  if (count > 0)
    memcpy(larger, array, count * size);
  return larger;
}

void contract_error(struct contract_set *set, struct contract_position at, const char *format, ...)
{
  char *message = NULL;
  size_t length = 0;
  FILE *stream = must(open_memstream(&message, &length));
  if (at.line > 0)
    fprintf(stream, "%s:%u:%u: ", at.file, at.line, at.column);
  else
    fprintf(stream, "%s: ", at.file);
  va_list args;
  va_start(args, format);
  vfprintf(stream, format, args);
  va_end(args);
  fputc('\n', stream);
  if (fclose(stream) != 0)
    must(NULL);
  set->errors = must(realloc(set->errors, set->errors_length + length + 1));
  memcpy(set->errors + set->errors_length, message, length + 1);
  set->errors_length += length;
  free(message);
}

void contract_free(struct contract_set *set)
{
  while (set->blocks != NULL) {
    struct contract_block *next = set->blocks->next;
    free(set->blocks);
    set->blocks = next;
  }
  free(set->errors);
  free(set->ledger);
  *set = (struct contract_set){0};
}

bool contract_is_buffer(const struct contract_object *object)
{
  return object->kind == CONTRACT_INPUT || object->kind == CONTRACT_OUTPUT ||
         object->kind == CONTRACT_INOUT || object->kind == CONTRACT_SCRATCH;
}

bool contract_is_argument(const struct contract_object *object)
{
  return contract_is_buffer(object) || object->kind == CONTRACT_SIZE ||
         object->kind == CONTRACT_SCALAR;
}

bool contract_comes_in(const struct contract_object *object)
{
  if (object->kind == CONTRACT_VIEW)
    return object->buffer != NULL && contract_comes_in(object->buffer);
  return object->kind == CONTRACT_SIZE || object->kind == CONTRACT_INPUT ||
         object->kind == CONTRACT_INOUT || object->kind == CONTRACT_SCALAR;
}

bool contract_goes_out(const struct contract_object *object)
{
  if (object->kind == CONTRACT_VIEW)
    return object->buffer != NULL && contract_goes_out(object->buffer);
  return object->kind == CONTRACT_OUTPUT || object->kind == CONTRACT_INOUT ||
         object->kind == CONTRACT_RESULT;
}

bool contract_is_proposition(enum contract_op op)
{
  return op >= CONTRACT_EQUAL;
}

struct contract_object *contract_find(const struct contract *contract, const char *name)
{
  for (size_t i = 0; i < contract->objects_count; i++)
    if (strcmp(contract->objects[i]->name, name) == 0)
      return contract->objects[i];
  return NULL;
}
