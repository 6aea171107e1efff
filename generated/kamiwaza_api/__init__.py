"""Every operation of the Kamiwaza platform as a function that builds a request; no I/O.

Written by `make generate` from openapi.yaml, never by hand.
"""
