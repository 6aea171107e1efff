"""How a request gets to its host: host names, look-ups, proxies."""
