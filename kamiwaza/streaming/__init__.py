"""Server-sent events: decoding, kinds of streams, when to reconnect."""
