/* cli/files.c: reading inputs whole or by pieces, and writing outputs whole or not at all.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "files.h"
#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 1 << 16 };

static bool is_standard(const char *path)
{
  return path == NULL || strcmp(path, "-") == 0;
}

static const char *input_name(const char *path)
{
  return is_standard(path) ? "standard input" : path;
}

static int read_error(const char *path)
{
  return cli_error_errno("cannot read %s", input_name(path));
}

static int write_error(const char *path)
{
  return cli_error_errno("cannot write %s", is_standard(path) ? "standard output" : path);
}

/* A file descriptor, or -1 after a message. */
static int open_input(const char *path)
{
  static bool taken;
  if (!is_standard(path)) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
      read_error(path);
    return fd;
  }
  if (taken) {
    cli_error("standard input can be read only once");
    return -1;
  }
  taken = true;
  return STDIN_FILENO;
}

static void close_input(int fd)
{
  if (fd != STDIN_FILENO)
    close(fd);
}

/* Reads until size bytes are there or the input ends: the number of bytes, or -1. */
static ssize_t read_full(int fd, uint8_t *data, size_t size)
{
  size_t len = 0;
  while (len < size) {
    ssize_t got = read(fd, data + len, size - len);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return -1;
    if (got == 0)
      break;
    len += (size_t)got;
  }
  return (ssize_t)len;
}

int cli_read_file(struct cli_buffer *buffer, const char *path, size_t limit)
{
  *buffer = (struct cli_buffer){NULL, 0};
  int fd = open_input(path);
  if (fd < 0)
    return CLI_ERROR;
  /* Room for the longest input at once, and one byte to see that it is longer: a buffer that grew
   * would leave copies of a key behind. */
  uint8_t *data = malloc(limit + 1);
  ssize_t len = data == NULL ? -1 : read_full(fd, data, limit + 1);
  int code = CLI_OK;
  if (len < 0)
    code = read_error(path);
  else if ((size_t)len > limit)
    code = cli_error("%s is too long: more than %zu bytes", input_name(path), limit);
  close_input(fd);
  if (code != CLI_OK) {
    if (data != NULL)
      explicit_bzero(data, limit + 1);
    free(data);
    return code;
  }
  *buffer = (struct cli_buffer){data, (size_t)len};
  return CLI_OK;
}

void cli_buffer_free(struct cli_buffer *buffer)
{
  if (buffer->data != NULL)
    explicit_bzero(buffer->data, buffer->len);
  free(buffer->data);
  *buffer = (struct cli_buffer){NULL, 0};
}

/* Feeds the rest of the input to the hash. */
static int hash_pieces(int fd, const char *path, karat_hash_state *state)
{
  uint8_t piece[PIECE];
  ssize_t len;
  do {
    len = read_full(fd, piece, sizeof piece);
    if (len < 0)
      return read_error(path);
    karat_status status = karat_hash_update(state, piece, (size_t)len);
    if (status != KARAT_OK)
      return cli_error_status(status, "cannot hash %s", input_name(path));
  } while (len == PIECE);
  return CLI_OK;
}

int cli_hash_file(const char *path, karat_hash hash, uint8_t *digest)
{
  karat_hash_state *state;
  karat_status status = karat_hash_start(&state, hash);
  if (status != KARAT_OK)
    return cli_error_status(status, "cannot hash %s", input_name(path));
  int fd = open_input(path);
  int code = fd < 0 ? CLI_ERROR : hash_pieces(fd, path, state);
  if (fd >= 0)
    close_input(fd);
  if (code != CLI_OK) {
    karat_hash_drop(state);
    return code;
  }
  status = karat_hash_finish(state, digest);
  return status == KARAT_OK ? CLI_OK : cli_error_status(status, "cannot hash %s", input_name(path));
}

/* The name that a rename must replace: behind symbolic links, if the file exists. */
static char *final_path(const char *path)
{
  char *real = realpath(path, NULL);
  return real == NULL && errno == ENOENT ? strdup(path) : real;
}

/* A new file beside output->path, with the mode that a plain open would give it. */
static int open_temporary(struct cli_output *output, mode_t mode)
{
  static const char ending[] = ".XXXXXX";
  size_t len = strlen(output->path);
  output->temporary = malloc(len + sizeof ending);
  if (output->temporary == NULL)
    return -1;
  memcpy(output->temporary, output->path, len);
  memcpy(output->temporary + len, ending, sizeof ending);
  int fd = mkstemp(output->temporary);
  mode_t mask = umask(0);
  umask(mask);
  if (fd >= 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 && fchmod(fd, mode & ~mask) == 0)
    return fd;
  int error = errno;
  if (fd >= 0) {
    unlink(output->temporary);
    close(fd);
  }
  free(output->temporary);
  output->temporary = NULL;
  errno = error;
  return -1;
}

int cli_output_open(struct cli_output *output, const char *path, mode_t mode)
{
  *output = (struct cli_output){-1, NULL, NULL};
  if (is_standard(path)) {
    output->fd = STDOUT_FILENO;
    return CLI_OK;
  }
  struct stat there;
  bool special = stat(path, &there) == 0 && !S_ISREG(there.st_mode);
  output->path = final_path(path);
  if (output->path != NULL)
    output->fd =
        special ? open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) : open_temporary(output, mode);
  if (output->fd >= 0)
    return CLI_OK;
  int code = write_error(path);
  cli_output_abandon(output);
  return code;
}

int cli_output_write(struct cli_output *output, const void *data, size_t len)
{
  for (const uint8_t *next = data; len > 0;) {
    ssize_t done = write(output->fd, next, len);
    if (done < 0 && errno == EINTR)
      continue;
    if (done < 0)
      return write_error(output->path);
    next += done;
    len -= (size_t)done;
  }
  return CLI_OK;
}

/* Standard output stays open; a file's last errors are seen at closing. */
static int close_output(struct cli_output *output)
{
  int fd = output->fd;
  output->fd = -1;
  return fd < 0 || fd == STDOUT_FILENO ? 0 : close(fd);
}

int cli_output_commit(struct cli_output *output)
{
  /* On the disk before it takes the name, or a crash could leave the name with nothing in it. */
  bool good = output->temporary == NULL || fsync(output->fd) == 0;
  good = good && close_output(output) == 0;
  good = good && (output->temporary == NULL || rename(output->temporary, output->path) == 0);
  int code = good ? CLI_OK : write_error(output->path);
  if (good) {
    free(output->temporary);
    output->temporary = NULL; /* the name is gone: nothing to remove */
  }
  cli_output_abandon(output);
  return code;
}

void cli_output_abandon(struct cli_output *output)
{
  close_output(output);
  if (output->temporary != NULL)
    unlink(output->temporary);
  free(output->temporary);
  free(output->path);
  *output = (struct cli_output){-1, NULL, NULL};
}

int cli_write_file(const char *path, mode_t mode, const void *data, size_t len)
{
  struct cli_output output;
  int code = cli_output_open(&output, path, mode);
  if (code != CLI_OK)
    return code;
  code = cli_output_write(&output, data, len);
  if (code == CLI_OK)
    return cli_output_commit(&output);
  cli_output_abandon(&output);
  return code;
}

int cli_check_not_same(const char *output, const char *input)
{
  struct stat out, in;
  if (is_standard(output) || stat(output, &out) != 0 || !S_ISREG(out.st_mode))
    return CLI_OK;
  if ((is_standard(input) ? fstat(STDIN_FILENO, &in) : stat(input, &in)) != 0)
    return CLI_OK;
  if (out.st_dev != in.st_dev || out.st_ino != in.st_ino)
    return CLI_OK;
  return cli_error("writing %s would destroy %s", output, input_name(input));
}
