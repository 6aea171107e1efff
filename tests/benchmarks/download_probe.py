"""One download in a process of its own: `python -m ... sync|async <url> <path>` prints figures."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza_api.api.skills import get_skill_package

_WARM = 2**20


def _resident(name: str) -> float:
    for row in Path("/proc/self/status").read_text().splitlines():
        if row.startswith(name):
            return int(row.split()[1]) / 1024
    return 0.0


def _sync(url: str, path: str) -> dict[str, float]:
    with KamiwazaClient(url, api_key="key") as client:
        # What a first call of any kind loads is not what a download grows by.
        client.raw.download(get_skill_package("x"), f"{path}.warm")
        os.unlink(f"{path}.warm")
        Path("/proc/self/clear_refs").write_text("5")
        before = _resident("VmRSS")
        client.raw.download(get_skill_package("x"), path)
        return {"growth": _resident("VmHWM") - before}


async def _watch(worst: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.005)
        worst[0] = max(worst[0], (time.perf_counter() - began - 0.005) * 1000)


async def _async(url: str, path: str) -> dict[str, float]:
    async with AsyncKamiwazaClient(url, api_key="key") as client:
        await client.raw.download(get_skill_package("x"), f"{path}.warm")
        os.unlink(f"{path}.warm")
        worst = [0.0]
        watching = asyncio.create_task(_watch(worst))
        began = time.perf_counter()
        await client.raw.download(get_skill_package("x"), path)
        elapsed = time.perf_counter() - began
        watching.cancel()
        return {"lag": worst[0], "seconds": elapsed}


if __name__ == "__main__":
    kind, url, path = sys.argv[1:]
    print(json.dumps(_sync(url, path) if kind == "sync" else asyncio.run(_async(url, path))))
