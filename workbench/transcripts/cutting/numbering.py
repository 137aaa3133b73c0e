"""Take away the numbers that stand before the lines or paragraphs of some transcripts.

Called by `transcripts.reading`. They count up, so they are no words of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.transcripts.blocks import Block

_NUMBER = re.compile(r"(\d{1,5})[.)]?[ \t]+(?=\S)")
FEW = 4
"""So many numbered lines show that lines are numbered."""


def without_numbers(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without their numbers, where nearly all have one and these count up."""
    found = [_NUMBER.match(block.text) for block in blocks]
    numbers = [int(one[1]) for one in found if one]
    up = sum(0 < after - before <= 10 for before, after in pairwise(numbers))
    numbered = len(numbers) >= FEW and len(numbers) * 10 >= len(blocks) * 8
    if not numbered or up * 10 < (len(numbers) - 1) * 9:
        return list(blocks)
    return [
        replace(block, text=block.text[one.end() :], bold=max(0, block.bold - one.end()))
        if one
        else block
        for block, one in zip(blocks, found, strict=True)
    ]
