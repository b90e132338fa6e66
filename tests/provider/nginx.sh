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
PATH=$PATH:/usr/sbin
python=/usr/bin/python3

plain genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out server.key
plain req -x509 -new -key server.key -sha256 -days 2 -subj /CN=localhost \
  -addext "subjectAltName=IP:127.0.0.1,DNS:localhost" -out server.crt

write_config() {
  cat >nginx.conf <<END
daemon off;
worker_processes 2;
pid $tmp/nginx.pid;
error_log $tmp/error.log notice;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path $tmp/body;
  proxy_temp_path $tmp/proxy;
  fastcgi_temp_path $tmp/fastcgi;
  uwsgi_temp_path $tmp/uwsgi;
  scgi_temp_path $tmp/scgi;
  ssl_certificate $tmp/server.crt;
  ssl_certificate_key $tmp/server.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache off;
  ssl_session_tickets off;
  server {
    listen 127.0.0.1:$port ssl;
    location / { return 200 "served by nginx\n"; }
  }
}
END
}

# start: with karat; a port that is taken is tried again.
start() {
  for _ in 1 2 3 4 5; do
    port=$($python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    write_config
    OPENSSL_CONF=$tmp/karat.cnf nginx -p "$tmp" -c "$tmp/nginx.conf" >nginx.log 2>&1 &
    server=$!
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      kill -0 "$server" 2>/dev/null || break
      if plain s_client -connect "127.0.0.1:$port" </dev/null >/dev/null 2>&1; then
        return 0
      fi
      sleep 0.1
    done
  done
  fail "nginx did not start: $(cat nginx.log error.log)"
}

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
    OPENSSL_CONF=$1 curl -sS --max-time 20 --noproxy '*' --cacert server.crt $options \
      "https://localhost:$port/" --resolve "localhost:$port:127.0.0.1" >answer 2>&1 ||
      fail "curl $options, $1: $(cat answer error.log)"
    grep -qx 'served by nginx' answer || fail "curl $options, $1: $(cat answer)"
  done
  OPENSSL_CONF=$1 $python client.py "$port" 5 >answer 2>&1 || fail "Python, $1: $(cat answer error.log)"
}

start
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
wait "$server" || fail "nginx ended with $?: $(cat error.log)"
server=
if grep -E 'signal (6|7|8|11)|\[(alert|emerg|crit)\]' error.log; then
  fail "nginx complains"
fi
say "reload and end"
