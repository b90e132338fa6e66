/* An RSA key as the operations want it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_KEY_H
#define KARAT_RSA_KEY_H

#include "bignum/modulus.h"
#include <karat/key.h>

struct karat_pool;

#define KARAT_EXPONENT_WORDS (KARAT_MAX_EXPONENT_BITS / 64)

/* The private half. Both primes are taken as numbers of `half` words, those of the longer one, so
 * that lengths need not be equal. n has 2 half words or fewer. */
struct karat_private {
  size_t half;
  struct karat_modulus p, q;
  uint64_t *dp, *dq, *qinv;    /* half words each */
  uint64_t *d;                 /* n.k words: as it was given, for export */
  size_t p_bits, q_bits;       /* lengths of the primes, which are public */
  struct karat_strided *pair;  /* both primes at once in vector registers, or null */
  struct karat_phases *phases; /* and one in vectors beside the other in words, or null */
  struct karat_pool *pool;     /* blinding values and work space */
};

/* RSASSA-PSS only, and with which parameters; for the scheme floor, which alone sets and reads it.
 */
struct karat_restriction {
  int restricted;
  int hash, mask_hash; /* of enum karat_hash; 0: any */
  int min_salt_len;
};

struct karat_key {
  size_t bits, size;                /* of n, in bits and bytes */
  uint64_t e[KARAT_EXPONENT_WORDS]; /* public exponent */
  size_t e_words;                   /* without leading zeros */
  struct karat_modulus n;           /* n.k words */
  int is_private;
  struct karat_restriction pss;
  struct karat_private private;
  size_t words;       /* how many there are behind the key */
  uint64_t storage[]; /* of all the numbers */
};

#ifdef KARAT_FAULT_HOOK
/* Tests only: called with each half-result ("m1" = c^dp mod p, "m2" = c^dq mod q), so that they can
 * spoil it. */
extern void (*karat_fault_hook)(const char *what, uint64_t *words, size_t k);
#endif

#endif
