"""The page Reconcile: one disagreement a screen, decided by key, with a reason."""
