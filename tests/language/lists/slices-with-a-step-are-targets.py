# Assigning to and deleting slices with a step, on all bounds around a short list.
def places_of(length, start, stop, step):
    if step > 0:
        first, last = 0, length
    else:
        first, last = length - 1, -1
    low, high = min(first, last), max(first, last)
    if start is not None:
        first = max(low, min(start + length if start < 0 else start, high))
    if stop is not None:
        last = max(low, min(stop + length if stop < 0 else stop, high))
    places = []
    while first < last if step > 0 else first > last:
        places.append(first)
        first += step
    return places

bounds = [None] + range(-5, 6)
wrong = 0
refused = 0
for start in bounds:
    for stop in bounds:
        for step in [-6, -3, -2, -1, 2, 3, 6]:
            places = places_of(4, start, stop, step)
            expected = [0, 1, 2, 3]
            for number, place in enumerate(places):
                expected[place] = 7 + number
            values = [0, 1, 2, 3]
            values[start:stop:step] = range(7, 7 + len(places))
            if values != expected:
                wrong += 1
            values = [0, 1, 2, 3]
            del values[start:stop:step]
            if values != [value for value in range(4) if value not in places]:
                wrong += 1
            try:
                values[start:stop:step] = range(5)
            except ValueError as error:
                refused += 1
print wrong, refused  # expect: 0 1008

values = range(6)
try:
    values[::2] = [1]
except ValueError as error:
    print error  # expect: attempt to assign sequence of size 1 to extended slice of size 3
try:
    values[::2] = 5
except TypeError as error:
    print error  # expect: must assign iterable to extended slice
values[::-1] = values
print values  # expect: [5, 4, 3, 2, 1, 0]
chosen = slice(1, 4, 2)
values[chosen] = "ab"
print values  # expect: [5, 'a', 3, 'b', 1, 0]
del values[chosen]
print values  # expect: [5, 3, 1, 0]
