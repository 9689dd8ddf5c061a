"""The real codec, asked only once for each message: for tests that play the same sessions again and again.

While no process of it runs, the next message starts one all the same: who kills it means to see that.
"""

from __future__ import annotations

from exiConnector import ExiConnector


class RememberingCodec(ExiConnector):
    """An ExiConnector whose single messages go to the codec the first time only."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[bytes, bytes] = {}

    def _answer(self, request: bytes) -> bytes:
        answer = self._known.get(request)
        if answer is None or self._child is None or not self._child.is_idle():
            answer = self._known[request] = super()._answer(request)
        return answer
