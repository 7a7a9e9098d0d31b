"""One module for each picture; its name is the picture's name with underscores."""
