# cores: 1
from microblaze import *
import time
line = uart_open(1, 0)
text = [0, 0, 0]
uart_read(line, text, 2)
print text, time.time() > 0.25     # expect: [103, 111, 0] True
uart_read(line, text, 1)
print text     # expect: [10, 111, 0]
before = time.time()
uart_write(line, "ATATA", 4)
print int((time.time() - before) * 9600 / 10)     # expect: 4
uart_read(line, text, 2)
print text, time.time() - before > 0.125     # expect: [79, 75, 0] True
uart_read(line, text, 2)
print text     # expect: [79, 75, 0]
uart_close(line)
again = uart_open_device(0)
uart_read(again, text, 1)     # expect trap: IOError: the UART gets only 0 more bytes, not 1
