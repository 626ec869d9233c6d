# cores: 2
from array import reshape, shared_mem_array
from parallel import coreid, recv, send
first, second = shared_mem_array(2, 2), shared_mem_array(3)
if coreid() == 0:
    second[2] = 1
    send([first, second, "text", reshape(first, 4), (second, first)], 1)
    print first                 # expect on core 0: [[0.0, 0.0], [0.0, 0.0]]
    send([first, second], 1)
else:
    square, row, text, flat, pair = recv(0)
    flat[1] = 4
    print square, row, pair     # expect on core 1: [[0.0, 4.0], [0.0, 0.0]] [0.0, 0.0, 1.0] ([0.0, 0.0, 1.0], [[0.0, 4.0], [0.0, 0.0]])
    print pair[1] is square     # expect on core 1: True
    print recv(0)               # expect on core 1: [[[0.0, 0.0], [0.0, 0.0]], [0.0, 0.0, 1.0]]
