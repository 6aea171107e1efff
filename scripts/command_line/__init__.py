"""Write the table of commands for the command line."""
