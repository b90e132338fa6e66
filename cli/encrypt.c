/* cli/encrypt.c: `karat encrypt` and `karat decrypt`.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"
#include "files.h"
#include "keys.h"
#include "options.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_LABEL = 1 << 16 };

struct request {
  struct cli_paths paths;
  const char *file;
  struct karat_encryption_scheme scheme;
  uint8_t *label; /* behind the scheme's */
  bool oaep_only; /* a flag was given that goes with OAEP */
  bool help;
};

enum { OPT_SCHEME = CLI_OPT_OWN, OPT_HASH, OPT_MGF1_HASH, OPT_LABEL, OPT_NO_IMPLICIT_REJECTION };

static int parse_scheme(karat_scheme *scheme, const char *text)
{
  static const struct {
    const char *name;
    karat_scheme scheme;
  } schemes[] = {{"oaep", KARAT_SCHEME_OAEP}, {"v15", KARAT_SCHEME_V15}, {"raw", KARAT_SCHEME_RAW}};
  for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
    if (strcmp(text, schemes[i].name) == 0) {
      *scheme = schemes[i].scheme;
      return CLI_OK;
    }
  }
  if (strcmp(text, "pss") == 0)
    return cli_error("--scheme pss is for signatures; encryption has oaep, v15 and raw");
  return cli_error("unknown scheme '%s'; there are oaep, v15 and raw", text);
}

static int parse_label(struct request *request, const char *hex)
{
  const size_t digits = strlen(hex);
  if (digits % 2 != 0 || strspn(hex, "0123456789abcdefABCDEF") != digits || digits / 2 > MAX_LABEL)
    return cli_error("--label-hex: '%.40s' is not a label in hexadecimal digits, two a byte", hex);
  free(request->label);
  request->label = malloc(digits / 2 + 1);
  if (request->label == NULL)
    return cli_error_errno("--label-hex");
  for (size_t i = 0; i < digits / 2; i++) {
    const char byte[3] = {hex[2 * i], hex[2 * i + 1], '\0'};
    request->label[i] = (uint8_t)strtoul(byte, NULL, 16);
  }
  request->scheme.label = request->label;
  request->scheme.label_len = digits / 2;
  return CLI_OK;
}

static int parse_option(struct request *request, int option, const char *value)
{
  if (cli_path_option(&request->paths, option, value))
    return CLI_OK;
  switch (option) {
  case OPT_SCHEME:
    return parse_scheme(&request->scheme.scheme, value);
  case OPT_HASH:
    request->oaep_only = true;
    return cli_parse_hash(&request->scheme.hash, value);
  case OPT_MGF1_HASH:
    request->oaep_only = true;
    return cli_parse_hash(&request->scheme.mask_hash, value);
  case OPT_LABEL:
    request->oaep_only = true;
    return parse_label(request, value);
  case OPT_NO_IMPLICIT_REJECTION:
    request->scheme.no_implicit_rejection = 1;
    return CLI_OK;
  case 'h':
    request->help = true;
    return CLI_OK;
  default: /* getopt_long has said what is wrong */
    return cli_usage();
  }
}

/* --no-implicit-rejection is decrypt's alone; the tables of options see to that. */
static int parse(struct request *request, const struct option *table, int argc, char **argv)
{
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;) {
    int code = parse_option(request, option, optarg);
    if (code != CLI_OK || request->help)
      return code;
  }
  request->file = argv[optind]; /* null if there is none */
  const karat_scheme scheme = request->scheme.scheme;
  const char *problem = NULL;
  if (request->oaep_only && scheme != KARAT_SCHEME_OAEP)
    problem = "--hash, --mgf1-hash and --label-hex go with --scheme oaep only";
  else if (request->scheme.no_implicit_rejection && scheme != KARAT_SCHEME_V15)
    problem = "--no-implicit-rejection goes with --scheme v15 only";
  else if (argc - optind > 1)
    problem = "more than one file";
  if (problem == NULL)
    return CLI_OK;
  cli_error("%s", problem);
  return cli_usage();
}

static int encrypt_with(const karat_key *key, const struct request *request)
{
  if (request->paths.out == NULL && isatty(STDOUT_FILENO))
    return cli_error("a ciphertext is binary and standard output is a terminal: use --out FILE");
  struct cli_buffer message;
  int code = cli_read_file(&message, request->file, KARAT_MAX_BYTES);
  if (code != CLI_OK)
    return code;
  uint8_t out[KARAT_MAX_BYTES];
  size_t len = sizeof out;
  karat_status status = karat_encrypt(key, &request->scheme, message.data, message.len, out, &len);
  if (status == KARAT_E_MESSAGE_LENGTH)
    code = cli_error("cannot encrypt: %zu bytes, and this key takes %zu at most", message.len,
                     karat_max_message(key, &request->scheme));
  else if (status != KARAT_OK)
    code = cli_error_status(status, "cannot encrypt");
  cli_buffer_free(&message);
  return code == CLI_OK ? cli_write_file(request->paths.out, 0666, out, len) : code;
}

static int decrypt_with(const karat_key *key, const struct request *request)
{
  if (!karat_key_is_private(key))
    return cli_error_status(KARAT_E_KEY_NOT_PRIVATE, "cannot decrypt with %s", request->paths.key);
  struct cli_buffer ciphertext;
  int code = cli_read_file(&ciphertext, request->file, KARAT_MAX_BYTES);
  if (code != CLI_OK)
    return code;
  uint8_t message[KARAT_MAX_BYTES];
  size_t len = sizeof message;
  karat_status status =
      karat_decrypt(key, &request->scheme, ciphertext.data, ciphertext.len, message, &len);
  if (status == KARAT_E_DECRYPTION) {
    cli_error("decryption failed");
    code = CLI_FAILED;
  } else if (status != KARAT_OK) {
    code = cli_error_status(status, "cannot decrypt");
  }
  if (code == CLI_OK)
    code = cli_write_file(request->paths.out, 0600, message, len);
  explicit_bzero(message, sizeof message);
  cli_buffer_free(&ciphertext);
  return code;
}

/* clang-format off */
#define SHARED_OPTIONS                                                                             \
  CLI_KEY_OPTIONS, CLI_OUT_OPTION,                                                                 \
  {"scheme", required_argument, NULL, OPT_SCHEME},                                                 \
  {"hash", required_argument, NULL, OPT_HASH},                                                     \
  {"mgf1-hash", required_argument, NULL, OPT_MGF1_HASH},                                           \
  {"label-hex", required_argument, NULL, OPT_LABEL},                                               \
  {"help", no_argument, NULL, 'h'},                                                                \
  {NULL, 0, NULL, 0}
/* clang-format on */

static int run(const struct cli_command *command, const struct option *table,
               int (*with)(const karat_key *, const struct request *), int argc, char **argv)
{
  struct request request = {.scheme = {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256}};
  int code = parse(&request, table, argc, argv);
  if (request.help && code == CLI_OK) {
    free(request.label);
    return cli_help(command);
  }
  if (code == CLI_OK)
    code = cli_check_out(&request.paths);
  if (code == CLI_OK)
    code = cli_check_not_same(request.paths.out, request.file);
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = cli_load_key(&key, &request.paths);
  if (code == CLI_OK)
    code = with(key, &request);
  karat_key_free(key);
  free(request.label);
  return code;
}

static int encrypt(int argc, char **argv)
{
  static const struct option table[] = {SHARED_OPTIONS};
  return run(&cli_encrypt, table, encrypt_with, argc, argv);
}

static int decrypt(int argc, char **argv)
{
  static const struct option table[] = {
      {"no-implicit-rejection", no_argument, NULL, OPT_NO_IMPLICIT_REJECTION}, SHARED_OPTIONS};
  return run(&cli_decrypt, table, decrypt_with, argc, argv);
}

#define SCHEME_HELP                                                                                \
  "      --pass-file FILE  file whose first line is the key's passphrase\n"                        \
  "      --scheme NAME     oaep (default), v15 (PKCS#1 v1.5), or raw (no padding: the\n"           \
  "                        input is the number itself, as long as the modulus)\n"                  \
  "      --hash NAME       OAEP: sha256 (default), sha1, or another of SHA-2 and SHA-3\n"          \
  "      --mgf1-hash NAME  OAEP: hash of the mask (default: the same)\n"                           \
  "      --label-hex HEX   OAEP: label, in hexadecimal (default: empty)\n"
#define END_HELP                                                                                   \
  "  -h, --help            show this text\n"                                                       \
  "\n"                                                                                             \
  "A file name - means standard input.\n"

const struct cli_command cli_encrypt = {
    "encrypt", "encrypt a short message, a key say",
    "Usage: karat encrypt --key KEY [OPTION]... [FILE]\n"
    "Encrypt FILE, or standard input, for the owner of an RSA key. It must be short:\n"
    "with 2048 bits and SHA-256, OAEP takes 190 bytes.\n"
    "\n"
    "      --key KEY         public or private key, PEM or DER\n"
    "      --out FILE        where the ciphertext goes (default, and -: standard "
    "output)\n" SCHEME_HELP END_HELP "Exit codes: 0 encrypted, 2 usage, input or system error.\n",
    encrypt};

const struct cli_command cli_decrypt = {
    "decrypt", "decrypt what encrypt encrypted",
    "Usage: karat decrypt --key KEY [OPTION]... [FILE]\n"
    "Decrypt FILE, or standard input, with an RSA private key.\n"
    "\n"
    "      --key KEY         private key, PEM or DER\n"
    "      --out FILE        where the message goes (default, and -: standard "
    "output)\n" SCHEME_HELP "      --no-implicit-rejection\n"
    "                        v15: report bad padding. Otherwise such a ciphertext\n"
    "                        decrypts to a message made from it and the key, as with\n"
    "                        OpenSSL 3.2, so that nobody learns of the padding\n" END_HELP
    "Exit codes: 0 decrypted, 1 decryption failed, 2 usage, input or system error.\n",
    decrypt};
