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

int cli_load_key(karat_key **key, const char *path, const char *pass_file)
{
  struct cli_buffer file = {NULL, 0}, pass = {NULL, 0};
  int code = cli_read_file(&file, path, KARAT_MAX_KEY_FILE);
  if (code == CLI_OK && pass_file != NULL)
    code = cli_read_file(&pass, pass_file, MAX_PASS_FILE);
  if (code == CLI_OK) {
    size_t pass_len = pass.data == NULL ? 0 : first_line(&pass);
    karat_status status =
        karat_key_parse(key, file.data, file.len, (const char *)pass.data, pass_len);
    if (status != KARAT_OK)
      code = cli_error_status(status, "cannot use the key in %s", path);
  }
  cli_buffer_free(&file);
  cli_buffer_free(&pass);
  return code;
}
