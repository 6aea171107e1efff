"""The public methods of the client as data, for the site, the command line and agent tools."""
