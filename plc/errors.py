"""What can go wrong, by name.

One base class, so that the edge of the program can print any of our own refusals as one line.
Every text names the culprit: which field, byte, file or option; what was there; what was wanted.
"""

from __future__ import annotations


class PyPlcError(Exception):
    """Base of everything this program refuses by name; str() is one line for a person."""


class FrameError(PyPlcError):
    """Bytes from the wire that do not fit their layout.

    offset counts bytes from the start of what the caller handed over (None where no byte is to blame).
    """

    def __init__(self, layout: str, field: str, offset: int | None, got: object, want: object) -> None:
        self.layout = layout
        self.field = field
        self.offset = offset
        self.got = got
        self.want = want
        at = "" if offset is None else f" at byte {offset}"
        super().__init__(f"{layout}.{field}{at}: got {got}, want {want}")


class CaptureError(PyPlcError):
    """A capture file that cannot be read (on); offset counts bytes from the start of the file."""

    def __init__(self, file: str, offset: int, got: object, want: object) -> None:
        self.file = file
        self.offset = offset
        self.got = got
        self.want = want
        super().__init__(f"{file} at byte {offset}: got {got}, want {want}")


class CaptureUnreadable(CaptureError):
    """The file is not there, or cannot be read (on): why, in the words of the system."""

    def __init__(self, file: str, offset: int, why: str) -> None:
        super().__init__(file, offset, why, "a file that can be read")
        self.args = (f"{file} at byte {offset}: {why}" if offset else f"{file}: {why}",)


class CaptureTruncated(CaptureError):
    """The file ends in the middle of a record; every whole record before it was handed out."""


class ConfigError(PyPlcError):
    """An option that cannot be used: file, section, key, value and what is allowed."""


class ExiError(PyPlcError):
    """A message that could not be turned into EXI or back."""


class ExiFault(ExiError):
    """The codec refused this message; the text is the codec's: schema, path, bit position and reason."""


class CodecGone(ExiError):
    """The codec process died, hung or spoke garbage; only the message in hand is lost."""


def in_words(error: BaseException) -> str:
    """An error of the system without its number: which file it is about, if any, and why."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    return error.strerror if error.filename is None else f"{error.filename}: {error.strerror}"
