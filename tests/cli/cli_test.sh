#!/bin/sh
# tests/cli/cli_test.sh 'KARAT COMMAND' [WORKDIR]
# Tests the command karat: round trips with the openssl command, files and keys of all kinds, bad
# inputs, exit codes. KARAT COMMAND may be several words, an emulator first. Needs openssl; jq and
# gnuplot for some tests, which are skipped, and say so, without them. Prints TAP; exits with 1 if
# any test failed. All files are in a new directory within WORKDIR (or /tmp), removed at the end.
#
# SPDX-License-Identifier: Apache-2.0
set -u

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: cli_test.sh 'KARAT COMMAND' [WORKDIR]" >&2
  exit 2
fi
# The words of the command with absolute paths, since the tests run in a directory of their own.
command=
for word in $1; do
  if [ -z "$command" ] && ! word=$(command -v "$word"); then
    echo "cli_test.sh: there is no command '$1'" >&2
    exit 2
  fi
  case $word in
  /*) ;;
  *) if [ -f "$word" ]; then word=$PWD/$word; fi ;;
  esac
  command="$command$word "
done
work=$(mktemp -d "${2-${TMPDIR-/tmp}}/karat-cli.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
unset KARAT_KERNELS KARAT_CPU_CORE OPENSSL_CONF

# ---- How a test is written: expect CODE DESCRIPTION COMMAND..., then looks at out and err ----

count=0
failures=0

# karat ARGUMENT...
karat() {
  # shellcheck disable=SC2086 # a command of several words
  $command "$@"
}

passed() {
  count=$((count + 1))
  echo "ok $count - $1"
}

# failed DESCRIPTION [REASON]: shows what the last command said, too.
failed() {
  count=$((count + 1))
  failures=$((failures + 1))
  echo "not ok $count - $1"
  if [ $# -ge 2 ]; then
    echo "# $2"
  fi
  head -n 5 out err check 2>/dev/null | sed 's/^/# /'
  rm -f check
}

skipped() {
  count=$((count + 1))
  echo "ok $count - $1 # SKIP $2"
}

# check DESCRIPTION COMMAND...: the command must succeed. Leaves out and err as they are.
check() {
  description=$1
  shift
  if "$@" >check 2>&1; then
    passed "$description"
  else
    failed "$description"
  fi
}

# expect CODE DESCRIPTION COMMAND...: the command must exit with that code; an error must say
# something on stderr that begins with "karat", and a success nothing there; when the answer is no,
# decrypt alone says so there.
expect() {
  code=$1
  description=$2
  shift 2
  "$@" >out 2>err </dev/null
  result=$?
  if [ "$result" -ne "$code" ]; then
    failed "$description" "exit code $result, not $code"
  elif [ "$code" -eq 2 ] && ! grep -q '^karat\|^Usage: karat' err; then
    failed "$description" "no message"
  elif [ "$code" -ne 2 ] && grep -qv '^karat decrypt: decryption failed$' err; then
    failed "$description" "unexpected message"
  else
    passed "$description"
  fi
}

# said WORDS: the last command's output or message contains them.
said() {
  if grep -qF -e "$1" out err; then
    passed "    says: $1"
  else
    failed "    says: $1"
  fi
}

# ---- Material ----

prepare() {
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem 2>/dev/null &&
    openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out other.pem 2>/dev/null &&
    openssl pkey -in key.pem -pubout -out pub.pem &&
    openssl pkey -in other.pem -pubout -out otherpub.pem &&
    openssl pkey -in key.pem -outform DER -out key.der &&
    openssl rsa -in key.pem -traditional -out key1.pem 2>/dev/null &&
    openssl rsa -in key.pem -traditional -outform DER -out key1.der 2>/dev/null &&
    openssl pkey -in key.pem -pubout -outform DER -out pub.der &&
    openssl rsa -in key.pem -RSAPublicKey_out -out pub1.pem 2>/dev/null &&
    openssl rsa -in key.pem -RSAPublicKey_out -outform DER -out pub1.der 2>/dev/null &&
    printf 'open sesame\nanother line\n' >pass &&
    printf 'wrong\n' >badpass &&
    openssl pkcs8 -topk8 -in key.pem -passout 'pass:open sesame' -out enc.pem &&
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem &&
    printf 'A message to be signed.\n' >message &&
    printf 'Another message.\n' >different &&
    : >empty &&
    head -c 3000000 /dev/urandom >large &&
    openssl dgst -sha256 -binary -out message.sha256 message
}
if ! prepare 2>err; then
  echo "Bail out! openssl cannot make the keys: $(cat err)"
  exit 1
fi

# ---- Round trips with openssl ----

# karat signs, openssl verifies: to_openssl NAME KARAT_FLAGS OPENSSL_FLAGS FILE
to_openssl() {
  # shellcheck disable=SC2086 # lists of flags
  expect 0 "sign: $1" karat sign --key key.pem $2 --out sig "$4"
  # shellcheck disable=SC2086
  check "    openssl verifies" openssl dgst $3 -verify pub.pem -signature sig "$4"
}

# openssl signs, karat verifies: from_openssl NAME KARAT_FLAGS OPENSSL_FLAGS FILE
from_openssl() {
  # shellcheck disable=SC2086
  check "openssl signs: $1" openssl dgst $3 -sign key.pem -out sig "$4"
  # shellcheck disable=SC2086
  expect 0 "    verify" karat verify --key pub.pem $2 --sig sig "$4"
  said "Verified OK"
}

round_trips() {
  for file in message empty large; do
    to_openssl "v15 sha256, $file" "--scheme v15" "-sha256" "$file"
    from_openssl "v15 sha256, $file" "--scheme v15 --hash sha256" "-sha256" "$file"
    to_openssl "pss sha256, $file" "" "-sha256 -sigopt rsa_padding_mode:pss" "$file"
    from_openssl "pss sha256, $file" "" "-sha256 -sigopt rsa_padding_mode:pss" "$file"
  done
  for hash in sha224 sha384 sha512 sha512-256 sha3-256 sha3-384; do
    to_openssl "v15 $hash" "--scheme v15 --hash $hash" "-$hash" message
    from_openssl "v15 $hash" "--scheme v15 --hash $hash" "-$hash" message
    to_openssl "pss $hash" "--scheme pss --hash $hash" "-$hash -sigopt rsa_padding_mode:pss" message
    from_openssl "pss $hash" "--scheme pss --hash $hash" "-$hash -sigopt rsa_padding_mode:pss" \
      message
  done
  pss="-sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen"
  for salt in 0 1 20 32 64 digest max; do
    to_openssl "pss with salt $salt" "--salt-len $salt" "$pss:$salt" message
    from_openssl "pss with salt $salt" "--salt-len $salt" "$pss:$salt" message
  done
  to_openssl "pss with salt auto" "--salt-len auto" "$pss:digest" message
  from_openssl "pss with any salt" "--salt-len auto" "$pss:17" message
  to_openssl "pss sha256, mask sha512" "--mgf1-hash sha512" \
    "$pss:digest -sigopt rsa_mgf1_md:sha512" message
  from_openssl "pss sha256, mask sha1" "--mgf1-hash sha1" \
    "$pss:digest -sigopt rsa_mgf1_md:sha1" message
  from_openssl "v15 sha1, which is verified only" "--scheme v15 --hash sha1" "-sha1" message
  expect 0 "sign with SHAKE256" karat sign --key key.pem --hash shake256 --out sig message
  expect 0 "    verify" karat verify --key pub.pem --hash shake256 --sig sig message
}

raw_and_digests() {
  expect 0 "sign a digest" karat sign --key key.pem --scheme v15 --digest --out sig message.sha256
  check "    openssl verifies the message" \
    openssl dgst -sha256 -verify pub.pem -signature sig message
  expect 0 "    verify the digest" \
    karat verify --key pub.pem --scheme v15 --digest --sig sig message.sha256
  expect 0 "    verify the message" karat verify --key pub.pem --scheme v15 --sig sig message
  expect 2 "a digest of the wrong length" karat sign --key key.pem --digest --out new message
  expect 2 "a digest far too long" karat sign --key key.pem --digest --out new large
  printf '\000' >number
  head -c 255 /dev/urandom >>number
  expect 0 "sign without padding" karat sign --key key.pem --scheme raw --out sig number
  expect 0 "    verify" karat verify --key pub.pem --scheme raw --sig sig number
  check "    openssl gives the number back" \
    openssl rsautl -verify -raw -pubin -inkey pub.pem -in sig -out number.back
  check "    and it is the same" cmp number number.back
  expect 2 "a raw number of the wrong length" \
    karat sign --key key.pem --scheme raw --out new message
  expect 2 "--hash with raw" karat sign --key key.pem --scheme raw --hash sha256 --out new number
  check "no output came of it" test ! -e new
}

streams() {
  check "sign standard input to standard output" \
    sh -c "$command sign --key key.pem <message >sig"
  check "    verify standard input" \
    sh -c "$command verify --key pub.pem --sig sig <message"
  check "sign - to --out -" \
    sh -c "$command sign --key key.pem --out - - <large >sig"
  check "    verify -" sh -c "$command verify --key pub.pem --sig sig - <large"
  check "a key from standard input" sh -c "$command sign --key - --out sig message <key.pem"
  check "a signature from standard input" \
    sh -c "$command verify --key pub.pem --sig - message <sig"
  expect 2 "standard input for two purposes" karat verify --key pub.pem --sig - -
  said "only once"
  expect 2 "a full device" sh -c "exec $command sign --key key.pem message >/dev/full"
  expect 2 "a full device, for text" \
    sh -c "exec $command verify --key pub.pem --sig sig message >/dev/full"
  expect 0 "output to a device" karat sign --key key.pem --out /dev/null message
  check "    which is still one" test -c /dev/null
}

key_formats() {
  for key in key.der key1.pem key1.der; do
    expect 0 "sign with $key" karat sign --key "$key" --out sig message
    expect 0 "    verify with it" karat verify --key "$key" --sig sig message
  done
  for key in pub.pem pub.der pub1.pem pub1.der key.pem; do
    expect 0 "verify with $key" karat verify --key "$key" --sig sig message
  done
  expect 0 "sign with an encrypted key" \
    karat sign --key enc.pem --pass-file pass --out sig message
  expect 0 "    verify" karat verify --key pub.pem --sig sig message
  expect 2 "an encrypted key without passphrase" karat sign --key enc.pem --out new message
  expect 2 "an encrypted key, wrong passphrase" \
    karat sign --key enc.pem --pass-file badpass --out new message
  expect 2 "an encrypted key, no such file of the passphrase" \
    karat sign --key enc.pem --pass-file nowhere --out new message
  said "cannot read nowhere: No such file or directory"
}

# ---- Encryption ----

# karat encrypts, openssl decrypts, and the other way round: both_ways NAME KARAT_FLAGS OPENSSL_FLAGS
both_ways() {
  # shellcheck disable=SC2086 # lists of flags
  {
    expect 0 "encrypt: $1" karat encrypt --key pub.pem $2 --out c "$secret"
    check "    openssl decrypts" openssl pkeyutl -decrypt -inkey key.pem $3 -in c -out m
    check "    and it is the same" cmp m "$secret"
    check "openssl encrypts: $1" openssl pkeyutl -encrypt -pubin -inkey pub.pem $3 \
      -in "$secret" -out c
    expect 0 "    decrypt" karat decrypt --key key.pem $2 --out m c
    check "    and it is the same" cmp m "$secret"
  }
}

encryption() {
  head -c 100 /dev/urandom >secret
  oaep="-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md"
  for secret in secret empty; do
    both_ways "oaep, $secret" "" "$oaep:sha256"
    both_ways "v15, $secret" "--scheme v15" "-pkeyopt rsa_padding_mode:pkcs1"
  done
  secret=secret
  for hash in sha1 sha224 sha384 sha512 sha512-256 sha3-256; do
    both_ways "oaep $hash" "--scheme oaep --hash $hash" "$oaep:$hash"
  done
  both_ways "oaep sha256, mask sha1" "--mgf1-hash sha1" "$oaep:sha256 -pkeyopt rsa_mgf1_md:sha1"
  both_ways "oaep with a label" "--label-hex 00fF10" "$oaep:sha256 -pkeyopt rsa_oaep_label:00ff10"
  secret=number
  both_ways "raw" "--scheme raw" "-pkeyopt rsa_padding_mode:none"
  check "encrypt standard input to standard output" \
    sh -c "$command encrypt --key pub.pem <secret >c"
  check "    decrypt it so" sh -c "$command decrypt --key key.pem <c | cmp - secret"
  expect 1 "decrypt with another label" karat decrypt --key key.pem --label-hex 00 --out m2 c
  said "decryption failed"
  expect 1 "decrypt with another hash" karat decrypt --key key.pem --hash sha384 --out m2 c
  said "decryption failed"
  expect 1 "v15, explicitly" \
    karat decrypt --key key.pem --scheme v15 --no-implicit-rejection --out m2 c
  said "decryption failed"
  check "no output came of it" test ! -e m2
  expect 0 "v15, implicitly" karat decrypt --key key.pem --scheme v15 --out m1 c
  expect 0 "    once more" karat decrypt --key key.pem --scheme v15 --out m2 c
  check "    the same message" cmp m1 m2
  check "    which is none of ours" sh -c '! cmp -s m1 secret'
  check "    its file is its owner's alone" sh -c 'ls -l m1 | grep -q "^-rw-------"'
}

# ---- Keys ----

generation() {
  expect 0 "keygen" karat keygen --bits 2048 --out new.pem
  check "    openssl takes it" openssl rsa -in new.pem -check -noout
  check "    it is its owner's alone" sh -c 'ls -l new.pem | grep -q "^-rw-------"'
  expect 0 "    nothing to find" karat check --key new.pem
  said "nothing found"
  expect 0 "    its public half" karat pubkey --key new.pem --out newpub.pem
  check "    as openssl writes it" sh -c 'openssl pkey -in new.pem -pubout | cmp - newpub.pem'
  for flags in "--der -outform_DER" "--form_pkcs1 -RSAPublicKey_out" \
    "--form_pkcs1_--der -RSAPublicKey_out_-outform_DER"; do
    ours=$(echo "${flags% *}" | tr _ ' ')
    theirs=$(echo "${flags#* }" | sed 's/_-/ -/g; s/_DER/ DER/')
    case $theirs in *RSA*) ;; *) theirs="-pubout $theirs" ;; esac
    # shellcheck disable=SC2086 # lists of flags
    {
      expect 0 "pubkey $ours" karat pubkey --key new.pem $ours --out p1
      openssl rsa -in new.pem $theirs -out p2 2>/dev/null
    }
    check "    as openssl rsa $theirs" cmp p1 p2
  done
  expect 0 "keygen --legacy --exponent" \
    karat keygen --bits 1024 --legacy --exponent 4294967311 --form pkcs1 --der --out new.der
  check "    openssl finds it so" \
    sh -c 'openssl rsa -inform DER -in new.der -noout -text | grep -q 4294967311'
  expect 1 "    short, and that is all" karat check --key new.der
  check "    as it says" sh -c 'grep -c : out | grep -qx 1 && grep -q "^note: short" out'
  expect 0 "keygen --pass-file" \
    karat keygen --bits 1024 --legacy --pass-file pass --out newenc.pem
  check "    openssl decrypts it" \
    openssl pkey -in newenc.pem -passin 'pass:open sesame' -noout
  expect 0 "    karat too" karat sign --key newenc.pem --pass-file pass --out sig message
  expect 0 "keygen --pss" karat keygen --bits 1024 --legacy --pss --hash sha384 --salt-len 40 --out pss.pem
  check "    openssl finds it so" sh -c \
    'openssl pkey -in pss.pem -noout -text | tr -d "\n" | grep -q "Hash Algorithm: SHA2*-*384.*Minimum Salt Length: 40"'
  expect 0 "    it signs with this hash" karat sign --key pss.pem --hash sha384 --out sig message
  expect 2 "    and no other" karat sign --key pss.pem --hash sha256 --out sig message
  said "restricted"
  expect 2 "    nor v15" karat sign --key pss.pem --scheme v15 --hash sha384 --out sig message
  expect 2 "    nor does it decrypt" karat decrypt --key pss.pem --out m2 c
  expect 0 "    its public half is restricted too" karat pubkey --key pss.pem --out psspub.pem
  check "    openssl finds it so" sh -c 'openssl pkey -pubin -in psspub.pem -noout -text | grep -q PSS'
  check "keygen to standard output" \
    sh -c "$command keygen --bits 1024 --legacy | openssl pkey -noout"
}

checks() {
  openssl genrsa -3 -out e3.pem 2048 2>/dev/null
  expect 1 "check: e = 3" karat check --key e3.pem
  said "note: small-e"
  expect 1 "check --json" karat check --key e3.pem --json
  json '.bits == 2048 and .private and (.findings | map(.name) | contains(["small-e"]))' "    the finding"
  expect 0 "check a public key" karat check --key pub.pem --json
  json '.bits == 2048 and (.private | not) and .findings == []' "    nothing"
  expect 2 "check no key" karat check --key message
  expect 0 "selftest" karat selftest
  said " 0 wrong"
  check "    nothing wrong" sh -c '! grep WRONG out'
  expect 0 "selftest --json" karat selftest --json
  json 'length > 20 and all(.[]; .good) and (map(.kernels) | unique | contains(["portable"]))' \
    "    every family"
  expect 0 "selftest --kernels portable" karat selftest --kernels portable --json
  json 'all(.[]; .kernels == "portable")' "    this one alone"
}

# ---- What must fail ----

bad_signatures() {
  karat sign --key key.pem --out sig message
  expect 1 "another message" karat verify --key pub.pem --sig sig different
  said "Verification failed"
  expect 1 "another key" karat verify --key otherpub.pem --sig sig message
  expect 1 "another hash" karat verify --key pub.pem --hash sha512 --sig sig message
  expect 1 "another scheme" karat verify --key pub.pem --scheme v15 --sig sig message
  expect 1 "another salt length" karat verify --key pub.pem --salt-len 20 --sig sig message
  expect 1 "another mask" karat verify --key pub.pem --mgf1-hash sha512 --sig sig message
  head -c 255 sig >short
  expect 1 "a truncated signature" karat verify --key pub.pem --sig short message
  { cat sig && printf x; } >long
  expect 1 "a signature with more behind it" karat verify --key pub.pem --sig long message
  expect 1 "an empty signature" karat verify --key pub.pem --sig empty message
  { head -c 100 sig && printf 'xyzxyz' && tail -c 150 sig; } >damaged
  expect 1 "a damaged signature" karat verify --key pub.pem --sig damaged message
}

bad_inputs() {
  printf 'precious\n' >kept
  while IFS=: read -r arguments words; do
    # shellcheck disable=SC2086 # a list
    expect 2 "karat $arguments" karat $arguments
    said "$words"
  done <<END
sign --key nowhere.pem --out kept message:cannot read nowhere.pem: No such file
sign --key key.pem --out kept nowhere:cannot read nowhere: No such file
sign --key key.pem --out kept .:cannot read .: Is a directory
sign --key pub.pem --out kept message:pub.pem
sign --key ec.pem --out kept message:ec.pem
sign --key message --out kept message:message
sign --key empty --out kept message:empty
sign --key large --out kept message:too long
sign --key key.pem --hash sha1 --out kept message:cannot sign
sign --key key.pem --hash md5 --out kept message:unknown hash 'md5'
sign --key key.pem --mgf1-hash crc --out kept message:unknown hash 'crc'
sign --key key.pem --scheme v15 --hash shake128 --out kept message:cannot sign
sign --key key.pem --scheme oaep --out kept message:for encryption
sign --key key.pem --scheme x931 --out kept message:unknown scheme 'x931'
sign --key key.pem --salt-len 223 --out kept message:cannot sign
sign --key key.pem --salt-len -1 --out kept message:--salt-len
sign --key key.pem --salt-len 12x --out kept message:--salt-len
sign --key key.pem --salt-len 99999999999999999999 --out kept message:--salt-len
sign --key key.pem --scheme v15 --salt-len 20 --out kept message:--salt-len
sign --key key.pem --scheme v15 --mgf1-hash sha1 --out kept message:--mgf1-hash
sign --out kept message:--key is missing
sign --key key.pem --out kept message different:more than one file
sign --key key.pem --out kept --sig sig message:unrecognized option
sign --key key.pem --out kept --wrong message:unrecognized option
sign --key:requires an argument
sign --key key.pem --out nowhere/sig message:cannot write nowhere/sig: No such file
sign --key key.pem --out . message:cannot write .: Is a directory
sign --key key.pem --out key.pem message:would destroy
sign --key key.pem --out message message:would destroy
sign --key enc.pem --pass-file pass --out pass message:would destroy
verify --key pub.pem message:--sig is missing
verify --sig sig message:--key is missing
verify --key pub.pem --sig nowhere message:cannot read nowhere
verify --key pub.pem --sig sig nowhere:cannot read nowhere
verify --key pub.pem --sig sig --digest message:cannot verify
verify --key pub.pem --sig sig --out kept message:unrecognized option
verify --key pub.pem --sig large message:too long
encrypt --key pub.pem --out kept large:too long
encrypt --key pub.pem --out kept number:at most
encrypt --key pub.pem --scheme raw --out kept message:cannot encrypt
encrypt --key pub.pem --scheme pss --out kept message:for signatures
encrypt --key pub.pem --scheme v16 --out kept message:unknown scheme 'v16'
encrypt --key pub.pem --hash shake128 --out kept message:cannot encrypt
encrypt --key pub.pem --label-hex 0 --out kept message:--label-hex
encrypt --key pub.pem --label-hex 0x --out kept message:--label-hex
encrypt --key pub.pem --scheme v15 --label-hex 00 --out kept message:--scheme oaep only
encrypt --key pub.pem --scheme v15 --hash sha1 --out kept message:--scheme oaep only
encrypt --key pub.pem --out kept message different:more than one file
encrypt --key pub.pem --no-implicit-rejection --out kept message:unrecognized option
encrypt --out kept message:--key is missing
encrypt --key pub.pem --out message message:would destroy
decrypt --key pub.pem --out kept number:cannot decrypt
decrypt --key key.pem --out kept message:cannot decrypt
decrypt --key key.pem --no-implicit-rejection --out kept message:--scheme v15 only
decrypt --key key.pem --out key.pem message:would destroy
keygen --bits 1024 --out kept:--legacy
keygen --bits 2049 --out kept:even number
keygen --bits 512 --out kept:--bits
keygen --exponent 3 --out kept:--exponent
keygen --exponent 65538 --out kept:--exponent
keygen --exponent 65537x --out kept:--exponent
keygen --exponent 115792089237316195423570985008687907853269984665640564039457584007913129639937 --out kept:--exponent
keygen --form der --out kept:unknown form 'der'
keygen --form pkcs1 --pass-file pass --out kept:--pass-file
keygen --pass-file empty --out kept:is empty
keygen --hash sha256 --out kept:--pss
keygen --pss --salt-len 20 --out kept:--hash
keygen --pass-file pass --out pass:would destroy
keygen wrong --out kept:unexpected operand
pubkey --out kept:--key is missing
pubkey --key message --out kept:message
pubkey --key key.pem --form pkcs8 --out kept:unknown form
pubkey --key key.pem --out key.pem:would destroy
check:--key is missing
check --key key.pem wrong:unexpected operand
selftest --kernels nonsense:--kernels nonsense
selftest wrong:unexpected operand
wrong:unknown command 'wrong'
--wrong:unrecognized option
help wrong:unknown command 'wrong'
help --wrong:unknown option
help sign verify:too many
info wrong:unexpected operand
info --wrong:unrecognized option
bench wrong:unexpected operand
bench --bits 512:--bits
bench --bits 2048,:--bits
bench --bits 2048,99999:--bits
bench --op decrypt:--op
bench --op sign,sign:twice
bench --against nobody:--against
bench --kernels nonsense:--kernels nonsense
bench --threads 0:--threads
bench --rounds 0:--rounds
bench --seconds 0:--seconds
bench --seconds nan:--seconds
bench --plot picture.gif:.png or .svg
END
  expect 2 "karat alone" karat
  check "the output of before is untouched" sh -c "echo precious | cmp - kept"
  check "the key as well" openssl pkey -in key.pem -noout
  check "no temporary file is left" sh -c '! ls | grep "^kept\."'
  expect 0 "an existing output is replaced by a good one" \
    karat sign --key key.pem --out kept message
  expect 0 "    verify" karat verify --key pub.pem --sig kept message
  ln -sf kept link
  expect 0 "output through a symbolic link" karat sign --key key.pem --out link message
  check "    which is still one" test -h link
}

# ---- Help, info and bench ----

# Each way to ask gives the same text.
help_texts() {
  for subcommand in sign verify encrypt decrypt keygen pubkey check selftest bench info; do
    karat "$subcommand" --help >help.1 2>&1
    karat "$subcommand" -h >help.2 2>&1
    karat help "$subcommand" >help.3 2>&1
    check "karat $subcommand --help" grep -q "^Usage: karat $subcommand" help.1
    check "    -h says the same" cmp help.1 help.2
    check "    karat help $subcommand says the same" cmp help.1 help.3
    check "    karat --help names it" sh -c "$command --help | grep -q '^  $subcommand '"
  done
  expect 0 "karat --version" karat --version
  check "    a number" grep -Eqx 'karat [0-9]+\.[0-9]+\.[0-9]+' out
}

# json FILTER DESCRIPTION: jq finds the filter true of out.
json() {
  if command -v jq >/dev/null; then
    check "$2" jq -e "$1" out
  else
    skipped "$2" "jq is not installed"
  fi
}

info() {
  expect 0 "karat info" karat info
  said "mont_mul"
  expect 0 "karat info --json" karat info --json
  json '.version and .architecture and (.features | type == "array")' "    the processor"
  json '(.core | type == "string") and .kernels == {"family": "auto", "by": "default", "order": .kernels.order}' "    kernels by default"
  json '[.choices[] | select(.kernel == "mont_mul") | .words] == [16, 24, 32, 48, 64]' \
    "    the choices"
  json '[.choices[] | .implementation | startswith("karat_")] | all' "    the implementations"
  KARAT_KERNELS=portable
  export KARAT_KERNELS
  expect 0 "karat info with KARAT_KERNELS" karat info --json
  json '.kernels | .family == "portable" and .by == "environment"' "    kernels by environment"
  json '[.choices[] | .family == "portable"] | all' "    all of that family"
  unset KARAT_KERNELS
  KARAT_CPU_CORE=neoverse-v1
  export KARAT_CPU_CORE
  expect 0 "karat info with KARAT_CPU_CORE" karat info --json
  json '.architecture != "aarch64" or (.core == "neoverse-v1" and .kernels.order == "neon scalar narrow")' "    the core by environment"
  unset KARAT_CPU_CORE
}

bench_rows='all(.[]; (keys == ["batch", "bits", "kernels", "op", "ops_per_second",
  "peer_ops_per_second", "ratio", "threads"]) and .ops_per_second > 0)'

bench() {
  quick="--bits 1024 --seconds 0.06 --rounds 3"
  # shellcheck disable=SC2086 # flags
  {
    expect 0 "bench" karat bench $quick
    check "    a row for each operation" sh -c 'grep -Ec "^(sign|verify) +1024 " out | grep -qx 2'
    expect 0 "bench --json" karat bench $quick --json
    json "length == 2 and $bench_rows" "    rows"
    json 'all(.[]; .peer_ops_per_second == null and .ratio == null)' "    without peer"
    json 'all(.[]; .batch == 1 and .threads == 1 and .kernels == "auto")' "    cases"
    expect 0 "bench --against openssl" karat bench $quick --against openssl --json
    json "length == 2 and $bench_rows" "    rows"
    json 'all(.[]; .peer_ops_per_second > 0 and .ratio > 0)' "    with peer"
    expect 0 "bench --batch --kernels portable" \
      karat bench $quick --batch --kernels portable --op sign --json
    json 'map([.op, .batch, .kernels]) == [["sign", 8, "portable"]]' "    cases"
    expect 0 "bench --op keygen" karat bench $quick --op keygen --against openssl --json
    json "length == 1 and $bench_rows" "    a row"
    expect 0 "bench --threads" karat bench $quick --threads 3 --op verify --json
    json 'map([.op, .threads]) == [["verify", 1], ["verify", 2], ["verify", 3]]' "    cases"
    expect 0 "bench of several sizes" karat bench --bits 1024,1536 --seconds 0.03 --rounds 2 --json
    json 'map(.bits) == [1024, 1024, 1536, 1536]' "    cases"
  }
  expect 2 "bench --plot without gnuplot" \
    sh -c "PATH=/nonexistent; exec $command bench --plot picture.svg"
  said "gnuplot"
}

provider() {
  expect 0 "provider" karat provider
  said "/karat.so"
  expect 0 "provider --print-config" karat provider --print-config --module /elsewhere/karat.so
  check "    with the module" grep -qx 'module = /elsewhere/karat.so' out
  check "    without marks" sh -c '! grep -q @ out'
  expect 2 "provider with an operand" karat provider x
  expect 2 "provider --module with a line break" karat provider --module "a
b"
}

plots() {
  if ! command -v gnuplot >/dev/null; then
    skipped "plots" "gnuplot is not installed"
    return
  fi
  # shellcheck disable=SC2086 # flags
  {
    expect 0 "plot bars" karat bench $quick --against openssl --plot "it's a plot.svg"
    check "    an SVG file" grep -q '<svg' "it's a plot.svg"
    expect 0 "plot lines" karat bench $quick --threads 2 --plot lines.png
    check "    a PNG file" sh -c 'head -c 4 lines.png | grep -q PNG'
    expect 2 "plot to nowhere" karat bench $quick --plot nowhere/bars.svg
  }
}

round_trips
raw_and_digests
streams
key_formats
encryption
generation
checks
bad_signatures
bad_inputs
help_texts
info
bench
provider
plots

echo "1..$count"
[ "$failures" -eq 0 ] || {
  echo "# $failures of $count failed"
  exit 1
}
