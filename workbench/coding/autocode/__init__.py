"""Find passages by rule: who speaks, in which part, what is said again and again.

`speaking`, `parts` and `repeated` say which passages there are, in groups; `coding.at_once` codes
them, after a preview. Called by the page Autocode and by `workbench autocode`.
"""
