/* n1_sign.c: does raw private operations, each with a public one behind it, for n1sim to watch one:
 * n1_sign KEY COUNT.
 *
 * The first one of a process is not like the others: it makes the blinding. Watch a later one.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/karat.h>

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
  static char text[65536];
  static uint8_t in[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) {
    fputs("usage: n1_sign KEY COUNT\n", stderr);
    return 2;
  }
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);
  karat_key *key = NULL;
  karat_status status = karat_key_parse(&key, text, length, NULL, 0);
  if (status == KARAT_OK)
    in[karat_key_size(key) - 1] = 2;
  for (long i = strtol(argv[2], NULL, 10); i > 0 && status == KARAT_OK; i--) {
    status = karat_private_raw(key, out, in);
    if (status == KARAT_OK)
      status = karat_public_raw(key, out, out);
  }
  karat_key_free(key);
  if (status != KARAT_OK)
    fprintf(stderr, "n1_sign: %s\n", karat_status_message(status));
  return status == KARAT_OK ? 0 : 1;
}
