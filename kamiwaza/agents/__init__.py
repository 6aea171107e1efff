"""Tools for agents: a definition for every method of the client, and the execution of calls."""
