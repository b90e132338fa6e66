/* karat/status.h: what a karat function returns, and how it is exported.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_STATUS_H
#define KARAT_STATUS_H

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define KARAT_API __attribute__((visibility("default")))
#else
#define KARAT_API
#endif

/* Every function that can fail returns one of these; KARAT_OK is 0. The values are part of the ABI:
 * new ones are appended. */
typedef enum karat_status {
  KARAT_OK = 0,
  /* Any call. */
  KARAT_E_ARGUMENT = 1,  /* a null pointer or a value outside what the function documents */
  KARAT_E_MEMORY = 2,    /* memory could not be had */
  KARAT_E_RANDOM = 3,    /* the system gave no random bytes */
  KARAT_E_BUFFER = 4,    /* the output buffer is too small */
  KARAT_E_LIBRARY = 5,   /* libcrypto failed in a way that has no code of its own */
  KARAT_E_KERNELS = 6,   /* no kernels of that name, or none that this processor can run */
  KARAT_E_CANCELLED = 7, /* the caller's progress function said to stop */
  KARAT_E_SELFTEST = 8,  /* a known answer came out wrong: this library must not be used */
  /* Keys. */
  KARAT_E_KEY_FORMAT = 16,           /* neither PEM nor DER of a key, or damaged */
  KARAT_E_KEY_TYPE = 17,             /* a key, but not for RSA */
  KARAT_E_KEY_PASSPHRASE = 18,       /* encrypted, and the passphrase is missing or wrong */
  KARAT_E_KEY_SIZE = 19,             /* modulus or a prime outside the sizes karat takes */
  KARAT_E_KEY_EXPONENT = 20,         /* e is missing, even, below 3, or 2^256 or more */
  KARAT_E_KEY_MULTIPRIME = 21,       /* more than two primes */
  KARAT_E_KEY_INCOMPLETE = 22,       /* a number that can't be recovered is missing */
  KARAT_E_KEY_MODULUS = 23,          /* n even, n != p q, p = q, or a factor even */
  KARAT_E_KEY_PRIVATE_EXPONENT = 24, /* e d != 1 modulo p-1 or q-1 */
  KARAT_E_KEY_CRT = 25,              /* dp, dq or qinv does not belong to the other numbers */
  KARAT_E_KEY_NOT_PRIVATE = 26,      /* the operation needs a private key */
  KARAT_E_KEY_RESTRICTED = 27,       /* a key for RSASSA-PSS alone, or for other parameters */
  KARAT_E_KEY_GENERATION = 28,       /* no prime within the trials that FIPS 186-5 allows */
  /* Operations. */
  KARAT_E_INPUT_LENGTH = 32,   /* the input is not as long as the modulus */
  KARAT_E_INPUT_RANGE = 33,    /* the input, as a number, is not below the modulus */
  KARAT_E_FAULT = 34,          /* a private result failed its check against e and was withheld */
  KARAT_E_SIGNATURE = 35,      /* the signature does not verify */
  KARAT_E_SCHEME = 36,         /* unknown scheme, or one that the operation does not have */
  KARAT_E_HASH = 37,           /* unknown hash, or one that the scheme does not have */
  KARAT_E_HASH_WEAK = 38,      /* SHA-1 is for verification only */
  KARAT_E_DIGEST_LENGTH = 39,  /* the digest's length is not the hash's */
  KARAT_E_SALT_LENGTH = 40,    /* the salt length does not fit the key, or AUTO where it can't be */
  KARAT_E_KEY_TOO_SMALL = 41,  /* the encoding does not fit the modulus */
  KARAT_E_MESSAGE_LENGTH = 42, /* the message is too long for key and scheme */
  KARAT_E_DECRYPTION = 43      /* the ciphertext does not decrypt: no more is told */
} karat_status;

/* A short English sentence, without a full stop, for a status; never null, also for unknown values.
 * The string is static: do not free it. */
KARAT_API const char *karat_status_message(karat_status status);

/* The status's name as written above, "KARAT_OK" say; "KARAT_E_?" for unknown values. Static. */
KARAT_API const char *karat_status_name(karat_status status);

#ifdef __cplusplus
}
#endif
#endif
