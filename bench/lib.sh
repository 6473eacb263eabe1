# Shared by the benchmarks: a server of our own on an empty data folder, and people in it.
root=${QUINTET_ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}
work=$(mktemp -d "${TMPDIR:-/tmp}/quintet-bench.XXXXXX"); chmod 755 "$work"
pids=()
cleanup() { for p in "${pids[@]:-}"; do [ -n "$p" ] && kill "$p" 2>/dev/null && wait "$p" 2>/dev/null; done; rm -rf "$work"; }
trap cleanup EXIT

free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])' 2>/dev/null ||
  node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

# start_server [NAME=VALUE …]: sets base and server_pid once it is ready.
start_server() {
  port=$(free_port); base="http://127.0.0.1:$port"
  env QUINTET_PORT="$port" QUINTET_DATA_DIR="$work/data" QUINTET_RATE_LIMITS=off QUINTET_PACE=0 "$@" \
    "$root/quintet" run >"$work/server.log" 2>&1 &
  server_pid=$!; pids+=("$server_pid")
  for _ in $(seq 300); do
    curl -sf -m 1 "$base/health/ready" >/dev/null && return
    kill -0 "$server_pid" 2>/dev/null || { tail -20 "$work/server.log" >&2; echo "the server did not start" >&2; exit 1; }
    sleep 0.1
  done
  echo "the server was not ready within 30 s" >&2; exit 1
}

json() { node -e 'let t="";process.stdin.on("data",d=>t+=d).on("end",()=>{let v=JSON.parse(t);for(const k of process.argv[1].split("."))v=v[k];console.log(v)})' "$1"; }

# new_person: prints an access token of a fresh guest.
new_person() {
  curl -sf -X POST "$base/api/v1/auth/guest" -H 'X-Client: native' -H 'Content-Type: application/json' \
    -d '{"language":"en","time_zone":"UTC"}' | json data.access_token
}
median() { sort -n | awk '{v[NR]=$1} END {print (NR%2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
