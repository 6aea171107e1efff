"""Find the calls of the client in Python sources, without running them."""
