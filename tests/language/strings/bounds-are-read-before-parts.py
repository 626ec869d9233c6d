# Of two wrong arguments the bounds and counts are told first.
for call in [lambda: "a".find(1, "x"), lambda: "a".rindex(1, None, "x"), lambda: "a".count(1, 1.5),
             lambda: "a".replace(1, 2, "x"), lambda: "a".split(1, "x"), lambda: "a".rsplit("", "x"),
             lambda: "a".startswith(1, "x"), lambda: "a".endswith(1, [])]:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
#   an integer is required
#   an integer is required
#   an integer is required
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
