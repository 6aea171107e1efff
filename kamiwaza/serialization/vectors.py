"""Vectors as arrays of float32, and how they are read from answers."""

from __future__ import annotations

import base64
import binascii
import sys
from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, cast

from kamiwaza.errors import ConfigurationError, ResponseValidationError
from kamiwaza.serialization.json import decode

if TYPE_CHECKING:
    import numpy  # pyright: ignore[reportMissingImports]

    from kamiwaza.serialization.received import Received

    _FloatArray = array[float]
else:
    _FloatArray = array

_SHOWN = 3


class Vector(_FloatArray):
    """A vector: an `array.array` of float32 numbers, four bytes each.

    It is a sequence of floats. `tolist()` returns a list, and `numpy()` an array of NumPy that
    shares the memory; `numpy.asarray(vector)` does the same.
    """

    __slots__ = ()

    def __new__(cls, numbers: Iterable[float] | bytes = ()) -> Self:
        """Return a vector.

        Args:
            numbers: the numbers, or the bytes of float32 numbers in the order of this machine.
        """
        return cast("Self", super().__new__(cls, "f", numbers))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Return what a pickle needs: the bytes in an order that all machines read."""
        return from_little_endian, (_little_endian(self).tobytes(),)

    def __copy__(self) -> Self:
        """Return a copy."""
        return type(self)(self)

    def __deepcopy__(self, memo: object) -> Self:
        """Return a copy."""
        return type(self)(self)

    def numpy(self) -> numpy.ndarray[Any, numpy.dtype[numpy.float32]]:
        """Return the vector as an array of NumPy that shares the memory.

        Raises:
            ConfigurationError: NumPy is not installed.
        """
        try:
            import numpy  # pyright: ignore[reportMissingImports]
        except ImportError:
            raise ConfigurationError("numpy is not installed: pip install numpy") from None
        return numpy.frombuffer(self, dtype=numpy.float32)

    def __repr__(self) -> str:
        """Return the first numbers and the number of dimensions."""
        first = ", ".join(f"{number:.6g}" for number in self[:_SHOWN])
        more = ", ..." if len(self) > _SHOWN else ""
        return f"{type(self).__name__}([{first}{more}], {len(self)} dimensions)"


def unpacked(text: str) -> Vector:
    """Return the vector in base64 of little-endian float32 numbers. Raises ValueError."""
    try:
        return from_little_endian(base64.b64decode(text, validate=True))
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def from_little_endian(data: bytes) -> Vector:
    """Return the vector in little-endian float32 numbers. Raises ValueError."""
    return _little_endian(Vector(data))


def _little_endian(vector: Vector) -> Vector:
    """Return the vector with the bytes of each number reversed, on machines that do so."""
    if sys.byteorder == "little":
        return vector
    swapped = Vector(vector)
    swapped.byteswap()
    return swapped


def read_vectors(received: Received, count: int) -> list[Vector]:
    """Return the vectors in an answer that is a list of lists of numbers.

    Args:
        received: the answer.
        count: the number of texts.

    Raises:
        ResponseValidationError: it holds something else, or another number of vectors.
    """
    vectors = [Vector(numbers) for numbers in decode(received, list[list[float]])]
    check_count(received, vectors, count)
    return vectors


def check_count(received: Received, vectors: list[Vector], count: int) -> None:
    """Raise ResponseValidationError if there is not one vector for each of `count` texts."""
    if len(vectors) != count:
        raise ResponseValidationError(
            f"the platform sent {len(vectors)} vectors for {count} texts",
            operation=received.operation,
        )
