from devices.part import Part
from edge.trouble_log import TroubleLog
from plc.commands import Note


class Ailing(Part):
    name = "ailing"
    why = ""

    def trouble(self, _now_ms: int) -> str:
        return self.why


def test_a_trouble_is_told_once_and_so_is_its_end() -> None:
    part, notes = Ailing(), list[Note]()
    log = TroubleLog([part], notes.append, 0)
    told = []
    for now_ms, why in ((0, "starting"), (900, "starting"), (1_000, ""), (1_600, "no answer"), (1_700, ""),
                        (2_200, "no answer"), (2_800, "no answer"), (3_400, "")):
        part.why = why
        log.tick(now_ms)
        told += [(now_ms, note.values["device"], note.values["why"]) for note in notes]
        notes.clear()
    assert told == [(1_600, "ailing", "no answer"), (3_400, "ailing", "well again")]
