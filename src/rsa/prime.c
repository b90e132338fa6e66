/* Primality of secret numbers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/prime.h"
#include "bignum/number.h"
#include "platform/ct.h"
#include "platform/random.h"
#include <stdlib.h>

/* The first word of sqrt(2) 2^63, rounded up. */
#define SQRT2 UINT64_C(0xb504f333f9de6485)

/* The primes of a key must differ in one of their first so many bits. */
#define DIFFERENT_BITS 100

struct small_prime {
  uint64_t inverse; /* mod 2^64 */
  uint64_t most;    /* the largest quotient of a word */
};

struct group {
  uint64_t product, inverse; /* of the primes from first to the next group's first; its inverse */
  uint32_t first;
};

struct karat_sieve {
  uint32_t groups;
  struct small_prime primes[KARAT_SIEVE_PRIMES];
  struct group group[KARAT_SIEVE_PRIMES / 3 + 1]; /* at least four, but for the last */
};

/* The inverse of an odd word mod 2^64 by Newton's iteration: 5, 10, 20, 40, 80 bits right. */
static uint64_t inverse(uint64_t x)
{
  uint64_t y = (3 * x) ^ 2;
  for (int i = 0; i < 4; i++)
    y *= 2 - x * y;
  return y;
}

struct karat_sieve *karat_sieve_new(void)
{
  uint8_t *composite = calloc(KARAT_SIEVE_LIMIT, 1);
  struct karat_sieve *sieve = malloc(sizeof *sieve);
  if (composite == NULL || sieve == NULL) {
    free(composite);
    free(sieve);
    return NULL;
  }
  struct group group = {.product = 1, .first = 0};
  uint32_t count = 0;
  sieve->groups = 0;
  for (uint64_t p = 3; p < KARAT_SIEVE_LIMIT; p += 2) {
    if (composite[p])
      continue;
    for (uint64_t multiple = p * p; multiple < KARAT_SIEVE_LIMIT; multiple += 2 * p)
      composite[multiple] = 1;
    if (group.product > UINT64_MAX / p) {
      group.inverse = inverse(group.product);
      sieve->group[sieve->groups++] = group;
      group = (struct group){.product = 1, .first = count};
    }
    group.product *= p;
    sieve->primes[count++] = (struct small_prime){inverse(p), UINT64_MAX / p};
  }
  group.inverse = inverse(group.product);
  sieve->group[sieve->groups] = group;
  sieve->group[++sieve->groups].first = count;
  free(composite);
  return sieve;
}

/* A word that has a common factor with the odd word m where x has it: +-x 2^-64k mod m, by taking
 * multiples of m from x that clear a word each. */
static uint64_t residue(const uint64_t *x, size_t k, uint64_t m, uint64_t m_inverse)
{
  uint64_t c = 0;
  for (size_t i = 0; i < k; i++) {
    uint64_t borrow = 0, difference = karat_subb(x[i], c, &borrow);
    uint64_t quotient = difference * m_inverse;
    c = (uint64_t)(((karat_dword)quotient * m) >> 64) + borrow;
  }
  return c;
}

int karat_sieve_divides(const struct karat_sieve *sieve, const uint64_t *x, size_t k)
{
  for (uint32_t i = 0; i < sieve->groups; i++) {
    const struct group *group = &sieve->group[i];
    uint64_t c = residue(x, k, group->product, group->inverse), divides = 0;
    for (uint32_t j = group->first; j < group[1].first; j++) {
      /* p divides c if and only if c p^-1 mod 2^64 is a quotient, no larger than a word's */
      uint64_t borrow = 0;
      karat_subb(sieve->primes[j].most, c * sieve->primes[j].inverse, &borrow);
      divides |= borrow ^ 1;
    }
    if (karat_published(divides)) /* x will be thrown away */
      return 1;
  }
  return 0;
}

uint64_t karat_prime_is_small(const uint64_t *x, size_t bits)
{
  const size_t at = bits - 64, i = at / 64, shift = at % 64;
  uint64_t word = shift == 0 ? x[i] : x[i] >> shift | x[i + 1] << (64 - shift), small = 0;
  karat_subb(word, SQRT2, &small);
  return small;
}

uint64_t karat_primes_are_close(const uint64_t *p, const uint64_t *q, size_t k, size_t bits,
                                uint64_t *t)
{
  const size_t low = bits - DIFFERENT_BITS;
  uint64_t borrow = 0;
  for (size_t i = 0; i < k; i++)
    t[i] = karat_subb(p[i], q[i], &borrow);
  const uint64_t negative = karat_mask(borrow);
  uint64_t carry = borrow;
  for (size_t i = 0; i < k; i++)
    t[i] = karat_addc(t[i] ^ negative, 0, &carry);
  uint64_t high = t[low / 64] >> (low % 64);
  for (size_t i = low / 64 + 1; i < k; i++)
    high |= t[i];
  return karat_is_zero(high);
}

unsigned karat_prime_rounds(size_t bits)
{
  /* By the bound of Damgard, Landrock and Pomerance (1993), k^(3/2) 2^t t^(-1/2) 4^(2 - sqrt(t k))
   * for k bits and t rounds: 2^-120 and 2^-133 at 1024 and 1536 bits, 2^-117 at 512. FIPS 186-5,
   * table B.1, asks for no more. */
  if (bits >= 1536)
    return 4;
  return bits >= 1024 ? 5 : 10;
}

/* A random b with 1 < b < w - 1, uniform. */
static karat_status random_base(const struct karat_modulus *w, size_t bits,
                                const uint64_t *minus_one, uint64_t *b)
{
  const size_t k = w->k;
  for (int trial = 0; trial < KARAT_RANDOM_TRIALS; trial++) {
    karat_status status = karat_random(b, k * sizeof *b);
    if (status != KARAT_OK)
      return status;
    b[(bits - 1) / 64] &= UINT64_MAX >> (63 - (bits - 1) % 64);
    for (size_t i = (bits - 1) / 64 + 1; i < k; i++)
      b[i] = 0;
    uint64_t small = karat_number_is(b, 0, k) | karat_number_is(b, 1, k);
    /* says nothing about the b that is kept */
    if (karat_published(karat_number_less(b, minus_one, k) & (small ^ 1)))
      return KARAT_OK;
  }
  return KARAT_E_RANDOM;
}

karat_status karat_miller_rabin(const struct karat_modulus *w, size_t bits, size_t most,
                                unsigned rounds, uint64_t *t, int *prime)
{
  const size_t k = w->k;
  uint64_t *minus_one = t, *odd = minus_one + k, *z = odd + k, *one = z + k, *scratch = one + k;
  *prime = 0;
  karat_number_copy(odd, k, w->m, k);
  odd[0] ^= 1; /* w - 1 = 2^a odd */
  const uint64_t a = karat_number_zeros(odd, k);

  for (unsigned round = 0; round < rounds; round++) {
    karat_number_copy(minus_one, k, w->m, k);
    minus_one[0] ^= 1;
    karat_status status = random_base(w, bits, minus_one, z);
    if (status != KARAT_OK)
      return status;
    karat_number_copy(odd, k, minus_one, k);
    karat_number_shift_right(odd, a, k);
    karat_modulus_exp(w, z, z, odd, k, scratch);

    /* w passes if b^odd = 1, or b^(2^j odd) = -1 for a j below a; all j up to `most` are computed.
     * In Montgomery form, where 1 is R and -1 is w - R. */
    karat_number_set(odd, 1, k);
    karat_modulus_mul(w, one, odd, w->rr, scratch);
    w->kernel.sub(minus_one, w->m, one, k);
    karat_modulus_mul(w, z, z, w->rr, scratch);
    uint64_t passes = karat_number_equal(z, one, k) | karat_number_equal(z, minus_one, k);
    for (size_t j = 1; j < most; j++) {
      uint64_t counts = 0;
      karat_subb(karat_opaque(j), a, &counts); /* j < a; or the loop might end by j - a */
      karat_modulus_sqr(w, z, z, scratch);
      passes |= counts & karat_number_equal(z, minus_one, k);
    }
    if (!karat_published(passes))
      return KARAT_OK;
  }
  *prime = 1;
  return KARAT_OK;
}
