/* Key generation after FIPS 186-5, A.1.3: two random probable primes.
 *
 * Each candidate is fresh random bits, so that whatever a rejected one tells by its time says
 * nothing about the one that is kept, which takes the same path whatever it is.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "bignum/selftest.h"
#include "platform/ct.h"
#include "platform/random.h"
#include "platform/wipe.h"
#include "rsa/key.h"
#include "rsa/order.h"
#include "rsa/prime.h"
#include <stdlib.h>

/* Only primes with at most so many factors 2 in p - 1 are taken, so that Miller-Rabin need not
 * square once for each bit of p to hide their number: one prime in 2^32 is lost. */
#define MOST_TWOS 32

struct generation {
  const struct karat_generation *wanted;
  uint64_t e[KARAT_EXPONENT_WORDS];
  size_t e_words;
  size_t bits, half; /* of a prime, and its words */
  struct karat_sieve *sieve;
  uint64_t *p, *q; /* KARAT_MODULUS_STORAGE(half) each */
  uint64_t *d;     /* 2 half */
  uint64_t *t;     /* the most that any step wants */
  size_t words;
  uint64_t storage[];
};

static size_t larger(size_t a, size_t b)
{
  return a > b ? a : b;
}

static struct generation *new_generation(size_t bits)
{
  const size_t half = (bits / 2 + 63) / 64, e = KARAT_EXPONENT_WORDS;
  const size_t scratch =
      larger(KARAT_PRIME_SCRATCH(half), 2 * half + 4 * e + KARAT_ORDER_SCRATCH(half));
  const size_t words = 2 * KARAT_MODULUS_STORAGE(half) + 2 * half + scratch;
  struct generation *g = calloc(1, sizeof *g + words * sizeof *g->storage);
  if (g == NULL)
    return NULL;
  g->sieve = karat_sieve_new();
  if (g->sieve == NULL) {
    free(g);
    return NULL;
  }
  g->words = words;
  g->bits = bits / 2;
  g->half = half;
  g->p = g->storage;
  g->q = g->p + KARAT_MODULUS_STORAGE(half);
  g->d = g->q + KARAT_MODULUS_STORAGE(half);
  g->t = g->d + 2 * half;
  return g;
}

static void free_generation(struct generation *g)
{
  free(g->sieve);
  karat_wipe(g, sizeof *g + g->words * sizeof *g->storage);
  free(g);
}

/* gcd(x - 1, e) = 1 for an odd x of half words? And x - 1 mod e, its inverse modulo e. */
static uint64_t coprime(const struct generation *g, const uint64_t *x, uint64_t *inverse)
{
  const size_t l = g->e_words;
  uint64_t *rest = g->t, *gcd = rest + l, *order = gcd + l, *t = order + g->half;
  karat_number_copy(order, g->half, x, g->half);
  order[0] ^= 1;
  karat_rem_portable(rest, order, g->e, g->half, l);
  karat_mod_inverse_portable(inverse, gcd, rest, g->e, t, l);
  return karat_number_is(gcd, 1, l);
}

/* A random odd number of g->bits bits, at least sqrt(2) 2^(bits - 1). */
static karat_status random_candidate(const struct generation *g, uint64_t *x)
{
  for (int trial = 0; trial < KARAT_RANDOM_TRIALS; trial++) {
    karat_status status = karat_random(x, g->half * sizeof *x);
    if (status != KARAT_OK)
      return status;
    x[g->half - 1] &= UINT64_MAX >> (64 * g->half - g->bits);
    x[0] |= 1;
    if (!karat_published(karat_prime_is_small(x, g->bits)))
      return KARAT_OK;
  }
  return KARAT_E_RANDOM;
}

/* Tells the caller how far it is. */
static karat_status report(const struct generation *g, unsigned which, size_t candidates)
{
  const struct karat_generation *wanted = g->wanted;
  if (wanted->progress == NULL)
    return KARAT_OK;
  return wanted->progress(wanted->arg, which, candidates) ? KARAT_E_CANCELLED : KARAT_OK;
}

/* Is the candidate at storage what a key may be made of? Its modulus is prepared on the way. */
static karat_status test_candidate(const struct generation *g, uint64_t *x, const uint64_t *other,
                                   int *good)
{
  const size_t k = g->half;
  struct karat_modulus modulus;
  *good = 0;
  if (karat_sieve_divides(g->sieve, x, k))
    return KARAT_OK;
  karat_modulus_init(&modulus, x, k, g->bits, g->t);
  uint64_t inverse[KARAT_EXPONENT_WORDS];
  uint64_t fits = coprime(g, x, inverse);
  if (other != NULL)
    fits &= karat_primes_are_close(x, other, k, g->bits, g->t) ^ 1;
  uint64_t *order = g->t;
  karat_number_copy(order, k, x, k);
  order[0] ^= 1;
  uint64_t twos = 0;
  karat_subb(MOST_TWOS, karat_number_zeros(order, k), &twos);
  if (!karat_published(fits & (twos ^ 1)))
    return KARAT_OK;
  return karat_miller_rabin(&modulus, g->bits, MOST_TWOS, karat_prime_rounds(g->bits), g->t, good);
}

/* A prime at storage, far from the other one if there is one. */
static karat_status find_prime(const struct generation *g, unsigned which, uint64_t *storage,
                               const uint64_t *other)
{
  /* FIPS 186-5 gives up after 5 nlen candidates for p and 10 nlen for q; one in about 0.17 nlen is
   * a prime. */
  const size_t most = 10 * g->bits * which;
  for (size_t i = 0; i < most; i++) {
    int good;
    karat_status status = random_candidate(g, storage);
    if (status == KARAT_OK)
      status = test_candidate(g, storage, other, &good);
    if (status == KARAT_OK && i % 16 == 0)
      status = report(g, which, i);
    if (status != KARAT_OK || good)
      return status;
  }
  return KARAT_E_KEY_GENERATION;
}

/* d = e^-1 mod lcm(p - 1, q - 1), and whether it is above 2^(nlen / 2). */
static uint64_t private_exponent(const struct generation *g, const struct karat_kernels *kernel)
{
  const size_t k = g->half, l = g->e_words;
  uint64_t *order = g->t, *u = order + 2 * k + l, *remainder = u + l, *ignored = remainder + l;
  uint64_t *t = ignored + l;
  karat_order(kernel, order, g->p, g->q, k, t);

  /* d = (1 + order u) / e with u = -order^-1 mod e, so that d < order */
  karat_rem_portable(remainder, order, g->e, 2 * k, l);
  karat_mod_inverse_portable(u, ignored, remainder, g->e, t, l);
  karat_sub_portable(u, g->e, u, l);
  uint64_t *product = t;
  karat_number_set(product, 1, 2 * k + l);
  for (size_t i = 0; i < l; i++)
    product[2 * k + i] = karat_row(product + i, order, u[i], 2 * k);
  karat_exact_quotient(order, product, g->e, 2 * k + l, l);
  karat_number_copy(g->d, 2 * k, order, 2 * k);

  uint64_t high = g->d[g->bits / 64] >> (g->bits % 64);
  for (size_t i = g->bits / 64 + 1; i < 2 * k; i++)
    high |= g->d[i];
  return karat_published(karat_is_zero(high) ^ 1);
}

/* Exchanges p and q if p < q, as is the custom. */
static void sort(const struct generation *g)
{
  const uint64_t mask = karat_mask(karat_number_less(g->p, g->q, g->half));
  for (size_t i = 0; i < g->half; i++) {
    uint64_t change = mask & (g->p[i] ^ g->q[i]);
    g->p[i] ^= change;
    g->q[i] ^= change;
  }
}

/* The key of the numbers, which goes through all the checks of import. */
static karat_status make_key(const struct generation *g, const struct karat_kernels *kernel,
                             karat_key **key)
{
  enum { MAX_WORDS = KARAT_MAX_BITS / 64 };
  const size_t k = g->half, size = g->bits * 2 / 8 + (g->bits * 2 % 8 != 0);
  uint8_t bytes[5 * KARAT_MAX_BYTES], *n = bytes, *d = n + size, *p = d + size, *q = p + 8 * k,
                                      *e = q + 8 * k;
  kernel->mul(g->t, g->p, g->q, k);
  karat_to_bytes_portable(n, g->t, size, 2 * k);
  karat_to_bytes_portable(d, g->d, size, 2 * k);
  karat_to_bytes_portable(p, g->p, 8 * k, k);
  karat_to_bytes_portable(q, g->q, 8 * k, k);
  karat_to_bytes_portable(e, g->e, 8 * g->e_words, g->e_words);
  karat_ct_public(n, size);
  const struct karat_numbers numbers = {
      .n = {n, size}, .e = {e, 8 * g->e_words}, .d = {d, size}, .p = {p, 8 * k}, .q = {q, 8 * k}};
  karat_status status = karat_key_new_private(key, &numbers);
  karat_wipe(bytes, sizeof bytes);
  karat_wipe_stack(); /* below these bytes, where the caller does not come */
  return status;
}

/* The pairwise consistency test: what the public operation does to a random number, the private one
 * undoes. */
static karat_status pairwise_test(const karat_key *key)
{
  uint8_t in[KARAT_MAX_BYTES], out[KARAT_MAX_BYTES];
  const size_t size = karat_key_size(key);
  karat_status status = karat_random(in, size);
  if (status != KARAT_OK)
    return status;
  karat_ct_public(in, size); /* used for nothing else */
  in[0] = 0;                 /* below n */
  status = karat_public_raw(key, out, in);
  if (status == KARAT_OK && memcmp(in, out, size) == 0)
    status = KARAT_E_FAULT;
  if (status == KARAT_OK)
    status = karat_private_raw(key, out, out);
  karat_ct_public(out, size); /* the random number again, or an error */
  if (status == KARAT_OK && memcmp(in, out, size) != 0)
    status = KARAT_E_FAULT;
  return status;
}

static karat_status generate(struct generation *g, karat_key **key)
{
  struct karat_kernels kernel;
  karat_kernels_for(&kernel, g->half);
  karat_status status;
  do {
    status = find_prime(g, 1, g->p, NULL);
    if (status == KARAT_OK)
      status = find_prime(g, 2, g->q, g->p);
    if (status != KARAT_OK)
      return status;
  } while (!private_exponent(g, &kernel));
  sort(g);
  karat_key *made;
  status = make_key(g, &kernel, &made);
  if (status != KARAT_OK)
    return status;
  status = pairwise_test(made);
  if (status == KARAT_OK)
    *key = made;
  else
    karat_key_free(made);
  return status;
}

karat_status karat_key_generate(karat_key **key, const struct karat_generation *wanted)
{
  if (key == NULL || wanted == NULL)
    return KARAT_E_ARGUMENT;
  const size_t least = wanted->legacy ? KARAT_MIN_BITS : KARAT_MIN_GENERATED_BITS;
  if (wanted->bits < least || wanted->bits > KARAT_MAX_BITS || wanted->bits % 2 != 0)
    return KARAT_E_KEY_SIZE;

  static const uint8_t usual[] = {1, 0, 1};
  struct karat_number e = wanted->e;
  if (e.data == NULL || e.len == 0)
    e = (struct karat_number){usual, sizeof usual};
  while (e.len > 0 && *e.data == 0) {
    e.data++;
    e.len--;
  }
  /* 2^16 < e < 2^256, odd */
  if (e.len < 3 || e.len > KARAT_MAX_EXPONENT_BITS / 8 || e.data[e.len - 1] % 2 == 0)
    return KARAT_E_KEY_EXPONENT;

  karat_status status = karat_selftest_once();
  if (status != KARAT_OK)
    return status;
  struct generation *g = new_generation(wanted->bits);
  if (g == NULL)
    return KARAT_E_MEMORY;
  g->wanted = wanted;
  karat_from_bytes_portable(g->e, e.data, e.len, KARAT_EXPONENT_WORDS);
  g->e_words = (e.len + 7) / 8;
  status = generate(g, key);
  free_generation(g);
  karat_wipe_stack();
  return status;
}
