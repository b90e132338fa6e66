/* Batches of raw operations.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/batch.h"

/* A status that no operation gives: not done yet. */
enum { WAITING = -1 };

void karat_batch_run(struct karat_raw *items, size_t count,
                     int (*shares)(const karat_key *, const karat_key *),
                     void (*octet)(struct karat_raw *const *items, size_t count),
                     karat_status (*single)(const karat_key *key, uint8_t *out, const uint8_t *in))
{
  for (size_t i = 0; i < count; i++)
    if (items[i].status == KARAT_OK)
      items[i].status = (karat_status)WAITING;
  for (size_t i = 0; i < count; i++) {
    if (items[i].status != (karat_status)WAITING)
      continue;
    /* the first item that waits, and up to seven that go with it */
    struct karat_raw *together[8];
    size_t found = 0;
    const int alone = items[i].key == NULL || !shares(items[i].key, items[i].key);
    for (size_t j = i; !alone && j < count && found < 8; j++)
      if (items[j].status == (karat_status)WAITING && items[j].key != NULL &&
          shares(items[j].key, items[i].key))
        together[found++] = &items[j];
    if (found >= KARAT_OCTET_LEAST)
      octet(together, found);
    else
      items[i].status = single(items[i].key, items[i].out, items[i].in);
  }
}
