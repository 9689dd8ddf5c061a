"""doc/supported.md says what there is: its tables come from the program's own."""

from analysis.schemas import SCHEMAS
from plc.session import din, iso2
from tests.openv2gx.serve import compact, serve
from tests.supported import BLOCK, PAGE, elements, written


def test_the_tables_of_the_page_are_those_of_the_program() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert written(page) == page, "python -m tests.supported writes them anew"
    assert {found[1] for found in BLOCK.findall(page)} == {*SCHEMAS, "payload_types"}


def test_no_message_of_the_schemas_is_left_out() -> None:
    """Every element of a schema that is named like a message stands in the table of its schema."""
    for name, schema in SCHEMAS.items():
        known = elements(name)
        answered = {element[:-3] for element in known if element.endswith("Res")}
        assert {base for base in answered if f"{base}Req" in known} == set(schema.messages), name


def test_the_sessions_know_no_message_that_the_tables_do_not() -> None:
    for schema, protocol in (("din", din.PROTOCOL), ("iso2", iso2.PROTOCOL)):
        assert {name[:-3] for name in protocol.structures} <= set(SCHEMAS[schema].messages)


def test_what_is_said_to_be_written_is_known_to_the_codec() -> None:
    """An empty message is refused for what it lacks, not for its name."""
    requests = [
        f"encode {name} " + compact({"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {message: {}}}}
                                    if schema.is_enveloped else {message: {}})
        for name, schema in SCHEMAS.items() for base in schema.messages
        for message in (f"{base}Req", f"{base}Res")]
    for request, answer in zip(requests, serve(requests), strict=True):
        assert answer.startswith("ok ") or "missing" in answer or "lacks" in answer, (request, answer)
