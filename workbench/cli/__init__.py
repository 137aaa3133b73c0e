"""The command line: the second face of a project, thin over `project` and the verbs."""
