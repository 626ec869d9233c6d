# Pancake flips over all permutations: list slices, reversals and index juggling.


def main(n):
    permutation = list(range(n))
    count = list(range(n))
    most = 0
    checksum = 0
    sign = 1
    while True:
        first = permutation[0]
        if first != 0:
            flips = 0
            copy = permutation[:]
            while first != 0:
                i = 0
                j = first
                while i < j:
                    copy[i], copy[j] = copy[j], copy[i]
                    i += 1
                    j -= 1
                flips += 1
                first = copy[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
        else:
            permutation[1], permutation[2] = permutation[2], permutation[1]
            sign = 1
            i = 2
            while True:
                if count[i] != 0:
                    count[i] -= 1
                    break
                if i == n - 1:
                    return checksum * 100 + most
                count[i] = i
                first = permutation[0]
                for j in range(i + 1):
                    permutation[j] = permutation[j + 1]
                permutation[i + 1] = first
                i += 1


SIZE = 7
