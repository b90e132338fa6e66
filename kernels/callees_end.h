/* The end of what callees.h begins.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#pragma pop_macro("SCOPE")
#pragma pop_macro("NOTES")
#pragma pop_macro("LABEL")
#pragma pop_macro("END_COMPOSITE")
#pragma pop_macro("END_KERNEL")
#pragma pop_macro("KERNEL")
