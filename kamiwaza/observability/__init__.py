"""Observing the calls of a program: records, hooks, log lines, traces."""
