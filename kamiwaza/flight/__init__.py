"""Reading record batches from Arrow Flight servers. pyarrow is imported at the first use."""
