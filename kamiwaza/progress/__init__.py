"""Progress of transfers and operations."""

from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker

__all__ = ["DownloadTracker", "ProgressEvent"]
