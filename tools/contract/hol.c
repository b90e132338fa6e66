/* hol.c: the goals of the proofs, for HOL Light.
 *
 * A line a statement, read by proofs/hol/plan.ml:
 *
 *   contract NAME, kernel SYMBOL ARCHITECTURE NAME   begin a block
 *   size NAME TERM          the example's numbers, in an order in which each
 *   scalar NAME PLACE TERM  names only those before it; PLACE: the number
 *   view NAME TERM          among the arguments
 *   number NAME TERM
 *   goal TERM               the theorem
 *   end
 *
 * The block of a contract has the goal of code of no bytes: nobody proves it, but its precondition
 * is proved to be satisfiable. The block of a kernel has no goal where there are no proofs for its
 * architecture.
 *
 * Formulas of contracts are about integers. Here a number that is made without subtraction is of
 * the type num, which reads better, and becomes an int (by &) where it meets one that is not.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define REGISTER_ARGUMENTS                                                                         \
  8 /* of the AArch64 procedure call standard; the rest are on the stack                           \
     */

struct writer {
  FILE *out;
  const struct contract *contract;
  const struct contract_implementation *implementation; /* null: the contract's own block */
  bool by_name; /* names stand for numbers, not for what state and memory hold */
};

/* A name of the contract as a variable: behind what the goal itself names there are two quotes,
 * which no name of a contract and none of the goal's own has. */
static void write_variable(const struct writer *w, const char *name)
{
  static const char *const taken[] = {
      "pc",       "s",    "sp",      "returnaddress", "val",     "word",    "bignum", "digits",
      "cell",     "code", "aligned", "inside",        "divides", "inverse", "runs",   "o",
      "words_of", "gcd",  "rem",     "pow",           "in",      "let",     "abs",    "bit"};
  fputs(name, w->out);
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (strcmp(taken[i], name) == 0)
      fputs("''", w->out);
}

/* Whether the implementation is for one value of this size alone. */
static bool is_fixed(const struct writer *w, const struct contract_object *size)
{
  const struct contract_implementation *i = w->implementation;
  return i != NULL && i->size == size && size != NULL && i->lo == i->hi;
}

/* The value of a formula that has the same one on every call, if it is small. */
static bool constant(const struct writer *w, const struct contract_node *node, uint64_t *value)
{
  uint64_t a, b;
  char *end;
  if (node->op == CONTRACT_LITERAL) {
    *value = strtoull(node->name, &end, 0);
    return *end == '\0' && *value < UINT32_MAX;
  }
  if (node->op == CONTRACT_NAME) {
    if (w->by_name || w->implementation == NULL || !is_fixed(w, node->object))
      return false;
    *value = w->implementation->lo;
    return true;
  }
  if (node->op != CONTRACT_ADD && node->op != CONTRACT_MULTIPLY && node->op != CONTRACT_DIV)
    return false;
  if (!constant(w, node->arg[0], &a) || !constant(w, node->arg[1], &b))
    return false;
  if (node->op == CONTRACT_DIV && b == 0)
    return false;
  *value = node->op == CONTRACT_ADD ? a + b : node->op == CONTRACT_MULTIPLY ? a * b : a / b;
  return *value < UINT32_MAX;
}

/* Whether the number is written as an int. */
static bool is_int(const struct contract_node *node)
{
  if (node == NULL)
    return false;
  if (node->op == CONTRACT_SUBTRACT || node->op == CONTRACT_NEGATE)
    return true;
  if (node->op == CONTRACT_NAME)
    return node->object->is_signed ||
           (node->object->kind == CONTRACT_LET && is_int(node->object->value.root));
  if (node->op == CONTRACT_INVERSE)
    return false;
  if (node->op == CONTRACT_POWER)
    return is_int(node->arg[0]);
  if (node->op == CONTRACT_WORDS)
    return is_int(node->arg[0]);
  if (node->op == CONTRACT_POWMOD)
    return is_int(node->arg[0]) || is_int(node->arg[2]);
  if (node->op == CONTRACT_IF)
    return is_int(node->arg[1]) || is_int(node->arg[2]);
  return is_int(node->arg[0]) || is_int(node->arg[1]) || is_int(node->arg[2]);
}

static void write_number(const struct writer *w, const struct contract_node *node, bool as_int);
static void write_proposition(const struct writer *w, const struct contract_node *node);

static void write_nat(const struct writer *w, const struct contract_node *node)
{
  write_number(w, node, false);
}

/* Writes a format in which #i stands for arg[i] as a num, @i for it as the type of the whole says,
 * and ?i for it as a proposition. */
static void write_form(const struct writer *w, const struct contract_node *node, bool as_int,
                       const char *format)
{
  for (; *format != '\0'; format++) {
    if (strchr("#@?", *format) == NULL) {
      fputc(*format, w->out);
      continue;
    }
    const struct contract_node *arg = node->arg[format[1] - '0'];
    if (*format == '?')
      write_proposition(w, arg);
    else
      write_number(w, arg, *format == '@' && as_int);
    format++;
  }
}

static unsigned bytes_of_cell(const struct contract_object *buffer)
{
  return buffer->cell_bits / 8;
}

static size_t place_of(const struct writer *w, const struct contract_object *argument)
{
  size_t place = 0;
  for (size_t i = 0; i < w->contract->objects_count && w->contract->objects[i] != argument; i++)
    place += contract_is_argument(w->contract->objects[i]);
  return place;
}

/* The argument as the procedure call standard passes it, a word. */
static void write_argument(const struct writer *w, size_t place)
{
  if (place < REGISTER_ARGUMENTS)
    fprintf(w->out, "regs_of s %zu", place);
  else
    fprintf(w->out, "word(read_bytes 8 (word_add sp (word %zu)) (mem_of s))",
            8 * (place - REGISTER_ARGUMENTS));
}

static const char *memory(bool before)
{
  return before ? "(mem_of s)" : "(mem_of s')";
}

/* The whole content of a buffer. */
static void write_content(const struct writer *w, const struct contract_object *buffer, bool before)
{
  uint64_t cells;
  bool known = constant(w, buffer->count.root, &cells);
  if (buffer->cell_bits == 64)
    fputs("(bignum ", w->out);
  else
    fputs("(read_bytes ", w->out);
  if (buffer->cell_bits == 64)
    write_nat(w, buffer->count.root);
  else if (known)
    fprintf(w->out, "%" PRIu64, bytes_of_cell(buffer) * cells);
  else
    write_form(w, &(struct contract_node){.arg = {buffer->count.root}}, false,
               buffer->cell_bits == 32 ? "(4 * #0)" : "#0");
  fputc(' ', w->out);
  write_variable(w, buffer->name);
  fprintf(w->out, " %s)", memory(before));
}

/* The size of a buffer in bytes. */
static void write_bytes(const struct writer *w, const struct contract_object *buffer)
{
  uint64_t cells;
  if (constant(w, buffer->count.root, &cells)) {
    fprintf(w->out, "%" PRIu64, bytes_of_cell(buffer) * cells);
    return;
  }
  if (buffer->cell_bits != 8)
    fprintf(w->out, "%u * ", bytes_of_cell(buffer));
  write_nat(w, buffer->count.root);
}

/* The cells of a buffer or a view, as a function of the digit. */
static void write_cells(const struct writer *w, const struct contract_object *object, bool before)
{
  const struct contract_object *buffer = object->kind == CONTRACT_VIEW ? object->buffer : object;
  fputs("(\\digit. ", w->out);
  fprintf(w->out, "cell %u ", bytes_of_cell(buffer));
  write_variable(w, buffer->name);
  fputc(' ', w->out);
  if (object->kind == CONTRACT_VIEW)
    write_nat(w, object->place.root);
  else
    fputs("digit", w->out);
  fprintf(w->out, " %s)", memory(before));
}

static void write_view(const struct writer *w, const struct contract_object *view, bool before)
{
  fputs(view->is_signed ? "(signed_digits " : "(digits ", w->out);
  if (view->is_signed)
    fprintf(w->out, "%u ", view->cell_bits);
  write_nat(w, view->count.root);
  fputc(' ', w->out);
  write_nat(w, view->radix.root);
  fputc(' ', w->out);
  write_cells(w, view, before);
  fputc(')', w->out);
}

static void write_named(const struct writer *w, const struct contract_object *object, bool before)
{
  if (w->by_name || object->kind == CONTRACT_SIZE) {
    write_variable(w, object->name);
  } else if (contract_is_buffer(object)) {
    write_content(w, object, before);
  } else if (object->kind == CONTRACT_VIEW) {
    write_view(w, object, before);
  } else if (object->kind == CONTRACT_LET) {
    write_number(w, object->value.root, is_int(object->value.root));
  } else if (object->kind == CONTRACT_RESULT) {
    fputs("(val(regs_of s' 0))", w->out);
  } else { /* a scalar */
    fputs("(val(", w->out);
    if (object->is_public)
      write_variable(w, object->name);
    else
      write_argument(w, place_of(w, object));
    fputs("))", w->out);
  }
}

/* The operators on num, and on int. Divisors are positive, where all of these round down. */
static const char *const forms[][2] = {
    [CONTRACT_NEGATE] = {NULL, "(-- @0)"},
    [CONTRACT_ADD] = {"(@0 + @1)", "(@0 + @1)"},
    [CONTRACT_SUBTRACT] = {NULL, "(@0 - @1)"},
    [CONTRACT_MULTIPLY] = {"(@0 * @1)", "(@0 * @1)"},
    [CONTRACT_DIV] = {"(@0 DIV @1)", "(@0 div @1)"},
    [CONTRACT_MOD] = {"(@0 MOD @1)", "(@0 rem @1)"},
    [CONTRACT_POWER] = {"(@0 EXP #1)", "(@0 pow #1)"},
    [CONTRACT_IF] = {"(if ?0 then @1 else @2)", "(if ?0 then @1 else @2)"},
    [CONTRACT_WORDS] = {"(words_of @0 #1 #2)",
                        "((@0 div (&2 pow (64 * #1))) rem (&2 pow (64 * #2)))"},
    [CONTRACT_GCD] = {"(gcd(@0,@1))", "(gcd(@0,@1))"},
    [CONTRACT_INVERSE] = {"(inverse #0 #1)", NULL},
    [CONTRACT_POWMOD] = {"((@0 EXP #1) MOD @2)", "((@0 pow #1) rem @2)"},
    [CONTRACT_MIN] = {"(MIN @0 @1)", "(min @0 @1)"},
    [CONTRACT_MAX] = {"(MAX @0 @1)", "(max @0 @1)"},
    [CONTRACT_EQUAL] = {"@0 = @1", "@0 = @1"},
    [CONTRACT_NOT_EQUAL] = {"~(@0 = @1)", "~(@0 = @1)"},
    [CONTRACT_LESS] = {"@0 < @1", "@0 < @1"},
    [CONTRACT_LESS_EQUAL] = {"@0 <= @1", "@0 <= @1"},
    [CONTRACT_GREATER] = {"@0 > @1", "@0 > @1"},
    [CONTRACT_GREATER_EQUAL] = {"@0 >= @1", "@0 >= @1"},
    [CONTRACT_CONGRUENT] = {"(@0 == @1) (mod @2)", "(@0 == @1) (mod @2)"},
    [CONTRACT_ODD] = {"ODD @0", "@0 rem &2 = &1"},
};

/* Writes a number as an int or as a num, whichever it is itself. */
static void write_number(const struct writer *w, const struct contract_node *node, bool as_int)
{
  uint64_t value;
  bool mine = is_int(node);
  if (mine != as_int)
    fputs(mine ? "(num_of_int " : "(int_of_num ", w->out);
  if (!mine && constant(w, node, &value))
    fprintf(w->out, "%" PRIu64, value);
  else if (node->op == CONTRACT_LITERAL)
    fputs(node->name, w->out);
  else if (node->op == CONTRACT_DIGIT)
    fputs("digit", w->out);
  else if (node->op == CONTRACT_NAME)
    write_named(w, node->object, node->before);
  else
    write_form(w, node, mine, forms[node->op][mine]);
  if (mine != as_int)
    fputc(')', w->out);
}

static void write_proposition(const struct writer *w, const struct contract_node *node)
{
  fputc('(', w->out);
  if (node->op == CONTRACT_NOT)
    write_form(w, node, false, "~?0");
  else if (node->op == CONTRACT_AND)
    write_form(w, node, false, "?0 /\\ ?1");
  else if (node->op == CONTRACT_OR)
    write_form(w, node, false, "?0 \\/ ?1");
  else if (node->op == CONTRACT_IMPLIES)
    write_form(w, node, false, "?0 ==> ?1");
  else
    write_form(w, node, is_int(node), forms[node->op][is_int(node)]);
  fputc(')', w->out);
}

static void conjunct(const struct writer *w)
{
  fputs(" /\\\n  ", w->out);
}

/* ---- attributes ---- */

static struct contract_node name_of(const struct contract_object *object, bool before)
{
  return (struct contract_node){
      .op = CONTRACT_NAME, .name = object->name, .object = object, .before = before};
}

static void write_relation(const struct writer *w, enum contract_op op,
                           const struct contract_node *a, const struct contract_node *b)
{
  conjunct(w);
  write_proposition(
      w, &(struct contract_node){.op = op,
                                 .arg = {(struct contract_node *)a, (struct contract_node *)b}});
}

/* value below the bound; if it is signed, also not below minus the bound. */
static void write_below(const struct writer *w, const struct contract_object *object, bool before)
{
  const struct contract_node name = name_of(object, before);
  const struct contract_node negative = {.op = CONTRACT_NEGATE, .arg = {object->below.root}};
  write_relation(w, CONTRACT_LESS, &name, object->below.root);
  if (object->is_signed)
    write_relation(w, CONTRACT_LESS_EQUAL, &negative, &name);
}

static void write_attributes(const struct writer *w, const struct contract_object *object,
                             bool before)
{
  const struct contract_node name = name_of(object, before);
  if (object->is_odd)
    write_relation(w, CONTRACT_ODD, &name, NULL);
  if (object->below.root != NULL)
    write_below(w, object, before);
  if (object->derived.root != NULL)
    write_relation(w, CONTRACT_EQUAL, &name, object->derived.root);
  if (object->cells_below.root != NULL) {
    conjunct(w);
    if (object->is_signed)
      fprintf(w->out, "signed_cells_below %u ", object->cell_bits);
    else
      fputs("cells_below ", w->out);
    write_nat(w, object->count.root);
    fputc(' ', w->out);
    write_nat(w, object->cells_below.root);
    fputc(' ', w->out);
    write_cells(w, object, before);
  }
}

/* ---- regions ---- */

/* A part of the address space, with what may be done with it. */
enum region_use { READ, WRITTEN };

static bool uses_stack_arguments(const struct writer *w)
{
  return place_of(w, NULL) > REGISTER_ARGUMENTS;
}

static bool has_frame(const struct writer *w)
{
  return w->implementation != NULL && w->implementation->stack > 0;
}

static void write_code(const struct writer *w)
{
  if (w->implementation != NULL)
    fprintf(w->out, "%s_code", w->implementation->symbol);
  else
    fputs("([]:byte list)", w->out);
}

static void write_code_region(const struct writer *w)
{
  fputs("(pc,LENGTH ", w->out);
  write_code(w);
  fputc(')', w->out);
}

static void write_frame(const struct writer *w)
{
  fprintf(w->out, "(word_sub sp (word %" PRIu64 "),%" PRIu64 ")", w->implementation->stack,
          w->implementation->stack);
}

static void write_buffer_region(const struct writer *w, const struct contract_object *buffer)
{
  fputc('(', w->out);
  write_variable(w, buffer->name);
  fputc(',', w->out);
  write_bytes(w, buffer);
  fputc(')', w->out);
}

static bool is_written(const struct contract_object *buffer)
{
  return contract_is_buffer(buffer) && buffer->kind != CONTRACT_INPUT;
}

static void separate(const struct writer *w, bool *first)
{
  if (!*first)
    fputs("; ", w->out);
  *first = false;
}

/* The regions of one use: buffers, and the stack. */
static void write_regions(const struct writer *w, enum region_use use, bool *first)
{
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    if (contract_is_buffer(object) && is_written(object) == (use == WRITTEN)) {
      separate(w, first);
      write_buffer_region(w, object);
    }
  }
  if (use == WRITTEN && has_frame(w)) {
    separate(w, first);
    write_frame(w);
  }
  if (use == READ && uses_stack_arguments(w)) {
    separate(w, first);
    fprintf(w->out, "(sp,%zu)", 8 * (place_of(w, NULL) - REGISTER_ARGUMENTS));
  }
}

static void write_list(const struct writer *w, enum region_use use)
{
  bool first = true, none = use == READ ? !uses_stack_arguments(w) : !has_frame(w);
  for (size_t i = 0; i < w->contract->objects_count; i++)
    none = none && (!contract_is_buffer(w->contract->objects[i]) ||
                    is_written(w->contract->objects[i]) != (use == WRITTEN));
  if (none) {
    fputs("([]:(int64#num) list)", w->out);
    return;
  }
  fputc('[', w->out);
  write_regions(w, use, &first);
  fputc(']', w->out);
}

static bool may_alias(const struct writer *w, const struct contract_object *out,
                      const struct contract_object *in)
{
  for (size_t i = 0; i < w->contract->aliases_count; i++)
    if (w->contract->aliases[i].out == out && w->contract->aliases[i].in == in)
      return true;
  return false;
}

/* What is written meets neither the code, nor what is read, nor what else is written. Each pair
 * of two written ones is named once. */
static void write_disjoint(const struct writer *w, const struct contract_object *buffer)
{
  bool first = false;
  conjunct(w);
  fputs("ALL (disjoint_regions ", w->out);
  if (buffer == NULL)
    write_frame(w);
  else
    write_buffer_region(w, buffer);
  fputs(") [", w->out);
  write_code_region(w);
  bool behind = false;
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *other = w->contract->objects[i];
    behind = behind || other == buffer;
    if (other == buffer || !contract_is_buffer(other) ||
        (buffer != NULL && (may_alias(w, buffer, other) || (is_written(other) && !behind))))
      continue;
    separate(w, &first);
    write_buffer_region(w, other);
  }
  if (uses_stack_arguments(w)) {
    separate(w, &first);
    fprintf(w->out, "(sp,%zu)", 8 * (place_of(w, NULL) - REGISTER_ARGUMENTS));
  }
  fputc(']', w->out);
}

static void write_layout(const struct writer *w)
{
  bool first = false;
  conjunct(w);
  fputs("ALL no_wrap [", w->out);
  write_code_region(w);
  write_regions(w, WRITTEN, &first);
  write_regions(w, READ, &first);
  fputc(']', w->out);
  for (size_t i = 0; i < w->contract->objects_count; i++)
    if (is_written(w->contract->objects[i]))
      write_disjoint(w, w->contract->objects[i]);
  if (has_frame(w))
    write_disjoint(w, NULL);
  for (size_t i = 0; i < w->contract->aliases_count; i++) {
    const struct contract_alias *alias = &w->contract->aliases[i];
    conjunct(w);
    fputc('(', w->out);
    write_variable(w, alias->out->name);
    fputs(" = ", w->out);
    write_variable(w, alias->in->name);
    fputs(" \\/ disjoint_regions ", w->out);
    write_buffer_region(w, alias->out);
    fputc(' ', w->out);
    write_buffer_region(w, alias->in);
    fputc(')', w->out);
  }
}

/* ---- the goal ---- */

/* The arguments of T, each with a blank before it: code, stack, return address, pointers, sizes,
 * what is public. */
static void write_public(const struct writer *w)
{
  fputs(" pc returnaddress sp", w->out);
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    if (contract_is_buffer(object) || (object->kind == CONTRACT_SCALAR && object->is_public) ||
        (object->kind == CONTRACT_SIZE && !is_fixed(w, object))) {
      fputc(' ', w->out);
      write_variable(w, object->name);
    }
  }
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    if (contract_is_buffer(object) && object->is_public && contract_comes_in(object)) {
      fputc(' ', w->out);
      write_variable(w, object->name);
      fputc('\'', w->out);
    }
  }
}

static void write_arguments(const struct writer *w)
{
  size_t place = 0;
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    if (!contract_is_argument(object))
      continue;
    if (contract_is_buffer(object) || object->kind == CONTRACT_SIZE || object->is_public) {
      conjunct(w);
      write_argument(w, place);
      if (is_fixed(w, object)) {
        fprintf(w->out, " = word %" PRIu64, w->implementation->lo);
      } else {
        fputs(object->kind == CONTRACT_SIZE ? " = word " : " = ", w->out);
        write_variable(w, object->name);
      }
    }
    place++;
  }
}

static void write_size_range(const struct writer *w, const struct contract_object *size)
{
  const struct contract_implementation *i = w->implementation;
  const struct contract_node name = name_of(size, true);
  if (is_fixed(w, size))
    return;
  write_relation(w, CONTRACT_LESS_EQUAL, size->lo.root, &name);
  write_relation(w, CONTRACT_LESS_EQUAL, &name, size->hi.root);
  if (i == NULL || i->size != size)
    return;
  conjunct(w);
  fprintf(w->out, "%" PRIu64 " <= ", i->lo);
  write_variable(w, size->name);
  conjunct(w);
  write_variable(w, size->name);
  fprintf(w->out, " <= %" PRIu64, i->hi);
  if (i->step > 1) {
    conjunct(w);
    write_variable(w, size->name);
    fprintf(w->out, " MOD %" PRIu64 " = %" PRIu64, i->step, i->lo % i->step);
  }
}

static void write_precondition(const struct writer *w)
{
  fputs("  bytes_at pc ", w->out);
  write_code(w);
  fputs(" (mem_of s) /\\\n"
        "  pc_of s = pc /\\ aligned 4 pc /\\\n"
        "  regs_of s 30 = returnaddress /\\ regs_of s 31 = sp /\\ aligned 16 sp",
        w->out);
  write_arguments(w);
  for (size_t i = 0; i < w->contract->objects_count; i++)
    if (w->contract->objects[i]->kind == CONTRACT_SIZE)
      write_size_range(w, w->contract->objects[i]);
  write_layout(w);
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    if (contract_is_buffer(object) && object->is_public && contract_comes_in(object)) {
      conjunct(w);
      write_content(w, object, true);
      fputs(" = ", w->out);
      write_variable(w, object->name);
      fputc('\'', w->out);
    }
  }
  for (size_t i = 0; i < w->contract->objects_count; i++)
    if (contract_comes_in(w->contract->objects[i]))
      write_attributes(w, w->contract->objects[i], true);
  for (size_t i = 0; i < w->contract->requires_count; i++) {
    conjunct(w);
    write_proposition(w, w->contract->requires[i].root);
  }
}

static void write_postcondition(const struct writer *w)
{
  fputs("  ?s'. runs s s' /\\ pc_of s' = returnaddress /\\ preserves_callee_saved s s'", w->out);
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *object = w->contract->objects[i];
    /* An inout's attributes are about what it holds before the call. */
    if (contract_goes_out(object) && !contract_comes_in(object))
      write_attributes(w, object, false);
  }
  for (size_t i = 0; i < w->contract->ensures_count; i++) {
    conjunct(w);
    write_proposition(w, w->contract->ensures[i].root);
  }
  conjunct(w);
  fputs("memory_changes_only ", w->out);
  write_list(w, WRITTEN);
  fputs(" s s'", w->out);
  conjunct(w);
  fputs("trace_of s' = APPEND (T", w->out);
  write_public(w);
  fputs(") (trace_of s)", w->out);
  conjunct(w);
  fputs("ALL (event_within ", w->out);
  write_code_region(w);
  fputc(' ', w->out);
  write_list(w, READ);
  fputc(' ', w->out);
  write_list(w, WRITTEN);
  fputs(") (T", w->out);
  write_public(w);
  fputs(")", w->out);
}

static void write_goal(const struct writer *w)
{
  fputs("goal\n  ?T. !", w->out);
  write_public(w);
  fputs(" s.\n", w->out);
  write_precondition(w);
  fputs("\n  ==>\n", w->out);
  write_postcondition(w);
  fputc('\n', w->out);
}

/* ---- the example ---- */

static const struct contract_node *example_of(const struct contract *contract,
                                              const struct contract_object *object)
{
  for (size_t i = 0; i < contract->example_count; i++)
    if (contract->example[i].object == object)
      return contract->example[i].value.root;
  return object->derived.root;
}

/* What an implementation that does not take the example's size is tried with: its smallest. */
static void write_example_size(const struct writer *w, const struct contract_object *size)
{
  const struct contract_implementation *i = w->implementation;
  fputs("size ", w->out);
  write_variable(w, size->name);
  fputc(' ', w->out);
  if (i != NULL && i->size == size)
    fprintf(w->out, "%" PRIu64, i->lo);
  else
    write_nat(w, example_of(w->contract, size));
  fputc('\n', w->out);
}

static void write_example_number(const struct writer *w, const struct contract_object *object)
{
  const struct contract_node *value = example_of(w->contract, object);
  if (value == NULL)
    return;
  if (object->kind == CONTRACT_SCALAR)
    fputs("scalar ", w->out);
  else
    fputs(object->kind == CONTRACT_VIEW ? "view " : "number ", w->out);
  write_variable(w, object->name);
  if (object->kind == CONTRACT_SCALAR)
    fprintf(w->out, " %zu", place_of(w, object));
  fputc(' ', w->out);
  write_nat(w, value);
  fputc('\n', w->out);
}

/* A buffer that is given by its views: the sum of their digits, each in its cell. */
static void write_example_by_views(const struct writer *w, const struct contract_object *buffer)
{
  const char *before = "";
  fputs("number ", w->out);
  write_variable(w, buffer->name);
  fputc(' ', w->out);
  for (size_t i = 0; i < w->contract->objects_count; i++) {
    const struct contract_object *view = w->contract->objects[i];
    if (view->kind != CONTRACT_VIEW || view->buffer != buffer)
      continue;
    fputs(before, w->out);
    before = " + ";
    fputs("place_digits ", w->out);
    write_variable(w, view->name);
    fputc(' ', w->out);
    write_nat(w, view->count.root);
    fputc(' ', w->out);
    write_nat(w, view->radix.root);
    fprintf(w->out, " (\\digit. %u * ", buffer->cell_bits);
    write_nat(w, view->place.root);
    fputc(')', w->out);
  }
  fputc('\n', w->out);
}

static void write_example(const struct writer *writer)
{
  struct writer named = *writer;
  const struct writer *w = &named;
  named.by_name = true;
  const struct contract *contract = w->contract;
  for (size_t i = 0; i < contract->order_count; i++) {
    if (contract->order[i]->kind == CONTRACT_SIZE)
      write_example_size(w, contract->order[i]);
    else
      write_example_number(w, contract->order[i]);
  }
  for (size_t i = 0; i < contract->order_count; i++)
    if (contract_is_buffer(contract->order[i]) && example_of(contract, contract->order[i]) == NULL)
      write_example_by_views(w, contract->order[i]);
}

void contract_write_hol(FILE *out, const struct contract_set *set)
{
  static const char *const arch[] = {"any", "x86_64", "aarch64"};
  for (size_t i = 0; i < set->count; i++) {
    struct writer w = {.out = out, .contract = set->contracts[i]};
    fprintf(out, "contract %s\n", w.contract->name);
    write_example(&w);
    write_goal(&w);
    fputs("end\n", out);
    for (size_t j = 0; j < w.contract->implementations_count; j++) {
      w.implementation = &w.contract->implementations[j];
      fprintf(out, "kernel %s %s %s\n", w.implementation->symbol, arch[w.implementation->arch],
              w.contract->name);
      if (w.implementation->arch == CONTRACT_AARCH64) {
        write_example(&w);
        write_goal(&w);
      }
      fputs("end\n", out);
    }
  }
}
