/* x86_64.c: what x86-64 instructions do to a state. The tables hold the instructions that count
 * as ones of constant time; they are meant to be within Intel's list for DOITM.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "ctcheck.h"
#include "evex.h"
#include <string.h>

enum {
  RAX,
  RCX,
  RDX,
  RBX,
  RSP,
  RBP,
  RSI,
  RDI,
  R8,
  VECTOR = X86_VECTOR,
  MASK = X86_MASK,
  CARRY = X86_CARRY,
  OVERFLOW,
  ZERO, /* with the sign, the parity and the auxiliary carry */
  MMX,
  LOW /* .. 75: what was last written to a general register's low byte alone, if `linear` is set */
};

enum { C = 1, O = 2, Z = 4, ALL = C | O | Z };

struct operand_register {
  unsigned index, bytes;
  bool high; /* ah and its like */
};

static struct operand_register lookup(unsigned reg)
{
  static const struct {
    unsigned reg;
    struct operand_register place;
  } general[] = {
      {X86_REG_AL, {RAX, 1, false}},  {X86_REG_AH, {RAX, 1, true}},
      {X86_REG_AX, {RAX, 2, false}},  {X86_REG_EAX, {RAX, 4, false}},
      {X86_REG_RAX, {RAX, 8, false}}, {X86_REG_CL, {RCX, 1, false}},
      {X86_REG_CH, {RCX, 1, true}},   {X86_REG_CX, {RCX, 2, false}},
      {X86_REG_ECX, {RCX, 4, false}}, {X86_REG_RCX, {RCX, 8, false}},
      {X86_REG_DL, {RDX, 1, false}},  {X86_REG_DH, {RDX, 1, true}},
      {X86_REG_DX, {RDX, 2, false}},  {X86_REG_EDX, {RDX, 4, false}},
      {X86_REG_RDX, {RDX, 8, false}}, {X86_REG_BL, {RBX, 1, false}},
      {X86_REG_BH, {RBX, 1, true}},   {X86_REG_BX, {RBX, 2, false}},
      {X86_REG_EBX, {RBX, 4, false}}, {X86_REG_RBX, {RBX, 8, false}},
      {X86_REG_SPL, {RSP, 1, false}}, {X86_REG_SP, {RSP, 2, false}},
      {X86_REG_ESP, {RSP, 4, false}}, {X86_REG_RSP, {RSP, 8, false}},
      {X86_REG_BPL, {RBP, 1, false}}, {X86_REG_BP, {RBP, 2, false}},
      {X86_REG_EBP, {RBP, 4, false}}, {X86_REG_RBP, {RBP, 8, false}},
      {X86_REG_SIL, {RSI, 1, false}}, {X86_REG_SI, {RSI, 2, false}},
      {X86_REG_ESI, {RSI, 4, false}}, {X86_REG_RSI, {RSI, 8, false}},
      {X86_REG_DIL, {RDI, 1, false}}, {X86_REG_DI, {RDI, 2, false}},
      {X86_REG_EDI, {RDI, 4, false}}, {X86_REG_RDI, {RDI, 8, false}},
  };
  static const struct {
    unsigned first, count, index, bytes;
  } files[] = {
      {X86_REG_R8, 8, R8, 8},         {X86_REG_R8D, 8, R8, 4},
      {X86_REG_R8W, 8, R8, 2},        {X86_REG_R8B, 8, R8, 1},
      {X86_REG_XMM0, 32, VECTOR, 16}, {X86_REG_YMM0, 32, VECTOR, 32},
      {X86_REG_ZMM0, 32, VECTOR, 64}, {X86_REG_K0, 8, MASK, 8},
  };
  for (size_t i = 0; i < sizeof general / sizeof *general; i++)
    if (general[i].reg == reg)
      return general[i].place;
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    if (reg >= files[i].first && reg < files[i].first + files[i].count)
      return (struct operand_register){files[i].index + reg - files[i].first, files[i].bytes,
                                       false};
  if (reg >= X86_REG_MM0 && reg <= X86_REG_MM7)
    return (struct operand_register){MMX, 8, false};
  return (struct operand_register){STATE_REGISTERS, 0, false};
}

void x86_set_general(struct state *state, unsigned index, struct value v)
{
  state->reg[index] = v;
  state->reg[LOW + index] = value_public();
}

static struct value read_register(const struct state *state, unsigned reg)
{
  struct operand_register r = lookup(reg);
  if (r.index >= STATE_REGISTERS)
    return value_secret();
  struct value v = state->reg[r.index];
  if (r.bytes == 1 && !r.high && state->reg[LOW + r.index].linear)
    return value_mix(state->reg[LOW + r.index], value_public());
  return r.high ? value_mix(v, v) : value_low(v, r.bytes);
}

static void write_register(struct run *run, struct state *state, unsigned reg, struct value v)
{
  struct operand_register r = lookup(reg);
  if (r.index >= STATE_REGISTERS)
    return;
  struct value old = state->reg[r.index];
  if (r.index == RSP) {
    run_set_stack(run, state, r.bytes < 4 ? value_mix(old, v) : value_low(v, r.bytes));
  } else if (r.index >= VECTOR) {
    state->reg[r.index] = r.index == MMX ? value_mix(old, v) : value_mix(v, v);
  } else if (r.bytes >= 4) {
    x86_set_general(state, r.index, value_low(v, r.bytes));
  } else { /* the rest stays */
    struct value low = value_mix(v, v);
    low.linear = r.bytes == 1 && !r.high;
    x86_set_general(state, r.index, value_mix(old, v));
    state->reg[LOW + r.index] = low.linear ? low : value_public();
  }
}

static bool same(const cs_x86 *d, unsigned i, unsigned j)
{
  return d->operands[i].type == X86_OP_REG && d->operands[j].type == X86_OP_REG &&
         d->operands[i].reg == d->operands[j].reg;
}

/* --- memory --- */

/* The relocation that an address relative to the code, or its displacement, has in an object. */
static const struct image_relocation *displacement(const struct run *run,
                                                   const struct instruction *at, unsigned offset)
{
  const struct image *image = run->check->image;
  return image->linked || offset == 0 ? NULL : image_relocation(image, at->address + offset, 1);
}

static struct value address_of(const struct run *run, const struct state *state,
                               const struct instruction *at, const cs_x86_op *op)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  const x86_op_mem *mem = &op->mem;
  const struct image_relocation *relocation = displacement(run, at, d->encoding.disp_offset);
  if (mem->base == X86_REG_RIP)
    return run_data(run, relocation, at->address + at->size + (uint64_t)mem->disp);
  struct value v = relocation != NULL ? run_data(run, relocation, 0) : value_number(mem->disp);
  if (mem->segment == X86_REG_FS || mem->segment == X86_REG_GS) /* the thread's own data */
    v = value_mix(value_pointer(REGION_DATA, 0), value_public());
  if (mem->base != X86_REG_INVALID)
    v = value_add(read_register(state, mem->base), v);
  if (mem->index != X86_REG_INVALID && mem->index != X86_REG_RIZ) {
    struct value index = read_register(state, mem->index);
    if (mem->scale > 1) {
      bool number = index.known && index.bases == 0;
      int64_t product = (int64_t)((uint64_t)index.offset * (uint64_t)mem->scale);
      index = value_mix(index, index);
      index.known = number;
      index.offset = number ? product : 0;
    }
    v = value_add(v, index);
  }
  return v;
}

static struct value read(struct run *run, struct state *state, const struct instruction *at,
                         unsigned i)
{
  const cs_x86_op *op = &at->decoded->detail->x86.operands[i];
  switch (op->type) {
  case X86_OP_REG:
    return read_register(state, op->reg);
  case X86_OP_IMM:
    return value_number(op->imm);
  case X86_OP_MEM:
    if (op->mem.segment == X86_REG_FS && op->mem.base == X86_REG_INVALID &&
        op->mem.index == X86_REG_INVALID && op->mem.disp == 0x28)
      return value_public(); /* random, and nothing of the key's */
    return run_load(run, state, address_of(run, state, at, op), op->size);
  default:
    return value_secret();
  }
}

static void write(struct run *run, struct state *state, const struct instruction *at, unsigned i,
                  struct value v)
{
  const cs_x86_op *op = &at->decoded->detail->x86.operands[i];
  if (op->type == X86_OP_REG)
    write_register(run, state, op->reg, v);
  else if (op->type == X86_OP_MEM)
    run_store(run, state, address_of(run, state, at, op), op->size, value_low(v, op->size));
}

/* All operands from first on. */
static struct value mix_from(struct run *run, struct state *state, const struct instruction *at,
                             unsigned first)
{
  struct value v = value_public();
  for (unsigned i = first; i < at->decoded->detail->x86.op_count; i++)
    v = value_mix(v, read(run, state, at, i));
  return v;
}

/* --- flags --- */

static struct value flags(const struct state *state, unsigned which)
{
  bool secret = ((which & C) != 0 && state->reg[CARRY].secret) ||
                ((which & O) != 0 && state->reg[OVERFLOW].secret) ||
                ((which & Z) != 0 && state->reg[ZERO].secret);
  return (struct value){.secret = secret};
}

static void set_flags(struct state *state, unsigned which, struct value v)
{
  for (unsigned i = 0; i < 3; i++)
    if ((which >> i & 1) != 0)
      state->reg[CARRY + i] = (struct value){.secret = v.secret};
}

/* What the condition at the end of a mnemonic looks at. */
static unsigned condition_flags(const char *suffix)
{
  static const struct {
    const char *suffixes;
    unsigned flags;
  } conditions[] = {
      {" o no ", O},
      {" b nb ae nae c nc ", C},
      {" e ne z nz s ns p np po pe ", Z},
      {" be nbe a na ", C | Z},
      {" l nl ge nge le nle g ng ", O | Z},
  };
  for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
    if (among(conditions[i].suffixes, suffix))
      return conditions[i].flags;
  return ALL;
}

/* --- instructions --- */

/* Integer instructions that need no more to be said: the first operand, by form, from the others
 * and from flags; the flags written. */
enum form {
  MOVE,    /* the first from the second */
  PURE,    /* the first from all others */
  MERGE,   /* the first from all */
  COMPARE, /* nothing from all */
  NOTHING
};

static const struct {
  const char *names;
  enum form form;
  unsigned flags_read, flags_written;
} simple[] = {
    {" mov movabs ", MOVE, 0, 0},
    {" movzx movsx movsxd movbe bswap rorx shlx shrx sarx pdep pext movnti ", PURE, 0, 0},
    {" andn bextr blsi blsr blsmsk bzhi tzcnt lzcnt popcnt ", PURE, 0, ALL},
    {" not ", MERGE, 0, 0},
    {" adc sbb ", MERGE, C, ALL},
    {" adcx ", MERGE, C, C},
    {" adox ", MERGE, O, O},
    {" or neg shld shrd shl sal shr sar ", MERGE, 0, ALL},
    {" inc dec ", MERGE, 0, O | Z},
    {" rol ror ", MERGE, 0, C | O},
    {" bts btr btc ", MERGE, 0, C},
    {" cmp test ", COMPARE, 0, ALL},
    {" bt ", COMPARE, 0, C},
    {" stc clc ", NOTHING, 0, C},
    {" cmc ", NOTHING, C, C},
    {" nop endbr64 endbr32 vzeroupper emms lfence mfence sfence cld pause ", NOTHING, 0, 0},
};

/* With a vector of all zeros from whatever it held. */
static bool zeroes(const char *name, const cs_x86 *d)
{
  static const char names[] =
      " pxor vpxor xorps vxorps xorpd vxorpd psubb psubw psubd psubq vpsubq "
      "vpsubd ";
  return among(names, name) && d->op_count >= 2 && same(d, d->op_count - 2u, d->op_count - 1u);
}

/* SSE and AVX instructions, without the v of AVX. Those that take a time or make an address that
 * depends on their operands are not here: gather, maskmov, string comparisons, floating point. */
static bool vector_form(const char *name, const cs_x86 *d, enum form *form)
{
  static const char moves[] =
      " movdqa movdqu movaps movapd movups movupd movq movd movntdq movntdqa movntps movntpd lddqu "
      "pextrb pextrw pextrd pextrq extracti128 extractf128 pmovmskb movmskps movmskpd pshufd "
      "pshufhw "
      "pshuflw pabsb pabsw pabsd ptest pbroadcastb pbroadcastw pbroadcastd pbroadcastq "
      "broadcasti128 broadcastf128 broadcastss broadcastsd permq permpd pmovzxbw pmovzxbd pmovzxbq "
      "pmovzxwd pmovzxwq pmovzxdq pmovsxbw pmovsxbd pmovsxbq pmovsxwd pmovsxwq pmovsxdq movddup "
      "movshdup movsldup aesimc ";
  static const char merges[] =
      " paddb paddw paddd paddq psubb psubw psubd psubq pmullw pmulld pmulhw pmulhuw pmuludq "
      "pmuldq "
      "pmaddwd pmaddubsw pand pandn por pxor andps andpd andnps andnpd orps orpd xorps xorpd psllw "
      "pslld psllq psrlw psrld psrlq psraw psrad pslldq psrldq psllvd psllvq psrlvd psrlvq psravd "
      "punpcklbw punpcklwd punpckldq punpcklqdq punpckhbw punpckhwd punpckhdq punpckhqdq unpcklps "
      "unpcklpd unpckhps unpckhpd packssdw packsswb packuswb packusdw shufps shufpd palignr pshufb "
      "pinsrb pinsrw pinsrd pinsrq inserti128 insertf128 movhps movhpd movlps movlpd movhlps "
      "movlhps "
      "movsd movss pblendw pblendd pblendvb blendps blendpd blendvps blendvpd pcmpeqb pcmpeqw "
      "pcmpeqd pcmpeqq pcmpgtb pcmpgtw pcmpgtd pcmpgtq pmaxub pmaxuw pmaxud pmaxsb pmaxsw pmaxsd "
      "pminub pminuw pminud pminsb pminsw pminsd pavgb pavgw psignb psignw psignd permd perm2i128 "
      "perm2f128 psadbw pclmulqdq aesenc aesenclast aesdec aesdeclast ";
  const char *plain = name[0] == 'v' ? name + 1 : name;
  if (among(moves, plain)) {
    *form = strcmp(plain, "ptest") == 0 ? COMPARE : PURE;
    return true;
  }
  if (!among(merges, plain))
    return false;
  /* of AVX the first operand is not read, and to memory only the second goes */
  bool pure = name[0] == 'v' || d->operands[0].type == X86_OP_MEM;
  *form = pure ? PURE : MERGE;
  return true;
}

static bool find_simple(const char *name, enum form *form, unsigned *flags_read,
                        unsigned *flags_written)
{
  for (size_t i = 0; i < sizeof simple / sizeof *simple; i++)
    if (among(simple[i].names, name)) {
      *form = simple[i].form;
      *flags_read = simple[i].flags_read;
      *flags_written = simple[i].flags_written;
      return true;
    }
  return false;
}

static void carry_out(struct run *run, struct state *state, const struct instruction *at,
                      enum form form, unsigned flags_read, unsigned flags_written)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  if (form == NOTHING) {
    set_flags(state, flags_written, flags(state, flags_read));
    return;
  }
  bool unary = d->op_count == 1;
  struct value from = form == MOVE ? read(run, state, at, 1)
                                   : mix_from(run, state, at, form == PURE && !unary ? 1 : 0);
  if (flags_read != 0)
    from = value_mix(from, flags(state, flags_read));
  set_flags(state, flags_written, from);
  if (form != COMPARE)
    write(run, state, at, 0, from);
}

static void push(struct run *run, struct state *state, struct value v)
{
  run_set_stack(run, state, value_add(state->reg[RSP], value_number(-8)));
  run_store(run, state, state->reg[RSP], 8, v);
}

static struct value pop(struct run *run, struct state *state)
{
  struct value v = run_load(run, state, state->reg[RSP], 8);
  run_set_stack(run, state, value_add(state->reg[RSP], value_number(8)));
  return v;
}

/* add, sub, and, xor, lea: where numbers and pointers stay known. */
static void arithmetic(struct run *run, struct state *state, const struct instruction *at)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  struct value a = read(run, state, at, 0), b = read(run, state, at, 1), r;
  unsigned id = at->decoded->id;
  bool cancels = same(d, 0, 1) && (id == X86_INS_SUB || id == X86_INS_XOR);
  if (cancels)
    r = a = b = value_number(0);
  else if (id == X86_INS_ADD)
    r = value_add(a, b);
  else if (id == X86_INS_SUB)
    r = value_subtract(a, b);
  else if (id == X86_INS_AND)
    r = run_and(run, a, b);
  else
    r = value_mix(a, b);
  set_flags(state, ALL, value_mix(a, b));
  write(run, state, at, 0, r);
}

static void multiply(struct run *run, struct state *state, const struct instruction *at)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  if (at->decoded->id == X86_INS_MULX) {
    struct value product = value_mix(state->reg[RDX], read(run, state, at, 2));
    write(run, state, at, 1, product);
    write(run, state, at, 0, product);
    return;
  }
  struct value product;
  if (d->op_count == 1) { /* rdx:rax, or their halves */
    product = value_mix(read(run, state, at, 0), state->reg[RAX]);
    bool all = d->operands[0].size >= 4;
    x86_set_general(state, RAX, all ? product : value_mix(product, state->reg[RAX]));
    x86_set_general(state, RDX, all ? product : value_mix(product, state->reg[RDX]));
  } else {
    product = mix_from(run, state, at, d->op_count == 2 ? 0 : 1);
    write(run, state, at, 0, product);
  }
  set_flags(state, ALL, product);
}

/* Instructions whose time may depend on their operands: they must be public. */
static void off_list(struct run *run, struct state *state, const struct instruction *at,
                     const char *name)
{
  unsigned id = at->decoded->id;
  bool divides = id == X86_INS_DIV || id == X86_INS_IDIV;
  bool scans = id == X86_INS_BSF || id == X86_INS_BSR; /* the first operand is the result's */
  struct value v = mix_from(run, state, at, scans ? 1 : 0);
  if (divides)
    v = value_mix(v, value_mix(state->reg[RAX], state->reg[RDX]));
  else if (id == X86_INS_RCL || id == X86_INS_RCR)
    v = value_mix(v, flags(state, C));
  if (v.secret)
    run_report(run, divides ? FINDING_DIVISION : FINDING_TIMING,
               "an operand of %s, whose time may depend on it, depends on a secret", name);
  if (divides) {
    x86_set_general(state, RAX, v);
    x86_set_general(state, RDX, v);
  } else
    write(run, state, at, 0, scans ? mix_from(run, state, at, 0) : v);
  set_flags(state, ALL, v);
}

/* movs and stos, with or without rep. */
static void string(struct run *run, struct state *state, const struct instruction *at)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  bool repeated = d->prefix[0] == X86_PREFIX_REP || d->prefix[0] == X86_PREFIX_REPNE;
  bool copies = d->op_count == 2 && d->operands[1].type == X86_OP_MEM;
  if (repeated && state->reg[RCX].secret)
    run_report(run, FINDING_COUNT, "the number of repetitions depends on a secret");
  struct value moved = {.known = !repeated, .offset = repeated ? 0 : d->operands[0].size};
  unsigned size = repeated ? 0 : d->operands[0].size;
  struct value v;
  if (copies) {
    v = run_load(run, state, state->reg[RSI], size);
    x86_set_general(state, RSI, value_add(state->reg[RSI], moved));
  } else {
    v = value_low(state->reg[RAX], d->operands[0].size);
  }
  struct value to = state->reg[RDI];
  if (repeated) {
    to.known = false;
    to.offset = 0;
    v = value_mix(v, v);
    x86_set_general(state, RCX, value_number(0));
  }
  run_store(run, state, to, size, v);
  x86_set_general(state, RDI, value_add(state->reg[RDI], moved));
}

/* An instruction that is not known: whatever it may write is secret. */
static void unknown(struct run *run, struct state *state, const struct instruction *at)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  run_report(run, FINDING_UNKNOWN, "not known as an instruction of constant time");
  for (unsigned i = 0; i < d->op_count; i++)
    if (d->operands[i].type == X86_OP_REG)
      write_register(run, state, d->operands[i].reg, value_secret());
    else if (d->operands[i].type == X86_OP_MEM)
      run_store(run, state, address_of(run, state, at, &d->operands[i]), 0, value_secret());
  static const unsigned implicit[] = {RAX, RBX, RCX, RDX, RSI, RDI, VECTOR};
  for (size_t i = 0; i < sizeof implicit / sizeof *implicit; i++)
    if (implicit[i] < VECTOR)
      x86_set_general(state, implicit[i], value_secret());
    else
      state->reg[implicit[i]] = value_secret();
  set_flags(state, ALL, value_secret());
}

/* Jumps, and conditions of others. */
static void control(struct run *run, struct state *state, const struct instruction *at,
                    const char *name, struct value *target)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  bool secret = false;
  switch (at->decoded->id) {
  case X86_INS_JCXZ:
  case X86_INS_JECXZ:
  case X86_INS_JRCXZ:
    secret = state->reg[RCX].secret;
    break;
  case X86_INS_LOOPE:
  case X86_INS_LOOPNE:
    secret = flags(state, Z).secret;
    __attribute__((fallthrough));
  case X86_INS_LOOP:
    secret |= state->reg[RCX].secret;
    x86_set_general(state, RCX, value_add(state->reg[RCX], value_number(-1)));
    break;
  default:
    if (at->flow.kind == FLOW_BRANCH)
      secret = flags(state, condition_flags(name + 1)).secret;
    break;
  }
  if (secret)
    run_report(run, FINDING_BRANCH, "the condition depends on a secret");
  if ((at->flow.kind == FLOW_JUMP_INDIRECT || at->flow.kind == FLOW_CALL_INDIRECT) &&
      d->op_count == 1)
    *target = read(run, state, at, 0);
}

static void conditional(struct run *run, struct state *state, const struct instruction *at,
                        const char *name)
{
  bool move = strncmp(name, "cmov", 4) == 0;
  struct value condition = flags(state, condition_flags(name + (move ? 4 : 3)));
  struct value v = condition;
  if (move) {
    v = value_join(read(run, state, at, 0), read(run, state, at, 1));
    v.secret = v.secret || condition.secret;
  }
  write(run, state, at, 0, v);
}

/* Instructions that need code of their own. Whether it was one. */
static bool special(struct run *run, struct state *state, const struct instruction *at,
                    const char *name)
{
  const cs_x86 *d = &at->decoded->detail->x86;
  struct value v;
  switch (at->decoded->id) {
  case X86_INS_ADD:
  case X86_INS_SUB:
  case X86_INS_AND:
  case X86_INS_XOR:
    arithmetic(run, state, at);
    return true;
  case X86_INS_SBB: /* of a register and itself: the carry, spread out */
    if (!same(d, 0, 1))
      return false;
    v = flags(state, C);
    set_flags(state, ALL, v);
    write_register(run, state, d->operands[0].reg, v);
    return true;
  case X86_INS_LEA:
    v = address_of(run, state, at, &d->operands[1]);
    write(run, state, at, 0, v);
    return true;
  case X86_INS_INC:
  case X86_INS_DEC:
    v = read(run, state, at, 0);
    set_flags(state, O | Z, v);
    write(run, state, at, 0, value_add(v, value_number(at->decoded->id == X86_INS_INC ? 1 : -1)));
    return true;
  case X86_INS_MUL:
  case X86_INS_IMUL:
  case X86_INS_MULX:
    multiply(run, state, at);
    return true;
  case X86_INS_DIV:
  case X86_INS_IDIV:
  case X86_INS_RCL:
  case X86_INS_RCR:
  case X86_INS_BSF:
  case X86_INS_BSR:
    off_list(run, state, at, name);
    return true;
  case X86_INS_PUSH:
    if (d->operands[0].size != 8 && d->operands[0].type != X86_OP_IMM)
      return false;
    push(run, state, read(run, state, at, 0));
    return true;
  case X86_INS_POP:
    if (d->operands[0].size != 8)
      return false;
    write(run, state, at, 0, pop(run, state));
    return true;
  case X86_INS_LEAVE:
    run_set_stack(run, state, state->reg[RBP]);
    x86_set_general(state, RBP, pop(run, state));
    return true;
  case X86_INS_XCHG:
    v = read(run, state, at, 0);
    write(run, state, at, 0, read(run, state, at, 1));
    write(run, state, at, 1, v);
    return d->operands[0].type == X86_OP_REG && d->operands[1].type == X86_OP_REG;
  case X86_INS_CBW:
  case X86_INS_CWDE:
  case X86_INS_CDQE:
    x86_set_general(state, RAX, value_mix(state->reg[RAX], state->reg[RAX]));
    return true;
  case X86_INS_CWD:
  case X86_INS_CDQ:
  case X86_INS_CQO:
    x86_set_general(state, RDX,
                    at->decoded->id == X86_INS_CWD ? value_mix(state->reg[RDX], state->reg[RAX])
                                                   : value_mix(state->reg[RAX], state->reg[RAX]));
    return true;
  case X86_INS_LAHF:
    x86_set_general(state, RAX, value_mix(state->reg[RAX], flags(state, C | Z)));
    return true;
  case X86_INS_SAHF:
    set_flags(state, C | Z, state->reg[RAX]);
    return true;
  case X86_INS_MOVSD: /* of strings, or of doubles */
    if (d->operands[0].type != X86_OP_MEM || d->operands[1].type != X86_OP_MEM)
      return false;
    string(run, state, at);
    return true;
  case X86_INS_MOVSB:
  case X86_INS_MOVSW:
  case X86_INS_MOVSQ:
  case X86_INS_STOSB:
  case X86_INS_STOSW:
  case X86_INS_STOSD:
  case X86_INS_STOSQ:
    string(run, state, at);
    return true;
  case X86_INS_VZEROALL:
    for (unsigned i = 0; i < 16; i++)
      state->reg[VECTOR + i] = value_number(0);
    return true;
  case X86_INS_PREFETCHT0:
  case X86_INS_PREFETCHT1:
  case X86_INS_PREFETCHT2:
  case X86_INS_PREFETCHNTA:
  case X86_INS_PREFETCHW:
    run_load(run, state, address_of(run, state, at, &d->operands[0]), 0);
    return true;
  case X86_INS_PUSHFQ:
    push(run, state, flags(state, ALL));
    return true;
  case X86_INS_BT:
  case X86_INS_BTS:
  case X86_INS_BTR:
  case X86_INS_BTC: /* in memory: the index makes the address */
    if (d->operands[0].type == X86_OP_MEM && d->operands[1].type == X86_OP_REG)
      unknown(run, state, at);
    return d->operands[0].type == X86_OP_MEM && d->operands[1].type == X86_OP_REG;
  default:
    return false;
  }
}

static void step(struct run *run, struct state *state, const struct instruction *at,
                 struct value *target)
{
  if (at->decoded == NULL) {
    evex_step(run, state, at);
    return;
  }
  const cs_x86 *d = &at->decoded->detail->x86;
  const char *name = cs_insn_name(run->check->capstone, at->decoded->id);
  if (at->flow.kind != FLOW_NEXT) {
    control(run, state, at, name, target);
    return;
  }
  if (special(run, state, at, name))
    return;
  if (strncmp(name, "cmov", 4) == 0 || strncmp(name, "set", 3) == 0) {
    conditional(run, state, at, name);
    return;
  }
  enum form form;
  unsigned flags_read = 0, flags_written = 0;
  /* a shift by zero leaves the flags as they are */
  bool shift = d->op_count > 1 && d->operands[d->op_count - 1].type == X86_OP_REG &&
               d->operands[d->op_count - 1].reg == X86_REG_CL;
  if (zeroes(name, d)) {
    write(run, state, at, 0, value_number(0));
  } else if (find_simple(name, &form, &flags_read, &flags_written)) {
    struct value before = flags(state, flags_written);
    if (form == NOTHING || d->op_count > 0)
      carry_out(run, state, at, form, flags_read, flags_written);
    if (shift)
      set_flags(state, flags_written, value_mix(before, flags(state, flags_written)));
  } else if (vector_form(name, d, &form)) {
    carry_out(run, state, at, form, 0, form == COMPARE ? ALL : 0);
  } else {
    unknown(run, state, at);
  }
}

static void set_flow(struct run *run, struct instruction *instruction)
{
  const cs_insn *insn = instruction->decoded;
  const cs_x86 *d = &insn->detail->x86;
  struct flow *flow = &instruction->flow;
  bool direct = d->op_count == 1 && d->operands[0].type == X86_OP_IMM;
  flow->kind = FLOW_NEXT;
  switch (insn->id) {
  case X86_INS_JMP:
    flow->kind = direct ? FLOW_JUMP : FLOW_JUMP_INDIRECT;
    break;
  case X86_INS_CALL:
    flow->kind = direct ? FLOW_CALL : FLOW_CALL_INDIRECT;
    break;
  case X86_INS_RET:
    flow->kind = d->op_count == 0 ? FLOW_RETURN : FLOW_JUMP_INDIRECT;
    return;
  case X86_INS_UD2:
  case X86_INS_INT3:
  case X86_INS_HLT:
    flow->kind = FLOW_STOP;
    return;
  case X86_INS_LJMP:
  case X86_INS_LCALL:
  case X86_INS_RETF:
  case X86_INS_RETFQ:
  case X86_INS_IRETQ:
  case X86_INS_SYSCALL:
  case X86_INS_INT:
    flow->kind = FLOW_JUMP_INDIRECT;
    return;
  case X86_INS_LOOP:
  case X86_INS_LOOPE:
  case X86_INS_LOOPNE:
    flow->kind = FLOW_BRANCH;
    break;
  default:
    if (cs_insn_group(run->check->capstone, insn, X86_GRP_JUMP))
      flow->kind = direct ? FLOW_BRANCH : FLOW_JUMP_INDIRECT;
    break;
  }
  if (direct && flow->kind != FLOW_NEXT)
    run_target(run, instruction, (uint64_t)d->operands[0].imm, 4);
}

static void enter(struct state *state, int64_t depth)
{
  state->reg[RSP] = value_add(state->reg[RSP], value_number(-8));
  state_store(state, state->reg[RSP], 8, value_pointer(REGION_RETURN, depth));
}

static struct value leave(struct state *state)
{
  struct value to = state_load(state, state->reg[RSP], 8);
  state->reg[RSP] = value_add(state->reg[RSP], value_number(8));
  return to;
}

const struct machine machine_x86_64 = {
    .arch = CONTRACT_X86_64,
    .capstone_arch = CS_ARCH_X86,
    .capstone_mode = CS_MODE_64,
    .stack_pointer = RSP,
    .result = RAX,
    .arguments = {RDI, RSI, RDX, RCX, R8, R8 + 1},
    .argument_count = 6,
    .saved = {RBX, RSP, RBP, 12, 13, 14, 15},
    .saved_count = 7,
    .stack_argument = 8,
    .entry_residue = 8,
    .measure = evex_measure,
    .set_flow = set_flow,
    .step = step,
    .enter = enter,
    .leave = leave,
};
