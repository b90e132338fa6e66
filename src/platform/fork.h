/* Noticing a fork.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_FORK_H
#define KARAT_PLATFORM_FORK_H

#include <stdint.h>

/* A number that stays the same within a process and differs between a process and what it forks, by
 * whatever call. Takes no lock. */
uint64_t karat_process_id(void);

/* Gives back what karat_process_id keeps; it may be called again, and makes it anew. No other
 * thread may be in this library. */
void karat_process_forget(void);

#endif
