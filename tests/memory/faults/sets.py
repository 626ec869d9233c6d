def work():
    odd = set([1, 3, 5])
    small = set(range(4))
    print sorted(odd | small), sorted(odd & small), sorted(odd - small), sorted(odd ^ small)
    for number in range(20):
        odd.add(number * 7 % 11)
    odd.discard(5)
    print len(odd), 5 in odd, sorted(odd)
    both = frozenset("hello") | frozenset(["x"])
    print sorted(both), len(both), both == frozenset("ohxel"), {both: 1}[both]
    print sorted({n % 3 for n in range(10)}), set("ab") <= set("abc")
