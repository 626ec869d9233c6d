def work():
    table = {}
    for number in range(20):
        table["key" + str(number)] = number
        if number % 3 == 0:
            del table["key" + str(number)]
    print len(table), sorted(table.keys())[:4], table.get("key3", "none")
    other = {(1, 2): "pair", 5: [6], "text": 7.5}
    other.update(table)
    print len(other), other.pop("key4"), other.setdefault("new", []), other[(1, 2)]
    print dict([(1, 2), (3, 4)]), dict(a=1).items(), "key5" in other
    for key, value in sorted(table.items())[:3]:
        print key, value,
    print
