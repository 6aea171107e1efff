"""HTTP/1.1 without input and output: heads of requests, and responses parsed by llhttp."""
