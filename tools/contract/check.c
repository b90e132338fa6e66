/* check.c: what a contract means: names, kinds, places, and the order in which numbers are chosen.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <string.h>

/* Where a formula stands, and so what it may name. */
enum place {
  PLACE_SIZES,  /* bounds, counts: sizes */
  PLACE_DIGITS, /* `at`: sizes and digit */
  PLACE_BEFORE, /* what comes in */
  PLACE_AFTER   /* everything but scratch */
};

struct checker {
  struct contract_set *set;
  struct contract *contract;
  size_t errors_before;
};

static const char *kind_name(enum contract_kind kind)
{
  static const char *const names[] = {"a size",   "an input", "an output", "an inout", "scratch",
                                      "a scalar", "a result", "a view",    "a let"};
  return names[kind];
}

static bool is_view_of(const struct contract_object *object, enum contract_kind kind)
{
  return object->kind == CONTRACT_VIEW && object->buffer != NULL && object->buffer->kind == kind;
}

static bool has_two_values(const struct contract_object *object)
{
  return object->kind == CONTRACT_INOUT || is_view_of(object, CONTRACT_INOUT);
}

static void resolve_name(const struct checker *c, struct contract_node *node, enum place place)
{
  const struct contract_object *object = contract_find(c->contract, node->name);
  bool old = node->before;
  node->object = object;
  if (object == NULL) {
    contract_error(c->set, node->at, "nothing is called '%s'", node->name);
    return;
  }
  if (object->kind == CONTRACT_SCRATCH || is_view_of(object, CONTRACT_SCRATCH))
    contract_error(c->set, node->at, "'%s' is scratch: nothing is known of its content",
                   node->name);
  else if (place <= PLACE_DIGITS && object->kind != CONTRACT_SIZE)
    contract_error(c->set, node->at, "only sizes can be named here, and '%s' is %s", node->name,
                   kind_name(object->kind));
  else if (place == PLACE_BEFORE && !contract_comes_in(object))
    contract_error(c->set, node->at, "'%s' has no value before the call", node->name);
  else if (old && !(place == PLACE_AFTER && has_two_values(object)))
    contract_error(c->set, node->at,
                   "old() is for inouts (and views of them), behind 'ensures' and 'let'");
  node->before =
      old || place != PLACE_AFTER || (contract_comes_in(object) && !has_two_values(object));
}

static void resolve(const struct checker *c, struct contract_node *node, enum place place)
{
  if (node == NULL)
    return;
  if (node->op == CONTRACT_DIGIT && place != PLACE_DIGITS)
    contract_error(c->set, node->at, "'digit' is for the 'at' of a view");
  if (node->op == CONTRACT_NAME)
    resolve_name(c, node, place);
  for (size_t i = 0; i < 3; i++)
    resolve(c, node->arg[i], place);
}

static bool same_formula(const struct contract_node *a, const struct contract_node *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->op == b->op && strcmp(a->name, b->name) == 0 && same_formula(a->arg[0], b->arg[0]) &&
         same_formula(a->arg[1], b->arg[1]) && same_formula(a->arg[2], b->arg[2]);
}

static void check_attributes(const struct checker *c, const struct contract_object *object)
{
  bool in = contract_comes_in(object), out = contract_goes_out(object);
  bool number = object->kind != CONTRACT_SCRATCH && !is_view_of(object, CONTRACT_SCRATCH);
  const struct {
    const char *name;
    bool given, allowed;
  } attributes[] = {
      {"public", object->is_public,
       object->kind == CONTRACT_SCALAR ||
           (contract_is_buffer(object) && object->kind != CONTRACT_SCRATCH)},
      {"odd", object->is_odd, in},
      {"below", object->below.root != NULL, number},
      {"cells_below", object->cells_below.root != NULL,
       number && (contract_is_buffer(object) || object->kind == CONTRACT_VIEW)},
      {"derived", object->derived.root != NULL, in},
      {"signed", object->is_signed, object->kind == CONTRACT_VIEW},
      {"loose", object->is_loose, out && object->kind != CONTRACT_VIEW},
  };
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
    if (attributes[i].given && !attributes[i].allowed)
      contract_error(c->set, object->at, "'%s' is not for %s", attributes[i].name,
                     kind_name(object->kind));
}

static void check_object(const struct checker *c, struct contract_object *object)
{
  resolve(c, object->lo.root, PLACE_SIZES);
  resolve(c, object->hi.root, PLACE_SIZES);
  resolve(c, object->count.root, PLACE_SIZES);
  resolve(c, object->radix.root, PLACE_SIZES);
  resolve(c, object->place.root, PLACE_DIGITS);
  resolve(c, object->value.root, PLACE_AFTER);
  enum place place = contract_comes_in(object) ? PLACE_BEFORE : PLACE_AFTER;
  resolve(c, object->below.root, place);
  resolve(c, object->cells_below.root, place);
  resolve(c, object->derived.root, place);
  check_attributes(c, object);
}

static void check_view(const struct checker *c, struct contract_object *view)
{
  const struct contract_object *buffer = contract_find(c->contract, view->buffer_name);
  if (buffer == NULL)
    contract_error(c->set, view->at, "nothing is called '%s'", view->buffer_name);
  else if (!contract_is_buffer(buffer))
    contract_error(c->set, view->at, "a view is of a buffer, and '%s' is %s", view->buffer_name,
                   kind_name(buffer->kind));
  else if (buffer->kind == CONTRACT_SCRATCH)
    contract_error(c->set, view->at, "'%s' is scratch: nothing is known of its content",
                   view->buffer_name);
  else {
    view->buffer = buffer;
    view->cell_bits = buffer->cell_bits;
  }
}

static void check_alias(const struct checker *c, size_t index)
{
  struct contract_alias *alias = &c->contract->aliases[index];
  alias->out = contract_find(c->contract, alias->out_name);
  alias->in = contract_find(c->contract, alias->in_name);
  if (alias->out == NULL || alias->in == NULL)
    contract_error(c->set, alias->at, "nothing is called '%s'",
                   alias->out == NULL ? alias->out_name : alias->in_name);
  else if (alias->out->kind != CONTRACT_OUTPUT)
    contract_error(c->set, alias->at, "the first is an output, and '%s' is %s", alias->out_name,
                   kind_name(alias->out->kind));
  else if (alias->in->kind != CONTRACT_INPUT)
    contract_error(c->set, alias->at, "the second is an input, and '%s' is %s", alias->in_name,
                   kind_name(alias->in->kind));
  else if (alias->out->cell_bits != alias->in->cell_bits ||
           !same_formula(alias->out->count.root, alias->in->count.root))
    contract_error(c->set, alias->at, "'%s' and '%s' differ in size", alias->out_name,
                   alias->in_name);
  for (size_t i = 0; i < index; i++)
    if (strcmp(c->contract->aliases[i].out_name, alias->out_name) == 0 &&
        strcmp(c->contract->aliases[i].in_name, alias->in_name) == 0)
      contract_error(c->set, alias->at, "this alias is there already");
}

static void check_implementation(const struct checker *c, size_t index)
{
  struct contract_implementation *implementation = &c->contract->implementations[index];
  for (size_t i = 0; i < index; i++) {
    const struct contract_implementation *other = &c->contract->implementations[i];
    if (strcmp(other->suffix, implementation->suffix) == 0 &&
        (other->arch == implementation->arch || other->arch == CONTRACT_ANY ||
         implementation->arch == CONTRACT_ANY)) /* two architectures may use one suffix */
      contract_error(c->set, implementation->at, "there is an implementation '%s' already",
                     implementation->suffix);
  }
  if (implementation->arch == CONTRACT_ANY && implementation->needs_count > 0)
    contract_error(c->set, implementation->at, "'needs' goes with 'on'");
  for (size_t i = 0; i < implementation->needs_count; i++)
    for (size_t j = 0; j < i; j++)
      if (strcmp(implementation->needs[i], implementation->needs[j]) == 0)
        contract_error(c->set, implementation->at, "feature '%s' is there twice",
                       implementation->needs[i]);
  if (strcmp(implementation->suffix, "portable") == 0 &&
      (implementation->arch != CONTRACT_ANY || implementation->size_name != NULL))
    contract_error(c->set, implementation->at,
                   "'portable' is the fallback: for every architecture and size");
  if (implementation->size_name == NULL)
    return;
  implementation->size = contract_find(c->contract, implementation->size_name);
  if (implementation->size == NULL)
    contract_error(c->set, implementation->at, "nothing is called '%s'", implementation->size_name);
  else if (implementation->size->kind != CONTRACT_SIZE)
    contract_error(c->set, implementation->at, "'for' is about a size, and '%s' is %s",
                   implementation->size_name, kind_name(implementation->size->kind));
}

static bool example_gives(const struct contract *contract, const struct contract_object *object)
{
  for (size_t i = 0; i < contract->example_count; i++)
    if (contract->example[i].object == object)
      return true;
  return object->derived.root != NULL;
}

/* A buffer is given whole, or by all of its views. */
static bool example_gives_by_views(const struct contract *contract,
                                   const struct contract_object *buffer)
{
  bool any = false;
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *view = contract->objects[i];
    if (view->kind != CONTRACT_VIEW || view->buffer != buffer)
      continue;
    any = true;
    if (!example_gives(contract, view))
      return false;
  }
  return any;
}

static void check_example(const struct checker *c)
{
  const struct contract *contract = c->contract;
  for (size_t i = 0; i < contract->example_count; i++) {
    struct contract_assignment *assignment = &contract->example[i];
    assignment->object = contract_find(contract, assignment->name);
    if (assignment->object == NULL)
      contract_error(c->set, assignment->at, "nothing is called '%s'", assignment->name);
    else if (!contract_comes_in(assignment->object))
      contract_error(c->set, assignment->at, "'%s' has no value before the call", assignment->name);
    else if (assignment->object->derived.root != NULL)
      contract_error(c->set, assignment->at, "'%s' is derived: leave it out", assignment->name);
    for (size_t j = 0; j < i; j++)
      if (strcmp(contract->example[j].name, assignment->name) == 0)
        contract_error(c->set, assignment->at, "'%s' is there twice", assignment->name);
    resolve(c, assignment->value.root, PLACE_SIZES);
  }
  if (contract->example_count == 0)
    contract_error(c->set, contract->at, "kernel '%s' has no example", contract->name);
  for (size_t i = 0; i < contract->objects_count; i++) {
    const struct contract_object *object = contract->objects[i];
    if (contract->example_count > 0 && contract_comes_in(object) && object->kind != CONTRACT_VIEW &&
        !example_gives(contract, object) &&
        !(contract_is_buffer(object) && example_gives_by_views(contract, object)))
      contract_error(c->set, contract->example_at, "the example does not say '%s'", object->name);
  }
}

/* ---- the order ---- */

struct sorter {
  const struct checker *checker;
  unsigned char *mark; /* by index: 0 not visited, 1 being visited, 2 done */
  bool reported;       /* one error is enough */
};

static void visit(struct sorter *s, const struct contract_object *object);

static void visit_names(struct sorter *s, const struct contract_node *node)
{
  if (node == NULL)
    return;
  if (node->op == CONTRACT_NAME) {
    visit(s, node->object);
    const struct contract *contract = s->checker->contract;
    for (size_t i = 0; i < contract->objects_count; i++)
      if (contract->objects[i]->buffer == node->object)
        visit(s, contract->objects[i]);
  }
  for (size_t i = 0; i < 3; i++)
    visit_names(s, node->arg[i]);
}

static void visit(struct sorter *s, const struct contract_object *object)
{
  struct contract *contract = s->checker->contract;
  if (s->mark[object->index] == 2)
    return;
  if (s->mark[object->index] == 1) {
    if (!s->reported)
      contract_error(s->checker->set, object->at, "'%s' depends on itself", object->name);
    s->reported = true;
    return;
  }
  bool in = contract_comes_in(object);
  s->mark[object->index] = 1;
  if (object->kind == CONTRACT_VIEW)
    visit(s, object->buffer);
  visit_names(s, object->lo.root);
  visit_names(s, object->hi.root);
  visit_names(s, object->value.root);
  if (in) { /* what goes out is not chosen, so its bounds order nothing */
    visit_names(s, object->below.root);
    visit_names(s, object->cells_below.root);
    visit_names(s, object->derived.root);
  }
  s->mark[object->index] = 2;
  if (in)
    *CONTRACT_PUSH(s->checker->set, contract->order, contract->order_count) = object;
}

static void sort_objects(const struct checker *c)
{
  struct contract *contract = c->contract;
  struct sorter s = {.checker = c, .mark = contract_alloc(c->set, contract->objects_count + 1)};
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract->objects[i]->kind == CONTRACT_SIZE)
      visit(&s, contract->objects[i]);
  for (size_t i = 0; i < contract->objects_count; i++)
    visit(&s, contract->objects[i]);
}

/* ---- a whole contract ---- */

static void check_contract(const struct checker *c)
{
  struct contract *contract = c->contract;
  size_t arguments = 0;
  bool portable = false;
  for (size_t i = 0; i < contract->objects_count; i++)
    if (contract->objects[i]->kind == CONTRACT_VIEW)
      check_view(c, contract->objects[i]);
  for (size_t i = 0; i < contract->objects_count; i++) {
    check_object(c, contract->objects[i]);
    if (contract_is_argument(contract->objects[i]) && ++arguments == CONTRACT_MAX_ARGUMENTS + 1)
      contract_error(c->set, contract->objects[i]->at, "more than %d arguments",
                     CONTRACT_MAX_ARGUMENTS);
  }
  for (size_t i = 0; i < contract->aliases_count; i++)
    check_alias(c, i);
  for (size_t i = 0; i < contract->requires_count; i++)
    resolve(c, contract->requires[i].root, PLACE_BEFORE);
  for (size_t i = 0; i < contract->ensures_count; i++)
    resolve(c, contract->ensures[i].root, PLACE_AFTER);
  for (size_t i = 0; i < contract->implementations_count; i++) {
    check_implementation(c, i);
    portable = portable || strcmp(contract->implementations[i].suffix, "portable") == 0;
  }
  check_example(c);
  if (contract->summary == NULL)
    contract_error(c->set, contract->at, "kernel '%s' has no summary", contract->name);
  if (contract->ensures_count == 0)
    contract_error(c->set, contract->at, "kernel '%s' ensures nothing", contract->name);
  if (!portable)
    contract_error(c->set, contract->at, "kernel '%s' has no implementation 'portable'",
                   contract->name);
  if (c->set->errors_length == c->errors_before)
    sort_objects(c);
}

bool contract_check(struct contract_set *set)
{
  size_t errors_before = set->errors_length;
  for (size_t i = 0; i < set->count; i++) {
    for (size_t j = 0; j < i; j++)
      if (strcmp(set->contracts[i]->name, set->contracts[j]->name) == 0)
        contract_error(set, set->contracts[i]->at, "kernel '%s' is declared already, in %s:%u",
                       set->contracts[i]->name, set->contracts[j]->at.file,
                       set->contracts[j]->at.line);
    struct checker c = {set, set->contracts[i], set->errors_length};
    check_contract(&c);
  }
  return set->errors_length == errors_before;
}
