"""Draws the guide's own pictures, so that anatomy shared by many pictures is drawn once."""
