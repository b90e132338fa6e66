/* Key management: RSA keys, and those for RSASSA-PSS alone.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/wipe.h"
#include "provider.h"
#include "scheme/hash.h"
#include "scheme/parts.h"
#include <math.h>
#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

#define SELECTIONS (OSSL_KEYMGMT_SELECT_KEYPAIR | OSSL_KEYMGMT_SELECT_OTHER_PARAMETERS)
#define DEFAULT_DIGEST "SHA256"

static struct provider_key *new_key(const struct provider *provider, int pss)
{
  struct provider_key *key = malloc(sizeof *key);
  if (key == NULL) {
    RAISE(provider, KARAT_E_MEMORY);
    return NULL;
  }
  *key = (struct provider_key){.provider = provider, .pss = pss, .references = 1};
  return key;
}

static void *new_rsa(void *provider)
{
  return new_key(provider, 0);
}

static void *new_pss(void *provider)
{
  return new_key(provider, 1);
}

struct provider_key *provider_key_hold(struct provider_key *key)
{
  atomic_fetch_add(&key->references, 1);
  return key;
}

void provider_key_release(void *data)
{
  struct provider_key *key = data;
  if (key == NULL || atomic_fetch_sub(&key->references, 1) > 1)
    return;
  karat_key_free(key->key);
  free(key);
}

static int has(const void *data, int selection)
{
  const struct provider_key *key = data;
  if ((selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return 1; /* parameters are there, if only none */
  if (key == NULL || key->key == NULL)
    return 0;
  return (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) == 0 || karat_key_is_private(key->key);
}

/* Numbers are compared as bytes: n has the key's size, e no leading zeros. */
static int same_number(const karat_key *a, const karat_key *b, karat_part part)
{
  uint8_t x[KARAT_MAX_BYTES], y[KARAT_MAX_BYTES];
  size_t x_len = sizeof x, y_len = sizeof y;
  return karat_key_number(a, part, x, &x_len) == KARAT_OK &&
         karat_key_number(b, part, y, &y_len) == KARAT_OK && x_len == y_len &&
         memcmp(x, y, x_len) == 0;
}

/* A private key always has its public half with it, so that comparing those says it all. */
static int match(const void *data1, const void *data2, int selection)
{
  const struct provider_key *key1 = data1, *key2 = data2;
  if ((selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return 1;
  return key1->key != NULL && key2->key != NULL &&
         same_number(key1->key, key2->key, KARAT_PART_N) &&
         same_number(key1->key, key2->key, KARAT_PART_E);
}

/* 1 if the key may be used; else why not is on the error queue. */
static int is_sound(const struct provider_key *key)
{
  uint32_t found;
  if (!CHECK(key->provider, karat_key_check(key->key, &found)))
    return 0;
  for (karat_finding finding = 0; finding < KARAT_FINDING_COUNT; finding++)
    if ((found >> finding & 1) != 0 && karat_finding_is_grave(finding))
      return RAISE_ABOUT(key->provider, REASON_KEY_CHECK, karat_finding_message(finding));
  return 1;
}

/* That the numbers belong to one another has been seen when they came in. */
static int validate(const void *data, int selection, int kind)
{
  const struct provider_key *key = data;
  if ((selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return 1;
  if (!has(key, selection))
    return RAISE(key->provider, REASON_NO_KEY);
  return kind == OSSL_KEYMGMT_VALIDATE_QUICK_CHECK || is_sound(key);
}

/* ---- import */

/* Numbers out of parameters, in buffers of their own. */
struct numbers {
  struct karat_number view[KARAT_PARTS];
  uint8_t data[KARAT_PARTS][KARAT_MAX_BYTES];
};

static karat_status get_number(struct numbers *numbers, const OSSL_PARAM params[], karat_part part)
{
  const OSSL_PARAM *p = OSSL_PARAM_locate_const(params, karat_part_names[part]);
  if (p == NULL || p->data == NULL)
    return KARAT_OK;
  if (p->data_type != OSSL_PARAM_UNSIGNED_INTEGER)
    return KARAT_E_ARGUMENT;
  if (p->data_size > KARAT_MAX_BYTES)
    return KARAT_E_KEY_SIZE;
  uint8_t any = 0, *data = numbers->data[part];
  for (size_t i = 0; i < p->data_size; i++)
    any |= data[i] = ((const uint8_t *)p->data)[i];
  karat_native_order(data, p->data_size);
  if (any != 0) /* 0 stands for a number that is not given */
    numbers->view[part] = (struct karat_number){data, p->data_size};
  return KARAT_OK;
}

static karat_status make_key(karat_key **key, const OSSL_PARAM params[], int private)
{
  struct numbers *numbers = calloc(1, sizeof *numbers);
  if (numbers == NULL)
    return KARAT_E_MEMORY;
  const struct karat_number *view = numbers->view;
  karat_status status = KARAT_OK;
  for (karat_part part = 0; part < KARAT_PARTS && status == KARAT_OK; part++)
    status = get_number(numbers, params, part);
  if (status == KARAT_OK && private && view[KARAT_PART_D].data != NULL) {
    const struct karat_numbers all = {
        .n = view[KARAT_PART_N],
        .e = view[KARAT_PART_E],
        .d = view[KARAT_PART_D],
        .p = view[KARAT_PART_P],
        .q = view[KARAT_PART_Q],
        .dp = view[KARAT_PART_DP],
        .dq = view[KARAT_PART_DQ],
        .qinv = view[KARAT_PART_QINV],
    };
    status = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_FACTOR3) != NULL
                 ? KARAT_E_KEY_MULTIPRIME
                 : karat_key_new_private(key, &all);
  } else if (status == KARAT_OK) {
    status = karat_key_new_public(key, view[KARAT_PART_N], view[KARAT_PART_E]);
  }
  karat_wipe(numbers, sizeof *numbers);
  free(numbers);
  return status;
}

/* Limits of RSASSA-PSS out of parameters, which may come one by one; *any becomes 1 if there is
 * one. What is left out is as in RFC 4055, 3.1: SHA-1, and a salt of 20 bytes. */
struct limits {
  struct karat_pss_limits pss;
  int any;
};
static const struct limits no_limits = {{KARAT_HASH_DEFAULT, KARAT_HASH_DEFAULT, 20}, 0};

static int get_limits(const struct provider *provider, struct limits *limits,
                      const OSSL_PARAM params[])
{
  const char *function;
  const OSSL_PARAM *p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_DIGEST);
  if (p != NULL) {
    limits->any = 1;
    if (!provider_get_hash(provider, p, &limits->pss.hash))
      return 0;
  }
  p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_MGF1_DIGEST);
  if (p != NULL) {
    limits->any = 1;
    if (!provider_get_hash(provider, p, &limits->pss.mask_hash))
      return 0;
  }
  p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_MASKGENFUNC);
  if (p != NULL &&
      (!OSSL_PARAM_get_utf8_string_ptr(p, &function) || OPENSSL_strcasecmp(function, "MGF1") != 0))
    return RAISE(provider, REASON_PARAMETER);
  p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_PSS_SALTLEN);
  if (p != NULL) {
    limits->any = 1;
    if (!OSSL_PARAM_get_int(p, &limits->pss.min_salt_len) || limits->pss.min_salt_len < 0)
      return RAISE(provider, KARAT_E_SALT_LENGTH);
  }
  return 1;
}

/* Gives a new key of the type RSA-PSS its restriction. */
static int restrict_key(const struct provider *provider, karat_key *key,
                        const struct limits *limits)
{
  struct karat_pss_limits pss = {KARAT_HASH_DEFAULT, KARAT_HASH_DEFAULT, 0};
  if (limits->any) {
    pss = limits->pss;
    if (pss.hash == KARAT_HASH_DEFAULT)
      pss.hash = KARAT_SHA1;
    if (pss.mask_hash == KARAT_HASH_DEFAULT)
      pss.mask_hash = KARAT_SHA1;
    if (!karat_hash_in_pss_key(pss.hash) || !karat_hash_in_pss_key(pss.mask_hash))
      return RAISE(provider, KARAT_E_HASH);
  }
  karat_key_restrict(key, &pss);
  return 1;
}

static int import(void *data, int selection, const OSSL_PARAM params[])
{
  struct provider_key *key = data;
  struct limits limits = no_limits;
  karat_key *made = NULL;
  if ((selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return RAISE(key->provider, REASON_PARAMETER); /* limits alone, without a key */
  if (key->key != NULL)
    return RAISE(key->provider, REASON_OPERATION);
  if (key->pss && (selection & OSSL_KEYMGMT_SELECT_OTHER_PARAMETERS) != 0 &&
      !get_limits(key->provider, &limits, params))
    return 0;
  if (!CHECK(key->provider,
             make_key(&made, params, (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0)))
    return 0;
  if (key->pss && !restrict_key(key->provider, made, &limits)) {
    karat_key_free(made);
    return 0;
  }
  key->key = made;
  return 1;
}

/* ---- export and parameters */

#define NUMBER(name) OSSL_PARAM_BN(name, NULL, 0)
#define PUBLIC_NUMBERS NUMBER(OSSL_PKEY_PARAM_RSA_N), NUMBER(OSSL_PKEY_PARAM_RSA_E)
#define PRIVATE_NUMBERS                                                                            \
  NUMBER(OSSL_PKEY_PARAM_RSA_D), NUMBER(OSSL_PKEY_PARAM_RSA_FACTOR1),                              \
      NUMBER(OSSL_PKEY_PARAM_RSA_FACTOR2), NUMBER(OSSL_PKEY_PARAM_RSA_EXPONENT1),                  \
      NUMBER(OSSL_PKEY_PARAM_RSA_EXPONENT2), NUMBER(OSSL_PKEY_PARAM_RSA_COEFFICIENT1)
#define LIMITS                                                                                     \
  OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_RSA_DIGEST, NULL, 0),                                     \
      OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_RSA_MASKGENFUNC, NULL, 0),                            \
      OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_RSA_MGF1_DIGEST, NULL, 0),                            \
      OSSL_PARAM_int(OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, NULL)

static const OSSL_PARAM *transfer_types(int selection)
{
  static const OSSL_PARAM public_types[] = {PUBLIC_NUMBERS, LIMITS, OSSL_PARAM_END};
  static const OSSL_PARAM all_types[] = {PUBLIC_NUMBERS, PRIVATE_NUMBERS, LIMITS, OSSL_PARAM_END};
  if ((selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0)
    return all_types;
  return (selection & OSSL_KEYMGMT_SELECT_PUBLIC_KEY) != 0 ? public_types : NULL;
}

struct transfer {
  OSSL_PARAM params[KARAT_PARTS + 5];
  uint8_t data[KARAT_PARTS][KARAT_MAX_BYTES];
  int min_salt_len;
};

static int export(void *data, int selection, OSSL_CALLBACK *callback, void *arg)
{
  const struct provider_key *key = data;
  if (!has(key, selection))
    return RAISE(key->provider, REASON_NO_KEY);
  struct transfer *transfer = malloc(sizeof *transfer);
  if (transfer == NULL)
    return RAISE(key->provider, KARAT_E_MEMORY);

  OSSL_PARAM *next = transfer->params;
  karat_status status = KARAT_OK;
  const karat_part parts = (selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0       ? 0
                           : (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0 ? KARAT_PARTS
                                                                                : KARAT_PART_D;
  for (karat_part part = 0; part < parts && status == KARAT_OK; part++) {
    size_t len = KARAT_MAX_BYTES;
    status = karat_key_number(key->key, part, transfer->data[part], &len);
    if (status == KARAT_OK) {
      karat_native_order(transfer->data[part], len);
      *next++ = OSSL_PARAM_construct_BN(karat_part_names[part], transfer->data[part], len);
    }
  }
  struct karat_pss_limits pss;
  if ((selection & OSSL_KEYMGMT_SELECT_OTHER_PARAMETERS) != 0 && key->key != NULL &&
      karat_key_pss_limits(key->key, &pss) && pss.hash != KARAT_HASH_DEFAULT) {
    char *hash = (char *)karat_hash_library_name(pss.hash);
    char *mask_hash = (char *)karat_hash_library_name(pss.mask_hash);
    transfer->min_salt_len = pss.min_salt_len;
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_DIGEST, hash, 0);
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_MASKGENFUNC, (char *)"MGF1", 0);
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_MGF1_DIGEST, mask_hash, 0);
    *next++ = OSSL_PARAM_construct_int(OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &transfer->min_salt_len);
  }
  *next = OSSL_PARAM_construct_end();
  int done = CHECK(key->provider, status) && callback(transfer->params, arg);
  karat_wipe(transfer, sizeof *transfer);
  free(transfer);
  return done;
}

/* The strength of a modulus of so many bits by the number field sieve, as in SP 800-56B rev. 2,
 * appendix D, rounded to a multiple of 8; the sizes that NIST names have NIST's figures. */
static int security_bits(size_t bits)
{
  static const struct {
    size_t bits;
    int strength;
  } named[] = {{2048, 112}, {3072, 128}, {4096, 152}, {6144, 176},
               {7680, 192}, {8192, 200}, {15360, 256}};
  for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
    if (named[i].bits == bits)
      return named[i].strength;
  const double ln2 = 0.69314718055994530942, x = (double)bits * ln2, ln_x = log(x);
  const double strength = (1.923 * cbrt(x * ln_x * ln_x) - 4.69) / ln2;
  const int most = bits <= 7680 ? 192 : bits <= 15360 ? 256 : 1200;
  const int rounded = ((int)strength + 4) & ~7;
  return rounded < most ? rounded : most;
}

static int set_number(OSSL_PARAM *p, const karat_key *key, karat_part part)
{
  uint8_t bytes[KARAT_MAX_BYTES];
  size_t len = sizeof bytes, zeros = 0;
  int done = 1;
  if (part >= KARAT_PART_D && !karat_key_is_private(key))
    return 1; /* it is not there: no failure */
  if (p->data_type != OSSL_PARAM_UNSIGNED_INTEGER ||
      karat_key_number(key, part, bytes, &len) != KARAT_OK)
    return 0;
  /* OpenSSL's lengths are those without leading zeros. */
  while (zeros < len - 1 && bytes[zeros] == 0)
    zeros++;
  p->return_size = len - zeros;
  if (p->data != NULL) {
    done = p->data_size >= len - zeros;
    if (done) {
      uint8_t *out = p->data;
      memset(out, 0, p->data_size);
      memcpy(out + p->data_size - (len - zeros), bytes + zeros, len - zeros);
      karat_native_order(out, p->data_size);
      p->return_size = p->data_size;
    }
  }
  karat_wipe(bytes, sizeof bytes);
  return done;
}

static int set_limits(OSSL_PARAM params[], const karat_key *key)
{
  struct karat_pss_limits pss;
  OSSL_PARAM *p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_DEFAULT_DIGEST);
  if (!karat_key_pss_limits(key, &pss) || pss.hash == KARAT_HASH_DEFAULT)
    return p == NULL || OSSL_PARAM_set_utf8_string(p, DEFAULT_DIGEST);
  if ((p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_MANDATORY_DIGEST)) != NULL &&
      !provider_set_hash(p, pss.hash))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_RSA_DIGEST)) != NULL &&
      !provider_set_hash(p, pss.hash))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_RSA_MASKGENFUNC)) != NULL &&
      !OSSL_PARAM_set_utf8_string(p, "MGF1"))
    return 0;
  if ((p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_RSA_MGF1_DIGEST)) != NULL &&
      !provider_set_hash(p, pss.mask_hash))
    return 0;
  p = OSSL_PARAM_locate(params, OSSL_PKEY_PARAM_RSA_PSS_SALTLEN);
  return p == NULL || OSSL_PARAM_set_int(p, pss.min_salt_len);
}

static int get_params(void *data, OSSL_PARAM params[])
{
  const struct provider_key *key = data;
  if (key->key == NULL)
    return RAISE(key->provider, REASON_NO_KEY);
  const struct {
    const char *name;
    int value;
  } sizes[] = {
      {OSSL_PKEY_PARAM_BITS, (int)karat_key_bits(key->key)},
      {OSSL_PKEY_PARAM_SECURITY_BITS, security_bits(karat_key_bits(key->key))},
      {OSSL_PKEY_PARAM_MAX_SIZE, (int)karat_key_size(key->key)},
  };
  OSSL_PARAM *p;
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
    if ((p = OSSL_PARAM_locate(params, sizes[i].name)) != NULL &&
        !OSSL_PARAM_set_int(p, sizes[i].value))
      return RAISE(key->provider, REASON_PARAMETER);
  for (karat_part part = 0; part < KARAT_PARTS; part++)
    if ((p = OSSL_PARAM_locate(params, karat_part_names[part])) != NULL &&
        !set_number(p, key->key, part))
      return RAISE_ABOUT(key->provider, REASON_PARAMETER, karat_part_names[part]);
  return set_limits(params, key->key) || RAISE(key->provider, REASON_PARAMETER);
}

static const OSSL_PARAM *gettable_params(void *provider)
{
  static const OSSL_PARAM gettable[] = {
      OSSL_PARAM_int(OSSL_PKEY_PARAM_BITS, NULL),
      OSSL_PARAM_int(OSSL_PKEY_PARAM_SECURITY_BITS, NULL),
      OSSL_PARAM_int(OSSL_PKEY_PARAM_MAX_SIZE, NULL),
      OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_DEFAULT_DIGEST, NULL, 0),
      OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_MANDATORY_DIGEST, NULL, 0),
      PUBLIC_NUMBERS,
      PRIVATE_NUMBERS,
      LIMITS,
      OSSL_PARAM_END,
  };
  (void)provider;
  return gettable;
}

/* A key never changes, so that a copy is one reference more. OpenSSL copies all, or the parameters
 * alone, which are none. */
static void *duplicate(const void *data, int selection)
{
  struct provider_key *key = (struct provider_key *)data;
  if (key->key == NULL || (selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return new_key(key->provider, key->pss);
  if ((selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0 || !karat_key_is_private(key->key))
    return provider_key_hold(key);
  RAISE(key->provider, REASON_PARAMETER);
  return NULL;
}

/* ---- generation */

struct generation {
  const struct provider *provider;
  int pss;
  size_t bits;
  uint8_t e[KARAT_MAX_EXPONENT_BITS / 8];
  size_t e_len; /* 0: karat's own */
  struct limits limits;
  OSSL_CALLBACK *callback;
  void *arg;
  unsigned prime; /* the one that was looked for when OpenSSL was last told */
};

static int gen_set_params(void *context, const OSSL_PARAM params[])
{
  struct generation *g = context;
  const OSSL_PARAM *p;
  size_t primes = 2;
  if (params == NULL)
    return 1;
  if ((p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_BITS)) != NULL &&
      !OSSL_PARAM_get_size_t(p, &g->bits))
    return RAISE_ABOUT(g->provider, REASON_PARAMETER, p->key);
  if ((p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_PRIMES)) != NULL &&
      (!OSSL_PARAM_get_size_t(p, &primes) || primes != 2))
    return RAISE(g->provider, REASON_PRIMES);
  if ((p = OSSL_PARAM_locate_const(params, OSSL_PKEY_PARAM_RSA_E)) != NULL) {
    if (p->data_type != OSSL_PARAM_UNSIGNED_INTEGER || p->data_size > sizeof g->e)
      return RAISE(g->provider, KARAT_E_KEY_EXPONENT);
    memcpy(g->e, p->data, p->data_size);
    karat_native_order(g->e, p->data_size);
    g->e_len = p->data_size;
  }
  return !g->pss || get_limits(g->provider, &g->limits, params);
}

static void *gen_init(void *provider, int selection, const OSSL_PARAM params[], int pss)
{
  if ((selection & OSSL_KEYMGMT_SELECT_KEYPAIR) == 0)
    return NULL;
  struct generation *g = calloc(1, sizeof *g);
  if (g == NULL) {
    RAISE((struct provider *)provider, KARAT_E_MEMORY);
    return NULL;
  }
  g->provider = provider;
  g->pss = pss;
  g->bits = KARAT_MIN_GENERATED_BITS;
  g->limits = no_limits;
  if (gen_set_params(g, params))
    return g;
  free(g);
  return NULL;
}

static void *gen_init_rsa(void *provider, int selection, const OSSL_PARAM params[])
{
  return gen_init(provider, selection, params, 0);
}

static void *gen_init_pss(void *provider, int selection, const OSSL_PARAM params[])
{
  return gen_init(provider, selection, params, 1);
}

#define GENERATION_NUMBERS                                                                         \
  OSSL_PARAM_size_t(OSSL_PKEY_PARAM_RSA_BITS, NULL),                                               \
      OSSL_PARAM_size_t(OSSL_PKEY_PARAM_RSA_PRIMES, NULL), NUMBER(OSSL_PKEY_PARAM_RSA_E)

static const OSSL_PARAM *gen_settable_rsa(void *context, void *provider)
{
  static const OSSL_PARAM settable[] = {GENERATION_NUMBERS, OSSL_PARAM_END};
  (void)context;
  (void)provider;
  return settable;
}

static const OSSL_PARAM *gen_settable_pss(void *context, void *provider)
{
  static const OSSL_PARAM settable[] = {GENERATION_NUMBERS, LIMITS, OSSL_PARAM_END};
  (void)context;
  (void)provider;
  return settable;
}

/* Tells OpenSSL in its own numbers: 0 for candidates, 3 for a prime that was found. */
static int tell(void *context, unsigned prime, size_t candidates)
{
  struct generation *g = context;
  int potential = prime > g->prime && g->prime != 0 ? 3 : 0, iteration = (int)candidates;
  g->prime = prime;
  const OSSL_PARAM params[] = {
      OSSL_PARAM_construct_int(OSSL_GEN_PARAM_POTENTIAL, &potential),
      OSSL_PARAM_construct_int(OSSL_GEN_PARAM_ITERATION, &iteration),
      OSSL_PARAM_construct_end(),
  };
  return g->callback != NULL && !g->callback(params, g->arg);
}

static void *gen(void *context, OSSL_CALLBACK *callback, void *arg)
{
  struct generation *g = context;
  g->callback = callback;
  g->arg = arg;
  g->prime = 0;
  /* Whoever asks OpenSSL for fewer than 2048 bits means it. */
  const struct karat_generation wanted = {
      .bits = g->bits, .e = {g->e, g->e_len}, .legacy = 1, .progress = tell, .arg = g};
  struct provider_key *key = new_key(g->provider, g->pss);
  if (key == NULL)
    return NULL;
  if (CHECK(g->provider, karat_key_generate(&key->key, &wanted)) &&
      (!g->pss || restrict_key(g->provider, key->key, &g->limits)))
    return key;
  provider_key_release(key);
  return NULL;
}

static void gen_cleanup(void *context)
{
  free(context);
}

static const char *query_operation_name(int operation)
{
  (void)operation;
  return "RSA";
}

#define TABLE(type)                                                                                \
  {                                                                                                \
    ENTRY(OSSL_FUNC_KEYMGMT_NEW, new_##type), ENTRY(OSSL_FUNC_KEYMGMT_GEN_INIT, gen_init_##type),  \
        ENTRY(OSSL_FUNC_KEYMGMT_GEN_SET_PARAMS, gen_set_params),                                   \
        ENTRY(OSSL_FUNC_KEYMGMT_GEN_SETTABLE_PARAMS, gen_settable_##type),                         \
        ENTRY(OSSL_FUNC_KEYMGMT_GEN, gen), ENTRY(OSSL_FUNC_KEYMGMT_GEN_CLEANUP, gen_cleanup),      \
        ENTRY(OSSL_FUNC_KEYMGMT_FREE, provider_key_release),                                       \
        ENTRY(OSSL_FUNC_KEYMGMT_GET_PARAMS, get_params),                                           \
        ENTRY(OSSL_FUNC_KEYMGMT_GETTABLE_PARAMS, gettable_params),                                 \
        ENTRY(OSSL_FUNC_KEYMGMT_HAS, has), ENTRY(OSSL_FUNC_KEYMGMT_VALIDATE, validate),            \
        ENTRY(OSSL_FUNC_KEYMGMT_MATCH, match), ENTRY(OSSL_FUNC_KEYMGMT_IMPORT, import),            \
        ENTRY(OSSL_FUNC_KEYMGMT_IMPORT_TYPES, transfer_types),                                     \
        ENTRY(OSSL_FUNC_KEYMGMT_EXPORT, export),                                                   \
        ENTRY(OSSL_FUNC_KEYMGMT_EXPORT_TYPES, transfer_types),                                     \
        ENTRY(OSSL_FUNC_KEYMGMT_DUP, duplicate),                                                   \
        ENTRY(OSSL_FUNC_KEYMGMT_QUERY_OPERATION_NAME, query_operation_name), ENTRIES_END,          \
  }

const OSSL_DISPATCH provider_rsa_keys[] = TABLE(rsa);
const OSSL_DISPATCH provider_pss_keys[] = TABLE(pss);
