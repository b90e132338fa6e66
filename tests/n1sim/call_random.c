/* call_random.c: calls a random program (random_program.awk), for n1sim to watch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

void random_program(uint64_t *a, uint64_t *b, uint64_t *c, uint64_t *d);

int main(void)
{
  static uint64_t buffers[4][64] __attribute__((aligned(64)));
  random_program(buffers[0], buffers[1], buffers[2], buffers[3]);
  return 0;
}
