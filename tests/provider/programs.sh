#!/bin/sh
# tests/provider/programs.sh KARAT_SO CONFIG_FRAGMENT
# The provider in the openssl command, with and without karat, each of the two working on what the
# other made: keys, requests, certificates, signatures, CMS, PKCS#12, TLS, and the speed test.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
module=$(readlink -f "$1")
fragment=$2
# shellcheck source=tests/provider/common.sh
. "$(dirname "$0")/common.sh"

# ---- which provider serves

karat list -providers >providers
grep -q '^  karat$' providers || fail "karat is not among the providers: $(cat providers)"
openssl list -providers -provider-path "$(dirname "$module")" -provider karat -provider default |
  grep -q '^  karat$' || fail "-provider karat does not load it"
if karat genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_primes:3 -out key 2>errors; then
  fail "three primes were accepted: karat does not serve"
fi
grep -q ':karat:.*more than two primes' errors || fail "not karat's error: $(cat errors)"
say "karat serves"

# ---- keys

karat genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out karat.key
plain genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out plain.key
karat genrsa -out old.key 2048
karat genpkey -quiet -algorithm RSA-PSS -pkeyopt rsa_pss_keygen_md:sha256 \
  -pkeyopt rsa_pss_keygen_mgf1_md:sha256 -pkeyopt rsa_pss_keygen_saltlen:32 -out pss.key
for key in karat plain old pss; do
  for who in karat plain; do
    $who pkey -in $key.key -check -noout >check || fail "$who: $key.key is bad"
    grep -qx 'Key is valid' check || fail "$who: $key.key: $(cat check)"
    $who pkey -in $key.key -text -noout >by-$who.text
    $who pkey -in $key.key -pubout -out by-$who.pub
    $who pkey -in $key.key -pubout -outform DER -out by-$who.der
    $who pkey -in $key.key -aes256 -passout pass:secret -out by-$who.sealed
  done
  for form in text pub der; do
    same "$key.key as $form" by-karat.$form by-plain.$form
  done
  cp by-plain.pub $key.pub
  plain pkey -in by-karat.sealed -passin pass:secret -out opened
  same "$key.key, encrypted by karat" opened $key.key
  karat pkey -in by-plain.sealed -passin pass:secret -out opened
  same "$key.key, encrypted by OpenSSL" opened $key.key
  karat pkey -pubin -in $key.pub -pubcheck -noout >check || fail "$key.pub is bad"
done
karat rsa -in karat.key -traditional -out pkcs1.key
plain pkey -in pkcs1.key -out opened
same "PKCS#1" opened karat.key
sed 's/[A-Za-z]/A/40' karat.key >broken.key
! karat pkey -in broken.key -noout 2>errors || fail "a damaged key was read"
karat rsa -in plain.key -modulus -noout >by-karat.modulus
plain rsa -in plain.key -modulus -noout >by-plain.modulus
same "the modulus" by-karat.modulus by-plain.modulus
karat genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.key # not karat's
karat pkey -in ec.key -check -noout >check || fail "an EC key: $(cat check)"
say "keys"

# ---- signatures of files and digests

pss="-sigopt rsa_padding_mode:pss"
cp "$module" data
plain dgst -sha256 -binary -out digest data
for key in karat plain pss; do
  for hash in sha256 sha512 sha3-256; do
    for options in "" "$pss -sigopt rsa_pss_saltlen:digest" "$pss -sigopt rsa_pss_saltlen:max" \
      "$pss -sigopt rsa_pss_saltlen:20 -sigopt rsa_mgf1_md:sha384"; do
      if [ $key = pss ]; then # its parameters are fixed
        [ "$hash$options" = sha256 ] || continue
      fi
      # shellcheck disable=SC2086 # lists
      for signer in karat plain; do
        $signer dgst -$hash $options -sign $key.key -out signature data
        for verifier in karat plain; do
          $verifier dgst -$hash $options -verify $key.pub -signature signature data >answer ||
            fail "$signer signed by $key with $hash $options, $verifier: $(cat answer)"
          ! $verifier dgst -$hash $options -verify $key.pub -signature signature digest \
            >answer 2>&1 || fail "$verifier accepted a signature of something else"
        done
      done
    done
  done
done
for signer in karat plain; do
  $signer pkeyutl -sign -inkey karat.key -in digest -pkeyopt digest:sha256 -out $signer.sig
  $signer pkeyutl -sign -inkey karat.key -in digest -out $signer.bare
  $signer pkeyutl -verifyrecover -pubin -inkey karat.pub -in $signer.bare -out recovered
  same "$signer: what was recovered" recovered digest
done
same "signatures of a digest" karat.sig plain.sig
same "signatures of bytes" karat.bare plain.bare
refused 'X9.31 padding is not supported' pkeyutl -sign -inkey karat.key -in digest \
  -pkeyopt digest:sha256 -pkeyopt rsa_padding_mode:x931 -out signature
refused 'SHA-1 is for verification only' dgst -sha1 -sign karat.key -out signature data
refused 'unknown hash' dgst -md5 -sign karat.key -out signature data
# shellcheck disable=SC2086 # a list
refused 'salt length' dgst -sha256 $pss -sigopt rsa_pss_saltlen:300 -sign karat.key -out signature data
# shellcheck disable=SC2086
refused 'restricted' dgst -sha512 $pss -sign pss.key -out signature data
# what karat does not do, who asks for OpenSSL's own still gets
karat dgst -sha1 -propquery provider=default -sign karat.key -out signature data
karat dgst -sha1 -verify karat.pub -signature signature data >answer || fail "SHA-1 does not verify: $(cat answer)"
karat pkeyutl -propquery provider=default -sign -inkey karat.key -in digest -pkeyopt digest:sha256 \
  -pkeyopt rsa_padding_mode:x931 -out signature
say "signatures"

# ---- encryption

for options in "" "-pkeyopt rsa_padding_mode:oaep" \
  "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha1" \
  "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha512 -pkeyopt rsa_oaep_label:00ff01"; do
  # shellcheck disable=SC2086 # lists
  for sender in karat plain; do
    $sender pkeyutl -encrypt -pubin -inkey karat.pub $options -in digest -out sealed
    for receiver in karat plain; do
      $receiver pkeyutl -decrypt -inkey karat.key $options -in sealed -out opened
      same "$sender encrypted $options, $receiver" opened digest
    done
  done
done
head -c 256 data >sealed # not encrypted at all: OAEP says no, v1.5 makes something up
printf '\000' | dd of=sealed conv=notrunc status=none
karat pkeyutl -decrypt -inkey karat.key -in sealed -out opened || fail "v1.5 told of bad padding"
refused 'does not decrypt' pkeyutl -decrypt -inkey karat.key -pkeyopt rsa_padding_mode:oaep -in sealed -out opened
refused 'restricted' pkeyutl -encrypt -inkey pss.key -in digest -out sealed
say "encryption"

# ---- certificates

cat >ca.cnf <<END
[ca]
default_ca = here
[here]
dir = .
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
[any]
commonName = supplied
END
: >index.txt
echo 01 >serial
for who in karat plain; do
  $who req -x509 -new -key $who.key -sha256 -days 2 -subj "/CN=$who's root" -out $who.root
  # shellcheck disable=SC2086 # a list
  $who req -x509 -new -key $who.key -sha384 $pss -days 2 -subj "/CN=$who's root" -out $who-pss.root
  $who req -new -key $who.key -subj "/CN=$who's request" -out $who.csr
done
karat req -x509 -new -key pss.key -sha256 -days 2 -subj "/CN=PSS key" -out pss.root
for reader in karat plain; do
  for root in karat plain karat-pss plain-pss pss; do
    $reader verify -check_ss_sig -CAfile $root.root $root.root >answer || fail "$reader: $root.root: $(cat answer)"
  done
  for who in karat plain; do
    $reader req -in $who.csr -verify -noout 2>answer || fail "$reader: $who.csr: $(cat answer)"
  done
done
karat x509 -req -in plain.csr -CA karat.root -CAkey karat.key -CAcreateserial -days 1 -out plain.crt 2>log
karat ca -batch -config ca.cnf -cert karat.root -keyfile karat.key -days 1 -in karat.csr -out karat.crt 2>log ||
  fail "ca: $(cat log)"
plain ca -batch -config ca.cnf -cert plain.root -keyfile plain.key -days 1 -in karat.csr -out other.crt 2>log ||
  fail "ca: $(cat log)"
plain verify -CAfile karat.root plain.crt karat.crt >answer || fail "certificates by karat: $(cat answer)"
karat verify -CAfile plain.root other.crt >answer || fail "a certificate by OpenSSL: $(cat answer)"
! karat verify -CAfile plain.root karat.crt >answer 2>&1 || fail "the wrong root was accepted"
[ "$(karat x509 -in karat.crt -noout -pubkey)" = "$(cat karat.pub)" ] || fail "the certificate's key"
say "certificates"

# ---- CMS and PKCS#12

for signer in karat plain; do
  for options in "" "-keyopt rsa_padding_mode:pss"; do
    # shellcheck disable=SC2086 # lists
    $signer cms -sign -nodetach -in digest -binary -signer karat.crt -inkey karat.key $options -outform DER -out signed
    for reader in karat plain; do
      $reader cms -verify -in signed -inform DER -binary -CAfile karat.root -purpose any -out opened 2>log ||
        fail "$reader: CMS signed by $signer $options: $(cat log)"
      same "CMS signed by $signer" opened digest
    done
  done
  for options in "" "-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256"; do
    # shellcheck disable=SC2086 # lists
    $signer cms -encrypt -in digest -binary -aes-128-cbc -recip karat.crt $options -outform DER -out sealed
    for reader in karat plain; do
      $reader cms -decrypt -in sealed -inform DER -binary -recip karat.crt -inkey karat.key -out opened
      same "$reader: CMS encrypted by $signer $options" opened digest
    done
  done
  $signer pkcs12 -export -inkey karat.key -in karat.crt -passout pass:secret -out bag
  for reader in karat plain; do
    $reader pkcs12 -in bag -passin pass:secret -nodes -nocerts -out opened
    $reader pkey -in opened -out opened.key
    same "PKCS#12 by $signer, $reader" opened.key karat.key
  done
done
say "CMS and PKCS#12"

# ---- TLS

# serve WHO CERTIFICATE KEY OPTION...: a server in the background, on any port; sets $port.
serve() {
  config=$system
  [ "$1" = plain ] || config=$tmp/karat.cnf
  cert=$2
  key=$3
  shift 3
  : >server.log
  OPENSSL_CONF=$config openssl s_server -accept 127.0.0.1:0 -cert "$cert" -key "$key" -www "$@" >server.log 2>&1 &
  server=$!
  port=
  for _ in $(seq 150); do
    port=$(sed -n 's/^ACCEPT .*:\([0-9]*\)$/\1/p' server.log)
    [ -z "$port" ] || return 0
    sleep 0.1
  done
  fail "s_server did not start: $(cat server.log)"
}

# stop: ends it.
stop() {
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

for pair in karat:karat karat:plain plain:karat; do
  serve "${pair%:*}" karat.crt karat.key
  for options in "-tls1_2 -cipher AES128-GCM-SHA256" "-tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256" \
    "-tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256 -sigalgs RSA+SHA256" "-tls1_3"; do
    # shellcheck disable=SC2086 # a list
    echo | "${pair#*:}" s_client -connect "127.0.0.1:$port" -CAfile karat.root -verify_return_error \
      $options >client.log 2>&1 || fail "$pair $options: $(cat client.log)"
    grep -q '^Verify return code: 0' client.log || grep -q 'Verification: OK' client.log ||
      fail "$pair $options: $(cat client.log)"
  done
  if [ "${pair%:*}" = karat ]; then
    grep -qF "$module" "/proc/$server/maps" || fail "the server has not loaded karat"
  fi
  stop
done
# the client's certificate too
serve karat karat.crt karat.key -Verify 1 -CAfile karat.root -verify_return_error
echo | karat s_client -connect "127.0.0.1:$port" -CAfile karat.root -cert plain.crt -key plain.key -tls1_3 \
  >client.log 2>&1 || fail "client certificate: $(cat client.log)"
echo | karat s_client -connect "127.0.0.1:$port" -CAfile karat.root -cert plain.crt -key plain.key \
  -tls1_2 >client.log 2>&1 || fail "client certificate, TLS 1.2: $(cat client.log)"
stop
# a key for PSS alone
for pair in karat:karat karat:plain plain:karat; do
  serve "${pair%:*}" pss.root pss.key
  for options in -tls1_2 -tls1_3; do
    echo | "${pair#*:}" s_client -connect "127.0.0.1:$port" -CAfile pss.root -verify_return_error $options \
      >client.log 2>&1 || fail "PSS key, $pair $options: $(cat client.log)"
    grep -q 'signature type: RSA-PSS' client.log || fail "PSS key, $pair $options: $(cat client.log)"
  done
  stop
done
say "TLS"

# ---- the speed test, and memory

karat speed -seconds 1 rsa2048 >speed.log 2>&1 || fail "speed: $(cat speed.log)"
grep -q '^rsa 2048 bits' speed.log || fail "speed: $(cat speed.log)"
openssl speed -provider-path "$(dirname "$module")" -provider karat -provider default -propquery '?provider=karat' \
  -seconds 1 rsa2048 >speed.log 2>&1 || fail "speed -provider karat: $(cat speed.log)"
grep -q '^rsa 2048 bits' speed.log || fail "speed -provider karat: $(cat speed.log)"
plain pkeyutl -encrypt -pubin -inkey karat.pub -in digest -out sealed.v15
for command in "dgst -sha256 -sign karat.key -out signature data" \
  "dgst -sha256 -verify karat.pub -signature signature data" \
  "pkeyutl -decrypt -inkey karat.key -in sealed.v15 -out opened" \
  "req -x509 -new -key karat.key -sha256 -subj /CN=x -out opened" \
  "cms -verify -in signed -inform DER -binary -CAfile karat.root -purpose any -out opened"; do
  # shellcheck disable=SC2086 # a list
  OPENSSL_CONF=karat.cnf valgrind -q --leak-check=full --errors-for-leak-kinds=definite,indirect,possible \
    --error-exitcode=9 openssl $command >valgrind.log 2>&1 || fail "valgrind: $command: $(cat valgrind.log)"
done
say "speed and memory"
