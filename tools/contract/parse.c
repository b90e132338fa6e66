/* parse.c: from the text of contracts to the syntax tree. Names are resolved later, by check.c.
 *
 * A statement is cut into tokens as a whole. The first error in it makes its remaining tokens
 * invisible, so that the parser unwinds by itself, and the next statement is read afresh.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 200 /* of nested parentheses */
#define MAX_FILE (16u * 1024 * 1024)

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_NUMBER, TOKEN_SYMBOL };

struct token {
  enum token_kind kind;
  const char *start;
  size_t length;
  struct contract_position at;
};

struct parser {
  struct contract_set *set;
  const char *text, *end;      /* what is left of the file */
  struct contract_position at; /* of text */
  struct token *tokens;        /* of the statement; the last one is END */
  size_t tokens_count, next;
  bool failed; /* the statement has had its error */
  unsigned depth;
  struct contract *contract; /* being read, or null */
};

/* ---- tokens ---- */

static bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r';
}

static bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static void advance(struct parser *p)
{
  if (*p->text == '\n') {
    p->at.line++;
    p->at.column = 1;
  } else {
    p->at.column++;
  }
  p->text++;
}

/* Skips blanks, ends of lines and comments, but stops where a statement begins. A comment is a '#'
 * at a line's start or behind a blank. Returns whether the statement that was being read has ended.
 */
static bool skip_space(struct parser *p)
{
  bool blank_before = p->at.column == 1;
  while (p->text < p->end) {
    if (*p->text == '#' && blank_before) {
      while (p->text < p->end && *p->text != '\n')
        advance(p);
    } else if (is_blank(*p->text) || *p->text == '\n') {
      advance(p);
      blank_before = true;
    } else {
      return p->at.column == 1;
    }
  }
  return true;
}

static const struct token *peek(const struct parser *p)
{
  return &p->tokens[p->failed ? p->tokens_count - 1 : p->next];
}

#define FAIL(p, where, ...)                                                                        \
  do {                                                                                             \
    if (!(p)->failed)                                                                              \
      contract_error((p)->set, (where), __VA_ARGS__);                                              \
    (p)->failed = true;                                                                            \
  } while (0)

static void push_token(struct parser *p, enum token_kind kind, const char *start,
                       struct contract_position at)
{
  struct token *token = CONTRACT_PUSH(p->set, p->tokens, p->tokens_count);
  *token = (struct token){kind, start, (size_t)(p->text - start), at};
}

static size_t symbol_length(const char *text, const char *end)
{
  static const char *const symbols[] = {"..", "==", "!=", "<=", ">=", "=>", "=", "<",
                                        ">",  "+",  "-",  "*",  "^",  "(",  ")", ","};
  for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
    size_t length = strlen(symbols[i]);
    if ((size_t)(end - text) >= length && memcmp(text, symbols[i], length) == 0)
      return length;
  }
  return 0;
}

/* Cuts the rest of the statement into tokens. A character that begins none is an error. */
static void read_tokens(struct parser *p)
{
  struct contract_position end = p->at;
  while (!skip_space(p)) {
    const char *start = p->text;
    struct contract_position at = p->at;
    if (is_letter(*p->text) || is_digit(*p->text)) {
      enum token_kind kind = is_letter(*p->text) ? TOKEN_NAME : TOKEN_NUMBER;
      while (p->text < p->end && (is_letter(*p->text) || is_digit(*p->text)))
        advance(p);
      push_token(p, kind, start, at);
    } else {
      size_t length = symbol_length(start, p->end);
      if (length == 0) {
        FAIL(p, at,
             (unsigned char)*start > 32 && (unsigned char)*start < 127
                 ? "unexpected character '%c'"
                 : "unexpected character 0x%02x",
             (unsigned char)*start);
      }
      for (size_t i = 0; i < (length == 0 ? 1 : length); i++)
        advance(p);
      if (length > 0)
        push_token(p, TOKEN_SYMBOL, start, at);
    }
  }
  if (p->tokens_count > 0) { /* "the end" is better reported behind the last token */
    const struct token *last = &p->tokens[p->tokens_count - 1];
    end = last->at;
    end.column += (unsigned)last->length;
  }
  push_token(p, TOKEN_END, p->text, end);
}

static bool token_is(const struct token *token, const char *text)
{
  return token->kind != TOKEN_END && strlen(text) == token->length &&
         memcmp(token->start, text, token->length) == 0;
}

static bool accept(struct parser *p, const char *text)
{
  if (!token_is(peek(p), text))
    return false;
  p->next++;
  return true;
}

/* Says what was found instead of what is wanted. */
static void unexpected(struct parser *p, const char *wanted)
{
  const struct token *token = peek(p);
  if (token->kind == TOKEN_END)
    FAIL(p, token->at, "expected %s, but the statement ends", wanted);
  else
    FAIL(p, token->at, "expected %s, not '%.*s'", wanted, (int)token->length, token->start);
}

static void expect(struct parser *p, const char *text)
{
  if (!accept(p, text)) {
    char wanted[16];
    snprintf(wanted, sizeof wanted, "'%s'", text);
    unexpected(p, wanted);
  }
}

/* Words that mean something inside formulas and attributes, and words of C. */
static bool is_reserved(const char *name)
{
  static const char *const reserved[] = {
      "div",        "mod",     "if",       "then",     "else",     "digit",    "not",
      "and",        "or",      "words",    "halves",   "bytes",    "old",      "gcd",
      "inverse",    "powmod",  "min",      "max",      "odd",      "public",   "below",
      "derived",    "signed",  "loose",    "of",       "radix",    "digits",   "at",
      "step",       "for",     "auto",     "break",    "case",     "char",     "const",
      "continue",   "default", "do",       "double",   "enum",     "extern",   "float",
      "goto",       "inline",  "int",      "long",     "register", "restrict", "return",
      "short",      "size_t",  "sizeof",   "static",   "struct",   "switch",   "typedef",
      "uint64_t",   "union",   "unsigned", "void",     "volatile", "while",    "class",
      "delete",     "new",     "private",  "template", "this",     "throw",    "operator",
      "cells_below"};
  for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
    if (strcmp(reserved[i], name) == 0)
      return true;
  return false;
}

/* Any word; "" after an error. */
static const char *parse_word(struct parser *p, const char *wanted)
{
  const struct token *token = peek(p);
  if (token->kind != TOKEN_NAME) {
    unexpected(p, wanted);
    return "";
  }
  p->next++;
  return contract_copy(p->set, token->start, token->length);
}

/* A name that a formula can use. */
static const char *parse_name(struct parser *p)
{
  struct contract_position at = peek(p)->at;
  const char *name = parse_word(p, "a name");
  if (is_reserved(name))
    FAIL(p, at, "'%s' can't be a name", name);
  else if (name[0] == '_')
    FAIL(p, at, "a name begins with a letter: '%s'", name);
  return name;
}

/* A name in lower case, as kernels and features have. With after_name it continues one, so that it
 * may begin with a digit: 4_adx. */
static const char *parse_lower(struct parser *p, const char *wanted, bool after_name)
{
  struct token token = *peek(p);
  if (token.kind != TOKEN_NAME && !(after_name && token.kind == TOKEN_NUMBER)) {
    unexpected(p, wanted);
    return "";
  }
  p->next++;
  const char *name = contract_copy(p->set, token.start, token.length);
  for (const char *c = name; *c != '\0'; c++)
    if (!(*c >= 'a' && *c <= 'z') && ((c == name && !after_name) || !(is_digit(*c) || *c == '_')))
      FAIL(p, token.at, "%s is written in small letters, digits and _: '%s'", wanted, name);
  return name;
}

static bool number_is_valid(const struct token *token)
{
  bool hex = token->length > 2 && token->start[0] == '0' && token->start[1] == 'x';
  for (size_t i = hex ? 2 : 0; i < token->length; i++)
    if (strchr(hex ? "0123456789abcdefABCDEF" : "0123456789", token->start[i]) == NULL)
      return false;
  return hex || token->length == 1 || token->start[0] != '0'; /* 010 is 8 to some, 10 to others */
}

static void check_number(struct parser *p, const struct token *token)
{
  if (!number_is_valid(token))
    FAIL(p, token->at, "'%.*s' is no number", (int)token->length, token->start);
}

/* A literal of at most 64 bits. */
static uint64_t parse_u64(struct parser *p, const char *wanted)
{
  const struct token *token = peek(p);
  if (token->kind != TOKEN_NUMBER) {
    unexpected(p, wanted);
    return 0;
  }
  check_number(p, token);
  errno = 0;
  unsigned long long value = strtoull(contract_copy(p->set, token->start, token->length), NULL, 0);
  if (errno == ERANGE)
    FAIL(p, token->at, "'%.*s' is more than 64 bits", (int)token->length, token->start);
  p->next++;
  return value;
}

/* ---- formulas ---- */

static struct contract_node *make_node(struct parser *p, enum contract_op op,
                                       struct contract_position at, struct contract_node *a,
                                       struct contract_node *b, struct contract_node *c)
{
  struct contract_node *node = contract_alloc(p->set, sizeof *node);
  *node = (struct contract_node){.op = op, .at = at, .arg = {a, b, c}, .name = ""};
  return node;
}

static void want_number(struct parser *p, const struct contract_node *node)
{
  if (contract_is_proposition(node->op))
    FAIL(p, node->at, "a number is needed here, and this is a proposition");
}

static void want_proposition(struct parser *p, const struct contract_node *node)
{
  if (!contract_is_proposition(node->op))
    FAIL(p, node->at, "a proposition is needed here, and this is a number");
}

static struct contract_node *parse_implication(struct parser *p);
static struct contract_node *parse_sum(struct parser *p);

static struct contract_node *parse_number(struct parser *p)
{
  struct contract_node *node = parse_implication(p);
  want_number(p, node);
  return node;
}

static struct contract_node *parse_call(struct parser *p, const struct token *name)
{
  static const struct {
    const char *name;
    enum contract_op op;
    unsigned arguments;
  } functions[] = {{"words", CONTRACT_WORDS, 3},     {"gcd", CONTRACT_GCD, 2},
                   {"inverse", CONTRACT_INVERSE, 2}, {"powmod", CONTRACT_POWMOD, 3},
                   {"min", CONTRACT_MIN, 2},         {"max", CONTRACT_MAX, 2},
                   {"odd", CONTRACT_ODD, 1}};
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    if (!token_is(name, functions[i].name))
      continue;
    struct contract_node *node = make_node(p, functions[i].op, name->at, NULL, NULL, NULL);
    expect(p, "(");
    for (unsigned j = 0; j < functions[i].arguments; j++) {
      if (j > 0)
        expect(p, ",");
      node->arg[j] = parse_number(p);
    }
    expect(p, ")");
    return node;
  }
  if (token_is(name, "old")) {
    expect(p, "(");
    struct contract_node *node = make_node(p, CONTRACT_NAME, peek(p)->at, NULL, NULL, NULL);
    node->name = parse_name(p);
    node->before = true;
    expect(p, ")");
    return node;
  }
  if (is_reserved(contract_copy(p->set, name->start, name->length)))
    FAIL(p, name->at, "'%.*s' is out of place here", (int)name->length, name->start);
  else if (token_is(peek(p), "(") && !token_is(&p->tokens[p->next + 1], "mod"))
    FAIL(p, name->at, "there is no function '%.*s'", (int)name->length, name->start);
  struct contract_node *node = make_node(p, CONTRACT_NAME, name->at, NULL, NULL, NULL);
  node->name = contract_copy(p->set, name->start, name->length);
  return node;
}

static struct contract_node *parse_primary(struct parser *p)
{
  const struct token *token = peek(p);
  struct contract_node *node = NULL;
  if (++p->depth > MAX_DEPTH)
    FAIL(p, token->at, "the formula is nested too deeply");
  if (token->kind == TOKEN_NUMBER) {
    check_number(p, token);
    p->next++;
    node = make_node(p, CONTRACT_LITERAL, token->at, NULL, NULL, NULL);
    node->name = contract_copy(p->set, token->start, token->length);
  } else if (accept(p, "(")) {
    node = parse_implication(p);
    expect(p, ")");
  } else if (accept(p, "digit")) {
    node = make_node(p, CONTRACT_DIGIT, token->at, NULL, NULL, NULL);
  } else if (accept(p, "if")) {
    node = make_node(p, CONTRACT_IF, token->at, NULL, NULL, NULL);
    node->arg[0] = parse_implication(p);
    want_proposition(p, node->arg[0]);
    expect(p, "then");
    node->arg[1] = parse_sum(p);
    want_number(p, node->arg[1]);
    expect(p, "else");
    node->arg[2] = parse_sum(p);
    want_number(p, node->arg[2]);
  } else if (token->kind == TOKEN_NAME) {
    p->next++;
    node = parse_call(p, token);
  } else {
    unexpected(p, "a formula");
    node = make_node(p, CONTRACT_LITERAL, token->at, NULL, NULL, NULL);
  }
  p->depth--;
  return node;
}

/* Applies the operator to operands that have to be numbers. */
static struct contract_node *combine(struct parser *p, enum contract_op op,
                                     struct contract_position at, struct contract_node *a,
                                     struct contract_node *b)
{
  want_number(p, a);
  if (b != NULL)
    want_number(p, b);
  return make_node(p, op, at, a, b, NULL);
}

static struct contract_node *parse_power(struct parser *p)
{
  struct contract_node *base = parse_primary(p);
  struct contract_position at = peek(p)->at;
  if (!accept(p, "^"))
    return base;
  if (++p->depth > MAX_DEPTH)
    FAIL(p, at, "the formula is nested too deeply");
  struct contract_node *node = combine(p, CONTRACT_POWER, at, base, parse_power(p));
  p->depth--;
  return node;
}

static struct contract_node *parse_unary(struct parser *p)
{
  struct contract_position at = peek(p)->at;
  if (!accept(p, "-"))
    return parse_power(p);
  if (++p->depth > MAX_DEPTH)
    FAIL(p, at, "the formula is nested too deeply");
  struct contract_node *node = combine(p, CONTRACT_NEGATE, at, parse_unary(p), NULL);
  p->depth--;
  return node;
}

static struct contract_node *parse_product(struct parser *p)
{
  struct contract_node *node = parse_unary(p);
  for (;;) {
    struct contract_position at = peek(p)->at;
    if (accept(p, "*"))
      node = combine(p, CONTRACT_MULTIPLY, at, node, parse_unary(p));
    else if (accept(p, "div"))
      node = combine(p, CONTRACT_DIV, at, node, parse_unary(p));
    else if (accept(p, "mod"))
      node = combine(p, CONTRACT_MOD, at, node, parse_unary(p));
    else
      return node;
  }
}

static struct contract_node *parse_sum(struct parser *p)
{
  struct contract_node *node = parse_product(p);
  for (;;) {
    struct contract_position at = peek(p)->at;
    if (accept(p, "+"))
      node = combine(p, CONTRACT_ADD, at, node, parse_product(p));
    else if (accept(p, "-"))
      node = combine(p, CONTRACT_SUBTRACT, at, node, parse_product(p));
    else
      return node;
  }
}

static struct contract_node *parse_comparison(struct parser *p)
{
  static const struct {
    const char *symbol;
    enum contract_op op;
  } comparisons[] = {{"=", CONTRACT_EQUAL},     {"!=", CONTRACT_NOT_EQUAL},
                     {"<", CONTRACT_LESS},      {"<=", CONTRACT_LESS_EQUAL},
                     {">", CONTRACT_GREATER},   {">=", CONTRACT_GREATER_EQUAL},
                     {"==", CONTRACT_CONGRUENT}};
  struct contract_node *node = parse_sum(p);
  for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
    struct contract_position at = peek(p)->at;
    if (!accept(p, comparisons[i].symbol))
      continue;
    node = combine(p, comparisons[i].op, at, node, parse_sum(p));
    if (node->op == CONTRACT_CONGRUENT) {
      if (!token_is(peek(p), "("))
        unexpected(p, "'(mod ...)' behind '==' (equality is '=')");
      expect(p, "(");
      expect(p, "mod");
      node->arg[2] = parse_number(p);
      expect(p, ")");
    }
    for (size_t j = 0; j < sizeof comparisons / sizeof *comparisons; j++)
      if (token_is(peek(p), comparisons[j].symbol))
        FAIL(p, peek(p)->at, "comparisons don't chain; join two with 'and'");
    return node;
  }
  return node;
}

static struct contract_node *parse_not(struct parser *p)
{
  struct contract_position at = peek(p)->at;
  if (!accept(p, "not"))
    return parse_comparison(p);
  if (++p->depth > MAX_DEPTH)
    FAIL(p, at, "the formula is nested too deeply");
  struct contract_node *operand = parse_not(p);
  p->depth--;
  want_proposition(p, operand);
  return make_node(p, CONTRACT_NOT, at, operand, NULL, NULL);
}

/* A chain of `and`, or with `or` a chain of such chains. */
static struct contract_node *parse_chain(struct parser *p, enum contract_op op)
{
  struct contract_node *node = op == CONTRACT_OR ? parse_chain(p, CONTRACT_AND) : parse_not(p);
  for (;;) {
    struct contract_position at = peek(p)->at;
    if (!accept(p, op == CONTRACT_OR ? "or" : "and"))
      return node;
    struct contract_node *right = op == CONTRACT_OR ? parse_chain(p, CONTRACT_AND) : parse_not(p);
    want_proposition(p, node);
    want_proposition(p, right);
    node = make_node(p, op, at, node, right, NULL);
  }
}

static struct contract_node *parse_implication(struct parser *p)
{
  struct contract_node *node = parse_chain(p, CONTRACT_OR);
  struct contract_position at = peek(p)->at;
  if (!accept(p, "=>"))
    return node;
  if (++p->depth > MAX_DEPTH)
    FAIL(p, at, "the formula is nested too deeply");
  struct contract_node *right = parse_implication(p);
  p->depth--;
  want_proposition(p, node);
  want_proposition(p, right);
  return make_node(p, CONTRACT_IMPLIES, at, node, right, NULL);
}

/* The source of the tokens from first up to the next one, without comments and ends of lines. */
static const char *source_text(struct parser *p, size_t first)
{
  size_t length = 0;
  for (size_t i = first; i < p->next; i++)
    length += p->tokens[i].length + 1;
  char *text = contract_alloc(p->set, length + 1), *out = text;
  for (size_t i = first; i < p->next; i++) {
    const struct token *token = &p->tokens[i];
    if (i > first && token->start != token[-1].start + token[-1].length)
      *out++ = ' ';
    memcpy(out, token->start, token->length);
    out += token->length;
  }
  return text;
}

static struct contract_formula parse_formula(struct parser *p, bool proposition)
{
  size_t first = p->next;
  struct contract_formula formula = {.root = parse_implication(p)};
  if (proposition)
    want_proposition(p, formula.root);
  else
    want_number(p, formula.root);
  formula.text = p->failed ? "" : source_text(p, first);
  return formula;
}

/* ---- statements ---- */

static struct contract_object *add_object(struct parser *p, enum contract_kind kind)
{
  struct contract_object *object = contract_alloc(p->set, sizeof *object);
  *object = (struct contract_object){.kind = kind, .at = peek(p)->at};
  object->name = parse_name(p);
  const struct contract_object *other = contract_find(p->contract, object->name);
  if (!p->failed && other != NULL)
    FAIL(p, object->at, "'%s' is declared already, in line %u", object->name, other->at.line);
  object->index = p->contract->objects_count;
  *CONTRACT_PUSH(p->set, p->contract->objects, p->contract->objects_count) = object;
  return object;
}

static void parse_attributes(struct parser *p, struct contract_object *object)
{
  struct {
    const char *name;
    bool *flag;
    struct contract_formula *formula;
  } attributes[] = {
      {"public", &object->is_public, NULL},
      {"odd", &object->is_odd, NULL},
      {"signed", &object->is_signed, NULL},
      {"loose", &object->is_loose, NULL},
      {"below", NULL, &object->below},
      {"derived", NULL, &object->derived},
      {"cells_below", NULL, &object->cells_below},
  };
  while (peek(p)->kind != TOKEN_END) {
    size_t i = 0;
    struct contract_position at = peek(p)->at;
    while (i < sizeof attributes / sizeof *attributes && !accept(p, attributes[i].name))
      i++;
    if (i == sizeof attributes / sizeof *attributes) {
      unexpected(p, "an attribute");
      return;
    }
    if (attributes[i].flag != NULL ? *attributes[i].flag : attributes[i].formula->root != NULL)
      FAIL(p, at, "'%s' is there already", attributes[i].name);
    if (attributes[i].flag != NULL)
      *attributes[i].flag = true;
    else
      *attributes[i].formula = parse_formula(p, false);
  }
}

static void parse_buffer(struct parser *p, enum contract_kind kind)
{
  struct contract_object *object = add_object(p, kind);
  if (accept(p, "words"))
    object->cell_bits = 64;
  else if (accept(p, "halves"))
    object->cell_bits = 32;
  else if (accept(p, "bytes"))
    object->cell_bits = 8;
  else
    unexpected(p, "'words', 'halves' or 'bytes'");
  object->count = parse_formula(p, false);
  parse_attributes(p, object);
}

static void parse_input(struct parser *p)
{
  parse_buffer(p, CONTRACT_INPUT);
}

static void parse_output(struct parser *p)
{
  parse_buffer(p, CONTRACT_OUTPUT);
}

static void parse_inout(struct parser *p)
{
  parse_buffer(p, CONTRACT_INOUT);
}

static void parse_scratch(struct parser *p)
{
  parse_buffer(p, CONTRACT_SCRATCH);
}

static void parse_size(struct parser *p)
{
  struct contract_object *object = add_object(p, CONTRACT_SIZE);
  object->lo = parse_formula(p, false);
  expect(p, "..");
  object->hi = parse_formula(p, false);
}

static void parse_scalar(struct parser *p)
{
  parse_attributes(p, add_object(p, CONTRACT_SCALAR));
}

static void parse_result(struct parser *p)
{
  if (p->contract->result != NULL)
    FAIL(p, peek(p)->at, "a function returns one result, and there is '%s' already",
         p->contract->result->name);
  struct contract_object *object = add_object(p, CONTRACT_RESULT);
  p->contract->result = object;
  parse_attributes(p, object);
}

static void parse_view(struct parser *p)
{
  struct contract_object *object = add_object(p, CONTRACT_VIEW);
  expect(p, "of");
  object->buffer_name = parse_name(p);
  expect(p, "radix");
  object->radix = parse_formula(p, false);
  expect(p, "digits");
  object->count = parse_formula(p, false);
  expect(p, "at");
  object->place = parse_formula(p, false);
  parse_attributes(p, object);
}

static void parse_let(struct parser *p)
{
  struct contract_object *object = add_object(p, CONTRACT_LET);
  expect(p, "=");
  object->value = parse_formula(p, false);
}

static void parse_alias(struct parser *p)
{
  struct contract_alias *alias =
      CONTRACT_PUSH(p->set, p->contract->aliases, p->contract->aliases_count);
  *alias = (struct contract_alias){.at = peek(p)->at};
  alias->out_name = parse_name(p);
  alias->in_name = parse_name(p);
}

static void parse_requires(struct parser *p)
{
  struct contract *contract = p->contract;
  *CONTRACT_PUSH(p->set, contract->requires, contract->requires_count) = parse_formula(p, true);
}

static void parse_ensures(struct parser *p)
{
  struct contract *contract = p->contract;
  *CONTRACT_PUSH(p->set, contract->ensures, contract->ensures_count) = parse_formula(p, true);
}

static void parse_example(struct parser *p)
{
  struct contract *contract = p->contract;
  if (contract->example_count > 0)
    FAIL(p, peek(p)->at, "there is an example already");
  contract->example_at = peek(p)->at;
  do {
    struct contract_assignment *assignment =
        CONTRACT_PUSH(p->set, contract->example, contract->example_count);
    *assignment = (struct contract_assignment){.at = peek(p)->at};
    assignment->name = parse_name(p);
    expect(p, "=");
    assignment->value = parse_formula(p, false);
  } while (accept(p, ","));
}

static void parse_needs(struct parser *p, struct contract_implementation *implementation)
{
  static const char *const clauses[] = {"on", "family", "needs", "for", "stack"};
  for (;;) {
    const struct token *token = peek(p);
    bool ends = token->kind != TOKEN_NAME;
    for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++)
      ends = ends || token_is(token, clauses[i]);
    if (ends)
      break;
    *CONTRACT_PUSH(p->set, implementation->needs, implementation->needs_count) =
        parse_lower(p, "a feature's name", false);
  }
  if (implementation->needs_count == 0)
    unexpected(p, "a feature's name");
}

static void parse_sizes_taken(struct parser *p, struct contract_implementation *implementation)
{
  implementation->size_name = parse_name(p);
  expect(p, "=");
  struct contract_position at = peek(p)->at;
  implementation->lo = implementation->hi = parse_u64(p, "a number");
  if (accept(p, ".."))
    implementation->hi = parse_u64(p, "a number");
  if (accept(p, "step"))
    implementation->step = parse_u64(p, "a number");
  if (implementation->lo > implementation->hi)
    FAIL(p, at, "no size is in that range");
  if (implementation->step == 0)
    FAIL(p, at, "the step is 0");
}

static void parse_implementation(struct parser *p)
{
  struct contract *contract = p->contract;
  struct contract_implementation *implementation =
      CONTRACT_PUSH(p->set, contract->implementations, contract->implementations_count);
  *implementation = (struct contract_implementation){
      .at = peek(p)->at, .lo = 0, .hi = UINT64_MAX, .step = 1, .family = NULL};
  implementation->suffix = parse_lower(p, "a suffix", true);
  size_t size = strlen(contract->name) + strlen(implementation->suffix) + sizeof "karat__";
  char *symbol = contract_alloc(p->set, size);
  snprintf(symbol, size, "karat_%s_%s", contract->name, implementation->suffix);
  implementation->symbol = symbol;
  while (peek(p)->kind != TOKEN_END) {
    struct contract_position at = peek(p)->at;
    if (accept(p, "on")) {
      if (implementation->arch != CONTRACT_ANY)
        FAIL(p, at, "'on' is there already");
      else if (accept(p, "x86_64"))
        implementation->arch = CONTRACT_X86_64;
      else if (accept(p, "aarch64"))
        implementation->arch = CONTRACT_AARCH64;
      else
        unexpected(p, "'x86_64' or 'aarch64'");
    } else if (accept(p, "family")) {
      if (implementation->family != NULL)
        FAIL(p, at, "'family' is there already");
      implementation->family = parse_lower(p, "a family's name", false);
    } else if (accept(p, "needs")) {
      parse_needs(p, implementation);
    } else if (accept(p, "for")) {
      if (implementation->size_name != NULL)
        FAIL(p, at, "'for' is there already");
      parse_sizes_taken(p, implementation);
    } else if (accept(p, "stack")) {
      if (implementation->has_stack)
        FAIL(p, at, "'stack' is there already");
      implementation->has_stack = true;
      implementation->stack = parse_u64(p, "a number of bytes");
    } else {
      unexpected(p, "'on', 'family', 'needs', 'for' or 'stack'");
    }
  }
  if (implementation->family == NULL)
    implementation->family = implementation->arch == CONTRACT_ANY ? "portable" : "scalar";
}

static void parse_kernel(struct parser *p)
{
  struct contract *contract = contract_alloc(p->set, sizeof *contract);
  contract->at = peek(p)->at;
  contract->name = parse_lower(p, "a kernel's name", false);
  if (strcmp(contract->name, "count") == 0) /* KARAT_KERNEL_COUNT is the number of kernels */
    FAIL(p, contract->at, "'count' can't be a kernel's name");
  p->contract = contract;
  *CONTRACT_PUSH(p->set, p->set->contracts, p->set->count) = contract;
}

/* Joins the words of the rest of the statement. */
static const char *parse_text(struct parser *p)
{
  size_t length = 0, count = 0;
  char *text = NULL;
  while (!skip_space(p)) {
    const char *start = p->text;
    while (p->text < p->end && !is_blank(*p->text) && *p->text != '\n') {
      if ((unsigned char)*p->text < 32 || *p->text == 127)
        FAIL(p, p->at, "unexpected character 0x%02x", (unsigned char)*p->text);
      advance(p);
    }
    size_t added = (size_t)(p->text - start);
    char *longer = contract_alloc(p->set, length + added + 2);
    if (count++ > 0) {
      memcpy(longer, text, length);
      longer[length++] = ' ';
    }
    memcpy(longer + length, start, added);
    length += added;
    text = longer;
  }
  return text;
}

static void parse_statement(struct parser *p)
{
  static const struct {
    const char *name;
    void (*parse)(struct parser *);
  } statements[] = {
      {"kernel", parse_kernel},
      {"size", parse_size},
      {"input", parse_input},
      {"output", parse_output},
      {"inout", parse_inout},
      {"scratch", parse_scratch},
      {"scalar", parse_scalar},
      {"result", parse_result},
      {"view", parse_view},
      {"alias", parse_alias},
      {"requires", parse_requires},
      {"let", parse_let},
      {"ensures", parse_ensures},
      {"example", parse_example},
      {"implementation", parse_implementation},
  };
  struct contract_position at = p->at;
  const char *start = p->text;
  while (p->text < p->end && (is_letter(*p->text) || is_digit(*p->text)))
    advance(p);
  const char *keyword = contract_copy(p->set, start, (size_t)(p->text - start));
  if (*keyword == '\0')
    advance(p);
  p->failed = false;
  p->depth = 0;
  p->tokens = NULL;
  p->tokens_count = p->next = 0;

  if (strcmp(keyword, "summary") == 0 || strcmp(keyword, "doc") == 0) {
    const char *text = parse_text(p);
    if (p->contract == NULL)
      FAIL(p, at, "'%s' before the first 'kernel'", keyword);
    else if (text == NULL)
      FAIL(p, at, "'%s' without text", keyword);
    else if (*keyword == 'd')
      *CONTRACT_PUSH(p->set, p->contract->docs, p->contract->docs_count) = text;
    else if (p->contract->summary != NULL)
      FAIL(p, at, "there is a summary already");
    else
      p->contract->summary = text;
    return;
  }
  read_tokens(p);
  bool known = false;
  for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) {
    if (strcmp(keyword, statements[i].name) != 0)
      continue;
    known = true;
    if (p->contract == NULL && statements[i].parse != parse_kernel)
      FAIL(p, at, "'%s' before the first 'kernel'", keyword);
    else
      statements[i].parse(p);
  }
  if (!known)
    FAIL(p, at, *keyword == '\0' ? "a statement begins with a word" : "there is no statement '%s'",
         keyword);
  if (peek(p)->kind != TOKEN_END)
    unexpected(p, "the end of the statement");
}

bool contract_parse(struct contract_set *set, const char *name, const char *text, size_t length)
{
  size_t errors_before = set->errors_length;
  struct parser p = {.set = set, .text = text, .end = text + length};
  p.at = (struct contract_position){contract_copy(set, name, strlen(name)), 1, 1};
  size_t contracts_before = set->count;
  if (!skip_space(&p))
    FAIL(&p, p.at, "a statement begins in the first column");
  while (!skip_space(&p)) /* what belongs to no statement */
    advance(&p);
  while (p.text < p.end)
    parse_statement(&p);
  if (set->count == contracts_before && set->errors_length == errors_before)
    contract_error(set, (struct contract_position){p.at.file, 0, 0}, "no kernel in it");
  return set->errors_length == errors_before;
}

bool contract_read(struct contract_set *set, const char *path)
{
  struct contract_position whole = {path, 0, 0};
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    contract_error(set, whole, "%s", strerror(errno));
    return false;
  }
  size_t length = 0, room = 4096;
  char *text = malloc(room);
  while (text != NULL && room <= MAX_FILE) {
    length += fread(text + length, 1, room - length, file);
    if (length < room)
      break;
    room *= 2;
    char *larger = realloc(text, room);
    if (larger == NULL)
      free(text);
    text = larger;
  }
  bool read = false;
  if (ferror(file))
    contract_error(set, whole, "%s", strerror(errno));
  else if (text == NULL || length == room)
    contract_error(set, whole, "too large");
  else
    read = contract_parse(set, path, text, length);
  fclose(file);
  free(text);
  return read;
}
