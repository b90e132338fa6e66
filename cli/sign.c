/* cli/sign.c: `karat sign` and `karat verify`.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"
#include "files.h"
#include "keys.h"
#include "options.h"

#include <stdio.h>
#include <unistd.h>

#define MAX_SIGNATURE_FILE (1 << 20) /* any file longer than the modulus fails to verify */

enum { OPT_SIG = CLI_OPT_OWN };

struct request {
  struct cli_options shared;
  const char *sig, *file;
};

/* What is signed: a digest, or for the raw scheme the number itself. */
struct content {
  uint8_t data[KARAT_MAX_BYTES];
  size_t len;
};

/* --out is sign's alone, --sig verify's; the tables of options see to that. Sets *help if that is
 * all that was asked for. */
static int parse(struct request *request, const struct option *table, int argc, char **argv,
                 bool *help)
{
  int option, code = CLI_OK;
  while (code == CLI_OK && (option = getopt_long(argc, argv, "h", table, NULL)) != -1) {
    if (option == OPT_SIG) {
      request->sig = optarg;
    } else if (option == CLI_OPT_HELP) {
      *help = true;
      return CLI_OK;
    } else {
      code = cli_shared_option(&request->shared, option, optarg);
    }
  }
  if (code != CLI_OK)
    return code;
  if (argc - optind > 1) {
    cli_error("more than one file: '%s'", argv[optind + 1]);
    return cli_usage();
  }
  request->file = argv[optind]; /* null if there is none */
  return cli_check_options(&request->shared);
}

/* Reads what the caller hashed, or what needs no hash. */
static int read_content(struct content *content, const char *path, size_t limit)
{
  struct cli_buffer buffer;
  int code = cli_read_file(&buffer, path, limit);
  if (code != CLI_OK)
    return code;
  for (size_t i = 0; i < buffer.len; i++)
    content->data[i] = buffer.data[i];
  content->len = buffer.len;
  cli_buffer_free(&buffer);
  return CLI_OK;
}

static int get_content(struct content *content, const struct request *request)
{
  const struct karat_signature_scheme *scheme = &request->shared.scheme;
  if (scheme->scheme == KARAT_SCHEME_RAW)
    return read_content(content, request->file, KARAT_MAX_BYTES);
  if (request->shared.digest)
    return read_content(content, request->file, KARAT_MAX_DIGEST);
  content->len = karat_hash_size(scheme->hash);
  return cli_hash_file(request->file, scheme->hash, content->data);
}

/* Refuses what could only fail after reading all the input, or would destroy an input. */
static int check_sign(const struct request *request)
{
  const struct cli_paths *paths = &request->shared.paths;
  if (paths->out == NULL && isatty(STDOUT_FILENO))
    return cli_error("a signature is binary and standard output is a terminal: use --out FILE");
  int code = cli_check_out(paths);
  return code == CLI_OK ? cli_check_not_same(paths->out, request->file) : code;
}

static int sign_with(const karat_key *key, const struct request *request)
{
  if (!karat_key_is_private(key))
    return cli_error_status(KARAT_E_KEY_NOT_PRIVATE, "cannot sign with %s",
                            request->shared.paths.key);
  struct content content;
  int code = get_content(&content, request);
  if (code != CLI_OK)
    return code;
  uint8_t sig[KARAT_MAX_BYTES];
  size_t len = sizeof sig;
  karat_status status =
      karat_sign_digest(key, &request->shared.scheme, content.data, content.len, sig, &len);
  if (status != KARAT_OK)
    return cli_error_status(status, "cannot sign");
  return cli_write_file(request->shared.paths.out, 0666, sig, len);
}

static int sign(int argc, char **argv)
{
  static const struct option table[] = {CLI_OUT_OPTION, CLI_SHARED_OPTIONS};
  struct request request = {.shared = cli_default_options(KARAT_SALT_DIGEST)};
  bool help = false;
  int code = parse(&request, table, argc, argv, &help);
  if (help)
    return cli_help(&cli_sign);
  if (code == CLI_OK)
    code = check_sign(&request);
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = cli_load_key(&key, &request.shared.paths);
  if (code == CLI_OK)
    code = sign_with(key, &request);
  karat_key_free(key);
  return code;
}

static int verify_with(const karat_key *key, const struct request *request)
{
  struct cli_buffer sig;
  struct content content;
  int code = cli_read_file(&sig, request->sig, MAX_SIGNATURE_FILE);
  if (code == CLI_OK)
    code = get_content(&content, request);
  if (code == CLI_OK) {
    karat_status status = karat_verify_digest(key, &request->shared.scheme, content.data,
                                              content.len, sig.data, sig.len);
    if (status == KARAT_OK) {
      puts("Verified OK");
    } else if (status == KARAT_E_SIGNATURE) {
      puts("Verification failed");
      code = CLI_FAILED;
    } else {
      code = cli_error_status(status, "cannot verify");
    }
  }
  cli_buffer_free(&sig);
  return code;
}

static int verify(int argc, char **argv)
{
  static const struct option table[] = {{"sig", required_argument, NULL, OPT_SIG},
                                        CLI_SHARED_OPTIONS};
  struct request request = {.shared = cli_default_options(KARAT_SALT_AUTO)};
  bool help = false;
  int code = parse(&request, table, argc, argv, &help);
  if (help)
    return cli_help(&cli_verify);
  if (code == CLI_OK && request.sig == NULL) {
    cli_error("--sig is missing");
    code = cli_usage();
  }
  karat_key *key = NULL;
  if (code == CLI_OK)
    code = cli_load_key(&key, &request.shared.paths);
  if (code == CLI_OK)
    code = verify_with(key, &request);
  karat_key_free(key);
  return code;
}

#define SCHEME_HELP                                                                                \
  "      --pass-file FILE  file whose first line is the key's passphrase\n"                        \
  "      --scheme NAME     pss (default), v15 (PKCS#1 v1.5), or raw (no padding: the\n"            \
  "                        input is the number itself, as long as the modulus)\n"                  \
  "      --hash NAME       sha256 (default), sha224, sha384, sha512, sha512-224,\n"                \
  "                        sha512-256, sha3-224, sha3-256, sha3-384, sha3-512; for\n"              \
  "                        PSS shake128 and shake256; to verify also sha1\n"                       \
  "      --mgf1-hash NAME  PSS: hash of the mask (default: the same)\n"
#define END_HELP                                                                                   \
  "      --digest          the input is the digest itself, in binary\n"                            \
  "  -h, --help            show this text\n"                                                       \
  "\n"                                                                                             \
  "A file name - means standard input.\n"

const struct cli_command cli_sign = {
    "sign", "sign a file",
    "Usage: karat sign --key KEY [OPTION]... [FILE]\n"
    "Sign FILE, or standard input, with an RSA private key.\n"
    "\n"
    "      --key KEY         private key, PEM or DER\n"
    "      --out FILE        where the signature goes (default, and -: standard "
    "output)\n" SCHEME_HELP
    "      --salt-len LEN    PSS: a number of bytes, digest (default), max or auto\n" END_HELP
    "Exit codes: 0 signed, 2 usage, input or system error.\n",
    sign};

const struct cli_command cli_verify = {
    "verify", "verify a signature of a file",
    "Usage: karat verify --key KEY --sig SIGFILE [OPTION]... [FILE]\n"
    "Verify the signature in SIGFILE of FILE, or of standard input.\n"
    "\n"
    "      --key KEY         public or private key, PEM or DER\n"
    "      --sig SIGFILE     the signature, in binary\n" SCHEME_HELP
    "      --salt-len LEN    PSS: a number of bytes, digest, max or auto (default)\n" END_HELP
    "Exit codes: 0 verified, 1 verification failed, 2 usage, input or system error.\n",
    verify};
