/* The raw public operation.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include "rsa/key.h"

karat_status karat_public_raw(const karat_key *key, uint8_t *out, const uint8_t *in)
{
  if (key == NULL || out == NULL || in == NULL)
    return KARAT_E_ARGUMENT;
  const struct karat_modulus *n = &key->n;
  uint64_t work[KARAT_MAX_BITS / 64 * (1 + KARAT_PUBLIC_EXP_SCRATCH(1))];
  uint64_t *x = work, *t = x + n->k;
  const size_t used = (1 + KARAT_PUBLIC_EXP_SCRATCH(1)) * n->k * sizeof *work;

  n->kernel.from_bytes(x, in, key->size, n->k);
  uint64_t below = karat_number_less(x, n->m, n->k);
  karat_ct_public(&below, sizeof below); /* documented as reported */
  if (below) {
    karat_modulus_exp_public(n, x, x, key->e, key->e_words, t);
    n->kernel.to_bytes(out, x, key->size, n->k);
  }
  karat_wipe(work, used); /* the input may be a message to encrypt */
  return below ? KARAT_OK : KARAT_E_INPUT_RANGE;
}
