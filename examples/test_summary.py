"""Test a program that uses the platform: pytest test_summary.py."""

import pytest

from kamiwaza import APIError, KamiwazaClient


def summarize(client: KamiwazaClient, text: str) -> str:
    [deployment] = client.serving.list()
    return client.openai.chat(deployment, f"Summarize: {text}").text


def test_summary(kamiwaza_sandbox, kamiwaza_client):
    kamiwaza_sandbox.add_deployment("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0")
    assert summarize(kamiwaza_client, "The sky is blue.")


def test_platform_is_down(kamiwaza_sandbox, kamiwaza_client):
    kamiwaza_sandbox.fail_next(status=503, count=10)
    with pytest.raises(APIError):
        summarize(kamiwaza_client, "The sky is blue.")
