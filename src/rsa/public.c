/* The raw public operation.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include "rsa/batch.h"
#include <stdlib.h>

karat_status karat_public_raw(const karat_key *key, uint8_t *out, const uint8_t *in)
{
  if (key == NULL || out == NULL || in == NULL)
    return KARAT_E_ARGUMENT;
  const struct karat_modulus *n = &key->n;
  uint64_t work[KARAT_MAX_BITS / 64 + KARAT_PUBLIC_EXP_SCRATCH(KARAT_MAX_BITS / 64)];
  uint64_t *x = work, *t = x + n->k;
  const size_t used = (n->k + KARAT_PUBLIC_EXP_SCRATCH(n->k)) * sizeof *work;

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

/* Whether two keys can share vectors. */
static int shares(const karat_key *key, const karat_key *other)
{
  return key->n.lane != NULL && key->n.k == other->n.k &&
         karat_number_equal(key->e, other->e, KARAT_EXPONENT_WORDS);
}

static void public_octet(struct karat_raw *const *items, size_t count)
{
  const struct karat_modulus *n[8];
  struct karat_raw *ready[8];
  uint64_t number[KARAT_MAX_BITS / 64 + 1];
  const size_t k = items[0]->key->n.k, digits = items[0]->key->n.lane->n;
  const size_t words = 7 + KARAT_OCTET_STORAGE(digits) + 3 * KARAT_OCTET_WORDS(digits);
  uint64_t *storage = malloc(words * sizeof *storage);
  if (storage == NULL) {
    for (size_t i = 0; i < count; i++)
      items[i]->status = karat_public_raw(items[i]->key, items[i]->out, items[i]->in);
    return;
  }
  struct karat_octet o;
  for (size_t j = 0; j < 8; j++)
    n[j] = &items[j < count ? j : 0]->key->n;
  karat_octet_set(&o, karat_align(storage), n);
  uint64_t *x = karat_align(storage) + KARAT_OCTET_STORAGE(digits),
           *t = x + KARAT_OCTET_WORDS(digits);

  /* an input out of range leaves its lane to what the one before has, or 0 */
  size_t good = 0;
  karat_number_set(x, 0, KARAT_OCTET_WORDS(digits));
  for (size_t i = 0; i < count; i++) {
    n[i]->kernel.from_bytes(number, items[i]->in, items[i]->key->size, k);
    uint64_t below = karat_number_less(number, n[i]->m, k);
    karat_ct_public(&below, sizeof below); /* documented as reported */
    items[i]->status = below ? KARAT_OK : KARAT_E_INPUT_RANGE;
    ready[i] = below ? items[i] : NULL;
    good += below;
    if (below)
      karat_octet_put(&o, x, i, number, k);
  }
  if (good > 0)
    karat_octet_exp_public(&o, x, x, items[0]->key->e, items[0]->key->e_words, t);
  for (size_t i = 0; i < count; i++)
    if (ready[i] != NULL) {
      karat_octet_residue(&o, number, n[i]->m, x, i);
      n[i]->kernel.to_bytes(items[i]->out, number, items[i]->key->size, k);
    }
  karat_wipe(number, sizeof number);
  karat_wipe(storage, words * sizeof *storage);
  free(storage);
}

void karat_public_batch(struct karat_raw *items, size_t count)
{
  karat_batch_run(items, count, shares, public_octet, karat_public_raw);
}
