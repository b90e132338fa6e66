/* cli/options.h: the flags that name files, a key and a scheme, shared by the commands that use
 * keys, and the parsing of flags' values.
 *
 * All functions report errors on stderr and then return CLI_ERROR.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_OPTIONS_H
#define KARAT_CLI_OPTIONS_H

#include <karat/rsa.h>

#include <getopt.h>
#include <stdbool.h>

/* Null where the flag is not given. */
struct cli_paths {
  const char *key, *pass_file, *out;
};

struct cli_options {
  struct cli_paths paths;
  struct karat_signature_scheme scheme;
  bool digest; /* the input is the digest itself */
  bool hash_given, mask_hash_given, salt_len_given;
};

/* What getopt_long returns for the flags. */
enum {
  CLI_OPT_HELP = 'h',
  CLI_OPT_KEY = 256,
  CLI_OPT_PASS_FILE,
  CLI_OPT_OUT,
  CLI_OPT_SCHEME,
  CLI_OPT_HASH,
  CLI_OPT_MGF1_HASH,
  CLI_OPT_SALT_LEN,
  CLI_OPT_DIGEST,
  CLI_OPT_OWN /* a command's own flags begin here */
};

/* The shared rows of a command's table of options, those of signatures with its end. */
/* clang-format off */
#define CLI_KEY_OPTIONS                                                                            \
  {"key", required_argument, NULL, CLI_OPT_KEY},                                                   \
  {"pass-file", required_argument, NULL, CLI_OPT_PASS_FILE}
#define CLI_OUT_OPTION {"out", required_argument, NULL, CLI_OPT_OUT}
#define CLI_SHARED_OPTIONS                                                                         \
  CLI_KEY_OPTIONS,                                                                                 \
  {"scheme", required_argument, NULL, CLI_OPT_SCHEME},                                             \
  {"hash", required_argument, NULL, CLI_OPT_HASH},                                                 \
  {"mgf1-hash", required_argument, NULL, CLI_OPT_MGF1_HASH},                                       \
  {"salt-len", required_argument, NULL, CLI_OPT_SALT_LEN},                                         \
  {"digest", no_argument, NULL, CLI_OPT_DIGEST},                                                   \
  {"help", no_argument, NULL, CLI_OPT_HELP},                                                       \
  {NULL, 0, NULL, 0}
/* clang-format on */

/* PSS with SHA-256; salt_len is the command's default. */
struct cli_options cli_default_options(int salt_len);

/* Takes a flag that names a file: whether it is one. */
bool cli_path_option(struct cli_paths *paths, int option, const char *value);

/* Refuses an output that would destroy the key or the passphrase. */
int cli_check_out(const struct cli_paths *paths);

/* Takes one shared flag but help. */
int cli_shared_option(struct cli_options *options, int option, const char *value);

/* After the last flag: checks that they fit together. */
int cli_check_options(const struct cli_options *options);

/* A hash by its name. */
int cli_parse_hash(karat_hash *hash, const char *text);

/* A whole decimal number from low to high. */
int cli_parse_number(long *number, const char *flag, const char *text, long low, long high);

#endif
