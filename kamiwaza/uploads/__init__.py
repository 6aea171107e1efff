"""Uploads: the sources of files, their lengths, and how they are read."""
