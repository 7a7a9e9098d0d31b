"""People bend only where and as far as people bend."""

from __future__ import annotations

import math
from typing import Any

import pytest


def _posed(**joints):
    from drawings.kit.skeleton import Bend, Pose, skeleton

    bent: dict[str, Any] = {name: Bend(*degrees) for name, degrees in joints.items()}
    return skeleton(Pose(**bent))


@pytest.mark.parametrize(
    ("joints", "fits"),
    [
        ({"left_arm": (0, 5, 150)}, True),
        ({"left_arm": (0, 5, 160)}, False),
        ({"left_arm": (0, 5, -10)}, False),
        ({"right_leg": (0, 2, 140)}, True),
        ({"right_leg": (0, 2, 155)}, False),
        ({"right_leg": (0, 2, -15)}, False),
        ({"left_leg": (120, 2, 90)}, True),
        ({"left_leg": (135, 2, 90)}, False),
        ({"left_leg": (-40, 2, 5)}, False),
        ({"left_leg": (0, 60, 5)}, False),
    ],
)
def test_a_joint_stops_at_its_limit(joints, fits):
    """
    As far as the limit, and not beyond it or the other way.
    """
    from drawings.kit.skeleton import PoseError

    if fits:
        _posed(**joints)
    else:
        with pytest.raises(PoseError):
            _posed(**joints)


def test_parts_keep_their_length():
    """
    Whatever an arm or a leg does, it grows neither longer nor shorter.
    """
    from drawings.kit.skeleton import FOREARM, SHIN, THIGH, UPPER_ARM, Pose, Reach, skeleton

    bones = skeleton(Pose(left_arm=Reach((30, 120, 30)), left_leg=Reach((14, 20, 30), (0, 0, 1))))
    arm, leg = bones.left_arm, bones.left_leg

    assert math.dist(arm.root, arm.middle) == pytest.approx(UPPER_ARM)
    assert math.dist(arm.middle, arm.end) == pytest.approx(FOREARM)
    assert math.dist(leg.root, leg.middle) == pytest.approx(THIGH)
    assert math.dist(leg.middle, leg.end) == pytest.approx(SHIN)
    assert arm.end == pytest.approx((30, 120, 30))


def test_nobody_reaches_farther_than_the_arm_is_long():
    """
    A hand that shall be too far away is an error, not a longer arm.
    """
    from drawings.kit.skeleton import Pose, PoseError, Reach, skeleton

    with pytest.raises(PoseError, match="too far"):
        skeleton(Pose(left_arm=Reach((100, 150, 0))))


def test_a_knee_does_not_bend_forward():
    """
    Aimed backward, the knee would have to; aimed forward, it need not.
    """
    from drawings.kit.skeleton import Pose, PoseError, Reach, skeleton

    skeleton(Pose(left_leg=Reach((9, 30, 0), (0, 0, 1))))
    with pytest.raises(PoseError):
        skeleton(Pose(left_leg=Reach((9, 30, 0), (0, 0, -1))))


def test_overlapping_parts_leave_no_hole():
    """
    A closed curve runs the same way round, whichever way its points were given.
    """
    from drawings.kit.geometry import outline, smooth, sunwise

    def area(path):
        edge = outline(path)
        return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(edge, edge[1:] + edge[:1], strict=True))

    one, other = smooth("0,0 10,0 10,10 0,10"), smooth("0,10 10,10 10,0 0,0")

    assert area(sunwise(one)) == pytest.approx(area(sunwise(other)))
    assert area(sunwise(one)) > 0
