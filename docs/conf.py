"""How the pages are built: sphinx-build -W -n docs docs/_build."""

from importlib.metadata import version as version_of

project = "timeline"
author = project_copyright = "The timeline authors"
release = version = version_of("timeline-extraction")

extensions = ["myst_parser"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}
nitpicky = True
suppress_warnings: list[str] = []

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"timeline {release}"
