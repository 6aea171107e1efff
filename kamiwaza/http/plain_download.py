"""Read a public file: one GET without credentials, proxies or retries."""

from __future__ import annotations

import httpx

from kamiwaza.errors import APIConnectionError, KamiwazaError


class PlainDownloadError(KamiwazaError):
    """A public file cannot be read. The text has the reason, without the URL."""


def download(url: str, *, max_bytes: int, timeout: float) -> bytes:
    """Return the content of a URL.

    Args:
        url: the address; redirects are not followed.
        max_bytes: the largest accepted content, in bytes.
        timeout: seconds without a byte before it fails.

    Raises:
        APIConnectionError: the server did not answer.
        PlainDownloadError: the status was not 200, or the file is larger.
    """
    content = bytearray()
    try:
        with httpx.stream("GET", url, timeout=timeout, trust_env=False) as response:
            if response.status_code != httpx.codes.OK:
                raise PlainDownloadError(f"answered {response.status_code}")
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > max_bytes:
                    raise PlainDownloadError(f"larger than {max_bytes} bytes")
    except httpx.TransportError as error:
        raise APIConnectionError(str(error)) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PlainDownloadError(str(error)) from error
    return bytes(content)
