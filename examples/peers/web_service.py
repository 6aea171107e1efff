"""The job of examples/web_service.py with openai, against one engine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from openai import AsyncOpenAI


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncOpenAI() as app.state.openai:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(model: str, question: str) -> StreamingResponse:
    messages = [{"role": "user", "content": question}]
    chunks = await app.state.openai.chat.completions.create(
        model=model, messages=messages, stream=True
    )
    return StreamingResponse(
        chunk.choices[0].delta.content or "" async for chunk in chunks if chunk.choices
    )
