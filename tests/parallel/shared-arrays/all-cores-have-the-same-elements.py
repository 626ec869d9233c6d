# cores: 3
from array import array, shape, shared_mem_array
from parallel import coreid, numcores, sync
table = shared_mem_array(numcores(), 2)
flags = shared_mem_array(4, dtype="int16")
table[coreid()] = [coreid(), coreid() * 0.5]
row = table[coreid()]
row[1] += 1
sync()
flags[coreid() + 1] = int(table[(coreid() + 1) % 3, 0]) + 10
sync()
if coreid() == 2:
    print table, flags          # expect on core 2: [[0.0, 1.0], [1.0, 1.5], [2.0, 2.0]] [0, 11, 12, 10]
    print shape(table), table == array(3, 2), sum([sum(row) for row in table])  # expect on core 2: (3, 2) False 7.5
