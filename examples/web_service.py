"""A web service that streams answers: uvicorn web_service:app."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from kamiwaza import AsyncKamiwazaClient


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncKamiwazaClient() as app.state.kamiwaza:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(model: str, question: str) -> StreamingResponse:
    return StreamingResponse(app.state.kamiwaza.openai.stream(model, question))
