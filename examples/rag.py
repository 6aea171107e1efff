"""Answer a question from the files of a folder: python rag.py FOLDER QUESTION."""

import sys
from pathlib import Path

from kamiwaza import KamiwazaClient

folder, question = sys.argv[1:]
with KamiwazaClient() as client:
    for file in sorted(Path(folder).glob("*.md")):
        client.context.upload(file, collection="notes").wait()
    found = client.context.unified_search(question, format_context=True, top_k=5)
    repository = "Qwen/Qwen3-0.6B-GGUF"
    deployment = client.models.download_and_deploy(repository, quantization="q4_k_m").wait()
    print(client.openai.chat(deployment, f"Answer from this:\n{found.context}\n\n{question}").text)
    print("Sources:", ", ".join(found.sources_by_file))
