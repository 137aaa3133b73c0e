"""Code by rule: who speaks, in which part, what is said again and again; never without a preview.

`speaking`, `parts` and `repeated` say which passages there are, in groups; `planning` says what
coding them would do and drafts it in one step; `placing` follows the study's choice where the code
is there already. Called by the page Autocode, `coding.finding.codes` and `workbench autocode`.
"""
