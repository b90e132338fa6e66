/* libcrypto, kept apart from whatever the process has made of it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_SCHEME_LIBCTX_H
#define KARAT_SCHEME_LIBCTX_H

#include <openssl/types.h>

/* A library context of karat's own with libcrypto's default provider loaded and no configuration
 * read, so that a process whose default RSA is karat does not call itself. Made at first use and
 * kept; null if libcrypto fails. */
OSSL_LIB_CTX *karat_libctx(void);

#endif
