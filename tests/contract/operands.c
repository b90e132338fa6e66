/* operands.c: see operands.h.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "operands.h"
#include <stdlib.h>

static void *must_alloc(size_t count, size_t size)
{
  void *memory = calloc(count + 1, size);
  if (memory == NULL) {
    fputs("out of memory\n", stderr);
    exit(2);
  }
  return memory;
}

static mpz_t *new_numbers(size_t count)
{
  mpz_t *numbers = must_alloc(count, sizeof *numbers);
  for (size_t i = 0; i < count; i++)
    mpz_init(numbers[i]);
  return numbers;
}

void operands_init(struct operands *operands, const struct contract *contract)
{
  size_t count = contract->objects_count;
  *operands = (struct operands){
      .contract = contract,
      .eval = {.before = new_numbers(count), .after = new_numbers(count)},
      .count = must_alloc(count, sizeof *operands->count),
      .content = must_alloc(count, sizeof *operands->content),
      .place_start = must_alloc(count, sizeof *operands->place_start),
      .host = must_alloc(count, sizeof *operands->host),
      .offset = must_alloc(count, sizeof *operands->offset),
  };
  for (size_t i = 0; i < count; i++)
    operands->host[i] = i;
}

void operands_free(struct operands *operands)
{
  for (size_t i = 0; i < operands->contract->objects_count; i++) {
    mpz_clear(operands->eval.before[i]);
    mpz_clear(operands->eval.after[i]);
    free(operands->content[i]);
  }
  free(operands->eval.before);
  free(operands->eval.after);
  free(operands->count);
  free(operands->content);
  free(operands->place);
  free(operands->place_start);
  free(operands->host);
  free(operands->offset);
}

static bool trouble(struct operands *operands, const char *what)
{
  operands->trouble = what;
  return false;
}

size_t operands_bytes(const struct operands *operands, const struct contract_object *buffer)
{
  return operands->count[buffer->index] * (buffer->cell_bits / 8);
}

/* ---- sizes and places ---- */

bool operands_bounds(struct operands *operands, const struct contract_object *size, size_t *lo,
                     size_t *hi)
{
  return (eval_size(&operands->eval, lo, size->lo.root) &&
          eval_size(&operands->eval, hi, size->hi.root)) ||
         trouble(operands, operands->eval.error);
}

/* The cells of a view: inside the buffer, and each used once. */
static bool set_places(struct operands *operands, const struct contract_object *view)
{
  size_t cells = operands->count[view->buffer->index], start = operands->place_start[view->index];
  bool *used = must_alloc(cells, sizeof *used), good = true;
  for (size_t i = 0; good && i < operands->count[view->index]; i++) {
    size_t place;
    operands->eval.digit = i;
    if (!eval_size(&operands->eval, &place, view->place.root))
      good = trouble(operands, operands->eval.error);
    else if (place >= cells)
      good = trouble(operands, "a view reaches outside of its buffer");
    else if (used[place])
      good = trouble(operands, "a view has two digits in one cell");
    else
      used[operands->place[start + i] = place] = true;
  }
  free(used);
  return good;
}

bool operands_set_sizes(struct operands *operands, const size_t *sizes)
{
  const struct contract *contract = operands->contract;
  size_t digits = 0;
  for (size_t i = 0; i < contract->order_count; i++)
    if (contract->order[i]->kind == CONTRACT_SIZE)
      mpz_set_ui(operands->eval.before[contract->order[i]->index],
                 sizes[contract->order[i]->index]);
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (object->count.root == NULL)
      continue;
    if (!eval_size(&operands->eval, &operands->count[i], object->count.root))
      return trouble(operands, operands->eval.error);
    if (object->kind == CONTRACT_VIEW) {
      operands->place_start[i] = digits;
      digits += operands->count[i];
    } else {
      free(operands->content[i]);
      operands->content[i] = must_alloc(operands->count[i], object->cell_bits / 8);
    }
  }
  free(operands->place);
  operands->place = must_alloc(digits, sizeof *operands->place);
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract->objects[i]->kind == CONTRACT_VIEW && !set_places(operands, contract->objects[i]))
      return false;
  return true;
}

/* ---- cells ---- */

/* A cell as a number; with is_signed as two's complement. */
static void read_cell(mpz_t value, const struct contract_object *object, const uint8_t *bytes,
                      size_t cell)
{
  unsigned size = object->cell_bits / 8;
  mpz_import(value, 1, -1, size, 0, 0, bytes + cell * size);
  if (object->is_signed && mpz_tstbit(value, object->cell_bits - 1)) {
    mpz_t wrap;
    mpz_init_set_ui(wrap, 1);
    mpz_mul_2exp(wrap, wrap, object->cell_bits);
    mpz_sub(value, value, wrap);
    mpz_clear(wrap);
  }
}

static void write_cell(const struct contract_object *object, uint8_t *bytes, size_t cell,
                       const mpz_t value)
{
  unsigned size = object->cell_bits / 8;
  mpz_t low;
  mpz_init(low);
  mpz_fdiv_r_2exp(low, value, object->cell_bits);
  memset(bytes + cell * size, 0, size);
  mpz_export(bytes + cell * size, NULL, -1, size, 0, 0, low);
  mpz_clear(low);
}

/* The cell that holds digit i of a buffer (its own cells) or a view. */
static size_t cell_of(const struct operands *operands, const struct contract_object *object,
                      size_t i)
{
  return object->kind == CONTRACT_VIEW ? operands->place[operands->place_start[object->index] + i]
                                       : i;
}

static unsigned long radix_of(const struct operands *operands, const struct contract_object *view)
{
  struct eval eval = operands->eval;
  size_t radix = 0;
  return eval_size(&eval, &radix, view->radix.root) ? radix : 0;
}

void operands_read(const struct operands *operands, mpz_t value,
                   const struct contract_object *object, const uint8_t *bytes)
{
  if (object->kind != CONTRACT_VIEW) {
    mpz_import(value, operands->count[object->index], -1, object->cell_bits / 8, 0, 0, bytes);
    return;
  }
  unsigned long radix = radix_of(operands, object);
  mpz_t cell;
  mpz_init(cell);
  mpz_set_ui(value, 0);
  for (size_t i = operands->count[object->index]; i-- > 0;) {
    mpz_mul_2exp(value, value, radix);
    read_cell(cell, object, bytes, cell_of(operands, object, i));
    mpz_add(value, value, cell);
  }
  mpz_clear(cell);
}

/* Whether 0 <= value < bound, or -bound <= value < bound for what is signed. */
static bool is_below(const struct contract_object *object, const mpz_t value, const mpz_t bound)
{
  if (mpz_cmp(value, bound) >= 0)
    return false;
  if (!object->is_signed)
    return mpz_sgn(value) >= 0;
  return mpz_sgn(value) >= 0 || mpz_cmpabs(value, bound) <= 0;
}

bool operands_within(struct operands *operands, const struct contract_object *object,
                     const uint8_t *bytes, const mpz_t value)
{
  bool good = true;
  mpz_t bound, cell;
  mpz_inits(bound, cell, NULL);
  if (object->below.root != NULL) {
    if (!eval_number(&operands->eval, bound, object->below.root))
      good = trouble(operands, operands->eval.error);
    else if (!is_below(object, value, bound))
      good = trouble(operands, object->below.text);
  }
  if (good && object->cells_below.root != NULL) {
    if (!eval_number(&operands->eval, bound, object->cells_below.root))
      good = trouble(operands, operands->eval.error);
    for (size_t i = 0; good && i < operands->count[object->index]; i++) {
      read_cell(cell, object, bytes, cell_of(operands, object, i));
      if (!is_below(object, cell, bound))
        good = trouble(operands, object->cells_below.text);
    }
  }
  mpz_clears(bound, cell, NULL);
  return good;
}

/* ---- choosing ---- */

/* A number of `bits` bits whose 64-bit words are 0, 1, 2^64 - 1, 2^63 or random. */
static void choose_words(mpz_t value, size_t bits, struct random *random)
{
  mpz_set_ui(value, 0);
  for (size_t i = 0; i < bits; i += 64) {
    static const uint64_t special[] = {0, 1, UINT64_MAX, UINT64_C(1) << 63, UINT64_MAX - 1};
    size_t which = random_below(random, 8);
    uint64_t word = which < 5 ? special[which] : random_u64(random);
    mpz_mul_2exp(value, value, 64);
    mpz_add_ui(value, value, word);
  }
  mpz_fdiv_r_2exp(value, value, bits);
}

static void choose_random(mpz_t value, size_t bits, struct random *random)
{
  mpz_set_ui(value, 0);
  for (size_t i = 0; i < bits; i += 64) {
    mpz_mul_2exp(value, value, 64);
    mpz_add_ui(value, value, random_u64(random));
  }
  mpz_fdiv_r_2exp(value, value, bits);
}

/* A number of fewer bits, often of very few. */
static void choose_short(mpz_t value, size_t bits, struct random *random)
{
  choose_random(value, random_below(random, random_below(random, 2) ? bits : 5), random);
}

/* Runs of ones and of zeros, of words or of bits, in which carries go far. */
static void choose_runs(mpz_t value, size_t bits, struct random *random)
{
  size_t unit = random_below(random, 2) ? 64 : 1, most = bits / unit + 1;
  if (random_below(random, 2))
    most = 1 + random_below(random, most);
  mpz_set_si(value, random_below(random, 2) ? -1 : 0);
  for (size_t done = 0; done < bits;) {
    size_t run = unit * (1 + random_below(random, most));
    mpz_mul_2exp(value, value, run);
    mpz_com(value, value);
    done += run;
  }
  mpz_fdiv_r_2exp(value, value, bits);
}

/* A number whose square or whose product with another one begins, or ends, with runs. */
static void choose_factor(mpz_t value, size_t bits, const mpz_t other, struct random *random)
{
  mpz_t power;
  mpz_init_set_ui(power, 1);
  mpz_mul_2exp(power, power, bits);
  choose_runs(value, bits + (mpz_sgn(other) > 0 ? mpz_sizeinbase(other, 2) : bits), random);
  if (random_below(random, 3) == 0 || mpz_sgn(other) <= 0)
    mpz_sqrt(value, value);
  else if (random_below(random, 2) || !mpz_invert(power, other, power))
    mpz_fdiv_q(value, value, other);
  else
    mpz_mul(value, value, power);
  mpz_clear(power);
}

static void choose_parts(mpz_t value, size_t bits, const mpz_t other, struct random *random);

/* A number of `bits` bits; often one of those that go wrong first, alone or together with another
 * number. */
static void choose_bits(mpz_t value, size_t bits, const mpz_t other, struct random *random)
{
  switch (random_below(random, 16)) {
  case 0:
    choose_short(value, bits, random);
    break;
  case 1: /* ones in the first bits, often in all */
    choose_short(value, bits, random);
    mpz_com(value, value);
    break;
  case 2:
  case 3: /* few bits, often one */
    mpz_set_ui(value, 0);
    for (size_t i = 1 + random_below(random, 1 + random_below(random, 4)); i-- > 0;)
      mpz_setbit(value, random_below(random, bits));
    break;
  case 4: /* the other number or its negative, give or take one */
    if (random_below(random, 2))
      mpz_set(value, other);
    else
      mpz_neg(value, other);
    mpz_add_ui(value, value, random_below(random, 3));
    mpz_sub_ui(value, value, 1);
    break;
  case 5:
    choose_words(value, bits, random);
    break;
  case 6:
  case 7:
    choose_runs(value, bits, random);
    break;
  case 8:
  case 9:
    choose_factor(value, bits, other, random);
    break;
  case 10:
  case 11:
  case 12:
  case 13:
    choose_parts(value, bits, other, random);
    break;
  default:
    choose_random(value, bits, random);
  }
  mpz_fdiv_r_2exp(value, value, bits);
}

/* Parts of the same length, as Karatsuba's formula cuts numbers: each together with the part of the
 * other number or with the part before. */
static void choose_parts(mpz_t value, size_t bits, const mpz_t other, struct random *random)
{
  size_t count = bits > 64 ? 2 + random_below(random, 3) : 1, length = (bits + count - 1) / count;
  mpz_t part, beside;
  mpz_inits(part, beside, NULL);
  mpz_set_ui(value, 0);
  if (count == 1)
    choose_random(value, bits, random);
  else
    for (size_t i = count; i-- > 0;) {
      mpz_set(beside, part);
      if (i + 1 == count || random_below(random, 2)) {
        mpz_fdiv_q_2exp(beside, other, i * length);
        mpz_fdiv_r_2exp(beside, beside, length);
      }
      choose_bits(part, length, beside, random);
      mpz_mul_2exp(value, value, length);
      mpz_add(value, value, part);
    }
  mpz_clears(part, beside, NULL);
}

/* A number below bound > 0; often a little below. */
static void choose_below(struct operands *operands, mpz_t value, const mpz_t bound,
                         struct random *random)
{
  const struct contract *contract = operands->contract;
  const struct contract_object *other =
      contract->order[random_below(random, contract->order_count)];
  size_t bits = mpz_sizeinbase(bound, 2);
  if (random_below(random, 6) == 0) {
    choose_short(value, bits, random);
    mpz_com(value, value);
  } else {
    choose_bits(value, bits, operands->eval.before[other->index], random);
  }
  mpz_fdiv_r(value, value, bound);
}

/* A number for an object whose numbers are below `capacity` in any case. */
static bool choose_number(struct operands *operands, mpz_t value,
                          const struct contract_object *object, const mpz_t capacity,
                          struct random *random)
{
  if (object->derived.root != NULL)
    return eval_number(&operands->eval, value, object->derived.root) ||
           trouble(operands, operands->eval.error);
  bool good = true;
  mpz_t bound;
  mpz_init_set(bound, capacity);
  if (object->below.root != NULL) {
    if (!eval_number(&operands->eval, bound, object->below.root))
      good = trouble(operands, operands->eval.error);
    else if (mpz_cmp(bound, capacity) > 0)
      mpz_set(bound, capacity);
  }
  if (good && mpz_sgn(bound) <= 0)
    good = trouble(operands, "nothing is below the bound");
  if (good) {
    choose_below(operands, value, bound, random);
    if (object->is_odd)
      mpz_setbit(value, 0);
    if (mpz_cmp(value, bound) >= 0)
      mpz_sub_ui(value, value, 2);
    if (object->is_signed && random_below(random, 2))
      mpz_neg(value, value);
  }
  mpz_clear(bound);
  return good;
}

/* The bounds of a view's cells: lo <= cell < hi. */
static bool cell_bounds(struct operands *operands, const struct contract_object *object, mpz_t lo,
                        mpz_t hi)
{
  mpz_t bound;
  mpz_init(bound);
  mpz_set_ui(hi, 1);
  mpz_mul_2exp(hi, hi, object->cell_bits - (object->is_signed ? 1 : 0));
  bool good = true;
  if (object->cells_below.root != NULL) {
    if (!eval_number(&operands->eval, bound, object->cells_below.root))
      good = trouble(operands, operands->eval.error);
    else if (mpz_cmp(bound, hi) < 0)
      mpz_set(hi, bound);
    if (good && mpz_sgn(hi) <= 0)
      good = trouble(operands, "no cell is below the bound");
  }
  if (object->is_signed)
    mpz_neg(lo, hi);
  else
    mpz_set_ui(lo, 0);
  mpz_clear(bound);
  return good;
}

/* Each cell for itself, within its bounds. */
static bool choose_cells(struct operands *operands, const struct contract_object *object,
                         uint8_t *bytes, struct random *random)
{
  mpz_t lo, hi, cell;
  mpz_inits(lo, hi, cell, NULL);
  bool good = cell_bounds(operands, object, lo, hi);
  mpz_sub(hi, hi, lo);
  for (size_t i = 0; good && i < operands->count[object->index]; i++) {
    choose_below(operands, cell, hi, random);
    mpz_add(cell, cell, lo);
    write_cell(object, bytes, cell_of(operands, object, i), cell);
  }
  mpz_clears(lo, hi, cell, NULL);
  return good;
}

/* Writes a number into a view: proper digits (balanced ones if signed), the last one as large as
 * need be. Then, with random, moves units between digits where their bounds allow, since kernels
 * have to take digits that are only almost reduced. */
static bool write_digits(struct operands *operands, const struct contract_object *view,
                         uint8_t *bytes, const mpz_t value, struct random *random)
{
  unsigned long radix = radix_of(operands, view);
  size_t count = operands->count[view->index];
  mpz_t *digit = new_numbers(count);
  mpz_t lo, hi, rest, half;
  mpz_inits(lo, hi, half, NULL);
  mpz_init_set(rest, value);
  bool good = cell_bounds(operands, view, lo, hi);
  if (view->is_signed && radix > 0)
    mpz_setbit(half, radix - 1);
  for (size_t i = 0; i < count; i++) {
    mpz_add(rest, rest, half);
    mpz_fdiv_r_2exp(digit[i], rest, radix);
    mpz_fdiv_q_2exp(rest, rest, radix);
    mpz_sub(digit[i], digit[i], half);
  }
  if (count > 0) {
    mpz_mul_2exp(rest, rest, radix);
    mpz_add(digit[count - 1], digit[count - 1], rest);
    mpz_set_ui(rest, 0);
  }
  if (mpz_sgn(rest) != 0)
    good = trouble(operands, "the number does not fit its digits");
  for (size_t i = 0; random != NULL && i + 1 < count; i++) {
    int units = (int)random_below(random, 3) - 1;
    mpz_t low, high;
    mpz_inits(low, high, NULL);
    mpz_set_si(low, units);
    mpz_mul_2exp(low, low, radix);
    mpz_add(low, low, digit[i]);
    mpz_set_si(high, -units);
    mpz_add(high, high, digit[i + 1]);
    if (mpz_cmp(low, lo) >= 0 && mpz_cmp(low, hi) < 0 && mpz_cmp(high, lo) >= 0 &&
        mpz_cmp(high, hi) < 0) {
      mpz_swap(digit[i], low);
      mpz_swap(digit[i + 1], high);
    }
    mpz_clears(low, high, NULL);
  }
  for (size_t i = 0; i < count; i++) {
    if (mpz_cmp(digit[i], lo) < 0 || mpz_cmp(digit[i], hi) >= 0)
      good = trouble(operands, "the number does not fit its digits");
    else
      write_cell(view, bytes, cell_of(operands, view, i), digit[i]);
    mpz_clear(digit[i]);
  }
  free(digit);
  mpz_clears(lo, hi, rest, half, NULL);
  return good;
}

/* Writes a number into a whole buffer. */
static bool write_buffer(struct operands *operands, const struct contract_object *buffer,
                         const mpz_t value)
{
  size_t bytes = operands_bytes(operands, buffer);
  if (mpz_sgn(value) < 0 || (mpz_sgn(value) > 0 && mpz_sizeinbase(value, 2) > 8 * bytes))
    return trouble(operands, "the number does not fit its buffer");
  memset(operands->content[buffer->index], 0, bytes);
  mpz_export(operands->content[buffer->index], NULL, -1, buffer->cell_bits / 8, 0, 0, value);
  return true;
}

static bool write_number(struct operands *operands, const struct contract_object *object,
                         const mpz_t value, struct random *random)
{
  if (object->kind == CONTRACT_VIEW)
    return write_digits(operands, object, operands->content[object->buffer->index], value, random);
  if (object->kind == CONTRACT_SCALAR) {
    if (mpz_sgn(value) < 0 || mpz_sizeinbase(value, 2) > 64)
      return trouble(operands, "the number does not fit a scalar");
    mpz_set(operands->eval.before[object->index], value);
    return true;
  }
  return write_buffer(operands, object, value);
}

/* 2^bits for the numbers that an object can hold. */
static void capacity_of(const struct operands *operands, mpz_t capacity,
                        const struct contract_object *object)
{
  size_t bits = 64;
  if (object->kind == CONTRACT_VIEW)
    bits = radix_of(operands, object) * operands->count[object->index];
  else if (object->kind != CONTRACT_SCALAR)
    bits = operands->count[object->index] * object->cell_bits;
  if (object->is_signed && bits > 0)
    bits--;
  mpz_set_ui(capacity, 0);
  mpz_setbit(capacity, bits);
}

/* After a buffer or a view has been written: the values of the buffer and of all its views. */
static void read_all(struct operands *operands, const struct contract_object *buffer)
{
  const struct contract *contract = operands->contract;
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract->objects[i] == buffer || contract->objects[i]->buffer == buffer)
      operands_read(operands, operands->eval.before[i], contract->objects[i],
                    operands->content[buffer->index]);
}

/* A buffer in the memory of another one takes what is there. */
static bool take_shared(struct operands *operands, const struct contract_object *buffer)
{
  size_t host = operands->host[buffer->index];
  if (host == buffer->index)
    return false;
  memcpy(operands->content[buffer->index],
         operands->content[host] + operands->offset[buffer->index],
         operands_bytes(operands, buffer));
  read_all(operands, buffer);
  return true;
}

static bool choose_object(struct operands *operands, const struct contract_object *object,
                          struct random *random)
{
  const struct contract_object *buffer = object->kind == CONTRACT_VIEW ? object->buffer : object;
  bool has_bound = object->below.root != NULL || object->derived.root != NULL || object->is_odd;
  if (take_shared(operands, buffer))
    return true;
  bool good = true;
  if (!has_bound && object->kind == CONTRACT_VIEW && object->cells_below.root == NULL) {
    good = true; /* what the buffer holds will do */
  } else if (!has_bound && object->cells_below.root != NULL) {
    good = choose_cells(operands, object, operands->content[buffer->index], random);
  } else {
    mpz_t value, capacity;
    mpz_inits(value, capacity, NULL);
    capacity_of(operands, capacity, object);
    good = choose_number(operands, value, object, capacity, random) &&
           write_number(operands, object, value, random);
    mpz_clears(value, capacity, NULL);
  }
  if (good && object->kind != CONTRACT_SCALAR)
    read_all(operands, buffer);
  return good;
}

/* All that the contract wants of what comes in. */
static bool check_preconditions(struct operands *operands)
{
  const struct contract *contract = operands->contract;
  mpz_t number;
  mpz_init(number);
  bool good = true, holds = false;
  for (size_t i = 0; good && i < contract->order_count; i++) {
    const struct contract_object *object = contract->order[i];
    const struct contract_object *buffer = object->kind == CONTRACT_VIEW ? object->buffer : object;
    mpz_srcptr value = operands->eval.before[object->index];
    size_t lo = 0, hi = 0;
    good = operands_within(operands, object, operands->content[buffer->index], value);
    if (good && object->is_odd && !mpz_odd_p(value))
      good = trouble(operands, "not odd");
    if (good && object->derived.root != NULL) {
      if (!eval_number(&operands->eval, number, object->derived.root))
        good = trouble(operands, operands->eval.error);
      else if (mpz_cmp(number, value) != 0)
        good = trouble(operands, object->derived.text);
    }
    if (good && object->kind == CONTRACT_SIZE) {
      good = operands_bounds(operands, object, &lo, &hi);
      if (good && (mpz_cmp_ui(value, lo) < 0 || mpz_cmp_ui(value, hi) > 0))
        good = trouble(operands, "a size outside of its bounds");
    }
  }
  for (size_t i = 0; good && i < contract->requires_count; i++) {
    if (!eval_proposition(&operands->eval, &holds, contract->requires[i].root))
      good = trouble(operands, operands->eval.error);
    else if (!holds)
      good = trouble(operands, contract->requires[i].text);
  }
  mpz_clear(number);
  return good;
}

bool operands_choose(struct operands *operands, struct random *random)
{
  const struct contract *contract = operands->contract;
  for (size_t i = 0; i < contract->order_count; i++)
    if (contract->order[i]->kind != CONTRACT_SIZE &&
        !choose_object(operands, contract->order[i], random))
      return false;
  /* Views of the hosts may have changed what is shared since. */
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract_is_buffer(contract->objects[i]))
      take_shared(operands, contract->objects[i]);
  return check_preconditions(operands);
}

/* ---- the example ---- */

static const struct contract_formula *example_value(const struct operands *operands,
                                                    const struct contract_object *object)
{
  const struct contract *contract = operands->contract;
  for (size_t i = 0; i < contract->example_count; i++)
    if (contract->example[i].object == object)
      return &contract->example[i].value;
  return object->derived.root != NULL ? &object->derived : NULL;
}

bool operands_example_sizes(struct operands *operands, size_t *sizes)
{
  const struct contract *contract = operands->contract;
  for (size_t i = 0; i < contract->order_count; i++) {
    const struct contract_object *object = contract->order[i];
    if (object->kind != CONTRACT_SIZE)
      continue;
    if (!eval_size(&operands->eval, &sizes[object->index], example_value(operands, object)->root))
      return trouble(operands, operands->eval.error);
    mpz_set_ui(operands->eval.before[object->index], sizes[object->index]);
  }
  return true;
}

bool operands_example(struct operands *operands)
{
  const struct contract *contract = operands->contract;
  mpz_t value;
  mpz_init(value);
  bool good = true;
  for (size_t i = 0; good && i < contract->order_count; i++) {
    const struct contract_object *object = contract->order[i];
    const struct contract_formula *formula = example_value(operands, object);
    if (object->kind == CONTRACT_SIZE)
      continue;
    if (contract_is_buffer(object))
      memset(operands->content[object->index], 0, operands_bytes(operands, object));
    if (formula == NULL) /* given by its views, or it is a view of what is given */
      continue;
    if (!eval_number(&operands->eval, value, formula->root))
      good = trouble(operands, operands->eval.error);
    else
      good = write_number(operands, object, value, NULL);
    if (good && object->kind != CONTRACT_SCALAR)
      read_all(operands, object->kind == CONTRACT_VIEW ? object->buffer : object);
  }
  for (size_t i = 0; good && i < contract->order_count; i++)
    if (contract_is_buffer(contract->order[i]))
      read_all(operands, contract->order[i]);
  good = good && check_preconditions(operands);
  mpz_clear(value);
  return good;
}
