/* run.c: the abstract execution of one kernel: its entry by its contract, the worklist over its
 * blocks, calls, and memory.
 *
 * Functions that no contract names are executed where they are called, each time anew; a call of
 * another kernel is what that kernel's contract says.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "ctcheck.h"
#include <elf.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define ALIGNMENTS 64 /* alignments of the stack up to this are followed exactly */

static void *resized(void *block, size_t size)
{
  void *result = realloc(block, size == 0 ? 1 : size);
  if (result == NULL) {
    fputs("ctcheck: out of memory\n", stderr);
    exit(2);
  }
  return result;
}

bool among(const char *list, const char *word)
{
  size_t length = strlen(word);
  for (const char *at = strstr(list, word); at != NULL; at = strstr(at + 1, word))
    if (length > 0 && at > list && at[-1] == ' ' && at[length] == ' ')
      return true;
  return false;
}

/* --- findings --- */

const char *finding_name(enum finding_kind kind)
{
  static const char *const names[] = {"branch",   "address", "count",    "stack",
                                      "division", "timing",  "indirect", "call",
                                      "argument", "return",  "unknown"};
  return names[kind];
}

/* As capstone writes it, but for a target in the code, which is given by its function. */
static void print_instruction(FILE *out, const struct image *image,
                              const struct instruction *instruction)
{
  const cs_insn *insn = instruction->decoded;
  const struct flow *flow = &instruction->flow;
  if (insn == NULL) {
    fputs("bytes", out);
    for (unsigned i = 0; i < instruction->size; i++)
      fprintf(out, " %02x", instruction->bytes[i]);
    return;
  }
  bool direct = flow->kind == FLOW_JUMP || flow->kind == FLOW_BRANCH || flow->kind == FLOW_CALL;
  size_t function =
      direct && flow->symbol == IMAGE_NONE ? image_function(image, flow->target) : IMAGE_NONE;
  fputs(insn->mnemonic, out);
  if (function == IMAGE_NONE) {
    fprintf(out, "%s%s", insn->op_str[0] == '\0' ? "" : " ", insn->op_str);
    return;
  }
  const char *comma = strrchr(insn->op_str, ',');
  int kept = comma == NULL ? 0 : (int)(comma - insn->op_str) + 1;
  fprintf(out, " %.*s%s%s+0x%" PRIx64, kept, insn->op_str, kept > 0 ? " " : "",
          image->symbols[function].name, flow->target - image->symbols[function].address);
}

static char *instruction_text(const struct image *image, const struct instruction *instruction)
{
  char *text = NULL;
  size_t length = 0;
  FILE *out = open_memstream(&text, &length);
  if (out != NULL)
    print_instruction(out, image, instruction);
  if (out == NULL || fclose(out) != 0) {
    fputs("ctcheck: out of memory\n", stderr);
    exit(2);
  }
  return text;
}

void run_report(struct run *run, enum finding_kind kind, const char *format, ...)
{
  const struct instruction *at = run->current;
  for (size_t i = 0; i < run->finding_count; i++)
    if (run->findings[i].kind == kind && run->findings[i].address == at->address)
      return;
  char *reason;
  va_list arguments;
  va_start(arguments, format);
  int length = vasprintf(&reason, format, arguments);
  va_end(arguments);
  if (length < 0) {
    fputs("ctcheck: out of memory\n", stderr);
    exit(2);
  }
  run->findings = resized(run->findings, (run->finding_count + 1) * sizeof *run->findings);
  run->findings[run->finding_count++] =
      (struct finding){kind, at->address, instruction_text(run->check->image, at), reason};
}

/* --- memory --- */

/* Buffers that the contract lets be one have one content. */
static void merge_aliases(const struct run *run, struct state *state)
{
  for (unsigned i = 0; i < REGION_COUNT; i++)
    if (run->alias[i] != i)
      state->content[run->alias[i]] = value_mix(state->content[run->alias[i]], state->content[i]);
  for (unsigned i = 0; i < REGION_COUNT; i++)
    if (run->alias[i] != i)
      state->content[i] = state->content[run->alias[i]];
}

static struct value data_pointer(const struct image *image, uint64_t address)
{
  const struct image_section *section = image_section(image, address);
  bool constant = section != NULL && !section->writable;
  return value_pointer(constant ? REGION_CONSTANTS : REGION_DATA, (int64_t)address);
}

static struct value anywhere(struct value pointer)
{
  pointer.known = false;
  pointer.offset = 0;
  return pointer;
}

static struct value symbol_pointer(enum region region, size_t symbol)
{
  return value_pointer(region, (int64_t)((uint64_t)symbol << 32));
}

/* Whether v points to the beginning of a symbol, or to the place of its address: which one. */
static bool symbol_of(const struct image *image, struct value v, enum region region, size_t *symbol)
{
  *symbol = (uint64_t)v.offset >> 32;
  return value_region(v) == region && (v.offset & UINT32_MAX) == 0 && *symbol < image->symbol_count;
}

struct value run_data(const struct run *run, const struct image_relocation *relocation,
                      uint64_t address)
{
  const struct image *image = run->check->image;
  if (relocation == NULL || relocation->symbol == IMAGE_NONE)
    return data_pointer(image, address);
  size_t symbol = image_resolve(image, relocation->symbol);
  uint32_t type = relocation->type;
  bool got = image->arch == CONTRACT_X86_64
                 ? type == R_X86_64_GOTPCREL || type == R_X86_64_GOTPCRELX ||
                       type == R_X86_64_REX_GOTPCRELX
                 : type == R_AARCH64_ADR_GOT_PAGE || type == R_AARCH64_LD64_GOT_LO12_NC;
  if (got)
    return symbol_pointer(REGION_GOT, symbol);
  if (!image->symbols[symbol].defined)
    return anywhere(value_pointer(REGION_DATA, 0));
  /* which byte of the section does not matter */
  return anywhere(data_pointer(image, image->symbols[symbol].address));
}

/* A linked library's own table of addresses: what the dynamic linker puts there. */
static bool linked_symbol(const struct image *image, uint64_t address, size_t *symbol)
{
  const struct image_relocation *relocation = image_relocation(image, address, 1);
  if (relocation == NULL || relocation->symbol == IMAGE_NONE)
    return false;
  bool slot =
      image->arch == CONTRACT_X86_64
          ? relocation->type == R_X86_64_GLOB_DAT || relocation->type == R_X86_64_JUMP_SLOT
          : relocation->type == R_AARCH64_GLOB_DAT || relocation->type == R_AARCH64_JUMP_SLOT;
  *symbol = image_resolve(image, relocation->symbol);
  return slot;
}

struct value run_load(struct run *run, struct state *state, struct value address, unsigned size)
{
  const struct image *image = run->check->image;
  if (address.secret)
    run_report(run, FINDING_ADDRESS, "the address of a load depends on a secret");
  size_t symbol;
  if (symbol_of(image, address, REGION_GOT, &symbol))
    return symbol_pointer(REGION_SYMBOL, symbol);
  /* the stack protector's canary: random, and nothing of the key's */
  if (symbol_of(image, address, REGION_SYMBOL, &symbol) &&
      strcmp(image->symbols[symbol].name, "__stack_chk_guard") == 0)
    return value_public();
  enum region region = value_region(address);
  if ((region == REGION_DATA || region == REGION_CONSTANTS) &&
      linked_symbol(image, (uint64_t)address.offset, &symbol))
    return symbol_pointer(REGION_SYMBOL, symbol);
  return state_load(state, address, size);
}

void run_store(struct run *run, struct state *state, struct value address, unsigned size,
               struct value v)
{
  if (address.secret)
    run_report(run, FINDING_ADDRESS, "the address of a store depends on a secret");
  state_store(state, address, size, v);
  merge_aliases(run, state);
}

struct value run_and(struct run *run, struct value v, struct value mask)
{
  uint64_t unit = 0 - (uint64_t)mask.offset;
  bool aligns = mask.known && mask.bases == 0 && unit != 0 && (unit & (unit - 1)) == 0;
  if (value_region(v) == REGION_STACK && aligns && unit <= ALIGNMENTS) {
    run->residue_used = true;
    uint64_t place = (run->residue + (uint64_t)v.offset) & (uint64_t)mask.offset;
    struct value r = value_pointer(REGION_STACK, (int64_t)(place - run->residue));
    r.secret = v.secret || mask.secret;
    return r;
  }
  if (v.known && v.bases == 0 && mask.known && mask.bases == 0) {
    struct value r = value_mix(v, mask);
    r.known = true;
    r.offset = (int64_t)((uint64_t)v.offset & (uint64_t)mask.offset);
    return r;
  }
  return value_mix(v, mask);
}

void run_set_stack(struct run *run, struct state *state, struct value v)
{
  if (v.secret)
    run_report(run, FINDING_STACK, "the stack pointer comes to depend on a secret");
  state->reg[run->check->machine->stack_pointer] = v;
}

/* --- decoding --- */

void run_target(const struct run *run, struct instruction *instruction, uint64_t address,
                int64_t correction)
{
  const struct image *image = run->check->image;
  const struct image_relocation *relocation =
      image->linked ? NULL : image_relocation(image, instruction->address, instruction->size);
  instruction->flow.target = address;
  if (relocation == NULL || relocation->symbol == IMAGE_NONE)
    return;
  size_t symbol = image_resolve(image, relocation->symbol);
  if (image->symbols[symbol].defined)
    instruction->flow.target =
        image->symbols[symbol].address + (uint64_t)(relocation->addend + correction);
  else
    instruction->flow.symbol = symbol;
}

static size_t slot(const struct run *run, uint64_t address)
{
  size_t i = (size_t)(address * UINT64_C(0x9e3779b97f4a7c15) >> 32) & (run->table_size - 1);
  while (run->instructions[i] != NULL && run->instructions[i]->address != address)
    i = (i + 1) & (run->table_size - 1);
  return i;
}

static void grow_table(struct run *run)
{
  struct instruction **old = run->instructions;
  size_t old_size = run->table_size;
  run->table_size = old_size == 0 ? 256 : 2 * old_size;
  run->instructions =
      memset(resized(NULL, run->table_size * sizeof *old), 0, run->table_size * sizeof *old);
  for (size_t i = 0; i < old_size; i++)
    if (old[i] != NULL)
      run->instructions[slot(run, old[i]->address)] = old[i];
  free(old);
}

/* The instruction at an address, which may be outside of the code: then it is unknown, with no
 * bytes. */
static const struct instruction *fetch(struct run *run, uint64_t address)
{
  if (2 * run->instruction_count >= run->table_size)
    grow_table(run);
  size_t i = slot(run, address);
  if (run->instructions[i] != NULL)
    return run->instructions[i];
  const struct machine *machine = run->check->machine;
  struct instruction *instruction =
      memset(resized(NULL, sizeof *instruction), 0, sizeof *instruction);
  run->instructions[i] = instruction;
  run->instruction_count++;
  *instruction =
      (struct instruction){.address = address, .flow = {.kind = FLOW_STOP, .symbol = IMAGE_NONE}};
  const struct image_section *section = image_section(run->check->image, address);
  if (section == NULL || !section->code || section->bytes == NULL)
    return instruction;
  instruction->bytes = section->bytes + (address - section->address);
  size_t available = section->size - (address - section->address);
  instruction->size =
      machine->measure == NULL ? 0 : machine->measure(instruction->bytes, available);
  if (instruction->size > 0 && instruction->size != MEASURE_UNKNOWN) {
    instruction->flow.kind = FLOW_NEXT;
    return instruction;
  }
  if (instruction->size == 0 && cs_disasm(run->check->capstone, instruction->bytes, available,
                                          address, 1, &instruction->decoded) == 1) {
    instruction->size = instruction->decoded->size;
    machine->set_flow(run, instruction);
  } else {
    instruction->decoded = NULL;
    instruction->size = available < 8 ? (unsigned)available : 8;
  }
  return instruction;
}

/* --- calls --- */

struct callee {
  const struct contract *contract; /* null: not a kernel */
  const struct contract_implementation *implementation;
};

/* The kernel whose code begins at an address. */
static struct callee kernel_at(const struct check *check, uint64_t address)
{
  for (size_t i = 0; i < check->image->symbol_count; i++) {
    const struct image_symbol *symbol = &check->image->symbols[i];
    if (!symbol->defined || symbol->address != address)
      continue;
    for (size_t j = 0; j < check->contracts->count; j++) {
      const struct contract *contract = check->contracts->contracts[j];
      for (size_t k = 0; k < contract->implementations_count; k++)
        if (strcmp(contract->implementations[k].symbol, symbol->name) == 0)
          return (struct callee){contract, &contract->implementations[k]};
    }
  }
  return (struct callee){NULL, NULL};
}

/* Where an argument of a function is, when its code begins. */
static struct value argument(const struct run *run, const struct state *state, size_t index)
{
  const struct machine *machine = run->check->machine;
  if (index < machine->argument_count)
    return state->reg[machine->arguments[index]];
  int64_t offset = machine->stack_argument + 8 * (int64_t)(index - machine->argument_count);
  return state_load(state, value_add(state->reg[machine->stack_pointer], value_number(offset)), 8);
}

/* What the ABI lets a callee leave behind: anything, below the stack pointer too. */
static void clobber(const struct run *run, struct state *state)
{
  const struct machine *machine = run->check->machine;
  for (unsigned i = 0; i < STATE_REGISTERS; i++) {
    bool saved = false;
    for (unsigned j = 0; j < machine->saved_count; j++)
      saved |= machine->saved[j] == i;
    if (!saved)
      state->reg[i] = value_secret();
  }
  struct value stack = state->reg[machine->stack_pointer];
  if (value_region(stack) == REGION_STACK)
    state_forget_below(state, stack.offset);
}

static void check_argument(struct run *run, const struct state *state, const char *callee,
                           const struct contract_object *object, struct value v)
{
  bool buffer = contract_is_buffer(object);
  if (v.secret && (buffer || object->kind == CONTRACT_SIZE || object->is_public))
    run_report(run, FINDING_ARGUMENT, "a secret where %s takes a public %s%s", callee,
               buffer ? "pointer " : "", object->name);
  if (buffer && object->is_public && contract_comes_in(object) &&
      state_load(state, anywhere(v), 0).secret)
    run_report(run, FINDING_ARGUMENT, "secret content where %s takes a public %s", callee,
               object->name);
}

static void call_kernel(struct run *run, struct state *state, struct callee callee)
{
  const struct contract *contract = callee.contract;
  struct value arguments[CONTRACT_MAX_ARGUMENTS];
  size_t count = 0;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (!contract_is_argument(object))
      continue;
    arguments[count] = argument(run, state, count);
    check_argument(run, state, callee.implementation->symbol, object, arguments[count]);
    count++;
  }
  count = 0;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (!contract_is_argument(object))
      continue;
    bool written = object->kind == CONTRACT_OUTPUT || object->kind == CONTRACT_INOUT ||
                   object->kind == CONTRACT_SCRATCH;
    if (written)
      run_store(run, state, anywhere(arguments[count]), 0,
                object->is_public ? value_public() : value_secret());
    count++;
  }
  clobber(run, state);
  if (contract->result != NULL && contract->result->is_public)
    state->reg[run->check->machine->result] = value_public();
}

/* memset, memcpy and memmove, into which compilers turn loops: what they do is known, and their
 * time depends on nothing but addresses and lengths. */
static void call_memory(struct run *run, struct state *state, const char *name)
{
  struct value to = argument(run, state, 0), from = argument(run, state, 1),
               length = argument(run, state, 2);
  bool set = strcmp(name, "memset") == 0;
  if (to.secret || length.secret || (!set && from.secret))
    run_report(run, FINDING_ARGUMENT, "a secret address or length for %s", name);
  struct value content = set ? from : state_load(state, anywhere(from), 0);
  if (value_region(to) == REGION_STACK && length.known && length.bases == 0 && length.offset >= 0 &&
      length.offset <= 4096) {
    for (int64_t i = 0; i < length.offset; i++) {
      struct value place = value_number(i);
      if (!set)
        content = state_load(state, value_add(from, place), 1);
      run_store(run, state, value_add(to, place), 1, value_mix(content, content));
    }
  } else {
    run_store(run, state, anywhere(to), 0, value_mix(content, content));
  }
  clobber(run, state);
  state->reg[run->check->machine->result] = to;
}

/* Whether the call comes back. */
static bool call_symbol(struct run *run, struct state *state, const char *name)
{
  if (strcmp(name, "__stack_chk_fail") == 0)
    return false;
  if (strcmp(name, "memset") == 0 || strcmp(name, "memcpy") == 0 || strcmp(name, "memmove") == 0) {
    call_memory(run, state, name);
    return true;
  }
  run_report(run, FINDING_CALL, "nothing is known of the function %s", name);
  clobber(run, state);
  return true;
}

/* A call of, or a jump to, a kernel or a function outside of the file. Whether it is one; *back:
 * whether it comes back. */
static bool call_known(struct run *run, struct state *state, const struct flow *flow, bool *back)
{
  if (flow->symbol != IMAGE_NONE) {
    *back = call_symbol(run, state, run->check->image->symbols[flow->symbol].name);
    return true;
  }
  struct callee callee = kernel_at(run->check, flow->target);
  if (callee.contract == NULL)
    return false;
  call_kernel(run, state, callee);
  *back = true;
  return true;
}

static bool run_function(struct run *run, uint64_t entry, struct state *state);

/* A call. Whether it comes back. */
static bool call(struct run *run, struct state *state, const struct flow *flow)
{
  const struct machine *machine = run->check->machine;
  struct value stack = state->reg[machine->stack_pointer];
  bool back;
  machine->enter(state, run->depth + 1);
  if (call_known(run, state, flow, &back)) {
    machine->leave(state);
    return back;
  }
  bool again = run->depth + 1 == CTCHECK_MAX_DEPTH;
  for (int64_t i = 0; i <= run->depth; i++)
    again |= run->chain[i] == flow->target;
  if (again) {
    run_report(run, FINDING_CALL, "recursion, or calls too deep to follow");
    clobber(run, state);
    machine->leave(state);
    return true;
  }
  run->depth++;
  run->chain[run->depth] = flow->target;
  run->return_stack[run->depth] = stack;
  back = run_function(run, flow->target, state);
  run->depth--;
  return back;
}

/* Whether a jump or branch leaves for another function, which then returns for us. */
static bool leaves(const struct run *run, const struct flow *flow)
{
  if (flow->kind != FLOW_JUMP && flow->kind != FLOW_BRANCH)
    return false;
  return flow->symbol != IMAGE_NONE || (flow->target != run->chain[run->depth] &&
                                        kernel_at(run->check, flow->target).contract != NULL);
}

/* --- the worklist --- */

struct leader {
  uint64_t address;
  bool reached, waiting;
  struct state state;
};

struct blocks {
  struct leader *leaders;
  size_t count;
  struct state out; /* what returns, joined */
  bool returns;
};

static struct leader *find_leader(struct blocks *blocks, uint64_t address)
{
  for (size_t i = 0; i < blocks->count; i++)
    if (blocks->leaders[i].address == address)
      return &blocks->leaders[i];
  return NULL;
}

static void add_leader(struct blocks *blocks, uint64_t address)
{
  if (find_leader(blocks, address) != NULL)
    return;
  blocks->leaders = resized(blocks->leaders, (blocks->count + 1) * sizeof *blocks->leaders);
  blocks->leaders[blocks->count++] = (struct leader){.address = address};
}

/* Finds where blocks begin: every target of a jump or branch. */
static void find_blocks(struct run *run, struct blocks *blocks, uint64_t entry)
{
  add_leader(blocks, entry);
  for (size_t i = 0; i < blocks->count; i++) {
    const struct instruction *at = fetch(run, blocks->leaders[i].address);
    while (at->flow.kind == FLOW_NEXT || at->flow.kind == FLOW_CALL ||
           at->flow.kind == FLOW_CALL_INDIRECT)
      at = fetch(run, at->address + at->size);
    if ((at->flow.kind == FLOW_JUMP || at->flow.kind == FLOW_BRANCH) && !leaves(run, &at->flow))
      add_leader(blocks, at->flow.target);
    if (at->flow.kind == FLOW_BRANCH)
      add_leader(blocks, at->address + at->size);
  }
}

static void arrive(struct blocks *blocks, uint64_t address, const struct state *state)
{
  struct leader *leader = find_leader(blocks, address);
  if (!leader->reached) {
    state_copy(&leader->state, state);
    leader->reached = leader->waiting = true;
  } else if (state_join(&leader->state, state)) {
    leader->waiting = true;
  }
}

/* A return, carried out in state. */
static void finish(struct run *run, struct blocks *blocks, struct state *state)
{
  const struct machine *machine = run->check->machine;
  struct value to = machine->leave(state);
  if (value_region(to) != REGION_RETURN || to.offset != run->depth || to.secret)
    run_report(run, FINDING_RETURN, "not known to return to where the call came from");
  else if (!value_equal(state->reg[machine->stack_pointer], run->return_stack[run->depth]))
    run_report(run, FINDING_RETURN, "the stack pointer is not known to be what it was");
  if (blocks->returns)
    state_join(&blocks->out, state);
  else
    state_copy(&blocks->out, state);
  blocks->returns = true;
}

static void jump(struct run *run, struct blocks *blocks, const struct state *state,
                 const struct flow *flow)
{
  if (!leaves(run, flow)) {
    arrive(blocks, flow->target, state);
    return;
  }
  struct state copy;
  state_copy(&copy, state);
  bool back = false;
  if (call_known(run, &copy, flow, &back) && back)
    finish(run, blocks, &copy);
  state_free(&copy);
}

/* Turns an indirect jump or call into a direct one, if its target is a symbol that the linker
 * resolves. */
static bool resolve(struct run *run, struct flow *flow, struct value target)
{
  const struct image *image = run->check->image;
  size_t symbol;
  if (!symbol_of(image, target, REGION_SYMBOL, &symbol) || target.secret) {
    run_report(run, FINDING_INDIRECT, "the target is not in the code%s",
               target.secret ? ", and depends on a secret" : "");
    return false;
  }
  flow->kind = flow->kind == FLOW_CALL_INDIRECT ? FLOW_CALL : FLOW_JUMP;
  if (image->symbols[symbol].defined)
    flow->target = image->symbols[symbol].address;
  else
    flow->symbol = symbol;
  return true;
}

/* From one instruction to the next, until the block ends. */
static void run_block(struct run *run, struct blocks *blocks, uint64_t address, struct state *state)
{
  for (bool first = true;; first = false) {
    if (!first && find_leader(blocks, address) != NULL) {
      arrive(blocks, address, state);
      return;
    }
    const struct instruction *at = fetch(run, address);
    struct value target = value_secret();
    struct flow flow = at->flow;
    run->current = at;
    address += at->size;
    if (at->size == 0 || (at->decoded == NULL && flow.kind == FLOW_STOP)) {
      run_report(run, FINDING_UNKNOWN,
                 at->size == 0 ? "not in the code" : "bytes that are not known as an instruction");
      return;
    }
    run->check->machine->step(run, state, at, &target);
    if (flow.kind == FLOW_JUMP_INDIRECT || flow.kind == FLOW_CALL_INDIRECT) {
      bool is_call = flow.kind == FLOW_CALL_INDIRECT;
      if (!resolve(run, &flow, target)) {
        if (!is_call)
          return;
        clobber(run, state);
        continue;
      }
      if (!is_call && !leaves(run, &flow)) { /* not found by find_blocks: another function */
        run_report(run, FINDING_INDIRECT, "a jump to a function that is no kernel");
        return;
      }
    }
    switch (flow.kind) {
    case FLOW_CALL:
      if (!call(run, state, &flow))
        return;
      run->current = at;
      break;
    case FLOW_JUMP:
      jump(run, blocks, state, &flow);
      return;
    case FLOW_BRANCH:
      jump(run, blocks, state, &flow);
      break; /* what follows is a leader */
    case FLOW_RETURN:
      finish(run, blocks, state);
      return;
    case FLOW_STOP:
      return;
    default:
      break;
    }
  }
}

/* Executes a function from its entry until nothing changes. Whether it returns; then state is what
 * it leaves. */
static bool run_function(struct run *run, uint64_t entry, struct state *state)
{
  struct blocks blocks = {0};
  find_blocks(run, &blocks, entry);
  arrive(&blocks, entry, state);
  for (bool again = true; again;) {
    again = false;
    for (size_t i = 0; i < blocks.count; i++) {
      if (!blocks.leaders[i].waiting)
        continue;
      again = true;
      blocks.leaders[i].waiting = false;
      struct state current;
      state_copy(&current, &blocks.leaders[i].state);
      run_block(run, &blocks, blocks.leaders[i].address, &current);
      state_free(&current);
    }
  }
  for (size_t i = 0; i < blocks.count; i++)
    if (blocks.leaders[i].reached)
      state_free(&blocks.leaders[i].state);
  free(blocks.leaders);
  state_free(state);
  *state = blocks.returns ? blocks.out : (struct state){0};
  return blocks.returns;
}

/* --- a kernel --- */

static struct value incoming(const struct contract_object *object, enum region buffer)
{
  struct value v;
  if (contract_is_buffer(object))
    v = anywhere(value_pointer(buffer, 0));
  else
    v = object->kind == CONTRACT_SIZE || object->is_public ? value_public() : value_secret();
  return v;
}

static unsigned region_of(const struct contract *contract, const struct contract_object *object)
{
  unsigned region = REGION_BUFFER;
  for (size_t i = 0; i < object->index; i++)
    region += contract_is_buffer(contract->objects[i]);
  return region;
}

/* Buffers that may be one share the content of the lowest of them. */
static void find_aliases(struct run *run)
{
  for (unsigned i = 0; i < REGION_COUNT; i++)
    run->alias[i] = i;
  for (size_t i = 0; i < run->contract->aliases_count; i++) {
    const struct contract_alias *alias = &run->contract->aliases[i];
    unsigned a = run->alias[region_of(run->contract, alias->out)];
    unsigned b = run->alias[region_of(run->contract, alias->in)];
    for (unsigned j = 0; j < REGION_COUNT; j++)
      if (run->alias[j] == a || run->alias[j] == b)
        run->alias[j] = a < b ? a : b;
  }
}

/* All that the contract does not name is secret: so are the registers that only have to be
 * preserved. */
static void enter_kernel(struct run *run, struct state *state)
{
  const struct machine *machine = run->check->machine;
  state_copy(state, &(struct state){0});
  for (unsigned i = 0; i < STATE_REGISTERS; i++)
    state->reg[i] = value_secret();
  for (unsigned i = 0; i < REGION_COUNT; i++)
    state->content[i] = value_secret();
  state->content[REGION_CONSTANTS] = state->content[REGION_GOT] = value_public();
  unsigned index = 0;
  int64_t stack = machine->stack_argument;
  enum region buffer = REGION_BUFFER;
  for (size_t i = 0; i < run->contract->objects_count; i++) {
    const struct contract_object *object = run->contract->objects[i];
    if (!contract_is_argument(object))
      continue;
    struct value v = incoming(object, buffer);
    if (contract_is_buffer(object))
      state->content[buffer++] = object->is_public ? value_public() : value_secret();
    if (index < machine->argument_count) {
      state->reg[machine->arguments[index++]] = v;
    } else {
      state_store(state, value_pointer(REGION_STACK, stack), 8, v);
      stack += 8;
    }
  }
  merge_aliases(run, state);
  run->depth = 0;
  run->return_stack[0] = value_pointer(REGION_STACK, machine->stack_argument);
  state->reg[machine->stack_pointer] = run->return_stack[0];
  machine->enter(state, 0);
}

void run_kernel(struct run *run, uint64_t entry)
{
  find_aliases(run);
  run->chain[0] = entry;
  run->residue = run->check->machine->entry_residue;
  do {
    struct state state;
    enter_kernel(run, &state);
    run_function(run, entry, &state);
    state_free(&state);
    run->residue += 16;
  } while (run->residue_used && run->residue < ALIGNMENTS);
}

void run_free(struct run *run)
{
  for (size_t i = 0; i < run->table_size; i++) {
    if (run->instructions[i] == NULL)
      continue;
    if (run->instructions[i]->decoded != NULL)
      cs_free(run->instructions[i]->decoded, 1);
    free(run->instructions[i]);
  }
  free(run->instructions);
  for (size_t i = 0; i < run->finding_count; i++) {
    free(run->findings[i].instruction);
    free(run->findings[i].reason);
  }
  free(run->findings);
}
