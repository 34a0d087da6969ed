#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. The last line says: tests: N passed, N failed, N skipped
#
# As root on Debian or Ubuntu it installs what is missing; otherwise it says what to install.
#   GATHERING_TEST_PG   connection string of a running PostgreSQL to use instead of an installed server
#   CHROMIUM            path of the browser to use instead of /usr/bin/chromium
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
readonly results="$PWD/tests/TestResults"

stop() {
  echo "check.sh: $1" >&2
  exit 1
}

refreshed=no
# install PACKAGE WHAT_FOR
install() {
  if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
    stop "$2 Please install it (on Debian or Ubuntu: sudo apt-get install $1) and run this again."
  fi
  echo "Installing $1 ..."
  if [[ $refreshed == no ]]; then
    apt-get update -qq >/dev/null || stop "apt-get update failed, so $1 cannot be installed. $2"
    refreshed=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null ||
    stop "apt-get could not install $1. $2"
}

require_tools() {
  command -v dotnet >/dev/null || stop "The .NET 10 SDK is needed and there is no dotnet command. See https://dotnet.microsoft.com/download/dotnet/10.0"
  # Not in one pipe with grep -q: its early end would fail the pipe.
  local sdks
  sdks=$(dotnet --list-sdks)
  grep -q '^10\.' <<<"$sdks" || stop "The .NET 10 SDK is needed; installed: ${sdks:-none}. See https://dotnet.microsoft.com/download/dotnet/10.0"

  if [[ -z ${GATHERING_TEST_PG:-} ]] && ! compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; then
    install postgresql "The storage tests need a PostgreSQL server, or the name of one in GATHERING_TEST_PG."
  fi
  if [[ -n ${CHROMIUM:-} ]]; then
    [[ -x $CHROMIUM ]] || stop "CHROMIUM names $CHROMIUM, which is not a program."
  elif [[ ! -x /usr/bin/chromium ]]; then
    install chromium "The browser tests need Chromium, or its path in CHROMIUM."
  fi
}

# run_part NAME=PROJECT=FILTER: runs those tests of a project and leaves their results, log and exit code under the name.
run_part() {
  local name project filter code=0
  IFS='=' read -r name project filter <<<"$1"
  dotnet test "$project" --no-build --configuration Release --results-directory "$results" --filter "$filter" \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal" >"$results/$name.log" 2>&1 || code=$?
  echo "$code" >"$results/$name.code"
}
export -f run_part
export results

# failed_tests NAME: what failed in a part, a test a line, without the values of its cases
failed_tests() {
  sed -n 's/.*<UnitTestResult .*\btestName="\([^"(]*\)[^"]*".*\boutcome="Failed".*/\1/p' "$results/$1.trx" 2>/dev/null | sort -u
}

# Runs the few browser tests that failed once more, when nothing else runs: a browser on a busy machine may stumble. Who passes then is named as unsteady.
run_again() {
  local tests
  tests=$(failed_tests "$1")
  if [[ -z $tests || $(wc -l <<<"$tests") -gt 5 ]]; then return; fi
  if dotnet test "$browser" --no-build --configuration Release --filter "$(sed 's/^/FullyQualifiedName=/' <<<"$tests" | paste -sd '|')" >"$results/$1.again.log" 2>&1; then
    echo "$tests" >"$results/$1.unsteady"
  fi
}

# say_failures NAME: each failed test of a part with what it says, without the lines of the servers it started
say_failures() {
  awk '/<UnitTestResult / { inside = / outcome="Failed"/; if (inside) { match($0, /testName="[^"]*"/); print "FAILED " substr($0, RSTART + 10, RLENGTH - 11) } }
       inside && /<Message>/ { telling = 1 }
       inside && telling { print }
       /<\/StackTrace>/ { telling = 0 }' "$results/$1.trx" 2>/dev/null
}

# count NAME ATTRIBUTE: a number out of the <Counters> element of a project's results; 0 where it has no test
count() {
  local number
  number=$(sed -n "s/.*<Counters .*\b$2=\"\([0-9]*\)\".*/\1/p" "$results/$1.trx" 2>/dev/null | head -n 1) || true
  echo "${number:-0}"
}

passed=0 failed=0 skipped=0 broken=()
# Adds one part to the sums and shows the end of its log where something went wrong.
add_up() {
  local name=$1 total ran ok code
  total=$(count "$name" total) ran=$(count "$name" executed) ok=$(count "$name" passed) code=$(cat "$results/$name.code" 2>/dev/null || echo none)
  if [[ -f $results/$name.unsteady ]]; then
    sed 's/^/unsteady, passed when run once more: /' "$results/$name.unsteady"
    ok=$ran code=0
  fi
  local bad=$((ran - ok)) left_out=$((total - ran))
  if [[ $code != 0 && $bad -eq 0 ]]; then
    bad=1
    echo "$name did not come to an end (exit code $code), which counts as one failure."
  fi
  if [[ $bad -gt 0 ]]; then
    tail -n 100 "$results/$name.log"
    broken+=("$name")
  fi
  printf '%-36s %5d passed %5d failed %5d skipped\n' "$name" "$ok" "$bad" "$left_out"
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + left_out))
}

require_tools
rm -rf "$results"
mkdir -p "$results"

dotnet build GatheringPlanner.sln --configuration Release -warnaserror --nologo -verbosity:minimal

# The browser tests take longest, so they start first: in two halves, one for each core.
readonly browser=tests/GatheringPlanner.Browser/GatheringPlanner.Browser.csproj
readonly first_half='FullyQualifiedName~Browser.Workspace.|FullyQualifiedName~Browser.Posture.|FullyQualifiedName~Browser.Accounts.|FullyQualifiedName~Browser.Circuits.'
parts=("Browser.1=$browser=$first_half" "Browser.2=$browser=$(sed 's/~/!~/g; s/|/\&/g' <<<"$first_half")")
for project in tests/GatheringPlanner.*.Tests/*.csproj; do
  parts+=("$(basename "$project" .csproj)=$project=FullyQualifiedName~GatheringPlanner")
done
printf '%s\0' "${parts[@]}" | xargs -0 -n 1 -P 2 bash -c 'run_part "$0"'

for half in Browser.1 Browser.2; do
  run_again "$half"
done

for part in "${parts[@]}"; do
  add_up "${part%%=*}"
done
for name in "${broken[@]}"; do
  say_failures "$name"
done

echo "tests: $passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
