# cores: 1
from microblaze import *
first = i2c_open(18, 19)
second = i2c_open(16, 17)
data = [0]
i2c_read(first, 80, data, 1)
print data     # expect: [1]
print gpio_read(gpio_open(18))     # expect: 0
third = i2c_open(16, 17)
i2c_close(second)
i2c_close(first)
try:
    gpio_open(16)
except ValueError as error:
    print error     # expect: pin 16 is in use as i2c sda
i2c_close(third)
print gpio_read(gpio_open(16))     # expect: 0
