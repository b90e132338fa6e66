/* Hash functions by libcrypto, for the paddings.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_HASH_H
#define KARAT_SCHEME_HASH_H

#include <karat/rsa.h>

/* 1 if the hash is a SHAKE, which is its own mask function. */
int karat_hash_is_xof(karat_hash hash);

/* The last bytes of the hash's object identifier in DER (what follows the length), for the
 * DigestInfo of PKCS#1 v1.5; null if the hash has no place there. *len is their number. */
const uint8_t *karat_hash_oid(karat_hash hash, size_t *len);

/* libcrypto's name of a hash that there is. */
const char *karat_hash_library_name(karat_hash hash);

/* The hash that libcrypto knows by a name, an alias or an object identifier in dots ("SHA2-256",
 * "SHA256", "2.16.840.1.101.3.4.2.1"), or KARAT_HASH_DEFAULT if karat does not have it. */
karat_hash karat_hash_by_library_name(const char *name);

/* A second state that goes on from where the first is. Errors: ARGUMENT, MEMORY, LIBRARY. */
karat_status karat_hash_copy(karat_hash_state **copy, const karat_hash_state *state);

/* See karat_libctx_free, which calls it. */
void karat_hashes_free(void);

/* 1 if the parameters of an id-RSASSA-PSS key can name the hash. */
int karat_hash_in_pss_key(karat_hash hash);

/* A piece of input. */
struct karat_piece {
  const void *data;
  size_t len;
};

/* out = hash of the pieces one after the other. out_len is the hash's own length, or any length for
 * a SHAKE. Errors: HASH, MEMORY, LIBRARY. */
karat_status karat_hash_pieces(karat_hash hash, const struct karat_piece *pieces, size_t count,
                               uint8_t *out, size_t out_len);

#endif
