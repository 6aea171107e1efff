"""Type checkers see real signatures through the packages of the services."""

from __future__ import annotations

from pathlib import Path

from mypy import api as mypy

from scripts.contract.layout import Layout

CODE = """
from uuid import UUID
from pydantic import BaseModel
from kamiwaza_api.api.serving import deploy_model, get_deployment, stop_deployment
from kamiwaza_api.api.skills import export_skill_package, list_skills
from kamiwaza_api.models import UIModelDeployment
class Body(BaseModel):
    m_id: UUID
reveal_type(get_deployment)
reveal_type(get_deployment(UUID(int=1)).parse({}))
reveal_type(export_skill_package("x").parse(b""))
deploy_model(body=Body(m_id=UUID(int=1)))
deploy_model(body={"m_id": "x"})
list_skills(page=1, q=None)
deploy_model(body=3)
list_skills(page="one")
get_deployment()
"""


def test_checkers_see_the_signatures(tmp_path: Path) -> None:
    module = tmp_path / "calls.py"
    module.write_text(CODE)
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {Layout().package.parent}\n")
    options = ["--config-file", str(config), "--cache-dir", str(tmp_path / "cache"), "--no-pretty"]
    out, _, _ = mypy.run([*options, "--follow-imports", "silent", str(module)])
    lines = [line.partition("calls.py:")[2] for line in out.splitlines()]
    model = "kamiwaza_api.models.ui_model_deployment.UIModelDeployment"
    request = f"kamiwaza_api.request.Request[{model}]"
    assert lines[:3] == [
        f'9: note: Revealed type is "def (deployment_id: uuid.UUID | str) -> {request}"',
        f'10: note: Revealed type is "{model}"',
        '11: note: Revealed type is "bytes"',
    ]
    assert [line.partition(":")[0] for line in lines[3:6]] == ["15", "16", "17"]
    assert len(lines) == 7
