# A filter over an image: Sobel's operator finds edges where the brightness changes. The image is
# cut into strips of rows; since a pixel's result needs the pixels around it, core 0 scatters each
# strip with one more row at both sides (the halo). Nothing has to be swapped afterwards: every
# core filters on its own, and gather brings the results back in order. A pixel is a byte of an
# array, so that the image and the strips to send fit into the smallest core.
# Works on any number of cores, and shows the same image on all: cores beyond the number of rows
# get no strip.

from array import array, uint8
from parallel import coreid, numcores, scatter, gather

ROWS, COLUMNS = 16, 48
SHADES = " .:*#"

me = coreid()
cores = numcores()

def picture(row, column):
    """A bright disk beside a square, on a dark ground: 0 to 255."""
    if (row - 7.5) ** 2 + ((column - 12) / 2.0) ** 2 < 30:
        return 255
    if 4 <= row < 12 and 28 <= column < 44:
        return 128
    return 0

def padded():
    """The picture, and one row above and below it: the rows at its edges again."""
    image = array(ROWS + 2, COLUMNS, dtype=uint8)
    for row in range(ROWS + 2):
        for column in range(COLUMNS):
            image[row, column] = picture(min(max(row - 1, 0), ROWS - 1), column)
    return image

def cut(image):
    """The strip of each core: its rows, and one above and below; None for a core without rows."""
    strips = []
    for core in range(cores):
        first, end = core * ROWS / cores, (core + 1) * ROWS / cores
        strips.append(image[first:end + 2] if first < end else None)
    return strips

def sobel(above, row, below, column):
    """The strength of the edge at a pixel, from the differences across and down."""
    left = max(column - 1, 0)
    right = min(column + 1, COLUMNS - 1)
    across = (above[right] + 2 * row[right] + below[right]
              - above[left] - 2 * row[left] - below[left])
    down = (below[left] + 2 * below[column] + below[right]
            - above[left] - 2 * above[column] - above[right])
    return min(255, abs(across) + abs(down))

strip = scatter(cut(padded()) if me == 0 else None, 0)

edges = None
if strip is not None:
    edges = array(len(strip) - 2, COLUMNS, dtype=uint8)
    for i in range(len(strip) - 2):
        for j in range(COLUMNS):
            edges[i, j] = sobel(strip[i], strip[i + 1], strip[i + 2], j)

parts = gather(edges, 0)
if me == 0:
    for part in parts:
        for row in part or []:
            print "".join([SHADES[value * (len(SHADES) - 1) / 255] for value in row]).rstrip()
