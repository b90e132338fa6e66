/* generate_and_encrypt.c: generates a key, prints its public half, encrypts a secret with OAEP and
 * decrypts it.
 *
 *   cc generate_and_encrypt.c $(pkg-config --cflags --libs karat) -o generate_and_encrypt
 *   ./generate_and_encrypt
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/rsa.h>

#include <stdio.h>
#include <string.h>

/* Both sides must agree on it, the label included. */
static const struct karat_encryption_scheme scheme = {
    .scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256, .label = "example", .label_len = 7};

static int fail(const char *what, karat_status status)
{
  fprintf(stderr, "generate_and_encrypt: %s: %s\n", what, karat_status_message(status));
  return 1;
}

/* A dot now and then while primes are looked for. */
static int show_progress(void *arg, unsigned prime, size_t candidates)
{
  (void)arg;
  (void)prime;
  if (candidates % 64 == 0)
    fputc('.', stderr);
  return 0; /* anything else would stop it */
}

static int print_public_key(const karat_key *key)
{
  static uint8_t pem[KARAT_MAX_EXPORT];
  size_t len = sizeof pem;
  const struct karat_key_format format = {.form = KARAT_FORM_SPKI};
  karat_status status = karat_key_export(key, &format, pem, &len);
  if (status != KARAT_OK)
    return fail("exporting the key", status);
  printf("%.*s", (int)len, (const char *)pem); /* no zero at its end */
  return 0;
}

static int encrypt_and_decrypt(const karat_key *key)
{
  static const char secret[] = "thirty-two bytes of a secret key";
  uint8_t ciphertext[KARAT_MAX_BYTES], message[KARAT_MAX_BYTES];
  size_t ciphertext_len = sizeof ciphertext;
  karat_status status =
      karat_encrypt(key, &scheme, secret, strlen(secret), ciphertext, &ciphertext_len);
  if (status != KARAT_OK)
    return fail("encrypting", status);

  size_t message_len = sizeof message; /* room for the longest message, whatever comes */
  status = karat_decrypt(key, &scheme, ciphertext, ciphertext_len, message, &message_len);
  if (status != KARAT_OK)
    return fail("decrypting", status);
  printf("decrypted: %.*s\n", (int)message_len, (const char *)message);

  /* A single flipped bit: one answer, whatever is wrong. */
  ciphertext[ciphertext_len - 1] ^= 1;
  message_len = sizeof message;
  status = karat_decrypt(key, &scheme, ciphertext, ciphertext_len, message, &message_len);
  if (status != KARAT_E_DECRYPTION && status != KARAT_E_INPUT_RANGE)
    return fail("a damaged ciphertext was not refused", status);
  return 0;
}

int main(void)
{
  const struct karat_generation wanted = {.bits = 2048, .progress = show_progress};
  karat_key *key = NULL;
  karat_status status = karat_key_generate(&key, &wanted);
  fputc('\n', stderr);
  if (status != KARAT_OK)
    return fail("generating a key", status);
  int result = print_public_key(key) || encrypt_and_decrypt(key);
  karat_key_free(key);
  return result;
}
