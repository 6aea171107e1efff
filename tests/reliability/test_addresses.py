"""Wrong base URLs: the error names what is wrong."""

from __future__ import annotations

import ssl
from typing import Any

import pytest

from kamiwaza import KamiwazaClient, SDKConfig, errors
from kamiwaza.config import DEFAULT_BASE_URL
from kamiwaza_api.api.models import list_models
from tests.reliability.fault_server import answer, raw, serve
from tests.reliability.halves import LoopbackHalf
from tests.unit.mock_platform import answering

PAGE = answer(200, "<h1>Sign in</h1>", kind="text/html; charset=utf-8")
NGINX = "<html><title>400 The plain HTTP request was sent to HTTPS port</title></html>"


def read(client: Any) -> Any:
    return client.raw.send(list_models())


@pytest.mark.parametrize("status", [200, 404])
def test_a_web_page_names_the_url_and_not_what_is_there(half: LoopbackHalf, status: int) -> None:
    page = answer(status, "<h1>Sign in</h1>", kind="text/html")
    with serve(page) as server:
        error = half.fails(f"{server.url}/lab/api", read)
    assert type(error) is errors.NonAPIResponseError
    assert str(error).startswith(f"{server.url}/lab/api/models/ answered with a web page instead")
    assert "lack" not in str(error)


def test_a_web_page_outside_of_the_api_is_told_so(half: LoopbackHalf) -> None:
    with serve(PAGE) as server:
        url = f"{server.url}/console?token=0123456789abcdef"
        error = half.fails(server.url, lambda client: client.request("GET", url))
    assert f"{server.url}/console answered with a web page instead" in str(error)
    assert "is /api missing in the base URL?" in str(error)
    assert "0123456789abcdef" not in str(error)


GREETINGS = {
    "an answer": raw(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
    "SSH": raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
}


@pytest.mark.parametrize("greeting", GREETINGS.values(), ids=GREETINGS)
def test_a_port_that_does_not_speak_tls_is_named(half: LoopbackHalf, greeting: Any) -> None:
    with serve(first=greeting) as server:
        error = half.fails(server.url.replace("http:", "https:"), read)
    assert type(error) is errors.TLSError
    assert f"the port does not use TLS; is the platform at {server.url}?" in str(error)
    assert "ca_bundle" not in str(error)


REPLIES = {
    "nginx": answer(400, NGINX, kind="text/html"),
    "go": answer(400, "Client sent an HTTP request to an HTTPS server.\n", kind="text/plain"),
}


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)
def test_a_port_that_wants_tls_is_named(half: LoopbackHalf, reply: Any) -> None:
    with serve(reply) as server:
        error = half.fails(server.url, read)
    assert type(error) is errors.BadRequestError
    assert "The port requires TLS: use https:// in the base URL" in str(error)


def test_so_is_one_that_answers_by_an_alert(half: LoopbackHalf) -> None:
    alert = raw(b"\x15\x03\x01\x00\x02\x02\x46")
    with serve(alert) as server:
        error = half.fails(server.url, read, max_retries=0)
    assert f"seems to use TLS; is the platform at https://127.0.0.1:{server.port}?" in str(error)


def test_one_that_only_closes_may_be_one(half: LoopbackHalf, server_tls: ssl.SSLContext) -> None:
    with serve(answer(), tls=server_tls) as server:
        plain = server.url.replace("https:", "http:")
        error = half.fails(plain, read, max_retries=0)
    assert isinstance(error, errors.APIConnectionError)
    if "closed without an answer" in str(error):
        assert f"if the port uses TLS, the platform is at {server.url}" in str(error)


@pytest.mark.parametrize("status", [401, 404, 500, 307])
def test_an_error_of_the_default_address_says_first_that_nobody_set_another(status: int) -> None:
    platform = answering(status, "{}")
    with pytest.raises(errors.APIStatusError) as caught:
        read(platform.client(None))
    assert str(caught.value).startswith(
        "no base URL was configured (base_url, KAMIWAZA_BASE_URL), so the default"
        f" {DEFAULT_BASE_URL} was used: {status}: "
    )


def test_so_does_an_answer_that_makes_no_sense() -> None:
    with pytest.raises(errors.ResponseValidationError, match=r"^no base URL was configured"):
        answering(200, "welcome").client(None).models.list()
    with pytest.raises(errors.ResponseValidationError, match=r"^no base URL was configured"):
        read(answering(200, "welcome").client(None))
    with pytest.raises(errors.ResponseValidationError, match=r"^the answer is not"):
        read(answering(200, "welcome").client())


def test_nor_does_a_page_or_a_connection_hide_it(monkeypatch: pytest.MonkeyPatch) -> None:
    page = answering(200, "<h1>x</h1>", {"content-type": "text/html"})
    with pytest.raises(errors.NonAPIResponseError, match=r"^no base URL was configured"):
        read(page.client(None, timeout=3, api_key="k-12345"))
    monkeypatch.setenv("https_proxy", "127.0.0.1:9")
    with pytest.raises(errors.ProxyError, match=r"^no base URL was configured"):
        read(KamiwazaClient(max_retries=0))


def test_an_address_that_was_set_is_no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    platform = answering(404, "{}")
    config = SDKConfig(base_url=DEFAULT_BASE_URL)
    clients = [platform.client(DEFAULT_BASE_URL), platform.client(None, config=config, timeout=3)]
    monkeypatch.setenv("KAMIWAZA_BASE_URI", DEFAULT_BASE_URL)
    for client in (*clients, platform.client(None), platform.client(None, timeout=3)):
        with pytest.raises(errors.ResourceNotFoundError, match=r"^404: "):
            read(client)
