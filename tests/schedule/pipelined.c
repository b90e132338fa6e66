/* pipelined.c: kernels with pipelined loops on random numbers, against the readable ones. They are
 * linked in as karat_NAME_aarch64 and karat_NAME_pipelined_aarch64. Numbers have 1 to 9 words, and
 * a page that can't be read lies behind each.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* With as many arguments as the one that has most. */
typedef uint64_t function(uint64_t *, const uint64_t *, uint64_t, uint64_t, uint64_t);
#define TWICE(name) extern function karat_##name##_aarch64, karat_##name##_pipelined_aarch64;
TWICE(add)
TWICE(sub)
TWICE(mul)
TWICE(sqr)
TWICE(mont_reduce)
TWICE(lookup)

enum { MOST = 9, ROWS = 5 };

static uint64_t state = 1;

static uint64_t random_word(void)
{
  uint64_t z = state += 0x9e3779b97f4a7c15U; /* splitmix64 */
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  z ^= z >> 31;
  return z % 4 == 0 ? 0 : z % 4 == 1 ? UINT64_MAX : z; /* carries that go far */
}

/* Room for a number that ends where a page ends that nothing may go beyond. */
struct room {
  uint64_t *end;
};

static struct room new_room(void)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED || mprotect(pages + page, page, PROT_NONE) != 0) {
    perror("mmap");
    _exit(2);
  }
  return (struct room){(uint64_t *)(void *)(pages + page)};
}

static uint64_t *filled(struct room room, size_t words)
{
  for (size_t i = 0; i < words; i++)
    room.end[(long)i - (long)words] = random_word();
  return room.end - words;
}

struct kernel {
  const char *name;
  function *plain, *pipelined;
  unsigned words; /* of the result, in k */
  bool returns;
};

/* False if they differ. */
static bool same(const struct kernel *kernel, struct room rooms[2], const uint64_t *x,
                 uint64_t third, uint64_t fourth, size_t k)
{
  size_t words = kernel->words * k;
  uint64_t *z[] = {filled(rooms[0], words), rooms[1].end - words};
  memcpy(z[1], z[0], words * sizeof **z);
  uint64_t plain = kernel->plain(z[0], x, third, fourth, k);
  uint64_t pipelined = kernel->pipelined(z[1], x, third, fourth, k);
  if (memcmp(z[0], z[1], words * sizeof **z) == 0 && (!kernel->returns || plain == pipelined))
    return true;
  fprintf(stderr, "FAILED: %s of %zu words: another result\n", kernel->name, k);
  return false;
}

#define BOTH(name) #name, karat_##name##_aarch64, karat_##name##_pipelined_aarch64

int main(void)
{
  static const struct kernel add = {BOTH(add), 1, true}, sub = {BOTH(sub), 1, true},
                             mul = {BOTH(mul), 2, false}, sqr = {BOTH(sqr), 2, false},
                             mont_reduce = {BOTH(mont_reduce), 2, true},
                             lookup = {BOTH(lookup), 1, false};
  struct room rooms[] = {new_room(), new_room()}, first = new_room(), second = new_room();
  struct room table = new_room();
  bool good = true;
  for (unsigned round = 0; round < 2000 && good; round++) {
    size_t k = 1 + round % MOST;
    const uint64_t *x = filled(first, k), *y = filled(second, k), *rows = filled(table, ROWS * k);
    uint64_t y_is = (uint64_t)(uintptr_t)y;
    good = same(&add, rooms, x, y_is, k, k) && same(&sub, rooms, x, y_is, k, k) &&
           same(&mul, rooms, x, y_is, k, k) && same(&sqr, rooms, x, k, k, k) &&
           same(&mont_reduce, rooms, x, y[0], k, k) &&
           same(&lookup, rooms, rows, random_word() % ROWS, ROWS, k);
  }
  return good ? 0 : 1;
}
