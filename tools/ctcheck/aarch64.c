/* aarch64.c: what AArch64 instructions do to a state. The tables hold the instructions that count
 * as ones of constant time; they are meant to be within Arm's list for PSTATE.DIT, moves (fmov) and
 * memory aside.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "ctcheck.h"
#include <string.h>

enum {
  SP = 31,
  V0 = 32,   /* .. 63; all widths of a vector register are one value */
  NZCV = 64, /* all four flags */
  ZERO = 65, /* reads as 0, forgets what is written */
  LINK = 30
};

static const unsigned w_registers[] = {ARM64_REG_W0, ARM64_REG_W30};
static const unsigned vector_files[] = {ARM64_REG_B0, ARM64_REG_H0, ARM64_REG_S0,
                                        ARM64_REG_D0, ARM64_REG_Q0, ARM64_REG_V0};

struct operand_register {
  unsigned index;
  unsigned bytes;
};

static struct operand_register lookup(unsigned reg)
{
  static const unsigned widths[] = {1, 2, 4, 8, 16, 16};
  if (reg >= w_registers[0] && reg <= w_registers[1])
    return (struct operand_register){reg - w_registers[0], 4};
  if (reg >= ARM64_REG_X0 && reg <= ARM64_REG_X28)
    return (struct operand_register){reg - ARM64_REG_X0, 8};
  for (size_t i = 0; i < sizeof vector_files / sizeof *vector_files; i++)
    if (reg >= vector_files[i] && reg < vector_files[i] + 32)
      return (struct operand_register){V0 + reg - vector_files[i], widths[i]};
  switch (reg) {
  case ARM64_REG_X29:
    return (struct operand_register){29, 8};
  case ARM64_REG_X30:
    return (struct operand_register){LINK, 8};
  case ARM64_REG_SP:
    return (struct operand_register){SP, 8};
  case ARM64_REG_WSP:
    return (struct operand_register){SP, 4};
  case ARM64_REG_XZR:
    return (struct operand_register){ZERO, 8};
  case ARM64_REG_WZR:
    return (struct operand_register){ZERO, 4};
  default:
    return (struct operand_register){STATE_REGISTERS, 0};
  }
}

static struct value read_register(const struct state *state, unsigned reg)
{
  struct operand_register r = lookup(reg);
  if (r.index == ZERO)
    return value_number(0);
  return r.index < STATE_REGISTERS ? value_low(state->reg[r.index], r.bytes) : value_secret();
}

static void write_register(struct run *run, struct state *state, unsigned reg, struct value v)
{
  struct operand_register r = lookup(reg);
  if (r.index == SP)
    run_set_stack(run, state, value_low(v, r.bytes));
  else if (r.index < V0)
    state->reg[r.index] = value_low(v, r.bytes);
  else if (r.index < NZCV)
    state->reg[r.index] = value_mix(v, v);
}

static bool same(const cs_arm64_op *a, const cs_arm64_op *b)
{
  return a->type == ARM64_OP_REG && b->type == ARM64_OP_REG && a->reg == b->reg;
}

static struct value read(const struct state *state, const cs_arm64_op *op)
{
  struct value v;
  switch (op->type) {
  case ARM64_OP_REG:
    v = read_register(state, op->reg);
    break;
  case ARM64_OP_IMM:
    v = value_number(op->imm);
    break;
  case ARM64_OP_FP:
    return value_public();
  default:
    return value_secret();
  }
  if (op->shift.type == ARM64_SFT_INVALID && op->ext == ARM64_EXT_INVALID)
    return v;
  if (op->shift.type == ARM64_SFT_LSL && v.known && v.bases == 0 && op->shift.value < 64 &&
      op->ext == ARM64_EXT_INVALID) {
    v.offset = (int64_t)((uint64_t)v.offset << op->shift.value);
    return v;
  }
  return value_mix(v, v);
}

/* All operands from first on. */
static struct value mix_from(const struct state *state, const cs_arm64 *d, unsigned first)
{
  struct value v = value_public();
  for (unsigned i = first; i < d->op_count; i++)
    v = value_mix(v, read(state, &d->operands[i]));
  return v;
}

/* --- memory --- */

static const cs_arm64_op *memory_operand(const cs_arm64 *d, unsigned *index)
{
  for (*index = 0; *index < d->op_count; ++*index)
    if (d->operands[*index].type == ARM64_OP_MEM)
      return &d->operands[*index];
  return NULL;
}

static struct value address_of(const struct run *run, const struct state *state,
                               const struct instruction *at, const cs_arm64_op *op)
{
  const struct image *image = run->check->image;
  struct value base = read_register(state, op->mem.base);
  const struct image_relocation *relocation =
      image->linked ? NULL : image_relocation(image, at->address, at->size);
  /* the low twelve bits of an address of which adrp has left the rest */
  if (relocation != NULL) {
    struct value v = run_data(run, relocation, 0);
    v.secret = v.secret || base.secret;
    return v;
  }
  struct value v = value_add(base, value_number(op->mem.disp));
  bool data = value_region(v) == REGION_DATA || value_region(v) == REGION_CONSTANTS;
  if (data && !v.secret)
    v = run_data(run, NULL, (uint64_t)v.offset);
  if (op->mem.index != ARM64_REG_INVALID) {
    struct value index = read_register(state, op->mem.index);
    bool plain = op->shift.value == 0 && op->ext == ARM64_EXT_INVALID;
    v = value_add(v, plain ? index : value_mix(index, index));
  }
  return v;
}

/* The base register after an access of a pre- or post-indexed form. */
static void write_back(struct run *run, struct state *state, const cs_arm64 *d, unsigned memory)
{
  if (!d->writeback)
    return;
  const cs_arm64_op *op = &d->operands[memory];
  struct value v = value_add(read_register(state, op->mem.base), value_number(op->mem.disp));
  if (memory + 1 < d->op_count)
    v = value_add(v, read(state, &d->operands[memory + 1]));
  write_register(run, state, op->mem.base, v);
}

/* Bytes that a register is loaded from or stored to, by the end of the mnemonic or its width. */
static unsigned access_bytes(const char *name, unsigned reg)
{
  size_t length = strlen(name);
  bool signed_word = length > 2 && name[length - 1] == 'w' && name[length - 2] == 's';
  if (signed_word)
    return 4;
  if (name[length - 1] == 'b')
    return 1;
  return name[length - 1] == 'h' ? 2 : lookup(reg).bytes;
}

static void load_store(struct run *run, struct state *state, const struct instruction *at,
                       const char *name, bool load)
{
  const cs_arm64 *d = &at->decoded->detail->arm64;
  unsigned memory;
  const cs_arm64_op *op = memory_operand(d, &memory);
  if (op == NULL) { /* ldr of a constant near the code */
    struct value v = run_load(run, state, run_data(run, NULL, (uint64_t)d->operands[1].imm), 0);
    write_register(run, state, d->operands[0].reg, v);
    return;
  }
  struct value address = address_of(run, state, at, op);
  struct value loaded[4];
  unsigned bytes = access_bytes(name, d->operands[0].reg);
  bool whole = bytes == lookup(d->operands[0].reg).bytes;
  for (unsigned i = 0; i < memory && i < 4; i++) {
    struct value place = value_add(address, value_number((int64_t)bytes * i));
    if (load)
      loaded[i] = run_load(run, state, place, bytes);
    else
      run_store(run, state, place, bytes, value_low(read(state, &d->operands[i]), bytes));
  }
  /* the base may be among the registers loaded: then the load wins, as it does for ldr x0, [x0] */
  write_back(run, state, d, memory);
  for (unsigned i = 0; load && i < memory && i < 4; i++)
    write_register(run, state, d->operands[i].reg,
                   whole ? loaded[i] : value_mix(loaded[i], loaded[i]));
}

/* ld1 to ld4, st1 to st4 and ld1r: the registers' bytes in any order. */
static void structures(struct run *run, struct state *state, const struct instruction *at,
                       bool load)
{
  const cs_arm64 *d = &at->decoded->detail->arm64;
  unsigned memory;
  const cs_arm64_op *op = memory_operand(d, &memory);
  if (op == NULL) {
    run_report(run, FINDING_UNKNOWN, "a form of this instruction that is not known");
    return;
  }
  /* an index register, after it: added to the base afterwards, no part of the address */
  struct value address = read_register(state, op->mem.base);
  if (load) {
    bool lane = strstr(at->decoded->op_str, "}[") != NULL; /* the others stay */
    struct value v = run_load(run, state, address, 0);
    for (unsigned i = 0; i < memory; i++) {
      struct value old = read(state, &d->operands[i]);
      write_register(run, state, d->operands[i].reg, lane ? value_mix(old, v) : v);
    }
  } else {
    struct value v = value_public();
    for (unsigned i = 0; i < memory; i++)
      v = value_mix(v, read(state, &d->operands[i]));
    address.known = false; /* of an unknown number of bytes */
    address.offset = 0;
    run_store(run, state, address, 0, v);
  }
  write_back(run, state, d, memory);
}

/* --- everything else --- */

enum effect {
  PURE,      /* the first operand from the others */
  MERGE,     /* the first operand from all */
  CARRY,     /* PURE, and from the flags */
  PURE_SET,  /* PURE; sets the flags */
  CARRY_SET, /* CARRY; sets the flags */
  COMPARE,   /* sets the flags only */
  CONDITION, /* COMPARE, from the flags too */
  DIVIDE,    /* PURE, for public operands */
  LOAD,
  STORE,
  LOAD_STRUCTURES,
  STORE_STRUCTURES,
  PREFETCH,
  NOTHING,
  CONTROL /* what set_flow has said, and no more */
};

static const struct {
  const char *names;
  enum effect effect;
} effects[] = {
    {" add sub and orr eor bic orn eon mul madd msub mneg umulh smulh umull smull umaddl smaddl "
     "umsubl smsubl umnegl smnegl lsl lsr asr ror lslv lsrv asrv rorv extr ubfm sbfm ubfx sbfx "
     "ubfiz sbfiz uxtb uxth uxtw sxtb sxth sxtw rev rev16 rev32 rev64 rbit clz cls neg mvn mov "
     "movz movn adr adrp abs addp addv addhn cmeq cmge cmgt cmhi cmhs cmle cmlt cmtst cnt dup ext "
     "fmov movi mvni not smull2 umull2 pmul pmull pmull2 saddl saddl2 saddlp saddlv saddw saddw2 "
     "shadd shl shll shll2 shrn shsub smax smaxp smaxv smin sminp sminv smov umov srshl srshr sshl "
     "sshll sshll2 sshr ssubl ssubl2 ssubw ssubw2 subhn sxtl sxtl2 tbl trn1 trn2 uabd sabd uabdl "
     "uabdl2 sabdl sabdl2 uaddl uaddl2 uaddlp uaddlv uaddw uaddw2 uhadd uhsub umax umaxp umaxv "
     "umin "
     "uminp uminv urshl urshr ushl ushll ushll2 ushr usubl usubl2 usubw usubw2 uxtl uxtl2 uzp1 "
     "uzp2 "
     "xtn zip1 zip2 rshrn ",
     PURE},
    {" movk bfi bfxil bfm bfc ins bif bit bsl mla mls smlal smlal2 smlsl smlsl2 umlal umlal2 umlsl "
     "umlsl2 sli sri ssra usra srsra ursra saba uaba sabal sabal2 uabal uabal2 sadalp uadalp xtn2 "
     "shrn2 rshrn2 addhn2 subhn2 tbx ",
     MERGE},
    {" adc sbc ngc csel csinc csinv csneg cset csetm cinc cinv cneg ", CARRY},
    {" adds subs ands bics negs ", PURE_SET},
    {" adcs sbcs ngcs ", CARRY_SET},
    {" cmp cmn tst ", COMPARE},
    {" ccmp ccmn ", CONDITION},
    {" udiv sdiv ", DIVIDE},
    {" ldr ldur ldrb ldrh ldrsb ldrsh ldrsw ldurb ldurh ldursb ldursh ldursw ldp ldpsw ldnp ",
     LOAD},
    {" str stur strb strh sturb sturh stp stnp ", STORE},
    {" ld1 ld2 ld3 ld4 ld1r ld2r ld3r ld4r ", LOAD_STRUCTURES},
    {" st1 st2 st3 st4 ", STORE_STRUCTURES},
    {" prfm prfum ", PREFETCH},
    {" nop hint ", NOTHING},
    {" b bl br blr ret brk hlt udf ", CONTROL},
};

static bool effect_of(const char *name, enum effect *effect)
{
  for (size_t i = 0; i < sizeof effects / sizeof *effects; i++)
    if (among(effects[i].names, name)) {
      *effect = effects[i].effect;
      return true;
    }
  return false;
}

/* The first operand from the others; what is known of numbers and pointers is kept. */
static struct value compute(struct run *run, const struct state *state,
                            const struct instruction *at, const char *name)
{
  const cs_arm64 *d = &at->decoded->detail->arm64;
  const struct image *image = run->check->image;
  const struct image_relocation *relocation =
      image->linked ? NULL : image_relocation(image, at->address, at->size);
  if (strcmp(name, "adrp") == 0 || strcmp(name, "adr") == 0)
    return run_data(run, relocation, (uint64_t)d->operands[1].imm);
  if (relocation != NULL) /* the low bits of what adrp began */
    return value_mix(mix_from(state, d, 1), run_data(run, relocation, 0));
  bool vector = lookup(d->operands[0].reg).index >= V0 && lookup(d->operands[0].reg).index < NZCV;
  if (vector) {
    bool zero =
        strcmp(name, "eor") == 0 && d->op_count == 3 && same(&d->operands[1], &d->operands[2]);
    return zero ? value_public() : mix_from(state, d, 1);
  }
  struct value a = d->op_count > 1 ? read(state, &d->operands[1]) : value_public();
  if (d->op_count == 2 && (strcmp(name, "mov") == 0 || strcmp(name, "movz") == 0))
    return a;
  if (d->op_count == 2 && strcmp(name, "movn") == 0 && a.known) {
    a.offset = ~a.offset;
    return a;
  }
  if (d->op_count != 3)
    return mix_from(state, d, 1);
  struct value b = read(state, &d->operands[2]);
  bool plain = d->operands[2].shift.value == 0 && d->operands[2].ext == ARM64_EXT_INVALID;
  bool cancels = same(&d->operands[1], &d->operands[2]) && plain;
  if ((strcmp(name, "eor") == 0 || strcmp(name, "sub") == 0) && cancels)
    return value_number(0);
  if (strcmp(name, "add") == 0 || strcmp(name, "adds") == 0) {
    struct value sum = value_add(a, b);
    bool data = value_region(sum) == REGION_DATA || value_region(sum) == REGION_CONSTANTS;
    return data && !sum.secret ? run_data(run, NULL, (uint64_t)sum.offset) : sum;
  }
  if (strcmp(name, "sub") == 0 || strcmp(name, "subs") == 0)
    return value_subtract(a, b);
  if (strcmp(name, "and") == 0)
    return run_and(run, a, b);
  return value_mix(a, b);
}

/* Of conditions, only what they depend on matters. */
static struct value condition(struct value v)
{
  return (struct value){.secret = v.secret};
}

static void control(struct run *run, struct state *state, const struct instruction *at,
                    struct value *target)
{
  const cs_arm64 *d = &at->decoded->detail->arm64;
  switch (at->decoded->id) {
  case ARM64_INS_B:
    if (d->cc != ARM64_CC_INVALID && d->cc != ARM64_CC_AL && d->cc != ARM64_CC_NV &&
        state->reg[NZCV].secret)
      run_report(run, FINDING_BRANCH, "the condition depends on a secret");
    break;
  case ARM64_INS_CBZ:
  case ARM64_INS_CBNZ:
  case ARM64_INS_TBZ:
  case ARM64_INS_TBNZ:
    if (read(state, &d->operands[0]).secret)
      run_report(run, FINDING_BRANCH, "the condition depends on a secret");
    break;
  case ARM64_INS_BR:
  case ARM64_INS_BLR:
  case ARM64_INS_RET:
    if (d->op_count > 0)
      *target = read(state, &d->operands[0]);
    break;
  default:
    break;
  }
}

static void step(struct run *run, struct state *state, const struct instruction *at,
                 struct value *target)
{
  const cs_arm64 *d = &at->decoded->detail->arm64;
  const char *name = at->decoded->mnemonic; /* capstone's numbers don't tell adds from add */
  if (at->flow.kind != FLOW_NEXT) {
    control(run, state, at, target);
    return;
  }
  enum effect effect;
  if (!effect_of(name, &effect)) {
    run_report(run, FINDING_UNKNOWN, "not known as an instruction of constant time");
    for (unsigned i = 0; i < d->op_count; i++)
      if (d->operands[i].type == ARM64_OP_REG)
        write_register(run, state, d->operands[i].reg, value_secret());
      else if (d->operands[i].type == ARM64_OP_MEM)
        run_store(run, state, address_of(run, state, at, &d->operands[i]), 0, value_secret());
    state->reg[NZCV] = value_secret();
    return;
  }
  struct value flags = state->reg[NZCV];
  unsigned memory;
  if (d->update_flags && (effect < PURE_SET || effect > CONDITION)) {
    run_report(run, FINDING_UNKNOWN, "sets flags in a way that is not known");
    state->reg[NZCV] = value_secret();
  }
  switch (effect) {
  case PURE:
    write_register(run, state, d->operands[0].reg,
                   d->operands[0].vector_index >= 0 ? mix_from(state, d, 0) /* a lane */
                                                    : compute(run, state, at, name));
    break;
  case MERGE:
    write_register(run, state, d->operands[0].reg, mix_from(state, d, 0));
    break;
  case CARRY:
    write_register(run, state, d->operands[0].reg, value_mix(mix_from(state, d, 1), flags));
    break;
  case PURE_SET:
    state->reg[NZCV] = condition(mix_from(state, d, 1));
    write_register(run, state, d->operands[0].reg, compute(run, state, at, name));
    break;
  case CARRY_SET:
    state->reg[NZCV] = condition(value_mix(mix_from(state, d, 1), flags));
    write_register(run, state, d->operands[0].reg, value_mix(mix_from(state, d, 1), flags));
    break;
  case COMPARE:
    state->reg[NZCV] = condition(mix_from(state, d, 0));
    break;
  case CONDITION:
    state->reg[NZCV] = condition(value_mix(mix_from(state, d, 0), flags));
    break;
  case DIVIDE:
    if (mix_from(state, d, 1).secret)
      run_report(run, FINDING_DIVISION, "a division's operand depends on a secret");
    write_register(run, state, d->operands[0].reg, mix_from(state, d, 1));
    break;
  case LOAD:
  case STORE:
    load_store(run, state, at, name, effect == LOAD);
    break;
  case LOAD_STRUCTURES:
  case STORE_STRUCTURES:
    structures(run, state, at, effect == LOAD_STRUCTURES);
    break;
  case PREFETCH:
    if (memory_operand(d, &memory) != NULL)
      run_load(run, state, address_of(run, state, at, &d->operands[memory]), 0);
    break;
  default:
    break;
  }
}

static void set_flow(struct run *run, struct instruction *instruction)
{
  const cs_arm64 *d = &instruction->decoded->detail->arm64;
  struct flow *flow = &instruction->flow;
  flow->kind = FLOW_NEXT;
  switch (instruction->decoded->id) {
  case ARM64_INS_B:
    flow->kind = d->cc == ARM64_CC_INVALID ? FLOW_JUMP : FLOW_BRANCH;
    break;
  case ARM64_INS_CBZ:
  case ARM64_INS_CBNZ:
  case ARM64_INS_TBZ:
  case ARM64_INS_TBNZ:
    flow->kind = FLOW_BRANCH;
    break;
  case ARM64_INS_BL:
    flow->kind = FLOW_CALL;
    break;
  case ARM64_INS_BR:
    flow->kind = FLOW_JUMP_INDIRECT;
    return;
  case ARM64_INS_BLR:
    flow->kind = FLOW_CALL_INDIRECT;
    return;
  case ARM64_INS_RET:
    flow->kind = d->op_count == 0 ? FLOW_RETURN : FLOW_JUMP_INDIRECT;
    return;
  case ARM64_INS_BRK:
  case ARM64_INS_HLT:
    flow->kind = FLOW_STOP;
    return;
  default:
    return;
  }
  run_target(run, instruction, (uint64_t)d->operands[d->op_count - 1].imm, 0);
}

static void enter(struct state *state, int64_t depth)
{
  state->reg[LINK] = value_pointer(REGION_RETURN, depth);
}

static struct value leave(struct state *state)
{
  return state->reg[LINK];
}

const struct machine machine_aarch64 = {
    .arch = CONTRACT_AARCH64,
    .capstone_arch = CS_ARCH_ARM64,
    .capstone_mode = CS_MODE_ARM,
    .stack_pointer = SP,
    .result = 0,
    .arguments = {0, 1, 2, 3, 4, 5, 6, 7},
    .argument_count = 8,
    .saved = {19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, LINK, SP},
    .saved_count = 13,
    .stack_argument = 0,
    .entry_residue = 0,
    .set_flow = set_flow,
    .step = step,
    .enter = enter,
    .leave = leave,
};
