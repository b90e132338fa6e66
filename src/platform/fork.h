/* Noticing a fork.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_FORK_H
#define KARAT_PLATFORM_FORK_H

#include <stdint.h>

/* A number that stays the same within a process and differs between a process and what it forks, by
 * whatever call. Takes no lock. */
uint64_t karat_process_id(void);

#endif
