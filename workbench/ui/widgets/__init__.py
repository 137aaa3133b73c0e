"""Small reusable pieces of the window. They know the look, never the study."""
