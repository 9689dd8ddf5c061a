"""Completes messages that are signed or bring certificates, with what the connection has told so far."""

from __future__ import annotations

from analysis.events import CertificatesSeen, V2gMessage
from analysis.signatures import CHAINS, EncodeFragment, chains, check, signer_key, verdict_text

SIGNED = "signed"            # the decoder's remark on a message with a signature
CHAINS_REMEMBERED = 20       # of one connection that are not told again


class SignedMessages:
    """Checks signatures; remembers the certificates of a connection: keys come before signatures."""

    def __init__(self, encode_fragment: EncodeFragment) -> None:
        self._encode_fragment = encode_fragment
        self._known: dict[int, dict[str, tuple[bytes, ...]]] = {}
        self._told: dict[int, dict[tuple[bytes, ...], None]] = {}

    def complete(self, event: V2gMessage) -> list[CertificatesSeen]:
        """Judge the signature of a message, if it has one; returns the certificates that are new in it."""
        found: list[CertificatesSeen] = []
        if event.name in CHAINS:
            found = self._certificates(event)
        if SIGNED in event.remarks:
            self._judge(event)
        return found

    def forget(self, connection: int) -> None:
        self._known.pop(connection, None)
        self._told.pop(connection, None)

    def _certificates(self, event: V2gMessage) -> list[CertificatesSeen]:
        number = event.connection.number
        known, told = self._known.setdefault(number, {}), self._told.setdefault(number, {})
        found = []
        for purpose, ders in chains(event.name, event.body):
            known[purpose] = ders
            if ders not in told:
                if len(told) >= CHAINS_REMEMBERED:
                    del told[next(iter(told))]
                told[ders] = None
                found.append(CertificatesSeen(
                    event.time_ns, event.connection, event.from_client, purpose, ders))
        return found

    def _judge(self, event: V2gMessage) -> None:
        header = next(iter(event.document.values()))["Header"]
        key = signer_key(event.name, self._known.get(event.connection.number, {}))
        event.signature = check(
            self._encode_fragment, event.schema, event.name, event.body, header["Signature"], key)
        text = verdict_text(event.signature)
        event.remarks = tuple(text if remark == SIGNED else remark for remark in event.remarks)
