#!/bin/sh
# tests/provider/nginx.sh KARAT_SO CONFIG_FRAGMENT
# nginx serving TLS on loopback with an RSA certificate and karat from the configuration: clients are
# curl, Python and openssl, with karat and without; TLS 1.2 with RSA key exchange and with ECDHE, and
# TLS 1.3. Keys are loaded by the master and used by workers that it forks, before and after a reload.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
module=$(readlink -f "$1")
fragment=$2
# shellcheck source=tests/provider/common.sh
. "$(dirname "$0")/common.sh"
python=/usr/bin/python3

cat >client.py <<'END'
import socket, ssl, sys

port, count = int(sys.argv[1]), int(sys.argv[2])
kinds = [(ssl.TLSVersion.TLSv1_2, "AES128-GCM-SHA256"), (ssl.TLSVersion.TLSv1_2, "ECDHE-RSA-AES128-GCM-SHA256"),
         (ssl.TLSVersion.TLSv1_3, None)]
for version, ciphers in kinds:
    context = ssl.create_default_context(cafile="server.crt")
    context.minimum_version = context.maximum_version = version
    if ciphers:
        context.set_ciphers(ciphers)
    for _ in range(count):
        with socket.create_connection(("127.0.0.1", port), timeout=20) as plain:
            with context.wrap_socket(plain, server_hostname="localhost") as tls:
                tls.sendall(b"GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")
                answer = b""
                while piece := tls.recv(4096):
                    answer += piece
                assert b"served by nginx" in answer, answer
                assert ciphers is None or tls.cipher()[0] == ciphers, tls.cipher()
END

# visit CONFIG: all clients, with that configuration of OpenSSL.
visit() {
  for options in "--tlsv1.3" "--tls-max 1.2 --ciphers AES128-GCM-SHA256" \
    "--tls-max 1.2 --ciphers ECDHE-RSA-AES128-GCM-SHA256"; do
    # shellcheck disable=SC2086 # a list
    OPENSSL_CONF=$1 curl -sS --max-time 20 --noproxy '*' --cacert "$tmp/server.crt" $options \
      "https://localhost:$port/" --resolve "localhost:$port:127.0.0.1" >answer 2>&1 ||
      fail "curl $options, $1: $(cat answer with/error.log)"
    grep -qx 'served by nginx' answer || fail "curl $options, $1: $(cat answer)"
  done
  OPENSSL_CONF=$1 $python client.py "$port" 5 >answer 2>&1 || fail "Python, $1: $(cat answer with/error.log)"
}

make_certificate 2048
start_nginx with "$tmp/karat.cnf" 2
grep -qF "$module" "/proc/$server/maps" || fail "nginx has not loaded karat"
visit "$system"
visit "$tmp/karat.cnf"
if ! OPENSSL_CONF=$system curl -sS --noproxy '*' --max-time 20 "https://localhost:$port/" \
  --resolve "localhost:$port:127.0.0.1" >answer 2>&1; then
  grep -qi certificate answer || fail "curl without the certificate: $(cat answer)"
else
  fail "curl trusts a certificate that it does not know"
fi
say "nginx, with curl and Python"

kill -HUP "$server"
sleep 0.5
visit "$system"
kill -QUIT "$server"
wait "$server" || fail "nginx ended with $?: $(cat with/error.log)"
server=
if grep -E 'signal (6|7|8|11)|\[(alert|emerg|crit)\]' with/error.log; then
  fail "nginx complains"
fi
say "reload and end"
