/* raw_operation.c: the two raw RSA operations on a key given as numbers.
 *
 * It uses karat/key.h alone: that floor of the library needs nothing but libc, and knows nothing of
 * paddings, hashes or key files. Sign with karat/rsa.h instead, unless you make the padding
 * yourself: a raw operation on a message of somebody's choice is no signature.
 *
 *   cc raw_operation.c $(pkg-config --cflags --libs karat) && ./a.out
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/key.h>

#include <stdio.h>
#include <string.h>

/* A 1024-bit key, made for this example and so known to everybody. karat finds p and q by itself
 * when n, e and d are given. */
static const char n_hex[] = "cb52cdfb7ab5eb488e3c162f1cad806f25d508e94b45e6fcc78c3509a5ca99d2"
                            "644b3e1e005e5a5bd7320d2b4695c7c81637c8f9765facf7fd13148613416c1e"
                            "8c4d9ed09f6c7e608d6130ca916cdaa21dd6db8610159b7117b9d993d1e0f14b"
                            "09c2de30a2441ce8ea5c3d76d63ac36149d8338986d738f4c7add5b62755ea71";
static const char e_hex[] = "010001";
static const char d_hex[] = "1abe2d71a25643382bdd235dd6fbcb24d3690ddf0193942a3364f1a4ef3592bd"
                            "e58b30046a2ffeda8d977bbbf170c9f23b59e3094cd490bf9d7de0f931972d4d"
                            "2b06fa29fc6d9f714af4798b38dda5fb5885c72b46008729053f5550c13684dc"
                            "8d27ce0343d9d14ab9d494e5afdad5fc92fd3fb1d8bcdc60d8a635a739e51b41";

static unsigned digit(char c)
{
  return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10);
}

/* The big-endian bytes that hex stands for, put into room. */
static struct karat_number number(const char *hex, uint8_t room[KARAT_MAX_BYTES])
{
  size_t len = strlen(hex) / 2;
  for (size_t i = 0; i < len; i++)
    room[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
  return (struct karat_number){room, len};
}

static void print_hex(const char *name, const uint8_t *data, size_t len)
{
  printf("%s = ", name);
  for (size_t i = 0; i < len; i++)
    printf("%02x", data[i]);
  printf("\n");
}

int main(void)
{
  uint8_t n[KARAT_MAX_BYTES];
  uint8_t e[KARAT_MAX_BYTES];
  uint8_t d[KARAT_MAX_BYTES];
  const struct karat_numbers numbers = {
      .n = number(n_hex, n), .e = number(e_hex, e), .d = number(d_hex, d)};
  karat_key *key = NULL;
  karat_status status = karat_key_new_private(&key, &numbers);
  if (status != KARAT_OK) {
    fprintf(stderr, "raw_operation: key: %s\n", karat_status_message(status));
    return 1;
  }

  /* Numbers go in and out as big-endian bytes, as many as the modulus has. */
  size_t size = karat_key_size(key);
  uint8_t m[KARAT_MAX_BYTES] = {0};
  uint8_t s[KARAT_MAX_BYTES];
  uint8_t back[KARAT_MAX_BYTES];
  m[size - 1] = 42;

  status = karat_private_raw(key, s, m); /* s = m^d mod n */
  if (status == KARAT_OK)
    status = karat_public_raw(key, back, s); /* back = s^e mod n */
  karat_key_free(key);
  if (status != KARAT_OK) {
    fprintf(stderr, "raw_operation: %s\n", karat_status_message(status));
    return 1;
  }

  print_hex("m        ", m, size);
  print_hex("m^d mod n", s, size);
  print_hex("s^e mod n", back, size);
  if (memcmp(m, back, size) != 0) {
    fprintf(stderr, "raw_operation: the number did not come back\n");
    return 1;
  }
  return 0;
}
