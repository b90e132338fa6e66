/* sha256.h: SHA-256 (FIPS 180-4) of bytes in memory.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef OBJCHECK_SHA256_H
#define OBJCHECK_SHA256_H

#include <stddef.h>

/* The hash in hexadecimal, with a null behind it. */
void sha256_hex(char hex[65], const unsigned char *data, size_t length);

#endif
