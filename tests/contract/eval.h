/* eval.h: the value of a contract's formulas, over GMP's integers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef EVAL_H
#define EVAL_H

#include "contract.h"
#include <gmp.h>

/* The values that names have, by the objects' index: before the call and after it. */
struct eval {
  mpz_t *before, *after;
  unsigned long digit;
  const char *error; /* why the last evaluation failed, a static string; null if it did not */
};

/* Sets value (already initialised). Returns false, with eval->error set, where the formula has no
 * value (division by zero, no inverse and such). */
bool eval_number(struct eval *eval, mpz_t value, const struct contract_node *node);

/* Sets *holds. Otherwise as above. */
bool eval_proposition(struct eval *eval, bool *holds, const struct contract_node *node);

/* A number of at most 2^30, as counts and places are. */
bool eval_size(struct eval *eval, size_t *value, const struct contract_node *node);

#endif
