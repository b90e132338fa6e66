/* cli/keys.h: keys from files.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_KEYS_H
#define KARAT_CLI_KEYS_H

#include <karat/key.h>

/* Reads a key from PEM or DER; pass_file, whose first line is the passphrase, may be null. Reports
 * errors on stderr and then returns CLI_ERROR. */
int cli_load_key(karat_key **key, const char *path, const char *pass_file);

#endif
