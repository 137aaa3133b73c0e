"""The page Journal: everything that was done, by whom, when and why."""
