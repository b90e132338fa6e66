/* The OpenSSL provider: what its parts share.
 *
 * OpenSSL calls the functions of the tables below. They return 1 for success and 0 for failure,
 * with a reason on OpenSSL's error queue.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PROVIDER_H
#define KARAT_PROVIDER_H

#include <karat/rsa.h>
#include <openssl/core.h>
#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <stdatomic.h>

/* What OpenSSL gave to this instance of the provider: its handle, and functions for errors. */
struct provider {
  const OSSL_CORE_HANDLE *core;
  OSSL_FUNC_core_new_error_fn *new_error;
  OSSL_FUNC_core_set_error_debug_fn *set_error_debug;
  OSSL_FUNC_core_vset_error_fn *vset_error;
};

/* Reasons for failures beside those of karat_status, which are reasons too. */
enum reason {
  REASON_NO_KEY = 64,
  REASON_PADDING,
  REASON_X931,
  REASON_PARAMETER,
  REASON_OPERATION,
  REASON_PRIMES,
  REASON_KEY_CHECK,
  REASON_TLS_VERSION,
  REASON_END
};

/* Puts a reason (a karat_status or an enum reason) with the place on the error queue; detail may be
 * null. Returns 0. */
int provider_raise(const struct provider *provider, int reason, const char *detail,
                   const char *file, int line, const char *function);
#define RAISE(provider, reason)                                                                    \
  provider_raise((provider), (int)(reason), NULL, __FILE__, __LINE__, __func__)
#define RAISE_ABOUT(provider, reason, detail)                                                      \
  provider_raise((provider), (int)(reason), (detail), __FILE__, __LINE__, __func__)

/* 1 for KARAT_OK; else raises the status and returns 0. */
#define CHECK(provider, status_) provider_check((provider), (status_), __FILE__, __LINE__, __func__)
static inline int provider_check(const struct provider *provider, karat_status status,
                                 const char *file, int line, const char *function)
{
  if (status == KARAT_OK)
    return 1;
  provider_raise(provider, (int)status, NULL, file, line, function);
  return 0;
}

/* A text for each reason, by number, ended by number 0. */
const OSSL_ITEM *provider_reasons(void);

/* A key as OpenSSL holds it: empty until it is imported or generated, then never changed. */
struct provider_key {
  const struct provider *provider;
  int pss;        /* of the type RSA-PSS */
  karat_key *key; /* null: empty */
  atomic_uint references;
};
struct provider_key *provider_key_hold(struct provider_key *key); /* one reference more */
void provider_key_release(void *data);                            /* one less; null is ignored */

/* The numbers of libcrypto's paddings (openssl/rsa.h), and their names in parameters. */
int provider_get_padding(const OSSL_PARAM *p, int *padding);
int provider_set_padding(OSSL_PARAM *p, int padding);

/* The hash that a parameter names. Raises HASH, with the name. */
int provider_get_hash(const struct provider *provider, const OSSL_PARAM *p, karat_hash *hash);
int provider_find_hash(const struct provider *provider, const char *name, karat_hash *hash);
int provider_set_hash(OSSL_PARAM *p, karat_hash hash);

/* The AlgorithmIdentifier of a signature in DER, for a v1.5 or PSS scheme whose salt_len is a
 * number. Errors: BUFFER, HASH, SCHEME. */
karat_status provider_algorithm_id(const struct karat_signature_scheme *scheme, uint8_t *out,
                                   size_t *len);

extern const OSSL_DISPATCH provider_rsa_keys[], provider_pss_keys[], provider_signature[],
    provider_cipher[];

/* An entry of a dispatch table. */
#define ENTRY(number, function)                                                                    \
  {                                                                                                \
    (number), (void (*)(void))(function)                                                           \
  }
#define ENTRIES_END                                                                                \
  {                                                                                                \
    0, NULL                                                                                        \
  }

#endif
