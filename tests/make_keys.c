/* Makes the keys in tests/keys: make_keys DIRECTORY. Run by hand, since large keys take minutes;
 * what is there is kept. The keys protect nothing.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum order { ANY, P_LESS, P_GREATER, P_TOP };

/* name, bits of p and of q, bits of n, e in hex, which prime is larger (or that p's first 32 bits
 * are ones), d modulo phi(n) instead of lcm */
static const struct row {
  const char *name;
  int p_bits, q_bits, bits;
  const char *e;
  enum order order;
  int phi;
} rows[] = {
    {"1024", 512, 512, 1024, "10001", P_GREATER, 0},
    {"1025", 513, 512, 1025, "10001", ANY, 0},
    {"1536", 768, 768, 1536, "10001", P_GREATER, 0},
    {"2047", 1024, 1023, 2047, "10001", ANY, 0},
    {"2048", 1024, 1024, 2048, "10001", P_GREATER, 0},
    {"2049", 1025, 1024, 2049, "10001", ANY, 0},
    {"3071", 1536, 1535, 3071, "10001", ANY, 0},
    {"3072", 1536, 1536, 3072, "10001", P_GREATER, 0},
    {"4096", 2048, 2048, 4096, "10001", P_GREATER, 0},
    {"e3", 1024, 1024, 2048, "3", ANY, 0},
    {"e33", 1024, 1024, 2048, "10000000f", ANY, 0},
    {"e64", 1024, 1024, 2048, "ffffffffffffffc5", ANY, 0},
    {"p-less", 1024, 1024, 2048, "10001", P_LESS, 0},
    {"p-long", 1300, 748, 2048, "10001", ANY, 0},
    {"p-short", 700, 1348, 2048, "10001", ANY, 0},
    {"p-words", 1024, 960, 1984, "10001", ANY, 0},
    {"p-top", 1024, 1024, 2048, "10001", P_TOP, 0},
    {"p-least", 256, 768, 1024, "10001", ANY, 0},
    {"phi", 1024, 1024, 2048, "10001", ANY, 1},
    {"8192", 4096, 4096, 8192, "10001", ANY, 0},
    {"16384", 8192, 8192, 16384, "10001", ANY, 0},
};

static void must(int ok, const char *what)
{
  if (!ok) {
    fprintf(stderr, "make_keys: %s failed\n", what);
    exit(2);
  }
}

/* A prime of exactly so many bits with gcd(prime - 1, e) = 1. */
static void prime(BIGNUM *p, int bits, const BIGNUM *e, BN_CTX *ctx)
{
  BIGNUM *g = BN_new(), *less = BN_new();
  do {
    must(BN_generate_prime_ex(p, bits, 0, NULL, NULL, NULL), "prime");
    must(BN_sub(less, p, BN_value_one()) && BN_gcd(g, less, e, ctx), "gcd");
  } while (!BN_is_one(g));
  BN_free(g);
  BN_free(less);
}

/* The same with the first 32 bits ones. */
static void top_prime(BIGNUM *p, int bits, const BIGNUM *e, BN_CTX *ctx)
{
  BIGNUM *g = BN_new(), *less = BN_new();
  BN_zero(g);
  while (!BN_is_one(g)) {
    must(BN_rand(p, bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD), "random number");
    for (int i = 1; i <= 32; i++)
      BN_set_bit(p, bits - i);
    if (BN_check_prime(p, ctx, NULL) != 1)
      continue;
    must(BN_sub(less, p, BN_value_one()) && BN_gcd(g, less, e, ctx), "gcd");
  }
  BN_free(g);
  BN_free(less);
}

static EVP_PKEY *make(const struct row *row)
{
  BN_CTX *ctx = BN_CTX_new();
  BIGNUM *e = NULL, *p = BN_new(), *q = BN_new(), *n = BN_new(), *d = BN_new(), *p1 = BN_new(),
         *q1 = BN_new(), *order = BN_new(), *g = BN_new(), *dp = BN_new(), *dq = BN_new(),
         *qinv = BN_new();
  BN_hex2bn(&e, row->e);
  do {
    (row->order == P_TOP ? top_prime : prime)(p, row->p_bits, e, ctx);
    prime(q, row->q_bits, e, ctx);
    BN_mul(n, p, q, ctx);
  } while (BN_num_bits(n) != row->bits || (row->order == P_LESS && BN_cmp(p, q) > 0) ||
           (row->order == P_GREATER && BN_cmp(p, q) < 0));
  BN_sub(p1, p, BN_value_one());
  BN_sub(q1, q, BN_value_one());
  BN_mul(order, p1, q1, ctx);
  if (!row->phi) {
    BN_gcd(g, p1, q1, ctx);
    BN_div(order, NULL, order, g, ctx);
  }
  must(BN_mod_inverse(d, e, order, ctx) != NULL, "inverse");
  BN_mod(dp, d, p1, ctx);
  BN_mod(dq, d, q1, ctx);
  must(BN_mod_inverse(qinv, q, p, ctx) != NULL, "inverse");

  const struct {
    const char *name;
    const BIGNUM *value;
  } numbers[] = {{OSSL_PKEY_PARAM_RSA_N, n},          {OSSL_PKEY_PARAM_RSA_E, e},
                 {OSSL_PKEY_PARAM_RSA_D, d},          {OSSL_PKEY_PARAM_RSA_FACTOR1, p},
                 {OSSL_PKEY_PARAM_RSA_FACTOR2, q},    {OSSL_PKEY_PARAM_RSA_EXPONENT1, dp},
                 {OSSL_PKEY_PARAM_RSA_EXPONENT2, dq}, {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, qinv}};
  OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
    must(OSSL_PARAM_BLD_push_BN(build, numbers[i].name, numbers[i].value), "parameter");
  OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(build);
  EVP_PKEY_CTX *from = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
  EVP_PKEY *key = NULL;
  must(EVP_PKEY_fromdata_init(from) == 1 &&
           EVP_PKEY_fromdata(from, &key, EVP_PKEY_KEYPAIR, params) == 1,
       "key");
  return key; /* the rest goes with the process */
}

int main(int argc, char **argv)
{
  if (argc != 2) {
    fprintf(stderr, "usage: make_keys DIRECTORY\n");
    return 2;
  }
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.pem", argv[1], rows[i].name);
    if (access(path, F_OK) == 0)
      continue;
    EVP_PKEY *key = make(&rows[i]);
    FILE *file = fopen(path, "w");
    must(file != NULL && PEM_write_PrivateKey(file, key, NULL, NULL, 0, NULL, NULL) == 1, path);
    must(fclose(file) == 0, path);
    printf("%s\n", path);
    fflush(stdout);
    EVP_PKEY_free(key);
  }
  return 0;
}
