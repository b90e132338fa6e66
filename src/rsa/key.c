/* Keys as numbers: import, checks, and what is computed once for a key.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/key.h"
#include "bignum/number.h"
#include "bignum/selftest.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include "rsa/blinding.h"
#include "rsa/recover.h"
#include <stdlib.h>

/* More bytes than any number of a key can have, leading zeros included: a cap on what is looked at.
 */
#define MAX_NUMBER_BYTES (2 * KARAT_MAX_BYTES)

static int given(struct karat_number x)
{
  return x.data != NULL && x.len > 0;
}

/* Each karat_published in this file is a check that import documents as public, or a bit length. */

/* The length of a number in bits, without a look at anything else of it. */
static size_t bit_length(struct karat_number x)
{
  uint64_t bits = 0;
  for (size_t i = 0; i < x.len; i++)
    for (unsigned j = 0; j < 8; j++) {
      uint64_t mask = karat_mask((uint64_t)(x.data[x.len - 1 - i] >> j) & 1);
      bits = karat_select(mask, 8 * i + j + 1, bits);
    }
  return karat_published(bits);
}

/* z = x in k words; 1 if it fits. */
static int load(uint64_t *z, struct karat_number x, size_t k)
{
  uint64_t excess = 0;
  for (; x.len > 8 * k; x.data++, x.len--)
    excess |= *x.data;
  karat_from_bytes_portable(z, x.data, x.len, k);
  return (int)karat_published(karat_is_zero(excess));
}

/* Reads e. */
static karat_status load_exponent(uint64_t *e, struct karat_number x)
{
  if (!given(x) || x.len > MAX_NUMBER_BYTES || !load(e, x, KARAT_EXPONENT_WORDS) || e[0] % 2 == 0 ||
      karat_number_is(e, 1, KARAT_EXPONENT_WORDS))
    return KARAT_E_KEY_EXPONENT;
  return KARAT_OK;
}

/* A key with room for `words` words of numbers, all zero. */
static karat_key *new_key(size_t words)
{
  karat_key *key = calloc(1, sizeof *key + words * sizeof *key->storage);
  if (key != NULL)
    key->words = words;
  return key;
}

/* Fills in the public part of a key whose first words of storage are the modulus's. t: product
 * scratch. */
static karat_status set_public(karat_key *key, struct karat_number n, size_t bits,
                               const uint64_t *e, uint64_t *t)
{
  const size_t k = (bits + 63) / 64;
  load(key->storage, n, k);
  key->bits = bits;
  key->size = (bits + 7) / 8;
  karat_number_copy(key->e, KARAT_EXPONENT_WORDS, e, KARAT_EXPONENT_WORDS);
  key->e_words = (karat_number_bits(e, KARAT_EXPONENT_WORDS) + 63) / 64;
  if (key->storage[0] % 2 == 0)
    return KARAT_E_KEY_MODULUS;
  karat_modulus_init(&key->n, key->storage, k, bits, t);
  return KARAT_OK;
}

/* The size of n in bits, if karat takes it. */
static karat_status modulus_bits(struct karat_number n, size_t *bits)
{
  if (n.len > MAX_NUMBER_BYTES)
    return KARAT_E_KEY_SIZE;
  *bits = bit_length(n);
  return *bits < KARAT_MIN_BITS || *bits > KARAT_MAX_BITS ? KARAT_E_KEY_SIZE : KARAT_OK;
}

karat_status karat_key_new_public(karat_key **key, struct karat_number n, struct karat_number e)
{
  if (key == NULL || !given(n))
    return KARAT_E_ARGUMENT;
  size_t bits;
  uint64_t exponent[KARAT_EXPONENT_WORDS];
  karat_status status = modulus_bits(n, &bits);
  if (status == KARAT_OK)
    status = load_exponent(exponent, e);
  if (status == KARAT_OK)
    status = karat_selftest_once();
  if (status != KARAT_OK)
    return status;

  const size_t k = (bits + 63) / 64;
  karat_key *made = new_key(KARAT_MODULUS_STORAGE(k));
  if (made == NULL)
    return KARAT_E_MEMORY;
  uint64_t t[KARAT_PRODUCT_SCRATCH(KARAT_MAX_BITS / 64)];
  status = set_public(made, n, bits, exponent, t);
  if (status != KARAT_OK) {
    karat_key_free(made);
    return status;
  }
  karat_modulus_accelerate(&made->n);
  *key = made;
  return KARAT_OK;
}

/* What import works on: the numbers as words. All of it is wiped at the end. */
struct import {
  size_t k, half;              /* words of n, and of each prime */
  size_t p_bits, q_bits;       /* lengths of the primes, which are public */
  struct karat_kernels kernel; /* for half words */
  uint64_t *d;                 /* k words */
  uint64_t *product;           /* e d, then e d - 1 */
  size_t product_words;        /* its words: those of n and of e */
  uint64_t *p, *q;             /* k words each, of which half are used */
  uint64_t *dp, *dq, *qinv;    /* k words each, of which half are used */
  uint64_t *check;             /* k words */
  uint64_t *t;                 /* the most that any step wants */
  size_t words;
  uint64_t storage[];
};

static struct import *new_import(size_t k, size_t e_words)
{
  const size_t l = k + e_words;
  size_t words = 7 * k + l + KARAT_RECOVER_SCRATCH(k, l) + 4 * k + 4;
  struct import *in = calloc(1, sizeof *in + words * sizeof *in->storage);
  if (in == NULL)
    return NULL;
  in->words = words;
  in->k = k;
  uint64_t **numbers[] = {&in->d, &in->p, &in->q, &in->dp, &in->dq, &in->qinv, &in->check};
  uint64_t *next = in->storage;
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++, next += k)
    *numbers[i] = next;
  in->product = next;
  in->product_words = l;
  in->t = next + l;
  return in;
}

static void free_import(struct import *in)
{
  karat_wipe(in, sizeof *in + in->words * sizeof *in->storage);
  free(in);
}

/* d and e d - 1. */
static karat_status load_private_exponent(struct import *in, const karat_key *key,
                                          struct karat_number d)
{
  if (d.len > MAX_NUMBER_BYTES || !load(in->d, d, in->k) ||
      !karat_published(karat_number_less(in->d, key->n.m, in->k)))
    return KARAT_E_KEY_PRIVATE_EXPONENT;
  karat_number_set(in->product, 0, in->product_words);
  for (size_t i = 0; i < key->e_words; i++)
    in->product[in->k + i] = karat_row(in->product + i, in->d, key->e[i], in->k);
  /* d = 0 would make e d - 1 negative; and e d is odd, or d is wrong */
  if (!karat_published(in->product[0] & 1))
    return KARAT_E_KEY_PRIVATE_EXPONENT;
  in->product[0] ^= 1;
  return KARAT_OK;
}

/* p and q, given or recovered, and their sizes. */
static karat_status load_primes(struct import *in, const karat_key *key,
                                const struct karat_numbers *numbers)
{
  if (given(numbers->p)) {
    if (numbers->p.len > MAX_NUMBER_BYTES || numbers->q.len > MAX_NUMBER_BYTES)
      return KARAT_E_KEY_SIZE;
    if (!load(in->p, numbers->p, in->k) || !load(in->q, numbers->q, in->k))
      return KARAT_E_KEY_MODULUS;
  } else {
    karat_status status =
        karat_recover_primes(&key->n, in->product, in->product_words, in->p, in->q, in->t);
    if (status != KARAT_OK)
      return status;
  }
  in->p_bits = karat_published(karat_number_bits(in->p, in->k));
  in->q_bits = karat_published(karat_number_bits(in->q, in->k));
  if (in->p_bits < KARAT_MIN_PRIME_BITS || in->q_bits < KARAT_MIN_PRIME_BITS)
    return KARAT_E_KEY_SIZE;
  /* Lengths that can't be n's would make `half` wrong below. */
  if (in->p_bits + in->q_bits < key->bits || in->p_bits + in->q_bits > key->bits + 1)
    return KARAT_E_KEY_MODULUS;
  in->half = ((in->p_bits > in->q_bits ? in->p_bits : in->q_bits) + 63) / 64;
  karat_kernels_for(&in->kernel, in->half);
  return KARAT_OK;
}

/* n = p q, both odd and different. */
static karat_status check_primes(struct import *in, const karat_key *key)
{
  const size_t half = in->half;
  uint64_t *product = in->t, *n = in->t + 2 * half;
  in->kernel.mul(product, in->p, in->q, half);
  karat_number_copy(n, 2 * half, key->n.m, in->k);
  uint64_t good = karat_number_equal(product, n, 2 * half) & in->p[0] & in->q[0] & 1 &
                  (karat_number_equal(in->p, in->q, half) ^ 1);
  return karat_published(good) ? KARAT_OK : KARAT_E_KEY_MODULUS;
}

/* For a prime p: e d = 1 mod p-1, and dp = d mod p-1, computed if it is not given. */
static karat_status check_exponent(struct import *in, const uint64_t *p, uint64_t *dp,
                                   struct karat_number given_dp)
{
  const size_t half = in->half;
  uint64_t *order = in->t, *rest = order + half;
  karat_number_copy(order, half, p, half);
  order[0] ^= 1; /* p - 1, p odd */
  in->kernel.rem(rest, in->product, order, in->product_words, half);
  if (!karat_published(karat_number_is(rest, 0, half)))
    return KARAT_E_KEY_PRIVATE_EXPONENT;
  in->kernel.rem(dp, in->d, order, in->k, half);
  if (!given(given_dp))
    return KARAT_OK;
  if (given_dp.len > MAX_NUMBER_BYTES || !load(in->check, given_dp, half) ||
      !karat_published(karat_number_equal(in->check, dp, half)))
    return KARAT_E_KEY_CRT;
  return KARAT_OK;
}

/* qinv = q^-1 mod p, and whether the given one is that. */
static karat_status check_inverse(struct import *in, struct karat_number given_qinv)
{
  const size_t half = in->half;
  uint64_t *rest = in->t, *g = rest + half, *t = g + half;
  in->kernel.rem(rest, in->q, in->p, half, half);
  in->kernel.mod_inverse(in->qinv, g, rest, in->p, t, half);
  if (!karat_published(karat_number_is(g, 1, half)))
    return KARAT_E_KEY_MODULUS; /* a common factor: no primes */
  if (!given(given_qinv))
    return KARAT_OK;
  if (given_qinv.len > MAX_NUMBER_BYTES || !load(in->check, given_qinv, half) ||
      !karat_published(karat_number_equal(in->check, in->qinv, half)))
    return KARAT_E_KEY_CRT;
  return KARAT_OK;
}

static karat_status check_all(struct import *in, const karat_key *key,
                              const struct karat_numbers *numbers)
{
  karat_status status = load_private_exponent(in, key, numbers->d);
  if (status == KARAT_OK)
    status = load_primes(in, key, numbers);
  if (status == KARAT_OK)
    status = check_primes(in, key);
  if (status == KARAT_OK)
    status = check_exponent(in, in->p, in->dp, numbers->dp);
  if (status == KARAT_OK)
    status = check_exponent(in, in->q, in->dq, numbers->dq);
  if (status == KARAT_OK)
    status = check_inverse(in, numbers->qinv);
  return status;
}

/* The whole key, from numbers that passed. */
static karat_key *assemble(const struct import *in, const karat_key *public_key)
{
  const size_t k = in->k, half = in->half;
  karat_key *key =
      new_key(KARAT_MODULUS_STORAGE(k) + 2 * KARAT_MODULUS_STORAGE(half) + 3 * half + k);
  struct karat_pool *pool = calloc(1, sizeof *pool);
  if (key == NULL || pool == NULL) {
    karat_key_free(key);
    free(pool);
    return NULL;
  }
  key->bits = public_key->bits;
  key->size = public_key->size;
  karat_number_copy(key->e, KARAT_EXPONENT_WORDS, public_key->e, KARAT_EXPONENT_WORDS);
  key->e_words = public_key->e_words;
  key->n = public_key->n;
  karat_number_copy(key->storage, 2 * k, public_key->storage, 2 * k);
  key->n.m = key->storage;
  key->n.rr = key->storage + k;
  karat_modulus_accelerate(&key->n);

  uint64_t *p = key->storage + KARAT_MODULUS_STORAGE(k), *q = p + KARAT_MODULUS_STORAGE(half);
  struct karat_private *private = &key->private;
  karat_number_copy(p, half, in->p, half);
  karat_number_copy(q, half, in->q, half);
  karat_modulus_init(&private->p, p, half, in->p_bits, in->t);
  karat_modulus_init(&private->q, q, half, in->q_bits, in->t);
  private->half = half;
  private->p.lane = karat_lane_new(&private->p);
  private->q.lane = karat_lane_new(&private->q);
  private->pair =
      karat_strided_new((const struct karat_modulus *const[]){&private->p, &private->q}, 2);
  private->phases = karat_phases_new(&private->p, &private->q);
  private->dp = q + KARAT_MODULUS_STORAGE(half);
  private->dq = private->dp + half;
  private->qinv = private->dq + half;
  private->d = private->qinv + half;
  karat_number_copy(private->dp, half, in->dp, half);
  karat_number_copy(private->dq, half, in->dq, half);
  karat_number_copy(private->qinv, half, in->qinv, half);
  karat_number_copy(private->d, k, in->d, k);
  private->p_bits = in->p_bits;
  private->q_bits = in->q_bits;
  private->pool = pool;
  key->is_private = 1;
  return key;
}

karat_status karat_key_new_private(karat_key **key, const struct karat_numbers *numbers)
{
  if (key == NULL || numbers == NULL)
    return KARAT_E_ARGUMENT;
  if (!given(numbers->e))
    return KARAT_E_KEY_EXPONENT;
  const int crt = given(numbers->dp) || given(numbers->dq) || given(numbers->qinv);
  if (!given(numbers->n) || !given(numbers->d) || given(numbers->p) != given(numbers->q) ||
      (crt && !given(numbers->p)))
    return KARAT_E_KEY_INCOMPLETE;

  karat_key *public_key = NULL;
  karat_status status = karat_key_new_public(&public_key, numbers->n, numbers->e);
  if (status != KARAT_OK)
    return status;
  struct import *in = new_import(public_key->n.k, public_key->e_words);
  if (in == NULL) {
    karat_key_free(public_key);
    return KARAT_E_MEMORY;
  }
  status = check_all(in, public_key, numbers);
  if (status == KARAT_OK) {
    karat_key *made = assemble(in, public_key);
    if (made != NULL)
      *key = made;
    else
      status = KARAT_E_MEMORY;
  }
  free_import(in);
  karat_key_free(public_key);
  karat_wipe_stack();
  return status;
}

void karat_key_free(karat_key *key)
{
  if (key == NULL)
    return;
  karat_pool_free(key->private.pool);
  karat_modulus_drop(&key->n);
  karat_modulus_drop(&key->private.p);
  karat_modulus_drop(&key->private.q);
  karat_strided_free(key->private.pair);
  karat_phases_free(key->private.phases);
  karat_wipe(key, sizeof *key + key->words * sizeof *key->storage);
  free(key);
}

size_t karat_key_bits(const karat_key *key)
{
  return key->bits;
}

size_t karat_key_size(const karat_key *key)
{
  return key->size;
}

uint64_t karat_key_exponent(const karat_key *key)
{
  return key->e_words == 1 ? key->e[0] : 0;
}

int karat_key_is_private(const karat_key *key)
{
  return key->is_private;
}

/* Where a number of a key is: its words and its length in bytes, which is public. Null for a number
 * that the key does not have. */
static const uint64_t *find_number(const karat_key *key, karat_part part, size_t *words,
                                   size_t *bytes)
{
  const struct karat_private *private = &key->private;
  *words = private->half;
  *bytes = (private->p_bits + 7) / 8;
  switch (part) {
  case KARAT_PART_N:
    *words = key->n.k;
    *bytes = key->size;
    return key->n.m;
  case KARAT_PART_E:
    *words = KARAT_EXPONENT_WORDS;
    *bytes = (karat_number_bits(key->e, KARAT_EXPONENT_WORDS) + 7) / 8;
    return key->e;
  case KARAT_PART_D:
    *words = key->n.k;
    *bytes = key->size;
    return private->d;
  case KARAT_PART_P:
    return private->p.m;
  case KARAT_PART_Q:
    *bytes = (private->q_bits + 7) / 8;
    return private->q.m;
  case KARAT_PART_DP:
    return private->dp;
  case KARAT_PART_DQ:
    *bytes = (private->q_bits + 7) / 8;
    return private->dq;
  case KARAT_PART_QINV:
    return private->qinv;
  }
  return NULL;
}

karat_status karat_key_number(const karat_key *key, karat_part part, uint8_t *out, size_t *len)
{
  if (key == NULL || out == NULL || len == NULL || part < KARAT_PART_N || part > KARAT_PART_QINV)
    return KARAT_E_ARGUMENT;
  if (part != KARAT_PART_N && part != KARAT_PART_E && !key->is_private)
    return KARAT_E_KEY_NOT_PRIVATE;
  size_t words, bytes;
  const uint64_t *number = find_number(key, part, &words, &bytes);
  if (*len < bytes)
    return KARAT_E_BUFFER;
  karat_to_bytes_portable(out, number, bytes, words);
  *len = bytes;
  return KARAT_OK;
}
