"""Deliberation Workbench: from transcripts to Word, by two coders, on the researcher's machine."""

__version__ = "0.1.0"
