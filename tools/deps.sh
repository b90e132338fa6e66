#!/bin/sh
# tools/deps.sh demo|native|cross|coverage|fuzz|deb|lint|prove|test
# Installs the Debian packages that a target of the Makefile needs and that are missing. Does
# nothing, and asks for no rights, when all are there.
#
# SPDX-License-Identifier: Apache-2.0
set -eu

demo="gcc libc6-dev cmake ninja-build pkg-config libssl-dev openssl libjansson-dev"
native="$demo binutils libcapstone-dev libgmp-dev libcmocka-dev valgrind jq gnuplot-nox nginx-light curl python3 parallel cadical"
cross="$native gcc-aarch64-linux-gnu qemu-user libc6-dev:arm64 libssl-dev:arm64 libgmp-dev:arm64
  libcmocka-dev:arm64 libjansson-dev:arm64"
coverage="$native gcovr"
fuzz="$demo clang"
deb="$demo build-essential dpkg-dev debhelper fakeroot"
lint="$native clang-format clang-tidy shellcheck mandoc"
# The libraries are built for AArch64 to be proved; qemu runs the instructions that the model is compared with.
prove="$demo libcapstone-dev gcc-aarch64-linux-gnu qemu-user libc6-dev:arm64 libssl-dev:arm64 libjansson-dev:arm64
  hol-light ocaml-nox ocaml-findlib camlp5 libnum-ocaml-dev libcamlp-streams-ocaml-dev"

if ! command -v dpkg-query >/dev/null; then
  echo "tools/deps.sh: not a Debian system; please see to the packages of docs/building.md" >&2
  exit 0
fi
if [ "$(dpkg --print-architecture)" = arm64 ]; then
  cross="$native qemu-user" # which n1sim traces programs under
  prove=$(echo "$prove" | sed -e 's/gcc-aarch64-linux-gnu qemu-user//' -e 's/[a-z0-9-]*:arm64//g')
fi
case "${1-}" in
demo) wanted=$demo ;;
native) wanted=$native ;;
cross) wanted=$cross ;;
coverage) wanted=$coverage ;;
fuzz) wanted=$fuzz ;;
deb) wanted=$deb ;;
lint) wanted=$lint ;;
prove) wanted=$prove ;;
test) wanted="$cross $lint $fuzz $prove $deb" ;;
*)
  echo "usage: tools/deps.sh demo|native|cross|coverage|fuzz|deb|lint|prove|test" >&2
  exit 2
  ;;
esac

installed() {
  dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

missing=
foreign=
# shellcheck disable=SC2086 # a list
for package in $(printf '%s\n' $wanted | sort -u); do
  if ! installed "$package"; then
    missing="$missing $package"
    case $package in
    # A library must have one version on both architectures: let apt raise this one's as well.
    *:arm64) foreign="$foreign ${package%:arm64}" ;;
    esac
  fi
done
if [ -z "$missing" ]; then
  exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
  as_root="env"
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root="sudo -n env"
else
  echo "tools/deps.sh: these Debian packages are missing, and I may not install them:" >&2
  echo " $missing" >&2
  exit 1
fi
# The runlevel keeps a server that comes with a package from being started.
apt="$as_root DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -o DPkg::Lock::Timeout=300
  -o Acquire::Retries=3"

echo "Installing:$missing"
if [ -n "$foreign" ]; then
  $as_root dpkg --add-architecture arm64
fi
# A source that has nothing to do with us may be out of order: the next command will tell.
$apt update >/dev/null || echo "tools/deps.sh: apt-get update failed; going on" >&2
# shellcheck disable=SC2086 # lists
$apt install -y --no-install-recommends $missing $foreign </dev/null >/dev/null
