"""Participants and sessions as grids, tables on their way in, speakers to review."""
