from parallel import coreid

rows = []
for i in range(2000):
    rows.append([i])
if coreid() == 0:
    print len(rows)
