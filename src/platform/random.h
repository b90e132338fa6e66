/* Random bytes from the system.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_RANDOM_H
#define KARAT_PLATFORM_RANDOM_H

#include <karat/status.h>
#include <stddef.h>

/* How often random numbers are drawn again that do not fit, before they count as not random: where
 * even a quarter fits, it happens once in 2^200 times. */
#define KARAT_RANDOM_TRIALS 512

/* Fills len bytes at data from getrandom(2), which needs no state in the process and so survives a
 * fork. Errors: RANDOM. */
karat_status karat_random(void *data, size_t len);

#endif
