/* libcrypto, kept apart from whatever the process has made of it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_LIBCTX_H
#define KARAT_SCHEME_LIBCTX_H

#include <openssl/types.h>

/* A library context of karat's own with libcrypto's default provider loaded and no configuration
 * read, so that a process whose default RSA is karat does not call itself. Made at first use and
 * kept until karat_libctx_free; null if libcrypto fails. */
OSSL_LIB_CTX *karat_libctx(void);

/* Frees the context with the hashes that were fetched in it; what needs them next makes them anew.
 * For whoever knows that no other thread is in this library and that no hash state is left: the
 * provider, when it is unloaded. */
void karat_libctx_free(void);

#endif
