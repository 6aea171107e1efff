"""Compare two releases of the contract and report which changes break a client."""
