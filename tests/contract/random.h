/* random.h: pseudo-random numbers that a seed and a name determine, so that any single case of a
 * test can be made again.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef RANDOM_H
#define RANDOM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct random {
  uint64_t state;
};

/* The next 64 bits (SplitMix64). */
static inline uint64_t random_u64(struct random *random)
{
  uint64_t z = random->state += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

static inline struct random random_seeded(uint64_t seed, const char *name)
{
  struct random random = {seed};
  for (; *name != '\0'; name++)
    random.state = random_u64(&random) ^ (unsigned char)*name;
  return random;
}

/* A number below n, n > 0. The bias is below n / 2^64. */
static inline size_t random_below(struct random *random, size_t n)
{
  return random_u64(random) % n;
}

static inline void random_bytes(struct random *random, void *out, size_t size)
{
  uint8_t *bytes = out;
  while (size > 0) {
    uint64_t word = random_u64(random);
    size_t part = size < sizeof word ? size : sizeof word;
    memcpy(bytes, &word, part);
    bytes += part;
    size -= part;
  }
}

#endif
