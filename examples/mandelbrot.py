# The Mandelbrot set, row by row: core k computes rows k, k + cores, ... and core 0 collects the
# finished rows in order and prints the picture. Rows differ in work, so dealing them out one by
# one keeps all cores about equally busy.

from parallel import coreid, numcores, send, recv

WIDTH, HEIGHT, LIMIT = 60, 21, 60
SHADES = " .:-=+*#%@"

def escape(cr, ci):
    zr = zi = 0.0
    for step in range(LIMIT):
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
        if zr * zr + zi * zi > 4.0:
            return step
    return LIMIT

def row(y):
    ci = (y - HEIGHT / 2) * 2.4 / HEIGHT
    shades = []
    for x in range(WIDTH):
        count = escape(x * 3.0 / WIDTH - 2.2, ci)
        shades.append(SHADES[count * (len(SHADES) - 1) / LIMIT])
    return "".join(shades).rstrip()

me = coreid()
cores = numcores()
if me == 0:
    for y in range(HEIGHT):
        print row(y) if y % cores == 0 else recv(y % cores)
else:
    for y in range(me, HEIGHT, cores):
        send(row(y), 0)
