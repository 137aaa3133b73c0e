"""The verbs of the codebook: add, name, describe, move, merge and delete codes.

Called by the pages, the palette, the command line and `project.sample`. Each verb has its room
in this package; what a definition was at any time is in `versions`, what is done with the
codings of a code whose meaning changed or that is split is in `coding.recoding`.
"""

from workbench.coding.codebook.adding import add_code, rename_code
from workbench.coding.codebook.deleting import delete_code
from workbench.coding.codebook.describing import assign_key, describe_code
from workbench.coding.codebook.merging import merge_codes
from workbench.coding.codebook.placing import move_code

__all__ = [
    "add_code",
    "assign_key",
    "delete_code",
    "describe_code",
    "merge_codes",
    "move_code",
    "rename_code",
]
