/* cli/keygen.c: `karat keygen` and `karat pubkey`.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"
#include "files.h"
#include "keys.h"
#include "options.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { DEFAULT_BITS = 3072, MAX_EXPONENT_BYTES = KARAT_MAX_EXPONENT_BITS / 8, BAR = 40 };

enum {
  OPT_FORM = CLI_OPT_OWN,
  OPT_DER,
  OPT_BITS,
  OPT_EXPONENT,
  OPT_LEGACY,
  OPT_PSS,
  OPT_HASH,
  OPT_MGF1_HASH,
  OPT_SALT_LEN
};

struct request {
  struct cli_paths paths;
  struct karat_key_format format;
  struct karat_generation wanted;
  uint8_t e[MAX_EXPONENT_BYTES];
  struct karat_pss_limits limits;
  bool pss, limits_given, help;
};

static int parse_form(karat_form *form, const char *text, bool private)
{
  const char *wanted = private ? "pkcs8" : "spki";
  if (strcmp(text, wanted) == 0)
    *form = private ? KARAT_FORM_PKCS8 : KARAT_FORM_SPKI;
  else if (strcmp(text, "pkcs1") == 0)
    *form = private ? KARAT_FORM_PKCS1 : KARAT_FORM_PKCS1_PUBLIC;
  else
    return cli_error("unknown form '%s'; there are %s and pkcs1", text, wanted);
  return CLI_OK;
}

/* A decimal number of any length up to 256 bits, as big-endian bytes. */
static int parse_exponent(struct request *request, const char *text)
{
  uint8_t *e = request->e;
  memset(e, 0, MAX_EXPONENT_BYTES);
  bool good = *text != '\0';
  for (; *text != '\0' && good; text++) {
    good = *text >= '0' && *text <= '9';
    unsigned carry = (unsigned)(*text - '0');
    for (size_t i = MAX_EXPONENT_BYTES; i-- > 0 && good;) {
      carry += 10u * e[i];
      e[i] = (uint8_t)carry;
      carry >>= 8;
    }
    good = good && carry == 0;
  }
  if (!good)
    return cli_error("--exponent: not a number below 2^256");
  request->wanted.e = (struct karat_number){e, MAX_EXPONENT_BYTES};
  return CLI_OK;
}

static int parse_option(struct request *request, int option, const char *value, bool private)
{
  long number;
  int code;
  if (cli_path_option(&request->paths, option, value))
    return CLI_OK;
  switch (option) {
  case OPT_FORM:
    return parse_form(&request->format.form, value, private);
  case OPT_DER:
    request->format.der = 1;
    return CLI_OK;
  case OPT_BITS:
    code = cli_parse_number(&number, "--bits", value, KARAT_MIN_BITS, KARAT_MAX_BITS);
    if (code == CLI_OK)
      request->wanted.bits = (size_t)number;
    return code;
  case OPT_EXPONENT:
    return parse_exponent(request, value);
  case OPT_LEGACY:
    request->wanted.legacy = 1;
    return CLI_OK;
  case OPT_PSS:
    request->pss = true;
    return CLI_OK;
  case OPT_HASH:
    request->limits_given = true;
    return cli_parse_hash(&request->limits.hash, value);
  case OPT_MGF1_HASH:
    request->limits_given = true;
    return cli_parse_hash(&request->limits.mask_hash, value);
  case OPT_SALT_LEN:
    request->limits_given = true;
    code = cli_parse_number(&number, "--salt-len", value, 0, KARAT_MAX_BYTES);
    if (code == CLI_OK)
      request->limits.min_salt_len = (int)number;
    return code;
  case 'h':
    request->help = true;
    return CLI_OK;
  default: /* getopt_long has said what is wrong */
    return cli_usage();
  }
}

static int parse(struct request *request, const struct option *table, int argc, char **argv,
                 bool private)
{
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;) {
    int code = parse_option(request, option, optarg, private);
    if (code != CLI_OK || request->help)
      return code;
  }
  if (optind < argc) {
    cli_error("unexpected operand '%s'", argv[optind]);
    return cli_usage();
  }
  return CLI_OK;
}

/* ---- keygen ---- */

/* One in 0.35 times the prime's bits of odd numbers is a prime; the bar shows how likely it is that
 * the search would have ended by now. */
static int show_progress(void *arg, unsigned prime, size_t candidates)
{
  const struct request *request = arg;
  const double expected = 0.1733 * (double)request->wanted.bits;
  const double done = (double)candidates / (expected + (double)candidates);
  const int filled = (int)(BAR * ((double)(prime - 1) + done) / 2);
  fprintf(stderr, "\r[%.*s%*s] prime %u of 2", filled, "########################################",
          BAR - filled, "", prime);
  fflush(stderr);
  return 0;
}

static int generate(karat_key **key, struct request *request)
{
  const bool bar = isatty(STDERR_FILENO);
  if (bar) {
    request->wanted.progress = show_progress;
    request->wanted.arg = request;
  }
  karat_status status = karat_key_generate(key, &request->wanted);
  if (bar)
    fputs("\r\033[K", stderr);
  if (status == KARAT_E_KEY_SIZE)
    return cli_error("--bits %zu: new keys have an even number of bits from %d to %d (with "
                     "--legacy: from %d)",
                     request->wanted.bits, KARAT_MIN_GENERATED_BITS, KARAT_MAX_BITS,
                     KARAT_MIN_BITS);
  if (status == KARAT_E_KEY_EXPONENT)
    return cli_error("--exponent: must be odd, above 2^16 and below 2^256");
  return status == KARAT_OK ? CLI_OK : cli_error_status(status, "cannot generate a key");
}

static int check_keygen(struct request *request)
{
  const char *problem = NULL;
  if (request->limits_given && !request->pss)
    problem = "--hash, --mgf1-hash and --salt-len go with --pss only";
  else if (request->limits_given && request->limits.hash == KARAT_HASH_DEFAULT)
    problem = "--mgf1-hash and --salt-len want --hash too";
  else if (request->format.form == KARAT_FORM_PKCS1 && request->paths.pass_file != NULL)
    problem = "--pass-file goes with --form pkcs8 only";
  else if (request->format.form == KARAT_FORM_PKCS1 && request->pss)
    problem = "--pss goes with --form pkcs8 only";
  if (problem != NULL) {
    cli_error("%s", problem);
    return cli_usage();
  }
  if (request->pss)
    request->format.pss = &request->limits;
  return cli_check_out(&request->paths);
}

static int keygen(int argc, char **argv)
{
  static const struct option table[] = {{"bits", required_argument, NULL, OPT_BITS},
                                        {"exponent", required_argument, NULL, OPT_EXPONENT},
                                        {"legacy", no_argument, NULL, OPT_LEGACY},
                                        CLI_OUT_OPTION,
                                        {"form", required_argument, NULL, OPT_FORM},
                                        {"der", no_argument, NULL, OPT_DER},
                                        {"pass-file", required_argument, NULL, CLI_OPT_PASS_FILE},
                                        {"pss", no_argument, NULL, OPT_PSS},
                                        {"hash", required_argument, NULL, OPT_HASH},
                                        {"mgf1-hash", required_argument, NULL, OPT_MGF1_HASH},
                                        {"salt-len", required_argument, NULL, OPT_SALT_LEN},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  struct request request = {.format = {.form = KARAT_FORM_PKCS8}, .wanted = {.bits = DEFAULT_BITS}};
  int code = parse(&request, table, argc, argv, true);
  if (request.help && code == CLI_OK)
    return cli_help(&cli_keygen);
  if (code == CLI_OK)
    code = check_keygen(&request);
  struct cli_buffer pass = {NULL, 0};
  if (code == CLI_OK && request.paths.pass_file != NULL) {
    code = cli_read_passphrase(&pass, request.paths.pass_file);
    if (code == CLI_OK && (pass.len == 0 || pass.len > KARAT_MAX_PASSPHRASE))
      code = cli_error("the passphrase in %s is %s", request.paths.pass_file,
                       pass.len == 0 ? "empty" : "too long");
    request.format.passphrase = (const char *)pass.data;
    request.format.passphrase_len = pass.len;
  }
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = generate(&key, &request);
  if (code == CLI_OK)
    code = cli_write_key(key, &request.format, request.paths.out, 0600);
  karat_key_free(key);
  cli_buffer_free(&pass);
  return code;
}

/* ---- pubkey ---- */

static int pubkey(int argc, char **argv)
{
  static const struct option table[] = {CLI_KEY_OPTIONS,
                                        CLI_OUT_OPTION,
                                        {"form", required_argument, NULL, OPT_FORM},
                                        {"der", no_argument, NULL, OPT_DER},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  struct request request = {.format = {.form = KARAT_FORM_SPKI}};
  int code = parse(&request, table, argc, argv, false);
  if (request.help && code == CLI_OK)
    return cli_help(&cli_pubkey);
  if (code == CLI_OK)
    code = cli_check_out(&request.paths);
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = cli_load_key(&key, &request.paths);
  if (code == CLI_OK)
    code = cli_write_key(key, &request.format, request.paths.out, 0666);
  karat_key_free(key);
  return code;
}

const struct cli_command cli_keygen = {
    "keygen", "generate a private key",
    "Usage: karat keygen [OPTION]...\n"
    "Generate an RSA private key after FIPS 186-5 from the system's random numbers.\n"
    "\n"
    "      --bits N          size of the modulus: even, from 2048 (default: 3072)\n"
    "      --legacy          take sizes from 1024, for tests and old devices\n"
    "      --exponent E      public exponent: odd, above 65536 (default: 65537)\n"
    "      --out FILE        where the key goes (default, and -: standard output);\n"
    "                        a new file is readable by its owner alone\n"
    "      --form NAME       pkcs8 (default) or pkcs1\n"
    "      --der             DER instead of PEM\n"
    "      --pass-file FILE  encrypt the key with the passphrase in FILE's first line\n"
    "      --pss             mark the key for RSASSA-PSS alone, and with\n"
    "      --hash NAME       this hash alone,\n"
    "      --mgf1-hash NAME  this hash for the mask (default: the same),\n"
    "      --salt-len N      salts of at least so many bytes (default: 0)\n"
    "  -h, --help            show this text\n"
    "\n"
    "Exit codes: 0 generated, 2 usage, input or system error.\n",
    keygen};

const struct cli_command cli_pubkey = {
    "pubkey", "write the public half of a key",
    "Usage: karat pubkey --key KEY [OPTION]...\n"
    "Write the public half of an RSA key.\n"
    "\n"
    "      --key KEY         private or public key, PEM or DER; - is standard input\n"
    "      --pass-file FILE  file whose first line is the key's passphrase\n"
    "      --out FILE        where it goes (default, and -: standard output)\n"
    "      --form NAME       spki (SubjectPublicKeyInfo, default) or pkcs1\n"
    "      --der             DER instead of PEM\n"
    "  -h, --help            show this text\n"
    "\n"
    "Exit codes: 0 written, 2 usage, input or system error.\n",
    pubkey};
