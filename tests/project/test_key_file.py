"""The key is closed to everybody without the passphrase, and loses nothing."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from workbench.model.errors import Environment, Refused
from workbench.project import key_file
from workbench.project.key_file import SUFFIX, KeyFile, backup_of, check_passphrase
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.pseudonyms.rules import add

PASS = "correct horse battery"
ANNA = add(Pseudonyms(), "Anna Quellmalz", "pt3").switch("Anna Quellmalz", "Annan", True)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt be quick in tests."""
    monkeypatch.setattr(key_file, "_COST", (10, 8, 1))


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    """A key with one name."""
    made = KeyFile.create(tmp_path / "study", PASS, study="abc")
    made.save(ANNA, rejected=("Monday", "Monday"), notes="made in March")
    return made


def test_a_key_comes_back_as_it_was(key: KeyFile) -> None:
    assert key.path.name == f"study{SUFFIX}"
    again = KeyFile.open(key.path, PASS)
    assert again.pseudonyms == ANNA
    assert (again.study, again.rejected, again.notes) == ("abc", ("Monday",), "made in March")


def test_nothing_readable_is_written_anywhere(key: KeyFile, tmp_path: Path) -> None:
    files = sorted(p.name for p in tmp_path.iterdir())
    assert files == [key.path.name, backup_of(key.path).name]
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        for word in (b"Quellmalz", b"pt3", b"Monday", b"original", b"abc", PASS.encode()):
            assert word not in data
    assert "Quellmalz" not in repr(key) and PASS not in repr(key)


def test_the_same_list_is_never_the_same_bytes(key: KeyFile) -> None:
    before = key.path.read_bytes()
    key.save()
    assert key.path.read_bytes() != before
    assert len(key.path.read_bytes()) == len(before)


def test_a_wrong_passphrase_opens_nothing(key: KeyFile) -> None:
    with pytest.raises(Refused, match="This passphrase does not open"):
        KeyFile.open(key.path, PASS + " ")


def test_a_passphrase_is_the_same_however_it_is_typed(tmp_path: Path) -> None:
    KeyFile.create(tmp_path / "k", "Gru\u0308ne Ba\u0308ume sind", study="")
    assert KeyFile.open(tmp_path / "k.dwkey", "Gr\u00fcne B\u00e4ume sind").study == ""


def test_any_flipped_bit_is_seen(key: KeyFile) -> None:
    whole = key.path.read_bytes()
    for at in (13, 30, 45, 200, len(whole) - 1):
        key.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(Refused, match="“study"):
            KeyFile.open(key.path, PASS)


def test_damage_points_to_the_copy_beside_it(key: KeyFile) -> None:
    whole = key.path.read_bytes()
    key.path.write_bytes(whole[:-1] + b"x")
    with pytest.raises(Refused, match="before” beside it"):
        KeyFile.open(key.path, PASS)
    backup_of(key.path).unlink()
    with pytest.raises(Refused, match="the file is damaged"):
        KeyFile.open(key.path, PASS)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not a key"),
        (b"PK\x03\x04 something else", "not a key"),
        (b"DWPSEUDO", "cut off"),
        (b"DWPSEUDO\x02", "newer version"),
        (struct.pack(">8sBBBB16s12s", b"DWPSEUDO", 1, 30, 8, 1, b"", b"") + b"x" * 40, "damaged"),
    ],
)
def test_what_is_no_key_is_refused_at_once(tmp_path: Path, data: bytes, sentence: str) -> None:
    file = tmp_path / "k.dwkey"
    file.write_bytes(data)
    with pytest.raises(Refused, match=sentence):
        KeyFile.open(file, PASS)


def test_a_key_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="choose where the key lies now"):
        KeyFile.open(tmp_path / "none.dwkey", PASS)
    with pytest.raises(Environment, match="cannot be read"):
        KeyFile.open(tmp_path, PASS)


def test_a_key_is_never_written_over(key: KeyFile) -> None:
    with pytest.raises(Refused, match="is there already"):
        KeyFile.create(key.path, PASS)


@pytest.mark.parametrize("short", ["", "short", "           x", "aaaaaaaaaaaaaaaaa"])
def test_a_passphrase_that_could_be_guessed_is_refused(short: str) -> None:
    with pytest.raises(Refused, match="three or four words"):
        check_passphrase(short)


def test_another_passphrase_takes_the_place_of_the_old_one(key: KeyFile) -> None:
    key.change_passphrase("quite another sentence")
    assert not backup_of(key.path).exists()
    with pytest.raises(Refused):
        KeyFile.open(key.path, PASS)
    assert KeyFile.open(key.path, "quite another sentence").pseudonyms == ANNA


def test_a_change_by_somebody_else_is_not_lost(key: KeyFile) -> None:
    other = KeyFile.open(key.path, PASS)
    other.save(add(other.pseudonyms, "Ben", "pt4"))
    with pytest.raises(Refused, match="changed by somebody else"):
        key.save(Pseudonyms())
    assert key.pseudonyms == ANNA
    assert len(KeyFile.open(key.path, PASS).pseudonyms) == 2


def test_a_key_that_was_moved_away_is_said(key: KeyFile) -> None:
    key.path.rename(key.path.with_name("elsewhere.dwkey"))
    with pytest.raises(Refused, match="is not there any more"):
        key.save(Pseudonyms())


def test_a_disk_that_will_not_take_it_leaves_the_key_as_it_was(
    key: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(data: bytes, path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(key_file, "place", full)
    with pytest.raises(Environment, match="could not be written"):
        key.save(Pseudonyms())
    with pytest.raises(Environment, match="could not be written"):
        key.change_passphrase("quite another sentence")
    assert KeyFile.open(key.path, PASS).pseudonyms == ANNA == key.pseudonyms


def test_the_copy_beside_is_the_key_before_the_last_change(key: KeyFile) -> None:
    key.save(Pseudonyms())
    assert KeyFile.open(backup_of(key.path), PASS).pseudonyms == ANNA
