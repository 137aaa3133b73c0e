"""The study written up: composed as an outline with no format, then set in Word."""
