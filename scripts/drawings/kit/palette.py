"""What each kind of shape looks like when a picture is opened alone.

On the site, overrides/components/picture/picture.css colors the same classes, in light and dark.
The colors here must equal the light colors there; a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping

COLORS: Mapping[str, str] = {
    "ink": "#1d2a33",
    "quiet": "#46545e",
    "paper": "#fffdf9",
    "panel": "#f5f1ea",
    "bone": "#f6ead2",
    "bone-deep": "#ecdab6",
    "bone-line": "#6d5734",
    "disc": "#cfe2e4",
    "disc-line": "#3f6b74",
    "cord": "#f5cf6b",
    "cord-deep": "#e3b03a",
    "cord-line": "#7c5600",
    "fluid": "#dcedf6",
    "fluid-line": "#2c6580",
    "fat": "#fbf4dc",
    "tumor": "#d9c3e6",
    "tumor-line": "#5b2b7b",
    "metal": "#c3ced6",
    "metal-line": "#2f3d47",
    "cement": "#e6e8ea",
    "cement-line": "#4c5963",
    "flesh": "#f3dfd2",
    "flesh-line": "#8a6a57",
    "vessel": "#e2b48f",
    "vessel-line": "#7d4a22",
    "accent": "#0b4a55",
    "tint": "#e3f1f2",
    "beam": "#bfe3e8",
    "danger": "#a3131d",
    "danger-block": "#a3131d",
    "danger-ground": "#fbe9e7",
    "white": "#ffffff",
    "skin-a": "#f6d7bf",
    "skin-b": "#d9a577",
    "skin-c": "#a8713f",
    "skin-d": "#6f4526",
    "hair-a": "#3a2a20",
    "hair-b": "#8b5a2b",
    "hair-c": "#c9ccce",
    "hair-d": "#1f1a1a",
    "face-pale": "#f3f1ec",
    "cloth-a": "#9cc7cc",
    "cloth-b": "#e8c27a",
    "cloth-c": "#b9c9a5",
    "cloth-d": "#c7b8da",
    "cloth-e": "#f3f1ec",
    "cloth-line": "#3d4a53",
}
"""Every color by name; `--ss-picture-<name>` on the site."""

Look = tuple[str | None, str | None, float]
"""Fill, line and thickness of the line."""

LOOKS: Mapping[str, Look] = {
    "ground": ("paper", None, 0),
    "panel": ("panel", None, 0),
    "tint": ("tint", None, 0),
    "frame": ("paper", "quiet", 1.2),
    "bone": ("bone", "bone-line", 1.6),
    "bone-plain": ("bone", None, 0),
    "bone-small": ("bone", "bone-line", 0.9),
    "bone-far": ("bone-deep", "bone-line", 1.2),
    "bone-deep": ("bone-deep", None, 0),
    "bone-mark": (None, "bone-line", 0.9),
    "bone-gone": (None, "bone-line", 1.3),
    "disc": ("disc", "disc-line", 1.3),
    "disc-small": ("disc", "disc-line", 0.7),
    "disc-mark": (None, "disc-line", 0.8),
    "cord": ("cord", "cord-line", 1.3),
    "cord-small": ("cord", "cord-line", 0.9),
    "cord-deep": ("cord-deep", None, 0),
    "nerve": (None, "cord-line", 4.6),
    "nerve-core": (None, "cord", 2.4),
    "nerve-wide": (None, "cord-line", 10),
    "nerve-wide-core": (None, "cord", 7.4),
    "nerve-thin": (None, "cord-line", 1.1),
    "fluid": ("fluid", "fluid-line", 1.6),
    "fluid-small": ("fluid", "fluid-line", 0.9),
    "fat": ("fat", "bone-line", 0.9),
    "tumor": ("tumor", "tumor-line", 1.6),
    "tumor-hatch": (None, "tumor-line", 1.1),
    "tumor-ground": ("tumor", None, 0),
    "metal": ("metal", "metal-line", 1.4),
    "metal-mark": (None, "metal-line", 1),
    "hole": ("paper", "metal-line", 1),
    "gap-soft": ("fat", None, 0),
    "gap": ("paper", "bone-line", 1),
    "cement": ("cement", "cement-line", 1.4),
    "cement-ground": ("cement", None, 0),
    "cement-dot": ("cement-line", None, 0),
    "balloon": ("tint", "accent", 1.4),
    "medal": ("panel", "accent", 1.6),
    "flesh": ("flesh", "flesh-line", 1.4),
    "flesh-mark": (None, "flesh-line", 1),
    "organ": ("panel", "flesh-line", 1.1),
    "vessel": ("vessel", "vessel-line", 1.2),
    "clot": ("vessel-line", "vessel", 0.8),
    "vessel-line": (None, "vessel-line", 5),
    "vessel-core": (None, "vessel", 3),
    "vessel-twig": (None, "vessel-line", 3.4),
    "vessel-twig-core": (None, "vessel", 1.8),
    "tube": (None, "accent", 2.2),
    "plug": ("accent", "accent", 1),
    "beam": ("beam", None, 0),
    "beam-line": (None, "accent", 1.4),
    "cut-ground": (None, "paper", 7),
    "cut": (None, "accent", 3),
    "cut-open": ("tint", "accent", 1.6),
    "arrow": (None, "accent", 2.4),
    "arrow-head": ("accent", "accent", 1),
    "accent": ("accent", None, 0),
    "accent-line": (None, "accent", 1.6),
    "danger": ("danger", "danger", 1),
    "danger-mark": ("danger", "paper", 1.4),
    "danger-block": ("danger-block", None, 0),
    "danger-line": (None, "danger", 2.4),
    "danger-ground": ("danger-ground", "danger", 2),
    "line": (None, "quiet", 1),
    "line-end": ("quiet", None, 0),
    "ink-line": (None, "ink", 1.4),
    "ink": ("ink", None, 0),
    "bed": ("cloth-e", "cloth-line", 1.4),
    "skin-a": ("skin-a", "cloth-line", 1.3),
    "skin-b": ("skin-b", "cloth-line", 1.3),
    "skin-c": ("skin-c", "cloth-line", 1.3),
    "skin-d": ("skin-d", "cloth-line", 1.3),
    "hair-a": ("hair-a", "cloth-line", 1),
    "hair-b": ("hair-b", "cloth-line", 1),
    "hair-c": ("hair-c", "cloth-line", 1),
    "hair-d": ("hair-d", "cloth-line", 1),
    "cloth-a": ("cloth-a", "cloth-line", 1.3),
    "cloth-b": ("cloth-b", "cloth-line", 1.3),
    "cloth-c": ("cloth-c", "cloth-line", 1.3),
    "cloth-d": ("cloth-d", "cloth-line", 1.3),
    "cloth-e": ("cloth-e", "cloth-line", 1.3),
    "cloth-mark": (None, "cloth-line", 1.1),
    "face-pale": (None, "face-pale", 1.3),
    "face-glass": (None, "hair-d", 1),
    "face": (None, "hair-d", 1.3),
    "box": ("paper", "accent", 1.8),
    "box-choice": ("tint", "accent", 1.8),
    "label": ("ink", None, 0),
    "label-quiet": ("quiet", None, 0),
    "label-accent": ("accent", None, 0),
    "label-danger": ("danger", None, 0),
    "label-white": ("white", None, 0),
}
"""Every kind of shape; the class of a kind is `ss-picture__<kind>`."""

DASHES: Mapping[str, str] = {"bone-gone": "3 3", "gap": "3 3", "cut": "5 5", "beam-line": "5 3"}
"""Broken lines, so that what is gone or planned shows without color."""

HATCHED: Mapping[str, str] = {"tumor": "hatch", "cement": "dots"}
"""Kinds filled by a pattern, so that they show on paper without color."""


def attributes(kind: str, picture: str) -> str:
    """The class of a kind and the fallback colors for programs that do not read the site's styles."""
    fill, line, width = LOOKS[kind]
    pattern = HATCHED.get(kind)
    painted = f"url(#{picture}-{pattern})" if pattern else COLORS[fill] if fill else "none"
    text = f'class="ss-picture__{kind}" fill="{painted}"'
    if line:
        text += f' stroke="{COLORS[line]}" stroke-width="{width:g}" stroke-linejoin="round"'
        text += ' stroke-linecap="round"' if fill is None else ""
    if kind in DASHES:
        text += f' stroke-dasharray="{DASHES[kind]}"'
    return text
