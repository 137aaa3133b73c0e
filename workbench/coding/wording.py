"""The small words of labels and refusals, as the verbs of coding and of themes use them.

They are made in `model.wording`, so that the verbs of transcripts sound alike too.
"""

from workbench.model.wording import counted, elided, listed, named, on_one_line

__all__ = ["counted", "elided", "listed", "named", "on_one_line"]
