# Sorted of dict and string.
print sorted({"b": 1, "a": 2}), sorted("hello", reverse=True), sorted((3, 1), cmp=lambda a, b: b - a)  # expect: ['a', 'b'] ['o', 'l', 'l', 'h', 'e'] [3, 1]
