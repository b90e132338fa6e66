/* ports.c: a simple machine, which issues instructions in the order in which it is asked to.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <string.h>

bool ports_allow(struct ports *ports, const struct n1_machine *machine, const struct node *node,
                 bool take)
{
  const struct n1_timing *timing = node->timing;
  bool vector = node->record.vector;
  unsigned free_at[N1_PORTS], unit_at[N1_PORTS];
  if (ports->issued >= machine->dispatch || ports->uops + timing->uop_count > machine->uops ||
      (vector ? ports->vector >= machine->vector : ports->scalar >= machine->scalar))
    return false;
  memcpy(free_at, ports->free_at, sizeof free_at);
  memcpy(unit_at, ports->unit_at, sizeof unit_at);
  for (unsigned u = 0; u < timing->uop_count; u++) {
    const struct n1_uop *uop = &timing->uops[u];
    unsigned chosen = N1_PORTS;
    for (unsigned p = 0; p < machine->port_count; p++)
      if ((uop->ports >> p & 1) != 0 && free_at[p] <= ports->cycle &&
          (uop->hold == 0 || unit_at[p] <= ports->cycle) &&
          (chosen == N1_PORTS || unit_at[p] < unit_at[chosen]))
        chosen = p;
    if (chosen == N1_PORTS)
      return false;
    free_at[chosen] = ports->cycle + uop->busy;
    if (uop->hold > 0)
      unit_at[chosen] = ports->cycle + uop->hold;
  }
  if (take) {
    memcpy(ports->free_at, free_at, sizeof free_at);
    memcpy(ports->unit_at, unit_at, sizeof unit_at);
    ports->issued++;
    ports->uops += timing->uop_count;
    *(vector ? &ports->vector : &ports->scalar) += 1;
  }
  return true;
}

void next_cycle(struct ports *ports)
{
  ports->cycle++;
  ports->issued = ports->scalar = ports->vector = ports->uops = 0;
}
