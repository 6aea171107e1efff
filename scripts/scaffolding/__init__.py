"""The code that `make scaffold` prints."""
