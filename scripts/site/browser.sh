#!/bin/sh
# Install Chromium and its driver where that is allowed. Without them the tests of the site are skipped.
set -eu

if command -v chromedriver >/dev/null 2>&1; then
    exit
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing chromium and chromium-driver ..."
    if apt-get update -qq && apt-get install -y -qq chromium chromium-driver >/dev/null; then
        exit
    fi
fi
echo "there is no Chromium with driver (sudo apt-get install chromium chromium-driver)" >&2
