/* For a kernel that calls others: included behind its own code, this makes of every kernel whose
 * source is included after it a local function of it, local_NAME, without a relocation.
 * END_COMPOSITE(name) ends the whole.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#undef KERNEL
#undef END_KERNEL
#undef NOTES
#define KERNEL(name) local_##name : bti c
#define END_KERNEL(name) ret
#define NOTES
#define END_COMPOSITE(name)                                                                        \
  .cfi_endproc;                                                                                    \
  .size name, .- name;                                                                             \
  PROPERTY_NOTES
