"""HTTP/1.1 without I/O: heads of requests, and responses parsed by llhttp."""
