"""Downloads of files and bodies."""
