# Many items by a key, with many equal keys.
state = 7
values = []
for index in range(300):
    state = (state * 137 + 71) % 1009
    values.append((state % 10, index))
ordered = sorted(values, key=lambda pair: pair[0])
print ordered == sorted(values)
falling = sorted(values, key=lambda pair: pair[0], reverse=True)
print [pair[0] for pair in falling] == sorted([pair[0] for pair in values], reverse=True)
print falling[:3] == [pair for pair in values if pair[0] == 9][:3]

# expect output:
#   True
#   True
#   True
