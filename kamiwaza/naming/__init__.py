"""Ids, quantizations and file names: text only."""
