# cores: 1
from microblaze import *
button = gpio_open(2)
print gpio_read(button)     # expect: 0
delay_ms(300)
print gpio_read(button)     # expect: 1
delay_ms(300)
print gpio_read(button)     # expect: 0
print gpio_read(gpio_open(5))     # expect: 1
