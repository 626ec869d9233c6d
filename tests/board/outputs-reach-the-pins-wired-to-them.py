# cores: 1
from microblaze import *
out = gpio_open(3)
far = [gpio_open(4), gpio_open(6)]
gpio_set_direction(out, GPIO_OUT)
gpio_write(out, 1)
print [gpio_read(pin) for pin in far]     # expect: [1, 1]
gpio_write(out, 0)
print [gpio_read(pin) for pin in far]     # expect: [0, 0]
gpio_write(out, 1)
print gpio_read(out)     # expect: 0
gpio_set_direction(out, GPIO_IN)
print [gpio_read(pin) for pin in far]     # expect: [0, 0]
gpio_write(out, 0)
gpio_set_direction(out, GPIO_OUT)
print [gpio_read(pin) for pin in far]     # expect: [1, 1]
gpio_close(out)
print [gpio_read(pin) for pin in far]     # expect: [0, 0]
