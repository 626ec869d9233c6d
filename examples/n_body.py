# N bodies under gravity, on a ring. Every body pulls at every other one, so each core must see all
# of them; but the bodies are spread over the cores. In each time step copies of the bodies travel
# round the ring: a core adds up the pull of the visitors on its own bodies, then passes them on.
# After as many rounds as there are cores it has seen all. Positions and speeds then advance by the
# leapfrog rule, which keeps the total energy nearly constant: that is the check.
# Works on any number of cores, some of which may have no body.

from parallel import coreid, numcores, nonblocking_send, wait_sent, recv, reduce
from math import sqrt, sin, cos, pi

BODIES = 16
STEPS = 10
TIME_STEP = 0.01
SOFTENING = 0.01    # keeps the force finite when two bodies come close

me = coreid()
cores = numcores()
mine = range(me * BODIES / cores, (me + 1) * BODIES / cores)

# Bodies of equal mass on a circle that turns: [x, y] and [vx, vy] of each.
angles = [2 * pi * i / BODIES for i in mine]
positions = [[cos(angle), sin(angle)] for angle in angles]
speeds = [[-0.5 * sin(angle), 0.5 * cos(angle)] for angle in angles]
mass = 1.0 / BODIES

def visitors():
    """The positions on every core in turn, beginning with those of this one."""
    visiting = positions
    for turn in range(cores):
        yield visiting
        if turn < cores - 1:
            handle = nonblocking_send(visiting, (me + 1) % cores)
            visiting = recv((me - 1) % cores)
            wait_sent(handle)

def pulls():
    """The acceleration of each body of this core."""
    result = [[0.0, 0.0] for body in positions]
    for visiting in visitors():
        for body, pull in zip(positions, result):
            for other in visiting:
                dx = other[0] - body[0]
                dy = other[1] - body[1]
                square = dx * dx + dy * dy + SOFTENING
                strength = mass / (square * sqrt(square))
                pull[0] += dx * strength
                pull[1] += dy * strength
    return result

def energy():
    """Kinetic and potential energy of all bodies."""
    total = 0.0
    for speed in speeds:
        total += mass * (speed[0] ** 2 + speed[1] ** 2) / 2
    for visiting in visitors():
        for body in positions:
            for other in visiting:
                square = (other[0] - body[0]) ** 2 + (other[1] - body[1]) ** 2
                # Each pair is counted twice, and a body with itself adds a constant.
                total -= mass * mass / sqrt(square + SOFTENING) / 2
    return reduce(total, "sum")

before = energy()
for step in range(STEPS):
    for speed, pull in zip(speeds, pulls()):
        speed[0] += pull[0] * TIME_STEP / 2
        speed[1] += pull[1] * TIME_STEP / 2
    positions = [[body[0] + speed[0] * TIME_STEP, body[1] + speed[1] * TIME_STEP]
                 for body, speed in zip(positions, speeds)]
    for speed, pull in zip(speeds, pulls()):
        speed[0] += pull[0] * TIME_STEP / 2
        speed[1] += pull[1] * TIME_STEP / 2
after = energy()

radius = reduce(max([0.0] + [sqrt(x * x + y * y) for x, y in positions]), "max")
if me == 0:
    print "Energy %.6f before, %.6f after" % (before, after)
    print "The circle shrinks from 1.0000 to %.4f" % radius
