"""The job of examples/openai_client.py with kamiwaza-sdk: python openai_client.py MODEL QUESTION."""

import sys

from kamiwaza_sdk import KamiwazaClient

model, question = sys.argv[1:]
engine = KamiwazaClient().openai.get_client(model=model)
name = engine.models.list().data[0].id
messages = [{"role": "user", "content": question}]
for chunk in engine.chat.completions.create(model=name, messages=messages, stream=True):
    print(chunk.choices[0].delta.content or "" if chunk.choices else "", end="")
print()
