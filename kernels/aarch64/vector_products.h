/* Products of 64-bit words by vector instructions, which multiply 32 bits, as macros.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_VECTOR_PRODUCTS_H
#define KARAT_AARCH64_VECTOR_PRODUCTS_H
/* clang-format off */

/* z = the low words of the products of the two words of x by the word in both lanes of y:
 * x_l y_l + 2^32 (x_l y_h + x_h y_l). low has the low halves of x (XTN), swapped x with halves exchanged (REV64). */
.macro low_products z, low, swapped, y
        mul     \z\().4s, \swapped\().4s, \y\().4s
        uaddlp  \z\().2d, \z\().4s
        shl     \z\().2d, \z\().2d, #32
        umlal   \z\().2d, \low\().2s, \y\().s[0]
.endm

/* clang-format on */
#endif
