"""Many calls of the same kind: batches of items, and the tasks or threads that send them."""
