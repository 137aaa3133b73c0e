"""When people talked: the study, its sessions, who was there, and the parts of each."""
