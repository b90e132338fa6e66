/* elf.c: files, and what ELF files have in them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

char *read_file(const char *path, size_t *length)
{
  FILE *file = fopen(path, "rb");
  if (file == NULL)
    die("%s: %s", path, strerror(errno));
  char *data = NULL;
  size_t room = 0, got;
  *length = 0;
  do {
    room = 2 * room + 65536;
    data = resized(data, room + 1, 1);
    got = fread(data + *length, 1, room - *length, file);
    *length += got;
  } while (got > 0);
  if (ferror(file))
    die("%s: %s", path, strerror(errno));
  fclose(file);
  data[*length] = '\0';
  return data;
}

void open_elf(struct elf *elf, const char *path, unsigned type)
{
  *elf = (struct elf){.path = path};
  elf->data = read_file(path, &elf->length);
  if (elf->length < sizeof elf->header || memcmp(elf->data, ELFMAG, SELFMAG) != 0)
    die("%s: not an ELF file", path);
  memcpy(&elf->header, elf->data, sizeof elf->header);
  if (elf->header.e_ident[EI_CLASS] != ELFCLASS64 || elf->header.e_machine != EM_AARCH64)
    die("%s: not a file for AArch64", path);
  if (type == ET_REL && elf->header.e_type != ET_REL)
    die("%s: not an object file", path);
  if (type != ET_REL && elf->header.e_type != ET_EXEC && elf->header.e_type != ET_DYN)
    die("%s: not a program", path);
}

void close_elf(struct elf *elf)
{
  free(elf->data);
}

const char *elf_part(const struct elf *elf, uint64_t offset, uint64_t size)
{
  if (offset > elf->length || size > elf->length - offset)
    die("%s: the file is damaged", elf->path);
  return elf->data + offset;
}

Elf64_Shdr elf_section(const struct elf *elf, unsigned number)
{
  Elf64_Shdr header;
  if (number >= elf->header.e_shnum)
    die("%s: the file is damaged", elf->path);
  memcpy(&header,
         elf_part(elf, elf->header.e_shoff + (uint64_t)number * sizeof header, sizeof header),
         sizeof header);
  return header;
}

static const char *string_at(const struct elf *elf, const Elf64_Shdr *strings, uint32_t offset)
{
  const char *table = elf_part(elf, strings->sh_offset, strings->sh_size);
  if (offset >= strings->sh_size || table[strings->sh_size - 1] != '\0')
    die("%s: the file is damaged", elf->path);
  return table + offset;
}

void elf_symbols(const struct elf *elf, void (*visit)(void *, const char *, const Elf64_Sym *),
                 void *context)
{
  for (unsigned i = 0; i < elf->header.e_shnum; i++) {
    Elf64_Shdr table = elf_section(elf, i);
    if (table.sh_type != SHT_SYMTAB)
      continue;
    Elf64_Shdr strings = elf_section(elf, table.sh_link);
    for (uint64_t at = 0; at + sizeof(Elf64_Sym) <= table.sh_size; at += sizeof(Elf64_Sym)) {
      Elf64_Sym entry;
      memcpy(&entry, elf_part(elf, table.sh_offset + at, sizeof entry), sizeof entry);
      const char *name = string_at(elf, &strings, entry.st_name);
      if (entry.st_shndx != SHN_UNDEF && *name != '\0' && *name != '$' &&
          ELF64_ST_TYPE(entry.st_info) != STT_SECTION && ELF64_ST_TYPE(entry.st_info) != STT_FILE)
        visit(context, name, &entry);
    }
  }
}
