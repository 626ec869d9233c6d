# Floating-point loops without containers: iterations of the Mandelbrot map over a grid.


def main(n):
    count = 0
    for row in range(n):
        ci = row * 2.0 / n - 1.0
        for column in range(n):
            cr = column * 3.0 / n - 2.0
            x = 0.0
            y = 0.0
            step = 0
            while step < 50:
                x2 = x * x
                y2 = y * y
                if x2 + y2 > 4.0:
                    break
                y = 2.0 * x * y + ci
                x = x2 - y2 + cr
                step += 1
            count += step
    return count


SIZE = 90
