/* cli/command.h: what a subcommand of karat is, and how it reports.
 *
 * A subcommand is a struct cli_command in a file of its own; cli/main.c lists them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_CLI_COMMAND_H
#define KARAT_CLI_COMMAND_H

#include <karat/status.h>

/* Exit codes, the same for all subcommands. */
enum {
  CLI_OK = 0,
  CLI_FAILED = 1, /* the answer is no: a signature does not verify, say */
  CLI_ERROR = 2   /* bad usage, bad input, or the system failed */
};

struct cli_command {
  const char *name;
  const char *summary;               /* one line for `karat --help` */
  const char *help;                  /* all of `karat NAME --help` */
  int (*run)(int argc, char **argv); /* argv[0] is "karat NAME"; returns an exit code */
};

extern const struct cli_command cli_sign, cli_verify, cli_encrypt, cli_decrypt, cli_keygen,
    cli_pubkey, cli_check, cli_selftest, cli_bench, cli_info, cli_provider;

/* Prints "karat NAME: ..." on stderr; returns CLI_ERROR. */
int cli_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, followed by what the status means. */
int cli_error_status(karat_status status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same, followed by what errno means. */
int cli_error_errno(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Points to the help on stderr, after a message about usage; returns CLI_ERROR. */
int cli_usage(void);

/* Prints the command's help on stdout; returns CLI_OK. */
int cli_help(const struct cli_command *command);

#endif
