/* declare.c: what options say of registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

uint64_t register_set(const char *option, const char *list)
{
  char *text = copied(list), *rest = NULL;
  uint64_t set = 0;
  for (char *word = strtok_r(text, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest)) {
    char *end = NULL;
    bool vector = *word == 'v';
    unsigned long number = isdigit((unsigned char)word[1]) ? strtoul(word + 1, &end, 10) : 99;
    if ((*word != 'x' && !vector) || number > (vector ? 31 : 30) || *end != '\0')
      die("%s: %s is not a register", option, word);
    set |= BIT(number + (vector ? VECTOR : 0));
  }
  free(text);
  return set;
}

void declare_apart(struct kernel *kernel, const char *list)
{
  uint64_t set = register_set("--apart", list);
  if ((set & ~(BIT(SP) - 1)) != 0 || (set & (set - 1)) == 0)
    die("--apart: %s: two registers or more of x0 .. x30 are wanted", list);
  for (int r = 0; r < SP; r++)
    if ((set & BIT(r)) != 0)
      kernel->apart[r] |= set & ~BIT(r);
}
