#!/bin/sh
# Lets cmark-gfm, remark and Mermaid read what the Markdown writer writes. Needs cmark-gfm, Node and Chromium.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
cd ../../../..
exec mvn -B test -pl postmortem-core,postmortem-render -Dtest=OtherReadersTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dpostmortem.readers=true "$@"
