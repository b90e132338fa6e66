/* cli/main.c: the command `karat`: finds the subcommand and runs it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"

#include <karat/info.h>

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct cli_command *const commands[] = {
    &cli_sign,  &cli_verify,   &cli_encrypt, &cli_decrypt, &cli_keygen,  &cli_pubkey,
    &cli_check, &cli_selftest, &cli_bench,   &cli_info,    &cli_provider};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

static char program[64] = "karat"; /* "karat sign" once the subcommand is known */

static void report(const char *format, va_list args)
{
  fprintf(stderr, "%s: ", program);
  vfprintf(stderr, format, args);
}

int cli_error(const char *format, ...)
{
  va_list args;
  va_start(args, format);
  report(format, args);
  va_end(args);
  fputc('\n', stderr);
  return CLI_ERROR;
}

int cli_error_status(karat_status status, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  report(format, args);
  va_end(args);
  fprintf(stderr, ": %s\n", karat_status_message(status));
  return CLI_ERROR;
}

int cli_error_errno(const char *format, ...)
{
  int error = errno;
  va_list args;
  va_start(args, format);
  report(format, args);
  va_end(args);
  fprintf(stderr, ": %s\n", strerror(error));
  return CLI_ERROR;
}

int cli_usage(void)
{
  fprintf(stderr, "Try '%s --help'.\n", program);
  return CLI_ERROR;
}

int cli_help(const struct cli_command *command)
{
  fputs(command->help, stdout);
  return CLI_OK;
}

static void general_help(FILE *out)
{
  fputs("Usage: karat COMMAND [OPTION]... [FILE]\n"
        "RSA signatures and encryption, fast.\n"
        "\n"
        "Commands:\n",
        out);
  for (int i = 0; i < COMMANDS; i++)
    fprintf(out, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
  fputs("  help       show this text, or with a command's name that command's help\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "  -V, --version  show the version\n"
        "\n"
        "Exit codes: 0 good, 1 the answer is no (does not verify or decrypt, or findings),\n"
        "2 usage, input or system error.\n"
        "'karat COMMAND --help' says more about a command.\n",
        out);
}

static const struct cli_command *find_command(const char *name)
{
  for (int i = 0; i < COMMANDS; i++)
    if (strcmp(commands[i]->name, name) == 0)
      return commands[i];
  cli_error("unknown command '%s'", name);
  cli_usage();
  return NULL;
}

static int help_command(int argc, char **argv)
{
  if (argc > 2) {
    cli_error("help: too many operands");
    return cli_usage();
  }
  if (argc == 2 && argv[1][0] != '-') {
    const struct cli_command *command = find_command(argv[1]);
    return command == NULL ? CLI_ERROR : cli_help(command);
  }
  if (argc == 2 && strcmp(argv[1], "--help") != 0 && strcmp(argv[1], "-h") != 0) {
    cli_error("help: unknown option '%s'", argv[1]);
    return cli_usage();
  }
  general_help(stdout);
  return CLI_OK;
}

static int run_command(int argc, char **argv)
{
  if (strcmp(argv[0], "help") == 0)
    return help_command(argc, argv);
  const struct cli_command *command = find_command(argv[0]);
  if (command == NULL)
    return CLI_ERROR;
  snprintf(program, sizeof program, "karat %s", command->name);
  argv[0] = program; /* getopt's messages begin with it */
  optind = 0;        /* getopt starts afresh */
  return command->run(argc, argv);
}

static int run(int argc, char **argv)
{
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'V'}, {NULL, 0, NULL, 0}};
  argv[0] = program;
  switch (getopt_long(argc, argv, "+hV", options, NULL)) {
  case -1:
    break;
  case 'h':
    general_help(stdout);
    return CLI_OK;
  case 'V':
    printf("karat %s\n", karat_version());
    return CLI_OK;
  default:
    return cli_usage();
  }
  if (optind < argc)
    return run_command(argc - optind, argv + optind);
  general_help(stderr);
  return CLI_ERROR;
}

/* If a standard stream is closed, the next file opened would take its number: a key file as
 * standard output, say. So fill the gaps, with a mode that makes every use of the stream fail. */
static void fill_standard_streams(void)
{
  for (int fd = 0; fd <= 2; fd++)
    if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
      abort();
}

int main(int argc, char **argv)
{
  fill_standard_streams();
  if (argc < 1)
    return CLI_ERROR;
  int code = run(argc, argv);
  if (fflush(stdout) != 0 || ferror(stdout))
    code = cli_error_errno("cannot write to standard output");
  return code;
}
