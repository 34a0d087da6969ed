#!/usr/bin/env bash
# Measures two promises on a published build with an empty data folder:
#   the first page answers within a second of the process's start, schema and sample gathering included;
#   a first visit to the list of gatherings loads less than 250 kB.
# Prints both figures, and when the list shows the sample gathering to somebody who signs in at once; fails when a promise is broken. RUNS=5 starts it five times and takes the median.
#   PUBLISHED   folder of an existing publish to use instead of making one
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C
readonly limit_ms=1000 limit_bytes=250000 runs=${RUNS:-5}
work=$(mktemp -d)
planner=
trap '[[ -z $planner ]] || kill "$planner" 2>/dev/null || true; rm -rf "$work"' EXIT

published=${PUBLISHED:-$work/published}
if [[ -z ${PUBLISHED:-} ]]; then
  dotnet publish src/GatheringPlanner.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$published" -v quiet --nologo
fi

now() { echo $(($(date +%s%N) / 1000000)); }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Starts the planner on an empty folder and sets $took, the milliseconds until its first page is there.
start() {
  port=$(free_port) url=http://localhost:$port
  local data=$work/data-$1
  began=$(now)
  ASPNETCORE_ENVIRONMENT=Development Storage__Folder=$data "$published/GatheringPlanner.Web" --urls "$url" --contentRoot "$published" >"$work/log" 2>&1 &
  planner=$!
  until curl -sf -o "$work/first.html" "$url/sign-in"; do
    kill -0 "$planner" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.01
  done
  took=$(($(now) - began))
}

# Signs in as the organizer and keeps the list of gatherings.
open_list() {
  rm -f "$work/jar"
  curl -s -c "$work/jar" -o "$work/sign-in.html" "$url/sign-in"
  local token
  token=$(sed -n 's/.*name="__RequestVerificationToken" value="\([^"]*\)".*/\1/p' "$work/sign-in.html" | head -n 1)
  curl -s -L -b "$work/jar" -c "$work/jar" -o "$work/list.html" --data-urlencode "__RequestVerificationToken=$token" --data "person=organizer" "$url/sign-in/as"
  grep -q 'href="/gatherings/[0-9a-f]\{32\}"' "$work/list.html" || { echo "The list does not show the sample gathering." >&2; exit 1; }
}

stop() {
  kill "$planner"
  wait "$planner" 2>/dev/null || true
  planner=
}

# Prints the bytes of the list and of all it links to, as they travel.
weigh() {
  local files file bytes total
  total=$(curl -s -b "$work/jar" -H 'Accept-Encoding: br, gzip' -o /dev/null -w '%{size_download}' "$url/")
  files=$(grep -oE '(href|src)="[^"#]+\.(css|js|svg|woff2)[#"]' "$work/list.html" | sed -E 's/^[a-z]+="//; s/[#"]$//' | sort -u)
  for file in $files; do
    bytes=$(curl -s -H 'Accept-Encoding: br, gzip' -o /dev/null -w '%{size_download}' "$url/$file")
    total=$((total + bytes))
    printf '  %7d  %s\n' "$bytes" "$file" >&2
  done
  echo "$total"
}

for run in $(seq "$runs"); do
  start "$run"
  echo "$took" >>"$work/times"
  open_list
  echo $(($(now) - began)) >>"$work/list-times"
  if [[ $run -lt $runs ]]; then stop; fi
done
# median FILE: of the numbers in it
median() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; }
first=$(median "$work/times")
weight=$(weigh)

echo "first page after $first ms (median of $runs), limit $limit_ms; list with the sample gathering after $(median "$work/list-times") ms"
echo "first visit loads $weight bytes, limit $limit_bytes"
[[ $first -lt $limit_ms && $weight -lt $limit_bytes ]]
