# Functions of numbers take longs.
# flavours: full, longs
a = 2 ** 70
print abs(-a), repr(abs(-5L)), repr(abs(-9223372036854775807 - 1)), max(a, 1), min([a, -a, 0.5]), sorted([3L, a, 1, 2.5, -a])  # expect: 1180591620717411303424 5L 9223372036854775808L 1180591620717411303424 -1180591620717411303424 [-1180591620717411303424L, 1, 2.5, 3L, 1180591620717411303424L]
print sum([2 ** 62, 2 ** 62]), repr(sum([1L, 2])), sum(range(5), 2 ** 64), repr(sum([], 5L)), round(5L), round(a)  # expect: 9223372036854775808 3L 18446744073709551626 5L 5.0 1.18059162072e+21
print reduce(lambda x, y: x * y, range(1, 26)), map(lambda x: x ** 20, [3, 10]), zip([1L], [a]), repr(round(1.5, 1L))  # expect: 15511210043330985984000000 [3486784401, 100000000000000000000L] [(1L, 1180591620717411303424L)] 1.5
