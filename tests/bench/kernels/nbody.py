# Planets attracting each other: positions, velocities and masses in lists of floats.


def advance(x, y, z, vx, vy, vz, mass, dt):
    n = len(x)
    for i in range(n):
        for j in range(i + 1, n):
            dx = x[i] - x[j]
            dy = y[i] - y[j]
            dz = z[i] - z[j]
            square = dx * dx + dy * dy + dz * dz + 0.01
            pull = dt / (square * square ** 0.5)
            mi = mass[i] * pull
            mj = mass[j] * pull
            vx[i] -= dx * mj
            vy[i] -= dy * mj
            vz[i] -= dz * mj
            vx[j] += dx * mi
            vy[j] += dy * mi
            vz[j] += dz * mi
    for i in range(n):
        x[i] += dt * vx[i]
        y[i] += dt * vy[i]
        z[i] += dt * vz[i]


def main(n):
    x = [0.0, 4.84, 8.34, 12.89, 15.37]
    y = [0.0, -1.16, 4.12, -15.11, -25.91]
    z = [0.0, -0.10, -0.4, -0.22, 0.17]
    vx = [0.0, 0.6, -1.01, 1.08, 0.97]
    vy = [0.0, 2.81, 1.82, 0.86, 0.59]
    vz = [0.0, -0.02, 0.008, -0.01, -0.03]
    mass = [39.47, 0.03, 0.01, 0.001, 0.002]
    for step in range(n):
        advance(x, y, z, vx, vy, vz, mass, 0.01)
    return int(x[1] * 1000000) + int(vy[2] * 1000000)


SIZE = 1500
