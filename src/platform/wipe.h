/* Wiping secrets.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_WIPE_H
#define KARAT_PLATFORM_WIPE_H

#include <string.h>

/* Overwrites len bytes with zeros in a way that the compiler may not leave out. */
static inline void karat_wipe(void *data, size_t len)
{
  memset(data, 0, len);
  __asm__ volatile("" : : "r"(data) : "memory");
}

/* The same for what functions left on the stack that have returned to the caller. */
void karat_wipe_stack(void);

#endif
