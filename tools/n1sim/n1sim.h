/* n1sim.h: a timing model of out-of-order AArch64 cores, as a library. A machine is read from a
 * description file (neoverse-n1.machine explains the form); instructions are records of what they
 * read, write and are; a simulator tells how many cycles they take. docs/n1.md describes the model.
 *
 *   struct n1_error error;
 *   struct n1_machine *machine = n1_machine_read("tools/n1sim/neoverse-n1.machine", &error);
 *   struct n1_simulator *simulator = n1_new(machine);
 *   struct n1_result result;
 *   n1_simulate(simulator, program, count, 6, &result);  // no allocation: call it at will
 *   ... result.per_iteration ...
 *
 * A simulator is used by one thread at a time; a machine may be shared by all.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef N1SIM_H
#define N1SIM_H

#include "../aarch64/aarch64.h"

/* ---- instructions ---- */

/* What the timing of an instruction may depend on. The names are those of the description file; the
 * registers x, v and q stand for those loaded, stored and moved; v_ is a vector instruction, of 64
 * bits (d) or 128 (q). */
/* clang-format off */
#define N1_CLASSES(X)                                                                              \
  X(nop) X(system) X(prefetch) X(branch) X(call)                                                   \
  X(move) X(immediate) X(address) X(alu) X(alu_flags) X(alu_shift) X(alu_shift_flags)              \
  X(carry) X(carry_flags) X(logic) X(logic_flags) X(logic_shift) X(logic_shift_flags)              \
  X(select) X(compare_if) X(bitfield) X(bitfield_insert) X(extract) X(rotate)                      \
  X(shift_register) X(count)                                                                       \
  X(multiply_32) X(multiply_add_32) X(multiply_64) X(multiply_add_64)                              \
  X(multiply_long) X(multiply_add_long) X(multiply_high) X(divide_32) X(divide_64)                 \
  X(load) X(load_pair) X(load_v) X(load_v_pair) X(load_q_pair)                                     \
  X(store) X(store_pair) X(store_v) X(store_q) X(store_v_pair) X(store_q_pair)                     \
  X(x_to_v) X(x_to_lane) X(v_to_x)                                                                 \
  X(v_immediate) X(v_move) X(v_alu) X(v_logic) X(v_select) X(v_compare) X(v_permute) X(v_narrow)   \
  X(v_pairwise) X(v_pairwise_long) X(v_pairwise_accumulate)                                        \
  X(v_shift) X(v_shift_long) X(v_shift_narrow) X(v_shift_round) X(v_shift_accumulate)              \
  X(v_shift_insert) X(v_shift_register)                                                            \
  X(v_multiply_d) X(v_multiply_add_d) X(v_multiply_q) X(v_multiply_add_q)                          \
  X(v_multiply_long) X(v_multiply_add_long)
/* clang-format on */

#define N1_CLASS_ENUM(name) N1_##name,
enum n1_class { N1_CLASSES(N1_CLASS_ENUM) N1_CLASS_COUNT };
#undef N1_CLASS_ENUM
extern const char *const n1_class_names[N1_CLASS_COUNT];

enum { N1_SOURCES = 4, N1_DESTINATIONS = 3, N1_NO_REGISTER = 255 };

/* Registers are numbered as in tools/aarch64: x0 .. x30, SP, v0 .. v31, FLAGS. The order of the
 * sources means nothing, nor does that of the destinations. */
struct n1_instruction {
  uint8_t kind; /* enum n1_class */
  uint8_t source_count, destination_count;
  uint8_t sources[N1_SOURCES];
  uint8_t destinations[N1_DESTINATIONS];
  uint8_t addend;  /* of a multiplication that adds: the source, else N1_NO_REGISTER */
  uint8_t updated; /* the base register that a load or store writes back, else N1_NO_REGISTER */
  uint8_t width;   /* bytes of a load or store, else 0 */
  bool store, vector;
  /* Of a load or store: the first byte. It serves to tell which loads read what which stores wrote,
   * and nothing else; so a symbolic address (a number for the buffer above, the offset below) is as
   * good as a real one. */
  uint64_t address;
};

/* The record of a decoded instruction; the address is 0. */
void n1_classify(const struct instruction *instruction, struct n1_instruction *record);

/* Symbolic addresses for code that is not executed, instruction by instruction, from arguments
 * that point to buffers without common bytes. Give each instruction in the order of execution; what
 * comes back is the address of a load or store, for the record. Pointers are followed through sums,
 * copies and spills; an address computed in another way counts as that of a buffer of its own. */
struct n1_addresses;
struct n1_addresses *n1_addresses_new(void);
void n1_addresses_free(struct n1_addresses *addresses);
uint64_t n1_addresses_step(struct n1_addresses *addresses, const struct instruction *instruction);

/* ---- machines ---- */

enum { N1_PORTS = 16, N1_UOPS = 6, N1_QUEUE = 64, N1_WINDOW = 512 }; /* at most */

/* A part of an instruction, which goes to one port. */
struct n1_uop {
  uint16_t ports;  /* those that it can go to, one bit each */
  uint8_t latency; /* cycles until its result can be used */
  uint8_t busy;    /* cycles until its port takes another one */
  uint8_t hold;    /* cycles for which it has the port's long unit; 0: it does not need that */
};

struct n1_timing {
  struct n1_uop uops[N1_UOPS];
  unsigned uop_count; /* 0: done when dispatched */
  unsigned chain;     /* of multiplications: cycles by which the addend may come late, if it is
                         the result of another one */
};

struct n1_port {
  char name[8];
  unsigned queue; /* uops that wait before it, at most */
};

struct n1_machine {
  char name[64];
  double clock;                            /* GHz, for the seconds of reports */
  unsigned dispatch, scalar, vector, uops; /* a cycle, at most */
  unsigned window, retire;                 /* instructions in flight; retired a cycle */
  unsigned forward;                        /* cycles from a store to a load of the same bytes */
  struct n1_port ports[N1_PORTS];
  unsigned port_count;
  struct n1_timing timing[N1_CLASS_COUNT];
  struct n1_uop update; /* of a base register that is written back */
  /* For what-if questions: as if all sources were always there, and as if a port could do any
   * number of uops at once. */
  bool ignore_sources, ignore_ports;
};

struct n1_error {
  char text[400];
};

/* Reads a description; null, and why in *error, if it is not a good one. */
struct n1_machine *n1_machine_read(const char *path, struct n1_error *error);
void n1_machine_free(struct n1_machine *machine);

/* ---- simulation ---- */

/* Why no more instructions were dispatched in a cycle. */
enum n1_stall { N1_DECODE, N1_WINDOW_FULL, N1_QUEUE_FULL, N1_STALLS };

struct n1_result {
  uint64_t cycles, instructions, uops;
  double per_iteration;       /* cycles, in the steady state: from the end of the first iteration */
  uint64_t stalls[N1_STALLS]; /* cycles that ended dispatch so */
  uint64_t queue_full[N1_PORTS]; /* cycles in which dispatch stopped at this port's queue */
  uint64_t issued[N1_PORTS];     /* uops */
};

/* What became of one instruction: the cycles in which it was dispatched, its uops were issued, its
 * result was there and it retired. */
struct n1_event {
  uint64_t dispatched, done, retired;
  uint64_t issued[N1_UOPS];
  uint8_t ports[N1_UOPS];
  uint8_t uop_count;
};

struct n1_simulator;

/* The machine must stay until the simulator is freed. Null if there is no memory. */
struct n1_simulator *n1_new(const struct n1_machine *machine);
void n1_free(struct n1_simulator *simulator);

/* The time of a program that is repeated. Allocates nothing. */
void n1_simulate(struct n1_simulator *simulator, const struct n1_instruction *program, size_t count,
                 unsigned iterations, struct n1_result *result);

/* The same in pieces, for traces of any length: start, then feed the instructions in the order of
 * the program, with a mark behind each iteration (one at the end, if there are no iterations), then
 * finish. */
void n1_start(struct n1_simulator *simulator);
void n1_feed(struct n1_simulator *simulator, const struct n1_instruction *instructions,
             size_t count);
void n1_mark(struct n1_simulator *simulator);
void n1_finish(struct n1_simulator *simulator, struct n1_result *result);

/* From the next start on, tells about the instructions from number `first` (counted from 0 over all
 * that is fed) on in `events`, as many as there is room for; null: no longer. */
void n1_observe(struct n1_simulator *simulator, struct n1_event *events, size_t first, size_t room);

#endif
