"""Use a deployment with the openai package: python openai_client.py MODEL QUESTION."""

import sys

from kamiwaza import KamiwazaClient

model, question = sys.argv[1:]
engine = KamiwazaClient().openai.client(model)
name = engine.models.list().data[0].id
messages = [{"role": "user", "content": question}]
for chunk in engine.chat.completions.create(model=name, messages=messages, stream=True):
    print(chunk.choices[0].delta.content or "" if chunk.choices else "", end="")
print()
