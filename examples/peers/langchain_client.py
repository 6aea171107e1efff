"""The job of examples/langchain_client.py with kamiwaza-sdk: python langchain_client.py MODEL QUESTION."""

import sys

from kamiwaza_sdk import KamiwazaClient
from langchain_openai import ChatOpenAI

model, question = sys.argv[1:]
engine = KamiwazaClient().openai.get_client(model=model)
name = engine.models.list().data[0].id
chat = ChatOpenAI(model=name, base_url=str(engine.base_url), api_key=engine.api_key)
print(chat.invoke(question).content)
