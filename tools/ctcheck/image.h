/* image.h: the code and data of an object, a static library or a shared library, as one address
 * space: the sections of objects are laid out one behind the other, and what a relocation names is
 * looked up when it is asked for.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CTCHECK_IMAGE_H
#define CTCHECK_IMAGE_H

#include "../contract/contract.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMAGE_NONE SIZE_MAX

struct image_section {
  uint64_t address, size;
  const uint8_t *bytes; /* null: all zero */
  bool writable, code;
  const char *member; /* the object of an archive that it is from; else the file */
};

struct image_symbol {
  const char *name;
  uint64_t address, size;
  bool defined, global, function;
};

struct image_relocation {
  uint64_t address;
  uint32_t type;
  size_t symbol; /* its index, or IMAGE_NONE */
  int64_t addend;
};

struct image {
  enum contract_arch arch;
  bool linked; /* a shared library: addresses in the code are final */
  struct image_section *sections;
  size_t section_count;
  struct image_symbol *symbols;
  size_t symbol_count;
  struct image_relocation *relocations; /* by address */
  size_t relocation_count;
  void **blocks; /* all memory, to be freed */
  size_t block_count;
};

/* Reads a file; false, with the reason in error, if it can't be read or is not what it should be.
 */
bool image_read(struct image *image, const char *path, char error[256]);
void image_free(struct image *image);

/* The section that holds an address, or null. */
const struct image_section *image_section(const struct image *image, uint64_t address);

/* The first relocation within length bytes from an address, or null. */
const struct image_relocation *image_relocation(const struct image *image, uint64_t address,
                                                uint64_t length);

/* The definition of a name that other objects can see, or IMAGE_NONE. */
size_t image_find(const struct image *image, const char *name);

/* The symbol's definition, which may be in another object; the symbol itself where there is none.
 */
size_t image_resolve(const struct image *image, size_t symbol);

/* The function whose code holds an address, or IMAGE_NONE. */
size_t image_function(const struct image *image, uint64_t address);

/* Memory that lives as long as the image; the program ends with status 2 if there is none left. */
void *image_alloc(struct image *image, size_t size);

#endif
