/* cli/keys.h: keys from files.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_KEYS_H
#define KARAT_CLI_KEYS_H

#include <karat/rsa.h>

#include "files.h"
#include "options.h"

/* The first line of a file, without its end, as a passphrase. */
int cli_read_passphrase(struct cli_buffer *pass, const char *path);

/* Writes a key in a form; mode is that of a new file. */
int cli_write_key(const karat_key *key, const struct karat_key_format *format, const char *path,
                  mode_t mode);

/* Reads a key from PEM or DER; the first line of the pass_file, if there is one, is the passphrase.
 * Reports errors on stderr, a missing --key too, and then returns CLI_ERROR. */
int cli_load_key(karat_key **key, const struct cli_paths *paths);

#endif
