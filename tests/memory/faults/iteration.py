def work():
    pairs = enumerate("abc")
    for index, letter in pairs:
        print index, letter,
    print
    for left, right in zip([1, 2, 3], ("x", "y", "z")):
        print left, right,
    print
    steps = iter([10, 20, 30])
    print list(steps), list(steps), list(reversed([1, 2, 3])), sum([1, 2.5])
    first, (second, third) = 1, (2, [3])
    print first, second, third, any([0, []]), all([1, "a"]), range(2, 20, 6)
    print list(xrange(5)), tuple("abc"), [c for c in "hello" if c != "l"]
    print {"a": 1}.items(), list("xy" * 2), [x for y in ((1, 2), (3,)) for x in y]
