/* call.c: see call.h. The function runs on a stack of its own, which lies between unmapped pages
 * and is filled with noise, so that what it leaves there can be seen.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "call.h"
#include "call_state.h"
#include "random.h"
#include <assert.h>
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define STACK_SIZE (256u * 1024)
#define STACK_ABOVE 512          /* bytes of the caller's frame, which are not the function's */
#define STACK_GUARD (64u * 1024) /* a multiple of every page size in use */
#define SLACK 4096               /* bytes below the stack limit that are watched too */

/* The names of what `wanted` and `found` hold. */
#if defined(__x86_64__)
static const char *const kept[] = {"rbx", "rbp", "r12", "r13", "r14", "r15"};
#define ON_STACK 6 /* arguments that the trampoline puts on the stack */
#define RETURN_ADDRESS 8
#elif defined(__aarch64__)
static const char *const kept[] = {"x18", "x19", "x20", "x21", "x22", "x23", "x24",
                                   "x25", "x26", "x27", "x28", "x29", "d8",  "d9",
                                   "d10", "d11", "d12", "d13", "d14", "d15"};
#define ON_STACK 4
#define RETURN_ADDRESS 0
#else
#error "no trampoline for this architecture"
#endif
#define KEPT (sizeof kept / sizeof *kept)

struct call_state {
  void (*function)(void);
  void *stack;
  uint64_t result;
  uintptr_t sp_before, sp_after;
  uint64_t flags;
  uint64_t control_before, control_after; /* x86-64: mxcsr, x87 control word; AArch64: FPCR */
  uint64_t host_sp;
  uint64_t argument[CONTRACT_MAX_ARGUMENTS];
  uint64_t wanted[CALL_MAX_KEPT], found[CALL_MAX_KEPT];
};
static_assert(offsetof(struct call_state, argument) == CALL_ARGUMENT, "offsets in call_state.h");
static_assert(offsetof(struct call_state, wanted) == CALL_WANTED, "offsets in call_state.h");
static_assert(offsetof(struct call_state, found) == CALL_FOUND, "offsets in call_state.h");
static_assert(KEPT <= CALL_MAX_KEPT, "room for the registers");

__attribute__((visibility("hidden"))) struct call_state call_state;
void call_trampoline(void);

static uint8_t *stack_low, *stack_top; /* of the function's stack */
static uint8_t *noise;                 /* what the stack is filled with */
static sigjmp_buf escape;
static volatile sig_atomic_t caught;
static volatile uintptr_t caught_address;

static void on_signal(int signal, siginfo_t *info, void *context)
{
  (void)context;
  caught = signal;
  caught_address = (uintptr_t)info->si_addr;
  siglongjmp(escape, 1);
}

static void *must_map(size_t size, int protection)
{
  void *memory = mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) {
    perror("mmap");
    exit(2);
  }
  return memory;
}

static void set_up(void)
{
  if (noise != NULL)
    return;
  uint8_t *low = must_map(STACK_SIZE + 2 * STACK_GUARD, PROT_NONE);
  stack_low = low + STACK_GUARD;
  stack_top = stack_low + STACK_SIZE - STACK_ABOVE;
  noise = must_map(STACK_SIZE, PROT_READ | PROT_WRITE);
  struct random random = random_seeded(1, "stack");
  random_bytes(&random, noise, STACK_SIZE);
  if (mprotect(stack_low, STACK_SIZE, PROT_READ | PROT_WRITE) != 0) {
    perror("mprotect");
    exit(2);
  }
}

static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
#define SIGNALS (sizeof signals / sizeof *signals)

/* Calls the trampoline with signals caught; returns the signal, or 0. */
static int call_caught(void)
{
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction old_action[SIGNALS];
  static uint8_t alternate[64 * 1024];
  stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate}, old_stack;
  fenv_t environment;
  fegetenv(&environment);
  sigaltstack(&stack, &old_stack);
  for (size_t i = 0; i < SIGNALS; i++)
    sigaction(signals[i], &action, &old_action[i]);
  caught = 0;
  if (sigsetjmp(escape, 1) == 0)
    call_trampoline();
  else
    fesetenv(&environment);
  for (size_t i = 0; i < SIGNALS; i++)
    sigaction(signals[i], &old_action[i], NULL);
  sigaltstack(&old_stack, NULL);
  return caught;
}

static bool check_registers(const struct call *call, FILE *report)
{
  bool good = true;
  for (size_t i = 0; i < KEPT; i++) {
    if (call_state.found[i] == call_state.wanted[i])
      continue;
    if (strcmp(kept[i], "x18") == 0 && !call->is_assembly)
      continue;
    fprintf(report, "register %s is not restored\n", kept[i]);
    good = false;
  }
  if (call_state.sp_after != call_state.sp_before) {
    fprintf(report, "the stack pointer is off by %lld on return\n",
            (long long)(call_state.sp_after - call_state.sp_before));
    good = false;
  }
#if defined(__x86_64__)
  const uint64_t mxcsr_status = 0x3f; /* sticky flags, which may change */
  if (call_state.flags >> 10 & 1) {
    fprintf(report, "the direction flag is set on return\n");
    good = false;
  }
#else
  const uint64_t mxcsr_status = 0;
#endif
  if ((call_state.control_before ^ call_state.control_after) & ~mxcsr_status) {
    fprintf(report, "floating-point control is changed\n");
    good = false;
  }
  return good;
}

/* Where the function's own part of the stack ends, as an offset, and how much of it is watched. */
static size_t stack_entry(void)
{
  return (size_t)(stack_top - stack_low) - 8 * ON_STACK - RETURN_ADDRESS;
}

static size_t stack_watched(const struct call *call)
{
  if (call->stack_limit == SIZE_MAX)
    return 0;
  size_t wanted = call->stack_limit + SLACK;
  return wanted < stack_entry() ? wanted : stack_entry();
}

/* Fills with noise what check_stack looks at. */
static void prepare_stack(const struct call *call)
{
  size_t from = stack_entry() - stack_watched(call);
  memcpy(stack_low + from, noise + from, stack_watched(call));
  memcpy(stack_top, noise + (stack_top - stack_low), STACK_ABOVE);
}

/* What is above the arguments on the stack belongs to the caller; what is below the stack pointer
 * tells how deep the function went. */
static bool check_stack(const struct call *call, FILE *report)
{
  bool good = true;
  size_t above = (size_t)(stack_top - stack_low), entry = stack_entry();
  if (memcmp(stack_top, noise + above, STACK_ABOVE) != 0) {
    fprintf(report, "the caller's stack frame is written\n");
    good = false;
  }
  size_t from = entry - stack_watched(call);
  while (from < entry && stack_low[from] == noise[from])
    from++;
  if (entry - from > call->stack_limit) {
    fprintf(report, "at least %zu bytes of stack are used, where %zu are allowed\n", entry - from,
            call->stack_limit);
    good = false;
  }
  return good;
}

static void report_signal(FILE *report, int signal,
                          void (*describe_address)(FILE *report, uintptr_t address))
{
  fprintf(report, "%s", strsignal(signal));
  if (signal == SIGSEGV || signal == SIGBUS) {
    uintptr_t address = caught_address;
    fprintf(report, " at 0x%llx", (unsigned long long)address);
    if (address >= (uintptr_t)stack_low - STACK_GUARD && address < (uintptr_t)stack_low)
      fprintf(report, ", below the stack");
    else if (describe_address != NULL)
      describe_address(report, address);
  }
  fputc('\n', report);
}

bool call_checked(struct call *call, FILE *report,
                  void (*describe_address)(FILE *report, uintptr_t address))
{
  static struct random random;
  if (noise == NULL)
    random = random_seeded(2, "registers");
  set_up();
  call_state = (struct call_state){.function = call->function, .stack = stack_top};
  memcpy(call_state.argument, call->argument, sizeof call->argument);
  for (size_t i = 0; i < KEPT; i++)
    call_state.wanted[i] = random_u64(&random);
  prepare_stack(call);
  int signal = call_caught();
  if (signal != 0) {
    report_signal(report, signal, describe_address);
    return false;
  }
  call->result = call_state.result;
  bool registers = check_registers(call, report);
  return check_stack(call, report) && registers;
}
