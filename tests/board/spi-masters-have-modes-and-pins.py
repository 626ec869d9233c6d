# cores: 1
from microblaze import *
bus = spi_open_device(0)
clock = spi_open(13, 12, 11, 9)
data = [0, 0, 0]
spi_transfer(bus, [1, 144, 5], data, 3)
print data     # expect: [0, 1, 255]
spi_transfer(bus, [7, 7, 7], data, 2)
print data     # expect: [255, 255, 255]
print spi_configure(clock, 1, 1) == clock     # expect: True
spi_transfer(clock, "abc", data, 3)
print data     # expect: [97, 98, 0]
deaf = spi_open(13, -1, 11, 9)
spi_transfer(deaf, [1], data, 1)
print data     # expect: [255, 98, 0]
lonely = spi_open(-1, 12, -1, -1)
spi_transfer(lonely, [1], data, 1)
print data     # expect: [255, 98, 0]
spi_close(lonely)
try:
    spi_transfer(bus, [1, 128, 0], data, 3)
except IOError as error:
    print error     # expect: the SPI device converter needs mode 0, the master is in mode 3
spi_close(bus)
spi_transfer(bus, data, data, 1)     # expect trap: ValueError: the handle 1 was closed
