#!/usr/bin/env bash
# Measures the board in Chromium on a published build: first paint and the whole board at 40, 200 and 600 items, a drop (painted, confirmed,
# bytes), the frames of a drag with and without 100 ms of network, what a circuit keeps in memory, and sixty people in one gathering (four of them at browsers).
# Prints figures and judges nothing: run it on a quiet machine. About five minutes.
#   PUBLISHED   folder of an existing publish to use instead of making one
#   CHROMIUM    path of the browser to use instead of /usr/bin/chromium
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

published=${PUBLISHED:-$work/published}
if [[ -z ${PUBLISHED:-} ]]; then
  dotnet publish src/GatheringPlanner.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$published" -v quiet --nologo
fi
dotnet build tests/GatheringPlanner.Benchmarks -c Release -v quiet --nologo
dotnet tests/GatheringPlanner.Benchmarks/bin/Release/net10.0/GatheringPlanner.Benchmarks.dll board "$(cd "$published" && pwd)"
