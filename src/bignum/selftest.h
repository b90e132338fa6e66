/* Known answers of the kernels.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_SELFTEST_H
#define KARAT_BIGNUM_SELFTEST_H

#include "kernel_table.h"
#include <karat/status.h>
#include <stddef.h>

/* The sizes in words for which there are known answers, by index; 0 past the last. */
size_t karat_selftest_size(size_t index);

/* Runs the kernels of a set, for numbers of one of these sizes, on fixed operands: exponentiation
 * with a secret and with a public exponent (by vector kernels too), reduction, inversion, products,
 * sums, lookups behind them. 1 if all answers are right, else 0; *memory becomes 0 if there was too
 * little to try. */
int karat_selftest_kernels(const struct karat_kernels *set, size_t k, int *memory);

/* The cheap part, at the first call in the process: the kernels in use at the size of the primes of
 * a key of 2048 bits. Every call gives the same answer. Errors: SELFTEST, MEMORY. */
karat_status karat_selftest_once(void);

#ifdef KARAT_FAULT_HOOK
/* Tests only: 1 makes the first karat_selftest_once fail. */
extern int karat_selftest_fault;
#endif

/* What the answers are made of; for the test that has them from GMP. */
uint64_t karat_selftest_answer(size_t index);
void karat_selftest_operand(uint64_t *x, size_t k, uint64_t seed);
uint64_t karat_selftest_fold(uint64_t fold, const uint64_t *x, size_t k);

#endif
