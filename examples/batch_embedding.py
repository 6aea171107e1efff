"""Embed the lines of a file as JSON lines: python batch_embedding.py FILE."""

import json
import sys

from kamiwaza import KamiwazaClient

with open(sys.argv[1], encoding="utf-8") as file, KamiwazaClient() as client:
    lines = [line.strip() for line in file if line.strip()]
    for line, vector in zip(lines, client.embedding.embed_many(lines), strict=True):
        print(json.dumps({"text": line, "vector": vector.tolist()}))
