/* Which kernels run: the best that the processor has for a size, unless a family was asked for.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_DISPATCH_H
#define KARAT_BIGNUM_DISPATCH_H

#include "kernel_table.h"
#include <stddef.h>

/* Fills *set with the kernels for numbers of k words. */
void karat_kernels_for(struct karat_kernels *set, size_t k);

/* The same by a family that runs here, or "auto", whatever is selected. 1 if one of them is of that
 * family (for "auto": always), 0 if the family has none for the size. */
int karat_kernels_of(struct karat_kernels *set, size_t k, const char *family);

#endif
