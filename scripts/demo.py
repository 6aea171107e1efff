"""Run the demo: `make demo` starts an embedded platform and uses it with both clients over HTTP."""

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
SPEED = "40"  # factor of the platform's clock: a download of one minute takes 1.5 s


def print_line(text: str = "") -> None:
    """Print a line and flush it, because output into a pipe is buffered."""
    print(text, flush=True)


def progress_bar() -> DownloadTracker:
    """Return a progress bar that also prints into a pipe."""
    return DownloadTracker(
        description="downloading", display="auto" if sys.stderr.isatty() else "plain"
    )


@contextlib.contextmanager
def platform() -> Iterator[str]:
    """Start an embedded platform in a separate process and yield its URL."""
    arguments = ["--port", "0", "--speed", SPEED, "--token-delay", "1.5"]
    process = subprocess.Popen(
        [sys.executable, "-m", "kamiwaza.sandbox", *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        if " at " not in line:
            raise SystemExit("The embedded platform did not start. Its error message is above.")
        print_line(line.strip())
        yield line.split(" at ")[1].split()[0]
    finally:
        process.terminate()
        process.wait(10)
        if process.stdout:
            process.stdout.close()


def run_sync(url: str) -> None:
    """Find, download, deploy, ask and stop a model with the synchronous client."""
    print_line("\n--- KamiwazaClient -----------------------------------------------------------")
    with KamiwazaClient(url, username="admin", password="kamiwaza") as admin:
        print_line(f"logged in as {admin.auth.users.me().username}")
        created = admin.auth.pats.create(name="demo", ttl_seconds=3600, scope="admin")
        expires_at = created.pat.expires_at
        print_line(f"created a personal access token, valid until {expires_at:%H:%M} (UTC)")

        key = created.token.get_secret_value()
        with KamiwazaClient(url, api_key=key) as client:
            hits = client.models.search("qwen3")
            print_line(f"found on the hub: {', '.join(str(model.repo_id) for model in hits)}")
            files = client.models.files.search_hub(REPOSITORY)
            choices = ", ".join(sorted({f.quantization for f in files if f.quantization}))
            print_line(f"quantizations of {REPOSITORY}: {choices}; downloading {QUANTIZATION}")
            download = client.models.download(REPOSITORY, quantization=QUANTIZATION)
            model = download.wait(progress=progress_bar(), poll_interval=0.3)
            print_line(
                f"downloaded {model.deployable_file.name if model.deployable_file else model.name}"
            )

            deployment = client.serving.deploy(model).wait(poll_interval=0.3)
            print_line(f"deployed as {deployment.id}: {deployment.status}")
            print_line(f"> {QUESTION}")
            for token in client.openai.stream(deployment, QUESTION):
                print(token, end="", flush=True)
            print_line()
            lines = client.serving.logs.get(deployment).logs
            print_line(f"its log has {len(lines)} lines; the last: {lines[-1]}")
            client.serving.stop(deployment).wait()
            print_line("stopped")

            admin.auth.pats.revoke(created)
            try:
                client.whoami()
            except AuthenticationError as error:
                print_line(f"the revoked token is refused: {error}")


async def run_async(url: str) -> None:
    """Do the same with the asynchronous client. This is faster: the model is already downloaded."""
    print_line("\n--- AsyncKamiwazaClient ------------------------------------------------------")
    async with AsyncKamiwazaClient(url, username="admin", password="kamiwaza") as admin:
        print_line(f"logged in as {(await admin.auth.users.me()).username}")
        created = await admin.auth.pats.create(name="demo-async", ttl_seconds=3600, scope="admin")
        print_line("created a personal access token")

        async with AsyncKamiwazaClient(url, api_key=created.token.get_secret_value()) as client:
            hits = await client.models.search("coder")
            repository = str(next(iter(hits)).repo_id)
            print_line(f"found on the hub: {repository}")
            download = await client.models.download(repository, quantization=QUANTIZATION)
            model = await download.wait(progress=progress_bar(), poll_interval=0.3)
            print_line(
                f"downloaded {model.deployable_file.name if model.deployable_file else model.name}"
            )

            deployment = await (await client.serving.deploy(model)).wait(poll_interval=0.3)
            print_line(f"deployed as {deployment.id}: {deployment.status}")
            print_line(f"> {QUESTION}")
            async for token in client.openai.stream(deployment, QUESTION):
                print(token, end="", flush=True)
            print_line()
            log = await client.serving.logs.get(deployment)
            print_line(f"its log has {len(log.logs)} lines; the last: {log.logs[-1]}")
            await (await client.serving.stop(deployment)).wait()
            print_line("stopped")
        await admin.auth.pats.revoke(created)


def main() -> int:
    """Run the demo with both clients. Return the exit status."""
    started = time.monotonic()
    with platform() as url:
        run_sync(url)
        asyncio.run(run_async(url))
    seconds = time.monotonic() - started
    print_line(f"\nboth clients done in {seconds:.0f} s; the platform is shut down")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
