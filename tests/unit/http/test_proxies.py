"""Proxies: addresses as people write them, the environment as curl reads it, its exceptions."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza import AsyncKamiwazaClient, ConfigurationError, KamiwazaClient, SDKConfig
from kamiwaza.network.no_proxy import is_exempt
from kamiwaza.network.proxy import complete_proxy, proxy_for

SECRET = "hunter2-correct-horse"


def way(url: str, **settings: Any) -> str | None:
    """Return the address of the proxy a request to `url` takes."""
    found = proxy_for(url, SDKConfig(**settings))
    return None if found is None else found.url


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        ("proxy:3128", "http://proxy:3128"),
        ("  http://proxy:3128/  ", "http://proxy:3128"),
        ("HTTPS://Proxy:3128", "https://proxy:3128"),
        ("user:pass@proxy:3128", "http://user:pass@proxy:3128"),
        ("http://user:p@ss@proxy:3128", "http://user:p%40ss@proxy:3128"),
        ("http://user:p%23%FF@proxy", "http://user:p%23%FF@proxy"),
        ("http://user@proxy", "http://user@proxy"),
        ("[::1]:3128", "http://[::1]:3128"),
        ("b\u00fccher.test:1", "http://xn--bcher-kva.test:1"),
    ],
)
def test_an_address_is_completed(given: str, complete: str) -> None:
    assert SDKConfig(proxy=given).proxy == complete
    assert complete_proxy(complete) == complete


UNUSABLE = [
    f"ftp://user:{SECRET}@proxy:1",
    f"http://user:{SECRET}#x@proxy:1",
    f"http://user:{SECRET}/x@proxy:1",
    f"http://user:{SECRET}?x@proxy:1",
    f"user:{SECRET}@proxy:port",
    f"user:{SECRET}@proxy:99999",
    f"user:{SECRET}@gate..lab:1",
    f"user:{SECRET}@[::1:1",
    f"user:{SECRET}\x00@proxy:1",
    f"user:{SECRET}\ud800@proxy:1",
    f"user:{SECRET}@pro xy:1",
    f"user:{SECRET}@",
    f"user:{SECRET}@\u00a8:1",
    f"user:{SECRET}@xn--\u00fc:1",
    f"socks4://user:{SECRET}@proxy:1",
    f"{SECRET}://proxy",
    "",
]


@pytest.mark.parametrize("value", UNUSABLE)
@pytest.mark.parametrize("make", [SDKConfig, KamiwazaClient, AsyncKamiwazaClient])
def test_what_is_no_address_is_refused_and_not_shown(make: Any, value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"\bproxy: ") as caught:
        make(proxy=value)
    assert SECRET not in f"{caught.value} {caught.value!r} {caught.value.__context__!r}"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("value", [v for v in UNUSABLE if v and v.isprintable()])
def test_nor_is_one_of_the_environment(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"^{name}: ") as caught:
        KamiwazaClient("http://kamiwaza.test", max_retries=0).ping()
    assert SECRET not in f"{caught.value} {caught.value!r}"
    assert caught.value.__context__ is None or SECRET not in repr(caught.value.__context__)


def test_a_socks_proxy_without_its_package_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ConfigurationError, match=r"proxy: .*socksio"):
        KamiwazaClient(proxy="socks5://proxy:1080")
    monkeypatch.setenv("ALL_PROXY", "socks5h://proxy:1080")
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY: .*socksio"):
        KamiwazaClient("http://kamiwaza.test").ping()


@given(st.text(max_size=30))
def test_any_text_is_completed_or_refused(text: str) -> None:
    try:
        found = complete_proxy(text)
    except UnicodeError:
        raise AssertionError("not one of our own") from None
    except ValueError:
        return
    assert complete_proxy(found) == found


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"http_proxy": "p:1"}, "http://host", "http://p:1"),
        ({"http_proxy": " http://p:1 "}, "http://host", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "http://host", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, "http://host", None),
        ({"http_proxy": "p:1", "HTTP_PROXY": "q:1"}, "http://host", "http://p:1"),
        ({"http_proxy": "", "HTTP_PROXY": "q:1"}, "http://host", "http://q:1"),
        ({"http_proxy": "p:1"}, "https://host", None),
        ({"HTTPS_PROXY": "p:1"}, "https://host", "http://p:1"),
        ({"all_proxy": "p:1"}, "https://host", "http://p:1"),
        ({"all_proxy": "p:1", "https_proxy": "q:1"}, "https://host", "http://q:1"),
        ({"all_proxy": "p:1", "no_proxy": "host"}, "https://host", None),
        ({"all_proxy": "p:1", "NO_PROXY": "host"}, "https://host", None),
        (
            {"all_proxy": "p:1", "no_proxy": "other", "NO_PROXY": "host"},
            "http://host",
            "http://p:1",
        ),
        ({}, "http://host", None),
    ],
)
def test_the_environment_is_read_as_curl_reads_it(
    environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert way(url) == proxy
    assert way(url, trust_env=False) is None
    assert way(url, proxy="mine:1") == "http://mine:1"


EXEMPT = [
    ("*", "host"),
    ("a, *", "host"),
    ("localhost,127.0.0.1,::1", "::1"),
    ("[::1]", "::1"),
    ("[::1]:80", "::1"),
    ("0:0:0:0:0:0:0:1", "::1"),
    ("fd00::/8", "fd12::1"),
    ("10.0.0.0/8", "10.96.0.1"),
    ("10.1.2.3/8", "10.96.0.1"),
    ("10.0.0.0/8", "::ffff:10.0.0.1"),
    ("10.96.*", "10.96.0.1"),
    ("127.0.0.1:80", "127.0.0.1"),
    ("corp", "corp"),
    ("corp", "a.corp"),
    ("CORP", "a.Corp"),
    ("corp.", "a.corp"),
    ("corp", "a.corp."),
    (".corp", "a.b.corp"),
    (".corp", "corp"),
    ("*.corp", "a.corp"),
    ("*.corp:80", "a.corp"),
    ("a corp", "corp"),
    (" a ,, .svc,.cluster.local , corp", "x.svc"),
    ("corp:80", "corp"),
    ("http://corp/", "corp"),
]
NOT_EXEMPT = [
    ("", "host"),
    (",", "host"),
    (".", "host"),
    ("10.0.0.0/8", "11.0.0.1"),
    ("10.0.0.0/8", "host"),
    ("10.0.0.0/99", "10.0.0.1"),
    ("127.0.0.1", "27.0.0.1"),
    ("0.0.1", "10.0.0.1"),
    ("fd00::/8", "10.0.0.1"),
    ("::1", "::2"),
    ("[::1]:8080", "::1"),
    ("corp:8080", "corp"),
    ("corp", "xcorp"),
    (".corp", "xcorp"),
    ("*.corp", "corp"),
    ("*.corp", "corp.evil"),
    ("a.corp", "corp"),
]


@pytest.mark.parametrize(("rules", "host"), EXEMPT)
def test_what_needs_no_proxy(rules: str, host: str) -> None:
    assert is_exempt(host, 80, rules)


@pytest.mark.parametrize(("rules", "host"), NOT_EXEMPT)
def test_what_needs_one_all_the_same(rules: str, host: str) -> None:
    assert not is_exempt(host, 80, rules)


@given(st.text(max_size=40), st.text(max_size=20), st.integers(0, 65535))
def test_no_rule_and_no_host_crash(rules: str, host: str, port: int) -> None:
    assert is_exempt(host, port, rules) in (True, False)


@pytest.mark.parametrize(
    "host", ["gate..lab", ".lab", "a" * 64, f"{'a.' * 127}lab", "..", "a\u3002\u3002b"]
)
@pytest.mark.parametrize("make", [KamiwazaClient, AsyncKamiwazaClient])
def test_a_host_that_no_look_up_takes_is_refused_at_once(make: Any, host: str) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url: .*host name"):
        make(f"http://{host}")
    with pytest.raises(ConfigurationError, match=r"proxy: .*host name"):
        make(proxy=f"http://{host}:1")
