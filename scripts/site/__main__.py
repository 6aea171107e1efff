"""`python -m scripts.site --mkdocs .venv-docs/bin/mkdocs`: build the site in build/site/html.

It writes the pages and the settings of MkDocs, runs MkDocs strictly, adds the Markdown twins,
llms.txt and objects.inv, and checks the result. The folder is written anew each time. Without
`--mkdocs` only the pages are written.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from kamiwaza import __version__
from scripts.contract.layout import REPOSITORY
from scripts.site.checks import complaints
from scripts.site.site import Site
from scripts.site.twins import write_twins

OUTPUT = REPOSITORY / "build" / "site"
_HERE = Path(__file__).resolve().parent


def write_sources(site: Site, folder: Path) -> None:
    """Write the pages and the settings of MkDocs.

    Args:
        site: the site.
        folder: the folder to write anew.
    """
    sources = folder / "pages"
    shutil.rmtree(folder, ignore_errors=True)
    for page in site.pages.values():
        path = sources / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.source, "utf-8")
    shutil.copytree(_HERE / "assets", sources / "assets")
    settings: dict[str, Any] = yaml.safe_load((_HERE / "settings.yml").read_text("utf-8"))
    settings |= {"docs_dir": "pages", "site_dir": "html", "nav": site.navigation}
    # JSON is YAML as well.
    (folder / "mkdocs.yml").write_text(json.dumps(settings, indent=1), "utf-8")


def build(mkdocs: str, folder: Path) -> int:
    """Run MkDocs and return its exit status: a warning is a failure.

    Args:
        mkdocs: the path of the program.
        folder: the folder with the settings.
    """
    # With --quiet, MkDocs would not count its warnings.
    command = [mkdocs, "build", "--strict", "--config-file", str(folder / "mkdocs.yml")]
    variables = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    run = subprocess.run(command, env=variables, check=False, capture_output=True, text=True)
    if run.returncode:
        sys.stderr.write(run.stdout + run.stderr)
    return run.returncode


def main(arguments: list[str] | None = None) -> int:
    """Build the site; return the exit status."""
    parser = argparse.ArgumentParser(description="Build the documentation site.")
    parser.add_argument("--mkdocs", help="the mkdocs to run; without it only pages are written")
    mkdocs = parser.parse_args(arguments).mkdocs
    site = Site.read()
    write_sources(site, OUTPUT)
    if mkdocs is None:
        return 0
    if status := build(mkdocs, OUTPUT):
        return status
    folder = OUTPUT / "html"
    write_twins(site, folder, __version__)
    found = complaints(folder, site.anchors)
    sys.stderr.writelines(f"error: {text}\n" for text in found)
    sys.stdout.write(f"{len(site.pages)} pages in {folder.relative_to(REPOSITORY)}\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
