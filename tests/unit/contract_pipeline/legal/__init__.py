"""Random valid documents, and tests of the packages generated from them."""
