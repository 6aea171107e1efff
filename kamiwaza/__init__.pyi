"""Python client for the Kamiwaza AI platform.

    from kamiwaza import KamiwazaClient
    client = KamiwazaClient("https://kamiwaza.example.com", api_key="...")
    for model in client.models.list(): ...

Names are loaded when they are first used, so importing this package takes almost no time.
"""

# Written by `make stub` from the table in __init__.py, never by hand.

from kamiwaza import config as config
from kamiwaza import errors as errors
from kamiwaza import sandbox as sandbox
from kamiwaza import schemas as schemas
from kamiwaza._async.bulk.run import AsyncBulkRun as AsyncBulkRun
from kamiwaza._async.client import AsyncKamiwazaClient as AsyncKamiwazaClient
from kamiwaza._async.http.middleware import AsyncMiddleware as AsyncMiddleware
from kamiwaza._async.operations.operation import AsyncOperation as AsyncOperation
from kamiwaza._async.paging.page import AsyncPage as AsyncPage
from kamiwaza._async.streaming.event_stream import AsyncEventStream as AsyncEventStream
from kamiwaza._sync.bulk.run import BulkRun as BulkRun
from kamiwaza._sync.client import KamiwazaClient as KamiwazaClient
from kamiwaza._sync.http.middleware import Middleware as Middleware
from kamiwaza._sync.operations.operation import Operation as Operation
from kamiwaza._sync.paging.page import Page as Page
from kamiwaza._sync.streaming.event_stream import EventStream as EventStream
from kamiwaza._version import __version__ as __version__
from kamiwaza.auth.manager import AuthenticationManager as AuthenticationManager
from kamiwaza.clock import Clock as Clock
from kamiwaza.config import SDKConfig as SDKConfig
from kamiwaza.connection import Connection as Connection
from kamiwaza.contract.release import Release as Release
from kamiwaza.domain.folder_upload import FailedUpload as FailedUpload
from kamiwaza.domain.folder_upload import FolderUpload as FolderUpload
from kamiwaza.domain.recommendation import Recommendation as Recommendation
from kamiwaza.domain.stop_report import FailedStop as FailedStop
from kamiwaza.domain.stop_report import StopReport as StopReport
from kamiwaza.errors import APIConnectionError as APIConnectionError
from kamiwaza.errors import APIError as APIError
from kamiwaza.errors import APIResponseError as APIResponseError
from kamiwaza.errors import APIStatusError as APIStatusError
from kamiwaza.errors import APITimeoutError as APITimeoutError
from kamiwaza.errors import AuthenticationError as AuthenticationError
from kamiwaza.errors import AuthorizationError as AuthorizationError
from kamiwaza.errors import BadGatewayError as BadGatewayError
from kamiwaza.errors import BadRequestError as BadRequestError
from kamiwaza.errors import ChecksumMismatchError as ChecksumMismatchError
from kamiwaza.errors import ClientClosedError as ClientClosedError
from kamiwaza.errors import ConfigurationError as ConfigurationError
from kamiwaza.errors import ConflictError as ConflictError
from kamiwaza.errors import ConnectionInterruptedError as ConnectionInterruptedError
from kamiwaza.errors import DeadlineExceededError as DeadlineExceededError
from kamiwaza.errors import DimensionMismatchError as DimensionMismatchError
from kamiwaza.errors import DownloadError as DownloadError
from kamiwaza.errors import FlightTokenError as FlightTokenError
from kamiwaza.errors import GatewayTimeoutError as GatewayTimeoutError
from kamiwaza.errors import GoneError as GoneError
from kamiwaza.errors import InsufficientDiskSpaceError as InsufficientDiskSpaceError
from kamiwaza.errors import InvalidArgumentError as InvalidArgumentError
from kamiwaza.errors import KamiwazaError as KamiwazaError
from kamiwaza.errors import LockedError as LockedError
from kamiwaza.errors import NonAPIResponseError as NonAPIResponseError
from kamiwaza.errors import NotFoundError as NotFoundError
from kamiwaza.errors import NotPicklableError as NotPicklableError
from kamiwaza.errors import NotSupportedByServerError as NotSupportedByServerError
from kamiwaza.errors import OperationCancelledError as OperationCancelledError
from kamiwaza.errors import OperationError as OperationError
from kamiwaza.errors import OperationFailedError as OperationFailedError
from kamiwaza.errors import OperationTimeoutError as OperationTimeoutError
from kamiwaza.errors import PaginationError as PaginationError
from kamiwaza.errors import PaginationLimitError as PaginationLimitError
from kamiwaza.errors import PartialResults as PartialResults
from kamiwaza.errors import PayloadTooLargeError as PayloadTooLargeError
from kamiwaza.errors import PermissionDeniedError as PermissionDeniedError
from kamiwaza.errors import PoolExhaustedError as PoolExhaustedError
from kamiwaza.errors import PreconditionFailedError as PreconditionFailedError
from kamiwaza.errors import ProxyError as ProxyError
from kamiwaza.errors import QuantizationError as QuantizationError
from kamiwaza.errors import RateLimitError as RateLimitError
from kamiwaza.errors import RedirectError as RedirectError
from kamiwaza.errors import RefusedError as RefusedError
from kamiwaza.errors import RemoteFileChangedError as RemoteFileChangedError
from kamiwaza.errors import ReportedFailureError as ReportedFailureError
from kamiwaza.errors import ResourceNotFoundError as ResourceNotFoundError
from kamiwaza.errors import ResponseTooLargeError as ResponseTooLargeError
from kamiwaza.errors import ResponseValidationError as ResponseValidationError
from kamiwaza.errors import ServerError as ServerError
from kamiwaza.errors import ServiceUnavailableError as ServiceUnavailableError
from kamiwaza.errors import StreamInterruptedError as StreamInterruptedError
from kamiwaza.errors import StructuredAnswerError as StructuredAnswerError
from kamiwaza.errors import TargetExistsError as TargetExistsError
from kamiwaza.errors import TargetLockedError as TargetLockedError
from kamiwaza.errors import TargetUnwritableError as TargetUnwritableError
from kamiwaza.errors import TLSError as TLSError
from kamiwaza.errors import UnreadableFileError as UnreadableFileError
from kamiwaza.errors import UnsupportedByServerError as UnsupportedByServerError
from kamiwaza.errors import ValidationError as ValidationError
from kamiwaza.errors import WaitCancelledError as WaitCancelledError
from kamiwaza.files.download_result import DownloadResult as DownloadResult
from kamiwaza.http.messages import CallRequest as CallRequest
from kamiwaza.http.messages import CallResponse as CallResponse
from kamiwaza.http.retry import RetryPolicy as RetryPolicy
from kamiwaza.observability.call_record import CallRecord as CallRecord
from kamiwaza.observability.hooks import Hooks as Hooks
from kamiwaza.observability.notices import DeprecatedOperationWarning as DeprecatedOperationWarning
from kamiwaza.observability.notices import ServerWarning as ServerWarning
from kamiwaza.observability.recording import Recording as Recording
from kamiwaza.operations.report import GatherReport as GatherReport
from kamiwaza.operations.report import OperationOutcome as OperationOutcome
from kamiwaza.operations.state import OperationState as OperationState
from kamiwaza.operations.state import Snapshot as Snapshot
from kamiwaza.progress.tracker import DownloadTracker as DownloadTracker
from kamiwaza.schemas.chat_content import AudioPart as AudioPart
from kamiwaza.schemas.chat_content import ImagePart as ImagePart
from kamiwaza.schemas.chat_tools import FunctionTool as FunctionTool
from kamiwaza.schemas.serving import DeploymentStatus as DeploymentStatus
from kamiwaza.serialization.item_list import ItemList as ItemList
from kamiwaza.serialization.vectors import Vector as Vector
from kamiwaza.streaming.reconnect import ReconnectPolicy as ReconnectPolicy

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBulkRun",
    "AsyncEventStream",
    "AsyncKamiwazaClient",
    "AsyncMiddleware",
    "AsyncOperation",
    "AsyncPage",
    "AudioPart",
    "AuthenticationError",
    "AuthenticationManager",
    "AuthorizationError",
    "BadGatewayError",
    "BadRequestError",
    "BulkRun",
    "CallRecord",
    "CallRequest",
    "CallResponse",
    "ChecksumMismatchError",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "Connection",
    "ConnectionInterruptedError",
    "DeadlineExceededError",
    "DeploymentStatus",
    "DeprecatedOperationWarning",
    "DimensionMismatchError",
    "DownloadError",
    "DownloadResult",
    "DownloadTracker",
    "EventStream",
    "FailedStop",
    "FailedUpload",
    "FlightTokenError",
    "FolderUpload",
    "FunctionTool",
    "GatewayTimeoutError",
    "GatherReport",
    "GoneError",
    "Hooks",
    "ImagePart",
    "InsufficientDiskSpaceError",
    "InvalidArgumentError",
    "ItemList",
    "KamiwazaClient",
    "KamiwazaError",
    "LockedError",
    "Middleware",
    "NonAPIResponseError",
    "NotFoundError",
    "NotPicklableError",
    "NotSupportedByServerError",
    "Operation",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationOutcome",
    "OperationState",
    "OperationTimeoutError",
    "Page",
    "PaginationError",
    "PaginationLimitError",
    "PartialResults",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PoolExhaustedError",
    "PreconditionFailedError",
    "ProxyError",
    "QuantizationError",
    "RateLimitError",
    "Recommendation",
    "ReconnectPolicy",
    "Recording",
    "RedirectError",
    "RefusedError",
    "Release",
    "RemoteFileChangedError",
    "ReportedFailureError",
    "ResourceNotFoundError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "RetryPolicy",
    "SDKConfig",
    "ServerError",
    "ServerWarning",
    "ServiceUnavailableError",
    "Snapshot",
    "StopReport",
    "StreamInterruptedError",
    "StructuredAnswerError",
    "TLSError",
    "TargetExistsError",
    "TargetLockedError",
    "TargetUnwritableError",
    "UnreadableFileError",
    "UnsupportedByServerError",
    "ValidationError",
    "Vector",
    "WaitCancelledError",
    "__version__",
    "config",
    "errors",
    "sandbox",
    "schemas",
]
