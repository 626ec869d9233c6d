# cores: 1 2 3 5 16
from parallel import coreid, scan
me = coreid()
mine = [1, me, [me]]
print scan(mine, "sum") == [me + 1, me * (me + 1) // 2, [me * (me + 1) // 2]]   # expect on every core: True
print mine == [1, me, [me]]   # expect on every core: True
