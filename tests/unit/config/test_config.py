"""Settings: where they come from, which goes first, what cannot work, what is never shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from pydantic import ValidationError as PydanticError

from kamiwaza import ConfigurationError, KamiwazaClient, SDKConfig
from kamiwaza.config import DEFAULT_BASE_URL, complete_base_url

SECRET = "hunter2-correct-horse"


def plain(value: object) -> object:
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def credentials(config: SDKConfig) -> dict[str, object]:
    names = ("api_key", "token", "username", "password")
    return {name: plain(v) for name in names if (v := getattr(config, name)) is not None}


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    def write(text: str | bytes) -> Path:
        path = tmp_path / "config.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        monkeypatch.setenv("KAMIWAZA_CONFIG_FILE", str(path))
        return path

    return write


def test_the_defaults() -> None:
    config = SDKConfig()
    assert config.base_url == f"{DEFAULT_BASE_URL}/api" == "https://api.kamiwaza.ai/api"
    assert (config.timeout, config.connect_timeout, config.deadline) == (30.0, 5.0, None)
    assert (config.max_retries, config.verify_ssl, config.api_key_scheme) == (3, True, "both")
    assert credentials(config) == {}


@pytest.mark.parametrize(
    ("variable", "name", "text", "value"),
    [
        ("KAMIWAZA_BASE_URL", "base_url", "http://k:7777", "http://k:7777/api"),
        ("KAMIWAZA_BASE_URI", "base_url", "http://k:7777/api/", "http://k:7777/api"),
        ("KAMIWAZA_API_KEY", "api_key", "k-1", "k-1"),
        ("KAMIWAZA_TOKEN", "token", "t-1", "t-1"),
        ("KAMIWAZA_API_TOKEN", "token", "t-1", "t-1"),
        ("KAMIWAZA_USERNAME", "username", "bob", "bob"),
        ("KAMIWAZA_PASSWORD", "password", "p w", "p w"),
        ("KAMIWAZA_VERIFY_SSL", "verify_ssl", "false", False),
        ("KAMIWAZA_VERIFY_SSL", "verify_ssl", "0", False),
        ("KAMIWAZA_TIMEOUT", "timeout", "2.5", 2.5),
        ("KAMIWAZA_MAX_RETRIES", "max_retries", "0", 0),
        ("KAMIWAZA_CA_BUNDLE", "ca_bundle", "/x.pem", Path("/x.pem")),
        ("KAMIWAZA_API_KEY_SCHEME", "api_key_scheme", "bearer", "bearer"),
        ("kamiwaza_timeout", "timeout", "3", 3.0),
    ],
)
def test_every_setting_is_read_from_the_environment(
    variable: str, name: str, text: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, text)
    assert plain(getattr(SDKConfig(), name)) == value
    assert plain(getattr(SDKConfig.made_of(None, {}), name)) == value


def test_the_plain_name_goes_before_the_alias(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_BASE_URI", "http://alias")
    monkeypatch.setenv("KAMIWAZA_BASE_URL", "http://name")
    assert SDKConfig().base_url == "http://name/api"


@pytest.mark.parametrize("name", ["API_KEY", "BASE_URL", "PROFILE", "CONFIG_FILE", "TIMEOUT"])
def test_an_empty_variable_counts_as_absent(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"KAMIWAZA_{name}", "")
    assert SDKConfig() == SDKConfig(base_url=DEFAULT_BASE_URL)


def test_a_changed_environment_is_seen_by_the_next_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_TIMEOUT", "1")
    assert KamiwazaClient().config.timeout == 1.0
    monkeypatch.setenv("KAMIWAZA_TIMEOUT", "2")
    assert KamiwazaClient().config.timeout == 2.0
    monkeypatch.delenv("KAMIWAZA_TIMEOUT")
    assert KamiwazaClient().config.timeout == 30.0
    monkeypatch.setenv("kamiwaza_timeout", "4")
    assert KamiwazaClient().config.timeout == 4.0


def test_who_goes_first(profiles: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    profiles('[profiles.default]\nbase_url = "http://profile"\ntimeout = 7\nmax_retries = 9')
    assert SDKConfig().base_url == "http://profile/api"
    monkeypatch.setenv("KAMIWAZA_BASE_URI", "http://environment")
    assert SDKConfig().base_url == "http://environment/api"
    monkeypatch.setenv("KAMIWAZA_TIMEOUT", "8")
    config = SDKConfig(base_url="http://argument")
    assert (config.base_url, config.timeout, config.max_retries) == ("http://argument/api", 8.0, 9)
    client = KamiwazaClient("http://client", config=config)
    assert (client.config.base_url, client.config.timeout) == ("http://client/api", 8.0)
    assert config.base_url == "http://argument/api"


CREDENTIALS = {
    "key": {"api_key": "k"},
    "token": {"token": "t"},
    "password": {"username": "u", "password": "p"},
}


@pytest.mark.parametrize("stronger", CREDENTIALS.values(), ids=CREDENTIALS)
@pytest.mark.parametrize("weaker", CREDENTIALS.values(), ids=CREDENTIALS)
def test_credentials_given_replace_all_others(
    stronger: Any, weaker: Any, profiles: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: dict[str, Any] = {name: f"other-{value}" for name, value in weaker.items()}
    assert credentials(KamiwazaClient(config=SDKConfig(**others), **stronger).config) == stronger

    lines = "\n".join(f'{name} = "{value}"' for name, value in others.items())
    profiles(f"[profiles.default]\n{lines}")
    assert credentials(SDKConfig()) == others
    assert credentials(SDKConfig(**stronger)) == stronger
    for name, value in stronger.items():
        monkeypatch.setenv(f"KAMIWAZA_{name.upper()}", value)
    assert credentials(SDKConfig()) == stronger
    for name in stronger:
        monkeypatch.delenv(f"KAMIWAZA_{name.upper()}")
    for name, value in others.items():
        monkeypatch.setenv(f"KAMIWAZA_{name.upper()}", value)
    assert credentials(SDKConfig(**stronger)) == stronger
    assert credentials(KamiwazaClient(**stronger).config) == stronger
    assert credentials(KamiwazaClient().config) == others


def test_a_user_name_and_its_password_may_come_from_two_places(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "p")
    assert credentials(SDKConfig(username="u")) == {"username": "u", "password": "p"}
    assert credentials(KamiwazaClient(username="u").config) == {"username": "u", "password": "p"}


@pytest.mark.parametrize("given", [{"username": "u"}, {"password": SECRET}])
def test_a_user_name_and_its_password_belong_together(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="belong together") as caught:
        KamiwazaClient(**given)
    assert SECRET not in str(caught.value)


def test_a_profile_is_chosen_by_name(profiles: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    profiles('[profiles.lab]\nbase_url = "http://lab"\n[profiles.prod]\nbase_url = "https://prod"')
    assert SDKConfig().base_url == f"{DEFAULT_BASE_URL}/api"
    assert SDKConfig.from_profile("lab").base_url == "http://lab/api"
    assert KamiwazaClient(profile="prod").config.base_url == "https://prod/api"
    monkeypatch.setenv("KAMIWAZA_PROFILE", "lab")
    assert KamiwazaClient().config.base_url == "http://lab/api"
    assert KamiwazaClient(profile="prod").config.base_url == "https://prod/api"


def test_the_profile_of_settings_made_elsewhere_was_read_already(profiles: Any) -> None:
    profiles('[profiles.lab]\nbase_url = "http://lab"')
    with pytest.raises(ConfigurationError, match="profile"):
        KamiwazaClient(config=SDKConfig(), profile="lab")


def test_a_changed_file_is_seen(profiles: Any) -> None:
    path = profiles("[profiles.default]\ntimeout = 1")
    assert KamiwazaClient().config.timeout == 1
    path.write_text("[profiles.default]\ntimeout = 2")
    os.utime(path, (1, 1))
    assert KamiwazaClient().config.timeout == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[profiles.other]", r"no profile 'lab' in .*config\.toml \(there: other\)"),
        ("", r"there: none"),
        ("profiles = 3", r"there: none"),
        ("[profiles]\nlab = 3", r"no profile 'lab'"),
        ("[profiles.lab", r"is not TOML"),
        (b"\xff\xfe", r"is not UTF-8"),
        ('[profiles.lab]\ntimeout = "soon"', r"timeout"),
        ("[profiles.lab]\ntimeuot = 3", r"timeuot"),
    ],
)
def test_a_profile_that_cannot_be_read_says_why(
    content: str | bytes, message: str, profiles: Any
) -> None:
    profiles(content)
    with pytest.raises(ConfigurationError, match=message):
        SDKConfig(profile="lab")


def test_a_missing_file_matters_only_to_who_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match="cannot read"):
        SDKConfig(profile="lab")
    monkeypatch.setenv("KAMIWAZA_CONFIG_FILE", str(tmp_path / "absent.toml"))
    with pytest.raises(ConfigurationError, match=r"cannot read .*absent\.toml"):
        SDKConfig()


def test_the_file_may_be_below_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "k.toml").write_text("[profiles.default]\ntimeout = 5")
    monkeypatch.setenv("KAMIWAZA_CONFIG_FILE", "~/k.toml")
    assert SDKConfig().timeout == 5


def test_a_user_without_a_home_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless(*_: object) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    assert SDKConfig(timeout=3).timeout == 3


BAD = [
    ("base_url", "ftp://host"),
    ("base_url", "host:8080"),
    ("base_url", "//host"),
    ("base_url", "https://"),
    ("base_url", "https://host:99999"),
    ("base_url", "https://host:port"),
    ("base_url", "https://[::1"),
    ("base_url", "https://ho st"),
    ("base_url", "https://host\\evil"),
    ("base_url", "https://host/?a=1"),
    ("base_url", "https://host/#a"),
    ("base_url", f"https://user:{SECRET}@host"),
    ("base_url", f"https://{SECRET}@host"),
    ("base_url", ""),
    ("api_key", ""),
    ("api_key", f"{SECRET}\n"),
    ("api_key", f" {SECRET}"),
    ("api_key", f"{SECRET}\u00fc"),
    ("token", f"{SECRET} "),
    ("token", f"{SECRET}\r\nX: y"),
    ("password", f"{SECRET}\n"),
    ("username", ""),
    ("timeout", 0),
    ("timeout", -1),
    ("timeout", float("inf")),
    ("timeout", float("nan")),
    ("timeout", 1e10),
    ("connect_timeout", "soon"),
    ("deadline", 0),
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("max_connections", 0),
    ("max_streams", 0),
    ("max_response_bytes", 0),
    ("verify_ssl", "perhaps"),
    ("api_key_scheme", "basic"),
]


@pytest.mark.parametrize(("name", "value"), BAD)
def test_what_cannot_work_is_named_and_never_shown(name: str, value: Any) -> None:
    partner = {"username": {"password": "p"}, "password": {"username": "u"}}.get(name, {})
    only_config = name in ("max_connections", "max_streams", "max_response_bytes")
    for make in (SDKConfig,) if only_config else (SDKConfig, KamiwazaClient):
        with pytest.raises(ConfigurationError, match=rf"\b{name}: ") as caught:
            make(**{name: value, **partner})
        assert SECRET not in f"{caught.value} {caught.value!r}"
        assert "KAMIWAZA_" in str(caught.value)
        assert not isinstance(caught.value, (PydanticError, ValueError))


def test_a_setting_misspelt_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="api_ky"):
        SDKConfig(api_ky=SECRET)  # type: ignore[call-arg]  # what is tested


def test_several_faults_are_told_at_once() -> None:
    with pytest.raises(ConfigurationError, match=r"timeout: .*max_retries: "):
        SDKConfig(timeout=-1, max_retries=-1)


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        ("https://host", "https://host/api"),
        ("https://host/", "https://host/api"),
        ("https://host/api", "https://host/api"),
        ("https://host/api/", "https://host/api"),
        ("  https://HOST:8443//  ", "https://host:8443/api"),
        ("HTTP://host:7777/api", "http://host:7777/api"),
        ("https://host/prefix", "https://host/prefix/api"),
        ("https://host/prefix/api//", "https://host/prefix/api"),
        ("https://host/xapi", "https://host/xapi/api"),
        ("http://[::1]:8080", "http://[::1]:8080/api"),
        ("http://[2001:DB8::1]/api", "http://[2001:db8::1]/api"),
        ("https://host:443", "https://host:443/api"),
        ("https://host:", "https://host/api"),
        ("http://localhost", "http://localhost/api"),
        ("http://10.0.0.1:80", "http://10.0.0.1:80/api"),
    ],
)
def test_the_base_url_is_completed(given: str, complete: str) -> None:
    assert SDKConfig(base_url=given).base_url == complete


HOSTS = st.one_of(
    st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?(\.[a-z]{2,5}){0,2}", fullmatch=True),
    st.ip_addresses(v=4).map(str),
    st.ip_addresses(v=6).map(lambda ip: f"[{ip}]"),
)
PREFIXES = st.lists(st.from_regex(r"[a-zA-Z0-9._~-]{1,8}", fullmatch=True), max_size=3)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["http", "https"]),
    HOSTS,
    st.none() | st.integers(1, 65535),
    PREFIXES,
    st.sampled_from(["", "/", "//", "/api", "/api/", "/api//"]),
)
def test_any_address_is_completed_to_one_form(
    scheme: str, host: str, port: int | None, prefix: list[str], ending: str
) -> None:
    authority = host if port is None else f"{host}:{port}"
    path = "".join(f"/{part}" for part in prefix)
    found = complete_base_url(f"{scheme}://{authority}{path}{ending}")
    stem = path if path.endswith("/api") and not ending.startswith("/api") else f"{path}/api"
    assert found == f"{scheme}://{authority}{stem}"
    assert complete_base_url(found) == found
    assert complete_base_url(f"{found}/") == found


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40) | st.text(max_size=30).map(lambda t: f"https://{t}"))
def test_any_text_is_completed_or_refused(text: str) -> None:
    try:
        found = complete_base_url(text)
    except ValueError:
        return
    assert found.startswith(("http://", "https://"))
    assert found.endswith("/api")
    assert complete_base_url(found) == found


def test_settings_are_frozen() -> None:
    config = SDKConfig(api_key=SECRET)
    with pytest.raises(PydanticError):
        config.timeout = 3  # type: ignore[misc]  # what is tested


def test_secrets_are_masked_in_every_text() -> None:
    config = SDKConfig(
        api_key=SECRET, token=SECRET, username="u", password=SECRET, proxy=f"http://u:{SECRET}@p"
    )
    assert SECRET not in f"{config} {config!r} {KamiwazaClient(config=config)!r}"
    assert "proxy" not in repr(config)


def test_making_a_client_of_the_same_settings_keeps_them() -> None:
    config = SDKConfig(timeout=3)
    assert KamiwazaClient(config=config).config is config
    assert SDKConfig.made_of(config, {"timeout": None}) is config
