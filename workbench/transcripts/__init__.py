"""Transcripts: from a file to text, turns and the people who speak.

The first hour of the researcher's day. `formats` read files, `layouts` find the speakers,
`turns` cut the text, `importing` puts it into the study; `people` and `attributes` say who
took part and when.
"""
