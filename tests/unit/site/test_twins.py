"""The files for programs: Markdown twins, llms.txt and the inventory."""

from __future__ import annotations

import zlib
from pathlib import Path

from scripts.site.page import Page
from scripts.site.twins import twin, write_twins
from tests.unit.site.test_pages import _site

TEXT = """## `f` { #client.f data-toc-label="f" }

=== "Synchronous"

    ```python title="Signature"
    f(
        x: int,
    )
    ```

=== "Asynchronous"

    ```python title="Signature"
    await f()
    ```

| a | b |
| --- | --- |
| `x` | <code>[Model](m.md#Model) &#124; None</code> |
"""


def test_a_twin_is_plain_markdown() -> None:
    text = twin(Page("p.md", "T", TEXT, anchor="t"))
    assert text.startswith("# T\n\n## `f`\n")
    assert "Synchronous:\n\n```python" in text
    assert "\nf(\n    x: int,\n)\n```\n" in text
    assert "| `x` | `Model \\| None` |" in text
    assert not {"===", "{ #", "<code>"} & {
        part for part in ("===", "{ #", "<code>") if part in text
    }


def test_every_page_has_a_twin_that_llms_txt_names(tmp_path: Path) -> None:
    site = _site()
    for page in site.pages.values():
        (tmp_path / page.path).parent.mkdir(parents=True, exist_ok=True)
    write_twins(site, tmp_path, "1.0")
    listed = (tmp_path / "llms.txt").read_text("utf-8")
    assert listed.startswith("# Kamiwaza client\n\n> A Python client")
    for path in site.pages:
        text = (tmp_path / path).read_text("utf-8")
        assert text.startswith("# ")
        assert "<code>" not in text
        assert path == "index.md" or f"]({path})" in listed


def test_the_inventory_has_the_public_names(tmp_path: Path) -> None:
    site = _site()
    for page in site.pages.values():
        (tmp_path / page.path).parent.mkdir(parents=True, exist_ok=True)
    write_twins(site, tmp_path, "1.0")
    head, _, body = (tmp_path / "objects.inv").read_bytes().partition(b"using zlib.\n")
    assert head.startswith(b"# Sphinx inventory version 2\n")
    lines = zlib.decompress(body).decode().splitlines()
    place = "reference/models.html#client.models.download"
    assert f"client.models.download py:method 1 {place} -" in lines
    assert "kamiwaza.KamiwazaError py:exception 1 " in "\n".join(lines)
