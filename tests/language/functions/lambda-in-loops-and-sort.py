# Lambda in loops and sort.
people = [("bob", 30), ("al", 25), ("cy", 30)]
print sorted(people, key=lambda p: (-p[1], p[0]))  # expect: [('bob', 30), ('cy', 30), ('al', 25)]
print map(lambda p: p[0].upper(), people)  # expect: ['BOB', 'AL', 'CY']
ops = [lambda x, n=n: x ** n for n in range(4)]
print [op(3) for op in ops]  # expect: [1, 3, 9, 27]
