"""News of the vendor, and activity of users."""

from __future__ import annotations

import pytest

from kamiwaza.errors import PermissionDeniedError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours.news_and_activity import RecentActivity, VendorNews
from kamiwaza.schemas.activity import Activity
from kamiwaza.schemas.news import LatestNews, News
from tests.contract.tape.stage import Stage


def test_quadrants(stage: Stage) -> None:
    news = stage.do(stage.client.news.quadrants())
    assert isinstance(news, News)
    assert news.metadata.total_items == len(news.items)
    assert news.featured


def test_latest(stage: Stage) -> None:
    news = stage.do(stage.client.news.latest())
    assert isinstance(news, LatestNews)
    assert news.ok
    assert news.content


def test_news_the_platform_cannot_fetch(stage: Stage) -> None:
    def out_of_reach(sandbox: Sandbox) -> None:
        sandbox.state.stores.instance(VendorNews).error = "no route to the vendor"

    stage.embedded(out_of_reach)
    news = stage.do(stage.client.news.latest())
    assert not news.ok
    assert news.error == "no route to the vendor"


def test_activity(stage: Stage) -> None:
    entry = {"id": "11111111-1111-4111-8111-111111111111", "user_id": "u", "action": "deploy"}
    stage.embedded(
        lambda sandbox: sandbox.state.stores.instance(RecentActivity).records.append(entry)
    )
    found = stage.do(stage.client.activity.list())
    assert isinstance(found[0], Activity)
    assert found[0].action == "deploy"
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.activity.list())
