# cores: 1
# What the calls themselves take is the same for all lengths of a delay.
from microblaze import *
import time

def taken(wait, count):
    before = time.time()
    wait(count)
    return time.time() - before

def cycles(count):
    timer_delay(timer, count)

timer = timer_open_device(1)
print int((taken(delay_ms, 500) - taken(delay_ms, 0)) * 1000.0 + 0.5)     # expect: 500
print int((taken(delay_us, 250) - taken(delay_us, 0)) * 1000000.0 + 0.5)     # expect: 250
print int((taken(cycles, 4000000) - taken(cycles, 0)) * 1000.0 + 0.5)     # expect: 40
