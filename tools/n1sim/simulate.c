/* simulate.c: the core as it runs. A cycle retires, issues and dispatches, in this order.
 *
 * Dispatch takes the instructions in order into a window, as far as the widths, the window and the
 * queues allow, and puts each uop into the queue of one port: the shortest. A port issues the
 * oldest uop of its queue whose instruction has all its sources. The results of an instruction are
 * there when the last of its uops is done. Retirement is in order.
 *
 * An instruction that waits for others is in the list of each; the last that it waits for writes
 * when it will be ready. So an issuing port looks at one number for each uop in its queue, and not
 * at all before something in it can be ready.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "n1sim.h"
#include <stdlib.h>
#include <string.h>

#define NEVER UINT64_MAX
enum {
  WAITS = N1_SOURCES + 1, /* what an instruction can wait for: its sources and a store */
  NO_WAIT = UINT16_MAX
};

/* A place in the window. */
struct slot {
  const struct n1_timing *timing;
  struct n1_event *event;
  uint64_t done;    /* when all that has been issued is done */
  uint64_t base;    /* when the base register that is written back is there */
  uint64_t ready;   /* when those sources are there that have been issued */
  uint16_t waiting; /* the list of those that wait for this one */
  uint8_t pending;  /* how many sources have not been issued */
  uint8_t left;     /* uops that have not been issued, the one of the base register among them */
  uint8_t updated;
  bool vector, marked;
  uint16_t ports; /* in whose queues its uops are, or were */
};

/* That an instruction waits for another. Its number tells which: slot * WAITS + source. */
struct wait {
  uint16_t next;
  int16_t delay; /* from the result until it can be used */
  bool base;     /* it is the base register that is waited for */
};

struct entry {
  uint16_t slot;
  uint8_t uop; /* uop_count of the timing: the one of the base register */
  uint8_t busy, hold, latency;
};

struct queue {
  struct entry entries[N1_QUEUE]; /* the oldest first */
  unsigned count;
  uint64_t free_at, unit_free_at; /* the port, and its long unit */
  uint64_t wake;                  /* nothing can issue before */
};

/* A store in the window. */
struct store {
  uint64_t address, number;
  unsigned width;
};

struct n1_simulator {
  const struct n1_machine *machine;
  uint64_t cycle, head, next; /* instructions: the oldest in the window, the next to come; from 1 */
  unsigned dispatched, scalar, vector, uops; /* in this cycle */
  uint64_t producer[SLOTS];                  /* the last instruction that writes a register */
  uint64_t ready[N1_WINDOW];                 /* of a slot: when its uops may issue, or NEVER */
  struct slot slots[N1_WINDOW];
  struct wait waits[N1_WINDOW * WAITS];
  struct queue queues[N1_PORTS];
  struct store stores[N1_WINDOW]; /* a ring */
  uint64_t store_head, store_next;
  uint64_t marks, first_mark, last_mark;
  struct n1_event *events;
  size_t first_event, event_room;
  struct n1_result result;
};

struct n1_simulator *n1_new(const struct n1_machine *machine)
{
  struct n1_simulator *simulator = calloc(1, sizeof *simulator);
  if (simulator != NULL) {
    simulator->machine = machine;
    n1_start(simulator);
  }
  return simulator;
}

void n1_free(struct n1_simulator *simulator)
{
  free(simulator);
}

void n1_observe(struct n1_simulator *simulator, struct n1_event *events, size_t first, size_t room)
{
  simulator->events = events;
  simulator->first_event = first;
  simulator->event_room = events == NULL ? 0 : room;
}

void n1_start(struct n1_simulator *simulator)
{
  simulator->cycle = 0;
  simulator->head = simulator->next = 1;
  simulator->dispatched = simulator->scalar = simulator->vector = simulator->uops = 0;
  memset(simulator->producer, 0, sizeof simulator->producer);
  for (unsigned i = 0; i < simulator->machine->port_count; i++) {
    struct queue *queue = &simulator->queues[i];
    queue->count = 0;
    queue->free_at = queue->unit_free_at = queue->wake = 0;
  }
  simulator->store_head = simulator->store_next = 0;
  simulator->marks = simulator->first_mark = simulator->last_mark = 0;
  memset(&simulator->result, 0, sizeof simulator->result);
}

/* ---- retirement and issue ---- */

static void retire(struct n1_simulator *simulator)
{
  for (unsigned i = 0; i < simulator->machine->retire && simulator->head < simulator->next; i++) {
    struct slot *slot = &simulator->slots[simulator->head % N1_WINDOW];
    if (slot->left > 0 || slot->done > simulator->cycle)
      return;
    if (slot->event != NULL)
      slot->event->retired = simulator->cycle;
    if (slot->marked) {
      if (simulator->marks++ == 0)
        simulator->first_mark = simulator->cycle;
      simulator->last_mark = simulator->cycle;
    }
    simulator->head++;
  }
}

/* All sources of a slot are known: its ports have to look from that cycle on. */
static void make_ready(struct n1_simulator *simulator, unsigned number)
{
  const struct slot *slot = &simulator->slots[number];
  simulator->ready[number] = slot->ready;
  for (unsigned rest = slot->ports; rest != 0; rest &= rest - 1) {
    struct queue *queue = &simulator->queues[__builtin_ctz(rest)];
    if (slot->ready < queue->wake)
      queue->wake = slot->ready;
  }
}

/* A source becomes known: it can be used from that cycle on. */
static void arrive(struct n1_simulator *simulator, unsigned number, uint64_t at)
{
  struct slot *slot = &simulator->slots[number];
  if (at > slot->ready)
    slot->ready = at;
  if (--slot->pending == 0)
    make_ready(simulator, number);
}

/* When a result can be used that is there at a time; delays may be negative. */
static uint64_t delayed(uint64_t at, int delay)
{
  return delay < 0 && at < (uint64_t)-delay ? 0 : at + (uint64_t)(int64_t)delay;
}

static void complete(struct n1_simulator *simulator, struct slot *slot)
{
  for (unsigned i = slot->waiting; i != NO_WAIT; i = simulator->waits[i].next) {
    const struct wait *wait = &simulator->waits[i];
    arrive(simulator, i / WAITS, delayed(wait->base ? slot->base : slot->done, wait->delay));
  }
  slot->waiting = NO_WAIT;
}

static void issue_entry(struct n1_simulator *simulator, unsigned port, const struct entry *entry)
{
  struct slot *slot = &simulator->slots[entry->slot];
  struct queue *queue = &simulator->queues[port];
  uint64_t cycle = simulator->cycle, done = cycle + entry->latency;
  queue->free_at = cycle + entry->busy;
  if (entry->hold > 0)
    queue->unit_free_at = cycle + entry->hold;
  simulator->result.issued[port]++;
  if (done > slot->done)
    slot->done = done;
  if (slot->event != NULL) {
    slot->event->issued[entry->uop] = cycle;
    slot->event->ports[entry->uop] = (uint8_t)port;
    slot->event->done = slot->done;
  }
  if (--slot->left == 0) {
    uint64_t update = cycle + simulator->machine->update.latency;
    slot->base = update < slot->done ? update : slot->done;
    complete(simulator, slot);
  }
}

/* Issues the oldest uop that can; or else finds out from when on one could, as far as that is
 * known. Whatever becomes ready later wakes the queue. */
static bool issue_from(struct n1_simulator *simulator, unsigned port)
{
  struct queue *queue = &simulator->queues[port];
  const uint64_t cycle = simulator->cycle, *ready = simulator->ready;
  const bool limited = !simulator->machine->ignore_ports;
  uint64_t wake = NEVER;
  for (unsigned i = 0; i < queue->count; i++) {
    struct entry entry = queue->entries[i];
    uint64_t at = ready[entry.slot];
    if (limited && entry.hold > 0 && queue->unit_free_at > at)
      at = queue->unit_free_at;
    if (at <= cycle) {
      queue->count--;
      memmove(&queue->entries[i], &queue->entries[i + 1], (queue->count - i) * sizeof entry);
      issue_entry(simulator, port, &entry);
      queue->wake = cycle;
      return true;
    }
    if (at < wake)
      wake = at;
  }
  queue->wake = wake;
  return false;
}

static void issue(struct n1_simulator *simulator)
{
  const struct n1_machine *machine = simulator->machine;
  for (unsigned port = 0; port < machine->port_count; port++) {
    const struct queue *queue = &simulator->queues[port];
    if (queue->wake > simulator->cycle)
      continue;
    if (machine->ignore_ports)
      while (issue_from(simulator, port))
        continue;
    else if (queue->free_at <= simulator->cycle)
      issue_from(simulator, port);
  }
}

static void next_cycle(struct n1_simulator *simulator)
{
  simulator->cycle++;
  simulator->dispatched = simulator->scalar = simulator->vector = simulator->uops = 0;
  retire(simulator);
  issue(simulator);
}

/* ---- dispatch ---- */

/* Where a uop goes: the port with the shortest queue that has a place, after what is `added`; or
 * N1_PORTS. */
static unsigned choose(const struct n1_simulator *simulator, unsigned ports, const uint8_t *added)
{
  unsigned best = N1_PORTS, length = 0;
  for (unsigned rest = ports; rest != 0; rest &= rest - 1) {
    unsigned port = (unsigned)__builtin_ctz(rest);
    unsigned count = simulator->queues[port].count + added[port];
    if (count < simulator->machine->ports[port].queue && (best == N1_PORTS || count < length)) {
      best = port;
      length = count;
    }
  }
  return best;
}

/* The slot waits for a source that instruction `producer` makes. */
static void wait_for(struct n1_simulator *simulator, unsigned number, unsigned source,
                     uint64_t producer, bool base, int delay)
{
  struct slot *slot = &simulator->slots[number];
  struct slot *maker = &simulator->slots[producer % N1_WINDOW];
  slot->pending++;
  if (maker->left == 0) {
    uint64_t at = delayed(base ? maker->base : maker->done, delay);
    slot->ready = at > slot->ready ? at : slot->ready;
    slot->pending--;
    return;
  }
  unsigned wait = number * WAITS + source;
  simulator->waits[wait] =
      (struct wait){.next = maker->waiting, .delay = (int16_t)delay, .base = base};
  maker->waiting = (uint16_t)wait;
}

static void wait_for_registers(struct n1_simulator *simulator, unsigned number,
                               const struct n1_instruction *instruction)
{
  const struct slot *slot = &simulator->slots[number];
  for (unsigned i = 0; i < instruction->source_count; i++) {
    unsigned source = instruction->sources[i];
    uint64_t producer = simulator->producer[source];
    if (producer < simulator->head)
      continue;
    const struct slot *maker = &simulator->slots[producer % N1_WINDOW];
    bool chained =
        source == instruction->addend && maker->timing->chain > 0 && maker->vector == slot->vector;
    wait_for(simulator, number, i, producer, maker->updated == source,
             chained ? -(int)slot->timing->chain : 0);
  }
}

/* A load waits for the last store of the window that writes one of its bytes. */
static void wait_for_store(struct n1_simulator *simulator, unsigned number,
                           const struct n1_instruction *load)
{
  const struct n1_machine *machine = simulator->machine;
  for (uint64_t i = simulator->store_next; i > simulator->store_head; i--) {
    const struct store *store = &simulator->stores[(i - 1) % N1_WINDOW];
    if (store->number < simulator->head) {
      simulator->store_head = i;
      return;
    }
    if (store->address - load->address < load->width ||
        load->address - store->address < store->width) {
      int latency = simulator->slots[number].timing->uops[0].latency;
      wait_for(simulator, number, WAITS - 1, store->number, false, (int)machine->forward - latency);
      return;
    }
  }
}

static bool dispatch(struct n1_simulator *simulator, const struct n1_instruction *instruction)
{
  const struct n1_machine *machine = simulator->machine;
  const struct n1_timing *timing = &machine->timing[instruction->kind];
  bool update = instruction->updated != N1_NO_REGISTER;
  unsigned uops = timing->uop_count + update, counted = uops == 0 ? 1 : uops;
  if (simulator->dispatched == machine->dispatch || simulator->uops + counted > machine->uops ||
      (instruction->vector ? simulator->vector == machine->vector
                           : simulator->scalar == machine->scalar)) {
    simulator->result.stalls[N1_DECODE]++;
    return false;
  }
  if (simulator->next - simulator->head >= machine->window) {
    simulator->result.stalls[N1_WINDOW_FULL]++;
    return false;
  }

  struct entry entries[N1_UOPS];
  unsigned ports[N1_UOPS];
  uint8_t added[N1_PORTS] = {0};
  unsigned number = simulator->next % N1_WINDOW;
  for (unsigned i = 0; i < uops; i++) {
    const struct n1_uop *uop = i < timing->uop_count ? &timing->uops[i] : &machine->update;
    ports[i] = choose(simulator, uop->ports, added);
    if (ports[i] == N1_PORTS) {
      simulator->result.stalls[N1_QUEUE_FULL]++;
      for (unsigned rest = uop->ports; rest != 0; rest &= rest - 1)
        simulator->result.queue_full[__builtin_ctz(rest)]++;
      return false;
    }
    added[ports[i]]++;
    entries[i] = (struct entry){(uint16_t)number, (uint8_t)i, uop->busy, uop->hold, uop->latency};
  }
  for (unsigned i = 0; i < uops; i++) {
    struct queue *queue = &simulator->queues[ports[i]];
    queue->entries[queue->count++] = entries[i];
  }

  simulator->dispatched++;
  simulator->uops += counted;
  *(instruction->vector ? &simulator->vector : &simulator->scalar) += 1;
  simulator->result.instructions++;
  simulator->result.uops += uops;

  struct slot *slot = &simulator->slots[number];
  *slot = (struct slot){.timing = timing,
                        .done = simulator->cycle + 1,
                        .waiting = NO_WAIT,
                        .left = (uint8_t)uops,
                        .updated = instruction->updated,
                        .vector = instruction->vector};
  for (unsigned i = 0; i < uops; i++)
    slot->ports |= (uint16_t)(1U << ports[i]);
  slot->base = slot->done;
  size_t index = simulator->next - 1 - simulator->first_event;
  if (simulator->next - 1 >= simulator->first_event && index < simulator->event_room) {
    slot->event = &simulator->events[index];
    *slot->event = (struct n1_event){
        .dispatched = simulator->cycle, .done = slot->done, .uop_count = (uint8_t)uops};
  }
  simulator->ready[number] = NEVER;
  if (!machine->ignore_sources) {
    wait_for_registers(simulator, number, instruction);
    if (instruction->width > 0 && !instruction->store)
      wait_for_store(simulator, number, instruction);
  }
  if (slot->pending == 0)
    make_ready(simulator, number);
  for (unsigned i = 0; i < instruction->destination_count; i++)
    simulator->producer[instruction->destinations[i]] = simulator->next;
  if (instruction->store && instruction->width > 0)
    simulator->stores[simulator->store_next++ % N1_WINDOW] =
        (struct store){instruction->address, simulator->next, instruction->width};
  simulator->next++;
  return true;
}

/* ---- programs ---- */

void n1_feed(struct n1_simulator *simulator, const struct n1_instruction *instructions,
             size_t count)
{
  for (size_t i = 0; i < count; i++)
    while (!dispatch(simulator, &instructions[i]))
      next_cycle(simulator);
}

void n1_mark(struct n1_simulator *simulator)
{
  /* What was dispatched last has not retired: retirement comes first in a cycle. */
  if (simulator->next > 1)
    simulator->slots[(simulator->next - 1) % N1_WINDOW].marked = true;
}

void n1_finish(struct n1_simulator *simulator, struct n1_result *result)
{
  while (simulator->head < simulator->next)
    next_cycle(simulator);
  simulator->result.cycles = simulator->cycle;
  simulator->result.per_iteration =
      simulator->marks > 1
          ? (double)(simulator->last_mark - simulator->first_mark) / (double)(simulator->marks - 1)
          : (double)simulator->cycle;
  *result = simulator->result;
}

void n1_simulate(struct n1_simulator *simulator, const struct n1_instruction *program, size_t count,
                 unsigned iterations, struct n1_result *result)
{
  n1_start(simulator);
  for (unsigned i = 0; i < iterations; i++) {
    n1_feed(simulator, program, count);
    n1_mark(simulator);
  }
  n1_finish(simulator, result);
}
