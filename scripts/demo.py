"""The main job over real HTTP: `make demo` starts an embedded platform and uses it, twice."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator

from kamiwaza import (
    AsyncKamiwazaClient,
    AuthenticationError,
    DownloadTracker,
    KamiwazaClient,
)

REPOSITORY = "Qwen/Qwen3-0.6B-GGUF"
QUANTIZATION = "q4_k_m"
QUESTION = "Why is the sky blue?"
SPEED = "40"  # how much faster the platform's time passes: a minute of download in 1.5 s


def say(text: str = "") -> None:
    """Print a line of the story at once, also into a pipe."""
    print(text, flush=True)


def bar() -> DownloadTracker:
    """Return a progress bar that also shows in a pipe, where the library itself stays silent."""
    return DownloadTracker(
        description="downloading", display="auto" if sys.stderr.isatty() else "plain"
    )


@contextlib.contextmanager
def platform() -> Iterator[str]:
    """Start an embedded platform in a process of its own and give its URL."""
    arguments = ["--port", "0", "--speed", SPEED, "--token-delay", "1.5"]
    process = subprocess.Popen(
        [sys.executable, "-m", "kamiwaza.sandbox", *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        if " at " not in line:
            raise SystemExit("the embedded platform did not start; its message is above")
        say(line.strip())
        yield line.split(" at ")[1].split()[0]
    finally:
        process.terminate()
        process.wait(10)
        if process.stdout:
            process.stdout.close()


def main_job(url: str) -> None:
    """Find, download, deploy, ask and stop a model with the synchronous client."""
    say("\n--- KamiwazaClient -----------------------------------------------------------")
    with KamiwazaClient(url, username="admin", password="kamiwaza") as person:
        say(f"logged in as {person.auth.users.me().username}")
        made = person.auth.pats.create(name="demo", ttl_seconds=3600, scope="admin")
        say(f"made a personal access token, good until {made.pat.expires_at:%H:%M} (UTC)")

        key = made.token.get_secret_value()
        with KamiwazaClient(url, api_key=key) as client:
            hits = client.models.search("qwen3")
            say(f"found on the hub: {', '.join(str(model.repo_id) for model in hits)}")
            files = client.models.files.search_hub(REPOSITORY)
            choices = ", ".join(sorted({f.quantization for f in files if f.quantization}))
            say(f"{REPOSITORY} comes as {choices}; taking {QUANTIZATION}")
            download = client.models.download(REPOSITORY, quantization=QUANTIZATION)
            model = download.wait(progress=bar(), poll_interval=0.3)
            say(f"downloaded {model.deployable_file.name if model.deployable_file else model.name}")

            deployment = client.serving.deploy(model).wait(poll_interval=0.3)
            say(f"deployed as {deployment.id}: {deployment.status}")
            say(f"> {QUESTION}")
            for token in client.openai.stream(deployment, QUESTION):
                print(token, end="", flush=True)
            say()
            lines = client.serving.logs.get(deployment).logs
            say(f"its log has {len(lines)} lines; the last: {lines[-1]}")
            client.serving.stop(deployment).wait()
            say("stopped")

            person.auth.pats.revoke(made)
            try:
                client.whoami()
            except AuthenticationError as error:
                say(f"the revoked token is refused: {error}")


async def main_job_async(url: str) -> None:
    """The same with the asynchronous client; the model is there by now, so this is quicker."""
    say("\n--- AsyncKamiwazaClient ------------------------------------------------------")
    async with AsyncKamiwazaClient(url, username="admin", password="kamiwaza") as person:
        say(f"logged in as {(await person.auth.users.me()).username}")
        made = await person.auth.pats.create(name="demo-async", ttl_seconds=3600, scope="admin")
        say("made a personal access token")

        async with AsyncKamiwazaClient(url, api_key=made.token.get_secret_value()) as client:
            hits = await client.models.search("coder")
            repository = str(next(iter(hits)).repo_id)
            say(f"found on the hub: {repository}")
            download = await client.models.download(repository, quantization=QUANTIZATION)
            model = await download.wait(progress=bar(), poll_interval=0.3)
            say(f"downloaded {model.deployable_file.name if model.deployable_file else model.name}")

            deployment = await (await client.serving.deploy(model)).wait(poll_interval=0.3)
            say(f"deployed as {deployment.id}: {deployment.status}")
            say(f"> {QUESTION}")
            async for token in client.openai.stream(deployment, QUESTION):
                print(token, end="", flush=True)
            say()
            log = await client.serving.logs.get(deployment)
            say(f"its log has {len(log.logs)} lines; the last: {log.logs[-1]}")
            await (await client.serving.stop(deployment)).wait()
            say("stopped")
        await person.auth.pats.revoke(made)


def main() -> int:
    """Tell both stories; return the exit status."""
    started = time.monotonic()
    with platform() as url:
        main_job(url)
        asyncio.run(main_job_async(url))
    say(f"\nboth done in {time.monotonic() - started:.0f} s; the platform is shut down")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
