/* cli/files.h: reading inputs whole or by pieces, and writing outputs whole or not at all.
 *
 * As a path, "-" or null means standard input or output. All functions report errors on stderr and
 * then return CLI_ERROR.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_FILES_H
#define KARAT_CLI_FILES_H

#include <karat/rsa.h>

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Bytes that may be secret: cli_buffer_free wipes them. */
struct cli_buffer {
  uint8_t *data;
  size_t len;
};

/* Reads a file of at most limit bytes; leaves no copies of it behind elsewhere in memory. */
int cli_read_file(struct cli_buffer *buffer, const char *path, size_t limit);
void cli_buffer_free(struct cli_buffer *buffer);

/* Hashes a file of any size; digest has room for KARAT_MAX_DIGEST bytes. */
int cli_hash_file(const char *path, karat_hash hash, uint8_t *digest);

/* A file being written. It appears under its name, replacing what was there, only when committed;
 * devices, pipes and standard output, which can't be replaced, are written at once. */
struct cli_output {
  int fd;
  char *path;      /* the name to take */
  char *temporary; /* the name until then, or null */
};
int cli_output_open(struct cli_output *output, const char *path, mode_t mode);
int cli_output_write(struct cli_output *output, const void *data, size_t len);
int cli_output_commit(struct cli_output *output);
void cli_output_abandon(struct cli_output *output);

/* Opens, writes and commits; or leaves what was there. */
int cli_write_file(const char *path, mode_t mode, const void *data, size_t len);

/* CLI_ERROR, with a message, if writing the output would destroy the input. */
int cli_check_not_same(const char *output, const char *input);

#endif
