"""Clients of other projects on a served sandbox. `make test-clients` runs them all."""
