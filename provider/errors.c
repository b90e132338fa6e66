/* Failures on OpenSSL's error queue.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "provider.h"
#include <pthread.h>
#include <stdarg.h>

static const char *text_of(int reason)
{
  switch (reason) {
  case REASON_NO_KEY:
    return "no key is set, or not a whole one";
  case REASON_PADDING:
    return "unknown padding, or not one for this operation and key";
  case REASON_X931:
    return "X9.31 padding is not supported";
  case REASON_PARAMETER:
    return "a parameter has the wrong type or a value that is not supported";
  case REASON_OPERATION:
    return "this operation was not begun, or is already finished";
  case REASON_PRIMES:
    return "keys of more than two primes are not supported";
  case REASON_KEY_CHECK:
    return "the key is bad";
  case REASON_TLS_VERSION:
    return "the client's version of TLS is not set";
  default:
    return karat_status_message((karat_status)reason);
  }
}

/* Whether a number is one of a karat_status: all below REASON_NO_KEY that have a name. */
static int is_reason(int number)
{
  return number >= REASON_NO_KEY ||
         karat_status_name((karat_status)number)[sizeof "KARAT_E_" - 1] != '?';
}

static OSSL_ITEM reasons[REASON_END];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void list_reasons(void)
{
  OSSL_ITEM *next = reasons;
  for (int i = 1; i < REASON_END; i++)
    if (is_reason(i))
      *next++ = (OSSL_ITEM){(unsigned)i, (void *)text_of(i)};
}

const OSSL_ITEM *provider_reasons(void)
{
  pthread_once(&once, list_reasons);
  return reasons;
}

static void set_error(const struct provider *provider, int reason, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  provider->vset_error(provider->core, (uint32_t)reason, format, args);
  va_end(args);
}

int provider_raise(const struct provider *provider, int reason, const char *detail,
                   const char *file, int line, const char *function)
{
  if (provider->new_error == NULL || provider->set_error_debug == NULL ||
      provider->vset_error == NULL)
    return 0;
  provider->new_error(provider->core);
  provider->set_error_debug(provider->core, file, line, function);
  if (detail != NULL)
    set_error(provider, reason, "%s", detail);
  else
    set_error(provider, reason, NULL);
  return 0;
}
