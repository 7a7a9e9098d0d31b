"""Builds, checks and prints Steady Spine, a plain-language guide to surgery for cancer in the spine."""
