/* schedule.h: what the files of shuffle share. The floors: tools/aarch64 (what an instruction is,
 * reading a kernel), flow (blocks and live registers), values (what blocks compute); on these order
 * and rename (which choose), mutate and check; print.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include "../aarch64/aarch64.h"

/* ---- declare.c ---- */

/* The set of registers that an option gives as x0,x1,v2,... */
uint64_t register_set(const char *option, const char *list);

/* Notes what --apart says: x0,x1,... hold, at the entry, addresses of buffers of which no two
 * overlap. */
void declare_apart(struct kernel *kernel, const char *list);

/* How often: that is enough for all pairs of eight arguments. */
enum { MOST_APART = 28 };

/* ---- flow.c ---- */

/* Instructions from first to end, entered at the first, left behind the last. */
struct block {
  size_t first, end;
  size_t next[2]; /* blocks */
  unsigned next_count;
  uint64_t live_in, live_out; /* registers that are still looked at */
};

struct flow {
  struct block *blocks;
  size_t count;
};

/* The blocks of a kernel's own code. */
void find_flow(struct flow *flow, const struct kernel *kernel);
void free_flow(struct flow *flow);
size_t block_at(const struct flow *flow, size_t instruction);

/* The registers that are alive before an instruction. */
uint64_t live_at(const struct flow *flow, const struct kernel *kernel, size_t at);

/* The registers that annotations of labels at that instruction name. */
uint64_t noted(const struct kernel *kernel, size_t at);

/* Registers by the procedure call standard: those that a call may change (v8 .. v15 keep their low
 * halves, the only ones that code may rely on), those that it looks at, and those that a return
 * must leave in place. */
extern const uint64_t call_writes, call_reads, return_reads;

/* ---- origin.c ---- */

/* Before each instruction, for each register, the argument that it surely holds plus constants, of
 * those of --apart, or NONE; to be freed. */
int (*find_origins(const struct kernel *kernel))[SP];

/* ---- flow.c ---- */

/* True if some register besides SP may point into the stack frame: SP, or a sum with it, is copied.
 */
bool frame_is_shared(const struct kernel *kernel);

/* ---- values.c: symbolic values, numbered so that equal ones have one number ---- */

struct values;
struct values *new_values(void);
void free_values(struct values *values);

/* A value given by what makes it: any numbers. */
size_t value_of(struct values *values, const uint64_t *key, size_t length);

/* Value plus constant; and the other way round. */
size_t value_plus(struct values *values, size_t value, int64_t constant);
size_t base_of(const struct values *values, size_t value, int64_t *constant);

/* A part of memory that is looked at or changed. */
struct place {
  size_t base;
  int64_t offset;
  unsigned width;
  int64_t step; /* what a run through the block adds to the base, if that is a constant */
  enum { ANYWHERE, FRAME, BUFFERS } where; /* what is sure */
  uint64_t within, outside; /* the arguments whose buffers it is surely in, and apart from */
};

/* Whether two places surely have no byte in common. Buffers may overlap, so different bases tell
 * nothing unless it is declared; but the frame is apart from every buffer, by the layout that all
 * theorems assume. */
bool apart(const struct place *a, const struct place *b);

/* The state of one run through a block, and what an instruction does to it. */
struct change {
  struct place place;
  size_t value;                    /* the change, with all changes that it must come after */
  bool words;                      /* it is one word, or two, from general registers: */
  size_t parts[2], word_values[2]; /* what they are, and as changes of their own */
};

struct machine {
  struct values *values;
  size_t slots[SLOTS];
  struct change *stores;
  size_t store_count, store_room;
  size_t memory;         /* at the block's beginning */
  size_t sp_base;        /* the value of SP there, without its constant */
  bool frame_shared;     /* frame_is_shared */
  const uint64_t *apart; /* of the kernel */
  int (*origins)[SP];    /* find_origins */
  const int *origin;     /* at the block's beginning */
  size_t arguments[SP];  /* the values of registers that hold an argument, without constants */
};

struct machine new_machine(struct values *values, const struct kernel *kernel);

/* The machine at the beginning of a block, which begins at an instruction, with values for its
 * slots. */
void start_block(struct machine *machine, size_t block, size_t first, const size_t slots[SLOTS]);
void free_machine(struct machine *machine);
size_t symbol(struct values *values, size_t block, size_t number); /* an unknown value */
void evaluate(struct machine *machine, const struct instruction *instruction);

/* The place of a load or store, before it is evaluated. */
struct place place_of(struct machine *machine, const struct instruction *instruction);

/* ---- rounds.c: loops whose rounds overlap ---- */

/* A deep copy; the copy of a label under a name. */
void copy_kernel(struct kernel *copy, const struct kernel *kernel);
struct label copied_label(const struct label *label, const char *name);

/* Makes the loop from instruction head to the branch before `end`, of which the first `ahead`
 * instructions are to be done a round ahead, a pipelined one. */
void overlap_rounds(struct kernel *kernel, size_t head, size_t end, size_t ahead);

/* Labels of pipelined loops are limits. */
void limit_pipelined(struct kernel *kernel);

/* Whether a pipelined loop ends before an instruction; where it begins, and its branch back. */
bool rounds_before(const struct kernel *kernel, size_t at, size_t *head, size_t *branch);

/* Whether an instruction begins what a pipelined loop does before, or behind, its rounds. */
bool beside_rounds(const struct kernel *kernel, size_t at);

/* Makes all pipelined loops plain ones, and sees that they do the same; false, and why, if not. */
struct difference;
bool make_plain(struct kernel *kernel, struct difference *difference);

/* ---- order.c, rename.c, mutate.c, check.c, print.c ---- */

/* What an instruction adds to SP; 0 also where that is no constant, which no kernel does that is
 * proved. */
int64_t step_of(const struct instruction *instruction);

/* A generator of random numbers, the same on all machines. */
struct random {
  uint64_t state;
};
uint64_t random_below(struct random *random, uint64_t limit);

/* The places of a block's loads and stores; to be freed. */
struct place *find_places(const struct kernel *kernel, const struct block *block);

/* Puts the own instructions of each block into a random legal order. */
void shuffle_order(struct kernel *kernel, struct random *random);

/* Gives values other registers, wherever that is legal, and the annotations with them. How many
 * have another one now. */
size_t shuffle_registers(struct kernel *kernel, struct random *random);

/* Breaks one instruction, or puts one or two harmful ones before it, and describes how: "kind:
 * what". Only changes of that kind if one is given; false if there is none. */
bool mutate(struct kernel *kernel, struct random *random, const char *kind, char *description,
            size_t size);
void print_kinds(FILE *out);

/* Whether the same was stored since the blocks' beginnings. */
bool same_changes(struct machine *a, struct machine *b);

/* True if two kernels have the same blocks, but for pipelining, and these compute the same; else
 * says where not. */
struct difference {
  char text[500];
};
bool same_effect(const struct kernel *a, const struct kernel *b, struct difference *difference);

/* Writes a kernel as assembly source, under a name of its own. */
void print_kernel(FILE *out, const struct kernel *kernel, const char *name, const char *comment);

/* The text of an instruction. Names of branch targets come from the kernel. */
void print_instruction(char *text, size_t size, const struct kernel *kernel, size_t at,
                       const char *name);

#endif
