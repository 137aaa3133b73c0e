"""Many passages coded in one step, which one undo takes back; what it would do is said before.

`groups` names passages that belong together, `planning` says and drafts it, `placing` follows the
study's choice where the code is there already. Called by `coding.finding.codes`, by the page
Autocode and by `workbench autocode`.
"""
