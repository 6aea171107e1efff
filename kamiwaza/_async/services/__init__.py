"""The services of a client, such as `client.models`: one package or module each."""
