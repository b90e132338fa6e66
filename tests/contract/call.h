/* call.h: calls a function as the ABI says, and sees whether it kept to it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CALL_H
#define CALL_H

#include "contract.h"
#include <stdint.h>
#include <stdio.h>

struct call {
  void (*function)(void);
  uint64_t argument[CONTRACT_MAX_ARGUMENTS]; /* pointers and integers */
  size_t stack_limit; /* bytes of stack that it may use; SIZE_MAX: as much as there is */
  bool is_assembly;   /* also wants x18 kept on AArch64, which compilers may use on Linux */

  uint64_t result;
};

/* Calls. Whatever the function does wrong (registers, stack, flags, signals) is written to report,
 * a line each; describe_address, if a signal has an address, says what is there. Returns whether
 * there was nothing wrong. Not for several threads. */
bool call_checked(struct call *call, FILE *report,
                  void (*describe_address)(FILE *report, uintptr_t address));

#endif
