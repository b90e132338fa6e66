# tests/provider/common.sh: for the scripts beside it, which set $module and $fragment: a scratch
# directory to be in, a configuration with karat, and the openssl command with and without it.
#
# shellcheck shell=sh disable=SC2154,SC2034
# SPDX-License-Identifier: Apache-2.0
tmp=$(mktemp -d)
server=
servers=
cleanup() {
  for process in $server $servers; do
    kill "$process" 2>/dev/null || true
  done
  rm -rf "$tmp"
}
trap cleanup EXIT
fragment=$(readlink -f "$fragment")
cd "$tmp" || exit 1
unset OPENSSL_CONF
export LC_ALL=C

fail() {
  echo "provider: $*" >&2
  exit 1
}

say() {
  echo "$*: good"
}

# same WHAT FILE FILE
same() {
  cmp "$2" "$3" || fail "$1: not the same"
}

# What a user gets who includes the fragment in openssl.cnf.
system=$(openssl version -d | sed 's/.*"\(.*\)"/\1/')/openssl.cnf
[ -r "$system" ] || fail "$system is not there"
sed "s|^module = .*|module = $module|" "$fragment" >fragment.cnf
printf '.include %s\n.include %s\n' "$system" "$tmp/fragment.cnf" >karat.cnf

karat() {
  OPENSSL_CONF=$tmp/karat.cnf openssl "$@"
}

plain() {
  openssl "$@"
}

# refused TEXT ARGUMENT...: karat must fail, with that text in an error of karat's.
refused() {
  text=$1
  shift
  ! karat "$@" >refused.log 2>&1 || fail "not refused: $*"
  grep ":karat:" refused.log | grep -q "$text" || fail "$*: another error: $(cat refused.log)"
}

# ---- nginx

# make_certificate BITS: server.key and server.crt, of its own.
make_certificate() {
  plain genpkey -quiet -algorithm RSA -pkeyopt "rsa_keygen_bits:$1" -out server.key
  plain req -x509 -new -key server.key -sha256 -days 2 -subj /CN=localhost \
    -addext "subjectAltName=IP:127.0.0.1,DNS:localhost" -out server.crt
}

# configure_nginx DIRECTORY WORKERS: no session is ever resumed.
configure_nginx() {
  cat >"$1/nginx.conf" <<END
daemon off;
worker_processes $2;
pid $tmp/$1/nginx.pid;
error_log $tmp/$1/error.log notice;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path $tmp/$1/body;
  proxy_temp_path $tmp/$1/proxy;
  fastcgi_temp_path $tmp/$1/fastcgi;
  uwsgi_temp_path $tmp/$1/uwsgi;
  scgi_temp_path $tmp/$1/scgi;
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

# start_nginx DIRECTORY CONFIG WORKERS [COMMAND...]: in the background, with that configuration of
# OpenSSL (and under that command); sets $server, its process, and $port. A port that somebody else
# takes first is tried again.
start_nginx() {
  directory=$1
  config=$2
  workers=$3
  shift 3
  mkdir -p "$directory"
  for _ in 1 2 3 4 5; do
    port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    configure_nginx "$directory" "$workers"
    PATH=$PATH:/usr/sbin OPENSSL_CONF=$config "$@" nginx -p "$tmp/$directory" \
      -c "$tmp/$directory/nginx.conf" >"$directory/nginx.log" 2>&1 &
    server=$!
    servers="$servers $server"
    for _ in $(seq 150); do
      kill -0 "$server" 2>/dev/null || break
      if plain s_client -connect "127.0.0.1:$port" </dev/null >/dev/null 2>&1; then
        return 0
      fi
      sleep 0.1
    done
  done
  fail "nginx did not start: $(cat "$directory/nginx.log" "$directory/error.log")"
}
