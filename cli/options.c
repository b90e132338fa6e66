/* cli/options.c: the flags that name a key and a scheme, and the parsing of flags' values.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "options.h"
#include "command.h"
#include "files.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct cli_options cli_default_options(int salt_len)
{
  return (struct cli_options){
      .scheme = {KARAT_SCHEME_PSS, KARAT_SHA256, KARAT_HASH_DEFAULT, salt_len}};
}

static int parse_scheme(karat_scheme *scheme, const char *text)
{
  static const struct {
    const char *name;
    karat_scheme scheme;
  } schemes[] = {{"v15", KARAT_SCHEME_V15}, {"pss", KARAT_SCHEME_PSS}, {"raw", KARAT_SCHEME_RAW}};
  for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
    if (strcmp(text, schemes[i].name) == 0) {
      *scheme = schemes[i].scheme;
      return CLI_OK;
    }
  }
  if (strcmp(text, "oaep") == 0)
    return cli_error("--scheme oaep is for encryption; signatures have v15, pss and raw");
  return cli_error("unknown scheme '%s'; there are v15, pss and raw", text);
}

int cli_parse_hash(karat_hash *hash, const char *text)
{
  *hash = karat_hash_by_name(text);
  return *hash != KARAT_HASH_DEFAULT ? CLI_OK : cli_error("unknown hash '%s'", text);
}

static int parse_salt_len(int *salt_len, const char *text)
{
  static const struct {
    const char *name;
    int value;
  } words[] = {{"digest", KARAT_SALT_DIGEST}, {"max", KARAT_SALT_MAX}, {"auto", KARAT_SALT_AUTO}};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (strcmp(text, words[i].name) == 0) {
      *salt_len = words[i].value;
      return CLI_OK;
    }
  }
  long number = 0;
  int code = cli_parse_number(&number, "--salt-len", text, 0, KARAT_MAX_BYTES);
  if (code == CLI_OK)
    *salt_len = (int)number;
  return code;
}

bool cli_path_option(struct cli_paths *paths, int option, const char *value)
{
  if (option == CLI_OPT_KEY)
    paths->key = value;
  else if (option == CLI_OPT_PASS_FILE)
    paths->pass_file = value;
  else if (option == CLI_OPT_OUT)
    paths->out = value;
  else
    return false;
  return true;
}

int cli_check_out(const struct cli_paths *paths)
{
  int code = paths->key != NULL ? cli_check_not_same(paths->out, paths->key) : CLI_OK;
  return code == CLI_OK && paths->pass_file != NULL
             ? cli_check_not_same(paths->out, paths->pass_file)
             : code;
}

int cli_shared_option(struct cli_options *options, int option, const char *value)
{
  if (cli_path_option(&options->paths, option, value))
    return CLI_OK;
  switch (option) {
  case CLI_OPT_SCHEME:
    return parse_scheme(&options->scheme.scheme, value);
  case CLI_OPT_HASH:
    options->hash_given = true;
    return cli_parse_hash(&options->scheme.hash, value);
  case CLI_OPT_MGF1_HASH:
    options->mask_hash_given = true;
    return cli_parse_hash(&options->scheme.mask_hash, value);
  case CLI_OPT_SALT_LEN:
    options->salt_len_given = true;
    return parse_salt_len(&options->scheme.salt_len, value);
  case CLI_OPT_DIGEST:
    options->digest = true;
    return CLI_OK;
  default: /* getopt_long has said what is wrong */
    return cli_usage();
  }
}

int cli_check_options(const struct cli_options *options)
{
  karat_scheme scheme = options->scheme.scheme;
  const char *problem = NULL;
  if (options->mask_hash_given && scheme != KARAT_SCHEME_PSS)
    problem = "--mgf1-hash goes with --scheme pss only";
  else if (options->salt_len_given && scheme != KARAT_SCHEME_PSS)
    problem = "--salt-len goes with --scheme pss only";
  else if (options->hash_given && scheme == KARAT_SCHEME_RAW)
    problem = "--hash does not go with --scheme raw, which hashes nothing";
  if (problem == NULL)
    return CLI_OK;
  cli_error("%s", problem);
  return cli_usage();
}

int cli_parse_number(long *number, const char *flag, const char *text, long low, long high)
{
  char *end;
  errno = 0;
  long value = strtol(text, &end, 10);
  if (!isdigit((unsigned char)text[0]) || *end != '\0')
    return cli_error("%s: '%s' is not a number", flag, text);
  if (errno != 0 || value < low || value > high)
    return cli_error("%s: %s is not from %ld to %ld", flag, text, low, high);
  *number = value;
  return CLI_OK;
}
