"""One call: connection pool, authentication, retries, answer."""
