"""Let codings follow their words into a corrected text; place again what was cut through."""
