"""A codebook that grows while paths are looked up in it: what is missing is made.

Called by `coding.codebook` for one path and by the sheets for thousands: every look-up costs
the length of the path, not the size of the codebook.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from workbench.model.codebook import FAMILIES, TONES, Code, Codebook, join_path, split_path
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, MakeId


def choose_colour(codes: Iterable[Code], parent: Code | None) -> int:
    """Choose the colour of a new code.

    At the top it is the first tone of the least used family; under a parent the least used
    tone of the parent's family, counting the parent and the codes under it.
    """
    if parent is None:
        families = Counter(code.colour // TONES for code in codes)
        return min(range(len(FAMILIES)), key=lambda family: families[family]) * TONES
    family = parent.colour // TONES
    kin = [c.colour for c in codes if parent.id in (c.id, c.parent)]
    tones = Counter(colour % TONES for colour in kin if colour // TONES == family)
    return family * TONES + min(range(TONES), key=lambda tone: tones[tone])


def folded(path: str) -> str:
    """Write a path so that two spellings of the same path are equal."""
    return join_path(split_path(path)).casefold()


class GrowingCodebook:
    """The codes of a study and those made on the way, which wait in `made`.

    `spelled` are the paths a sheet gives; see `find`.
    """

    def __init__(self, codebook: Codebook, make_id: MakeId, spelled: Collection[str] = ()) -> None:
        self.made: list[Code] = []
        self._make_id = make_id
        self._codes: dict[CodeId, Code] = {code.id: code for _, code in codebook.walk()}
        self._places: Counter[CodeId | None] = Counter()
        self._named: dict[tuple[CodeId | None, str], Code] = {}
        for code in self._codes.values():
            self._put(code)
        self._alone = _told_by_name_alone(codebook, {folded(path) for path in spelled})

    def __getitem__(self, code: CodeId) -> Code:
        """The code of an id, also one made on the way."""
        return self._codes[code]

    def find(self, path: str) -> Code | None:
        """Find the code of a path, without regard to case.

        A lone name also finds the only code below the top that bore it before anything was
        made, unless the sheet spells that code's path out: then it means another one. Where no
        code bore it, it finds the only code of which it is another name.
        """
        names = split_path(path)
        found: Code | None = None
        for name in names:
            found = self._named.get((found.id if found else None, name.casefold()))
            if found is None:
                break
        if found is None and len(names) == 1:
            return self._alone.get(names[0].casefold())
        return found

    def ensure(self, path: str) -> CodeId:
        """Find the code of a path, or make it and what is missing above it.

        Raises Refused when the path names nothing.
        """
        found = self.find(path)
        if found is not None:
            return found.id
        names = split_path(path)
        if not names:
            raise Refused("A code needs a name.")
        made = self.ensure_under(None, names)
        assert made is not None
        return made

    def ensure_under(self, parent: CodeId | None, names: Sequence[str]) -> CodeId | None:
        """Go down from `parent` by names, making what is missing; the id where it ends."""
        for name in names:
            found = self._named.get((parent, name.casefold()))
            parent = (found or self.add(name, parent)).id
        return parent

    def child(self, parent: CodeId | None, name: str) -> Code | None:
        """The code of a name directly under another, or at the top."""
        return self._named.get((parent, name.casefold()))

    def add(self, name: str, parent: CodeId | None) -> Code:
        """Make a code under another, or at the top, after those that are there."""
        above = self._codes[parent] if parent is not None else None
        code = Code(
            id=CodeId(self._make_id()),
            name=name,
            parent=parent,
            position=self._places[parent],
            colour=choose_colour(self._codes.values(), above),
        )
        self._codes[code.id] = code
        self._put(code)
        self.made.append(code)
        return code

    def _put(self, code: Code) -> None:
        parent = code.parent if code.parent in self._codes else None
        self._named.setdefault((parent, code.name.casefold()), code)
        self._places[parent] = max(self._places[parent], code.position + 1)


def _told_by_name_alone(codebook: Codebook, spelled: Collection[str]) -> dict[str, Code]:
    bearers: defaultdict[str, list[Code]] = defaultdict(list)
    for code in codebook.codes:
        bearers[code.name.casefold()].append(code)
    others: defaultdict[str, list[Code]] = defaultdict(list)
    for code in codebook.codes:
        for alias in code.other_names:
            others[alias.casefold()].append(code)
    found = {name: codes[0] for name, codes in others.items() if len(codes) == 1}
    return {name: code for name, code in found.items() if name not in bearers} | {
        name: codes[0]
        for name, codes in bearers.items()
        if len(codes) == 1 and folded(codebook.path(codes[0].id)) not in spelled
    }
