# cores: 1
from microblaze import *
line = uart_open(7, 8)
text = [0] * 4
uart_write(line, [1, 2, 3, 4], 3)
uart_read(line, text, 3)
print text     # expect: [1, 2, 3, 0]
