"""The command line: `kamiwaza`. It needs the extra `cli`."""
