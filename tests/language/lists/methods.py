# Methods.
a = [3, 1, 2]
a.append(5)
a.extend([7, 8])
a.extend("ab")
print a
print a.pop(), a.pop(0), a
a.insert(0, "first")
a.insert(-1, "nearly")
a.insert(100, "last")
print a
a.remove("first")
print a, a.index(5), a.count(5)
a.reverse()
print a
for bad in [lambda: [].pop(), lambda: [1].index(2), lambda: [1].remove(2), lambda: [1].pop(5)]:
    try:
        bad()
    except (IndexError, ValueError) as e:
        print e
# expect output:
#   [3, 1, 2, 5, 7, 8, 'a', 'b']
#   b 3 [1, 2, 5, 7, 8, 'a']
#   ['first', 1, 2, 5, 7, 8, 'nearly', 'a', 'last']
#   [1, 2, 5, 7, 8, 'nearly', 'a', 'last'] 2 1
#   ['last', 'a', 'nearly', 8, 7, 5, 2, 1]
#   pop from empty list
#   2 is not in list
#   list.remove(x): x not in list
#   pop index out of range
