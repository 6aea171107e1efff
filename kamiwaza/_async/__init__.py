"""The asynchronous half, written by hand; the other one is written from it."""
