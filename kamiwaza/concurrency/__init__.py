"""What threads and processes that use a client at the same time need of each other."""
