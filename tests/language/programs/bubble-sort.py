# Bubble sort.
def bubble(a):
    n = len(a)
    swaps = 0
    for i in range(n):
        done = True
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swaps += 1
                done = False
        if done: break
    return swaps
a = [5, 2, 9, 1, 5, 6]
print bubble(a), a  # expect: 6 [1, 2, 5, 5, 6, 9]
