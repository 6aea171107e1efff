"""The job of examples/test_summary.py with openai and httpx2: pytest test_summary.py."""

import httpx2
import openai
import pytest


def summarize(client: openai.OpenAI, text: str) -> str:
    messages = [{"role": "user", "content": f"Summarize: {text}"}]
    return client.chat.completions.create(model="m", messages=messages).choices[0].message.content


def client(answer: httpx2.Response) -> openai.OpenAI:
    engine = httpx2.Client(transport=httpx2.MockTransport(lambda request: answer))
    return openai.OpenAI(base_url="http://a", api_key="k", max_retries=0, http_client=engine)


def test_summary():
    message = {"role": "assistant", "content": "A blue sky."}
    answer = httpx2.Response(200, json={"choices": [{"message": message}]})
    assert summarize(client(answer), "The sky is blue.")


def test_platform_is_down():
    with pytest.raises(openai.APIError):
        summarize(client(httpx2.Response(503)), "The sky is blue.")
