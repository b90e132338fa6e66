/* image.c: reads ELF files and archives of them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "image.h"
#include <elf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One ELF file within the bytes read, while it is read. */
struct object {
  const uint8_t *bytes;
  size_t length;
  const char *member;
  Elf64_Ehdr header;
  Elf64_Shdr *sections;
  uint64_t *addresses;  /* of each section; 0: not loaded */
  size_t *first_symbol; /* of each symbol table: the index of its symbol 0 in the image */
};

static bool fail(char error[256], const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool fail(char error[256], const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error, 256, format, arguments);
  va_end(arguments);
  return false;
}

static void *resized(void *block, size_t size)
{
  void *result = realloc(block, size == 0 ? 1 : size);
  if (result == NULL) {
    fputs("ctcheck: out of memory\n", stderr);
    exit(2);
  }
  return result;
}

void *image_alloc(struct image *image, size_t size)
{
  image->blocks = resized(image->blocks, (image->block_count + 1) * sizeof *image->blocks);
  void *block = memset(resized(NULL, size), 0, size);
  image->blocks[image->block_count++] = block;
  return block;
}

void image_free(struct image *image)
{
  for (size_t i = 0; i < image->block_count; i++)
    free(image->blocks[i]);
  free(image->blocks);
  free(image->sections);
  free(image->symbols);
  free(image->relocations);
  *image = (struct image){0};
}

/* Whether count pieces of size bytes lie in the object from offset on. */
static bool inside(const struct object *object, uint64_t offset, uint64_t count, uint64_t size)
{
  return offset <= object->length && count <= (object->length - offset) / size;
}

static bool read_header(struct image *image, struct object *object, char error[256])
{
  const char *member = object->member;
  Elf64_Ehdr *header = &object->header;
  if (object->length < sizeof *header || memcmp(object->bytes, ELFMAG, SELFMAG) != 0)
    return fail(error, "%s: not an ELF file", member);
  memcpy(header, object->bytes, sizeof *header);
  if (header->e_ident[EI_CLASS] != ELFCLASS64 || header->e_ident[EI_DATA] != ELFDATA2LSB ||
      (header->e_machine != EM_X86_64 && header->e_machine != EM_AARCH64))
    return fail(error, "%s: neither x86-64 nor AArch64", member);
  enum contract_arch arch = header->e_machine == EM_X86_64 ? CONTRACT_X86_64 : CONTRACT_AARCH64;
  if (image->arch != CONTRACT_ANY && image->arch != arch)
    return fail(error, "%s: of another architecture than the objects before it", member);
  image->arch = arch;
  if (header->e_type != ET_REL && header->e_type != ET_DYN)
    return fail(error, "%s: neither an object nor a shared library", member);
  image->linked = header->e_type == ET_DYN;
  if (header->e_shentsize != sizeof(Elf64_Shdr) || header->e_shnum == 0 ||
      !inside(object, header->e_shoff, header->e_shnum, sizeof(Elf64_Shdr)))
    return fail(error, "%s: damaged section table", member);
  object->sections = image_alloc(image, header->e_shnum * sizeof(Elf64_Shdr));
  memcpy(object->sections, object->bytes + header->e_shoff, header->e_shnum * sizeof(Elf64_Shdr));
  object->addresses = image_alloc(image, header->e_shnum * sizeof(uint64_t));
  object->first_symbol = image_alloc(image, header->e_shnum * sizeof(size_t));
  return true;
}

/* Where the next section of an object goes: on a page of its own, so that none runs into the next.
 */
static uint64_t free_address(const struct image *image)
{
  uint64_t end = 0x10000;
  for (size_t i = 0; i < image->section_count; i++) {
    const struct image_section *section = &image->sections[i];
    if (section->address + section->size > end)
      end = section->address + section->size;
  }
  return (end + 0x1fff) & ~UINT64_C(0xfff);
}

static bool read_sections(struct image *image, struct object *object, char error[256])
{
  for (size_t i = 0; i < object->header.e_shnum; i++) {
    const Elf64_Shdr *from = &object->sections[i];
    bool filled = from->sh_type != SHT_NOBITS;
    if (filled && from->sh_type != SHT_NULL && !inside(object, from->sh_offset, from->sh_size, 1))
      return fail(error, "%s: section %zu reaches beyond the end of the file", object->member, i);
    if ((from->sh_flags & SHF_ALLOC) == 0 || from->sh_size == 0 || (from->sh_flags & SHF_TLS) != 0)
      continue;
    if (from->sh_size > UINT32_MAX || from->sh_addr > UINT64_MAX / 2)
      return fail(error, "%s: section %zu is too large", object->member, i);
    uint64_t address = image->linked ? from->sh_addr : free_address(image);
    object->addresses[i] = address;
    image->sections =
        resized(image->sections, (image->section_count + 1) * sizeof *image->sections);
    image->sections[image->section_count++] = (struct image_section){
        address,
        from->sh_size,
        filled ? object->bytes + from->sh_offset : NULL,
        (from->sh_flags & SHF_WRITE) != 0,
        (from->sh_flags & SHF_EXECINSTR) != 0,
        object->member,
    };
  }
  return true;
}

/* The text at an offset of a string table, or null. */
static const char *text_at(const struct object *object, const Elf64_Shdr *table, uint64_t offset)
{
  if (table->sh_type != SHT_STRTAB || offset >= table->sh_size)
    return NULL;
  const char *text = (const char *)object->bytes + table->sh_offset + offset;
  return memchr(text, '\0', table->sh_size - offset) == NULL ? NULL : text;
}

static bool read_symbols(struct image *image, struct object *object, size_t index, char error[256])
{
  const Elf64_Shdr *table = &object->sections[index];
  size_t count = table->sh_size / sizeof(Elf64_Sym);
  if (table->sh_entsize != sizeof(Elf64_Sym) || table->sh_link >= object->header.e_shnum)
    return fail(error, "%s: damaged symbol table", object->member);
  object->first_symbol[index] = image->symbol_count;
  image->symbols = resized(image->symbols, (image->symbol_count + count) * sizeof *image->symbols);
  for (size_t i = 0; i < count; i++) {
    Elf64_Sym from;
    memcpy(&from, object->bytes + table->sh_offset + i * sizeof from, sizeof from);
    const char *name = text_at(object, &object->sections[table->sh_link], from.st_name);
    if (name == NULL)
      return fail(error, "%s: symbol %zu has no name", object->member, i);
    unsigned type = ELF64_ST_TYPE(from.st_info);
    bool defined = from.st_shndx != SHN_UNDEF && from.st_shndx < object->header.e_shnum &&
                   object->addresses[from.st_shndx] != 0 && type != STT_TLS;
    uint64_t base = defined && !image->linked ? object->addresses[from.st_shndx] : 0;
    image->symbols[image->symbol_count++] = (struct image_symbol){
        name,
        base + from.st_value,
        from.st_size,
        defined,
        ELF64_ST_BIND(from.st_info) != STB_LOCAL,
        type == STT_FUNC,
    };
  }
  return true;
}

static bool read_relocations(struct image *image, struct object *object, size_t index,
                             char error[256])
{
  const Elf64_Shdr *table = &object->sections[index];
  size_t count = table->sh_size / sizeof(Elf64_Rela);
  if (table->sh_entsize != sizeof(Elf64_Rela) || table->sh_link >= object->header.e_shnum ||
      (!image->linked && table->sh_info >= object->header.e_shnum))
    return fail(error, "%s: damaged relocations", object->member);
  uint64_t base = image->linked ? 0 : object->addresses[table->sh_info];
  const Elf64_Shdr *symbols = &object->sections[table->sh_link];
  if (!image->linked && base == 0)
    return true; /* of something that is not loaded, such as debug information */
  size_t symbol_count = symbols->sh_type == SHT_SYMTAB || symbols->sh_type == SHT_DYNSYM
                            ? symbols->sh_size / sizeof(Elf64_Sym)
                            : 0;
  image->relocations =
      resized(image->relocations, (image->relocation_count + count) * sizeof *image->relocations);
  for (size_t i = 0; i < count; i++) {
    Elf64_Rela from;
    memcpy(&from, object->bytes + table->sh_offset + i * sizeof from, sizeof from);
    size_t symbol = ELF64_R_SYM(from.r_info);
    if (symbol != 0 && symbol >= symbol_count)
      return fail(error, "%s: a relocation names a symbol that does not exist", object->member);
    image->relocations[image->relocation_count++] = (struct image_relocation){
        base + from.r_offset,
        (uint32_t)ELF64_R_TYPE(from.r_info),
        symbol == 0 ? IMAGE_NONE : object->first_symbol[table->sh_link] + symbol,
        from.r_addend,
    };
  }
  return true;
}

static bool read_object(struct image *image, const char *member, const uint8_t *bytes,
                        size_t length, char error[256])
{
  struct object object = {.bytes = bytes, .length = length, .member = member};
  if (!read_header(image, &object, error) || object.sections == NULL ||
      !read_sections(image, &object, error))
    return false;
  for (size_t i = 0; i < object.header.e_shnum; i++) {
    uint32_t type = object.sections[i].sh_type;
    if ((type == SHT_SYMTAB || type == SHT_DYNSYM) && !read_symbols(image, &object, i, error))
      return false;
  }
  for (size_t i = 0; i < object.header.e_shnum; i++)
    if (object.sections[i].sh_type == SHT_RELA && !read_relocations(image, &object, i, error))
      return false;
  return true;
}

/* The header of an archive's member: text fields, padded by blanks. */
struct member {
  char name[16], date[12], owner[6], group[6], mode[8], size[10], end[2];
};

static const char archive_start[] = "!<arch>\n";

static bool read_archive(struct image *image, const char *path, const uint8_t *bytes, size_t length,
                         char error[256])
{
  const char *names = NULL; /* the names that are longer than 15 */
  size_t names_length = 0, objects = 0;
  for (size_t at = sizeof archive_start - 1; at < length;) {
    struct member member;
    if (length - at < sizeof member)
      return fail(error, "%s: the archive is cut off", path);
    memcpy(&member, bytes + at, sizeof member);
    at += sizeof member;
    char digits[sizeof member.size + 1] = {0};
    memcpy(digits, member.size, sizeof member.size);
    uint64_t size = strtoull(digits, NULL, 10);
    if (memcmp(member.end, "`\n", 2) != 0 || size > length - at)
      return fail(error, "%s: the archive is damaged", path);
    const uint8_t *content = bytes + at;
    at += size + size % 2;
    if (memcmp(member.name, "// ", 3) == 0) {
      names = (const char *)content;
      names_length = size;
      continue;
    }
    if (memcmp(member.name, "/ ", 2) == 0 || memcmp(member.name, "/SYM64/", 7) == 0)
      continue;
    const char *name = member.name;
    size_t limit = sizeof member.name;
    if (member.name[0] == '/') {
      size_t offset = strtoull(member.name + 1, NULL, 10);
      if (offset >= names_length)
        return fail(error, "%s: the archive's names are damaged", path);
      name = names + offset;
      limit = names_length - offset;
    }
    size_t end = 0;
    while (end < limit && name[end] != '/' && name[end] != '\n')
      end++;
    char *copy = image_alloc(image, end + 1);
    memcpy(copy, name, end);
    if (!read_object(image, copy, content, size, error))
      return false;
    if (image->linked)
      return fail(error, "%s: a shared library within an archive", copy);
    objects++;
  }
  return objects > 0 || fail(error, "%s: the archive is empty", path);
}

static int by_address(const void *a, const void *b)
{
  const struct image_relocation *x = a, *y = b;
  return (x->address > y->address) - (x->address < y->address);
}

static bool read_file(struct image *image, const char *path, uint8_t **bytes, size_t *length,
                      char error[256])
{
  FILE *file = fopen(path, "rb");
  if (file == NULL)
    return fail(error, "%s: %s", path, strerror(errno));
  size_t capacity = 0;
  do {
    capacity = capacity == 0 ? 1 << 16 : 2 * capacity;
    *bytes = resized(*bytes, capacity);
    *length += fread(*bytes + *length, 1, capacity - *length, file);
  } while (*length == capacity);
  image->blocks = resized(image->blocks, (image->block_count + 1) * sizeof *image->blocks);
  image->blocks[image->block_count++] = *bytes;
  bool good = ferror(file) == 0 || fail(error, "%s: %s", path, strerror(errno));
  fclose(file);
  return good;
}

bool image_read(struct image *image, const char *path, char error[256])
{
  *image = (struct image){0};
  uint8_t *bytes = NULL;
  size_t length = 0;
  if (!read_file(image, path, &bytes, &length, error))
    return false;
  bool archive = length >= sizeof archive_start - 1 &&
                 memcmp(bytes, archive_start, sizeof archive_start - 1) == 0;
  if (!(archive ? read_archive(image, path, bytes, length, error)
                : read_object(image, path, bytes, length, error)))
    return false;
  if (image->relocation_count > 0)
    qsort(image->relocations, image->relocation_count, sizeof *image->relocations, by_address);
  return true;
}

const struct image_section *image_section(const struct image *image, uint64_t address)
{
  for (size_t i = 0; i < image->section_count; i++)
    if (address - image->sections[i].address < image->sections[i].size)
      return &image->sections[i];
  return NULL;
}

const struct image_relocation *image_relocation(const struct image *image, uint64_t address,
                                                uint64_t length)
{
  size_t low = 0, high = image->relocation_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (image->relocations[middle].address < address)
      low = middle + 1;
    else
      high = middle;
  }
  bool found = low < image->relocation_count && image->relocations[low].address - address < length;
  return found ? &image->relocations[low] : NULL;
}

size_t image_find(const struct image *image, const char *name)
{
  for (size_t i = 0; i < image->symbol_count; i++) {
    const struct image_symbol *symbol = &image->symbols[i];
    if (symbol->defined && (symbol->global || image->linked) && strcmp(symbol->name, name) == 0)
      return i; /* what is hidden is local once it is linked */
  }
  return IMAGE_NONE;
}

size_t image_resolve(const struct image *image, size_t symbol)
{
  if (image->symbols[symbol].defined)
    return symbol;
  size_t definition = image_find(image, image->symbols[symbol].name);
  return definition == IMAGE_NONE ? symbol : definition;
}

size_t image_function(const struct image *image, uint64_t address)
{
  for (size_t i = 0; i < image->symbol_count; i++) {
    const struct image_symbol *symbol = &image->symbols[i];
    if (symbol->defined && symbol->function && address - symbol->address < symbol->size)
      return i;
  }
  return IMAGE_NONE;
}
