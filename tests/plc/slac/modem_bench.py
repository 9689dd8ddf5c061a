"""A host talking with a virtual modem about its parameter block; a test may meddle with both ways."""

from __future__ import annotations

from collections.abc import Callable

from plc.commands import SendMme
from plc.errors import PyPlcError
from plc.slac.modem_config import Conversation, Line, Talk
from plc.slac.pib import ParameterBlock
from plc.slac.virtual_modem import ModemOptions, ToHost, VirtualModem
from plc.slac.virtual_pib import new_block
from plc.wire.homeplug import Mme, decode_frame, encode

HOST = bytes.fromhex("020000000001")
MODEM = bytes.fromhex("0200000000b1")
LINE = Line(HOST, MODEM)

Meddle = Callable[[Mme], list[Mme]]


class Bench:
    """A host talking with a virtual modem over a cable that a test may meddle with."""

    def __init__(self, options: ModemOptions | None = None) -> None:
        self.modem = VirtualModem(MODEM, lambda size: b"\1" * size, options)
        self.now_ms = 0
        self.requests: list[Mme] = []
        self.sent_at_ms: list[tuple[int, Mme]] = []
        self.meddle: Meddle = lambda answer: [answer]
        self.meddle_with_request: Meddle = lambda request: [request]

    def talk(self, talk: Talk, *, stop_after: int | None = None) -> Conversation:
        conversation = Conversation(talk, self.now_ms)
        while not conversation.is_finished:
            commands = conversation.take_commands()
            for command in commands:
                assert isinstance(command, SendMme)
                assert isinstance(command.message, Mme)
                self.requests.append(command.message)
                if stop_after is not None and len(self.requests) > stop_after:
                    return conversation
                self.sent_at_ms.append((self.now_ms, command.message))
                for request in self.meddle_with_request(command.message):
                    self.modem.from_host(encode(request), self.now_ms)
            for output in self.modem.take_commands():
                if isinstance(output, ToHost):
                    self.deliver(conversation, output.frame)
            if not commands and not conversation.is_finished:
                due = conversation.next_deadline_ms()
                assert due is not None
                self.now_ms = max(self.now_ms, due)
                conversation.tick(self.now_ms)
        return conversation

    def deliver(self, conversation: Conversation, frame: bytes) -> None:
        answer = decode_frame(frame)
        assert isinstance(answer, Mme)
        for message in self.meddle(answer):
            conversation.receive(message, self.now_ms)

    @property
    def held(self) -> ParameterBlock:
        return self.modem.memory.block


def wanted() -> ParameterBlock:
    return new_block(MODEM, bytes(7), bytes(range(16))).configured("pev")


def failure(conversation: Conversation) -> str:
    assert isinstance(conversation.failure, PyPlcError)
    return str(conversation.failure)
