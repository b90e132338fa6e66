/* Between this and callees_end.h, kernels are local functions of the kernel SCOPE; see kernel.h of
 * the architecture.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#pragma push_macro("KERNEL")
#pragma push_macro("END_KERNEL")
#pragma push_macro("END_COMPOSITE")
#pragma push_macro("LABEL")
#pragma push_macro("NOTES")
#pragma push_macro("SCOPE")
#undef KERNEL
#undef END_KERNEL
#undef END_COMPOSITE
#undef LABEL
#undef NOTES
#undef SCOPE
#define KERNEL(name) PASTE_CALLEE(SCOPE, name) : LANDING
#define END_KERNEL(name) ret
#define END_COMPOSITE(name)
#define LABEL(name, label) SCOPED_LABEL(SCOPE, name, label)
#define NOTES
