"""The consent gate and the banners."""

from __future__ import annotations

import pytest

from kamiwaza.errors import PermissionDeniedError, ValidationError
from kamiwaza.schemas.security import ConsentAccepted, SecurityConfig
from tests.contract.tape.stage import Stage


def test_consent_and_banners(stage: Stage) -> None:
    security = stage.client.security
    assert stage.do(security.accept_consent()).accepted
    after = stage.do(
        security.replace_config(
            consent_enabled=True,
            consent_content="Be kind.",
            banner_enabled=True,
            banner_top_text="Training",
            banner_top_color="#00aa00",
        )
    )
    assert isinstance(after, SecurityConfig)
    assert (after.consent_content, after.banner_top_color) == ("Be kind.", "#00aa00")
    assert stage.do(security.get_config()) == after
    nobody = stage.connect().security
    assert stage.do(nobody.get_public_config()).banner_top_text == "Training"
    accepted = stage.do(nobody.accept_consent())
    assert isinstance(accepted, ConsentAccepted)
    assert accepted.accepted


def test_who_may_change_it(stage: Stage) -> None:
    security = stage.user.security
    with pytest.raises(PermissionDeniedError):
        stage.do(security.get_config())
    with pytest.raises(PermissionDeniedError):
        stage.do(security.replace_config(consent_enabled=False, banner_enabled=False))


@pytest.mark.breaks_contract("a colour that is none")
def test_colours_are_checked(stage: Stage) -> None:
    update = stage.client.security.replace_config
    with pytest.raises(ValidationError) as caught:
        stage.do(update(consent_enabled=False, banner_enabled=True, banner_top_color="green"))
    assert "banner_top_color" in str(caught.value)


def test_a_part_of_the_settings_changes(stage: Stage) -> None:
    security = stage.client.security
    before = stage.do(security.get_config())
    changed = stage.do(security.update_config(banner_top_text="Training"))
    assert changed.banner_top_text == "Training"
    assert changed.consent_enabled == before.consent_enabled
