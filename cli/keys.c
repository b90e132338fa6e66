/* cli/keys.c: keys from files.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "keys.h"
#include "command.h"
#include "files.h"

#include <string.h>

enum { MAX_PASS_FILE = 4096 };

/* The length of the first line, without its end. */
static size_t first_line(const struct cli_buffer *text)
{
  const uint8_t *end = memchr(text->data, '\n', text->len);
  if (end == NULL)
    return text->len;
  size_t len = (size_t)(end - text->data);
  return len > 0 && text->data[len - 1] == '\r' ? len - 1 : len;
}

int cli_read_passphrase(struct cli_buffer *pass, const char *path)
{
  int code = cli_read_file(pass, path, MAX_PASS_FILE);
  if (code == CLI_OK) {
    size_t len = first_line(pass);
    explicit_bzero(pass->data + len, pass->len - len); /* cli_buffer_free wipes the rest */
    pass->len = len;
  }
  return code;
}

int cli_write_key(const karat_key *key, const struct karat_key_format *format, const char *path,
                  mode_t mode)
{
  uint8_t data[KARAT_MAX_EXPORT];
  size_t len = sizeof data;
  karat_status status = karat_key_export(key, format, data, &len);
  int code = status == KARAT_OK ? cli_write_file(path, mode, data, len)
                                : cli_error_status(status, "cannot write the key");
  explicit_bzero(data, sizeof data);
  return code;
}

int cli_load_key(karat_key **key, const struct cli_paths *paths)
{
  if (paths->key == NULL) {
    cli_error("--key is missing");
    return cli_usage();
  }
  struct cli_buffer file = {NULL, 0}, pass = {NULL, 0};
  int code = cli_read_file(&file, paths->key, KARAT_MAX_KEY_FILE);
  if (code == CLI_OK && paths->pass_file != NULL)
    code = cli_read_passphrase(&pass, paths->pass_file);
  if (code == CLI_OK) {
    karat_status status =
        karat_key_parse(key, file.data, file.len, (const char *)pass.data, pass.len);
    if (status != KARAT_OK)
      code = cli_error_status(status, "cannot use the key in %s", paths->key);
  }
  cli_buffer_free(&file);
  cli_buffer_free(&pass);
  return code;
}
