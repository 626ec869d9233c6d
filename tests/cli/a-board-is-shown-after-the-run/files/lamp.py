from microblaze import *
lamp = gpio_open(13)
gpio_set_direction(lamp, GPIO_OUT)
gpio_write(lamp, 1)
timer_pwm_generate(timer_open(9), 2000, 500)
bus = i2c_open(18, 19)
data = [0]
i2c_read(bus, 80, data, 1)
print data
