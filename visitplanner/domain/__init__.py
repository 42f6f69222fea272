"""What the words mean: frozen dataclasses and pure functions, without files, terminals or clocks."""
