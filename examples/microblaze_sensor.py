# A thermometer on the I2C bus and an alarm: core 0 reads, core 1 shows and switches a lamp.
#
#   vpython --device microblaze --board examples/boards/microblaze_sensor.json -t microblaze_sensor.py
from microblaze import *
from parallel import coreid, recv, send

readings = 4
limit = 30.0


def measure():
    bus = i2c_open(18, 19)
    i2c_write(bus, 0x48, [0], 1)
    data = [0, 0]
    for turn in range(readings):
        i2c_read(bus, 0x48, data, 2)
        # Degrees and, in the upper half of the second byte, sixteenths of them.
        send(data[0] + (data[1] >> 4) / 16.0, 1)
        delay_ms(100)
    i2c_close(bus)


def watch():
    lamp = gpio_open(13)
    gpio_set_direction(lamp, GPIO_OUT)
    for turn in range(readings):
        degrees = recv(0)
        is_hot = degrees > limit
        gpio_write(lamp, int(is_hot))
        if is_hot:
            print degrees, "degrees, lamp on"
        else:
            print degrees, "degrees"


if coreid() == 0:
    measure()
elif coreid() == 1:
    watch()
