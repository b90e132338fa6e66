/* engine.c: see engine.h.
 *
 * A choice of sizes gives a series of cases. A case is determined by the seed, the symbol, the
 * sizes and its number: which buffers share memory, where they lie, and the operands. It is run,
 * and run again on the portable implementation with nothing shared.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "engine.h"
#include "call.h"
#include "memory.h"
#include "operands.h"
#include <stdlib.h>
#include <time.h>

#define MAX_SIZES 4096   /* choices of sizes for an implementation */
#define MAX_SHARINGS 256 /* ways in which buffers share memory */
#define MAX_OBJECTS 64
#define TRIES 2000       /* to find operands */
#define SHARING_TRIES 20 /* to find operands that may also share memory */
#define LARGE 64         /* sizes up to here are always run */
#define MAX_FAILURES 3   /* of an implementation, after which it is left */

/* For each buffer, by index, the one whose memory it lives in (an input), or itself. */
struct sharing {
  unsigned char host[MAX_OBJECTS];
};

/* One implementation under test. */
struct test {
  struct engine *engine;
  const struct contract *contract;
  const struct contract_implementation *implementation;
  const struct karat_implementation *entry, *reference;
  struct operands operands;
  struct sharing sharings[MAX_SHARINGS];
  size_t sharings_count;
  size_t (*sizes)[MAX_OBJECTS];
  size_t sizes_count;
  unsigned long failures;
  double slowest;    /* the time that sizes which are not large can take, in seconds */
  double expected;   /* the longest time for sizes that were left out */
  unsigned left_out; /* choices of sizes */
  unsigned long changed[MAX_OBJECTS], noticed[MAX_OBJECTS]; /* outputs with a bit changed */
  bool unpinned[MAX_OBJECTS];                               /* reported already */

  /* the case at hand */
  unsigned number;
  const struct sharing *sharing;
};

/* The buffers of a call, by the objects' index; those of the reference are apart. What a signal
 * handler has to say about an address is found here too. */
static struct guarded memory[2][MAX_OBJECTS];

static void describe_address(FILE *report, uintptr_t address)
{
  for (size_t set = 0; set < 2; set++)
    for (size_t i = 0; i < MAX_OBJECTS; i++)
      if (memory[set][i].name != NULL && guarded_describe(&memory[set][i], report, address))
        return;
}

/* ---- reports ---- */

static bool written(const struct contract_object *object)
{
  return object->kind == CONTRACT_OUTPUT || object->kind == CONTRACT_INOUT;
}

static void print_case(const struct test *test)
{
  FILE *report = test->engine->report;
  const struct contract *contract = test->contract;
  const char *before = "  with ";
  for (size_t i = 0; i < contract->objects_count; i++) {
    if (contract->objects[i]->kind == CONTRACT_SIZE) {
      gmp_fprintf(report, "%s%s = %Zd", before, contract->objects[i]->name,
                  test->operands.eval.before[i]);
      before = ", ";
    }
  }
  for (size_t i = 0; test->sharing != NULL && i < contract->objects_count; i++) {
    size_t host = test->sharing->host[i];
    if (host != i) {
      fprintf(report, "%s%s in the memory of %s", before, contract->objects[i]->name,
              contract->objects[host]->name);
      if (test->operands.offset[i] > 0)
        fprintf(report, " from byte %zu on", test->operands.offset[i]);
      before = ", ";
    }
  }
  fputc('\n', report);
}

static void print_numbers(const struct test *test, bool after)
{
  for (size_t i = 0; i < test->contract->objects_count; i++) {
    const struct contract_object *object = test->contract->objects[i];
    if (contract_comes_in(object) && object->kind != CONTRACT_SIZE)
      gmp_fprintf(test->engine->report, "  %s = %#Zx\n", object->name,
                  test->operands.eval.before[i]);
  }
  for (size_t i = 0; after && i < test->contract->objects_count; i++)
    if (contract_goes_out(test->contract->objects[i]))
      gmp_fprintf(test->engine->report, "  after the call: %s = %#Zx\n",
                  test->contract->objects[i]->name, test->operands.eval.after[i]);
}

/* Reports a failure: first the reason, a line or several of them, then the case. */
static void fail(struct test *test, const char *reason, bool in_case, bool after)
{
  struct engine *engine = test->engine;
  test->failures++;
  engine->failures++;
  fprintf(engine->report, "FAIL %s, %s: ", test->contract->name, test->implementation->symbol);
  for (; *reason != '\0'; reason++) {
    fputc(*reason, engine->report);
    if (*reason == '\n' && reason[1] != '\0')
      fputs("  and ", engine->report);
    else if (reason[1] == '\0' && *reason != '\n')
      fputc('\n', engine->report);
  }
  if (in_case) {
    print_case(test);
    print_numbers(test, after);
    fprintf(engine->report, "  (case %u; again: %s --seed %llu --kernel %s)\n", test->number,
            engine->program, (unsigned long long)engine->seed, test->contract->name);
  }
}

/* A stream for reasons. */
struct reason {
  FILE *stream;
  char *text;
  size_t length;
};

static void reason_open(struct reason *reason)
{
  *reason = (struct reason){0};
  reason->stream = open_memstream(&reason->text, &reason->length);
  if (reason->stream == NULL) {
    perror("open_memstream");
    exit(2);
  }
}

/* Fails if a reason was given; returns whether there was none. */
static bool reason_close(struct test *test, struct reason *reason, bool after)
{
  fclose(reason->stream);
  bool good = reason->length == 0;
  if (!good)
    fail(test, reason->text, true, after);
  free(reason->text);
  return good;
}

/* ---- sizes ---- */

static bool takes(const struct contract_implementation *implementation,
                  const struct contract_object *object, size_t size)
{
  return implementation->size != object ||
         (size >= implementation->lo && size <= implementation->hi &&
          (size - implementation->lo) % implementation->step == 0);
}

/* The sizes worth a try: all small ones, some larger ones, and the bounds. */
static bool is_candidate(const struct contract_implementation *implementation,
                         const struct contract_object *object, size_t size, size_t lo, size_t hi)
{
  static const size_t larger[] = {16, 17, 24, 31, 32, 33, 64};
  if (!takes(implementation, object, size))
    return false;
  if (size <= 9 || size == lo || size == hi)
    return true;
  if (implementation->size == object && (size == implementation->lo || size == implementation->hi))
    return true;
  for (size_t i = 0; i < sizeof larger / sizeof *larger; i++)
    if (size == larger[i])
      return true;
  /* below a bound that follows from another size, such as 8 k bytes for k words */
  return object->hi.root->op != CONTRACT_LITERAL && size + 1 == hi;
}

/* Extends sizes, of which the first `done` in the contract's order are chosen, in all ways. */
static void list_sizes(struct test *test, size_t *sizes, size_t done)
{
  const struct contract *contract = test->contract;
  if (done == contract->order_count || contract->order[done]->kind != CONTRACT_SIZE) {
    if (test->sizes_count < MAX_SIZES)
      memcpy(test->sizes[test->sizes_count++], sizes, MAX_OBJECTS * sizeof *sizes);
    return;
  }
  const struct contract_object *object = contract->order[done];
  size_t lo, hi;
  if (!operands_bounds(&test->operands, object, &lo, &hi)) {
    fail(test, test->operands.trouble, false, false);
    return;
  }
  for (size_t size = lo; size <= hi; size++) {
    if (!is_candidate(test->implementation, object, size, lo, hi))
      continue;
    sizes[object->index] = size;
    mpz_set_ui(test->operands.eval.before[object->index], size);
    list_sizes(test, sizes, done + 1);
  }
}

/* ---- sharing ---- */

static bool may_alias(const struct contract *contract, const struct contract_object *out,
                      const struct contract_object *in)
{
  for (size_t i = 0; i < contract->aliases_count; i++)
    if (contract->aliases[i].out == out && contract->aliases[i].in == in)
      return true;
  return false;
}

/* Whether an output may live in this input's memory: no other one is there, and whatever shares the
 * memory is allowed to. */
static bool fits_there(const struct contract *contract, const struct sharing *sharing,
                       const struct contract_object *out, const struct contract_object *in)
{
  size_t host = sharing->host[in->index];
  if (!may_alias(contract, out, in))
    return false;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *other = contract->objects[i];
    if (sharing->host[i] != host || other == out || !contract_is_buffer(other))
      continue;
    if (written(other) || !may_alias(contract, out, other))
      return false;
  }
  return true;
}

static void list_outputs(struct test *test, struct sharing sharing, size_t index)
{
  const struct contract *contract = test->contract;
  if (index == contract->objects_count) {
    if (test->sharings_count < MAX_SHARINGS)
      test->sharings[test->sharings_count++] = sharing;
    return;
  }
  list_outputs(test, sharing, index + 1);
  if (contract->objects[index]->kind != CONTRACT_OUTPUT)
    return;
  for (size_t i = 0; i < contract->objects_count; i++) {
    if (contract->objects[i]->kind != CONTRACT_INPUT ||
        !fits_there(contract, &sharing, contract->objects[index], contract->objects[i]))
      continue;
    struct sharing more = sharing;
    more.host[index] = sharing.host[i];
    list_outputs(test, more, index + 1);
  }
}

/* All ways in which at most two inputs share memory, and outputs lie where aliases allow. */
static void list_sharings(struct test *test)
{
  const struct contract *contract = test->contract;
  struct sharing apart;
  for (size_t i = 0; i < MAX_OBJECTS; i++)
    apart.host[i] = (unsigned char)i;
  list_outputs(test, apart, 0);
  for (size_t i = 0; i < contract->order_count; i++) {
    for (size_t j = 0; j < i; j++) {
      const struct contract_object *a = contract->order[j], *b = contract->order[i];
      if (a->kind != CONTRACT_INPUT || b->kind != CONTRACT_INPUT || a->cell_bits != b->cell_bits)
        continue;
      struct sharing together = apart;
      together.host[b->index] = (unsigned char)a->index;
      list_outputs(test, together, 0);
    }
  }
}

/* Sets hosts and offsets of inputs. An input that is larger than its host can't be there. */
static bool set_hosts(struct test *test, const struct sharing *sharing, struct random *random)
{
  const struct contract *contract = test->contract;
  struct operands *operands = &test->operands;
  bool possible = true;
  for (size_t i = 0; i < contract->objects_count; i++) {
    operands->host[i] = i;
    operands->offset[i] = 0;
  }
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    size_t host = sharing->host[i];
    if (object->kind != CONTRACT_INPUT || host == i)
      continue;
    size_t room = operands_bytes(operands, contract->objects[host]);
    size_t bytes = operands_bytes(operands, object), cell = object->cell_bits / 8;
    if (bytes > room) {
      possible = false;
      continue;
    }
    operands->host[i] = host;
    bool with_output = false;
    for (size_t j = 0; j < contract->objects_count; j++)
      with_output = with_output || (written(contract->objects[j]) && sharing->host[j] == host);
    if (!with_output)
      operands->offset[i] = cell * random_below(random, (room - bytes) / cell + 1);
  }
  return possible;
}

/* Finds operands, with what should share memory sharing it if that can be had. */
static bool find_operands(struct test *test, struct random *random)
{
  const struct sharing *wanted = test->sharing;
  bool possible = set_hosts(test, wanted, random);
  for (unsigned i = 0; possible && i < SHARING_TRIES; i++)
    if (operands_choose(&test->operands, random))
      return true;
  test->sharing = &test->sharings[0];
  set_hosts(test, test->sharing, random);
  for (unsigned i = 0; i < TRIES; i++)
    if (operands_choose(&test->operands, random))
      return true;
  return false;
}

/* ---- a call ---- */

/* Lays out the buffers and fills them. */
static void place_buffers(struct test *test, struct guarded *buffers, const struct sharing *sharing,
                          struct random *random)
{
  const struct contract *contract = test->contract;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    buffers[i].name = NULL;
    if (!contract_is_buffer(object) || sharing->host[i] != i)
      continue;
    buffers[i].name = object->name;
    guarded_place(&buffers[i], operands_bytes(&test->operands, object), object->cell_bits / 8,
                  (enum placement)random_below(random, PLACEMENT_COUNT), random);
    if (contract_comes_in(object) && buffers[i].length > 0)
      memcpy(buffers[i].data, test->operands.content[i], buffers[i].length);
  }
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    bool is_written = object->kind != CONTRACT_INPUT;
    for (size_t j = 0; j < contract->objects_count; j++)
      is_written = is_written || (written(contract->objects[j]) && sharing->host[j] == i);
    if (buffers[i].name != NULL && !is_written)
      guarded_protect(&buffers[i], random_below(random, 4) == 0);
  }
}

static uint8_t *data_of(const struct test *test, const struct guarded *buffers,
                        const struct sharing *sharing, size_t index)
{
  size_t offset =
      test->contract->objects[index]->kind == CONTRACT_INPUT && sharing->host[index] != index
          ? test->operands.offset[index]
          : 0;
  return buffers[sharing->host[index]].data + offset;
}

static bool run_call(const struct test *test, const struct contract_implementation *implementation,
                     const struct karat_implementation *entry, const struct guarded *buffers,
                     const struct sharing *sharing, uint64_t *result, FILE *report)
{
  const struct contract *contract = test->contract;
  struct call call = {.function = entry->function,
                      .stack_limit = implementation->has_stack ? implementation->stack : SIZE_MAX,
                      .is_assembly = implementation->arch != CONTRACT_ANY};
  size_t arguments = 0;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (contract_is_buffer(object))
      call.argument[arguments++] = (uintptr_t)data_of(test, buffers, sharing, i);
    else if (contract_is_argument(object))
      call.argument[arguments++] = mpz_get_ui(test->operands.eval.before[i]);
  }
  bool good = call_checked(&call, report, describe_address);
  *result = call.result;
  return good;
}

/* ---- checks after it ---- */

/* The bytes of all that goes out: a copy, in which bits can be changed. */
struct outcome {
  uint8_t *content[MAX_OBJECTS];
  uint64_t result;
};

static void take_outcome(const struct test *test, struct outcome *outcome,
                         const struct guarded *buffers, const struct sharing *sharing,
                         uint64_t result)
{
  *outcome = (struct outcome){.result = result};
  for (size_t i = 0; i < test->contract->objects_count; i++) {
    const struct contract_object *object = test->contract->objects[i];
    if (!written(object))
      continue;
    size_t bytes = operands_bytes(&test->operands, object);
    outcome->content[i] = malloc(bytes + 1);
    if (outcome->content[i] == NULL) {
      perror("malloc");
      exit(2);
    }
    memcpy(outcome->content[i], data_of(test, buffers, sharing, i), bytes);
  }
}

static void drop_outcome(struct outcome *outcome)
{
  for (size_t i = 0; i < MAX_OBJECTS; i++)
    free(outcome->content[i]);
}

static void read_outcome(struct test *test, const struct outcome *outcome)
{
  for (size_t i = 0; i < test->contract->objects_count; i++) {
    const struct contract_object *object = test->contract->objects[i];
    const struct contract_object *buffer = object->kind == CONTRACT_VIEW ? object->buffer : object;
    if (object->kind == CONTRACT_RESULT)
      mpz_set_ui(test->operands.eval.after[i], outcome->result);
    else if (contract_goes_out(object))
      operands_read(&test->operands, test->operands.eval.after[i], object,
                    outcome->content[buffer->index]);
  }
}

/* Says both sides of a comparison that does not hold. */
static void print_sides(struct test *test, const struct contract_node *node, FILE *report)
{
  mpz_t side;
  if (contract_is_proposition(node->op) && node->op >= CONTRACT_EQUAL &&
      node->op <= CONTRACT_CONGRUENT) {
    mpz_init(side);
    for (int i = 0; i < 3 && node->arg[i] != NULL; i++)
      if (eval_number(&test->operands.eval, side, node->arg[i]))
        gmp_fprintf(report, "%s %#Zx", i == 0 ? ", that is" : i == 1 ? " and" : " modulo", side);
    mpz_clear(side);
  }
}

/* Evaluates all that the contract promises. The reasons why it does not hold go to report, if any.
 */
static bool promises_hold(struct test *test, const struct outcome *outcome, FILE *report)
{
  const struct contract *contract = test->contract;
  struct operands *operands = &test->operands;
  bool good = true;
  read_outcome(test, outcome);
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    const struct contract_object *buffer = object->kind == CONTRACT_VIEW ? object->buffer : object;
    if (!contract_goes_out(object) || contract_comes_in(object))
      continue;
    if (!operands_within(operands, object, outcome->content[buffer->index],
                         operands->eval.after[i])) {
      good = false;
      if (report != NULL)
        fprintf(report, "%s is not below its bound: %s\n", object->name, operands->trouble);
    }
  }
  for (size_t i = 0; i < contract->ensures_count && (good || report != NULL); i++) {
    bool holds = false;
    bool valued = eval_proposition(&operands->eval, &holds, contract->ensures[i].root);
    if (valued && holds)
      continue;
    good = false;
    if (report == NULL)
      continue;
    fprintf(report, "does not hold: %s", contract->ensures[i].text);
    if (!valued)
      fprintf(report, " (%s)", operands->eval.error);
    else
      print_sides(test, contract->ensures[i].root, report);
    fputc('\n', report);
  }
  return good;
}

static bool check_memory(const struct test *test, const struct guarded *buffers,
                         const struct sharing *sharing, FILE *report)
{
  const struct contract *contract = test->contract;
  bool good = true;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (buffers[i].name != NULL && !guarded_intact(&buffers[i], report))
      good = false;
    bool is_written = object->kind != CONTRACT_INPUT;
    for (size_t j = 0; j < contract->objects_count; j++)
      is_written = is_written || (written(contract->objects[j]) && sharing->host[j] == i);
    if (buffers[i].name != NULL && !is_written && buffers[i].length > 0 &&
        memcmp(buffers[i].data, test->operands.content[i], buffers[i].length) != 0) {
      fprintf(report, "the input %s is written\n", object->name);
      good = false;
    }
  }
  return good;
}

/* A bit changed in an output must break a promise: else the contract says too little. */
static void check_pinned(struct test *test, struct outcome *outcome, struct random *random)
{
  const struct contract *contract = test->contract;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    size_t bits = object->kind == CONTRACT_RESULT ? 64
                  : written(object)               ? 8 * operands_bytes(&test->operands, object)
                                                  : 0;
    if (bits == 0)
      continue;
    size_t bit = random_below(random, bits);
    uint8_t *byte =
        object->kind == CONTRACT_RESULT ? (uint8_t *)&outcome->result : outcome->content[i];
    byte[bit / 8] ^= (uint8_t)(1u << bit % 8);
    test->changed[i]++;
    if (!promises_hold(test, outcome, NULL)) {
      test->noticed[i]++;
    } else if (!object->is_loose && !test->unpinned[i]) {
      struct reason reason;
      reason_open(&reason);
      fprintf(reason.stream,
              "the contract does not pin %s down: with bit %zu changed all is still well, and %s "
              "is not 'loose'\n",
              object->name, bit, object->name);
      reason_close(test, &reason, true);
      test->unpinned[i] = true;
    }
    byte[bit / 8] ^= (uint8_t)(1u << bit % 8);
  }
  read_outcome(test, outcome);
}

/* What the portable implementation makes of the same operands has to be the same. */
static void check_reference(struct test *test, const struct outcome *outcome, struct random *random)
{
  static const struct contract_implementation no_clauses = {.arch = CONTRACT_ANY};
  const struct contract *contract = test->contract;
  const struct sharing *apart = &test->sharings[0];
  uint64_t result = 0;
  struct reason reason;
  reason_open(&reason);
  struct outcome other;
  place_buffers(test, memory[1], apart, random);
  if (run_call(test, &no_clauses, test->reference, memory[1], apart, &result, reason.stream)) {
    take_outcome(test, &other, memory[1], apart, result);
    for (size_t i = 0; i < contract->objects_count; i++) {
      const struct contract_object *object = contract->objects[i];
      if (object->is_loose)
        continue;
      if ((object->kind == CONTRACT_RESULT && outcome->result != result) ||
          (written(object) && memcmp(outcome->content[i], other.content[i],
                                     operands_bytes(&test->operands, object)) != 0))
        fprintf(reason.stream, "%s differs from what %s gives\n", object->name,
                test->reference->symbol);
    }
    drop_outcome(&other);
  } else {
    fprintf(reason.stream, "this was %s, for comparison\n", test->reference->symbol);
  }
  reason_close(test, &reason, true);
}

/* Runs the case whose operands are chosen. */
static void run_case(struct test *test, struct random *random)
{
  struct reason reason;
  uint64_t result = 0;
  struct outcome outcome;
  reason_open(&reason);
  place_buffers(test, memory[0], test->sharing, random);
  test->engine->calls++;
  bool good = run_call(test, test->implementation, test->entry, memory[0], test->sharing, &result,
                       reason.stream);
  bool intact = check_memory(test, memory[0], test->sharing, reason.stream);
  take_outcome(test, &outcome, memory[0], test->sharing, result);
  if (good)
    good = promises_hold(test, &outcome, reason.stream);
  else
    read_outcome(test, &outcome);
  if (reason_close(test, &reason, true) && good && intact) {
    check_pinned(test, &outcome, random);
    check_reference(test, &outcome, random);
  }
  drop_outcome(&outcome);
}

static void run_example(struct test *test)
{
  size_t sizes[MAX_OBJECTS] = {0};
  struct random random = random_seeded(test->engine->seed, "example");
  bool taken = true;
  test->sharing = &test->sharings[0];
  set_hosts(test, test->sharing, &random);
  if (!operands_example_sizes(&test->operands, sizes) ||
      !operands_set_sizes(&test->operands, sizes) || !operands_example(&test->operands)) {
    struct reason reason;
    reason_open(&reason);
    fprintf(reason.stream, "the example does not meet the precondition: %s\n",
            test->operands.trouble);
    reason_close(test, &reason, false);
    return;
  }
  for (size_t i = 0; i < test->contract->objects_count; i++)
    taken = taken && takes(test->implementation, test->contract->objects[i], sizes[i]);
  if (taken)
    run_case(test, &random);
}

static double now(void)
{
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* How much the largest size is beyond those that are always run: 1 if it is not. */
static double excess(const struct test *test, const size_t *sizes)
{
  double ratio = 1;
  for (size_t i = 0; i < test->contract->objects_count; i++) {
    const struct contract_object *object = test->contract->objects[i];
    if (object->kind == CONTRACT_SIZE && object->hi.root->op == CONTRACT_LITERAL &&
        (double)sizes[i] / LARGE > ratio)
      ratio = (double)sizes[i] / LARGE;
  }
  return ratio;
}

/* Whether large sizes would take longer than an implementation may, judging by the smaller ones and
 * by the cube of the size. Then they are left out, and that is said in the end. */
static bool takes_too_long(struct test *test, const size_t *sizes)
{
  double ratio = excess(test, sizes), expected = test->slowest * ratio * ratio * ratio;
  if (ratio == 1 || expected <= test->engine->seconds)
    return false;
  test->left_out++;
  if (expected > test->expected)
    test->expected = expected;
  return true;
}

/* The cases for one choice of sizes. */
static void run_sizes(struct test *test, size_t index)
{
  const size_t *sizes = test->sizes[index];
  struct engine *engine = test->engine;
  double end = now() + engine->seconds / (double)test->sizes_count;
  double fastest = 1e9; /* of the cases: the others may have been interrupted */
  if (!operands_set_sizes(&test->operands, sizes)) {
    test->sharing = NULL;
    fail(test, test->operands.trouble, true, false);
    return;
  }
  if (takes_too_long(test, sizes))
    return;
  for (unsigned number = 0; number < engine->count && test->failures < MAX_FAILURES; number++) {
    struct random random = random_seeded(engine->seed, test->implementation->symbol);
    for (size_t i = 0; i < test->contract->objects_count; i++)
      random.state = random_u64(&random) ^ sizes[i];
    random.state = random_u64(&random) ^ number;
    test->number = number;
    test->sharing = &test->sharings[(index + number) % test->sharings_count];
    double start = now();
    if (number > 0 && start > end)
      break;
    if (!find_operands(test, &random)) {
      struct reason reason;
      reason_open(&reason);
      fprintf(reason.stream, "no operands found in %d tries; the last one missed: %s\n", TRIES,
              test->operands.trouble);
      reason_close(test, &reason, false);
      return;
    }
    run_case(test, &random);
    if (now() - start < fastest)
      fastest = now() - start;
  }
  if (excess(test, sizes) == 1 && fastest < 1e9 && fastest > test->slowest)
    test->slowest = fastest;
}

void engine_test(struct engine *engine, const struct contract *contract,
                 const struct contract_implementation *implementation,
                 const struct karat_implementation *entry,
                 const struct karat_implementation *reference)
{
  struct test *test = calloc(1, sizeof *test);
  size_t sizes[MAX_OBJECTS] = {0};
  if (test == NULL || (test->sizes = calloc(MAX_SIZES, sizeof *test->sizes)) == NULL) {
    perror("calloc");
    exit(2);
  }
  test->engine = engine;
  test->contract = contract;
  test->implementation = implementation;
  test->entry = entry;
  test->reference = reference;
  engine->implementations++;
  if (contract->objects_count > MAX_OBJECTS) {
    fail(test, "too many names in the contract for the tests", false, false);
  } else {
    operands_init(&test->operands, contract);
    list_sharings(test);
    list_sizes(test, sizes, 0);
    if (test->sizes_count == 0)
      fail(test, "no sizes to test", false, false);
    if (test->sizes_count == MAX_SIZES || test->sharings_count == MAX_SHARINGS)
      fail(test, "too many sizes, or ways to share memory, for the tests", false, false);
    run_example(test);
    for (size_t i = 0; i < test->sizes_count && test->failures < MAX_FAILURES; i++)
      run_sizes(test, i);
    for (size_t i = 0; test->failures == 0 && i < contract->objects_count; i++)
      if (test->changed[i] > 0 && test->noticed[i] == 0)
        fail(test, "a promise about what is loose never failed when it was changed", false, false);
    operands_free(&test->operands);
  }
  if (test->left_out > 0)
    fprintf(engine->report,
            "not run: %s with %u choices of large sizes, which might take %.0f s each\n",
            implementation->symbol, test->left_out, test->expected);
  free(test->sizes);
  free(test);
}

const struct karat_implementation *engine_find(const char *symbol)
{
  for (size_t i = 0; i < karat_implementation_count; i++)
    if (strcmp(karat_implementations[i].symbol, symbol) == 0)
      return &karat_implementations[i];
  return NULL;
}

bool engine_is_about(const char *name, const struct contract *contract)
{
  bool found = strcmp(name, contract->name) == 0;
  for (size_t i = 0; i < contract->implementations_count; i++)
    found = found || strcmp(name, contract->implementations[i].symbol) == 0;
  return found;
}

bool engine_is_here(enum contract_arch arch)
{
#if defined(__x86_64__)
  return arch != CONTRACT_AARCH64;
#else
  return arch != CONTRACT_X86_64;
#endif
}

/* The implementation of that symbol, by the contracts. */
static const struct contract *find_contract(const struct contract_set *set, const char *symbol,
                                            const struct contract_implementation **implementation)
{
  for (size_t i = 0; i < set->count; i++)
    for (size_t j = 0; j < set->contracts[i]->implementations_count; j++) {
      *implementation = &set->contracts[i]->implementations[j];
      if (strcmp((*implementation)->symbol, symbol) == 0)
        return set->contracts[i];
    }
  return NULL;
}

/* Reads NAME=N,... into sizes; whether each size of the contract is there, and in its bounds. */
static bool read_sizes(struct test *test, const char *text, size_t *sizes)
{
  const struct contract *contract = test->contract;
  for (size_t i = 0; i < contract->order_count; i++) {
    const struct contract_object *object = contract->order[i];
    if (object->kind != CONTRACT_SIZE)
      continue;
    size_t length = strlen(object->name), lo, hi;
    const char *at = text;
    while (at != NULL && (strncmp(at, object->name, length) != 0 || at[length] != '=')) {
      at = strchr(at, ',');
      at = at == NULL ? NULL : at + 1;
    }
    size_t size = at == NULL ? 0 : strtoul(at + length + 1, NULL, 10);
    if (at == NULL || !operands_bounds(&test->operands, object, &lo, &hi) || size < lo ||
        size > hi || !takes(test->implementation, object, size)) {
      fprintf(test->engine->report, "%s: size %s is missing in %s, or out of bounds\n",
              test->implementation->symbol, object->name, text);
      return false;
    }
    sizes[object->index] = size;
    mpz_set_ui(test->operands.eval.before[object->index], size);
  }
  return operands_set_sizes(&test->operands, sizes);
}

bool engine_once(struct engine *engine, const struct contract_set *set, const char *symbol,
                 const char *sizes_text)
{
  const struct contract_implementation *implementation = NULL;
  const struct contract *contract = find_contract(set, symbol, &implementation);
  const struct karat_implementation *entry = engine_find(symbol);
  if (contract == NULL || entry == NULL || (entry->needs & ~engine->features) != 0) {
    fprintf(engine->report, "%s: there is no such implementation here\n", symbol);
    return false;
  }
  struct random random = random_seeded(engine->seed, symbol);
  struct test test = {
      .engine = engine, .contract = contract, .implementation = implementation, .entry = entry};
  size_t sizes[MAX_OBJECTS] = {0};
  uint64_t result = 0;
  operands_init(&test.operands, contract);
  list_sharings(&test);
  test.sharing = &test.sharings[0];
  bool good = read_sizes(&test, sizes_text, sizes) && find_operands(&test, &random);
  if (good) {
    place_buffers(&test, memory[0], test.sharing, &random);
    good = run_call(&test, implementation, entry, memory[0], test.sharing, &result, engine->report);
  }
  operands_free(&test.operands);
  return good;
}

static void test_kernel(struct engine *engine, const struct contract *contract, size_t *found)
{
  char portable[256];
  snprintf(portable, sizeof portable, "karat_%s_portable", contract->name);
  const struct karat_implementation *reference = engine_find(portable);
  for (size_t i = 0; i < contract->implementations_count; i++) {
    const struct contract_implementation *implementation = &contract->implementations[i];
    const struct karat_implementation *entry = engine_find(implementation->symbol);
    if (!engine_is_here(implementation->arch))
      continue;
    if (entry == NULL || reference == NULL) {
      fprintf(engine->report, "FAIL %s: %s is not in the table\n", contract->name,
              entry == NULL ? implementation->symbol : portable);
      engine->failures++;
      continue;
    }
    ++*found;
    if (engine->only != NULL && strcmp(engine->only, contract->name) != 0 &&
        strcmp(engine->only, implementation->symbol) != 0)
      continue;
    if ((entry->needs & ~engine->features) != 0) {
      fprintf(engine->report, "skipped: %s needs %s\n", entry->symbol, entry->needs_names);
      engine->skipped++;
      continue;
    }
    engine_test(engine, contract, implementation, entry, reference);
  }
}

void engine_test_all(struct engine *engine, const struct contract_set *set)
{
  size_t found = 0;
  for (size_t i = 0; i < set->count; i++) {
    if (engine->only == NULL || engine_is_about(engine->only, set->contracts[i]))
      engine->kernels++;
    test_kernel(engine, set->contracts[i], &found);
  }
  if (found < karat_implementation_count) {
    fprintf(engine->report, "FAIL: the table has %zu implementations, the contracts %zu\n",
            karat_implementation_count, found);
    engine->failures++;
  }
}
