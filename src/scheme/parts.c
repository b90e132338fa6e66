/* The numbers of a key as libcrypto names them, and the restriction of a key.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "scheme/parts.h"
#include "rsa/key.h"
#include <openssl/core_names.h>

const char *const karat_part_names[KARAT_PARTS] = {
    [KARAT_PART_N] = OSSL_PKEY_PARAM_RSA_N,
    [KARAT_PART_E] = OSSL_PKEY_PARAM_RSA_E,
    [KARAT_PART_D] = OSSL_PKEY_PARAM_RSA_D,
    [KARAT_PART_P] = OSSL_PKEY_PARAM_RSA_FACTOR1,
    [KARAT_PART_Q] = OSSL_PKEY_PARAM_RSA_FACTOR2,
    [KARAT_PART_DP] = OSSL_PKEY_PARAM_RSA_EXPONENT1,
    [KARAT_PART_DQ] = OSSL_PKEY_PARAM_RSA_EXPONENT2,
    [KARAT_PART_QINV] = OSSL_PKEY_PARAM_RSA_COEFFICIENT1,
};

void karat_key_restrict(karat_key *key, const struct karat_pss_limits *limits)
{
  key->pss = (struct karat_restriction){.restricted = 1,
                                        .hash = (int)limits->hash,
                                        .mask_hash = (int)limits->mask_hash,
                                        .min_salt_len = limits->min_salt_len};
}

int karat_key_pss_limits(const karat_key *key, struct karat_pss_limits *limits)
{
  if (!key->pss.restricted)
    return 0;
  if (limits != NULL)
    *limits = (struct karat_pss_limits){(karat_hash)key->pss.hash, (karat_hash)key->pss.mask_hash,
                                        key->pss.min_salt_len};
  return 1;
}
