/* aarch64.h: what the tools that read AArch64 code share: what an instruction is (forms.c), ELF
 * files (elf.c), a kernel of an object file (object.c), and how to give up (support.c).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef AARCH64_H
#define AARCH64_H

#include <elf.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Registers are numbered: x0 .. x30, SP, v0 .. v31. A vector register is one thing, whatever part
 * of it is used. The zero register is none. */
enum { SP = 31, VECTOR = 32, REGISTERS = 64, FLAGS = 64, SLOTS = 65, LINK = 30, NONE = -1 };
#define BIT(register) ((uint64_t)1 << (register))

/* ---- forms.c ---- */

/* MARK: bti; PLACE: adr; OTHER: what the model does not have and that is none of these */
enum kind { PLAIN, LOAD, STORE, JUMP, BRANCH, CALL, RETURN, MARK, PLACE, OTHER };

/* Fields are letters in `bits`, the bits from 31 down. In `writes` and `reads` a letter is a
 * register in that field, with 31 for the zero register; its capital with 31 for SP; v before it
 * for a vector register. */
struct form {
  const char *name, *bits, *writes, *reads;
  enum kind kind;
  unsigned flags;   /* READS_FLAGS, WRITES_FLAGS, COMMUTES */
  const char *mode; /* of a load or store */
};
enum { READS_FLAGS = 1, WRITES_FLAGS = 2, COMMUTES = 4 /* n and m */ };

/* A register field of an instruction. */
struct operand {
  int reg;      /* NONE: the zero register */
  unsigned low; /* its lowest bit in the word */
  bool reads, writes;
};

/* What a load or store does with its base register. */
struct access {
  int base, index;      /* registers; index may be NONE */
  int64_t offset, step; /* of the address from the base; what is added to the base */
  unsigned width;       /* bytes, of both registers of a pair */
};

struct instruction {
  uint32_t word;
  const struct form *form;
  struct operand operands[5];
  unsigned operand_count;
  uint64_t reads, writes; /* sets of registers */
  bool reads_flags, writes_flags;
  struct access access;
  int64_t target; /* of a branch or call: from here, in instructions */
  size_t origin;  /* where it was when the kernel was read */
};

/* The instruction that a word is; false if the model has no such form. */
bool decode(uint32_t word, struct instruction *instruction);

/* The same, with more that compilers use. */
bool decode_more(uint32_t word, struct instruction *instruction);

/* The value of a field; the word with another value in it. A form that has no such field gives 0
 * and the same word. */
uint32_t field(const struct form *form, uint32_t word, char letter);
uint32_t with_field(const struct form *form, uint32_t word, char letter, uint32_t value);
unsigned field_length(const struct form *form, char letter);

/* The word with another register in an operand's field. */
uint32_t with_register(uint32_t word, const struct operand *operand, int reg);

/* The word with the bits that another form fixes; the other bits remain. */
uint32_t as_form(uint32_t word, const struct form *form);

/* The word without its register fields. */
uint32_t without_registers(const struct instruction *instruction);

const struct form *form_named(const char *name);
void print_forms(FILE *out);

/* ---- elf.c ---- */

/* A file's content, with a null byte behind it; to be freed. */
char *read_file(const char *path, size_t *length);

struct elf {
  const char *path;
  char *data;
  size_t length;
  Elf64_Ehdr header;
};

/* Opens an object file (type ET_REL) or a program (ET_EXEC); whatever is wrong with it ends the
 * program. */
void open_elf(struct elf *elf, const char *path, unsigned type);
void close_elf(struct elf *elf);

/* A part of the file, which must be there; a section's header. */
const char *elf_part(const struct elf *elf, uint64_t offset, uint64_t size);
Elf64_Shdr elf_section(const struct elf *elf, unsigned number);

/* Calls visit for every symbol that is defined in the file. */
void elf_symbols(const struct elf *elf, void (*visit)(void *, const char *, const Elf64_Sym *),
                 void *context);

/* ---- object.c ---- */

/* A name of an annotation, and its registers. */
struct note {
  char *name;
  int *registers;
  size_t count;
  char bank; /* x; v, q or d */
};

struct label {
  char *name;
  size_t at;       /* an instruction */
  bool begin, end; /* of the part that is to be scheduled: markers stand before it */
  bool limit;      /* which schedule does not cross, whatever its options */
  struct note *notes;
  size_t note_count;
};

struct kernel {
  char *symbol;
  struct instruction *code; /* with its callees */
  size_t count, own;        /* instructions in all; those before the first callee */
  struct label *labels;     /* in the order of their places */
  size_t label_count;
  bool across;               /* a label that no branch goes to is no limit */
  bool spill;                /* values may wait in the frame */
  size_t from, to;           /* but these instructions are */
  uint64_t apart[REGISTERS]; /* what is said of the buffers whose addresses registers hold at the
                                entry: those that have no byte in common with it */
};

/* Reads a kernel: its symbol's bytes and labels from an object file, its annotations from its
 * source. A failure ends the program. */
void read_kernel(struct kernel *kernel, const char *object, const char *symbol, const char *source);
void free_kernel(struct kernel *kernel);

/* The same for any code that decode_more reads, without annotations. The symbol "" stands for all
 * of the first section with code. */
void read_code(struct kernel *kernel, const char *object, const char *symbol);

/* ---- text.c ---- */

/* An instruction as a disassembler prints it; the mnemonic is empty if it knows no such one. */
struct instruction_text {
  char mnemonic[32], operands[160];
};
struct instruction_text instruction_text(uint32_t word);

/* ---- support.c ---- */

/* The program's name, for messages; each program says its own. */
extern const char program[];

/* Says what is wrong and ends the program with status 2. */
_Noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));
void *zeroed(size_t count, size_t size);
void *resized(void *block, size_t count, size_t size);
char *copied(const char *text);

#endif
