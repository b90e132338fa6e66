/* elf.c: finds kernels in an ELF file, by the names of symbols and by their bytes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "objcheck.h"
#include "sha256.h"
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct image {
  const struct ledger *ledger;
  const char *where, *arch;
  const unsigned char *data;
  size_t length;
  const Elf64_Ehdr *header;
  const Elf64_Shdr *sections;
  report_fn *report;
  void *context;
  bool *seen;         /* by row: found under its name */
  const char **names; /* reported so far: a symbol may be in two tables */
  size_t names_count;
};

static bool fail(const struct image *image, const char *why)
{
  fprintf(stderr, "karat-objcheck: %s: %s\n", image->where, why);
  return false;
}

static bool fits(const struct image *image, uint64_t offset, uint64_t size)
{
  return offset <= image->length && size <= image->length - offset;
}

static bool same_bytes(const struct row *row, const unsigned char *bytes)
{
  char hex[65];
  sha256_hex(hex, bytes, row->bytes);
  return strcmp(hex, row->hash) == 0;
}

/* The row of that name on this architecture, or null. */
static const struct row *row_named(const struct image *image, const char *name)
{
  for (size_t i = 0; i < image->ledger->count; i++) {
    const struct row *row = &image->ledger->rows[i];
    if (strcmp(row->symbol, name) == 0 &&
        (strcmp(row->arch, image->arch) == 0 || strcmp(row->arch, "any") == 0))
      return row;
  }
  return NULL;
}

/* A name like karat_CONTRACT_... is one of a kernel, though perhaps of none that the ledger knows.
 * With a dot it is a part that a compiler split off a function in C, as .cold. */
static bool is_kernel_name(const struct image *image, const char *name)
{
  if (strchr(name, '.') != NULL)
    return false;
  for (size_t i = 0; i < image->ledger->count; i++) {
    char prefix[80];
    int n = snprintf(prefix, sizeof prefix, "karat_%s_", image->ledger->rows[i].contract);
    if (strncmp(name, prefix, (size_t)n) == 0 && name[n] != '\0')
      return true;
  }
  return false;
}

/* Whether the linker is going to change something between offset and offset + size of a section. A
 * relocation changes up to 8 bytes. */
static bool has_relocation(const struct image *image, uint32_t section, uint64_t offset,
                           uint64_t size)
{
  for (unsigned i = 0; i < image->header->e_shnum; i++) {
    const Elf64_Shdr *s = &image->sections[i];
    if (image->header->e_type != ET_REL || s->sh_info != section ||
        (s->sh_type != SHT_RELA && s->sh_type != SHT_REL) || !fits(image, s->sh_offset, s->sh_size))
      continue;
    size_t entry = s->sh_type == SHT_RELA ? sizeof(Elf64_Rela) : sizeof(Elf64_Rel);
    for (uint64_t at = 0; at + entry <= s->sh_size; at += entry) {
      Elf64_Rel relocation;
      memcpy(&relocation, image->data + s->sh_offset + at, sizeof relocation);
      if (relocation.r_offset + 8 > offset && relocation.r_offset < offset + size)
        return true;
    }
  }
  return false;
}

static void check_symbol(struct image *image, const char *name, const Elf64_Sym *symbol)
{
  const struct row *row = row_named(image, name);
  for (size_t i = 0; i < image->names_count; i++)
    if (strcmp(image->names[i], name) == 0)
      return;
  image->names[image->names_count++] = name;
  if (row == NULL) {
    image->report(image->context, name, UNKNOWN, "there is no such kernel in the ledger");
    return;
  }
  image->seen[row - image->ledger->rows] = true;
  if (row->bytes == 0) {
    image->report(image->context, name, UNPROVED, "the ledger has no theorem about it");
    return;
  }
  const Elf64_Shdr *section = &image->sections[symbol->st_shndx];
  uint64_t offset =
      image->header->e_type == ET_REL ? symbol->st_value : symbol->st_value - section->sh_addr;
  if (symbol->st_size != row->bytes)
    image->report(image->context, name, DIFFERS, "its size is another one");
  else if (section->sh_type == SHT_NOBITS || offset > section->sh_size ||
           row->bytes > section->sh_size - offset ||
           !fits(image, section->sh_offset + offset, row->bytes))
    image->report(image->context, name, DIFFERS, "it reaches beyond its section");
  else if (has_relocation(image, symbol->st_shndx, offset, row->bytes))
    image->report(image->context, name, DIFFERS, "the linker is going to change its bytes");
  else if (!same_bytes(row, image->data + section->sh_offset + offset))
    image->report(image->context, name, DIFFERS, "its bytes are other ones");
  else
    image->report(image->context, name, PROVED, "by name");
}

static bool check_symbols(struct image *image, const Elf64_Shdr *table)
{
  if (table->sh_link >= image->header->e_shnum || table->sh_entsize != sizeof(Elf64_Sym))
    return fail(image, "a damaged symbol table");
  const Elf64_Shdr *strings = &image->sections[table->sh_link];
  if (!fits(image, table->sh_offset, table->sh_size) ||
      !fits(image, strings->sh_offset, strings->sh_size) || strings->sh_size == 0 ||
      image->data[strings->sh_offset + strings->sh_size - 1] != '\0')
    return fail(image, "a damaged symbol table");
  size_t count = table->sh_size / sizeof(Elf64_Sym);
  const char **names = realloc(image->names, (image->names_count + count + 1) * sizeof *names);
  if (names == NULL)
    return fail(image, "out of memory");
  image->names = names;
  for (size_t i = 0; i < count; i++) {
    Elf64_Sym symbol;
    memcpy(&symbol, image->data + table->sh_offset + i * sizeof symbol, sizeof symbol);
    if (symbol.st_name >= strings->sh_size || symbol.st_shndx == SHN_UNDEF ||
        symbol.st_shndx >= image->header->e_shnum || ELF64_ST_TYPE(symbol.st_info) != STT_FUNC)
      continue;
    const char *name = (const char *)image->data + strings->sh_offset + symbol.st_name;
    if (row_named(image, name) != NULL || is_kernel_name(image, name))
      check_symbol(image, name, &symbol);
  }
  return true;
}

/* Every kernel begins with a mark for indirect branches, so only bytes behind one are compared. */
static void search_section(struct image *image, uint32_t index)
{
  const Elf64_Shdr *section = &image->sections[index];
  bool aarch64 = image->header->e_machine == EM_AARCH64;
  const unsigned char *mark = (const unsigned char *)(aarch64 ? "\x5f\x24\x03\xd5"   /* bti c */
                                                              : "\xf3\x0f\x1e\xfa"); /* endbr64 */
  const unsigned char *code = image->data + section->sh_offset;
  for (uint64_t at = 0; at + 4 <= section->sh_size; at += aarch64 ? 4 : 1) {
    if (memcmp(code + at, mark, 4) != 0)
      continue;
    for (size_t i = 0; i < image->ledger->count; i++) {
      const struct row *row = &image->ledger->rows[i];
      if (image->seen[i] || row->bytes == 0 || strcmp(row->arch, image->arch) != 0 ||
          row->bytes > section->sh_size - at || has_relocation(image, index, at, row->bytes) ||
          !same_bytes(row, code + at))
        continue;
      image->seen[i] = true;
      image->report(image->context, row->symbol, PROVED,
                    "by its bytes, under another name or none");
    }
  }
}

static bool check_image(struct image *image)
{
  const Elf64_Ehdr *header = image->header;
  if (!fits(image, header->e_shoff, (uint64_t)header->e_shnum * sizeof(Elf64_Shdr)) ||
      header->e_shentsize != sizeof(Elf64_Shdr))
    return fail(image, "its section headers are damaged");
  for (unsigned i = 0; i < header->e_shnum; i++) {
    const Elf64_Shdr *section = &image->sections[i];
    if ((section->sh_type == SHT_SYMTAB || section->sh_type == SHT_DYNSYM) &&
        !check_symbols(image, section))
      return false;
  }
  for (unsigned i = 0; i < header->e_shnum; i++) {
    const Elf64_Shdr *section = &image->sections[i];
    if ((section->sh_flags & SHF_EXECINSTR) != 0 && section->sh_type != SHT_NOBITS) {
      if (!fits(image, section->sh_offset, section->sh_size))
        return fail(image, "a section reaches beyond the file");
      search_section(image, i);
    }
  }
  return true;
}

bool check_elf(const struct ledger *ledger, const char *where, const unsigned char *data,
               size_t length, report_fn *report, void *context)
{
  struct image image = {.ledger = ledger,
                        .where = where,
                        .data = data,
                        .length = length,
                        .report = report,
                        .context = context};
  Elf64_Ehdr header;
  if (length < sizeof header || memcmp(data, ELFMAG, SELFMAG) != 0)
    return fail(&image, "neither an ELF file nor an archive of such");
  memcpy(&header, data, sizeof header);
  if (header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_ident[EI_DATA] != ELFDATA2LSB ||
      (header.e_machine != EM_AARCH64 && header.e_machine != EM_X86_64))
    return fail(&image, "not for AArch64 or x86-64");
  image.header = &header;
  image.arch = header.e_machine == EM_AARCH64 ? "aarch64" : "x86_64";
  uint64_t size = (uint64_t)header.e_shnum * sizeof(Elf64_Shdr);
  if (!fits(&image, header.e_shoff, size))
    return fail(&image, "its section headers are damaged");
  /* A copy, for an archive's members are not aligned. */
  Elf64_Shdr *sections = malloc(size + 1);
  image.seen = calloc(ledger->count + 1, sizeof *image.seen);
  bool good = sections != NULL && image.seen != NULL;
  if (good) {
    memcpy(sections, data + header.e_shoff, size);
    image.sections = sections;
    good = check_image(&image);
  } else {
    fail(&image, "out of memory");
  }
  free(sections);
  free(image.seen);
  free((void *)image.names);
  return good;
}
