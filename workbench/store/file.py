"""One study file: make it, open it, append to its journal, close it.

`project.session` owns the one `StudyFile` of an open project. What is not a study, of a newer
version, damaged or open elsewhere is refused with a sentence before anything is touched.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlite_utils import Database

from workbench.journal import codec
from workbench.journal.entry import Entry
from workbench.journal.undo import Head
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Environment, Refused
from workbench.model.ids import EntryId, MakeId, ReplicaId, new_id
from workbench.model.kinds import Row
from workbench.store import lock, migrate, rows, schema, scrub, sidecars
from workbench.store.commit import commit
from workbench.store.reader import StoreReader
from workbench.store.trouble import told

SUFFIX = ".dwb"
LARGEST_VALUE = 200_000_000


class StudyFile:
    """An open study file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """Wrap an open connection; use `create` or `open`."""
        self.path = path
        self.read_only = read_only
        self.notice = ""
        self.db = Database(connection)
        self.reader = StoreReader(self.db)
        self._place = path.resolve()
        self._open_id = ""
        with told(path):
            self.replica = ReplicaId(self._meta("replica"))
            self.study_id = self._meta("study")
            self._clock = int(self.db.execute("SELECT max(clock) FROM entry").fetchone()[0] or 0)
            self._last = self._last_digest()
            self._seen = self._data_version()

    # -- opening and closing --------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, now: Now = clock.now, make_id: MakeId = new_id) -> StudyFile:
        """Make an empty study file; Refused when a file of that name is there."""
        with told(path):
            there = path.exists()
        if there:
            raise Refused(
                f"“{path.name or path}” is there already. Choose another name, or open that study."
            )
        if path.suffix.casefold() != SUFFIX:
            raise Refused(f"A study’s file name ends in {SUFFIX}: “{path.stem}{SUFFIX}”.")
        with told(path):
            try:
                connection = _connect(path)
                try:
                    db = Database(connection)
                    schema.make_tables(db)
                    db.table("meta").insert_all(
                        [
                            {"name": "study", "value": make_id()},
                            {"name": "replica", "value": make_id()},
                            {"name": "open_id", "value": ""},
                        ]
                    )
                finally:
                    connection.close()
            except (sqlite3.Error, OSError):
                path.unlink(missing_ok=True)
                raise
        return cls.open(path, now=now, make_id=make_id)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        now: Now = clock.now,
        make_id: MakeId = new_id,
    ) -> StudyFile:
        """Open a study; Environment or Refused say why it cannot be opened and the way out.

        A study in a folder that cannot be written is opened to read, with a notice.
        """
        _check_header(path)
        if read_only:
            return cls._open_connection(path, read_only=True, make_id=make_id)
        open_id = make_id()
        try:
            notice = _prepare(path.resolve(), open_id, now)
        except PermissionError:
            file = cls._open_connection(path, read_only=True, make_id=make_id)
            file.notice = (
                f"“{path.name}” lies in a folder that cannot be written: it is open to read only. "
                "Save a copy in a folder of your own to go on."
            )
            return file
        try:
            file = cls._open_connection(path, read_only=False, make_id=make_id)
        except BaseException:
            lock.release(path.resolve(), open_id)
            raise
        file._open_id = open_id
        file.notice = " ".join(filter(None, (notice, file.notice)))
        try:
            file._take()
        except BaseException:
            file.close()
            raise
        return file

    @classmethod
    def _open_connection(cls, path: Path, *, read_only: bool, make_id: MakeId) -> StudyFile:
        with told(path):
            connection = _connect(path, read_only=read_only)
            notice = ""
            try:
                _check_content(path, connection)
                if migrate.version_of(connection) < schema.VERSION:
                    if read_only:
                        connection = migrate.in_memory(connection)
                    else:
                        notice = migrate.with_backup(path, connection, make_id)
                file = cls(path, connection, read_only=read_only)
                file.notice = notice
                return file
            except BaseException:
                connection.close()
                raise

    def _take(self) -> None:
        with told(self.path):
            self.db.table("meta").update("open_id", {"value": self._open_id})
            self._seen = self._data_version()

    def close(self) -> None:
        """Close the file and give the lock back. Closing twice does nothing."""
        with contextlib.suppress(sqlite3.ProgrammingError):
            self.db.conn.close()
        if self._open_id:
            lock.release(self._place, self._open_id)
            self._open_id = ""

    # -- the journal ----------------------------------------------------------------------

    @property
    def next_clock(self) -> int:
        """The clock the next entry must have."""
        return self._clock + 1

    @property
    def last_digest(self) -> str:
        """The digest of this replica's newest entry, "" when there is none."""
        return self._last

    def append(self, entry: Entry, texts: Sequence[str] = ()) -> None:
        """Write one entry durably, with what it does to the tables: both or neither."""
        if self.read_only:
            raise Environment(
                f"“{self.path.name}” is open to read only. Save a copy and go on there."
            )
        with told(self.path), self._knowing_rollbacks():
            with self.db.atomic():
                if self._data_version() != self._seen:
                    raise Environment(
                        f"“{self.path.name}” was changed by another program while it was open "
                        "here. Close it and open it again; nothing was lost."
                    )
                digest = commit(self.db, entry, texts)
                if erases := any(change.kind == "erasure" for change in entry.changes):
                    scrub.index_anew(self.db)
            self._last = digest
            self._clock = entry.clock
            self._seen = self._data_version()
            if erases:
                self.reader = StoreReader(self.db)
                scrub.without_free_pages(self.path, self.db)
                self._seen = self._data_version()

    @contextlib.contextmanager
    def _knowing_rollbacks(self) -> Iterator[None]:
        """After a write that the disk stopped: the file's new version is no other program's."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
                with contextlib.suppress(sqlite3.Error):
                    self._seen = self._data_version()
            raise

    def saved_at(self) -> str:
        """When the newest entry was written, "" when there is none."""
        with told(self.path):
            row = self.db.execute("SELECT max(at) FROM entry").fetchone()
        return str(row[0] or "")

    def heads(self) -> Iterator[Head]:
        """What the undo stacks need of every entry, in order."""
        with told(self.path):
            for id, coder, label, undoes in self.db.execute(
                "SELECT id, coder, label, undoes FROM entry ORDER BY clock, replica, id"
            ):
                yield Head(id, coder, label, undoes)

    def entries(self) -> Iterator[Entry]:
        """Every entry in order."""
        with told(self.path):
            for written in self.db.query("SELECT * FROM entry ORDER BY clock, replica, id"):
                yield codec.read(written)

    def entry(self, id: EntryId) -> Entry:
        """One entry; KeyError when there is none."""
        for written in self.db.query("SELECT * FROM entry WHERE id = ?", [id]):
            return codec.read(written)
        raise KeyError(id)

    def current(self, kind: str, id: str) -> Row | None:
        """The present row of a thing, or None."""
        return rows.current(self.db, kind, id)

    def bodies(self) -> dict[str, str]:
        """Every text and layout the file holds, by hash; also those nothing names any more."""
        with told(self.path):
            return dict(self.db.execute("SELECT hash, body FROM text"))

    def everything(self) -> dict[str, dict[str, Row]]:
        """Every row by kind and id."""
        with told(self.path):
            return rows.everything(self.db)

    # -- inside ---------------------------------------------------------------------------

    def _meta(self, name: str) -> str:
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        if row is None:
            raise Refused(
                f"“{self.path.name}” lacks the “{name}” that every study has: it was changed "
                "outside the program. Open a backup, or the copy you mailed last."
            )
        return str(row[0])

    def _last_digest(self) -> str:
        row = self.db.execute(
            "SELECT digest FROM entry WHERE replica = ? ORDER BY clock DESC, id DESC LIMIT 1",
            [self.replica],
        ).fetchone()
        return str(row[0]) if row else ""

    def _data_version(self) -> int:
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])


def _connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=5)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "mmap_size = 0",
        *(() if read_only else ("journal_mode = DELETE", "synchronous = FULL")),
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _prepare(path: Path, open_id: str, now: Now) -> str:
    """Guard and lock; PermissionError when the folder or the file cannot be written."""
    if not _writable(path):
        raise PermissionError(path)
    try:
        held = lock.holder(path)
        notice = "" if held is not None and held.alive else sidecars.guard(path, now)
        lock.acquire(path, open_id, now)
    except PermissionError:
        raise
    except OSError as error:
        raise Environment(
            f"“{path.name}” cannot be opened to work on: {error.strerror or error}. "
            "Free some space, or look at what lies beside the file."
        ) from error
    return notice


def _writable(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except PermissionError:
        return False
    except OSError:
        return False


HEADER = 100


def _check_header(path: Path) -> None:
    with told(path):
        try:
            with path.open("rb") as file:
                header = file.read(HEADER)
        except FileNotFoundError as error:
            raise Environment(
                f"There is no “{path.name}” in “{path.parent}”. Check the name and the place."
            ) from error
        except PermissionError as error:
            if path.is_dir():
                raise Refused(f"“{path.name or path}” is a folder. Choose a .dwb file.") from error
            raise Environment(
                f"“{path.name}” may not be read. Ask its owner for permission, or copy it."
            ) from error
        except IsADirectoryError as error:
            raise Refused(f"“{path.name or path}” is a folder. Choose a .dwb file.") from error
    if not header.startswith(b"SQLite format 3\x00") or len(header) < HEADER:
        raise Refused(f"“{path.name}” is not a study of this program. Choose a .dwb file.")
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise Refused(
            f"“{path.name}” is a database of another program, not a study. Choose a .dwb file."
        )
    version = int.from_bytes(header[60:64], "big")
    if version > schema.VERSION:
        raise Refused(
            f"“{path.name}” was made by a newer version of the program (file version {version}, "
            f"this program reads up to {schema.VERSION}). Install the newer version to open it."
        )
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    page = 65536 if page == 1 else page
    if path.stat().st_size < page * pages and not sidecars.unfinished(path.resolve()):
        raise Refused(
            f"“{path.name}” is cut off: part of the file is missing. Nothing was changed. "
            "Copy it again, or open a backup."
        )


def _check_content(path: Path, connection: sqlite3.Connection) -> None:
    if not migrate.is_known(Database(connection)):
        raise Refused(
            f"“{path.name}” holds tables this program did not make, or lacks some of its own. "
            "Nothing was changed. Open a backup, or the copy you mailed last."
        )
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Refused(
            f"“{path.name}” is damaged. Nothing was changed. "
            "Open a backup, or the copy you mailed last."
        )
