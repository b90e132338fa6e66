/* graph.h: what the files of schedule share. A region is a block without what must stay at its ends
 * (bti, branch, call, return). Its graph (graph.c) says what must come before what; an order of its
 * nodes gets registers (allocate.c), and a cost by simulation (cost.c); list.c makes orders,
 * search.c and exact.c improve them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef GRAPH_H
#define GRAPH_H

#include "../n1sim/n1sim.h"
#include "schedule.h"

/* What must share a register: the write of a register, what reads it, and what changes it in place
 * (a vector that is accumulated, an address that is updated). */
struct web {
  int fixed;                     /* the register that it must have, else NONE */
  int old;                       /* what it has in the source */
  bool kept;                     /* in the source it was in memory for a while */
  uint32_t home_base, home_node; /* the web of the address at which it stays, once the node, if any,
                                    is there; or UINT32_MAX */
  int64_t home_offset;
  uint64_t home_address; /* in the simulator's records */
  bool moves;            /* it is changed in place */
  bool pinned;           /* it is such an address: it stays in its register */
  bool in, out;          /* alive before, and behind, the region */
  bool given; /* made by others before each run, as arguments are, so that none waits for the run
                 before */
};

struct edge {
  uint32_t to;
  unsigned latency; /* cycles from the issue of one to that of the other, if nothing else delays */
};

enum { NO_CHAIN = UINT32_MAX, OPERANDS = 5, FRAME_WORDS = 512 };

/* What becomes of a register in a simulator's record: that of a web, or itself. */
struct slot {
  uint8_t *place; /* null: no more */
  uint32_t web;
};

struct node {
  const struct instruction *instruction;
  uint32_t at;             /* in the region */
  uint32_t webs[OPERANDS]; /* of its operands, as far as they have registers */
  uint32_t chain;          /* of flags, or NO_CHAIN */
  struct edge *next;       /* what must come after it */
  uint32_t *before;        /* what must come before it */
  uint32_t next_count, before_count;
  const struct n1_timing *timing;
  struct n1_instruction record; /* with the registers of the source */
  int64_t step;                 /* how far its address moves in a round, in a loop */
};

/* Flags are one register that can't be renamed, so values of the flags take turns. A chain is a set
 * of instructions that hand flags on to each other: no other instruction that writes or reads flags
 * may come between its first and its last. */
struct chain {
  uint32_t size;
  uint32_t *before; /* chains that it can't do without */
  uint32_t before_count;
};

/* Where values may wait, between the instruction that makes the frame and the one that takes it
 * away. */
struct frame {
  uint32_t opens, closes; /* nodes */
  uint16_t *slots;        /* words, from SP */
  uint32_t count;
  uint64_t address; /* of SP, in the simulator's records */
};

struct graph {
  size_t first;    /* of the region, in the kernel */
  uint32_t length; /* of the region: its nodes, and what has become of no use (spill.c) */
  uint32_t count, web_count, chain_count;
  struct node *nodes;
  struct web *webs;
  struct chain *chains;
  struct frame *frame; /* null: values stay in registers */
  uint64_t usable;     /* registers that may be given to webs that are not fixed */
  const struct n1_machine *machine;
  bool loop; /* the block is one, and this ends it: */
  struct n1_instruction branch;
};

/* The graph of a block. */
struct graph *new_graph(const struct kernel *kernel, const struct flow *flow, size_t block,
                        const struct n1_machine *machine);
void free_graph(struct graph *graph);

/* Whether a web needs one of the usable registers. */
bool needs_register(const struct graph *graph, uint32_t web);

/* Whether an order (all nodes, each once) respects the graph. */
bool legal_order(const struct graph *graph, const uint32_t *order);

/* Cycles from each node's issue to the end, by latencies alone. */
void find_heights(const struct graph *graph, unsigned *heights);

/* The bound that no order can beat, in thousandths of cycles of one run among repeated ones: by the
 * work of ports and by dispatch. The longest path by latencies bounds only a run alone. */
struct bound {
  unsigned cycles, work, dispatch, path;
  const char *port; /* that with most work, or the first of those that share it */
  unsigned port_number;
};
struct bound find_bound(const struct graph *graph);

/* ---- allocate.c ---- */

/* Gives every web a register, for an order; false if that can't be done, which does not mean that
 * nothing can: with the place where it failed. Not those that may wait in the frame. */
bool allocate(const struct graph *graph, const uint32_t *order, uint8_t *registers,
              uint32_t *failed_at);

/* How many registers of each kind are needed at once; and where, in the order. */
void find_pressure(const struct graph *graph, const uint32_t *order, unsigned need[2],
                   uint32_t at[2]);

/* The kernel's region in this order with these registers, annotations included. */
void rewrite_region(struct kernel *kernel, const struct graph *graph, const uint32_t *order,
                    const uint8_t *registers);

/* ---- spill.c ---- */

/* Whether a web may wait in the frame, and so change its register. */
bool may_wait(const struct graph *graph, uint32_t web);

/* Words of general registers that are kept in memory: what an instruction i loads or stores, as 2
 * i, or 2 i and 2 i + 1. */
struct words {
  bool *gone;     /* of an instruction: a load of what is known, or a store that nothing looks at */
  uint32_t *from; /* of what is known: which word it is */
  bool *home;     /* it stays there from then on; what a load reads was there from the beginning */
};
void find_words(const struct kernel *kernel, const struct graph *graph, const struct place *places,
                struct words *words);
void free_words(struct words *words);

/* The words of the frame that are left. */
struct frame *new_frame(const struct graph *graph, const struct place *places);
void free_frame(struct frame *frame);

/* One instruction of an order with registers: a node, or a word that is put into the frame or
 * fetched from there. */
struct item {
  enum { NODE, PUT, FETCH } kind;
  uint32_t node;               /* of a put: the web */
  uint32_t slot;               /* its place, in words from the base */
  uint8_t base;                /* SP, or a register */
  bool pair;                   /* two words, from there on */
  uint64_t address;            /* in the simulator's records */
  uint8_t registers[OPERANDS]; /* of the operands; of the word */
};

/* Makes the items of an order, with all registers known of the webs that do not wait; at most
 * `room`, 0 of them if that is not enough or can't be done. */
uint32_t spill(const struct graph *graph, const uint32_t *order, const uint8_t *registers,
               struct item *items, uint32_t room);

/* Puts and fetches of neighbouring words become one where they can (couple.c); how many items are
 * left. */
uint32_t couple(const struct graph *graph, struct item *items, uint32_t count);

/* The instruction that puts or fetches a word, or two. */
uint32_t item_word(const struct item *item);

/* The same with spills. Annotations in the region are lost. */
void rewrite_spilled(struct kernel *kernel, const struct graph *graph, const struct item *items,
                     uint32_t count);

/* ---- cost.c ---- */

struct cost {
  const struct graph *graph;
  struct n1_simulator *simulator;
  struct n1_instruction *program;
  struct item *items; /* with a frame: what allocation made */
  uint32_t item_count, item_room;
  struct n1_instruction put[2], fetch[2]; /* records, of x0, and of x0 and x1 */
  uint32_t rounds;                        /* in it */
  uint8_t *registers;
};
void start_cost(struct cost *cost, const struct graph *graph);
void end_cost(struct cost *cost);

enum { IMPOSSIBLE = UINT32_MAX };

/* Thousandths of cycles of one run among repeated ones, or IMPOSSIBLE if there are no registers for
 * the order. */
uint32_t cost_of(struct cost *cost, const uint32_t *order);

/* For each place in the order, the cycles for which a port was idle before the instruction there;
 * `losses` has room for all items. */
void find_losses(struct cost *cost, const uint32_t *order, unsigned port, uint32_t *losses);

/* The same of the source, with its own registers. */
uint32_t source_cost(struct cost *cost);

/* ---- ports.c ---- */

/* A simple machine that issues in order: what is in use. */
struct ports {
  unsigned cycle, free_at[N1_PORTS], unit_at[N1_PORTS];
  unsigned issued, scalar, vector, uops; /* in this cycle */
};

/* Whether an instruction can be issued in this cycle, as far as widths and ports are concerned; if
 * so and `take`, it is. */
bool ports_allow(struct ports *ports, const struct n1_machine *machine, const struct node *node,
                 bool take);
void next_cycle(struct ports *ports);

/* ---- list.c ---- */

/* How a list scheduler chooses. */
enum {
  SCALAR_WINDOW,
  VECTOR_WINDOW, /* how many instructions it looks ahead: scalar, vector */
  RESERVE,       /* registers kept free by all but the oldest instructions */
  LIMIT,         /* registers that are not to be used at all */
  PATIENCE,      /* a chain begins when at most so many of the instructions it needs wait */
  PATH,          /* weight, of 16, of the longest path; the rest is for the place in the source */
  HASTE,         /* cycles by which operands may be late: the processor waits by itself */
  TOGETHER,      /* scalar and vector instructions are to end at the same time */
  NOISE,         /* cycles of random change of priorities */
  STYLES
};
struct style {
  uint32_t of[STYLES];
};
struct style random_style(struct random *random);

/* The style with some of it chosen anew. */
void vary_style(struct style *style, struct random *random);

/* Schedules positions from .. to of an order anew; the others stay. */
void list_schedule(const struct graph *graph, const struct style *style, struct random *random,
                   uint32_t *order, uint32_t from, uint32_t to);

/* ---- search.c ---- */

struct effort {
  uint64_t seed;
  uint64_t islands, jobs; /* independent searches; processes at once */
  uint64_t rounds;        /* orders tried by each */
  const char *state;      /* the file in which it notes how far it is, or null */
  bool quiet;
};

/* The best order found, and its cost; it begins with the source's. The name tells regions apart in
 * messages. */
void search(const struct graph *graph, const struct effort *effort, const char *name,
            uint32_t *order, uint32_t *cost);

/* ---- pipeline.c ---- */

/* What has become of a loop: so many of its instructions are done a round ahead, 0 if it is as it
 * was; what its round takes, in thousandths of cycles, when it is scheduled with little effort,
 * pipelined and not. */
struct pipelining {
  uint32_t ahead, count, cost, before;
};

/* Pipelines the loop at a label: all that can be done in so many cycles is done a round ahead; 0:
 * what makes a round fastest, if that is more than a hundredth. */
struct pipelining pipeline(struct kernel *kernel, size_t head, const char *name, unsigned cycles,
                           uint64_t reserved, const struct effort *effort,
                           const struct n1_machine *machine);

/* ---- exact.c ---- */

/* Improves an order by exact schedules of windows of so many instructions. */
void improve_exactly(const struct graph *graph, uint32_t window, bool quiet, uint32_t *order,
                     uint32_t *cost);

#endif
