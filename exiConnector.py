"""Messages to EXI bytes and back, by the codec OpenV2Gx.

One `OpenV2Gx serve` process is kept, which answers each line with a line under the same number.  It is
started with the first message, and anew when it died, hung or spoke garbage; that costs the message in hand
and no other.
"""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias, TypeVar

from edge.line_child import ChildFailed, LineChild
from plc.errors import CodecGone, ExiError, ExiFault

Message: TypeAlias = dict[str, Any]
Content = TypeVar("Content", bytes, Message)
Result = TypeVar("Result", bytes, Message)

CODEC = Path(__file__).resolve().parent / "OpenV2Gx" / ("OpenV2Gx.exe" if os.name == "nt" else "OpenV2Gx")
PATIENCE_S = 0.4    # an answer takes microseconds, and a codec that is gone must be noticed within 0.5 s
BATCH = 256         # requests under way at the same time
GIVE_UP_AFTER = 3   # messages lost in a row: a batch would only wait for each of its messages
LONGEST_REMEMBERED = 2048    # bytes of a request

compact_json = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
json_at_start = json.JSONDecoder().raw_decode


def started(command: Sequence[str], patience_s: float) -> LineChild:
    """The child in the way that this platform can wait for it."""
    if os.name == "nt":
        from edge.line_child_threads import ThreadedLineChild

        return ThreadedLineChild(command, patience_s)
    return LineChild(command, patience_s)


class ExiConnector:
    """Keeps one codec process.  For one thread; close it, or use it in a `with` statement.

    Messages are in the JSON form of the codec, EXI bytes without any header around them; schema is one of
    those that `OpenV2Gx schemas` lists.  Every method raises ExiFault when the codec refuses the message, in
    the codec's words, and CodecGone when the codec cannot be started or did not answer.

    So many of the last messages are remembered: in a charging loop the same few are said again and again, and
    the codec's answer to the same question never changes.
    """

    def __init__(self, codec: str | Path = CODEC, patience_s: float = PATIENCE_S,
                 start: Callable[[Sequence[str], float], LineChild] = started, *,
                 remembered: int = 0) -> None:
        self._codec = str(codec)
        self._patience_s = patience_s
        self._start = start
        self._child: LineChild | None = None
        self._asked = 0    # requests so far, of all children: what an earlier one says is never an answer
        self._most_remembered = remembered
        self._remembered: dict[bytes, bytes] = {}    # requests and their answers, the latest at the end

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the codec, None while none runs."""
        return self._child.pid if self._child else None

    def close(self) -> None:
        """End the codec process.  A further message would start it again."""
        if self._child:
            self._child.end()
            self._child = None

    def decode(self, schema: str, exi: bytes) -> Message:
        """The message in these EXI bytes."""
        return self._message(self._answer(decode_request("decode", schema, exi)))

    def encode(self, schema: str, message: Message) -> bytes:
        """The EXI bytes of this message."""
        return self._exi(self._answer(encode_request("encode", schema, message)))

    def decode_fragment(self, schema: str, exi: bytes) -> Message:
        """The element in this EXI fragment, the form that is signed."""
        return self._message(self._answer(decode_request("decode-fragment", schema, exi)))

    def encode_fragment(self, schema: str, element: Message) -> bytes:
        """The EXI fragment of this element, the form that is signed."""
        return self._exi(self._answer(encode_request("encode-fragment", schema, element)))

    def decode_many(self, messages: Iterable[tuple[str, bytes]]) -> list[Message | ExiError]:
        """The messages of many (schema, EXI bytes), or in place of one the error of `decode`."""
        return self._each(messages, decode_request, "decode", self._message)

    def encode_many(self, messages: Iterable[tuple[str, Message]]) -> list[bytes | ExiError]:
        """The EXI of many (schema, message), or in place of one the error of `encode`."""
        return self._each(messages, encode_request, "encode", self._exi)

    def _each(self, contents: Iterable[tuple[str, Content]], request: Callable[[str, str, Content], bytes],
              verb: str, result: Callable[[bytes], Result]) -> list[Result | ExiError]:
        """All requests sent, all answers understood, each on its own."""
        requests: list[bytes | ExiError] = []
        for schema, content in contents:
            try:
                requests.append(request(verb, schema, content))
            except ExiError as error:
                requests.append(error)
        answers = iter(self._answers([line for line in requests if isinstance(line, bytes)]))
        results: list[Result | ExiError] = []
        for line in requests:
            answer = next(answers) if isinstance(line, bytes) else line
            try:
                results.append(answer if isinstance(answer, ExiError) else result(answer))
            except ExiError as error:
                results.append(error)
        return results

    def _answers(self, requests: list[bytes]) -> list[bytes | ExiError]:
        """The answer to each request, or CodecGone in its place.

        When a batch fails it cannot be told which of its messages was to blame.  Those without an answer are
        asked again one by one, so that only the message is lost that brings the codec down.
        """
        answers: list[bytes | ExiError] = []
        suspects = lost_in_a_row = 0
        while len(answers) < len(requests) and lost_in_a_row < GIVE_UP_AFTER:
            batch = requests[len(answers):len(answers) + (1 if suspects else BATCH)]
            suspects = max(suspects - 1, 0)
            try:
                answers += self._exchange(batch)
                lost_in_a_row = 0
            except ChildFailed as failure:
                answers += failure.answers
                if len(batch) == 1:
                    answers.append(lost(batch[0], failure))
                    lost_in_a_row += 1
                else:
                    suspects = len(batch) - len(failure.answers)
        answers += [CodecGone(f"given up after {GIVE_UP_AFTER} lost messages in a row: {excerpt(request)}")
                    for request in requests[len(answers):]]
        return answers

    def _answer(self, request: bytes) -> bytes:
        answer = self._remembered.pop(request, None)
        if answer is None:
            try:
                answer = self._exchange([request])[0]
            except ChildFailed as failure:
                raise lost(request, failure) from failure
        if len(request) <= LONGEST_REMEMBERED:
            self._remembered[request] = answer
            if len(self._remembered) > self._most_remembered:
                del self._remembered[next(iter(self._remembered))]
        return answer

    def _exchange(self, requests: list[bytes]) -> list[bytes]:
        """One exchange with a child that is fit for it; ChildFailed ends the child."""
        child = self._idle_child()
        first = self._asked
        self._asked += len(requests)
        try:
            lines = child.exchange([b"%d %b" % numbered for numbered in enumerate(requests, first)])
            answers = in_order(lines, first)
            if len(answers) < len(lines):
                raise ChildFailed(wrong(lines[len(answers)]), lines[:len(answers)])
        except ChildFailed as failure:
            self.close()
            raise ChildFailed(str(failure), in_order(failure.answers, first)) from failure
        return answers

    def _idle_child(self) -> LineChild:
        """The running child, or a new one in place of one that died or spoke without being asked."""
        if self._child and not self._child.is_idle():
            self.close()
        if not self._child:
            try:
                self._child = self._start([self._codec, "serve"], self._patience_s)
            except FileNotFoundError:
                raise CodecGone(f"{self._codec} is missing: run make codec") from None
            except OSError as error:
                raise CodecGone(f"{self._codec} cannot be started ({error.strerror}): "
                                "run make clean codec") from error
        return self._child

    def _message(self, answer: bytes) -> Message:
        """The message in an answer to decode."""
        try:
            text = content(answer).decode()
            message, end = json_at_start(text)
        except (ValueError, RecursionError) as error:
            raise self._garbage(answer) from error
        if not isinstance(message, dict) or end < len(text):
            raise self._garbage(answer)
        return message

    def _exi(self, answer: bytes) -> bytes:
        """The bytes in an answer to encode."""
        text = content(answer)
        try:
            exi = bytes.fromhex(text.decode("ascii"))
        except ValueError as error:
            raise self._garbage(answer) from error
        if 2 * len(exi) != len(text):
            raise self._garbage(answer)
        return exi

    def _garbage(self, answer: bytes) -> CodecGone:
        """A codec that answers like this cannot be trusted with the next message."""
        self._remembered.clear()
        self.close()
        return CodecGone(f"the codec spoke garbage, {excerpt(answer)}")


def decode_request(verb: str, schema: str, exi: bytes) -> bytes:
    """The request line to decode these bytes."""
    return f"{verb} {schema_word(schema)} {exi.hex()}\n".encode()


def encode_request(verb: str, schema: str, message: Message) -> bytes:
    """The request line to encode this message; ExiFault if it is nothing that JSON can say."""
    try:
        return f"{verb} {schema_word(schema)} {compact_json(message)}\n".encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ExiFault(f"{schema}: this message is not plain JSON: {error}") from error


def in_order(lines: Sequence[bytes], first: int) -> list[bytes]:
    """The answers without their numbers, up to the first line that is no answer under the next number."""
    answers = []
    for number, line in enumerate(lines, first):
        head = b"%d " % number
        answer = line[len(head):]
        if not (line.startswith(head) and answer.startswith((b"ok ", b"error "))):
            break
        answers.append(answer)
    return answers


def wrong(line: bytes) -> str:
    """What to say of a line that is no answer."""
    if line.startswith(b"error unknown request"):
        return "is of another version than this program: run make codec"
    return f"spoke garbage, {excerpt(line)}"


@cache
def schema_word(schema: str) -> str:
    """The schema's name, if it can stand in a request line."""
    if not (schema.isascii() and schema.isidentifier()):
        raise ExiFault(f"{schema!r} is not the name of a schema")
    return schema


def content(answer: bytes) -> bytes:
    """What follows the `ok`; ExiFault with what follows the `error`."""
    if answer.startswith(b"ok "):
        return answer[3:]
    raise ExiFault(answer[6:].decode(errors="backslashreplace"))


def lost(request: bytes, failure: ChildFailed) -> CodecGone:
    """The error for a message that the codec did not answer."""
    return CodecGone(f"the codec {failure}, lost: {excerpt(request)}")


def excerpt(line: bytes) -> str:
    """The beginning of a request or answer, for an error message."""
    return f"{line[:80].rstrip()!r}{'...' if len(line) > 80 else ''}"
