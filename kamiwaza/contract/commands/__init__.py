"""The commands `diff` and `check`. Each module has `main(argv) -> int`."""
