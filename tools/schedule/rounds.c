/* rounds.c: loops whose rounds overlap.
 *
 * A round is two parts, A and then R, and the branch back, which A decides. In a pipelined loop A
 * is done a round ahead:
 *
 *     head:   A, and if there is no other round on to `last`
 *     ahead:  R with A of the next round, in any order, and back to `ahead` if there is another one
 *     last:   R
 *     done:
 *
 * Labels with these names (NAME, NAME_ahead, NAME_last, NAME_done) are all that says so. Here such
 * a loop is made from a round that is in this order, and made a plain loop again, which it is the
 * same as if A, R and the rest of `ahead` show it: for any state, (R with A) R does what R A R
 * does. Then A (R with A)^n R = A R (A R)^n by induction on n.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

/* ---- kernels with other code ---- */

void copy_kernel(struct kernel *copy, const struct kernel *kernel)
{
  *copy = *kernel;
  copy->symbol = copied(kernel->symbol);
  copy->code = zeroed(kernel->count, sizeof *copy->code);
  memcpy(copy->code, kernel->code, kernel->count * sizeof *copy->code);
  copy->labels = zeroed(kernel->label_count, sizeof *copy->labels);
  for (size_t i = 0; i < kernel->label_count; i++)
    copy->labels[i] = copied_label(&kernel->labels[i], kernel->labels[i].name);
}

struct label copied_label(const struct label *label, const char *name)
{
  struct label copy = *label;
  copy.name = copied(name);
  copy.notes = zeroed(label->note_count, sizeof *copy.notes);
  for (size_t i = 0; i < label->note_count; i++) {
    const struct note *note = &label->notes[i];
    copy.notes[i] = *note;
    copy.notes[i].name = copied(note->name);
    copy.notes[i].registers = zeroed(note->count, sizeof *note->registers);
    memcpy(copy.notes[i].registers, note->registers, note->count * sizeof *note->registers);
  }
  return copy;
}

static void free_label(struct label *label)
{
  for (size_t i = 0; i < label->note_count; i++) {
    free(label->notes[i].name);
    free(label->notes[i].registers);
  }
  free(label->notes);
  free(label->name);
}

static bool goes_elsewhere(const struct instruction *instruction)
{
  enum kind kind = instruction->form->kind;
  return kind == JUMP || kind == BRANCH || kind == CALL;
}

static void set_target(struct instruction *instruction, int64_t target)
{
  size_t origin = instruction->origin;
  uint32_t word = with_field(instruction->form, instruction->word, 'k', (uint32_t)target);
  if (!decode(word, instruction) || instruction->target != target)
    die("a branch does not reach %lld instructions far", (long long)target);
  instruction->origin = origin;
}

/* The same place in a kernel in which `count` instructions are now `size`. */
static size_t moved(size_t at, size_t from, size_t count, size_t size)
{
  return at < from + count ? at : at - count + size;
}

/* Puts code in the place of `count` instructions. No label stays in the middle of these. */
static void replace(struct kernel *kernel, size_t from, size_t count,
                    const struct instruction *code, size_t size)
{
  size_t old = kernel->count, labels = 0;
  struct instruction *all = zeroed(old - count + size, sizeof *all);
  for (size_t i = 0; i < old; i++) {
    if (i >= from && i < from + count)
      continue;
    size_t at = moved(i, from, count, size);
    all[at] = kernel->code[i];
    if (!goes_elsewhere(&all[at]))
      continue;
    size_t target = (size_t)((int64_t)i + all[at].target);
    if (target > from && target < from + count)
      die("%s: the branch at offset %zu goes into a loop that is pipelined", kernel->symbol, 4 * i);
    set_target(&all[at], (int64_t)moved(target, from, count, size) - (int64_t)at);
  }
  memcpy(all + from, code, size * sizeof *code);
  for (size_t i = 0; i < kernel->label_count; i++) {
    struct label *label = &kernel->labels[i];
    if (label->at > from && label->at < from + count) {
      free_label(label);
      continue;
    }
    label->at = moved(label->at, from, count, size);
    kernel->labels[labels++] = *label;
  }
  kernel->label_count = labels;
  kernel->own += size - count;
  kernel->count += size - count;
  kernel->from = moved(kernel->from, from, count, size);
  kernel->to = moved(kernel->to, from, count, size);
  free(kernel->code);
  kernel->code = all;
}

/* The branch on the opposite condition. */
static struct instruction opposite(const struct instruction *branch)
{
  struct instruction other;
  bool flags = strcmp(branch->form->name, "b.cond") == 0;
  if (!decode(branch->word ^ (flags ? 1U : 1U << 24), &other))
    die("the branch %08x has no opposite", (unsigned)branch->word);
  other.origin = branch->origin;
  return other;
}

/* ---- a pipelined loop from a plain one ---- */

static void add_label(struct kernel *kernel, const struct label *model, const char *suffix,
                      size_t at, bool notes)
{
  char name[300];
  struct label bare = *model;
  bare.note_count = notes ? model->note_count : 0;
  bare.begin = bare.end = false;
  snprintf(name, sizeof name, "%.280s%s", model->name, suffix);
  struct label label = copied_label(&bare, name);
  label.at = at;
  label.limit = true;
  size_t i = kernel->label_count;
  kernel->labels = resized(kernel->labels, kernel->label_count + 1, sizeof *kernel->labels);
  for (; i > 0 && kernel->labels[i - 1].at > at; i--)
    kernel->labels[i] = kernel->labels[i - 1];
  kernel->labels[i] = label;
  kernel->label_count++;
}

void overlap_rounds(struct kernel *kernel, size_t head, size_t end, size_t ahead)
{
  size_t rest = end - head - 1 - ahead, count = 0;
  const struct instruction *a = kernel->code + head, *r = a + ahead, *branch = r + rest;
  struct instruction *code = zeroed(2 * (end - head), sizeof *code);
  memcpy(code, a, ahead * sizeof *code);
  code[count = ahead] = opposite(branch);
  set_target(&code[count++], (int64_t)(rest + ahead + 2));
  memcpy(code + count, r, rest * sizeof *code);
  memcpy(code + count + rest, a, ahead * sizeof *code);
  code[count += rest + ahead] = *branch;
  set_target(&code[count++], -(int64_t)(rest + ahead));
  memcpy(code + count, r, rest * sizeof *code);
  struct label *model = NULL;
  for (size_t i = 0; i < kernel->label_count; i++)
    if (kernel->labels[i].at == head && (model == NULL || kernel->labels[i].note_count > 0))
      model = &kernel->labels[i];
  if (model == NULL)
    die("%s: a loop without a label is not pipelined", kernel->symbol);
  model->limit = true;
  struct label base = copied_label(model, model->name);
  replace(kernel, head, end - head, code, 2 * (end - head));
  add_label(kernel, &base, "_ahead", head + ahead + 1, false);
  add_label(kernel, &base, "_last", head + count, false);
  add_label(kernel, &base, "_done", head + 2 * (end - head), true);
  free_label(&base);
  free(code);
}

/* ---- a plain loop from a pipelined one ---- */

struct pipelined {
  const char *name;
  size_t head, ahead, last, done;
};

static struct label *find_label(const struct kernel *kernel, const char *name, size_t length,
                                const char *suffix)
{
  for (size_t i = 0; i < kernel->label_count; i++) {
    struct label *label = &kernel->labels[i];
    if (strncmp(label->name, name, length) == 0 && strcmp(label->name + length, suffix) == 0 &&
        label->at < kernel->own)
      return label;
  }
  return NULL;
}

static bool find_pipelined(const struct kernel *kernel, struct pipelined *loop)
{
  for (size_t i = 0; i < kernel->label_count; i++) {
    const char *name = kernel->labels[i].name, *end = strstr(name, "_ahead");
    if (end == NULL || end[6] != '\0')
      continue;
    size_t length = (size_t)(end - name);
    struct label *labels[4];
    static const char *const suffixes[] = {"", "_ahead", "_last", "_done"};
    bool all = true;
    for (unsigned j = 0; j < 4; j++)
      all = (labels[j] = find_label(kernel, name, length, suffixes[j])) != NULL && all;
    if (!all)
      continue;
    for (unsigned j = 0; j < 4; j++)
      labels[j]->limit = true;
    *loop = (struct pipelined){labels[0]->name, labels[0]->at, labels[1]->at, labels[2]->at,
                               labels[3]->at};
    return true;
  }
  return false;
}

void limit_pipelined(struct kernel *kernel)
{
  static const char *const suffixes[] = {"_ahead", "_last", "_done"};
  for (size_t i = 0; i < kernel->label_count; i++)
    for (unsigned j = 0; j < 3; j++) {
      const char *name = kernel->labels[i].name;
      size_t length = strlen(name), end = strlen(suffixes[j]);
      if (length <= end || strcmp(name + length - end, suffixes[j]) != 0)
        continue;
      kernel->labels[i].limit = true;
      struct label *head = find_label(kernel, name, length - end, "");
      if (head != NULL)
        head->limit = true;
    }
}

bool rounds_before(const struct kernel *kernel, size_t at, size_t *head, size_t *branch)
{
  for (size_t i = 0; i < kernel->label_count; i++) {
    const char *name = kernel->labels[i].name;
    size_t length = strlen(name);
    if (kernel->labels[i].at != at || length <= 5 || strcmp(name + length - 5, "_done") != 0 ||
        find_label(kernel, name, length - 5, "_ahead") == NULL)
      continue;
    const struct label *first = find_label(kernel, name, length - 5, "");
    const struct label *last = find_label(kernel, name, length - 5, "_last");
    if (first == NULL || last == NULL || last->at == 0)
      continue;
    *head = first->at;
    *branch = last->at - 1;
    return true;
  }
  return false;
}

bool beside_rounds(const struct kernel *kernel, size_t at)
{
  for (size_t i = 0; i < kernel->label_count; i++) {
    const char *name = kernel->labels[i].name;
    size_t length = strlen(name);
    bool last = length > 5 && strcmp(name + length - 5, "_last") == 0;
    if (kernel->labels[i].at == at &&
        find_label(kernel, name, last ? length - 5 : length, "_ahead") != NULL)
      return true;
  }
  return false;
}

static bool straight(const struct kernel *kernel, size_t from, size_t to)
{
  for (size_t i = from; i < to; i++) {
    enum kind kind = kernel->code[i].form->kind;
    if (kind != PLAIN && kind != LOAD && kind != STORE)
      return false;
  }
  return from <= to;
}

static bool goes(const struct kernel *kernel, size_t from, size_t to)
{
  return kernel->code[from].form->kind == BRANCH &&
         (int64_t)from + kernel->code[from].target == (int64_t)to;
}

static uint32_t condition(const struct instruction *branch)
{
  return with_field(branch->form, without_registers(branch), 'k', 0);
}

/* The parts follow each other, the branches are there, and no other one goes to the inner labels.
 */
static bool has_shape(const struct kernel *kernel, const struct pipelined *loop)
{
  if (loop->head >= loop->ahead || loop->ahead >= loop->last || loop->last > loop->done ||
      !straight(kernel, loop->head, loop->ahead - 1) ||
      !goes(kernel, loop->ahead - 1, loop->last) ||
      !straight(kernel, loop->ahead, loop->last - 1) ||
      !goes(kernel, loop->last - 1, loop->ahead) || !straight(kernel, loop->last, loop->done))
    return false;
  struct instruction back = opposite(&kernel->code[loop->ahead - 1]);
  if (condition(&back) != condition(&kernel->code[loop->last - 1]))
    return false;
  for (size_t i = 0; i < kernel->count; i++) {
    int64_t target = (int64_t)i + kernel->code[i].target;
    if (goes_elsewhere(&kernel->code[i]) && i != loop->ahead - 1 && i != loop->last - 1 &&
        target > (int64_t)loop->head && target < (int64_t)loop->done)
      return false;
  }
  return true;
}

static void run(struct machine *machine, const struct kernel *kernel, size_t from, size_t to)
{
  for (size_t i = from; i < to; i++)
    evaluate(machine, &kernel->code[i]);
}

/* What a branch looks at. */
static size_t decision(const struct machine *machine, const struct instruction *branch)
{
  return branch->reads_flags               ? machine->slots[FLAGS]
         : branch->operands[0].reg == NONE ? SIZE_MAX
                                           : machine->slots[branch->operands[0].reg];
}

/* From any state: (R with A) R as R A R, and what the branch looks at. */
static bool overlaps_well(const struct kernel *kernel, const struct pipelined *loop)
{
  struct values *values = new_values();
  struct machine machines[2];
  size_t slots[SLOTS], decisions[2];
  for (size_t i = 0; i < SLOTS; i++)
    slots[i] = symbol(values, 0, i);
  for (unsigned side = 0; side < 2; side++) {
    struct machine *machine = &machines[side];
    *machine = new_machine(values, kernel);
    start_block(machine, 0, loop->ahead, slots);
    if (side == 0) {
      run(machine, kernel, loop->ahead, loop->last - 1);
    } else {
      run(machine, kernel, loop->last, loop->done);
      run(machine, kernel, loop->head, loop->ahead - 1);
    }
    decisions[side] =
        decision(machine, &kernel->code[side == 0 ? loop->last - 1 : loop->ahead - 1]);
    run(machine, kernel, loop->last, loop->done);
  }
  struct flow flow;
  find_flow(&flow, kernel);
  uint64_t wanted = live_at(&flow, kernel, loop->head) | live_at(&flow, kernel, loop->done);
  free_flow(&flow);
  bool same = decisions[0] == decisions[1] && same_changes(&machines[0], &machines[1]);
  for (int r = 0; r < REGISTERS; r++)
    if ((wanted & BIT(r)) != 0)
      same = same && machines[0].slots[r] == machines[1].slots[r];
  for (unsigned side = 0; side < 2; side++)
    free_machine(&machines[side]);
  free_values(values);
  return same;
}

bool make_plain(struct kernel *kernel, struct difference *difference)
{
  struct pipelined loop;
  limit_pipelined(kernel);
  while (find_pipelined(kernel, &loop)) {
    bool shaped = has_shape(kernel, &loop);
    if (!shaped || !overlaps_well(kernel, &loop)) {
      snprintf(difference->text, sizeof difference->text, "the pipelined loop %.200s %s", loop.name,
               shaped ? "does not do in a round what it does in its parts"
                      : "is not what such a loop looks like");
      return false;
    }
    size_t ahead = loop.ahead - 1 - loop.head, rest = loop.done - loop.last;
    struct instruction *code = zeroed(ahead + rest + 1, sizeof *code);
    memcpy(code, kernel->code + loop.head, ahead * sizeof *code);
    memcpy(code + ahead, kernel->code + loop.last, rest * sizeof *code);
    code[ahead + rest] = kernel->code[loop.last - 1];
    set_target(&code[ahead + rest], -(int64_t)(ahead + rest));
    replace(kernel, loop.head, loop.done - loop.head, code, ahead + rest + 1);
    free(code);
  }
  return true;
}
