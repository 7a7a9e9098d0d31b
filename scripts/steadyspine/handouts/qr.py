"""Draws an address as a QR code."""

from __future__ import annotations

import io

import segno


def qr_drawing(address: str) -> str:
    """The QR code as SVG, with a quiet border of two modules."""
    out = io.BytesIO()
    segno.make(address, error="m").save(out, kind="svg", omitsize=True, border=2, xmldecl=False)
    return out.getvalue().decode()
