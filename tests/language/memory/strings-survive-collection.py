# Strings survive collection.
names = []
for i in range(60):
    names.append("name" + str(i))
    waste = [str(j) * 3 for j in range(40)]
print names[0], names[30], names[59], len("".join(names))  # expect: name0 name30 name59 350
