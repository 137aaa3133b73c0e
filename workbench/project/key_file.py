"""The key of the pseudonyms: who is who, in a file of its own, encrypted with a passphrase.

    key = KeyFile.create(path, "three or four words", study=project.study_id)
    key.save(rules.add(key.pseudonyms, "Anna", "pt3"))
    key = KeyFile.open(path, "three or four words")

The file holds a header (magic, version, cost of scrypt, salt, nonce), which is authenticated, and
a JSON document encrypted with AES-256-GCM. Nothing of it is written anywhere else: the list lies
in memory while it is open, and only encrypted bytes reach the disk.

Called by the pages and commands about pseudonyms and by `project.guarding`.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from workbench.model.errors import Environment, Refused
from workbench.report.placing import place
from workbench.transcripts.pseudonyms.listing import KINDS, Kind, Pseudonym, Pseudonyms

SUFFIX = ".dwkey"
BACKUP = ".before"
"""What the name of the file as it was before the last change ends in."""
SHORTEST = 12
"""A passphrase has so many characters at least."""

_MAGIC = b"DWPSEUDO"
_VERSION = 1
_HEADER = struct.Struct(">8sBBBB16s12s")
_COST = (17, 8, 1)
"""scrypt: log2 of n, r, p; 0.6 s and 128 MB."""
_HIGHEST = (20, 32, 8)
_BLOCK = 4096
"""What is encrypted is filled up to a multiple, so that its length tells little."""


class _Header(NamedTuple):
    magic: bytes
    version: int
    log_n: int
    r: int
    p: int
    salt: bytes
    nonce: bytes


@dataclass
class KeyFile:
    """An open key: the list, and the names a person rejected."""

    path: Path
    study: str
    pseudonyms: Pseudonyms
    rejected: tuple[str, ...]
    notes: str
    _key: bytes
    _salt: bytes
    _on_disk: bytes

    def __repr__(self) -> str:
        """Say nothing of what it holds: this may end in a report of a mistake."""
        return f"KeyFile({self.path.name!r})"

    @classmethod
    def create(cls, path: Path, passphrase: str, *, study: str = "") -> KeyFile:
        """Make a new key with an empty list; Refused when a file is there already."""
        if path.suffix.casefold() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            raise Refused(f"“{path.name}” is there already. Open that key, or choose another name.")
        check_passphrase(passphrase)
        salt = os.urandom(16)
        made = cls(path, study, Pseudonyms(), (), "", _derived(passphrase, salt, _COST), salt, b"")
        made._write()
        return made

    @classmethod
    def open(cls, path: Path, passphrase: str) -> KeyFile:
        """Open a key.

        Refused when the passphrase is wrong, the file is damaged, of another program or of a
        newer version; Environment when it cannot be read.
        """
        data = _read(path)
        header = _header_of(path, data)
        key = _derived(passphrase, header.salt, (header.log_n, header.r, header.p))
        document = _document(path, data, key, header)
        try:
            return cls(
                path,
                str(document["study"]),
                Pseudonyms(tuple(_pseudonym(row) for row in document["pseudonyms"])),
                tuple(map(str, document["rejected"])),
                str(document.get("notes", "")),
                key,
                header.salt,
                data,
            )
        except (KeyError, TypeError, ValueError) as error:
            raise Refused(
                f"“{path.name}” was opened, but what it holds was not written by this program."
            ) from error

    # -- changing -------------------------------------------------------------------------

    def save(
        self,
        pseudonyms: Pseudonyms | None = None,
        *,
        rejected: Iterable[str] | None = None,
        notes: str | None = None,
    ) -> None:
        """Write what changed; the file as it was stays beside it, encrypted as well.

        Refused when another program changed the file in the meantime.
        """
        before = (self.pseudonyms, self.rejected, self.notes)
        self.pseudonyms = self.pseudonyms if pseudonyms is None else pseudonyms
        self.rejected = self.rejected if rejected is None else tuple(dict.fromkeys(rejected))
        self.notes = self.notes if notes is None else notes
        try:
            self._write()
        except BaseException:
            self.pseudonyms, self.rejected, self.notes = before
            raise

    def change_passphrase(self, passphrase: str) -> None:
        """Encrypt with another passphrase; the copy that the old one opens is removed."""
        check_passphrase(passphrase)
        before = (self._key, self._salt)
        self._salt = os.urandom(16)
        self._key = _derived(passphrase, self._salt, _COST)
        try:
            self._write()
        except BaseException:
            self._key, self._salt = before
            raise
        with contextlib.suppress(OSError):
            backup_of(self.path).unlink(missing_ok=True)

    def _write(self) -> None:
        document = {
            "study": self.study,
            "pseudonyms": [_row(one) for one in self.pseudonyms],
            "rejected": list(self.rejected),
            "notes": self.notes,
        }
        data = _encrypted(document, self._key, self._salt)
        try:
            if self._on_disk:
                self._check_unchanged()
                place(self._on_disk, backup_of(self.path))
            place(data, self.path)
        except OSError as error:
            raise Environment(
                f"“{self.path.name}” could not be written to “{self.path.parent}” "
                f"({error.strerror or error}). The key is as it was; choose another place for it."
            ) from error
        self._on_disk = data

    def _check_unchanged(self) -> None:
        if not self.path.exists():
            raise Refused(
                f"“{self.path.name}” is not there any more. Put it back where it was, or open a "
                "copy of it."
            )
        if self.path.read_bytes() != self._on_disk:
            raise Refused(
                f"“{self.path.name}” was changed by somebody else in the meantime. Close the key "
                "and open it again, then make this change once more."
            )


def backup_of(path: Path) -> Path:
    """Where a key lies as it was before the last change."""
    return path.with_name(path.name + BACKUP)


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that could be guessed, with a way to a better one."""
    if len(passphrase.strip()) < SHORTEST or len(set(passphrase)) < 5:
        raise Refused(
            f"A passphrase of {SHORTEST} characters or more keeps the names safe: take three or "
            "four words that do not belong together. Write it down and keep it away from this "
            "computer, for nobody can open the key without it."
        )


# -- the file -----------------------------------------------------------------------------


def _derived(passphrase: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    log_n, r, p = cost
    said = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=2**log_n, r=r, p=p).derive(said)


def _encrypted(document: dict[str, Any], key: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    text = json.dumps(document, ensure_ascii=False).encode("utf-8")
    text += b" " * (-len(text) % _BLOCK)
    nonce = os.urandom(12)
    header = _HEADER.pack(_MAGIC, _VERSION, *_COST, salt, nonce)
    return header + AESGCM(key).encrypt(nonce, text, header)


def _document(path: Path, data: bytes, key: bytes, header: _Header) -> dict[str, Any]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed, written = data[: _HEADER.size], data[_HEADER.size :]
    try:
        document = json.loads(AESGCM(key).decrypt(header.nonce, written, sealed))
    except InvalidTag as error:
        before = (
            f" If you are sure of it, the file may be damaged: “{backup_of(path).name}” beside it "
            "is the key as it was before."
            if backup_of(path).exists()
            else " If you are sure of it, the file is damaged: open a copy of it."
        )
        raise Refused(
            f"This passphrase does not open “{path.name}”. Mind capitals and blanks.{before}"
        ) from error
    except ValueError as error:
        raise Refused(
            f"“{path.name}” was opened, but what it holds was not written by this program."
        ) from error
    if not isinstance(document, dict):
        raise Refused(
            f"“{path.name}” was opened, but what it holds was not written by this program."
        )
    return document


def _header_of(path: Path, data: bytes) -> _Header:
    if not data.startswith(_MAGIC):
        raise Refused(
            f"“{path.name}” is not a key to pseudonyms: choose the file that ends in {SUFFIX}."
        )
    if len(data) > len(_MAGIC) and data[len(_MAGIC)] > _VERSION:
        raise Refused(
            f"“{path.name}” was made by a newer version of the program. Install that version to "
            "open it."
        )
    if len(data) < _HEADER.size + 16:
        raise Refused(f"“{path.name}” is cut off: copy it again, or open a copy of it.")
    header = _Header(*_HEADER.unpack(data[: _HEADER.size]))
    cost = (header.log_n, header.r, header.p)
    if not all(1 <= asked <= most for asked, most in zip(cost, _HIGHEST, strict=True)):
        raise Refused(f"“{path.name}” is damaged: open a copy of it.")
    return header


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Environment(
            f"There is no “{path.name}” in “{path.parent}”: choose where the key lies now."
        ) from error
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be read ({error.strerror or error}): check the name "
            "and the place."
        ) from error


def _row(one: Pseudonym) -> dict[str, Any]:
    return {
        "original": one.original,
        "replacement": one.replacement,
        "kind": one.kind,
        "on": sorted(one.on),
        "off": sorted(one.off),
    }


def _pseudonym(row: dict[str, Any]) -> Pseudonym:
    other: Kind = "other"
    kind = next((kind for kind in KINDS if kind == row["kind"]), other)
    return Pseudonym(
        str(row["original"]),
        str(row["replacement"]),
        kind,
        frozenset(map(str, row["on"])),
        frozenset(map(str, row["off"])),
    )
