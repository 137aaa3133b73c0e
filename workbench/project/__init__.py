"""One open project: what the window and the command line are two faces of."""
