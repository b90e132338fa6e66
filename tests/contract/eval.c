/* eval.c: see eval.h.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "eval.h"

#define MAX_EXPONENT (1ul << 20)
#define MAX_SIZE (1ul << 30)

static bool fail(struct eval *eval, const char *error)
{
  eval->error = error;
  return false;
}

/* 2^exponent and other powers, with an exponent that memory can stand. */
static bool power(struct eval *eval, mpz_t z, const mpz_t a, const mpz_t b)
{
  if (mpz_sgn(b) < 0)
    return fail(eval, "negative exponent");
  if (mpz_cmp_ui(b, MAX_EXPONENT) > 0)
    return fail(eval, "exponent too large");
  mpz_pow_ui(z, a, mpz_get_ui(b));
  return true;
}

static bool words(struct eval *eval, mpz_t z, const mpz_t a, const mpz_t from, const mpz_t count)
{
  if (mpz_sgn(from) < 0 || mpz_sgn(count) < 0)
    return fail(eval, "negative number of words");
  if (mpz_cmp_ui(from, MAX_SIZE) > 0 || mpz_cmp_ui(count, MAX_EXPONENT) > 0)
    return fail(eval, "number of words too large");
  mpz_fdiv_q_2exp(z, a, 64 * mpz_get_ui(from));
  mpz_fdiv_r_2exp(z, z, 64 * mpz_get_ui(count));
  return true;
}

static bool inverse(struct eval *eval, mpz_t z, const mpz_t a, const mpz_t m)
{
  if (mpz_sgn(m) <= 0)
    return fail(eval, "modulus not positive");
  if (mpz_cmp_ui(m, 1) == 0)
    mpz_set_ui(z, 0);
  else if (mpz_invert(z, a, m) == 0)
    return fail(eval, "no inverse");
  return true;
}

static bool power_modulo(struct eval *eval, mpz_t z, const mpz_t a, const mpz_t e, const mpz_t m)
{
  if (mpz_sgn(m) <= 0)
    return fail(eval, "modulus not positive");
  if (mpz_sgn(e) < 0)
    return fail(eval, "negative exponent");
  mpz_powm(z, a, e, m);
  return true;
}

static bool apply(struct eval *eval, mpz_t z, enum contract_op op, mpz_t v[3])
{
  if ((op == CONTRACT_DIV || op == CONTRACT_MOD) && mpz_sgn(v[1]) <= 0)
    return fail(eval, "divisor not positive");
  switch (op) {
  case CONTRACT_NEGATE:
    mpz_neg(z, v[0]);
    return true;
  case CONTRACT_ADD:
    mpz_add(z, v[0], v[1]);
    return true;
  case CONTRACT_SUBTRACT:
    mpz_sub(z, v[0], v[1]);
    return true;
  case CONTRACT_MULTIPLY:
    mpz_mul(z, v[0], v[1]);
    return true;
  case CONTRACT_DIV:
    mpz_fdiv_q(z, v[0], v[1]);
    return true;
  case CONTRACT_MOD:
    mpz_fdiv_r(z, v[0], v[1]);
    return true;
  case CONTRACT_POWER:
    return power(eval, z, v[0], v[1]);
  case CONTRACT_WORDS:
    return words(eval, z, v[0], v[1], v[2]);
  case CONTRACT_GCD:
    mpz_gcd(z, v[0], v[1]);
    return true;
  case CONTRACT_INVERSE:
    return inverse(eval, z, v[0], v[1]);
  case CONTRACT_POWMOD:
    return power_modulo(eval, z, v[0], v[1], v[2]);
  case CONTRACT_MIN:
    mpz_set(z, mpz_cmp(v[0], v[1]) < 0 ? v[0] : v[1]);
    return true;
  case CONTRACT_MAX:
    mpz_set(z, mpz_cmp(v[0], v[1]) > 0 ? v[0] : v[1]);
    return true;
  default:
    return fail(eval, "not a number");
  }
}

static bool eval_name(struct eval *eval, mpz_t value, const struct contract_node *node)
{
  if (node->object->kind == CONTRACT_LET)
    return eval_number(eval, value, node->object->value.root);
  mpz_set(value,
          node->before ? eval->before[node->object->index] : eval->after[node->object->index]);
  return true;
}

bool eval_number(struct eval *eval, mpz_t value, const struct contract_node *node)
{
  eval->error = NULL;
  bool holds = false;
  switch (node->op) {
  case CONTRACT_LITERAL:
    mpz_set_str(value, node->name, 0);
    return true;
  case CONTRACT_NAME:
    return eval_name(eval, value, node);
  case CONTRACT_DIGIT:
    mpz_set_ui(value, eval->digit);
    return true;
  case CONTRACT_IF:
    return eval_proposition(eval, &holds, node->arg[0]) &&
           eval_number(eval, value, node->arg[holds ? 1 : 2]);
  default:
    break;
  }
  mpz_t v[3];
  mpz_inits(v[0], v[1], v[2], NULL);
  bool good = true;
  for (int i = 0; good && i < 3 && node->arg[i] != NULL; i++)
    good = eval_number(eval, v[i], node->arg[i]);
  good = good && apply(eval, value, node->op, v);
  mpz_clears(v[0], v[1], v[2], NULL);
  return good;
}

static bool compare(struct eval *eval, bool *holds, enum contract_op op, mpz_t v[3])
{
  int order = mpz_cmp(v[0], v[1]);
  switch (op) {
  case CONTRACT_EQUAL:
    *holds = order == 0;
    return true;
  case CONTRACT_NOT_EQUAL:
    *holds = order != 0;
    return true;
  case CONTRACT_LESS:
    *holds = order < 0;
    return true;
  case CONTRACT_LESS_EQUAL:
    *holds = order <= 0;
    return true;
  case CONTRACT_GREATER:
    *holds = order > 0;
    return true;
  case CONTRACT_GREATER_EQUAL:
    *holds = order >= 0;
    return true;
  case CONTRACT_CONGRUENT:
    if (mpz_sgn(v[2]) <= 0)
      return fail(eval, "modulus not positive");
    *holds = mpz_congruent_p(v[0], v[1], v[2]) != 0;
    return true;
  case CONTRACT_ODD:
    *holds = mpz_odd_p(v[0]) != 0;
    return true;
  default:
    return fail(eval, "not a proposition");
  }
}

bool eval_proposition(struct eval *eval, bool *holds, const struct contract_node *node)
{
  eval->error = NULL;
  bool left = false;
  switch (node->op) {
  case CONTRACT_NOT:
    if (!eval_proposition(eval, &left, node->arg[0]))
      return false;
    *holds = !left;
    return true;
  case CONTRACT_AND:
  case CONTRACT_OR:
  case CONTRACT_IMPLIES:
    if (!eval_proposition(eval, &left, node->arg[0]))
      return false;
    *holds = node->op == CONTRACT_IMPLIES ? !left : left;
    if (*holds == (node->op != CONTRACT_AND)) /* decided: the right side need not have a value */
      return true;
    return eval_proposition(eval, holds, node->arg[1]);
  default:
    break;
  }
  mpz_t v[3];
  mpz_inits(v[0], v[1], v[2], NULL);
  bool good = true;
  for (int i = 0; good && i < 3 && node->arg[i] != NULL; i++)
    good = eval_number(eval, v[i], node->arg[i]);
  good = good && compare(eval, holds, node->op, v);
  mpz_clears(v[0], v[1], v[2], NULL);
  return good;
}

bool eval_size(struct eval *eval, size_t *value, const struct contract_node *node)
{
  mpz_t number;
  mpz_init(number);
  bool good = eval_number(eval, number, node);
  if (good && (mpz_sgn(number) < 0 || mpz_cmp_ui(number, MAX_SIZE) > 0))
    good = fail(eval, "not between 0 and 2^30");
  if (good)
    *value = mpz_get_ui(number);
  mpz_clear(number);
  return good;
}
