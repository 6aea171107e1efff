#!/bin/sh
# The job of examples/contract_check.sh with oasdiff.
exec oasdiff breaking openapi.yaml "$KAMIWAZA_BASE_URL/openapi.json" --fail-on ERR
