"""Prompts: create and read."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.prompts import PromptElement, PromptRole, PromptSystem, PromptTemplate
from tests.contract.tape.stage import NOBODY, Stage


def _kept(stage: Stage, service: Any) -> Any:
    """Return a part that was made, read back and followed by another version."""
    part = stage.do(service.create("greeting", content="Say hello", tags=["polite"]))
    assert (part.version, part.created.tzinfo is not None) == (1, True)
    assert stage.do(service.get(part)) == part
    later = stage.do(service.create("greeting", content="Say hello twice"))
    assert later.version == 2
    assert stage.do(service.get(part.id)).content == "Say hello"
    with pytest.raises(ResourceNotFoundError):
        stage.do(service.get(NOBODY))
    return part


def test_roles(stage: Stage) -> None:
    assert isinstance(_kept(stage, stage.client.prompts.roles), PromptRole)


def test_systems(stage: Stage) -> None:
    assert isinstance(_kept(stage, stage.client.prompts.systems), PromptSystem)


def test_elements(stage: Stage) -> None:
    assert isinstance(_kept(stage, stage.client.prompts.elements), PromptElement)


def test_templates(stage: Stage) -> None:
    assert isinstance(_kept(stage, stage.client.prompts.templates), PromptTemplate)
