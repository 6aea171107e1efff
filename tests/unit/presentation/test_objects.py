"""What single objects show when they are printed or displayed in a notebook."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kamiwaza.presentation.summary import MAX_TEXT, cell_text, shortened
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import Deployment
from tests.halves import GGUF, Q4, Half

ID = "0a3f7c1e-1111-4222-8333-444455556666"


def test_a_model_is_one_short_line(half: Half) -> None:
    model = half.do(half.client.models.get(half.model(Q4)))
    count = len(model.files)
    assert str(model) == f"Model({GGUF.partition('/')[2]}, qwen3, {count} files, 1 downloaded)"
    assert "m_files=[" in repr(model)
    assert model.model_dump()["m_files"]


def test_any_object_shows_its_name_and_state() -> None:
    deployment = Deployment.model_validate({"id": ID, "m_id": ID, "status": "DEPLOYED"})
    assert str(deployment) == f"Deployment({ID}, DEPLOYED)"


def test_secrets_are_in_no_display() -> None:
    model = Model.model_validate({"name": "m", "api_key": "hush-1", "name2": "<b>"})
    for text in (str(model), repr(model), model._repr_html_()):
        assert "hush-1" not in text


def test_html_is_escaped() -> None:
    shown = Model.model_validate({"name": "<script>alert(1)</script>"})._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


@given(st.text(max_size=500))
def test_a_text_of_the_platform_stays_on_one_line(text: str) -> None:
    line = shortened(text, MAX_TEXT)
    assert len(line) <= MAX_TEXT
    assert line.isprintable()
    assert len(str(Model.model_validate({"name": text}))) < MAX_TEXT + 100


def test_values_as_cells() -> None:
    moment = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert cell_text(moment) == "2026-11-30 12:00:00+00:00"
    cells: list[Any] = [True, 7, 0.5, None, [1], {}]
    assert [cell_text(cell) for cell in cells] == ["True", "7", "0.5", "", "", ""]


def test_a_long_operation_shows_state_progress_and_time(half: Half) -> None:
    operation = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    half.advance(1)
    half.do(operation.refresh())
    shown = str(operation)
    assert shown.startswith(f"model download {GGUF}")
    assert "running" in shown
    assert "%" in shown
    assert shown.endswith("1 s")
    assert "<td>1 s</td>" in operation._repr_html_()
