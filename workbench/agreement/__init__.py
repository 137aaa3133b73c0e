"""How alike two coders coded, where they differ, and what they agree on after talking.

Numbers: columns -> cells -> measures -> compare. Passages: matching -> ranking -> reconcile.
"""
