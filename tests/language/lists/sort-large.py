# Sort large.
state = 1
values = []
for i in range(500):
    state = (state * 137 + 71) % 10007
    values.append(state)
values.sort()
ok = True
for i in range(499):
    if values[i] > values[i + 1]:
        ok = False
print ok, values[0], values[250], values[499]  # expect: True 83 5158 9983
