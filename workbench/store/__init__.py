"""The study file: SQLite through sqlite-utils. Only this package knows SQL."""
