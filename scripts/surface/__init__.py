"""The public surface of the client as data, for the site, the command line and tools of agents."""
