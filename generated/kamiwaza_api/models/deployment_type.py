"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class DeploymentType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    AMPERE = "ampere"
    APP_GARDEN = "app_garden"
    DIFFUSION = "diffusion"
    LLAMACPP = "llamacpp"
    MLX = "mlx"
    TOOL_SHED = "tool_shed"
    UNKNOWN = "unknown"
    VLLM = "vllm"
    WHISPERCPP = "whispercpp"
