/* ctcheck.h: the parts of the constant-time checker and what they share.
 *
 * A kernel's code is executed on abstract values (state.h) until nothing changes any more; a
 * machine says what its instructions do to them and where they go on. What must not depend on a
 * secret and may becomes a finding.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CTCHECK_H
#define CTCHECK_H

#include "image.h"
#include "state.h"
#include <capstone/capstone.h>
#include <limits.h>
#include <stdio.h>

#define CTCHECK_MAX_DEPTH 32
#define MEASURE_UNKNOWN UINT_MAX

enum finding_kind {
  FINDING_BRANCH,   /* a condition depends on a secret */
  FINDING_ADDRESS,  /* an address does */
  FINDING_COUNT,    /* the count of a repeated instruction does */
  FINDING_STACK,    /* the stack pointer does */
  FINDING_DIVISION, /* an operand of a division does */
  FINDING_TIMING,   /* an operand of another instruction does that may take its time */
  FINDING_INDIRECT, /* a jump or call whose target is not in the code */
  FINDING_CALL,     /* a call of a function of which nothing is known */
  FINDING_ARGUMENT, /* a secret goes where a callee wants something public */
  FINDING_RETURN,   /* a return to somewhere else, or with another stack pointer */
  FINDING_UNKNOWN   /* an instruction that ctcheck does not know */
};

struct finding {
  enum finding_kind kind;
  uint64_t address;
  char *instruction, *reason;
};

/* Where control goes behind an instruction. */
enum flow_kind {
  FLOW_NEXT,
  FLOW_JUMP,
  FLOW_BRANCH, /* or to the next instruction */
  FLOW_CALL,
  FLOW_JUMP_INDIRECT,
  FLOW_CALL_INDIRECT,
  FLOW_RETURN,
  FLOW_STOP /* a trap */
};

struct flow {
  enum flow_kind kind;
  uint64_t target; /* of a jump, branch or call, if the symbol is not set */
  size_t symbol;   /* undefined in this file; else IMAGE_NONE */
};

/* An instruction, decoded once. */
struct instruction {
  uint64_t address;
  unsigned size;
  cs_insn *decoded; /* null: what capstone can't decode, and a machine decodes itself, or nobody */
  const uint8_t *bytes;
  struct flow flow;
};

struct run; /* the check of one kernel */

struct machine {
  enum contract_arch arch;
  cs_arch capstone_arch;
  cs_mode capstone_mode;
  unsigned stack_pointer, result;
  unsigned arguments[8], argument_count;
  unsigned saved[20], saved_count; /* registers that a callee preserves, the stack pointer too */
  unsigned stack_argument; /* the first argument on the stack: its offset on entry to a function */
  unsigned entry_residue;  /* the stack pointer's, modulo 16, on entry to a function */

  /* The size of an instruction that the machine decodes itself, since capstone can't or does it
   * wrongly; MEASURE_UNKNOWN if it should but does not know it; else 0. May be null. */
  unsigned (*measure)(const uint8_t *bytes, size_t available);
  void (*set_flow)(struct run *run, struct instruction *instruction);

  /* Carries out an instruction. For an indirect jump or call, *target is where it goes. */
  void (*step)(struct run *run, struct state *state, const struct instruction *instruction,
               struct value *target);

  /* Puts a return address where a call leaves it, and takes it from where a return finds it. */
  void (*enter)(struct state *state, int64_t depth);
  struct value (*leave)(struct state *state);
};

extern const struct machine machine_x86_64, machine_aarch64;

/* All that is to be checked. */
struct check {
  const struct image *image;
  const struct contract_set *contracts;
  const struct machine *machine;
  csh capstone;
};

struct run {
  const struct check *check;
  const struct contract *contract;
  const struct contract_implementation *implementation;
  unsigned alias[REGION_COUNT]; /* the region that holds a region's content */
  uint64_t residue; /* the stack pointer on entry modulo 64: tried out where code aligns it */
  bool residue_used;
  int64_t depth; /* of calls that are executed; of each level: its function, and the stack pointer
                  * that its return must leave */
  uint64_t chain[CTCHECK_MAX_DEPTH];
  struct value return_stack[CTCHECK_MAX_DEPTH];
  const struct instruction *current;

  struct instruction **instructions; /* a hash table by address */
  size_t instruction_count, table_size;

  struct finding *findings;
  size_t finding_count;
};

/* Adds a finding at the current instruction, if it is new. */
void run_report(struct run *run, enum finding_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Memory, with the address checked and symbols looked up. */
struct value run_load(struct run *run, struct state *state, struct value address, unsigned size);
void run_store(struct run *run, struct state *state, struct value address, unsigned size,
               struct value v);

/* v & mask: knows what alignment does to the stack pointer. */
struct value run_and(struct run *run, struct value v, struct value mask);

/* Writes the stack pointer. */
void run_set_stack(struct run *run, struct state *state, struct value v);

/* The address of data: by a relocation within the instruction, or the address itself. Where adrp
 * leaves it, it may still lie before what it is going to be the address of. */
struct value run_data(const struct run *run, const struct image_relocation *relocation,
                      uint64_t address);

/* Sets the target of a jump, branch or call: by a relocation in the instruction, or the address. */
void run_target(const struct run *run, struct instruction *instruction, uint64_t address,
                int64_t correction);

/* Checks one implementation, whose code is at an address: fills findings and instruction_count. */
void run_kernel(struct run *run, uint64_t entry);
void run_free(struct run *run);

/* Whether a word is in a list, in which blanks are around each. */
bool among(const char *list, const char *word);

const char *finding_name(enum finding_kind kind);

#endif
