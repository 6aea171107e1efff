"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class OCRConfigEngine(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    EASYOCR = "easyocr"
    PADDLEOCR = "paddleocr"
    TESSERACT = "tesseract"
