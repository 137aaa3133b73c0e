"""What the transcript shows of codings: a choice of codes, coders and layers, and what it means.

Plain values, no window. `whose` keeps the choice, `shown` draws by it, `show_panel` changes it.

Called by `drawing`, `show_acts`, `show_panel`, `shown` and `whose`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from workbench.model.codebook import Codebook
from workbench.model.coding import AnyCoding, Layer
from workbench.model.ids import CodeId, CoderId

if TYPE_CHECKING:
    from workbench.ui.text.sides import Arrangement

Look = Literal["full", "pale", "hidden"]
"""How a coding is drawn: as ever, as a pale stripe without a tint, or not at all."""

Rest = Literal["pale", "hidden"]
"""What becomes of the codings that are not wanted."""

CODERS: frozenset[Layer] = frozenset({"coder"})


@dataclass(frozen=True, slots=True)
class Showing:
    """The choice.

    `codes` and `coders` are those wanted, None for all; with `below` the codes under a chosen
    one are wanted too. What is not wanted is `rest`: pale or hidden. `veiled` hides everything
    for a moment and keeps the choice. Of the layers, the agreed one is shown only when asked for.
    """

    codes: frozenset[CodeId] | None = None
    below: bool = True
    coders: frozenset[CoderId] | None = None
    layers: frozenset[Layer] = CODERS
    rest: Rest = "hidden"
    veiled: bool = False
    arrangement: Arrangement = "beside"

    def everything(self) -> Showing:
        """The same with nothing left out; the layout stays, and the agreed layer if it is shown."""
        return replace(self, codes=None, coders=None, layers=self.layers | CODERS, veiled=False)

    def only(self, code: CodeId, *, below: bool = True) -> Showing:
        """The same with one code, alone or with those below it."""
        return replace(self, codes=frozenset({code}), below=below, veiled=False)

    def is_only(self, code: CodeId) -> bool:
        """Whether one code is chosen and no other."""
        return self.codes == frozenset({code})


class Tally(NamedTuple):
    """How many codings are drawn in full, how many pale, of how many that may be seen."""

    full: int
    pale: int
    all: int

    @property
    def left_out(self) -> int:
        """How many are not drawn in full."""
        return self.all - self.full


@dataclass(frozen=True, slots=True)
class Lens:
    """A choice applied to a codebook and to the coders that may be seen."""

    codes: frozenset[CodeId] | None
    coders: frozenset[CoderId]
    layers: frozenset[Layer]
    rest: Look

    def look_of(self, coding: AnyCoding) -> Look | None:
        """How a coding is drawn; None for one of a layer that is not spoken of at all."""
        return self.look(coding.code, coding.coder, coding.layer)

    def look(self, code: CodeId, coder: CoderId, layer: Layer) -> Look | None:
        """How every coding with a code by a coder in a layer is drawn."""
        agreed = layer == "consensus"
        if agreed and "consensus" not in self.layers:
            return None
        wanted = agreed or ("coder" in self.layers and coder in self.coders)
        if wanted and (self.codes is None or code in self.codes):
            return "full"
        return self.rest


def lens_of(
    showing: Showing, book: Codebook, coders: Collection[CoderId], *, finished: bool
) -> Lens:
    """Apply a choice; until the coder at work has `finished`, nothing agreed is seen."""
    layers = showing.layers if finished else CODERS
    return Lens(wanted_codes(showing, book), frozenset(coders), layers, showing.rest)


def wanted_codes(showing: Showing, book: Codebook) -> frozenset[CodeId] | None:
    """The codes that are wanted, None for all; chosen codes that are gone are passed over."""
    if showing.codes is None:
        return None
    known = [code for code in showing.codes if code in book]
    if showing.codes and not known:
        return None
    if not showing.below:
        return frozenset(known)
    under = (code.id for chosen in known for _, code in book.walk(chosen))
    return frozenset(known).union(under)


def is_closed(codes: Collection[CodeId], book: Codebook) -> bool:
    """Whether with every code all those below it are among some codes."""
    return all(child.id in codes for code in codes for child in book.children(code))
