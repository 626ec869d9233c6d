def work():
    values = []
    for number in range(12):
        values.append(number * 3)
    values.insert(4, 2.5)
    values.extend([1, 2, 3])
    values += (4, 5)
    values[2:5] = [7, 8, 9, 10]
    del values[::3]
    print values
    print values * 2, values + [9], values[1:7:2]
    print sorted(values[4:]), values[-1]
    rows = [[row * column for column in range(3)] for row in range(4)]
    print rows, zip(rows[1], rows[2]), map(len, rows)
    print filter(None, [0, 1, 2]), reduce(lambda a, b: a + b, [1, 2, 3], 10)
