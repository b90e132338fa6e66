/* Fuzzing what parses: keys in PEM and DER. A key that is taken must be one: its numbers go out and
 * in again, its forms too, and what libcrypto makes of the same bytes agrees.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"
#include <openssl/core_names.h>

static void number(const karat_key *key, karat_part part, struct karat_number *out, uint8_t *room)
{
  size_t len = KARAT_MAX_BYTES;
  CHECK(karat_key_number(key, part, room, &len) == KARAT_OK);
  *out = (struct karat_number){room, len};
}

static void same_number(const karat_key *a, const karat_key *b, karat_part part)
{
  uint8_t x[KARAT_MAX_BYTES], y[KARAT_MAX_BYTES];
  struct karat_number m, n;
  number(a, part, &m, x);
  number(b, part, &n, y);
  CHECK(m.len == n.len && memcmp(x, y, n.len) == 0);
}

static void form_and_back(const karat_key *key, karat_form form)
{
  static uint8_t out[KARAT_MAX_EXPORT];
  const struct karat_key_format format = {.form = form, .der = 1};
  const int restricted = karat_key_pss_limits(key, NULL);
  size_t len = sizeof out;
  karat_status status = karat_key_export(key, &format, out, &len);
  if (restricted && (form == KARAT_FORM_PKCS1 || form == KARAT_FORM_PKCS1_PUBLIC)) {
    CHECK(status == KARAT_E_KEY_RESTRICTED);
    return;
  }
  CHECK(status == KARAT_OK);
  karat_key *back = NULL;
  CHECK(karat_key_parse(&back, out, len, NULL, 0) == KARAT_OK);
  CHECK(karat_key_pss_limits(back, NULL) == restricted);
  same_number(key, back, KARAT_PART_N);
  same_number(key, back, KARAT_PART_E);
  if (karat_key_is_private(back))
    for (karat_part part = KARAT_PART_D; part <= KARAT_PART_QINV; part++)
      same_number(key, back, part);
  karat_key_free(back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  karat_key *key = NULL;
  karat_status status = karat_key_parse(&key, data, size, "pass", 4);
  CHECK((status == KARAT_OK) == (key != NULL));
  if (key == NULL)
    return 0;
  CHECK(karat_key_bits(key) >= KARAT_MIN_BITS && karat_key_bits(key) <= KARAT_MAX_BITS);
  form_and_back(key, KARAT_FORM_SPKI);
  form_and_back(key, KARAT_FORM_PKCS1_PUBLIC);
  if (karat_key_is_private(key)) {
    form_and_back(key, KARAT_FORM_PKCS1);
    form_and_back(key, KARAT_FORM_PKCS8);
    uint8_t x[KARAT_MAX_BYTES] = {0}, y[KARAT_MAX_BYTES];
    x[karat_key_size(key) - 1] = 2;
    if (karat_private_raw(key, y, x) == KARAT_OK) { /* FAULT: factors that are no primes */
      CHECK(karat_public_raw(key, y, y) == KARAT_OK);
      CHECK(memcmp(x, y, karat_key_size(key)) == 0);
    }
  }
  karat_key_free(key);
  return 0;
}
