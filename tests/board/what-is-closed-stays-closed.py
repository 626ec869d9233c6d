# cores: 1
from microblaze import *

def told(function, *arguments):
    try:
        print function(*arguments)
    except (ValueError, TypeError) as error:
        print error

pin = gpio_open(3)
bus = i2c_open(18, 19)
told(gpio_read, bus)     # expect: 2 is no handle of gpio
told(gpio_read, 99)     # expect: 99 is no handle of gpio
gpio_close(pin)
told(gpio_write, pin, 1)     # expect: the handle 1 was closed
told(gpio_close, pin)     # expect: the handle 1 was closed
told(i2c_write, pin, 80, [0], 1)     # expect: the handle 1 was closed
told(gpio_open, 3)     # expect: 3
i2c_close(bus)
told(i2c_read, bus, 80, [0], 1)     # expect: the handle 2 was closed
line = uart_open(1, 0)
uart_close(line)
told(uart_write, line, "a", 1)     # expect: the handle 4 was closed
told(uart_read, line, [0], 1)     # expect: the handle 4 was closed
timer = timer_open_device(0)
timer_close(timer)
told(timer_delay, timer, 1)     # expect: the handle 5 was closed
