/* evex.c: decodes AVX-512 instructions, and those on mask registers, as far as kernels use them:
 * which registers and memory they read and write is regular.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "evex.h"
#include <string.h>

/* What is written, from what: reg, vvvv and rm as in the manual. */
enum form {
  REG_FROM_RM,
  REG_FROM_BOTH, /* vvvv and rm */
  REG_FROM_ALL,  /* and reg */
  RM_FROM_REG,
  VVVV_FROM_RM,
  NOTHING_FROM_BOTH /* flags only, from reg and rm */
};

/* The file of registers that an operand is in. */
enum file { VECTOR, GENERAL, MASK };

struct pattern {
  uint8_t map, prefix; /* 1: 0F, 2: 0F38, 3: 0F3A; 0: none, 1: 66, 2: F3, 3: F2 */
  bool whole;          /* memory is as wide as the vector, or broadcast from one element */
  uint8_t immediate;   /* its bytes */
  enum form form;
  enum file reg, rm;
  const char *opcodes; /* as bytes, of which 0 may be one */
  size_t opcode_count;
};

#define OPCODES(bytes) bytes, sizeof(bytes) - 1

static const struct pattern evex_patterns[] = {
    {1, 0, true, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x10\x28")},
    {1, 1, true, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x10\x28\x6f")},
    {1, 2, true, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x6f")},
    {1, 3, true, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x6f")},
    {1, 0, true, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x11\x29")},
    {1, 1, true, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x11\x29\x7f\xe7")},
    {1, 2, true, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x7f")},
    {1, 3, true, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x7f")},
    {1, 0, true, 0, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\x14\x15\x54\x55\x56\x57")},
    {1, 1, true, 0, REG_FROM_BOTH, VECTOR, VECTOR,
     OPCODES("\x14\x15\x54\x55\x56\x57\x60\x61\x62\x63\x67\x68\x69\x6a\x6b\x6c\x6d\xd4\xd5\xdb\xdf"
             "\xe4\xe5"
             "\xeb\xef\xf4\xf5\xf8\xf9\xfa\xfb\xfc\xfd\xfe")},
    {1, 1, false, 0, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\xd1\xd2\xd3\xe1\xe2\xf1\xf2\xf3")},
    {1, 1, true, 0, REG_FROM_BOTH, MASK, VECTOR, OPCODES("\x64\x65\x66\x74\x75\x76")},
    {1, 1, true, 1, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x70")},
    {1, 1, true, 1, VVVV_FROM_RM, VECTOR, VECTOR, OPCODES("\x71\x72\x73")},
    {1, 0, true, 1, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\xc6")},
    {1, 1, true, 1, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\xc6")},
    {1, 1, false, 0, REG_FROM_RM, VECTOR, GENERAL, OPCODES("\x6e")},
    {1, 1, false, 0, RM_FROM_REG, VECTOR, GENERAL, OPCODES("\x7e")},
    {1, 2, false, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x7e")},
    {1, 1, false, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\xd6")},
    {2, 1, true, 0, REG_FROM_ALL, VECTOR, VECTOR,
     OPCODES("\xb4\xb5\x71\x73\x75\x76\x77\x7d\x7e\x7f")},
    {2, 1, true, 0, REG_FROM_BOTH, VECTOR, VECTOR,
     OPCODES("\x00\x04\x0b\x10\x11\x12\x14\x15\x28\x2b\x36\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f\x40\x45"
             "\x46\x47\x64\x66"
             "\x8d")},
    {2, 1, true, 0, REG_FROM_BOTH, MASK, VECTOR, OPCODES("\x26\x27\x29\x37")},
    {2, 2, true, 0, REG_FROM_BOTH, MASK, VECTOR, OPCODES("\x26\x27")},
    {2, 1, true, 0, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x1c\x1d\x1e\x1f")},
    {2, 1, false, 0, REG_FROM_RM, VECTOR, VECTOR,
     OPCODES("\x18\x19\x1a\x1b\x20\x21\x22\x23\x24\x25\x30\x31\x32\x33\x34\x35\x58\x59\x5a\x5b\x78"
             "\x79")},
    {2, 1, false, 0, REG_FROM_RM, VECTOR, GENERAL, OPCODES("\x7a\x7b\x7c")},
    {2, 2, false, 0, REG_FROM_RM, VECTOR, MASK, OPCODES("\x28\x38")},
    {2, 2, false, 0, REG_FROM_RM, MASK, VECTOR, OPCODES("\x29\x39")},
    {2, 2, false, 0, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x30\x31\x32\x33\x34\x35")},
    {3, 1, true, 1, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\x03\x0f\x23\x43\x71\x73")},
    {3, 1, false, 1, REG_FROM_BOTH, VECTOR, VECTOR, OPCODES("\x18\x1a\x38\x3a")},
    {3, 1, false, 1, REG_FROM_BOTH, VECTOR, GENERAL, OPCODES("\x22")},
    {3, 1, true, 1, REG_FROM_ALL, VECTOR, VECTOR, OPCODES("\x25")},
    {3, 1, true, 1, REG_FROM_BOTH, MASK, VECTOR, OPCODES("\x1e\x1f\x3e\x3f")},
    {3, 1, true, 1, REG_FROM_RM, VECTOR, VECTOR, OPCODES("\x00\x01")},
    {3, 1, false, 1, RM_FROM_REG, VECTOR, VECTOR, OPCODES("\x19\x1b\x39\x3b")},
    {3, 1, false, 1, RM_FROM_REG, VECTOR, GENERAL, OPCODES("\x16")},
};

/* On mask registers, by VEX: the prefix says how wide. */
static const struct pattern mask_patterns[] = {
    {1, 0, false, 0, REG_FROM_BOTH, MASK, MASK, OPCODES("\x41\x42\x45\x46\x47\x4a\x4b")},
    {1, 0, false, 0, REG_FROM_RM, MASK, MASK, OPCODES("\x44\x90")},
    {1, 0, false, 0, RM_FROM_REG, MASK, MASK, OPCODES("\x91")},
    {1, 0, false, 0, REG_FROM_RM, MASK, GENERAL, OPCODES("\x92")},
    {1, 0, false, 0, REG_FROM_RM, GENERAL, MASK, OPCODES("\x93")},
    {1, 0, false, 0, NOTHING_FROM_BOTH, MASK, MASK, OPCODES("\x98\x99")},
    {3, 0, false, 1, REG_FROM_RM, MASK, MASK, OPCODES("\x30\x31\x32\x33")},
};

struct decoded {
  const struct pattern *pattern;
  unsigned size;
  unsigned reg, vvvv, rm; /* numbers in their files */
  bool memory;
  unsigned base, index; /* 16: none */
  unsigned scale;
  bool relative; /* to the next instruction */
  int64_t displacement;
  bool scaled; /* by the size of the operand */
  unsigned mask;
  bool zeroing, broadcast, wide;
  unsigned vector_bytes;
};

struct prefix {
  unsigned length, map, pp, vvvv;
  unsigned r, x, b; /* the upper bits of register numbers: r has two, from bit 3 */
};

static const struct pattern *find(const struct pattern *patterns, size_t count, unsigned map,
                                  unsigned pp, bool any_prefix, uint8_t opcode)
{
  for (size_t i = 0; i < count; i++)
    if (patterns[i].map == map && (any_prefix || patterns[i].prefix == pp) &&
        memchr(patterns[i].opcodes, opcode, patterns[i].opcode_count) != NULL)
      return &patterns[i];
  return NULL;
}

/* modrm, sib and displacement. Returns their length, or 0 if they are cut off. */
static unsigned decode_operand(struct decoded *d, const struct prefix *p, const uint8_t *bytes,
                               size_t available)
{
  if (available < 6)
    return 0;
  unsigned mod = bytes[0] >> 6, low = bytes[0] & 7, length = 1, width = mod == 1 ? 1 : 0;
  d->reg = (bytes[0] >> 3 & 7) | p->r;
  d->memory = mod != 3;
  d->base = d->index = 16;
  d->scale = 1;
  if (!d->memory) { /* x is the fifth bit of a vector register */
    d->rm = low | p->b << 3 | (d->pattern->rm == VECTOR ? p->x << 4 : 0);
    return length;
  }
  d->base = low | p->b << 3;
  width = mod == 2 ? 4 : width;
  if (low == 4) {
    uint8_t sib = bytes[length++];
    unsigned index = (sib >> 3 & 7) | p->x << 3;
    d->index = index == 4 ? 16 : index;
    d->scale = 1u << (sib >> 6);
    d->base = (sib & 7) | p->b << 3;
    if ((sib & 7) == 5 && mod == 0) {
      d->base = 16;
      width = 4;
    }
  } else if (low == 5 && mod == 0) {
    d->base = 16;
    d->relative = true;
    width = 4;
  }
  if (available < length + width)
    return 0;
  int32_t wide = 0;
  if (width == 4)
    memcpy(&wide, bytes + length, 4);
  d->displacement = width == 1 ? (int8_t)bytes[length] : wide;
  d->scaled = width == 1;
  return length + width;
}

static bool decode_evex(struct decoded *d, struct prefix *p, const uint8_t *bytes)
{
  unsigned p0 = bytes[1], p1 = bytes[2], p2 = bytes[3];
  *p = (struct prefix){.length = 4, .map = p0 & 7, .pp = p1 & 3};
  p->r = (~p0 >> 7 & 1) << 3 | (~p0 >> 4 & 1) << 4;
  p->x = ~p0 >> 6 & 1;
  p->b = ~p0 >> 5 & 1;
  p->vvvv = (~p1 >> 3 & 15) | (~p2 >> 3 & 1) << 4;
  d->wide = p1 >> 7;
  d->mask = p2 & 7;
  d->zeroing = p2 >> 7;
  d->broadcast = p2 >> 4 & 1;
  d->vector_bytes = 16u << (p2 >> 5 & 3);
  d->pattern = find(evex_patterns, sizeof evex_patterns / sizeof *evex_patterns, p->map, p->pp,
                    false, bytes[4]);
  return d->pattern != NULL && (p0 >> 3 & 1) == 0 && (p1 >> 2 & 1) == 1;
}

static bool decode_vex(struct decoded *d, struct prefix *p, const uint8_t *bytes)
{
  bool long_form = bytes[0] == 0xc4;
  unsigned last = bytes[long_form ? 2 : 1];
  *p = (struct prefix){.length = long_form ? 3 : 2, .map = long_form ? bytes[1] & 31 : 1};
  p->r = (~(unsigned)bytes[1] >> 7 & 1) << 3;
  p->x = long_form ? ~(unsigned)bytes[1] >> 6 & 1 : 0;
  p->b = long_form ? ~(unsigned)bytes[1] >> 5 & 1 : 0;
  p->pp = last & 3;
  p->vvvv = ~last >> 3 & 15;
  d->pattern = find(mask_patterns, sizeof mask_patterns / sizeof *mask_patterns, p->map, p->pp,
                    true, bytes[p->length]);
  return d->pattern != NULL;
}

/* Whether it is ours to decode; then d->pattern is null if it is not known. */
static bool decode(struct decoded *d, const uint8_t *bytes, size_t available)
{
  *d = (struct decoded){0};
  struct prefix p;
  static const uint8_t prefixes[] = {0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf2, 0xf3};
  size_t legacy = 0;
  while (legacy < available && memchr(prefixes, bytes[legacy], sizeof prefixes) != NULL)
    legacy++;
  if (available - legacy < 1)
    return false;
  if (legacy > 0)
    return bytes[legacy] == 0x62; /* known without legacy prefixes only */
  bool evex = bytes[0] == 0x62;
  if (!evex && bytes[0] != 0xc4 && bytes[0] != 0xc5)
    return false;
  uint8_t padded[16] = {0};
  memcpy(padded, bytes, available < sizeof padded ? available : sizeof padded);
  if (!(evex ? decode_evex(d, &p, padded) : decode_vex(d, &p, padded))) {
    d->pattern = NULL;
    return evex;
  }
  unsigned start = p.length + 1;
  unsigned length = decode_operand(d, &p, padded + start, sizeof padded - start);
  d->vvvv = p.vvvv;
  d->size = start + length + d->pattern->immediate;
  if (length == 0 || d->size > available)
    d->pattern = NULL;
  return true;
}

unsigned evex_measure(const uint8_t *bytes, size_t available)
{
  struct decoded d;
  if (!decode(&d, bytes, available))
    return 0;
  return d.pattern == NULL ? MEASURE_UNKNOWN : d.size;
}

static unsigned place(enum file file, unsigned number)
{
  switch (file) {
  case VECTOR:
    return X86_VECTOR + (number & 31);
  case MASK:
    return X86_MASK + (number & 7);
  default:
    return number & 15;
  }
}

/* The bytes that one access moves; 0: not known here. */
static unsigned width(const struct decoded *d)
{
  if (!d->pattern->whole)
    return 0;
  return d->broadcast ? (d->wide ? 8 : 4) : d->vector_bytes;
}

static struct value address_of(const struct run *run, const struct state *state,
                               const struct instruction *at, const struct decoded *d)
{
  const struct image *image = run->check->image;
  if (d->relative) {
    const struct image_relocation *relocation =
        image->linked ? NULL : image_relocation(image, at->address, at->size);
    return run_data(run, relocation, at->address + at->size + (uint64_t)d->displacement);
  }
  struct value v = d->base < 16 ? state->reg[d->base] : value_number(0);
  if (d->scaled && d->displacement != 0 && width(d) == 0)
    v = value_add(v, value_public());
  else
    v = value_add(v, value_number(d->displacement * (d->scaled ? (int64_t)width(d) : 1)));
  if (d->index < 16)
    v = value_add(v, d->scale == 1 ? state->reg[d->index]
                                   : value_mix(state->reg[d->index], state->reg[d->index]));
  return v;
}

static struct value read_rm(struct run *run, struct state *state, const struct instruction *at,
                            const struct decoded *d)
{
  if (!d->memory)
    return state->reg[place(d->pattern->rm, d->rm)];
  return run_load(run, state, address_of(run, state, at, d), width(d));
}

static void write(struct run *run, struct state *state, enum file file, unsigned number,
                  struct value v)
{
  v = value_mix(v, v);
  if (place(file, number) == run->check->machine->stack_pointer)
    run_set_stack(run, state, v);
  else if (file == GENERAL)
    x86_set_general(state, number & 15, v);
  else
    state->reg[place(file, number)] = v;
}

void evex_step(struct run *run, struct state *state, const struct instruction *at)
{
  struct decoded d;
  if (!decode(&d, at->bytes, at->size) || d.pattern == NULL)
    return; /* not so: evex_measure knew it */
  struct value mask = d.mask == 0 ? value_public() : state->reg[X86_MASK + d.mask];
  if (d.memory && mask.secret)
    run_report(run, FINDING_ADDRESS, "which bytes are accessed depends on a secret mask");
  const struct pattern *p = d.pattern;
  struct value reg = state->reg[place(p->reg, d.reg)];
  struct value vvvv = state->reg[place(p->rm == MASK ? MASK : VECTOR, d.vvvv)];
  /* what a mask leaves alone stays */
  bool merges = d.mask != 0 && !d.zeroing && p->reg == VECTOR;
  struct value v = mask;
  if (p->form == RM_FROM_REG) {
    v = value_mix(v, reg);
    if (d.memory) {
      bool part = d.mask != 0 || width(&d) == 0;
      struct value address = address_of(run, state, at, &d);
      if (part) {
        address.known = false;
        address.offset = 0;
      }
      run_store(run, state, address, part ? 0 : width(&d), v);
      return;
    }
    if (merges)
      v = value_mix(v, state->reg[place(p->rm, d.rm)]);
    write(run, state, p->rm, d.rm, v);
    return;
  }
  v = value_mix(v, read_rm(run, state, at, &d));
  bool cancels = p->form == REG_FROM_BOTH && p->map == 1 && at->bytes[4] == 0xef && !d.memory &&
                 d.vvvv == d.rm && d.mask == 0;
  if (cancels) { /* vpxor of a register and itself */
    write(run, state, VECTOR, d.reg, value_number(0));
    return;
  }
  if (p->form == REG_FROM_BOTH || p->form == REG_FROM_ALL)
    v = value_mix(v, vvvv);
  if (p->form == NOTHING_FROM_BOTH) {
    for (unsigned i = 0; i < 3; i++)
      state->reg[X86_CARRY + i] = (struct value){.secret = v.secret || reg.secret};
    return;
  }
  if (p->form == VVVV_FROM_RM) {
    if (merges)
      v = value_mix(v, vvvv);
    write(run, state, VECTOR, d.vvvv, v);
    return;
  }
  if (p->form == REG_FROM_ALL || merges)
    v = value_mix(v, reg);
  write(run, state, p->reg, d.reg, v);
}
