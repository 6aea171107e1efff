"""Concurrency: tasks, threads and processes that use a client at the same time."""
