#!/bin/sh
# Create the virtual environment with the package (editable) and the pinned development tools.
# Debian packages the venv module separately. If it is missing, root installs it; other users get the command.
set -eu

PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}

for candidate in "$PYTHON" python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null 2>&1 &&
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$candidate
        break
    fi
done
if [ -z "${python:-}" ]; then
    echo "Python 3.11 or newer is needed (set PYTHON=/path/to/python3)" >&2
    exit 1
fi

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "installing $package ..."
        apt-get update -qq && apt-get install -y -qq "$package" >/dev/null
    else
        echo "the venv module is missing: install it (sudo apt-get install $package)" >&2
        exit 1
    fi
fi

echo "setting up $VENV ..."
[ -x "$VENV/bin/python" ] || "$python" -m venv "$VENV"
export PIP_DISABLE_PIP_VERSION_CHECK=1
"$VENV/bin/python" -m pip install --quiet --upgrade "pip>=25.1" 2>&1 | grep -v '^WARNING' || true
# Remove an installation under the former name of the distribution.
"$VENV/bin/python" -m pip uninstall --quiet --yes kamiwaza 2>/dev/null || true
groups=
for name in ${DEPENDENCY_GROUPS:-dev}; do
    groups="$groups --group $name"
done
# shellcheck disable=SC2086  # one argument for each group
"$VENV/bin/python" -m pip install --quiet --editable . $groups
