"""The job of examples/batch_embedding.py with kamiwaza-sdk: python batch_embedding.py FILE."""

import json
import sys

from kamiwaza_sdk import KamiwazaClient

client = KamiwazaClient()
with open(sys.argv[1], encoding="utf-8") as file:
    lines = [line.strip() for line in file if line.strip()]
embedder = client.embedding.get_embedder(provider_type="sentence_transformers")
for line, vector in zip(lines, embedder.embed_chunks(lines), strict=True):
    print(json.dumps({"text": line, "vector": vector}))
