from microblaze import *
gpio_open(3)
