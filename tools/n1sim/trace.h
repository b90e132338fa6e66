/* trace.h: what a trace consists of: records, in the order of execution.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TRACE_H
#define TRACE_H

#include <stdint.h>

/* An executed instruction, little-endian. */
struct trace_record {
  uint32_t word;
  uint32_t pc;      /* its low half */
  uint64_t address; /* the first that it accessed, or 0 */
};

#endif
