# cores: 1
from microblaze import *
bus = spi_open(13, 12, 11, 10)
data = [0, 0, 0]
for turn in range(3):
    spi_transfer(bus, [1, 128, 0], data, 3)
    print data
# expect output:
#   [0, 2, 155]
#   [0, 2, 160]
#   [0, 2, 160]
