"""What a program can see of its calls: records, hooks, log lines."""
