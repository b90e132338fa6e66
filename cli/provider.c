/* cli/provider.c: `karat provider`: how OpenSSL is told of karat.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"
#include "provider_config.h"

#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define MARK "@KARAT_MODULE@"

/* provider/karat.cnf.in, which stands in the program as a string, with the module's file in it. */
static void print_config(const char *module)
{
  static const char text[] = KARAT_PROVIDER_CONFIG;
  const char *place = strstr(text, MARK);
  printf("%.*s%s%s", (int)(place - text), text, module, place + strlen(MARK));
}

static int provider(int argc, char **argv)
{
  enum { OPT_PRINT_CONFIG = 256, OPT_MODULE };
  static const struct option table[] = {{"print-config", no_argument, NULL, OPT_PRINT_CONFIG},
                                        {"module", required_argument, NULL, OPT_MODULE},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};
  const char *module = KARAT_PROVIDER_MODULE;
  bool config = false;
  for (int option; (option = getopt_long(argc, argv, "h", table, NULL)) != -1;)
    switch (option) {
    case 'h':
      return cli_help(&cli_provider);
    case OPT_PRINT_CONFIG:
      config = true;
      break;
    case OPT_MODULE:
      module = optarg;
      break;
    default:
      return cli_usage();
    }
  if (optind < argc) {
    cli_error("unexpected operand '%s'", argv[optind]);
    return cli_usage();
  }
  if (module[0] == '\0' || strpbrk(module, "\n\r") != NULL) {
    cli_error("'%s' is no file name that a configuration can have", module);
    return cli_usage();
  }
  if (config)
    print_config(module);
  else
    puts(module);
  return CLI_OK;
}

const struct cli_command cli_provider = {
    "provider", "tell how OpenSSL programs use karat",
    "Usage: karat provider [--print-config] [--module FILE]\n"
    "Print the file name of karat's OpenSSL provider, or a configuration that activates it.\n"
    "\n"
    "      --print-config  a fragment for openssl.cnf, which also works by itself:\n"
    "                      karat provider --print-config > karat.cnf\n"
    "                      OPENSSL_CONF=karat.cnf openssl list -providers\n"
    "      --module FILE   with another file than the installed one in it\n"
    "  -h, --help          show this text\n"
    "\n"
    "provider-karat(7) says what the provider does.\n",
    provider};
