"""The page Autocode: passages by rule, looked through and ticked before they are coded."""
