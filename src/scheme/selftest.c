/* The self-test: known answers of kernels and schemes.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/selftest.h"
#include "bignum/dispatch.h"
#include <karat/info.h>
#include <karat/rsa.h>
#include <string.h>

/* A key of 1024 bits that everybody knows, and what OpenSSL makes of the message with it:
 * signatures, an OAEP ciphertext with the label "label", and the message that stands for a
 * ciphertext that does not decrypt. */
static const char message[] = "karat";
static const char n_hex[] =
    "cb52cdfb7ab5eb488e3c162f1cad806f25d508e94b45e6fcc78c3509a5ca99d2644b3e1e005e5a5bd7320d2b"
    "4695c7c81637c8f9765facf7fd13148613416c1e8c4d9ed09f6c7e608d6130ca916cdaa21dd6db8610159b71"
    "17b9d993d1e0f14b09c2de30a2441ce8ea5c3d76d63ac36149d8338986d738f4c7add5b62755ea71";
static const char d_hex[] =
    "1abe2d71a25643382bdd235dd6fbcb24d3690ddf0193942a3364f1a4ef3592bde58b30046a2ffeda8d977bbb"
    "f170c9f23b59e3094cd490bf9d7de0f931972d4d2b06fa29fc6d9f714af4798b38dda5fb5885c72b46008729"
    "053f5550c13684dc8d27ce0343d9d14ab9d494e5afdad5fc92fd3fb1d8bcdc60d8a635a739e51b41";
static const char p_hex[] =
    "faa02294734f5e6d4168c946063e079d89b69497fe6daa1a1f4c06798cfc4b43a3c5dd116685044e9f1262c5"
    "2b1f6b06d6dae93ba9b61ab31a9718a7dd5066d5";
static const char q_hex[] =
    "cfaefe85ddb8bf85b2ac996b86862bf6f637550900149ab17a9dbdb7986d33107c4f972f9250958eadab8a52"
    "7e118ca3d5a715d304b9da7e595e10a4d05dfb2d";
static const char v15_hex[] =
    "2b16c169b852a7b4f237f839675ad667a819aa35bea47a7d56e12f82896ecb219e8e2dbb5072215361e816d1"
    "4345a1a5647c0292d17d194d534f434b6ff93d5fd268892a23c91366ed6f6143cd48af7473a0bb9250129c7a"
    "c607778016e73431347811ff3bacbdab79c177b1f174a95bc40cc512d887301289dd3745090699aa";
static const char pss_hex[] =
    "373505ad4ac75a9ddf19c1a48de6ae7faa33aafa893e8f62d6a1c52c22c0f79737d16840ca29a8c69cbcc149"
    "29325e4c39f1bd2617904392f232a43ecd75641af1fa5f0d2ef70245b24e1569b9a06510d7700716da3c08b6"
    "241e1a73f5cdfd2abb28c041e89dcefd3f89a887c28a77bba5cb5d61524b41000ec5b4c50875d611";
static const char oaep_hex[] =
    "3c2c8e8ead4492122a1ae412433ff87beb7ed390354ea5d5a53fbdbe07c795c7a607c56da0e368f7fce40c5c"
    "48ccfc2988024e31154c43ef13011555ea9a2466e9d7f5e695e344171deb5191a73d54d05bf700307fd94f7c"
    "6d26a8ad307464a9c628ea7bf97b7efae09a7e46737c4dc3f9fc251a4a483407f9119d9218674b8f";
static const char rejected_hex[] =
    "03e8e0c0b81a94d16b53f8fdbab717605ee15744f117841bccd59a69fb3af84cd06d2406a053ac8a65d863b3"
    "0c85101a09037932ed2a1900112b76ee7867c16ff6dd0db546a38b73491ed64635430b189285a4af587ca15b"
    "2c3280f1ce93f9dd1347426c14d798ffb938ded674b9f686768ce4bc9de805bf0909acb591cc5196";
static const char rejected_message_hex[] =
    "b23d70e802e0429adf9b615efaa2d1406a9d03d77164d105702eda57074e9a4171a4815fb766b848cae4541b"
    "aba7cb91ec3d96242cec7c55015862b8294249f9c3d185a0b6bd202b28f7ae6d00c78e61f4f3c6f03daa536d"
    "c1caee9cd3b7fb963539ea798777214f95f9e84d8b";

struct report {
  karat_selftest_report *function;
  void *arg;
  karat_status status; /* the first failure */
};

static void tell(struct report *report, const char *what, size_t bits, int good)
{
  if (!good && report->status == KARAT_OK)
    report->status = KARAT_E_SELFTEST;
  if (report->function != NULL)
    report->function(report->arg, what, bits, good);
}

static unsigned digit(char c)
{
  return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static struct karat_number from_hex(const char *hex, uint8_t *room)
{
  size_t len = strlen(hex) / 2;
  for (size_t i = 0; i < len; i++)
    room[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
  return (struct karat_number){room, len};
}

enum { SIZE = 128, MESSAGE_LEN = sizeof message - 1 };

static karat_status make_key(karat_key **key)
{
  static const uint8_t f4[] = {1, 0, 1};
  uint8_t n[SIZE], d[SIZE], p[SIZE], q[SIZE];
  const struct karat_numbers numbers = {.n = from_hex(n_hex, n),
                                        .e = {f4, sizeof f4},
                                        .d = from_hex(d_hex, d),
                                        .p = from_hex(p_hex, p),
                                        .q = from_hex(q_hex, q)};
  return karat_key_new_private(key, &numbers);
}

/* A signature is made as it should be. */
static int signs(const karat_key *key)
{
  const struct karat_signature_scheme v15 = {.scheme = KARAT_SCHEME_V15, .hash = KARAT_SHA256};
  uint8_t sig[SIZE], expected[SIZE] = {0};
  size_t len = sizeof sig;
  from_hex(v15_hex, expected);
  return karat_sign(key, &v15, message, MESSAGE_LEN, sig, &len) == KARAT_OK && len == SIZE &&
         memcmp(sig, expected, SIZE) == 0;
}

/* A good signature is taken, and refused when it is changed. */
static int verifies(const karat_key *key, const struct karat_signature_scheme *scheme,
                    const char *sig_hex)
{
  uint8_t sig[SIZE] = {0};
  from_hex(sig_hex, sig);
  int good = karat_verify(key, scheme, message, MESSAGE_LEN, sig, SIZE) == KARAT_OK;
  sig[SIZE - 1] ^= 1;
  return good && karat_verify(key, scheme, message, MESSAGE_LEN, sig, SIZE) == KARAT_E_SIGNATURE;
}

static int decrypts(const karat_key *key, const struct karat_encryption_scheme *scheme,
                    const char *ciphertext_hex, const void *expected, size_t expected_len)
{
  uint8_t ciphertext[SIZE] = {0}, out[SIZE];
  size_t len = sizeof out;
  from_hex(ciphertext_hex, ciphertext);
  return karat_decrypt(key, scheme, ciphertext, SIZE, out, &len) == KARAT_OK &&
         len == expected_len && memcmp(out, expected, len) == 0;
}

static int round_trip(const karat_key *key, const struct karat_encryption_scheme *scheme)
{
  uint8_t ciphertext[SIZE], out[SIZE];
  size_t ciphertext_len = sizeof ciphertext, len = sizeof out;
  return karat_encrypt(key, scheme, message, MESSAGE_LEN, ciphertext, &ciphertext_len) ==
             KARAT_OK &&
         karat_decrypt(key, scheme, ciphertext, ciphertext_len, out, &len) == KARAT_OK &&
         len == MESSAGE_LEN && memcmp(out, message, len) == 0;
}

static void test_schemes(struct report *report)
{
  const struct karat_signature_scheme v15 = {.scheme = KARAT_SCHEME_V15, .hash = KARAT_SHA256},
                                      pss = {.scheme = KARAT_SCHEME_PSS,
                                             .hash = KARAT_SHA256,
                                             .salt_len = KARAT_SALT_DIGEST};
  const struct karat_encryption_scheme oaep = {.scheme = KARAT_SCHEME_OAEP,
                                               .hash = KARAT_SHA256,
                                               .label = "label",
                                               .label_len = 5},
                                       v15_encryption = {.scheme = KARAT_SCHEME_V15};
  const size_t bits = 8 * SIZE;
  karat_key *key = NULL;
  if (make_key(&key) != KARAT_OK) {
    tell(report, "key", bits, 0);
    return;
  }
  uint8_t rejected[SIZE];
  const struct karat_number derived = from_hex(rejected_message_hex, rejected);
  tell(report, "key", bits, 1);
  tell(report, "v15 sign", bits, signs(key));
  tell(report, "v15 verify", bits, verifies(key, &v15, v15_hex));
  tell(report, "pss verify", bits, verifies(key, &pss, pss_hex));
  tell(report, "oaep decrypt", bits, decrypts(key, &oaep, oaep_hex, message, MESSAGE_LEN));
  tell(report, "oaep encrypt", bits, round_trip(key, &oaep));
  tell(report, "v15 reject", bits,
       decrypts(key, &v15_encryption, rejected_hex, derived.data, derived.len));
  tell(report, "v15 encrypt", bits, round_trip(key, &v15_encryption));
  karat_key_free(key);
}

karat_status karat_selftest(karat_selftest_report *function, void *arg)
{
  struct report report = {function, arg, KARAT_OK};
  for (size_t i = 0, k; (k = karat_selftest_size(i)) != 0; i++) {
    struct karat_kernels set;
    int memory;
    karat_kernels_for(&set, k);
    int good = karat_selftest_kernels(&set, k, &memory);
    if (!memory)
      return KARAT_E_MEMORY;
    tell(&report, "kernels", 64 * k, good);
  }
  test_schemes(&report);
  return report.status;
}
