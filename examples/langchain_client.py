"""Use a deployment with LangChain: python langchain_client.py MODEL QUESTION."""

import sys

from langchain_openai import ChatOpenAI

from kamiwaza import KamiwazaClient

model, question = sys.argv[1:]
engine = KamiwazaClient().openai.client(model)
name = engine.models.list().data[0].id
chat = ChatOpenAI(model=name, base_url=str(engine.base_url), api_key=engine.api_key)
print(chat.invoke(question).content)
