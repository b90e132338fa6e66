/* Wiping the stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "kernel_table.h"

/* For functions in C that have returned, above the last kernel's frame: that is enough for all that
 * tests/test_stack.c runs. */
enum { C_FRAMES = 8192 };

/* Without the canary that would part this from the caller's frame. */
__attribute__((noinline, no_stack_protector)) void karat_wipe_stack(void)
{
  unsigned char left[KARAT_KERNEL_STACK + C_FRAMES];
  karat_wipe(left, sizeof left);
}
