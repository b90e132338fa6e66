/* exact.c: windows of an order, each in the fewest cycles there are, by a SAT solver.
 *
 * A simple machine (ports.c) issues the present order; that gives each instruction its cycle. Of a
 * window it is asked: can it be issued so that all that is behind it comes a cycle earlier? In
 * propositions: each instruction of the window has a cycle, and each of its parts a port that
 * nothing else occupies; its operands are there, and its results in time; no cycle issues more than
 * the machine can; and no chain of flags is interrupted. CaDiCaL, which is run as a process, finds
 * such cycles or tells that there are none. The order that they give stays if the simulator, which
 * knows the real machine better, finds it no slower.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "graph.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* CONTEXT: instructions before and behind the window that are looked at. CONFLICTS: after so many
 * the solver gives up; unlike time, that does not depend on the machine. */
enum { CONTEXT = 60, CONFLICTS = 2000 };

/* What the solver's process ends with. */
enum { GAVE_UP = 0, SATISFIABLE = 10, UNSATISFIABLE = 20, NOT_FOUND = 127 };

/* ---- propositions ---- */

/* Clauses in the form that solvers read: literals, and 0 behind each clause. */
struct formula {
  int *literals;
  size_t length, room;
  int variables, clauses;
};

static int new_variables(struct formula *formula, unsigned count)
{
  int first = formula->variables + 1;
  formula->variables += (int)count;
  return first;
}

static void add_literal(struct formula *formula, int literal)
{
  if (formula->length == formula->room) {
    formula->room = 2 * formula->room + 4096;
    formula->literals = resized(formula->literals, formula->room, sizeof *formula->literals);
  }
  formula->literals[formula->length++] = literal;
  formula->clauses += literal == 0;
}

/* One of the literals holds, as far as they are not 0. */
static void add_clause(struct formula *formula, int a, int b, int c, int d)
{
  int literals[] = {a, b, c, d};
  for (unsigned i = 0; i < 4; i++)
    if (literals[i] != 0)
      add_literal(formula, literals[i]);
  add_literal(formula, 0);
}

/* At most `most` of the literals hold, by counting: variable j of a row says that more than j of
 * the literals so far do. */
static void add_at_most(struct formula *formula, const int *literals, unsigned count, unsigned most)
{
  int before = 0;
  if (count <= most)
    return;
  for (unsigned i = 0; i < count; i++) {
    int row = new_variables(formula, most);
    for (unsigned j = 0; j < most && i > 0; j++)
      add_clause(formula, -(before + (int)j), row + (int)j, 0, 0);
    for (unsigned j = 1; j < most && i > 0; j++)
      add_clause(formula, -literals[i], -(before + (int)j - 1), row + (int)j, 0);
    if (i > 0)
      add_clause(formula, -literals[i], -(before + (int)most - 1), 0, 0);
    add_clause(formula, -literals[i], row, 0, 0);
    before = row;
  }
}

/* Runs the solver; true with the variables that hold, if there is a solution. */
static bool solve(const struct formula *formula, bool *holds)
{
  FILE *problem = tmpfile();
  int ends[2], status;
  if (problem == NULL || pipe(ends) != 0)
    die("cadical: %s", strerror(errno));
  fprintf(problem, "p cnf %d %d\n", formula->variables, formula->clauses);
  for (size_t i = 0; i < formula->length; i++)
    fprintf(problem, formula->literals[i] == 0 ? "%d\n" : "%d ", formula->literals[i]);
  if (fflush(problem) != 0 || fseek(problem, 0, SEEK_SET) != 0)
    die("cadical: %s", strerror(errno));
  pid_t child = fork();
  if (child < 0)
    die("fork: %s", strerror(errno));
  if (child == 0) {
    char limit[16];
    snprintf(limit, sizeof limit, "%d", CONFLICTS);
    if (dup2(fileno(problem), STDIN_FILENO) >= 0 && dup2(ends[1], STDOUT_FILENO) >= 0 &&
        close(ends[0]) == 0 && close(ends[1]) == 0)
      execlp("cadical", "cadical", "-q", "-c", limit, (char *)NULL);
    _exit(NOT_FOUND);
  }
  close(ends[1]);
  FILE *answer = fdopen(ends[0], "r");
  if (answer == NULL)
    die("cadical: %s", strerror(errno));
  char word[24];
  while (fscanf(answer, "%23s", word) == 1) { /* lines "v 1 -2 3 ..." and others */
    long literal = strtol(word, NULL, 10);
    if (literal > 0 && literal <= formula->variables)
      holds[literal] = true;
  }
  fclose(answer);
  fclose(problem);
  if (waitpid(child, &status, 0) < 0)
    die("cadical: %s", strerror(errno));
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (code == NOT_FOUND)
    die("cadical, the solver that --exact needs, can't be run");
  if (code != SATISFIABLE && code != UNSATISFIABLE && code != GAVE_UP)
    die("cadical, the solver, has failed");
  return code == SATISFIABLE;
}

/* ---- a window ---- */

struct window {
  const struct graph *graph;
  const uint32_t *order;
  uint32_t from, to;    /* positions */
  uint32_t *place;      /* of a node, in the order */
  unsigned *cycle;      /* in which a node is issued now */
  unsigned *ready;      /* its results from before are there */
  struct ports in, out; /* before the window's first cycle, and behind its last instruction */
  unsigned length;      /* cycles that it shall take */
  struct formula formula;
  int first; /* of the variables: i is issued in cycle t; by cycle t */
};

/* Issues positions from .. to of the order. */
static void issue(struct window *w, struct ports *ports, uint32_t from, uint32_t to)
{
  for (uint32_t i = from; i < to; i++) {
    const struct node *node = &w->graph->nodes[w->order[i]];
    while (ports->cycle < w->ready[w->order[i]] ||
           !ports_allow(ports, w->graph->machine, node, true))
      next_cycle(ports);
    w->cycle[w->order[i]] = ports->cycle;
    for (uint32_t k = 0; k < node->next_count; k++)
      if (ports->cycle + node->next[k].latency > w->ready[node->next[k].to])
        w->ready[node->next[k].to] = ports->cycle + node->next[k].latency;
  }
}

static void issue_all(struct window *w)
{
  uint32_t first = w->from > CONTEXT ? w->from - CONTEXT : 0;
  uint32_t end = w->graph->count - w->to > CONTEXT ? w->to + CONTEXT : w->graph->count;
  struct ports ports = {0};
  for (uint32_t i = 0; i < w->graph->count; i++) {
    w->place[w->order[i]] = i;
    w->ready[w->order[i]] = 0;
  }
  issue(w, &ports, first, w->from);
  next_cycle(&ports);
  w->in = ports;
  issue(w, &ports, w->from, w->to);
  w->out = ports;
  w->length = ports.cycle - w->in.cycle; /* one less than now */
  issue(w, &ports, w->to, end);
  for (uint32_t i = end; i < w->graph->count; i++) /* too far to matter */
    w->cycle[w->order[i]] = UINT32_MAX;
}

/* The proposition that instruction i of the window is issued in cycle t. */
static int at(const struct window *w, uint32_t i, unsigned t)
{
  return w->first + (int)(2 * (i * w->length + t));
}

static int by(const struct window *w, uint32_t i, unsigned t)
{
  return at(w, i, t) + 1;
}

/* i is issued in cycle `least` or later. */
static void not_before(struct window *w, uint32_t i, unsigned least)
{
  for (unsigned t = 0; t < least && t < w->length; t++)
    add_clause(&w->formula, -by(w, i, t), 0, 0, 0);
}

/* If the literal `when` does not hold, j is issued at least `latency` cycles after i. */
static void in_order(struct window *w, int when, uint32_t i, uint32_t j, unsigned latency)
{
  for (unsigned t = 0; t < w->length; t++)
    add_clause(&w->formula, when, -by(w, j, t), t >= latency ? by(w, i, t - latency) : 0, 0);
}

static unsigned relative(const struct window *w, unsigned cycle)
{
  return cycle > w->in.cycle ? cycle - w->in.cycle : 0;
}

/* Each instruction in one cycle, none before its operands are there, and results for what is
 * behind a cycle earlier than now. */
static void say_cycles(struct window *w)
{
  unsigned last = w->length - 1;
  for (uint32_t i = 0; i < w->to - w->from; i++) {
    uint32_t n = w->order[w->from + i];
    const struct node *node = &w->graph->nodes[n];
    unsigned ready = 0;
    for (uint32_t k = 0; k < node->before_count; k++) {
      const struct node *before = &w->graph->nodes[node->before[k]];
      if (w->place[node->before[k]] >= w->from || w->from - w->place[node->before[k]] > CONTEXT)
        continue;
      for (uint32_t e = 0; e < before->next_count; e++)
        if (before->next[e].to == n && w->cycle[node->before[k]] + before->next[e].latency > ready)
          ready = w->cycle[node->before[k]] + before->next[e].latency;
    }
    not_before(w, i, relative(w, ready));
    add_clause(&w->formula, by(w, i, last), 0, 0, 0);
    for (unsigned t = 0; t < w->length; t++) {
      int before = t > 0 ? by(w, i, t - 1) : 0;
      add_clause(&w->formula, -at(w, i, t), by(w, i, t), 0, 0);
      add_clause(&w->formula, -by(w, i, t), at(w, i, t), before, 0);
      if (t > 0) {
        add_clause(&w->formula, -at(w, i, t), -before, 0, 0);
        add_clause(&w->formula, -before, by(w, i, t), 0, 0);
      }
    }
    for (uint32_t k = 0; k < node->next_count; k++) {
      uint32_t next = node->next[k].to;
      unsigned latency = node->next[k].latency;
      if (w->place[next] < w->to) {
        in_order(w, 0, i, w->place[next] - w->from, latency);
      } else if (w->cycle[next] != UINT32_MAX) {
        unsigned before = relative(w, w->cycle[next]); /* issued with `latency` before that */
        if (before < latency + 1)
          add_literal(&w->formula, 0); /* that can't be */
        else if (before - latency - 1 < w->length)
          add_clause(&w->formula, by(w, i, before - latency - 1), 0, 0, 0);
      }
    }
  }
}

/* Chains that can change places are apart, in one order or the other. */
static void say_chains(struct window *w)
{
  const struct graph *graph = w->graph;
  uint32_t count = w->to - w->from;
  int *variables = zeroed((size_t)graph->chain_count * graph->chain_count, sizeof *variables);
  bool *outside = zeroed(graph->chain_count, sizeof *outside);
  for (uint32_t i = 0; i < graph->count; i++)
    if ((i < w->from || i >= w->to) && graph->nodes[w->order[i]].chain != NO_CHAIN)
      outside[graph->nodes[w->order[i]].chain] = true;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = i + 1; j < count; j++) {
      uint32_t a = graph->nodes[w->order[w->from + i]].chain;
      uint32_t b = graph->nodes[w->order[w->from + j]].chain;
      if (a == NO_CHAIN || b == NO_CHAIN || a == b)
        continue;
      bool fixed = outside[a] || outside[b];
      for (uint32_t k = 0; k < graph->chains[b].before_count; k++)
        fixed = fixed || graph->chains[b].before[k] == a;
      int *exchanged = &variables[(size_t)a * graph->chain_count + b];
      if (!fixed && *exchanged == 0)
        *exchanged = new_variables(&w->formula, 1);
      in_order(w, *exchanged, i, j, 0);
      if (!fixed)
        in_order(w, -*exchanged, j, i, 1);
    }
  free(variables);
  free(outside);
}

/* No more at once than the machine takes. */
static void say_widths(struct window *w)
{
  const struct n1_machine *machine = w->graph->machine;
  uint32_t count = w->to - w->from;
  int *literals = zeroed((size_t)count * N1_UOPS, sizeof *literals);
  for (unsigned t = 0; t < w->length; t++) {
    for (unsigned what = 0; what < 4; what++) { /* scalar, vector, all, parts */
      unsigned most[] = {machine->scalar, machine->vector, machine->dispatch, machine->uops};
      unsigned length = 0;
      for (uint32_t i = 0; i < count; i++) {
        const struct node *node = &w->graph->nodes[w->order[w->from + i]];
        unsigned times =
            what == 3 ? node->timing->uop_count : what == 2 || what == node->record.vector;
        while (times-- > 0)
          literals[length++] = at(w, i, t);
      }
      add_at_most(&w->formula, literals, length, most[what]);
    }
  }
  free(literals);
}

/* A part of an instruction, and the propositions that it goes to a port. */
struct part {
  uint32_t i;
  const struct n1_uop *uop;
  int port;
};

/* The port has time for the part: before and behind the window others need it. */
static void say_port(struct window *w, const struct part *part, unsigned p)
{
  const struct n1_uop *uop = part->uop;
  unsigned free_at = relative(w, w->in.free_at[p]), unit_at = relative(w, w->in.unit_at[p]);
  unsigned end = relative(w, w->out.free_at[p]), unit_end = relative(w, w->out.unit_at[p]);
  end = end > w->length + 1 ? end : w->length + 1;
  unit_end = unit_end > w->length + 1 ? unit_end : w->length + 1;
  for (unsigned t = 0; t < w->length; t++)
    if (t < free_at || t + uop->busy >= end ||
        (uop->hold > 0 && (t < unit_at || t + uop->hold >= unit_end)))
      add_clause(&w->formula, -at(w, part->i, t), -(part->port + (int)p), 0, 0);
}

/* Two parts don't go to one port while the first occupies it. */
static void say_conflict(struct window *w, const struct part *a, const struct part *b, unsigned p)
{
  unsigned gap = a->uop->busy;
  if (b->uop->hold > 0 && a->uop->hold > gap)
    gap = a->uop->hold;
  for (unsigned t = 0; t < w->length; t++)
    for (unsigned u = t; u < t + gap && u < w->length; u++)
      if (a->i != b->i || u == t)
        add_clause(&w->formula, -at(w, a->i, t), -at(w, b->i, u), -(a->port + (int)p),
                   -(b->port + (int)p));
}

static void say_ports(struct window *w)
{
  uint32_t count = w->to - w->from, length = 0;
  struct part *parts = zeroed((size_t)count * N1_UOPS, sizeof *parts);
  for (uint32_t i = 0; i < count; i++) {
    const struct n1_timing *timing = w->graph->nodes[w->order[w->from + i]].timing;
    for (unsigned u = 0; u < timing->uop_count; u++) {
      struct part *part = &parts[length++];
      *part = (struct part){i, &timing->uops[u], new_variables(&w->formula, N1_PORTS)};
      for (unsigned p = 0; p < N1_PORTS; p++)
        if ((part->uop->ports >> p & 1) != 0)
          add_literal(&w->formula, part->port + (int)p);
      add_literal(&w->formula, 0);
      for (unsigned p = 0; p < N1_PORTS; p++)
        if ((part->uop->ports >> p & 1) != 0)
          say_port(w, part, p);
    }
  }
  for (uint32_t a = 0; a < length; a++)
    for (uint32_t b = 0; b < length; b++)
      for (unsigned p = 0; p < N1_PORTS; p++)
        if (a != b && (parts[a].uop->ports & parts[b].uop->ports) >> p & 1)
          say_conflict(w, &parts[a], &parts[b], p);
  free(parts);
}

/* A shorter order of the window, in trial; false if the solver finds none. */
static bool shorten(struct window *w, uint32_t *trial)
{
  uint32_t count = w->to - w->from;
  w->formula.length = 0;
  w->formula.variables = w->formula.clauses = 0;
  w->first = new_variables(&w->formula, 2 * count * w->length);
  say_cycles(w);
  say_chains(w);
  say_widths(w);
  say_ports(w);
  bool *holds = zeroed((size_t)w->formula.variables + 1, sizeof *holds);
  bool solved = solve(&w->formula, holds);
  if (solved) {
    uint32_t position = w->from;
    memcpy(trial, w->order, w->graph->count * sizeof *trial);
    for (unsigned t = 0; t < w->length; t++)
      for (uint32_t i = 0; i < count; i++)
        if (holds[at(w, i, t)])
          trial[position++] = w->order[w->from + i];
    if (position != w->to || !legal_order(w->graph, trial))
      die("the solver's answer is no order, which is an error of schedule");
  }
  free(holds);
  return solved;
}

/* ---- all windows ---- */

struct tally {
  unsigned asked, shorter, kept;
};

/* Shortens the window as long as the result is no slower. (The simple machine takes the next free
 * port, the solver the best; so a shorter order need not be shorter there: then it is enough.) */
static void improve_window(struct window *w, struct cost *simulation, uint32_t *order,
                           uint32_t *trial, uint32_t *cost, struct tally *tally)
{
  issue_all(w);
  for (unsigned length = w->length + 1; w->length > 0 && w->length < length; issue_all(w)) {
    length = w->length;
    tally->asked++;
    if (!shorten(w, trial))
      return;
    tally->shorter++;
    uint32_t now = cost_of(simulation, trial);
    if (now > *cost)
      return;
    tally->kept++;
    *cost = now;
    memcpy(order, trial, w->graph->count * sizeof *order);
  }
}

void improve_exactly(const struct graph *graph, uint32_t window, bool quiet, uint32_t *order,
                     uint32_t *cost)
{
  struct window w = {.graph = graph, .order = order};
  struct cost simulation;
  struct tally tally = {0};
  uint32_t first = *cost, before, *trial = zeroed(graph->count, sizeof *trial);
  w.place = zeroed(graph->count, sizeof *w.place);
  w.cycle = zeroed(graph->count, sizeof *w.cycle);
  w.ready = zeroed(graph->count, sizeof *w.ready);
  start_cost(&simulation, graph);
  do {
    before = *cost;
    for (w.from = 0; w.from < graph->count; w.from += window / 2) {
      w.to = graph->count - w.from > window ? w.from + window : graph->count;
      improve_window(&w, &simulation, order, trial, cost, &tally);
    }
  } while (*cost < before);
  if (!quiet)
    fprintf(stderr,
            "%s: windows of %u: the solver was asked %u times and found %u shorter ones, of which "
            "%u are no slower: %.1f cycles, now %.1f\n",
            program, window, tally.asked, tally.shorter, tally.kept, first / 1000.0,
            *cost / 1000.0);
  end_cost(&simulation);
  free(w.formula.literals);
  free(w.place);
  free(w.cycle);
  free(w.ready);
  free(trial);
}
