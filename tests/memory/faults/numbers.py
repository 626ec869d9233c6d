def work():
    total = 1
    for number in range(1, 18):
        total *= number
    print total, total / 1000, total % 1000007, 2 ** 40, -7 // 2, divmod(-7, 2)
    print 1.5 * total, int(3.99), float(7) / 2, abs(-5), pow(3, 4), 5 & 3 | 8
    print 1 << 33, (1 << 40) >> 3, ~7, cmp(1, 2), max(3, 9, 2), 7 == 7.0
    print str(10 ** 12), repr(0.1), hex(1 << 36), bool([]), int("ff", 16)
