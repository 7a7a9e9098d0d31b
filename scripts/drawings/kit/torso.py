"""The body as a quiet outline: whole, and cut across at the neck, the chest and the belly."""

from __future__ import annotations

from drawings.kit.above import CANAL, cord_above, loose_nerves_above, sac_above, vertebra_above
from drawings.kit.geometry import HERE, Place, along, limb, mirrored, smooth
from drawings.kit.picture import Picture

WHOLE = (
    "0,0 14,2 24,14 26,32 22,50 16,60 16,70 22,76 42,82 59,92 67,112 72,150 76,188 80,222 83,246 "
    "80,262 72,258 68,232 62,196 56,160 51,134 48,122 47,150 43,180 46,205 52,232 55,262 52,320 "
    "46,366 47,405 41,450 43,470 46,482 34,488 21,486 20,470 21,440 18,400 20,366 15,320 8,280 0,264"
)
"""A standing person from the crown of the head (0,0) to the feet."""

NECK = "0,-64 18,-63 36,-56 50,-42 57,-22 58,2 54,26 44,46 28,58 10,61 0,60"
"""The neck cut across: front at the top, in millimeters from the middle of the canal."""

NECK_BONE = (
    "0,-25 7,-24.6 11,-20 11,-13 16,-14 21,-11 24,-5 21,-1 20,6 15,12 9,15 5,19 4,27 7,35* 2.4,34 0,31"
)
NECK_CANAL = "0,-10 8,-9 12,-3 9,5 0,12"


def neck_across(p: Picture, place: Place = HERE) -> None:
    """Draws the cut neck: windpipe and gullet in front of the bone, a large artery and vein on each side."""
    p.draw("flesh", mirrored(NECK), place)
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        p.draw("muscle", smooth("3,22 12,18 24,12 34,8 46,14 44,32 32,46 16,53 3,52"), side)
        p.draw("muscle", limb("46,-34,9 36,-46,13 24,-56,7"), side)
        p.draw("muscle", smooth("2,-26 9,-26 14,-22 12,-27 7,-30 2,-29"), side)
        p.draw("flesh", smooth("9,-50 15,-52 20,-46 18,-38 12,-37 9,-42"), side)
    p.draw("bone", mirrored(NECK_BONE), place, hole=mirrored(NECK_CANAL))
    p.draw("fat", mirrored(NECK_CANAL), place)
    inner = place.at(0, -1, 0.42)
    sac_above(p, inner)
    cord_above(p, inner)
    # The artery and vein of the person's left are held aside.
    for artery, vein in ((-25, -34), (30, 39)):
        p.circle("vessel", *place.point((artery, -29)), 4.2 * place.size)
        p.circle("disc-small", *place.point((vein, -25)), 5.4 * place.size)
    p.draw("muscle", smooth("-9,-32 0,-34 9,-32 0,-29"), place)
    p.draw("bone-far", mirrored("0,-60 8,-57 10,-48 6,-39 0,-37"), place)
    p.draw("hole", mirrored("0,-56 5.4,-54 7,-48 4.4,-42 0,-40.4"), place)


CHEST = "0,-138 36,-137 84,-126 122,-98 138,-58 136,-16 116,20 84,40 44,48 14,44 0,46"
"""The chest cut across below the breasts, 276 wide; the middle of the canal is 0,0."""

CHEST_HALF = "12,-110 40,-116 78,-108 108,-86 120,-54 118,-18 102,8 74,18 46,15 30,4 19,-8 14,-40 12,-80"
WALL = "44,22 74,29 106,14 128,-18 131,-56 116,-94 82,-118 36,-129"
"""The way along which the ribs lie, from the back to the front."""

LEFT_LUNG = "60,-104 84,-104 106,-84 117,-54 115,-18 99,6 74,15 48,12 34,2 30,-12 34,-34 46,-46 64,-60 68,-84"
MOVED_LUNG = "-16,-60 -20,-96 -42,-113 -78,-105 -105,-82 -112,-58 -98,-46 -70,-40 -44,-42 -26,-50"
HEART = "-22,-66 -18,-92 2,-106 30,-104 54,-92 62,-72 52,-52 28,-44 2,-46 -14,-54"


def chest_across(p: Picture, place: Place = HERE) -> None:
    """Draws the cut chest as on a scan: heart to the person's left, the right lung held aside by a blade."""
    p.draw("flesh", mirrored(CHEST), place)
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        p.draw("muscle", smooth("4,16 14,12 28,14 46,26 62,34 52,41 30,43 10,39 4,28"), side)
        p.draw("gap-soft", smooth(CHEST_HALF), side)
        p.line("flesh-mark", f"{CHEST_HALF} 12,-110", side)
        p.draw("bone-small", limb("14,-8,5 24,0,5 42,16,6"), side)
        for start in (0.03, 0.2, 0.43, 0.62, 0.81):
            spots = [along(WALL, start + part)[0] for part in (0, 0.06, 0.12)]
            p.draw("bone-small", limb(" ".join(f"{x},{y},7" for x, y in spots)), side)
    p.draw("bone-small", mirrored("0,-134 15,-133 17,-129 15,-125 0,-125"), place)
    p.draw("lung", smooth(LEFT_LUNG), place)
    p.draw("lung", smooth(MOVED_LUNG), place)
    p.draw("metal", limb("-30,-44,3.6 -70,-36,3.6 -106,-48,3.6"), place)
    p.draw("heart", smooth(HEART), place)
    bone_across(p, place, 0.25)
    p.draw("muscle", smooth("-1,-35 5,-38 11,-35 5,-31"), place)
    p.circle("vessel", *place.point((20, -26)), 8.5 * place.size)


BELLY = "0,-132 40,-130 86,-116 122,-86 138,-44 132,0 108,36 70,58 34,64 10,58 0,60"
"""The belly cut across above the hips, 276 wide; the middle of the canal is 0,0."""

BELLY_WALL = "0,-120 38,-118 80,-105 112,-78 126,-42 120,-4 98,26 70,34 40,20 0,0"
INSIDE = "0,-112 36,-110 75,-97 104,-73 117,-41 111,-8 92,16 70,24 40,14 0,-4"
BOWEL = (
    ("-19,-2 -8,-14 10,-13 19,0 10,13 -9,13", -84, -72),
    ("-17,0 -8,-13 9,-14 18,-1 9,12 -8,13", -46, -90),
    ("-16,-1 -7,-12 9,-13 17,0 8,12 -8,12", -8, -92),
    ("-18,0 -8,-14 10,-13 18,1 8,13 -9,13", -92, -38),
    ("-17,-1 -8,-13 9,-12 17,0 9,12 -9,13", -54, -56),
    ("-15,0 -7,-11 8,-12 15,-1 8,11 -7,11", -18, -64),
)


def belly_across(p: Picture, place: Place = HERE) -> None:
    """Draws the cut belly as on a scan: the bowel held aside to the person's right by a blade."""
    p.draw("flesh", mirrored(BELLY), place)
    p.draw("muscle", mirrored(BELLY_WALL), place)
    p.draw("gap-soft", mirrored(INSIDE), place)
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        p.draw("muscle", smooth("5,24 14,14 34,15 58,22 72,36 60,50 36,56 12,52 5,40"), side)
        p.draw("muscle", smooth("22,-26 36,-33 51,-26 55,-9 46,5 32,7 22,-4"), side)
    for outline, x, y in BOWEL:
        p.draw("flesh", smooth(outline), place.at(x, y))
    p.draw("metal", limb("26,-106,3.6 20,-84,3.6 8,-58,3.6"), place)
    bone_across(p, place, 0.33, below_the_cord=True)
    p.circle("disc-small", *place.point((-12, -41)), 9.5 * place.size)
    p.circle("vessel", *place.point((8, -41)), 8.5 * place.size)


def bone_across(p: Picture, place: Place, size: float, below_the_cord: bool = False) -> None:
    """Draws a vertebra with its canal in a cut through the body: cord, or loose nerves below its end."""
    bone = place.at(0, 0, size)
    vertebra_above(p, bone)
    p.draw("fat", mirrored(CANAL), bone)
    sac_above(p, bone)
    (loose_nerves_above if below_the_cord else cord_above)(p, bone)
