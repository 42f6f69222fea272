"""Public holidays by country, in modules by the first letter of the code; `domain.holidays` reads them."""
