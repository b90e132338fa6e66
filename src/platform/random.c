/* Random bytes from getrandom(2).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "platform/random.h"
#include "platform/ct.h"
#include <errno.h>
#include <stdint.h>
#include <sys/random.h>

karat_status karat_random(void *data, size_t len)
{
  uint8_t *next = data;
  for (size_t left = len; left > 0;) {
    ssize_t got = getrandom(next, left, 0);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return KARAT_E_RANDOM;
    next += got;
    left -= (size_t)got;
  }
  karat_ct_secret(data, len);
  return KARAT_OK;
}
