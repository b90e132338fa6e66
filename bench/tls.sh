#!/bin/sh
# bench/tls.sh [--seconds S] [--rounds R] [--bits B]
# Full TLS handshakes of nginx with an RSA certificate, with karat from the configuration and without,
# in turns: R rounds of S seconds each. nginx has one worker on the first core, four clients (openssl
# s_time) are on the others. What counts is handshakes a second of the worker's CPU time, which other
# load on the machine does not change much; medians over the rounds. All on loopback.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
seconds=2
rounds=5
bits=2048
while [ $# -gt 1 ]; do
  case $1 in
  --seconds) seconds=$2 ;;
  --rounds) rounds=$2 ;;
  --bits) bits=$2 ;;
  *) break ;;
  esac
  shift 2
done
if [ $# -ne 0 ]; then
  echo "usage: bench/tls.sh [--seconds S] [--rounds R] [--bits B]" >&2
  exit 2
fi
top=$(cd "$(dirname "$0")/.." && pwd)
module=$top/build/native/provider/karat.so
fragment=$top/provider/karat.cnf.in
# shellcheck source=tests/provider/common.sh
. "$top/tests/provider/common.sh"
clients=4
last=$(($(nproc) - 1))
ticks=$(getconf CLK_TCK)

make_certificate "$bits"
for side in with without; do
  config=$system
  [ $side = without ] || config=$tmp/karat.cnf
  start_nginx $side "$config" 1 taskset -c 0
  echo "$port" >$side/port
  pgrep -P "$server" >$side/worker
done
server=

# cpu PROCESS: its CPU time in ticks.
cpu() {
  sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'
}

# measure SIDE OPTION...: adds a line "handshakes, worker's seconds, elapsed seconds" to $side/results.
measure() {
  side=$1
  shift
  port=$(cat "$side/port")
  worker=$(cat "$side/worker")
  before=$(cpu "$worker")
  begin=$(date +%s%N)
  jobs=
  for i in $(seq $clients); do
    OPENSSL_CONF=$system taskset -c "$([ "$last" -gt 0 ] && echo "1-$last" || echo 0)" \
      openssl s_time -connect "127.0.0.1:$port" -new -time "$seconds" "$@" >"client$i" 2>&1 &
    jobs="$jobs $!"
  done
  # shellcheck disable=SC2086 # a list
  wait $jobs || fail "s_time: $(cat client1)"
  end=$(date +%s%N)
  after=$(cpu "$worker")
  count=$(cat client* | sed -n 's/^\([0-9]*\) connections in [0-9]* real seconds.*/\1/p' | awk '{ n += $1 } END { print n + 0 }')
  [ "$count" -gt 0 ] || fail "no handshakes: $(cat client1)"
  echo "$count $((after - before)) $((end - begin))" |
    awk -v ticks="$ticks" '{ print $1, $2 / ticks, $3 / 1e9 }' >>"$side/results"
}

# median COLUMN-EXPRESSION SIDE
median() {
  awk "{ print $1 }" "$2/results" | sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

echo "nginx, one worker on one core, RSA $bits, $rounds rounds of $seconds s, $clients clients; karat's kernels: ${KARAT_KERNELS-auto}"
printf '%-34s %10s %10s %7s   %s\n' "handshakes a second of nginx's CPU" karat OpenSSL ratio "a second of the clock"
for kind in "TLS 1.2, RSA key exchange:-tls1_2 -cipher AES128-GCM-SHA256" \
  "TLS 1.2, ECDHE:-tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256" "TLS 1.3:-tls1_3"; do
  rm -f with/results without/results
  for _ in $(seq "$rounds"); do
    # shellcheck disable=SC2086 # a list
    measure with ${kind#*:}
    # shellcheck disable=SC2086
    measure without ${kind#*:}
  done
  # shellcheck disable=SC2016 # awk's
  printf '%s %s %s %s\n' "$(median '$1 / $2' with)" "$(median '$1 / $2' without)" "$(median '$1 / $3' with)" "$(median '$1 / $3' without)" |
    awk -v kind="${kind%%:*}" '{ printf "%-34s %10.0f %10.0f %7.2f   %.0f and %.0f\n", kind, $1, $2, $1 / $2, $3, $4 }'
done
grep -qF "$module" "/proc/$(cat with/worker)/maps" || fail "nginx did not load karat"
