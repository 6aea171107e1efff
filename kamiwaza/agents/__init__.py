"""Tools for agents: every method of the client as a tool definition, and what runs the calls."""
