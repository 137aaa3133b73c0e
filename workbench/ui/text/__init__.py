"""The transcript view: our own scroll area, cut into rooms from the first day."""
