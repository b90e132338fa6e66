/* engine.h: tests implementations of kernels against their contracts.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef ENGINE_H
#define ENGINE_H

#include "contract.h"
#include "kernel_table.h"
#include <stdio.h>

struct engine {
  uint64_t seed;
  unsigned count;    /* calls for each choice of sizes, at most */
  double seconds;    /* for each implementation, about; each choice of sizes gets one call anyway */
  uint32_t features; /* of this processor, KARAT_CPU_* */
  const char *only;  /* the name of a kernel or the symbol of an implementation, or null for all */
  const char *program; /* how to say it again */
  FILE *report;        /* failures, and what is skipped */

  /* counted */
  unsigned kernels, implementations, skipped;
  unsigned long calls, failures;
};

/* Tests one implementation. reference is the portable one. */
void engine_test(struct engine *engine, const struct contract *contract,
                 const struct contract_implementation *implementation,
                 const struct karat_implementation *entry,
                 const struct karat_implementation *reference);

/* Tests all implementations of all contracts, and that table and contracts name the same ones. */
void engine_test_all(struct engine *engine, const struct contract_set *set);

/* Whether that is a contract's name, or the symbol of one of its implementations. */
bool engine_is_about(const char *name, const struct contract *contract);

/* Calls one implementation once, with operands of the sizes NAME=N,...; for those who watch it.
 * Whether that went well; the result is not looked at. */
bool engine_once(struct engine *engine, const struct contract_set *set, const char *symbol,
                 const char *sizes);

/* The table's entry for a symbol, or null. */
const struct karat_implementation *engine_find(const char *symbol);

/* Whether this program is built for that architecture. */
bool engine_is_here(enum contract_arch arch);

#endif
