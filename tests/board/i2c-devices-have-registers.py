# cores: 1
from microblaze import *
bus = i2c_open(18, 19)
data = [0, 0, 0, 0]
i2c_read(bus, 80, data, 3)
print data     # expect: [1, 2, 3, 0]
i2c_write(bus, 80, [1, 20, 30, 99], 3)
i2c_read(bus, 80, data, 2)
print data     # expect: [20, 30, 3, 0]
i2c_write(bus, 80, "\0", 1)
i2c_read(bus, 80, data, 4)
print data     # expect: [1, 20, 30, 0]
other = i2c_open_device(0)
i2c_write(other, 72, [1], 1)
i2c_read(other, 72, data, 2)
print data[:2]     # expect: [0, 7]
i2c_write(other, 72, [0], 1)
i2c_read(other, 72, data, 2)
print data[:2]     # expect: [25, 128]
delay_ms(500)
i2c_read(other, 72, data, 2)
print data[:2]     # expect: [26, 64]
i2c_close(other)
i2c_read(bus, 72, data, 2)
print data[:2], i2c_get_num_devices()     # expect: [26, 64] 1
