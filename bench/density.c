/* density.c: a report whether the time of a kernel depends on its operands: on how many of their
 * bits are set, which is what makes early-out multipliers, data-dependent memory and forgotten
 * branches show.
 *
 * Every implementation that runs on this processor is called with secret operands of five classes
 * (all bits zero, one set in each word, random, all but one, all), in random order, between two
 * readings of the cycle counter. What comes out is a median for each class, and Welch's t between
 * the two classes that differ most: the method of dudect (Reparaz, Balasch, Verbauwhede, 2017),
 * with more classes. Operands need not meet the contract's preconditions, except where memory
 * depends on it: the time must not depend on them either way.
 *
 * This is a report, not a test: a busy machine can make anything look suspicious.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "../tools/contract/contract.h"
#include "kernel_table.h"
#include "platform/cpu.h"
#include <math.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CLASSES 5
#define MAX_ROUNDS 20000
#define LIMIT_T 4.5
#define LIMIT_DIFFERENCE 0.005
#define KEPT 0.9 /* of the times, the shortest: the rest is interrupts */

static const char *const class_names[CLASSES] = {"zero", "low", "half", "high", "ones"};

static const char usage[] =
    "usage: density [--size K] [--seconds S] [--kernel NAME] CONTRACT...\n"
    "       density --self-test\n"
    "\n"
    "Reports the cycles that each kernel takes on operands with few and with many bits set.\n"
    "\n"
    "  --size K       words, where the contract leaves it open (default 16)\n"
    "  --seconds S    for each implementation, about (default 1)\n"
    "  --kernel NAME  only the kernel of this name, or the implementation with this symbol\n"
    "  --self-test    measure a function that leaks, and one that does not, and see that they are\n"
    "                 told apart\n"
    "\n"
    "A row is suspicious if |t| > 4.5 and the medians differ by more than 0.5 %.\n"
    "exit status: 0 measured, whatever came out (or the self-test passed), 1 the self-test failed, "
    "2\n"
    "wrong use\n";

struct settings {
  uint64_t size;
  double seconds;
  const char *kernel;
};

/* All arguments are of 64 bits; those beyond a function's own do no harm in either ABI. */
typedef uint64_t function(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                          uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

struct operand {
  bool secret;   /* is filled anew before each measurement */
  bool restored; /* is written too: filled anew before each call */
  bool odd;
  uint64_t modulus; /* of a scalar; 0: none */
  uint64_t *words;  /* of a buffer; else null, and the argument itself is the operand */
  uint64_t *copy;
  size_t count;
};

struct subject {
  const char *name;
  function *run;
  uint64_t arguments[CONTRACT_MAX_ARGUMENTS];
  struct operand operands[CONTRACT_MAX_ARGUMENTS];
  size_t count;
};

struct times {
  double values[CLASSES][MAX_ROUNDS];
  size_t count;
};

static volatile uint64_t sink; /* where results go, so that calls are not optimised away */

static void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

static void die(const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  fputs("density: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  exit(2);
}

static uint64_t cycles(void)
{
#if defined(__x86_64__)
  uint32_t low, high;
  __asm__ volatile("lfence\n\trdtsc\n\tlfence" : "=a"(low), "=d"(high) : : "memory");
  return (uint64_t)high << 32 | low;
#elif defined(__aarch64__)
  uint64_t count;
  __asm__ volatile("isb\n\tmrs %0, cntvct_el0\n\tisb" : "=r"(count) : : "memory");
  return count;
#else
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
#endif
}

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* xorshift64*: good enough for operands and order. */
static uint64_t random_word(void)
{
  static uint64_t state = UINT64_C(0x9e3779b97f4a7c15);
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return state * UINT64_C(0x2545f4914f6cdd1d);
}

static uint64_t operand_word(unsigned class)
{
  switch (class) {
  case 0:
    return 0;
  case 1:
    return UINT64_C(1) << (random_word() >> 58);
  case 2:
    return random_word();
  case 3:
    return ~(UINT64_C(1) << (random_word() >> 58));
  default:
    return UINT64_MAX;
  }
}

/* --- measuring --- */

static void fill(struct subject *subject, unsigned class)
{
  for (size_t i = 0; i < subject->count; i++) {
    struct operand *operand = &subject->operands[i];
    if (!operand->secret)
      continue;
    if (operand->words == NULL) {
      uint64_t word = operand_word(class);
      subject->arguments[i] = operand->modulus > 0 ? word % operand->modulus : word;
      continue;
    }
    for (size_t j = 0; j < operand->count; j++)
      operand->copy[j] = operand_word(class);
    operand->copy[0] |= operand->odd;
    memcpy(operand->words, operand->copy, operand->count * sizeof(uint64_t));
  }
}

static void call(struct subject *subject)
{
  const uint64_t *a = subject->arguments;
  for (size_t i = 0; i < subject->count; i++) {
    const struct operand *operand = &subject->operands[i];
    if (operand->restored)
      memcpy(operand->words, operand->copy, operand->count * sizeof(uint64_t));
  }
  sink = subject->run(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11]);
}

static double measure(struct subject *subject, unsigned class, size_t calls)
{
  fill(subject, class);
  call(subject); /* warms the caches, and the branch predictor as far as it goes */
  uint64_t start = cycles();
  for (size_t i = 0; i < calls; i++)
    call(subject);
  return (double)(cycles() - start) / (double)calls;
}

static void measure_all(struct subject *subject, struct times *times, double seconds)
{
  size_t calls = 1;
  while (measure(subject, 2, calls) * (double)calls < 4000)
    calls *= 2;
  double end = now() + seconds;
  for (times->count = 0; times->count < MAX_ROUNDS && (times->count < 20 || now() < end);
       times->count++) {
    unsigned order[CLASSES] = {0};
    for (unsigned i = 0; i < CLASSES; i++) {
      unsigned j = (unsigned)(random_word() % (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    for (unsigned i = 0; i < CLASSES; i++)
      times->values[order[i]][times->count] = measure(subject, order[i], calls);
  }
}

/* --- statistics --- */

static int compare(const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

struct summary {
  double median, mean, variance; /* mean and variance of what is kept */
  size_t count;
};

/* Sorts the values. What is longer than limit is left out. */
static struct summary summarise(double *values, size_t count, double limit)
{
  struct summary s = {0};
  qsort(values, count, sizeof *values, compare);
  s.median = (values[(count - 1) / 2] + values[count / 2]) / 2;
  while (s.count < count && values[s.count] <= limit)
    s.mean += values[s.count++];
  s.mean /= s.count > 0 ? (double)s.count : 1;
  for (size_t i = 0; i < s.count; i++)
    s.variance += (values[i] - s.mean) * (values[i] - s.mean);
  s.variance /= s.count > 1 ? (double)(s.count - 1) : 1;
  return s;
}

static double welch(const struct summary *a, const struct summary *b)
{
  if (a->count < 2 || b->count < 2)
    return a->median == b->median ? 0 : HUGE_VAL; /* one class is always longer than the limit */
  double error = sqrt(a->variance / (double)a->count + b->variance / (double)b->count);
  return error > 0 ? (a->mean - b->mean) / error : 0;
}

/* The limit is one for all classes, so that it takes the same from each unless they differ. */
static double common_limit(const struct times *times)
{
  size_t count = CLASSES * times->count;
  double *all = malloc(count * sizeof *all);
  if (all == NULL)
    die("out of memory");
  for (unsigned i = 0; i < CLASSES; i++)
    memcpy(all + i * times->count, times->values[i], times->count * sizeof *all);
  qsort(all, count, sizeof *all, compare);
  double limit = all[(size_t)(KEPT * (double)(count - 1))];
  free(all);
  return limit;
}

/* Writes a row. Whether it is suspicious. */
static bool report(const char *name, struct times *times)
{
  double limit = common_limit(times);
  struct summary s[CLASSES];
  for (unsigned i = 0; i < CLASSES; i++)
    s[i] = summarise(times->values[i], times->count, limit);
  unsigned worst_a = 0, worst_b = 1;
  double worst = -1, difference = 0;
  bool suspicious = false;
  for (unsigned i = 0; i < CLASSES; i++)
    for (unsigned j = i + 1; j < CLASSES; j++) {
      double t = fabs(welch(&s[i], &s[j]));
      double d = fabs(s[i].median - s[j].median) / fmin(s[i].median, s[j].median);
      bool bad = t > LIMIT_T && d > LIMIT_DIFFERENCE;
      if ((bad && !suspicious) || (bad == suspicious && t > worst)) {
        worst = t;
        difference = d;
        worst_a = i;
        worst_b = j;
      }
      suspicious |= bad;
    }
  printf("%-28s", name);
  for (unsigned i = 0; i < CLASSES; i++)
    printf(" %10.1f", s[i].median);
  printf(" %8.1f %7.2f%%  %s-%s%s\n", worst, 100 * difference, class_names[worst_a],
         class_names[worst_b], suspicious ? "  SUSPICIOUS" : "");
  fflush(stdout);
  return suspicious;
}

static void print_heading(void)
{
  printf("%-28s", "cycles, median");
  for (unsigned i = 0; i < CLASSES; i++)
    printf(" %10s", class_names[i]);
  printf(" %8s %8s  classes\n", "|t|", "differ");
}

/* --- subjects from contracts --- */

/* The values of sizes, by their place among the contract's objects. */
struct sizes {
  uint64_t values[64];
};

/* A formula over sizes, as C counts. */
static bool evaluate(const struct contract_node *node, const struct sizes *sizes, uint64_t *value)
{
  uint64_t a = 0, b = 0;
  if (node->op == CONTRACT_LITERAL) {
    *value = strtoull(node->name, NULL, 0);
    return true;
  }
  if (node->op == CONTRACT_NAME) {
    *value = node->object->index < 64 ? sizes->values[node->object->index] : 0;
    return node->object->kind == CONTRACT_SIZE && node->object->index < 64;
  }
  if (node->arg[0] == NULL || node->arg[1] == NULL || !evaluate(node->arg[0], sizes, &a) ||
      !evaluate(node->arg[1], sizes, &b))
    return false;
  switch (node->op) {
  case CONTRACT_ADD:
    *value = a + b;
    return true;
  case CONTRACT_SUBTRACT:
    *value = a - b;
    return a >= b;
  case CONTRACT_MULTIPLY:
    *value = a * b;
    return true;
  case CONTRACT_DIV:
    *value = b == 0 ? 0 : a / b;
    return b != 0;
  case CONTRACT_MOD:
    *value = b == 0 ? 0 : a % b;
    return b != 0;
  case CONTRACT_MIN:
    *value = a < b ? a : b;
    return true;
  case CONTRACT_MAX:
    *value = a > b ? a : b;
    return true;
  default:
    return false;
  }
}

static uint64_t evaluated(const struct contract_formula *formula, const struct sizes *sizes,
                          const char *what)
{
  uint64_t value;
  if (!evaluate(formula->root, sizes, &value))
    die("%s: \"%s\" is beyond this program", what, formula->text);
  return value;
}

/* Sizes named k as asked for; others twice that, as far as their bounds allow. */
static void choose_sizes(const struct contract *contract,
                         const struct karat_implementation *implementation, uint64_t k,
                         struct sizes *sizes)
{
  for (size_t i = 0; i < contract->order_count; i++) {
    const struct contract_object *object = contract->order[i];
    if (object->kind != CONTRACT_SIZE || object->index >= 64)
      continue;
    uint64_t lo = evaluated(&object->lo, sizes, object->name);
    uint64_t hi = evaluated(&object->hi, sizes, object->name);
    uint64_t value = strcmp(object->name, "k") == 0 ? k : 2 * k;
    if (implementation->size_name != NULL && strcmp(implementation->size_name, object->name) == 0) {
      lo = implementation->lo > lo ? implementation->lo : lo;
      hi = implementation->hi < hi ? implementation->hi : hi;
      if (value > lo)
        value -= (value - lo) % implementation->step;
    }
    value = value < lo ? lo : value;
    sizes->values[object->index] = value > hi ? hi : value;
  }
}

static void add_argument(struct subject *subject, const struct contract_object *object,
                         const struct sizes *sizes)
{
  struct operand *operand = &subject->operands[subject->count];
  uint64_t *argument = &subject->arguments[subject->count++];
  bool comes_in = contract_comes_in(object);
  operand->odd = object->is_odd;
  if (object->kind == CONTRACT_SIZE) {
    *argument = sizes->values[object->index];
    return;
  }
  if (object->kind == CONTRACT_SCALAR) {
    operand->secret = !object->is_public;
    if (object->below.root == NULL || !evaluate(object->below.root, sizes, &operand->modulus))
      operand->modulus = 0;
    return;
  }
  uint64_t cells = evaluated(&object->count, sizes, object->name);
  operand->count = (size_t)((cells * object->cell_bits + 63) / 64) + 1;
  operand->secret = comes_in && !object->is_public;
  operand->restored = operand->secret && object->kind == CONTRACT_INOUT;
  operand->words = aligned_alloc(64, (operand->count * 8 + 63) / 64 * 64);
  operand->copy = calloc(operand->count, sizeof(uint64_t));
  if (operand->words == NULL || operand->copy == NULL)
    die("out of memory");
  memset(operand->words, 0, operand->count * sizeof(uint64_t));
  *argument = (uint64_t)(uintptr_t)operand->words;
}

static void free_subject(struct subject *subject)
{
  for (size_t i = 0; i < subject->count; i++) {
    free(subject->operands[i].words);
    free(subject->operands[i].copy);
  }
}

static void describe(char *name, size_t length, const char *symbol, const struct contract *contract,
                     const struct sizes *sizes)
{
  size_t used = (size_t)snprintf(name, length, "%s", symbol + strlen("karat_"));
  for (size_t i = 0; i < contract->objects_count && used < length; i++)
    if (contract->objects[i]->kind == CONTRACT_SIZE)
      used += (size_t)snprintf(name + used, length - used, " %s=%llu", contract->objects[i]->name,
                               (unsigned long long)sizes->values[i]);
}

static bool measure_implementation(const struct contract *contract,
                                   const struct karat_implementation *implementation,
                                   const struct settings *settings, struct times *times)
{
  struct sizes sizes = {{0}};
  choose_sizes(contract, implementation, settings->size, &sizes);
  char name[128];
  describe(name, sizeof name, implementation->symbol, contract, &sizes);
  if ((implementation->needs & ~karat_cpu_bits()) != 0) {
    printf("%-28s not on this processor: needs %s\n", name, implementation->needs_names);
    return false;
  }
  struct subject subject = {.name = name, .run = (function *)implementation->function};
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract_is_argument(contract->objects[i]))
      add_argument(&subject, contract->objects[i], &sizes);
  measure_all(&subject, times, settings->seconds);
  free_subject(&subject);
  return report(name, times);
}

static int measure_kernels(const struct contract_set *set, const struct settings *settings,
                           struct times *times)
{
  size_t suspicious = 0, measured = 0;
  print_heading();
  for (size_t i = 0; i < karat_implementation_count; i++) {
    const struct karat_implementation *implementation = &karat_implementations[i];
    bool wanted = settings->kernel == NULL ||
                  strcmp(settings->kernel, implementation->kernel_name) == 0 ||
                  strcmp(settings->kernel, implementation->symbol) == 0;
    for (size_t j = 0; wanted && j < set->count; j++)
      if (strcmp(set->contracts[j]->name, implementation->kernel_name) == 0) {
        suspicious += measure_implementation(set->contracts[j], implementation, settings, times);
        measured++;
      }
  }
  if (measured == 0)
    die("no such kernel");
  printf("%zu suspicious of %zu\n", suspicious, measured);
  return 0;
}

/* --- the self-test --- */

/* Counts the bits of x, one after the other: more bits, more time. */
static uint64_t leaky(uint64_t z, uint64_t x, uint64_t k, uint64_t a, uint64_t b, uint64_t c,
                      uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h, uint64_t i)
{
  (void)z, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g, (void)h, (void)i;
  const uint64_t *words = (const uint64_t *)(uintptr_t)x;
  uint64_t count = 0;
  for (uint64_t j = 0; j < k; j++)
    for (uint64_t word = words[j]; word != 0; word &= word - 1) {
      count++;
      __asm__ volatile("" : "+r"(count));
    }
  return count;
}

/* The same number, always the same way. */
static uint64_t steady(uint64_t z, uint64_t x, uint64_t k, uint64_t a, uint64_t b, uint64_t c,
                       uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h, uint64_t i)
{
  (void)z, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g, (void)h, (void)i;
  const uint64_t *words = (const uint64_t *)(uintptr_t)x;
  uint64_t count = 0;
  for (uint64_t j = 0; j < k; j++)
    for (unsigned bit = 0; bit < 64; bit++) {
      count += words[j] >> bit & 1;
      __asm__ volatile("" : "+r"(count));
    }
  return count;
}

static bool measure_planted(const char *name, function *run, struct times *times)
{
  uint64_t x[16], copy[16];
  struct subject subject = {.name = name, .run = run, .count = 3};
  subject.arguments[1] = (uint64_t)(uintptr_t)x;
  subject.arguments[2] = 16;
  subject.operands[1] = (struct operand){.secret = true, .words = x, .copy = copy, .count = 16};
  measure_all(&subject, times, 0.5);
  return report(name, times);
}

static int self_test(struct times *times)
{
  print_heading();
  bool leak = measure_planted("planted: leaky", leaky, times);
  bool alarm = measure_planted("planted: steady", steady, times);
  if (!leak)
    fputs("density: the planted leak was not seen\n", stderr);
  if (alarm)
    puts("the steady function looks suspicious: this machine is too busy, or too clever, for a"
         " report");
  return leak ? 0 : 1;
}

/* --- the command --- */

static void stay_on_one_processor(void)
{
  cpu_set_t set;
  CPU_ZERO(&set);
  int cpu = sched_getcpu();
  CPU_SET(cpu < 0 ? 0 : (size_t)cpu, &set);
  if (sched_setaffinity(0, sizeof set, &set) != 0)
    fputs("density: can't stay on one processor; going on\n", stderr);
}

static double number(const char *option, const char *text, double least, double most)
{
  char *end = NULL;
  double value = text == NULL ? -1 : strtod(text, &end);
  if (text == NULL || *text == '\0' || *end != '\0' || !(value >= least && value <= most))
    die("%s wants a number from %g to %g", option, least, most);
  return value;
}

int main(int argc, char **argv)
{
  struct settings settings = {16, 1, NULL};
  struct contract_set set = {0};
  bool test = false;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--help") == 0) {
      fputs(usage, stdout);
      return 0;
    }
    if (strcmp(argv[i], "--self-test") == 0) {
      test = true;
    } else if (strcmp(argv[i], "--size") == 0) {
      settings.size = (uint64_t)number("--size", argv[i + 1], 1, 256);
      i++;
    } else if (strcmp(argv[i], "--seconds") == 0) {
      settings.seconds = number("--seconds", argv[i + 1], 0.01, 3600);
      i++;
    } else if (strcmp(argv[i], "--kernel") == 0 && argv[i + 1] != NULL) {
      settings.kernel = argv[++i];
    } else if (argv[i][0] == '-') {
      die("no such option, or nothing behind it: %s; try --help", argv[i]);
    } else {
      contract_read(&set, argv[i]);
    }
  }
  if (set.errors == NULL)
    contract_check(&set);
  if (set.errors != NULL) {
    fputs(set.errors, stderr);
    return 2;
  }
  if (!test && set.count == 0)
    die("no contracts; try --help");
  struct times *times = calloc(1, sizeof *times);
  if (times == NULL)
    die("out of memory");
  stay_on_one_processor();
  int status = test ? self_test(times) : measure_kernels(&set, &settings, times);
  free(times);
  contract_free(&set);
  return status;
}
