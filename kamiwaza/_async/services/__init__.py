"""The services: what stands behind the dots of a client, one package or module each."""
