/* contract.h: kernel contracts as a syntax tree, and the parser that makes it (the form is
 * described in docs/contracts.md).
 *
 * Everything that karat derives from a contract (header, tables, tests, goals of proofs) starts
 * from this tree. Nothing but libc is needed.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTRACT_H
#define CONTRACT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CONTRACT_MAX_ARGUMENTS 12

struct contract_position {
  const char *file;
  unsigned line, column; /* from 1 */
};

/* The operators of formulas. From CONTRACT_EQUAL on they make propositions, before it numbers. */
enum contract_op {
  CONTRACT_LITERAL, /* digits */
  CONTRACT_NAME,    /* object */
  CONTRACT_DIGIT,   /* the digit's index, in the `at` of a view */
  CONTRACT_NEGATE,
  CONTRACT_ADD,
  CONTRACT_SUBTRACT,
  CONTRACT_MULTIPLY,
  CONTRACT_DIV,
  CONTRACT_MOD,
  CONTRACT_POWER,
  CONTRACT_IF,    /* arg[0] a proposition */
  CONTRACT_WORDS, /* arg[0] div 2^(64 arg[1]) mod 2^(64 arg[2]) */
  CONTRACT_GCD,
  CONTRACT_INVERSE,
  CONTRACT_POWMOD,
  CONTRACT_MIN,
  CONTRACT_MAX,
  CONTRACT_EQUAL,
  CONTRACT_NOT_EQUAL,
  CONTRACT_LESS,
  CONTRACT_LESS_EQUAL,
  CONTRACT_GREATER,
  CONTRACT_GREATER_EQUAL,
  CONTRACT_CONGRUENT, /* arg[0] == arg[1] (mod arg[2]) */
  CONTRACT_ODD,
  CONTRACT_NOT,
  CONTRACT_AND,
  CONTRACT_OR,
  CONTRACT_IMPLIES
};

struct contract_object;

struct contract_node {
  enum contract_op op;
  struct contract_position at;
  struct contract_node *arg[3];         /* null where the operator has fewer */
  const char *name;                     /* of a NAME, or the digits of a LITERAL as written */
  const struct contract_object *object; /* of a NAME */
  bool before; /* of a NAME: its value before the call is meant, not the one after it */
};

struct contract_formula {
  struct contract_node *root; /* null: not given */
  const char *text;           /* as written, on one line */
};

enum contract_kind {
  CONTRACT_SIZE,
  CONTRACT_INPUT,
  CONTRACT_OUTPUT,
  CONTRACT_INOUT,
  CONTRACT_SCRATCH,
  CONTRACT_SCALAR,
  CONTRACT_RESULT,
  CONTRACT_VIEW,
  CONTRACT_LET
};

/* Whatever has a name in formulas, and scratch buffers. */
struct contract_object {
  enum contract_kind kind;
  const char *name;
  struct contract_position at;
  size_t index; /* in the contract's objects */

  struct contract_formula lo, hi; /* sizes: the bounds, both included */
  unsigned cell_bits;             /* buffers, and views of them: 64, 32 or 8 */
  struct contract_formula count;  /* buffers: cells; views: digits */
  const char *buffer_name;        /* views */
  const struct contract_object *buffer;
  struct contract_formula radix, place; /* views: the number is sum cell[place] 2^(radix digit) */
  struct contract_formula value;        /* lets */

  bool is_public, is_odd, is_signed, is_loose;
  struct contract_formula below, cells_below, derived;
};

struct contract_alias {
  const char *out_name, *in_name;
  struct contract_position at;
  const struct contract_object *out, *in;
};

struct contract_assignment {
  const char *name;
  struct contract_position at;
  const struct contract_object *object;
  struct contract_formula value;
};

enum contract_arch { CONTRACT_ANY, CONTRACT_X86_64, CONTRACT_AARCH64 };

struct contract_implementation {
  const char *suffix, *symbol, *family;
  struct contract_position at;
  enum contract_arch arch;
  const char **needs;
  size_t needs_count;
  const char *size_name; /* of the `for` clause, or null */
  const struct contract_object *size;
  uint64_t lo, hi, step; /* of the `for` clause; else 0, UINT64_MAX, 1 */
  bool has_stack;
  uint64_t stack; /* bytes at most */
};

struct contract {
  const char *name, *summary;
  struct contract_position at;
  const char **docs;
  size_t docs_count;
  struct contract_object **objects; /* in the order written; so the arguments' order is here too */
  size_t objects_count;
  const struct contract_object *result; /* or null */
  struct contract_alias *aliases;
  size_t aliases_count;
  struct contract_formula *requires, *ensures;
  size_t requires_count, ensures_count;
  struct contract_assignment *example;
  size_t example_count;
  struct contract_position example_at;
  struct contract_implementation *implementations;
  size_t implementations_count;

  /* What comes in (sizes, inputs, inouts, scalars and views of them), each behind all that its
   * attributes name, sizes first. A buffer is behind nothing of its views, but what names a buffer
   * is behind its views. */
  const struct contract_object **order;
  size_t order_count;
};

/* Contracts that were read together. Start with all zero. */
struct contract_set {
  struct contract **contracts;
  size_t count;
  char *errors; /* "file:line:column: message" lines, or null */
  size_t errors_length;
  struct contract_block *blocks;
  char *ledger; /* the text of proofs/LEDGER, or null: then nothing is proved */
};

/* Parses the text of one file (name is for messages, and copied), or a file. Errors are added to
 * set->errors; returns whether there was none. A file that can't be read is an error without line.
 */
bool contract_parse(struct contract_set *set, const char *name, const char *text, size_t length);
bool contract_read(struct contract_set *set, const char *path);

/* Resolves names and checks meaning, for all contracts at once, after a parse without errors.
 * Returns whether there was no error. */
bool contract_check(struct contract_set *set);

/* Frees all of a set's memory and makes it empty. */
void contract_free(struct contract_set *set);

/* Whether the object is a buffer, an argument of the C function, or a number that comes in. */
bool contract_is_buffer(const struct contract_object *object);
bool contract_is_argument(const struct contract_object *object);
bool contract_comes_in(const struct contract_object *object);

/* Whether it is a number that goes out (an output, an inout, a view of one, or the result). */
bool contract_goes_out(const struct contract_object *object);

bool contract_is_proposition(enum contract_op op);

/* The object of that name, or null. */
struct contract_object *contract_find(const struct contract *contract, const char *name);

#endif
