"""Domain objects of models: they take what servers send, keep it, and hide what is secret."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.errors import InvalidArgumentError, QuantizationError
from kamiwaza.redaction import MASK
from kamiwaza.schemas import models as schemas
from kamiwaza.schemas._base import Payload, Schema, Timestamp
from kamiwaza.schemas._text_units import bytes_per_second, seconds
from kamiwaza.schemas.models import DownloadState, Model, ModelFile
from kamiwaza.serialization.json import decode, encode_json

CONTRACT = json.loads(
    (Path(__file__).parents[3] / "generated/kamiwaza_api/contract.json").read_text("utf-8")
)["components"]["schemas"]
ID = "9b75e90e-1a86-49d7-9953-32242156fbe8"
CLASSES = [
    kind
    for name in schemas.__all__
    if isinstance(kind := getattr(schemas, name), type) and issubclass(kind, Schema)
]
KNOWN = [kind for kind in CLASSES if kind.__name__ in CONTRACT]
ANSWERS = [kind for kind in KNOWN if not issubclass(kind, Payload)]


@pytest.mark.parametrize("kind", KNOWN, ids=lambda kind: kind.__name__)
def test_every_member_of_the_contract_has_a_field(kind: type[Schema]) -> None:
    described = set(CONTRACT[kind.__name__]["properties"])
    own = {field.alias or name for name, field in kind.model_fields.items() if not field.exclude}
    assert own == described


@pytest.mark.parametrize("kind", ANSWERS, ids=lambda kind: kind.__name__)
def test_only_what_the_contract_requires_is_required(kind: type[Schema]) -> None:
    required = {name for name, field in kind.model_fields.items() if field.is_required()}
    assert required <= set(CONTRACT[kind.__name__].get("required", ()))


@pytest.mark.parametrize("kind", ANSWERS, ids=lambda kind: kind.__name__)
def test_unknown_members_are_kept(kind: type[Schema]) -> None:
    least = {
        "id": ID, "m_id": ID, "file_id": ID, "name": "n", "default": True, "model": {"name": "n"},
        "base_model_id": "b", "variant_repo": "v", "brand_new": {"deep": [1]},
    }  # fmt: skip
    found = decode(json.dumps(least).encode(), kind)
    assert json.loads(encode_json(found))["brand_new"] == {"deep": [1]}
    assert pickle.loads(pickle.dumps(found)) == found


def test_unknown_values_stay_what_they_are() -> None:
    file = decode(b'{"name": "x", "storage_type": "tape"}', ModelFile)
    assert file.storage_type == "tape"
    known = decode(b'{"name": "x", "storage_type": "oci"}', ModelFile)
    assert known.storage_type is schemas.StorageType.OCI
    assert decode(b'{"name": "x", "hosted": "moon"}', Model).hosted == "moon"


class _Moment(Schema):
    at: Timestamp | None = None


@settings(deadline=None)
@given(st.datetimes(), st.sampled_from(["", "Z", "+02:00", "-11:30"]))
def test_moments_are_aware_and_utc_by_default(moment: datetime, zone: str) -> None:
    text = moment.replace(year=2024, day=1).isoformat() + zone
    found = _Moment.model_validate({"at": text}).at
    assert found is not None
    assert found == datetime.fromisoformat(text if zone else text + "+00:00")
    assert found.utcoffset() is not None


SECRETS = (
    "access_token refresh_token id_token token api_key password current_password new_password"
    " client_secret local_broker_client_secret peer_broker_client_secret subject_token"
    " confirmation_token credential credential_override apiKey accessToken"
).split()


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize(
    "place",
    [
        lambda name: {name: "hush-hush-1"},
        lambda name: {"config": {name: "hush-hush-1"}},
        lambda name: {"deep": [{"list": [{name: {"value": "hush-hush-1"}}]}]},
    ],
)
def test_secrets_are_not_shown_but_kept(name: str, place: Any) -> None:
    data = {"id": ID, "m_id": ID, "default": True, **place(name)}
    found = schemas.ModelConfig.model_validate(data)
    for text in (repr(found), str(found), f"{[found]}"):
        assert "hush" not in text
    assert MASK in repr(found)
    assert "hush-hush-1" in json.dumps(found.model_dump(mode="json"))


def test_secrets_inside_texts_are_not_shown() -> None:
    text = json.dumps({"base_url": "https://x", "api_key": "hush-hush-1"})
    shown = repr(schemas.ModelConfig.model_validate(
        {"id": ID, "m_id": ID, "default": True, "config": {"external_endpoint": text}}
    ))  # fmt: skip
    assert "hush" not in shown
    assert "https://x" in shown


def test_a_wrong_value_is_not_shown_by_the_error() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        schemas.ModelConfig.model_validate({"id": ["hush"], "m_id": ID, "default": True})
    assert "hush" not in str(caught.value)


def test_payloads_leave_out_none_and_refuse_misspellings() -> None:
    body = schemas.CreateModelConfig(m_id=UUID(ID), default=False, name=None, config={"n": None})
    assert json.loads(encode_json(body)) == {"m_id": ID, "default": False, "config": {"n": None}}
    for wrong in ({"model": "x", "filse": []}, {"model": ["hush"]}, {}):
        with pytest.raises(InvalidArgumentError, match="ModelDownloadRequest") as caught:
            schemas.ModelDownloadRequest(**wrong)
        assert "hush" not in str(caught.value)


def test_defaults_are_not_shared() -> None:
    one, other = Model(name="a"), Model(name="b")
    one.m_files.append(ModelFile(name="x"))
    assert other.m_files == []


@pytest.mark.parametrize(
    ("members", "state"),
    [
        ({}, "idle"),
        ({"download": True}, "idle"),
        ({"dl_requested_at": "2026-01-05T09:00:00"}, "queued"),
        ({"dl_requested_at": "2026-01-05T09:00:00", "storage_location": "/x"}, "queued"),
        ({"dl_requested_at": "2026-01-05T09:00:00", "is_downloading": True}, "downloading"),
        ({"is_downloading": True, "storage_location": "/x"}, "downloading"),
        ({"storage_location": "/x", "download_cancelled_at": "2026-01-05T09:00:00"}, "complete"),
        ({"download_cancelled_at": "2026-01-05T09:00:00"}, "cancelled"),
        ({"download_percentage": 37}, "idle"),
    ],
)
def test_states_of_a_file(members: dict[str, Any], state: str) -> None:
    file = ModelFile.model_validate({"name": "x", **members})
    assert file.state is DownloadState(state)
    assert file.is_downloaded == (state == "complete")


@pytest.mark.parametrize(
    ("percentage", "fraction"), [(None, None), (0, 0.0), (95, 0.95), (140, 1.0), (-3, 0.0)]
)
def test_fraction_of_a_file(percentage: int | None, fraction: float | None) -> None:
    file = ModelFile(name="x", download_percentage=percentage)
    assert file.progress == fraction
    assert ModelFile(name="x", storage_location="/x").progress == 1.0


def stored(name: str, **members: Any) -> dict[str, Any]:
    return {"name": name, "id": str(uuid4()), "storage_location": f"/{name}", **members}


def test_a_model_knows_its_files() -> None:
    files = [stored("m-q4_0.gguf", size=4), stored("m-q8_0.gguf", size=8), {"name": "README.md"}]
    model = Model.model_validate({"name": "m", "repo_modelId": "a/m", "m_files": files})
    assert (model.repo_id, model.total_size, model.downloaded) == ("a/m", 12, True)
    assert model.quantizations == ("q4_0", "q8_0")
    assert not model.is_external
    assert model.deployable_file is None
    with pytest.raises(QuantizationError) as caught:
        model.choose_file()
    assert caught.value.choices == ("q4_0", "q8_0")
    chosen = model.choose_file("Q8-0")
    assert chosen is not None
    assert chosen.name == "m-q8_0.gguf"


def test_a_remembered_choice_stays_and_is_not_sent() -> None:
    files = [stored("m-q4_0.gguf"), stored("m-q8_0.gguf")]
    model = Model.model_validate({"name": "m", "m_files": files}).remember_choice("m-q8_0.gguf")
    for twin in (model, model.model_copy(), pickle.loads(pickle.dumps(model))):
        assert twin.deployable_file is not None
        assert twin.deployable_file.name == "m-q8_0.gguf"
    assert "m-q8_0.gguf" in json.dumps(model.model_dump(mode="json")["m_files"])
    assert "chosen" not in encode_json(model).decode()


def test_a_file_under_way_is_not_deployed() -> None:
    files = [stored("m-q4_0.gguf"), stored("m-q8_0.gguf", is_downloading=True)]
    model = Model.model_validate({"name": "m", "m_files": files})
    assert not model.downloaded
    assert model.deployable_file is not None
    assert model.deployable_file.name == "m-q4_0.gguf"
    with pytest.raises(QuantizationError):
        model.choose_file("q8_0")


def test_a_model_without_files_leaves_the_choice_to_the_platform() -> None:
    model = Model.model_validate({"name": "m", "hosted": "external"})
    assert model.deployable_file is None
    assert model.choose_file() is None
    assert model.is_external
    assert model.total_size is None
    assert not model.downloaded


def test_search_tells_whether_it_is_complete() -> None:
    answer = {"results": [{"model": {"name": "m", "id": None}}], "total_results": 1}
    found = schemas.ModelSearchResponse.model_validate(answer)
    assert [model.name for model in found] == ["m"]
    assert found.complete
    for problem in (
        {"hub_error": "x"},
        {"hub_results_partial": True},
        {"local_results_only": True},
    ):
        assert not schemas.ModelSearchResponse.model_validate(answer | problem).complete


def test_the_guide_reads_one_or_many_and_finds_what_fits() -> None:
    guide = schemas.ModelGuide.model_validate({
        "base_model_id": "b",
        "use_case": "chat",
        "variants": [
            {"variant_repo": "small", "platform": "cpu", "minimum_vram": 4, "quality_penalty": 2},
            {"variant_repo": "large", "platform": ["nvidia", "cpu"], "minimum_vram": 16},
            {"variant_repo": "huge", "platform": None, "minimum_vram": 80},
        ],
    })  # fmt: skip
    assert (guide.use_case, guide.use_cases) == ("chat", ["chat"])
    assert guide.platforms == ["cpu", "nvidia"]
    best = [guide.best_variant(vram) for vram in (2, 8, 24, 100)]
    assert [found and found.variant_repo for found in best] == [None, "small", "large", "huge"]
    only = guide.best_variant(100, platform="cpu")
    assert only is not None
    assert only.variant_repo == "large"


@pytest.mark.parametrize("files", [[ID], [{"id": ID, "name": "x"}], [ID, "x", None, {"name": 1}]])
def test_ids_of_a_started_download_are_read_leniently(files: list[object]) -> None:
    started = schemas.DownloadStarted.model_validate({"result": True, "files": files})
    assert started.files == [UUID(ID)]


def test_bulk_cancel_is_ok_only_without_failures() -> None:
    assert schemas.BulkDownloadCancelResponse().ok
    assert not schemas.BulkDownloadCancelResponse(failed_files=[UUID(ID)]).ok
    assert not schemas.BulkDownloadCancelResponse(failed_count=1).ok
    assert not schemas.BulkDownloadCancelResponse(result=False).ok


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("01:36", 96.0), ("00:05", 5.0), ("1:02:03", 3723.0), ("2 days, 1:00:00", 176_400.0),
        ("1d 00:00:01", 86_401.0), ("1m36s", 96.0), ("2h", 7200.0), ("96", 96.0), ("1.5", 1.5),
        ("?", None), ("", None), (None, None), ("--:--", None), ("soon", None),
    ],
)  # fmt: skip
def test_durations(text: str | None, value: float | None) -> None:
    assert seconds(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6.16MB/s", 6.16e6), ("900 KiB/s", 921_600.0), ("1.5GB/s", 1.5e9), ("12 B/s", 12.0),
        ("12 Mbit/s", 1.5e6), ("12Mbps", 1.5e6), ("5M/s", 5e6), ("1,024.5 kB/s", 1_024_500.0),
        ("?B/s", None), ("", None), (None, None), ("1.2.3MB/s", None), ("fast", None),
    ],
)  # fmt: skip
def test_speeds(text: str | None, value: float | None) -> None:
    found = bytes_per_second(text)
    assert found == (None if value is None else pytest.approx(value))


@settings(deadline=None)
@given(st.one_of(st.text(), st.text("0123456789:.,dhms MBkib/spt", max_size=20)))
def test_lenient_readers_never_raise(text: str) -> None:
    for value in (seconds(text), bytes_per_second(text)):
        assert value is None or value >= 0.0


def test_a_module_of_schemas_loads_only_what_it_needs() -> None:
    code = (
        "import sys, kamiwaza.schemas.guide as g; print([m for m in sys.modules if m in"
        " ('kamiwaza.schemas.model', 'kamiwaza.schemas.serving', 'httpx')],"
        " g.ModelGuide.__pydantic_complete__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "False"]


def test_utc_is_meant() -> None:
    found = decode(f'{{"id":"{ID}","m_id":"{ID}","default":true,"created_at":'
                   '"2024-12-27T23:53:37.224340"}'.encode(), schemas.ModelConfig)  # fmt: skip
    assert found.created_at == datetime(2024, 12, 27, 23, 53, 37, 224340, tzinfo=UTC)
