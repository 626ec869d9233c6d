# Running def again makes another function with its own defaults.
made = []
for turn in range(2):
    def keep(value, seen=[]):
        seen.append(value)
        return seen
    made.append(keep)
print made[0](1), made[0](2), made[1](3), made[0] is made[1]

# expect output:
#   [1] [1, 2] [3] False
