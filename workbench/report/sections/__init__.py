"""The sections of the report, one module and one function each; `report.compose` lists them."""
