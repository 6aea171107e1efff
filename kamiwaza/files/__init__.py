"""Downloads to files: options, targets, segments, journals, checksums."""

from kamiwaza.files.download_result import DownloadResult

__all__ = ["DownloadResult"]
