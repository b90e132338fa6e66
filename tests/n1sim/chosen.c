/* chosen.c: which implementation of each kernel karat chooses: lines "KERNEL SYMBOL", for the
 * number of words given.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/info.h>

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
  struct karat_kernel_choice choice;
  size_t words = argc == 2 ? strtoul(argv[1], NULL, 10) : 0;
  for (size_t i = 0; karat_kernel_choose(&choice, i, words) == KARAT_OK; i++)
    printf("%s %s\n", choice.kernel, choice.implementation);
  return 0;
}
