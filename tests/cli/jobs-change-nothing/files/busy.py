from parallel import coreid, reduce

total = 0
for turn in range(30000 * (1 + coreid())):
    total += turn % 7
print coreid(), total, reduce(total, "max")
