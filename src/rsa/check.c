/* What is worth knowing about a key beyond that its numbers belong together.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/wipe.h"
#include "rsa/key.h"
#include "rsa/order.h"
#include "rsa/prime.h"
#include <stdlib.h>

/* Squarings in a round of Miller-Rabin, unless p - 1 has more factors 2 than a chance in 2^64 would
 * give it; then as many as p has bits. */
enum { USUAL_TWOS = 64 };

static const struct {
  const char *name, *message;
  int grave;
} findings[] = {
    [KARAT_FINDING_SMALL_FACTOR] = {"small-factor", "the modulus has a prime factor below 65536",
                                    1},
    [KARAT_FINDING_MODULUS_PRIME] = {"modulus-prime", "the modulus is a prime", 1},
    [KARAT_FINDING_ROCA] = {"roca",
                            "the modulus has the fingerprint of keys by a faulty library (ROCA, "
                            "CVE-2017-15361)",
                            1},
    [KARAT_FINDING_P_COMPOSITE] = {"p-composite", "p is not a prime", 1},
    [KARAT_FINDING_Q_COMPOSITE] = {"q-composite", "q is not a prime", 1},
    [KARAT_FINDING_CLOSE_PRIMES] = {"close-primes",
                                    "p and q agree in their first 100 bits: Fermat's method may "
                                    "find them",
                                    1},
    [KARAT_FINDING_SMALL_D] = {"small-d",
                               "d is not above 2^(bits/2): Wiener's method or its like may find it",
                               1},
    [KARAT_FINDING_SHORT] = {"short", "the modulus has fewer than 2048 bits", 0},
    [KARAT_FINDING_ODD_SIZE] = {"odd-size", "the modulus has an odd number of bits", 0},
    [KARAT_FINDING_SMALL_E] = {"small-e", "the public exponent is not above 2^16", 0},
    [KARAT_FINDING_UNEQUAL_PRIMES] = {"unequal-primes",
                                      "p and q do not both have half the modulus's bits", 0},
    [KARAT_FINDING_SMALL_PRIME] = {"small-prime", "p or q is below sqrt(2) 2^(bits/2 - 1)", 0},
    [KARAT_FINDING_LARGE_D] = {"large-d",
                               "d is not below lcm(p-1, q-1): inverted modulo (p-1)(q-1), probably",
                               0},
};

const char *karat_finding_name(karat_finding finding)
{
  return (unsigned)finding < KARAT_FINDING_COUNT ? findings[finding].name : NULL;
}

const char *karat_finding_message(karat_finding finding)
{
  return (unsigned)finding < KARAT_FINDING_COUNT ? findings[finding].message : NULL;
}

int karat_finding_is_grave(karat_finding finding)
{
  return (unsigned)finding < KARAT_FINDING_COUNT && findings[finding].grave;
}

static void add(uint32_t *found, karat_finding finding, uint64_t holds)
{
  *found |= (uint32_t)(holds & 1) << finding;
}

/* Is n modulo each small prime a power of 65537, as it is for n = p q with p and q = k M + (65537^a
 * mod M), M a product of primes from 2 (Nemec and others 2017)? Of other numbers one in 2^27 is. */
static int has_roca_fingerprint(const uint64_t *n, size_t k)
{
  static const uint8_t primes[] = {3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                   47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                   107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
  for (size_t i = 0; i < sizeof primes; i++) {
    const unsigned r = primes[i];
    unsigned rest = 0, power = 1;
    for (size_t bit = 64 * k; bit-- > 0;)
      rest = (2 * rest + (unsigned)((n[bit / 64] >> (bit % 64)) & 1)) % r;
    do
      power = power * (65537 % r) % r;
    while (power != rest && power != 1);
    if (power != rest)
      return 0;
  }
  return 1;
}

/* All that the modulus and e tell. t: product and prime scratch of n.k words. */
static karat_status check_public(const karat_key *key, const struct karat_sieve *sieve,
                                 uint32_t *found, uint64_t *t)
{
  const struct karat_modulus *n = &key->n;
  add(found, KARAT_FINDING_SHORT, key->bits < KARAT_MIN_GENERATED_BITS);
  add(found, KARAT_FINDING_ODD_SIZE, key->bits % 2);
  add(found, KARAT_FINDING_SMALL_E, key->e_words == 1 && key->e[0] <= 1 << 16);
  add(found, KARAT_FINDING_SMALL_FACTOR, (uint64_t)karat_sieve_divides(sieve, n->m, n->k));
  add(found, KARAT_FINDING_ROCA, (uint64_t)has_roca_fingerprint(n->m, n->k));
  if (key->is_private)
    return KARAT_OK; /* n is a product */
  int prime;
  karat_status status =
      karat_miller_rabin(n, key->bits, key->bits, KARAT_PRIME_ROUNDS_ANY, t, &prime);
  add(found, KARAT_FINDING_MODULUS_PRIME, (uint64_t)prime);
  return status;
}

static karat_status check_prime(const struct karat_modulus *p, size_t bits, karat_finding composite,
                                uint32_t *found, uint64_t *t)
{
  uint64_t usual = 0;
  karat_number_copy(t, p->k, p->m, p->k);
  t[0] ^= 1;
  karat_subb(karat_number_zeros(t, p->k), USUAL_TWOS + 1, &usual);
  int prime;
  karat_status status = karat_miller_rabin(p, bits, karat_published(usual) ? USUAL_TWOS : bits,
                                           KARAT_PRIME_ROUNDS_ANY, t, &prime);
  add(found, composite, prime == 0);
  return status;
}

/* What p, q and d tell. t: at least KARAT_PRIME_SCRATCH(half), and 4 half + KARAT_ORDER_SCRATCH. */
static karat_status check_private(const karat_key *key, uint32_t *found, uint64_t *t)
{
  const struct karat_private *private = &key->private;
  const struct karat_modulus *p = &private->p, *q = &private->q;
  const size_t k = private->half, half_bits = (key->bits + 1) / 2;
  const int equal = private->p_bits == half_bits && private->q_bits == half_bits;
  add(found, KARAT_FINDING_UNEQUAL_PRIMES, !equal || key->bits % 2 != 0);
  if (equal) {
    const uint64_t small =
        karat_prime_is_small(p->m, half_bits) | karat_prime_is_small(q->m, half_bits);
    add(found, KARAT_FINDING_SMALL_PRIME, karat_published(small));
    add(found, KARAT_FINDING_CLOSE_PRIMES,
        karat_published(karat_primes_are_close(p->m, q->m, k, half_bits, t)));
  }

  uint64_t *d = t, *order = d + 2 * k;
  karat_number_copy(d, 2 * k, private->d, key->n.k);
  uint64_t high = d[key->bits / 2 / 64] >> (key->bits / 2 % 64);
  for (size_t i = key->bits / 2 / 64 + 1; i < 2 * k; i++)
    high |= d[i];
  add(found, KARAT_FINDING_SMALL_D, karat_published(karat_is_zero(high)));
  karat_order(&p->kernel, order, p->m, q->m, k, order + 2 * k);
  add(found, KARAT_FINDING_LARGE_D, karat_published(karat_number_less(d, order, 2 * k) ^ 1));

  karat_status status = check_prime(p, private->p_bits, KARAT_FINDING_P_COMPOSITE, found, t);
  if (status == KARAT_OK)
    status = check_prime(q, private->q_bits, KARAT_FINDING_Q_COMPOSITE, found, t);
  return status;
}

karat_status karat_key_check(const karat_key *key, uint32_t *found)
{
  if (key == NULL || found == NULL)
    return KARAT_E_ARGUMENT;
  const size_t k = key->is_private ? key->private.half : key->n.k;
  const size_t words = KARAT_PRIME_SCRATCH(k) + 4 * k + KARAT_ORDER_SCRATCH(k);
  uint64_t *t = malloc(words * sizeof *t);
  struct karat_sieve *sieve = karat_sieve_new();
  karat_status status = KARAT_E_MEMORY;
  uint32_t all = 0;
  if (t != NULL && sieve != NULL) {
    status = check_public(key, sieve, &all, t);
    if (status == KARAT_OK && key->is_private)
      status = check_private(key, &all, t);
  }
  if (t != NULL)
    karat_wipe(t, words * sizeof *t);
  free(t);
  free(sieve);
  karat_wipe_stack();
  if (status == KARAT_OK)
    *found = all;
  return status;
}
