"""The job of examples/rag.py with kamiwaza-sdk: python rag.py FOLDER QUESTION."""

import sys
from pathlib import Path

from kamiwaza_sdk import KamiwazaClient

folder, question = sys.argv[1:]
client = KamiwazaClient()
room = str(client.workrooms.create("notes", "persistent").id)
for file in sorted(Path(folder).glob("*.md")):
    content = file.read_bytes()
    client.context.upload_file(
        workroom_id=room, filename=file.name, file_content=content, collection_name="notes"
    )
found = client.context.search(workroom_id=room, query=question, collection_name="notes", top_k=5)
chunks = found["results"]
deployed = client.models.download_and_deploy_model("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m")
engine = client.openai.get_client(deployment_id=deployed["deployment_id"])
text = "\n".join(chunk["text"] for chunk in chunks)
messages = [{"role": "user", "content": f"Answer from this:\n{text}\n\n{question}"}]
answer = engine.chat.completions.create(model=engine.models.list().data[0].id, messages=messages)
print(answer.choices[0].message.content)
print("Sources:", ", ".join({chunk["source"] for chunk in chunks}))
