"""Files on their way in: read, looked at, chosen, brought in."""
