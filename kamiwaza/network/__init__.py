"""Connections: host names, lookups, proxies, sockets, TLS and HTTP/1.1."""
