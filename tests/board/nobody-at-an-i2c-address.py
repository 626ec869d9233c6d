# cores: 1
from microblaze import *
bus = i2c_open(18, 19)
data = [0]
try:
    i2c_write(bus, 1, data, 1)
except IOError as error:
    print error     # expect: no I2C device acknowledges address 0x01
i2c_read(bus, 0x49, data, 1)     # expect trap: IOError: no I2C device acknowledges address 0x49
