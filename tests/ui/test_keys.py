"""No key is claimed twice where both would be heard."""

from __future__ import annotations

from collections import Counter

import pytest

from workbench.ui.desk import Desk, Place
from workbench.ui.pages import PAGES
from workbench.ui.workspace import Workspace


@pytest.mark.parametrize("page", [spec.name for spec in PAGES])
def test_no_key_of_a_page_is_one_of_the_window(desk: Desk, page: str) -> None:
    workspace = Workspace(desk)
    try:
        workspace.go(Place(page))
        own = workspace.page(page).commands()
        names = {command.id for command in own}
        everywhere = [one for one in workspace.all_commands() if one.id not in names]
        window = Counter(key for command in everywhere for key in command.keys)
        assert [key for key, times in window.items() if times > 1] == []
        of_page = {key for command in own for key in command.keys}
        assert of_page & window.keys() == set()
    finally:
        workspace.end()
        workspace.deleteLater()
