"""Bones, nerves, metal, people and lettering: what every picture is made from."""
