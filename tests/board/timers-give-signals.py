# cores: 1
from microblaze import *
timer = timer_open(7)
wired = gpio_open(8)

def highs():
    count = 0
    for turn in range(100):
        count += gpio_read(wired)
        delay_us(9)
    return count

print highs()     # expect: 0
timer_pwm_generate(timer, 1000000, 1000000)
print highs()     # expect: 100
timer_pwm_generate(timer, 1000, 0)
print highs()     # expect: 0
timer_pwm_generate(timer, 1000, 300)
print 15 < highs() < 45     # expect: True
timer_pwm_stop(timer)
print highs()     # expect: 0
timer_pwm_generate(timer, 1000000, 1000000)
timer_close(timer)
print highs()     # expect: 0
timer_close(timer)     # expect trap: ValueError: the handle 1 was closed
