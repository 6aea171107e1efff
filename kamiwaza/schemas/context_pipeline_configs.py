"""Settings of pipelines: extraction, chunks and callbacks.

Most classes are used in requests and answers: a job has the settings that it was started with.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Number, OpenEnum, Schema
from kamiwaza.schemas._secret import Secret


class ChunkStrategy(StrEnum):
    """How texts are split into chunks."""

    RECURSIVE = "recursive"
    SENTENCE = "sentence"


class ChunkingConfig(Schema):
    """How texts are split into chunks; sizes are tokens."""

    component: ClassVar[str | None] = "ChunkingConfig"

    strategy: OpenEnum[ChunkStrategy] = ChunkStrategy.RECURSIVE
    chunk_size: int = 512
    chunk_overlap: int = 50


class OCREngine(StrEnum):
    """The software that recognises text in images."""

    TESSERACT = "tesseract"
    EASYOCR = "easyocr"
    PADDLEOCR = "paddleocr"


class OCRConfig(Schema):
    """How text in images is recognised. `confidence_threshold` is 0 to 1."""

    component: ClassVar[str | None] = "OCRConfig"

    engine: OpenEnum[OCREngine] = OCREngine.TESSERACT
    lang: str = "en"
    confidence_threshold: Number = 0.3
    handwriting_mode: bool = False


class TranslationConfig(Schema):
    """The language that texts are translated into, and the model that translates."""

    component: ClassVar[str | None] = "TranslationConfig"

    target_language: str
    source_language: str = "auto"
    api_endpoint: str | None = None
    model_name: str | None = None


class VisionModelConfig(Schema):
    """The model that describes images."""

    component: ClassVar[str | None] = "VisionModelConfig"

    api_endpoint: str
    api_key: Secret | None = None
    model_name: str = "Qwen2.5-VL-7B-Instruct"
    max_tokens: int = 4000
    verify_ssl: bool = True


class ExtractionPipeline(StrEnum):
    """The method that extracts the text of a file."""

    DEFAULT = "default"
    VLM = "vlm"
    OCR = "ocr"


class ExtractionConfig(Schema):
    """How the text of a file is extracted; `omniparse` sizes are tokens."""

    component: ClassVar[str | None] = "ExtractionConfig"

    pipeline: OpenEnum[ExtractionPipeline] = ExtractionPipeline.DEFAULT
    ocr: OCRConfig | None = None
    vision_model: VisionModelConfig | None = None
    enable_translation: bool = False
    translation: TranslationConfig | None = None
    use_omniparse: bool = False
    strict_omniparse: bool = False
    omniparse_chunking: bool = False
    omniparse_max_tokens: int = 500
    omniparse_overlap: int = 80


class PipelineConfig(Schema):
    """The settings of a pipeline: collection, embedding model, chunks, extraction."""

    component: ClassVar[str | None] = "PipelineConfigInput"

    collection_name: str | None = None
    embedding_model: str | None = None
    chunking: ChunkingConfig = Field(default_factory=ChunkingConfig)
    extraction: ExtractionConfig = Field(default_factory=ExtractionConfig)


class AppliedPipelineConfig(PipelineConfig):
    """The settings of a pipeline with all defaults filled in."""

    component: ClassVar[str | None] = "PipelineConfigOutput"


class CallbackEvent(StrEnum):
    """The events that a callback can be called for."""

    COMPLETED = "completed"
    FAILED = "failed"
    PROGRESS = "progress"


_EVENTS: tuple[CallbackEvent | str, ...] = (CallbackEvent.COMPLETED,)


class Callback(Schema):
    """The URL that the platform calls about a job, with the headers it sends."""

    component: ClassVar[str | None] = "CallbackConfig"

    url: str
    events: list[OpenEnum[CallbackEvent]] = Field(default_factory=lambda: [*_EVENTS])
    headers: dict[str, str] | None = Field(default=None, repr=False)
