"""Read a live platform and check its answers. Nothing is ever written."""
