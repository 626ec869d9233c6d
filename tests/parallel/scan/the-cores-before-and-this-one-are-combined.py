# cores: 1 2 3 5 16
from parallel import coreid, scan
me = coreid()
print scan(chr(97 + me), "sum") == "".join([chr(97 + core) for core in range(me + 1)])   # expect on every core: True
print scan(me + 5, "min"), scan(2, "prod") == 2 ** (me + 1)   # expect on every core: 5 True
print scan((me * 7) % 4, "max") == max([(core * 7) % 4 for core in range(me + 1)])   # expect on every core: True
