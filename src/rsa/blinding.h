/* Blinding without locks: a small pool of slots per key, each a pair (r^e, r^-1) with the work
 * space of one private operation.
 *
 * A slot is taken out of the pool by an atomic exchange, so that it belongs to one thread until it
 * is put back; its pair is squared after each use and renewed after KARAT_BLINDING_USES. With the
 * pool empty a new slot is made: nobody ever waits. A slot made before a fork is dropped in the
 * child, since the parent goes on with the same values.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_BLINDING_H
#define KARAT_RSA_BLINDING_H

#include "rsa/key.h"
#include <stdatomic.h>

#define KARAT_BLINDING_USES 32
#define KARAT_POOL_SLOTS 16

struct karat_slot {
  uint64_t process;  /* where it was made: karat_process_id */
  unsigned uses;     /* left for this pair */
  uint64_t *blind;   /* r^e as a factor modulo n */
  uint64_t *unblind; /* r^-1 as a factor */
  uint64_t *work;    /* karat_private_work words */
  size_t words;      /* of storage */
  uint64_t storage[];
};

struct karat_pool {
  _Atomic(struct karat_slot *) slots[KARAT_POOL_SLOTS];
};

/* Words of work space of a private operation; see private.c for what is where. */
size_t karat_private_work(const struct karat_key *key);

/* Takes a slot with a pair that may be used once; make a new one if need be. Errors: MEMORY,
 * RANDOM. */
karat_status karat_slot_take(const struct karat_key *key, struct karat_slot **slot);

/* After a use: squares the pair, wipes the work space, and puts the slot back (or frees it if the
 * pool is full). */
void karat_slot_put(const struct karat_key *key, struct karat_slot *slot);

/* Wipes and frees a slot; null is ignored. */
void karat_slot_free(struct karat_slot *slot);

/* Wipes and frees a pool with all in it; null is ignored. */
void karat_pool_free(struct karat_pool *pool);

#endif
