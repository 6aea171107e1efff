"""Files on disk: targets, segments, journals, digests."""

from kamiwaza.files.order import DownloadResult

__all__ = ["DownloadResult"]
