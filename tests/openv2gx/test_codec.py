"""What people and scripts rely on: calls, exit codes, refusals that name the culprit, the JSON form."""

import copy
import json
import random
import subprocess
from typing import Any

import pytest

from tests.openv2gx.serve import CODEC, SCHEMAS, call, compact, serve

SESSION_SETUP_EXI = "809a02000000000000000011d007fc00"
SESSION_SETUP: dict[str, Any] = {
    "V2G_Message": {
        "Header": {"SessionID": "0000000000000000"},
        "Body": {"SessionSetupReq": {"EVCCID": "ff"}},
    }
}
VOLT = {"Multiplier": 0, "Unit": "V", "Value": 400}
PRE_CHARGE: dict[str, Any] = {
    "V2G_Message": {
        "Header": {"SessionID": "00"},
        "Body": {
            "PreChargeReq": {
                "DC_EVStatus": {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 50},
                "EVTargetVoltage": VOLT,
                "EVTargetCurrent": {"Multiplier": -1, "Unit": "A", "Value": 10},
            }
        },
    }
}


def changed(message: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy with one value replaced, or removed if the value is Ellipsis."""
    made = copy.deepcopy(message)
    *parents, last = path.split("/")
    place: Any = made
    for name in parents:
        place = place[name]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return made


def refusal(schema: str, message: Any, fragment: bool = False) -> str:
    (answer,) = serve([f"encode{'-fragment' * fragment} {schema} {compact(message)}"])
    assert answer.startswith("error "), answer
    return answer.removeprefix("error ")


def test_single_calls() -> None:
    decoded = call("decode", "din", SESSION_SETUP_EXI)
    assert (decoded.returncode, decoded.stderr) == (0, "")
    assert decoded.stdout.count("\n") == 1
    assert json.loads(decoded.stdout) == SESSION_SETUP
    encoded = call("encode", "din", compact(SESSION_SETUP))
    assert (encoded.returncode, encoded.stdout) == (0, SESSION_SETUP_EXI + "\n")
    assert call("encode", "din", "-", text=json.dumps(SESSION_SETUP, indent=2)).stdout == encoded.stdout
    assert call("decode", "din", "-", text=SESSION_SETUP_EXI.upper() + "\n").stdout == decoded.stdout


def test_a_fault_is_one_line_on_standard_error_and_exit_code_1() -> None:
    done = call("decode", "din", SESSION_SETUP_EXI[:-6])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "OpenV2Gx: din V2G_Message/Body/SessionSetupReq/EVCCID, bit 102: "
        "the message ends here, after 13 bytes\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("decode",),
        ("decode", "din"),
        ("turn", "din", "80"),
        ("decode", "--all", "din", "80"),
        ("DD",),
        ("DX80",),
    ],
)
def test_a_wrong_call_shows_the_usage_and_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = call(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "OpenV2Gx decode SCHEMA HEX" in done.stderr


def test_an_unknown_schema_is_named() -> None:
    assert call("decode", "iso3", "80").stderr.startswith('OpenV2Gx: unknown schema "iso3"')


def test_the_schemas_are_listed() -> None:
    assert [line.split()[0] for line in call("schemas").stdout.splitlines()] == list(SCHEMAS)


def test_fragments_by_option_and_by_served_request() -> None:
    exi, message = "80ec80081c2d232829279c9ba2a2a99aa9217a7a00", {"eMAID": "8ZFPRO97EES5RB"}
    assert json.loads(call("decode", "--fragment", "iso2", exi).stdout) == message
    assert call("encode", "--fragment", "iso2", compact(message)).stdout == exi + "\n"
    assert serve([f"decode-fragment iso2 {exi}", f"encode-fragment iso2 {compact(message)}"]) == [
        f"ok {compact(message)}",
        f"ok {exi}",
    ]


@pytest.mark.parametrize(
    ("letters", "schema", "exi"),
    [
        ("DH", "app", "800033899191c017105f1dc7420028002101010100023fffc0c0103880"),
        ("Dh", "app", "80400040"),
        ("DD", "din", SESSION_SETUP_EXI),
        ("D1", "iso2", "8098004f91d01895bcc148365c00"),
    ],
)
def test_the_short_forms_of_the_community(letters: str, schema: str, exi: str) -> None:
    wanted = call("decode", schema, exi).stdout
    assert wanted
    assert call(letters + exi).stdout == wanted
    assert call(letters, exi).stdout == wanted


def test_serve_answers_each_line_and_ends_with_its_input() -> None:
    answers = serve(
        [
            f"decode din {SESSION_SETUP_EXI}",
            "nonsense",
            f"encode din {compact(SESSION_SETUP)}",
            "decode din 80ff",
            f"decode din {SESSION_SETUP_EXI}\r",
        ]
    )
    assert [answer.split()[0] for answer in answers] == ["ok", "error", "ok", "error", "ok"]
    assert answers[0] == answers[4]


def test_the_number_of_a_request_comes_back_with_its_answer() -> None:
    exi, short = SESSION_SETUP_EXI, SESSION_SETUP_EXI[:20]
    answers = serve([
        f"7 decode din {exi}", f"18446744073709551615 decode din {short}", "0 nonsense",
        f"123456789012345678901 decode din {exi}", f"8  decode din {exi}", f"9x decode din {exi}", "10"])
    assert json.loads(answers[0].removeprefix("7 ok ")) == SESSION_SETUP
    assert answers[1].startswith("18446744073709551615 error din ")
    assert answers[2].startswith('0 error unknown request "nonsense"')
    assert answers[3].startswith('error unknown request "123456789012345678901"')
    assert answers[4].startswith('8 error unknown request ""')
    assert answers[5].startswith('error unknown request "9x"')
    assert answers[6].startswith('error unknown request "10"')


def test_an_overlong_line_keeps_its_number() -> None:
    answers = serve([f"41 decode din {'0' * (5 << 20)}", f"42 decode din {SESSION_SETUP_EXI}"])
    assert answers[0] == "41 error the request line is too long"
    assert answers[1].startswith("42 ok ")


def test_serve_answers_a_line_as_soon_as_it_is_whole() -> None:
    with subprocess.Popen(
        [CODEC, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as child:
        assert child.stdin
        assert child.stdout
        request = f"decode din {SESSION_SETUP_EXI}\n".encode()
        for cut in (1, 7, 20, len(request) - 1):
            child.stdin.write(request[:cut])
            child.stdin.write(request[cut:])
            assert child.stdout.readline().startswith(b"ok ")
        child.stdin.close()
        assert child.wait(timeout=5) == 0


def test_an_overlong_line_is_refused_and_the_next_one_answered() -> None:
    answers = serve(["decode din " + "80" * (3 << 20), f"decode din {SESSION_SETUP_EXI}"])
    assert answers[0] == "error the request line is too long"
    assert answers[1].startswith("ok ")


# One row a fault: what is changed, and what the refusal must name.
REFUSALS = [
    ("Body/PreChargeReq/EVTargetVoltage", ..., "PreChargeReq", "here may come EVTargetVoltage"),
    ("Body/PreChargeReq/EVTargetCurrent", ..., "PreChargeReq", "missing: EVTargetCurrent"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", 101, "EVRESSSOC", "101 is outside 0..100"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", -1, "EVRESSSOC", "-1 is outside 0..100"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", "50", "EVRESSSOC", "want a number, got a string"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", 5.5, "EVRESSSOC", "want an integer, got a fraction"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", None, "EVRESSSOC", "want an integer, got null"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", [50], "EVRESSSOC", "want one value, got a list"),
    ("Body/PreChargeReq/DC_EVStatus/EVRESSSOC", {}, "EVRESSSOC", "want an integer, got an object"),
    ("Body/PreChargeReq/DC_EVStatus/EVReady", 1, "EVReady", "want true or false, got a number"),
    ("Body/PreChargeReq/DC_EVStatus/EVReady", "true", "EVReady", "want true or false, got a string"),
    ("Body/PreChargeReq/DC_EVStatus/EVErrorCode", "FOO", "EVErrorCode", '"FOO" is not in the enumeration'),
    ("Body/PreChargeReq/DC_EVStatus/EVErrorCode", 0, "EVErrorCode", "got a number"),
    ("Body/PreChargeReq/DC_EVStatus", True, "DC_EVStatus", "want an object, got true or false"),
    ("Body/PreChargeReq/EVTargetVoltage/Value", 32768, "Value", "32768 is outside -32768..32767"),
    ("Body/PreChargeReq/EVTargetVoltage/Value", -32769, "Value", "-32769 is outside"),
    ("Body/PreChargeReq/EVTargetVoltage/Value", 10**30, "Value", "is outside"),
    ("Body/PreChargeReq/EVTargetVoltage/Multiplier", 4, "Multiplier", "4 is outside -3..3"),
    ("Body/PreChargeReq/EVTargetVoltage/Volts", 4, "EVTargetVoltage", '"Volts" is unknown'),
    (
        "Body/SessionStopReq",
        {},
        "Body",
        '"SessionStopReq" is behind something missing, given twice, or not allowed',
    ),
    ("Body/Unknown", {}, "Body", '"Unknown" is unknown'),
    ("Header/SessionID", "000102030405060708", "SessionID", "9 bytes, the schema allows 8"),
    ("Header/SessionID", "0", "SessionID", "1 hex digits, want an even number"),
    ("Header/SessionID", "0g", "SessionID", "not a hex digit"),
    ("Header/SessionID", ..., "Header", "missing: SessionID"),
    (
        "Header/Notification",
        {"FaultCode": "ParsingError", "FaultMsg": "x" * 65},
        "FaultMsg",
        "65 characters, the schema allows 64",
    ),
    ("Header", ..., "V2G_Message", "here may come Header"),
    ("Body", ..., "V2G_Message", "missing: Body"),
]


@pytest.mark.parametrize(("path", "value", "place", "words"), REFUSALS)
def test_encode_refuses_what_the_schema_does_not_allow(path: str, value: Any, place: str, words: str) -> None:
    text = refusal("din", changed(PRE_CHARGE, "V2G_Message/" + path, value))
    where, _, why = text.partition(", character ")
    assert where.startswith("din V2G_Message")
    assert where.endswith(place)
    assert words in why


def test_list_bounds() -> None:
    app = {
        "ProtocolNamespace": "a",
        "VersionNumberMajor": 1,
        "VersionNumberMinor": 0,
        "SchemaID": 0,
        "Priority": 1,
    }
    assert (
        serve([f"encode app {compact({'supportedAppProtocolReq': {'AppProtocol': [app] * 20}})}"])[0][:3]
        == "ok "
    )
    assert "AppProtocol[21]" in refusal("app", {"supportedAppProtocolReq": {"AppProtocol": [app] * 21}})
    assert "an empty list" in refusal("app", {"supportedAppProtocolReq": {"AppProtocol": []}})
    assert "want a list, got an object" in refusal("app", {"supportedAppProtocolReq": {"AppProtocol": app}})


def test_length_bounds_of_strings_and_binaries() -> None:
    def setup(evse_id: str) -> dict[str, Any]:
        return {
            "V2G_Message": {
                "Header": {"SessionID": ""},
                "Body": {"SessionSetupRes": {"ResponseCode": "OK", "EVSEID": evse_id}},
            }
        }

    assert serve([f"encode iso2 {compact(setup('é' * 37))}"])[0].startswith("ok ")
    assert "38 characters, the schema allows 37" in refusal("iso2", setup("é" * 38))
    assert "6 characters, the schema wants at least 7" in refusal("iso2", setup("x" * 6))
    challenge = {"AuthorizationReq": {"GenChallenge": "AAAA"}}
    assert "3 bytes, the schema wants at least 16" in refusal("iso2", challenge, fragment=True)
    assert "multiple of four" in refusal("iso2", {"AuthorizationReq": {"GenChallenge": "AAA"}}, fragment=True)
    assert "not base64" in refusal(
        "iso2", {"AuthorizationReq": {"GenChallenge": "A" * 21 + "!=="}}, fragment=True
    )
    assert "bits left over" in refusal(
        "iso2", {"AuthorizationReq": {"GenChallenge": "A" * 21 + "B=="}}, fragment=True
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nix",
        "null",
        "[]",
        "{",
        "{}",
        '{"V2G_Message"',
        '{"V2G_Message":',
        "{]}",
        '{"V2G_Message":{}}x',
        '{"V2G_Message":{"Header":{"SessionID":"00"},}}',
        '{"V2G_Message":{"Header":{"SessionID":"\ud800"}}}',
        "\x00",
        '{"a":1}',
    ],
)
def test_text_that_is_no_message_is_refused(text: str) -> None:
    request = f"encode din {text}".encode("utf-8", "surrogatepass")
    done = subprocess.run([CODEC, "serve"], input=request + b"\n", capture_output=True, check=True)
    assert done.stdout.startswith(b"error din")
    assert done.stdout.count(b"\n") == 1


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


def test_the_order_of_keys_does_not_matter() -> None:
    chance = random.Random(5)
    (wanted,) = serve([f"encode din {compact(PRE_CHARGE)}"])
    for answer in serve([f"encode din {compact(shuffled(PRE_CHARGE, chance))}" for _ in range(100)]):
        assert answer == wanted


def test_an_interleaved_choice_keeps_its_order() -> None:
    """A list grouped by name would lose which certificate came behind which name; later runs are numbered."""
    message = {
        "X509Data": {
            "X509Certificate": ["AA=="],
            "X509SubjectName": ["a", "b"],
            "X509Certificate#3": ["AQ=="],
        }
    }
    exi = serve([f"encode-fragment xmldsig {compact(message)}"])[0].removeprefix("ok ")
    assert serve([f"decode-fragment xmldsig {exi}"]) == [f"ok {compact(message)}"]
    assert list(json.loads(compact(message))["X509Data"]) == [
        "X509Certificate",
        "X509SubjectName",
        "X509Certificate#3",
    ]


def test_mixed_content_keeps_its_text() -> None:
    message = {"KeyInfo": {"$": "before", "KeyName": ["k"], "$#3": "behind"}}
    exi = serve([f"encode-fragment xmldsig {compact(message)}"])[0].removeprefix("ok ")
    assert serve([f"decode-fragment xmldsig {exi}"]) == [f"ok {compact(message)}"]


def test_integers_beyond_what_json_numbers_hold_are_strings() -> None:
    def meter(reading: int | str) -> dict[str, Any]:
        return {"MeterInfo": {"MeterID": "m", "MeterReading": reading}}

    for reading in (2**53, str(2**53 + 1), str(2**64 - 1)):
        exi = serve([f"encode-fragment iso2 {compact(meter(reading))}"])[0].removeprefix("ok ")
        assert json.loads(serve([f"decode-fragment iso2 {exi}"])[0].removeprefix("ok ")) == meter(reading)
    assert "is outside" in refusal("iso2", meter(str(2**64)), fragment=True)
    assert "want a number, got a string" in refusal("iso2", meter("12"), fragment=True)


@pytest.mark.parametrize("text", ["\u0000", '\u001f\u007f"\\/', "é€\U0001f600\U0010ffff", "\ud7ff\ue000"])
def test_every_character_survives(text: str) -> None:
    message = changed(
        PRE_CHARGE, "V2G_Message/Header/Notification", {"FaultCode": "ParsingError", "FaultMsg": text}
    )
    for ascii_only in (True, False):
        sent = json.dumps(message, ensure_ascii=ascii_only)
        exi = serve([f"encode din {sent}"])[0].removeprefix("ok ")
        (answer,) = serve([f"decode din {exi}"])
        assert json.loads(answer.removeprefix("ok ")) == message


@pytest.mark.parametrize(
    ("exi", "words"),
    [
        ("", "the message ends here, after 0 bytes"),
        ("00", "header byte 0x00, want 0x80"),
        ("81", "header byte 0x81"),
        ("a0", "header byte 0xa0"),
        ("80", "the message ends here"),
        ("80fe", "document code 127"),
        ("80a2", "an element from outside the schema"),
        ("809a02004080c1014181c21203e0", "enumeration value 31 of 23"),
    ],
)
def test_decode_refuses_with_position_and_reason(exi: str, words: str) -> None:
    (answer,) = serve([f"decode din {exi}"])
    assert answer.startswith("error din")
    assert ", bit " in answer
    assert words in answer
