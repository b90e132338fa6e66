/* Which kernels run: the best that the processor has for a size, unless a family was asked for.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_DISPATCH_H
#define KARAT_BIGNUM_DISPATCH_H

#include "kernel_table.h"
#include <stddef.h>

/* Fills *set with the kernels for numbers of k words. */
void karat_kernels_for(struct karat_kernels *set, size_t k);

#endif
