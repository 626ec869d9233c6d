# cores: 1
from microblaze import *

def told(function, *arguments):
    try:
        print function(*arguments)
    except (ValueError, TypeError) as error:
        print error

told(gpio_open, 20)     # expect: a pin must be from 0 to 19, not 20
told(gpio_open, -1)     # expect: a pin must be from 0 to 19, not -1
told(gpio_open, "3")     # expect: a pin must be an integer, not str
told(gpio_open, 3.0)     # expect: a pin must be an integer, not float
told(gpio_open_device, 1)     # expect: the board has no gpio device 1
told(timer_open_device, 0x41C10001)     # expect: the board has no timer device 1103167489
told(timer_open_device, 6)     # expect: the board has no timer device 6
bus = i2c_open(18, 19)
told(gpio_open, 18)     # expect: pin 18 is in use as i2c sda
told(timer_open, 19)     # expect: pin 19 is in use as i2c scl
told(i2c_open, 17, 17)     # expect: pin 17 is named twice
told(i2c_write, bus, 128, [0], 1)     # expect: an I2C address must be from 0 to 127, not 128
told(i2c_write, bus, 80, [0], 2)     # expect: the buffer has 1 elements, not 2
told(i2c_read, bus, 80, [0], 2)     # expect: the buffer has 1 elements, not 2
told(i2c_write, bus, 80, [256], 1)     # expect: a byte must be from 0 to 255, not 256
told(i2c_write, bus, 80, [None], 1)     # expect: a byte must be an integer, not NoneType
told(i2c_write, bus, 80, 5, 1)     # expect: a buffer is a str, a list or an array of bytes, not integer
told(i2c_write, bus, 80, [0], -1)     # expect: a length must be from 0 to 134217728, not -1
pin = gpio_open(3)
told(gpio_set_direction, pin, 2)     # expect: a direction must be from 0 to 1, not 2
told(gpio_configure, pin, 0, 1, 1)     # expect: the highest pin must be from 0 to 0, not 1
told(gpio_configure, pin, 0, 0, 2)     # expect: a channel must be from 1 to 1, not 2
timer = timer_open(7)
told(timer_pwm_generate, timer, 1, 1)     # expect: a period must be from 2 to 2147483647, not 1
told(timer_pwm_generate, timer, 10, 11)     # expect: a pulse must be from 0 to 10, not 11
timer_pwm_generate(timer, 10, 5)
told(timer_delay, timer, 5)     # expect: timer 1 generates a signal and cannot measure a delay
timer_pwm_generate(timer_open_device(0), 10, 5)
told(delay_ms, 5)     # expect: timer 0 generates a signal and cannot measure a delay
told(delay_us, 5)     # expect: timer 0 generates a signal and cannot measure a delay
for other in range(10, 14):
    timer_open(other)
told(timer_open, 14)     # expect: all timers are in use
told(timer_delay, timer, -1)     # expect: a number of cycles must be from 0 to 2147483647, not -1
spi = spi_open_device(0x44A00000)
told(spi_configure, spi, 2, 0)     # expect: a clock phase must be from 0 to 1, not 2
told(spi_transfer, spi, [1, 2], [0], 2)     # expect: the buffer has 1 elements, not 2
told(spi_open, 0, 1, 2, -2)     # expect: the pin of select must be from -1 to 19, not -2
gpio_write(pin)     # expect trap: TypeError: gpio_write() takes exactly 2 arguments (1 given)
