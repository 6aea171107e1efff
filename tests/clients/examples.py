"""The questions and types that every client is tested with."""

from __future__ import annotations

from pydantic import BaseModel, Field

QUESTION = "How is the weather in Paris?"
RECORDING = ("talk.wav", b"x" * 64_000)


class City(BaseModel):
    """A city."""

    name: str
    population: int = Field(ge=1)
    rivers: list[str] = Field(min_length=1)


PARIS = City(name="Paris", population=2_100_000, rivers=["Seine"])


def get_weather(city: str) -> str:
    """Report the weather of a city."""
    return f"sunny in {city}"


WEATHER_SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
WEATHER_TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Report the weather of a city.",
        "parameters": WEATHER_SCHEMA,
        "strict": True,
    },
}
