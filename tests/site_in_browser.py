"""The site in a real browser: search, pages, and what they load. `make docs-test` runs it.

It needs the built site, selenium (in .venv-docs), and Chromium with its driver. It is not part of
the other tests: its name does not begin with `test_`.
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

SITE = Path(__file__).resolve().parent.parent / "build" / "site" / "html"
WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}
_SECONDS = 30

# The page, or the part of it, that must be among the first three results of a query.
QUERIES = {
    "download a model": "models.html",
    "chat": "serving.html",
    "retries": "errors.html",
    "personal access token": "credentials.html",
    "proxy": "configuration.html",
    "upload files": "context.html",
    "wait for an operation": "operations.html",
    "pytest fixtures": "testing.html",
    "how do I stop a deployment": "serving.html",
    "models.download": "reference/models.html#client.models.download",
    "serving.deploy": "reference/serving.html#client.serving.deploy",
    "QuantizationError": "reference/errors.html#kamiwaza.QuantizationError",
    "install": "install.html",
}
PAGES = (
    "index.html", "first-call.html", "models.html", "serving.html", "errors.html", "examples.html",
    "coverage.html", "reference/index.html", "reference/client.html", "reference/models.html",
    "reference/context.pipelines.html", "reference/errors.html", "reference/results.html",
    "reference/objects/models.html",
)  # fmt: skip


class Reader:
    """A browser of one width, on a served site."""

    def __init__(self, driver: Any, address: str, width: int, height: int) -> None:
        self.driver, self.address = driver, address
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def open(self, page: str) -> None:
        """Open a page, and forget what the browser logged before."""
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.driver.get(f"{self.address}/{page}")

    def wait_for(self, condition: Any) -> Any:
        """Return the result of a function of the driver as soon as it is true."""
        return WebDriverWait(self.driver, _SECONDS, poll_frequency=0.05).until(condition)

    def search(self, query: str) -> list[list[str]]:
        """Search as a reader does, and return the links of each result, the best first."""
        self.driver.execute_script("document.querySelector('label[for=__search]').click()")
        field = self.driver.find_element(By.CSS_SELECTOR, "[data-md-component=search-query]")
        self.wait_for(lambda _: field.is_displayed() and field.is_enabled())
        # Only the last key is typed, so there are no results of the parts of the query.
        self.driver.execute_script("arguments[0].value = arguments[1]", field, query[:-1])
        field.send_keys(query[-1])
        self.wait_for(lambda driver: driver.execute_script(_RESULTS))
        found: list[list[str]] = self.driver.execute_script(_RESULTS)
        return [[self._place(link) for link in links] for links in found]

    def errors(self) -> list[str]:
        """Return the errors and warnings of the console since the page was opened."""
        return [
            entry["message"]
            for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")
        ]

    def foreign_requests(self) -> list[str]:
        """Return the addresses on other hosts that the page requested since it was opened."""
        messages = (json.loads(row["message"])["message"] for row in self._performance())
        urls = [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]
        assert urls
        own = urlsplit(self.address).netloc
        return [u for u in urls if u.startswith("http") and urlsplit(u).netloc != own]

    def _performance(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.driver.get_log("performance")
        return rows

    def _place(self, url: str) -> str:
        parts = urlsplit(url)
        return parts.path.lstrip("/") + (f"#{parts.fragment}" if parts.fragment else "")


_RESULTS = """
const items = [...document.querySelectorAll('.md-search-result__item')];
return items.map(item => [...item.querySelectorAll('a.md-search-result__link')].map(a => a.href));
"""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Serve the site on loopback."""
    if not (SITE / "index.html").exists():
        pytest.skip("the site is not built: run `make docs`")

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Keep the output of the tests clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def driver() -> Iterator[Any]:
    """Start Chromium without a window."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    program = shutil.which("chromedriver")
    if browser is None or program is None:
        pytest.skip("no Chromium with driver: install the packages chromium and chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(program))
    yield started
    started.quit()


@pytest.fixture(params=WIDTHS)
def reader(request: pytest.FixtureRequest, driver: Any, address: str) -> Reader:
    """Return a reader at the width of a desktop or of a phone."""
    return Reader(driver, address, *WIDTHS[request.param])


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_finds_its_page_and_the_result_opens(reader: Reader, query: str) -> None:
    target = QUERIES[query]
    reader.open("index.html")
    best = reader.search(query)[:3]
    fitting = [link for links in best for link in links if _is_target(link, target)]
    assert fitting, best
    reader.driver.execute_script(_OPEN, f"{reader.address}/{fitting[0]}")
    path, _, anchor = fitting[0].partition("#")
    reader.wait_for(lambda driver: urlsplit(driver.current_url).path == f"/{path}")
    assert reader.driver.find_element(By.TAG_NAME, "h1").is_displayed()
    if anchor:
        assert reader.driver.find_elements(By.ID, anchor)
    assert reader.errors() == []
    assert reader.foreign_requests() == []


# The link is found again by its address: the list may have been drawn anew.
_OPEN = """
[...document.querySelectorAll('a.md-search-result__link')]
    .find(a => a.href.split('?')[0] + a.hash === arguments[0] || a.href === arguments[0]
        || a.href.replace(/\\?[^#]*/, '') === arguments[0])
    .click();
"""


def _is_target(link: str, target: str) -> bool:
    """Tell whether a result leads to a page, or to a part of it if the target names one."""
    return link == target or link.partition("#")[0] == target


@pytest.mark.parametrize("query", ["deployment", "model", "workroom", "download"])
def test_guides_and_services_come_before_objects(reader: Reader, query: str) -> None:
    reader.open("index.html")
    pages = [links[0].partition("#")[0] for links in reader.search(query)]
    first_object = next((i for i, page in enumerate(pages) if "/objects/" in page), len(pages))
    guides = [page for page in pages[:first_object] if "/" not in page]
    services = [page for page in pages[:first_object] if page.startswith("reference/")]
    assert guides, pages[:10]
    assert services, pages[:10]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_loads_without_errors_and_fits(reader: Reader, page: str) -> None:
    reader.open(page)
    reader.wait_for(
        lambda driver: driver.execute_script("return document.readyState") == "complete"
    )
    assert reader.driver.find_element(By.TAG_NAME, "h1").is_displayed()
    wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert reader.driver.execute_script(wide) <= 0, "the page scrolls sideways"
    assert reader.errors() == []
    assert reader.foreign_requests() == []


def test_both_halves_are_a_click_apart(reader: Reader) -> None:
    reader.open("reference/models.html#client.models.download")
    label = reader.wait_for(
        lambda driver: driver.find_elements(By.XPATH, "//label[.='Asynchronous']")
    )[0]
    reader.driver.execute_script("arguments[0].click()", label)
    shown = reader.wait_for(
        lambda driver: [
            block.text
            for block in driver.find_elements(By.CSS_SELECTOR, ".tabbed-block code")
            if block.is_displayed() and "await client.models" in block.text
        ]
    )
    assert shown


def test_the_first_page_leads_to_the_first_call(reader: Reader) -> None:
    reader.open("index.html")
    reader.driver.find_element(By.LINK_TEXT, "The first call").click()
    reader.wait_for(lambda driver: driver.current_url.endswith("/first-call.html"))
    assert reader.errors() == []
