# Comprehension and nesting.
squares = {n: n * n for n in range(4)}
print sorted(squares.items())  # expect: [(0, 0), (1, 1), (2, 4), (3, 9)]
tree = {"left": {"value": 1}, "right": {"value": 2, "left": {}}}
print tree["right"]["value"], tree["left"].get("right", "none")  # expect: 2 none
tree["left"]["right"] = {"value": 3}
print tree["left"]["right"]["value"], len(tree)  # expect: 3 2
