/* Numbers in digits of 52 bits.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/digits.h"
#include "bignum/number.h"

/* From digit to digit of a layout. */
struct walk {
  size_t place, v;
};

static void step(struct walk *walk, const struct karat_layout *layout)
{
  walk->place += layout->inner;
  if (++walk->v == layout->n) {
    walk->v = 0;
    walk->place += layout->outer - layout->inner * layout->n;
  }
}

void karat_digits_put(uint64_t *z, const struct karat_layout *layout, const uint64_t *x,
                      size_t words)
{
  struct walk walk = {0};
  for (size_t i = 0; i < layout->count; i++, step(&walk, layout)) {
    const size_t word = 52 * i / 64;
    const unsigned shift = 52 * i % 64;
    uint64_t digit = word < words ? x[word] >> shift : 0;
    if (shift > 12 && word + 1 < words)
      digit |= x[word + 1] << (64 - shift);
    z[walk.place] = digit & KARAT_DIGIT;
  }
}

void karat_digits_get(uint64_t *z, size_t words, const uint64_t *x,
                      const struct karat_layout *layout)
{
  struct walk walk = {0};
  karat_number_set(z, 0, words);
  for (size_t i = 0; i < layout->count && 52 * i < 64 * words; i++, step(&walk, layout)) {
    const size_t word = 52 * i / 64;
    const unsigned shift = 52 * i % 64;
    const uint64_t digit = x[walk.place];
    z[word] |= digit << shift;
    if (shift > 12 && word + 1 < words)
      z[word + 1] |= digit >> (64 - shift);
  }
}

void karat_digits_reduce(uint64_t *z, const uint64_t *m, size_t k)
{
  /* does 2 m go off? */
  uint64_t borrow = 0, low = 0;
  for (size_t i = 0; i < k; i++) {
    karat_subb(z[i], m[i] << 1 | low, &borrow);
    low = m[i] >> 63;
  }
  karat_subb(z[k], low, &borrow);
  uint64_t mask = karat_mask(borrow ^ 1);

  /* then take it off, or nothing; does m go off after that? */
  uint64_t less = 0;
  borrow = low = 0;
  for (size_t i = 0; i < k; i++) {
    z[i] = karat_subb(z[i], (m[i] << 1 | low) & mask, &borrow);
    karat_subb(z[i], m[i], &less);
    low = m[i] >> 63;
  }
  z[k] = karat_subb(z[k], low & mask, &borrow);
  karat_subb(z[k], 0, &less);
  mask = karat_mask(less ^ 1);

  borrow = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_subb(z[i], m[i] & mask, &borrow);
  z[k] -= borrow;
}

void karat_digits_halve(uint64_t *x, const uint64_t *m, size_t k, size_t bits)
{
  for (; bits > 0; bits--) {
    const uint64_t mask = karat_mask(x[0] & 1);
    uint64_t carry = 0;
    for (size_t i = 0; i < k; i++)
      x[i] = karat_addc(x[i], m[i] & mask, &carry);
    for (size_t i = 0; i < k; i++)
      x[i] = x[i] >> 1 | (i + 1 < k ? x[i + 1] : carry) << 63;
  }
}

void karat_digits_inverse(uint64_t *z, size_t count, const uint64_t *m)
{
  const uint64_t low = karat_word_inverse(m[0]);
  uint64_t digit[5], rest[5] = {1};
  karat_digits_put(digit, &(struct karat_layout){1, 0, count, count}, m, 5);
  /* z m = -1: the digits of z are those that make the ones of 1 + z m zero, one after the other */
  for (size_t i = 0; i < count; i++) {
    z[i] = (0 - low) * rest[0] & KARAT_DIGIT;
    uint64_t carry = 0;
    for (size_t j = 0; i + j < count; j++) {
      const karat_dword sum = (karat_dword)digit[j] * z[i] + rest[j] + carry;
      if (j > 0)
        rest[j - 1] = (uint64_t)sum & KARAT_DIGIT;
      carry = (uint64_t)(sum >> 52);
    }
  }
}
