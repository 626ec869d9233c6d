# oracle: none, CPython's module array has no dimensions
from array import array
import memory
rows = []
for i in range(40):
    a = array(3, 20, dtype=int)
    a[1] = i
    rows.append(a[1])
    garbage = array(500)
for i in range(40):
    garbage = array(600)
memory.gc()
print [row[19] for row in rows] == range(40)       # expect: True
print [row == rows[3] for row in rows].count(True) # expect: 1
