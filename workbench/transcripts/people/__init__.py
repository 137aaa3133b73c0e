"""The people of a study: who a label stands for, and what is known of each participant."""
