/* Known answers: published vectors, and deterministic signatures as another implementation made
 * them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <stdlib.h>
#include <string.h>

/* Signatures to verify, from NIST's ACVP server, RSA-SigVer-FIPS186-5 (group 1, test 4; group 36,
 * test 213). */
static const struct vector {
  struct karat_signature_scheme scheme;
  const char *n, *e, *message, *signature;
} vectors[] = {
    {{KARAT_SCHEME_V15, KARAT_SHA1, KARAT_HASH_DEFAULT, 0},
     "eca4e85b59fa8ce5933a52196b3d90b9bd639cb0692a1ca51a02897adb8030324e0931451ebe89e23954805b"
     "bdca37e82376d38b842e66da904fa779078d0ccc6f953b80996a12b4b4601cd146aa62f47d05f032f944362e"
     "512094c5518c32ae4921bf17da94e5c86054f6d52f6aee65118c490fa27976106f4caa7958afb8c9d5642d17"
     "ddad4dd0ac2d0805bad48b8150f3b2db8153daf3cf76e0869b0b7bd03e782f2b1b3a3089314008c20c8a4dd8"
     "2e48736d1595a55a258f4c7145ec7d050cf51a12faafa3401c6143ab42b0e21ba38a38246dc31cb1dba9923a"
     "8b657b195aa49094b8c8a96701220509631498ff837228de291efa722f82ea6d52193b07",
     "05a2516c7ca7",
     "e78aa038a3b9fe2d2e783b3e2a70bf1507e9fe3448ae0c8ccbdeda489f60d56922cdaeef06f99fec009adcba"
     "2b3de7fce6dbd4a02722e79679a63242a5fec80a33677b116da6f1dc89265630448632fe217f47676a08d19e"
     "df1b95f7d5281256cb20415e3b087c2d433ea8f8c0c7b10f9e076bb855932a74c6b71ae9d4341a32",
     "8508b2a9e05ff964a9db09ab935ad3743954d19b222daeeb4523575892915566552164d38bfbb817fe0f6ee0"
     "1fe750223b2a96e690632a7aab4fb22f2caffdc692bdac21a6a56fb6c4ad0ae9329af992a1e7728f50c25817"
     "cc6eb8370ba7d392be624af885c733d4ed2236572f43269cf8463444ce018c1eb6cda125bcb735e4fc0fcd61"
     "9b0035153244ceb486afa9e426226817c7c1b0ed2dd867e6163da3ae89c05d95c93bb46a80bf89e54a083d34"
     "8860e566e11ca00ea85f916e6f64acd5cad9db6c516d39a5505845bb5804493997ec4f67efaf8a3c90f7bc40"
     "6b128de42e56937cafe962471ec22cf716665ba820fe0e0cd6c83c067bf18680a0619a3a"},
    {{KARAT_SCHEME_PSS, KARAT_SHA224, KARAT_SHAKE256, 2},
     "e3fc18b265a22b92770861fa14e5d0fc7fe4db4184091838f76c73e475fc5e65d6564eb128f50f5b17a812ad"
     "09f9c09d53b3b75666e1a3a6ba06e0f2811771f0273b04e19d283118fefa2b77e5f82759d821d091d24bb29f"
     "1e3ba1df0420187859429732c5d4cae5aa24039e4ef41a409955b261835dca5d575903d2d9e92ae59a9bf500"
     "d9facbb7de058f7f4ef43a121ecf77a61ae2e47a63c8b4df14d97b007197314609a3c850fbcf8eebfeb8d78e"
     "06bc61ce6fa1cf259b95589994d2f810ba83afca078792fd49f5f3c607c29f20f2602d445a86bb1411d0dcb6"
     "69c56a21350618308fa11ae93f1f25a90b002d64953b8cc97a3dee947ecc5856630e8818690540852b28f0cc"
     "417968130b56a8c3098bf5ea7321c6f8c5856200752bbac38ed260e7dc0b01d70bc3b1905cb6e40e06b986f6"
     "9675642b380369845df07666655e800c7b7414711fda4843835b489eae0032e3812b106fce12b65772884416"
     "f2d65ff8cc5d05b1dd9e35d8f539db832586a71cdb02a75e4ab94eff04befeba18205cee905165abe68b2e65"
     "3fd6ca8be35141b09528f910b75db1d6f087853ba6a40d2252d6e03691fa33206201b5bab476fe77ce134e60"
     "3d6cec17a272ba8a7717e8c812d6a2cc1d9461ec4876ba2dd2ef668132e6ba9f1d27d7e0c84b16e29c2b4a53"
     "3643d713ad60f3137314bee9076315188f541e6ab7c1b485e79090d1",
     "66362fa7d1",
     "dbeee9679ed48229ac76641644ae6912633a66d047848079ad69d1f04ede4b5a458bee65e2819b8bbff31356"
     "361fced705944f508a0a31c954cce93a5f421cc0cc9a3613856fa7b38af0db784ed44596a330336b9e18f57c"
     "9e73d48934257c9b6c612a7bb6720739ffee687f87cf3c28551e60dbdd8921f715ed858da8a6a2f27062488a"
     "fd9ab5030c10f4c0100a6924017c2fd718ecfdb5ec28166b76144af4af798af0f43da585f578c7db3e0e202b"
     "59fca1f29a516cfa533dc8a320aa7cd3eb33cf3036c320a26fca2884e650f2b5cb3615f2e836277ea9c0b415"
     "e015501dfdad2b31c3eb626fee8928c1d015ba0752a9b870c779811764921c99320f2c98",
     "46f4e46bb7ecb0d0db62c2609fba38f0255d6b9c58fda48157b5aa04476035807823ceead75c986650d5ce14"
     "1b07f58642a544c56d95b1e839a166f4b76d72dc2b26b5e93dd886bf6cd0908371306f655da44d2ac77e2992"
     "3bfcc941ef5b2cbec3dd9591de9d06affd4b620617332eb790e5c744fea92b85ba719d8264729ee1d800942d"
     "e7d188de4286fafda573c92d0a4cfd8e3cd081a0c8179af65f8c594dd455049f956e054858e512a0d8d3debf"
     "ef29dbdcba1f18b1506aaa9f954babc29339dbf30ed2b9553ebfbfced8fd807a0bbfbb7a3e8da3a998a50db0"
     "1e0dd06d440a65d7ba4d05d9914608ad79b0dc5f5d27982cc8f94fe3888b9987706e9ae1258821c5617967f1"
     "4351b26d0289bc6c498681b1f36ca401967c57bf5a6bd2ec024cc8cf33a890e0dec7061e12d46c31a8b8a4d7"
     "f808451d6a5727fb6522fe0b7c9d2000d8f55c75a26eb2bf436927d0cca4283aa15ddbe264afab5a8033d983"
     "a7221e01ac5a5913e493881716d29e9a700dc06134001e7b16b01de5134b30d63aec063d05ed21b1d5f183e3"
     "baf6432cbfea84db90380252bbd83123fcb223be00a9792d8d57273f43f5006cec0562f568ffd5dd073da24c"
     "2a6f3d0864b06bc0516ad2aa7bcf2c36314f011a5ace5e892c257a17cb633d9049011650aaf81a782793b551"
     "35ce0aa6bd70815ce043730a9bcd5977b0c41b231d01754a0621ba47"},
};

/* PKCS#1 v1.5 signatures of "The quick brown fox jumps over the lazy dog" by `openssl dgst -sign`
 * with keys of tests/keys. */
static const struct answer {
  const char *key;
  karat_hash hash;
  const char *signature;
} answers[] = {
    {"2048", KARAT_SHA256,
     "294c8966b9f1e0d4b46847b9f485b211134265faf3977b98852900ed76f1b76cb51a44c5bf24da8ea64d49bb"
     "1eb40f7a8189641809324864ca08ade0946d77fbb49b7ca84b07ab3251407667bd69d5caec5dbc0148ec4296"
     "d245e10744861b3828c9fac7e54ced8b2d0b0093319d273a0616e328459ff4e6fddba7a857e099fe9719b495"
     "c8ea1e4d44d9f200f4967c90dacf8b10f8113025a48bc4aa0bf54f53ee595eba1361b902ead561bb8b9a391d"
     "96fecc3a316a13f760f4f3e651bb0089dcb09761ba5db1ccf4225035f995420e06a437f9fef86b0228c4f259"
     "3c2619bec73e044ca957dd4503550ab99134da0cef4d71ef4083c631f8131f3928f8e30a"},
    {"e33", KARAT_SHA3_512,
     "db593f5f839fed4266d15cbf4c493302fd0813486ae632469944f97fac8f9928c5bedea090c1a2cf24eb793c"
     "f7599eeadceee2eca97dd98015185f1f29657cde74462e49ad1a75cea24ebf0f30b1e71fb49e81b2da609fee"
     "acbcb113d37a59005f449ac535009253d5e70c9620e352a61481f9a9e6e3880899a438790b3418bbae91b94a"
     "f85d9358117e07fa7f0916b3272d9bd994aa26fcb4686ec9b609182284a293df7cb941cc715e2092b658c87a"
     "8717e565933a1c63c59925824d5b02133c102fc4309c44394dce92ea25fb250e1afa0071a08eae50d4f8aa88"
     "09048a5775174a27edf6f54af27ead6c87cf02b3def0ddab9564387e6748f7b5cb59c463"},
};

static struct karat_number from_hex(const char *hex)
{
  const size_t len = strlen(hex) / 2;
  uint8_t *bytes = malloc(len);
  for (size_t i = 0; i < len; i++) {
    const char digits[3] = {hex[2 * i], hex[2 * i + 1], 0};
    bytes[i] = (uint8_t)strtoul(digits, NULL, 16);
  }
  return (struct karat_number){bytes, len};
}

static void published(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
    const struct vector *v = &vectors[i];
    struct karat_number n = from_hex(v->n), e = from_hex(v->e), message = from_hex(v->message),
                        signature = from_hex(v->signature);
    karat_key *key;
    assert_status(KARAT_OK, karat_key_new_public(&key, n, e));
    assert_status(KARAT_OK, karat_verify(key, &v->scheme, message.data, message.len, signature.data,
                                         signature.len));
    bytes_of(message)[7] ^= 1;
    assert_status(KARAT_E_SIGNATURE, karat_verify(key, &v->scheme, message.data, message.len,
                                                  signature.data, signature.len));
    karat_key_free(key);
    free(bytes_of(n));
    free(bytes_of(e));
    free(bytes_of(message));
    free(bytes_of(signature));
  }
}

static void deterministic(void **state)
{
  (void)state;
  static const char fox[] = "The quick brown fox jumps over the lazy dog";
  for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
    struct karat_number expected = from_hex(answers[i].signature);
    const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, answers[i].hash, 0, 0};
    karat_key *key = load_key(answers[i].key);
    uint8_t sig[KARAT_MAX_BYTES];
    size_t len = sizeof sig;
    assert_status(KARAT_OK, karat_sign(key, &v15, fox, sizeof fox - 1, sig, &len));
    assert_int_equal(len, expected.len);
    assert_memory_equal(sig, expected.data, len);
    karat_key_free(key);
    free(bytes_of(expected));
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(published), cmocka_unit_test(deterministic)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
