/*
 * harness.c: runs single AArch64 instructions on given states, for comparison with the HOL Light
 * model.
 *
 * usage: harness INPUT OUTPUT. Both files are arrays of struct sample. The state is put into a
 * signal's context, so that returning from the handler starts the instruction with every register,
 * flag and vector register as given; whatever comes after it traps, either a BRK on the same page
 * or a fetch from reserved memory at the target of a branch, and the handler reads the state back.
 * An instruction that faults itself leaves pc where it was.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#define _GNU_SOURCE
#include <asm/sigcontext.h>
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

/* These are known to cosim.ml too. */
#define RESERVED 0x7000000000
#define RESERVED_SIZE 0x200000000
#define CODE 0x7100000000
#define DATA 0x7200000000
#define WINDOW (DATA + 1024)
#define PAGE 4096

struct sample {
  uint64_t x[32]; /* x[31] is SP */
  uint64_t pc, nzcv, word;
  uint64_t status; /* out: 0, or 1 if bytes outside the window were changed, or 2 if the instruction
                      faulted */
  uint64_t v[32][2];
  unsigned char window[64];
};

static struct sample *samples;
static size_t count;
static size_t current;
static int started;
static jmp_buf finished;

static struct fpsimd_context *fpsimd(ucontext_t *context)
{
  struct _aarch64_ctx *head = (struct _aarch64_ctx *)context->uc_mcontext.__reserved;
  while (head->magic != FPSIMD_MAGIC) {
    if (head->magic == 0) {
      fprintf(stderr, "harness: no vector registers in the signal's context\n");
      _exit(3);
    }
    head = (struct _aarch64_ctx *)((char *)head + head->size);
  }
  return (struct fpsimd_context *)head;
}

static void load(ucontext_t *context, const struct sample *s)
{
  uint32_t *code = (uint32_t *)s->pc;
  unsigned char *data = (unsigned char *)DATA;
  memset(data, 0x5a, PAGE);
  memcpy((void *)WINDOW, s->window, sizeof s->window);
  *code = (uint32_t)s->word;
  __builtin___clear_cache((char *)code, (char *)(code + 1));
  for (int i = 0; i < 31; i++)
    context->uc_mcontext.regs[i] = s->x[i];
  context->uc_mcontext.sp = s->x[31];
  context->uc_mcontext.pc = s->pc;
  context->uc_mcontext.pstate = (context->uc_mcontext.pstate & ~0xf0000000ull) | s->nzcv << 28;
  memcpy(fpsimd(context)->vregs, s->v, sizeof s->v);
}

static void store(ucontext_t *context, struct sample *s)
{
  const unsigned char *data = (const unsigned char *)DATA;
  uint64_t pc = context->uc_mcontext.pc;
  uint32_t *code = (uint32_t *)s->pc;
  *code = 0xd4200000; /* BRK again */
  __builtin___clear_cache((char *)code, (char *)(code + 1));
  s->status = pc == s->pc ? 2 : 0;
  for (size_t i = 0; i < PAGE; i++)
    if (data[i] != 0x5a && (i < WINDOW - DATA || i >= WINDOW - DATA + sizeof s->window))
      s->status |= 1;
  for (int i = 0; i < 31; i++)
    s->x[i] = context->uc_mcontext.regs[i];
  s->x[31] = context->uc_mcontext.sp;
  s->pc = pc;
  s->nzcv = context->uc_mcontext.pstate >> 28 & 15;
  memcpy(s->v, fpsimd(context)->vregs, sizeof s->v);
  memcpy(s->window, (const void *)WINDOW, sizeof s->window);
}

static void handler(int signal, siginfo_t *info, void *pointer)
{
  (void)signal;
  (void)info;
  ucontext_t *context = pointer;
  if (started)
    store(context, &samples[current++]);
  started = 1;
  if (current == count)
    longjmp(finished, 1);
  load(context, &samples[current]);
}

static void die(const char *what)
{
  fprintf(stderr, "harness: %s: %s\n", what, strerror(errno));
  exit(2);
}

static void map(uint64_t address, size_t size, int protection)
{
  void *p = mmap((void *)address, size, protection,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
  if (p != (void *)address)
    die("mmap");
}

int main(int argc, char **argv)
{
  if (argc != 3) {
    fprintf(stderr, "usage: harness INPUT OUTPUT\n");
    return 2;
  }
  FILE *file = fopen(argv[1], "rb");
  if (!file || fseek(file, 0, SEEK_END))
    die(argv[1]);
  count = (size_t)ftell(file) / sizeof *samples;
  rewind(file);
  samples = calloc(count + 1, sizeof *samples);
  if (!samples || fread(samples, sizeof *samples, count, file) != count)
    die("reading the samples");
  fclose(file);

  map(RESERVED, RESERVED_SIZE, PROT_NONE);
  map(CODE, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC);
  map(DATA, PAGE, PROT_READ | PROT_WRITE);
  for (uint32_t *p = (uint32_t *)CODE; p < (uint32_t *)(CODE + PAGE); p++)
    *p = 0xd4200000;

  static char stack[1 << 16];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  if (sigaltstack(&alternative, NULL))
    die("sigaltstack");
  int signals[] = {SIGTRAP, SIGSEGV, SIGBUS, SIGILL};
  for (int i = 0; i < 4; i++)
    if (sigaction(signals[i], &action, NULL))
      die("sigaction");

  if (!setjmp(finished))
    raise(SIGTRAP);

  file = fopen(argv[2], "wb");
  if (!file || fwrite(samples, sizeof *samples, count, file) != count || fclose(file))
    die(argv[2]);
  return 0;
}
