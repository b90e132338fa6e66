/* malformed.h: contracts with errors.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef MALFORMED_H
#define MALFORMED_H

struct malformed {
  const char *text;  /* null: the end */
  const char *error; /* part of a message; null if there must be none */
};

extern const struct malformed malformed[];

#endif
