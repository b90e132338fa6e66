/* Secret and public, for a dynamic check of constant time: in a library built with
 * KARAT_CT_VALGRIND, secret bytes are marked as undefined, and valgrind's memcheck reports each
 * branch and each address that depends on one. In every other build these functions do nothing.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PLATFORM_CT_H
#define KARAT_PLATFORM_CT_H

#include <stddef.h>
#include <stdint.h>

#ifdef KARAT_CT_VALGRIND
#include <valgrind/memcheck.h>
#endif

/* From here on the bytes count as secret. */
static inline void karat_ct_secret(const void *data, size_t len)
{
#ifdef KARAT_CT_VALGRIND
  VALGRIND_MAKE_MEM_UNDEFINED(data, len);
#else
  (void)data;
  (void)len;
#endif
}

/* From here on the bytes count as public: each call is a claim that needs a reason beside it. */
static inline void karat_ct_public(const void *data, size_t len)
{
#ifdef KARAT_CT_VALGRIND
  VALGRIND_MAKE_MEM_DEFINED(data, len);
#else
  (void)data;
  (void)len;
#endif
}

/* The same for one value, which the caller may then branch on. */
static inline uint64_t karat_published(uint64_t x)
{
  karat_ct_public(&x, sizeof x);
  return x;
}

#endif
