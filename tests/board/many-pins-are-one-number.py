# cores: 1
from microblaze import *
every = gpio_open_device(0)
outputs = gpio_configure(every, 3, 7, 1)
gpio_set_direction(outputs, GPIO_OUT)
gpio_set_direction(gpio_configure(outputs, 1, 3, 1), GPIO_IN)
gpio_write(outputs, 17)
print gpio_read(every)     # expect: 368
again = gpio_open_device(0x40000000)
print gpio_read(gpio_configure(again, 8, 8, 1))     # expect: 1
gpio_close(every)
print gpio_read(again)     # expect: 32
