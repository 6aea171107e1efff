#!/bin/sh
# For CI: fail if the platform at KAMIWAZA_BASE_URL lacks something that the client needs.
exec python -m kamiwaza.contract check --least breaking
