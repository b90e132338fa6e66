/* The names and messages of the status codes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/info.h>
#include <karat/status.h>
#include <stddef.h>

#define ROW(code, message)                                                                         \
  case code:                                                                                       \
    return want_name ? #code : (message)

static const char *text(karat_status status, int want_name)
{
  switch (status) {
    ROW(KARAT_OK, "no error");
    ROW(KARAT_E_ARGUMENT, "an argument is null or out of range");
    ROW(KARAT_E_MEMORY, "out of memory");
    ROW(KARAT_E_RANDOM, "the system gave no random bytes");
    ROW(KARAT_E_BUFFER, "the output buffer is too small");
    ROW(KARAT_E_LIBRARY, "libcrypto failed");
    ROW(KARAT_E_KERNELS, "no kernels of that name that this processor can run");
    ROW(KARAT_E_CANCELLED, "stopped by the caller");
    ROW(KARAT_E_SELFTEST, "the library failed its self-test");
    ROW(KARAT_E_KEY_FORMAT, "not a key in PEM or DER, or damaged");
    ROW(KARAT_E_KEY_TYPE, "not an RSA key");
    ROW(KARAT_E_KEY_PASSPHRASE, "the key is encrypted, and the passphrase is missing or wrong");
    ROW(KARAT_E_KEY_SIZE, "the modulus or a prime has a size that is not supported");
    ROW(KARAT_E_KEY_EXPONENT,
        "the public exponent is missing, even, below 3, or longer than 256 bits");
    ROW(KARAT_E_KEY_MULTIPRIME, "keys of more than two primes are not supported");
    ROW(KARAT_E_KEY_INCOMPLETE, "the key lacks numbers that can't be recovered");
    ROW(KARAT_E_KEY_MODULUS, "the modulus is even or not the product of two different odd factors");
    ROW(KARAT_E_KEY_PRIVATE_EXPONENT,
        "the private exponent does not belong to the modulus and the public exponent");
    ROW(KARAT_E_KEY_CRT, "dp, dq or qinv does not belong to the other numbers of the key");
    ROW(KARAT_E_KEY_NOT_PRIVATE, "the operation needs a private key");
    ROW(KARAT_E_KEY_RESTRICTED,
        "the key is restricted to RSASSA-PSS, or to other parameters of it");
    ROW(KARAT_E_KEY_GENERATION,
        "no prime was found among as many random numbers as FIPS 186-5 allows");
    ROW(KARAT_E_INPUT_LENGTH, "the input is not as long as the modulus");
    ROW(KARAT_E_INPUT_RANGE, "the input is not below the modulus");
    ROW(KARAT_E_FAULT, "the result failed its check and was withheld: a fault or a bad key");
    ROW(KARAT_E_SIGNATURE, "the signature does not verify");
    ROW(KARAT_E_SCHEME, "unknown scheme, or not one for this operation");
    ROW(KARAT_E_HASH, "unknown hash, or not one for this scheme");
    ROW(KARAT_E_HASH_WEAK, "SHA-1 is for verification only");
    ROW(KARAT_E_DIGEST_LENGTH, "the digest does not have the length of the hash");
    ROW(KARAT_E_SALT_LENGTH, "the salt length does not fit");
    ROW(KARAT_E_KEY_TOO_SMALL, "the key is too small for this hash and scheme");
    ROW(KARAT_E_MESSAGE_LENGTH, "the message is too long for the key and the scheme");
    ROW(KARAT_E_DECRYPTION, "the ciphertext does not decrypt");
  }
  return want_name ? "KARAT_E_?" : "unknown status";
}

const char *karat_status_message(karat_status status)
{
  return text(status, 0);
}

const char *karat_status_name(karat_status status)
{
  return text(status, 1);
}

#ifndef KARAT_VERSION
#define KARAT_VERSION "unknown"
#endif

const char *karat_version(void)
{
  return KARAT_VERSION;
}
