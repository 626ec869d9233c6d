# A program that makes no other arrays.
# cores: 2
from array import shared_mem_array
from parallel import coreid, sync
values = shared_mem_array(4)
grid = shared_mem_array(3, 2)
values[coreid()] = coreid() + 1.5
sync()
print values[1:3], values[:2], values[-3:]      # expect on every core: [2.5, 0.0] [1.5, 2.5] [2.5, 0.0, 0.0]
sync()
if coreid() == 0:
    for i in range(3):
        for j in range(2):
            grid[i, j] = grid[i][j] + values[j] * 2.0
    values[2:] = grid[0]
sync()
print grid[1:], grid[2][1], values + 1    # expect on every core: [[3.0, 5.0], [3.0, 5.0]] 5.0 [2.5, 3.5, 4.0, 6.0]
