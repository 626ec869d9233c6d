"""The board of a PYNQ MicroBlaze: pins, timers, and devices on its buses.

The names and arguments are those of PYNQ's C library. Functions that open something return a
handle, a number that belongs to the board: any core may use it until it is closed. A buffer is a
list or an array of bytes, or a str where it is only read. What a pin, an address or a handle
cannot be is a ValueError; an IOError says that nobody answers. Everything takes device time: a
transfer that of its bits, a delay just what it says, all else that of a few registers.

A board file says what is connected: vpython --device microblaze --board FILE.
"""

# Directions of gpio_set_direction.
GPIO_OUT = 0
GPIO_IN = 1


def _ask(*operation):
    """Does an operation of the board; raises what it refuses."""
    answer = _board(operation)
    if isinstance(answer, tuple):
        if answer[0] == 0:
            raise ValueError(answer[1])
        if answer[0] == 1:
            raise IOError(answer[1])
        raise TypeError(answer[1])
    return answer


def _check_room(buffer, length):
    """Refuses a buffer that is too small, before anything is sent."""
    if length > len(buffer):
        text = "the buffer has %d elements, not %d"
        raise ValueError(text % (len(buffer), length))


def _fill(buffer, received):
    """Stores received bytes at the beginning of a buffer."""
    for index in xrange(len(received)):
        buffer[index] = ord(received[index])


def gpio_open(pin):
    """A handle of one pin of the GPIO, which is an input."""
    return _ask("gpio_open", pin)


def gpio_open_device(device):
    """A handle of all pins of the GPIO; device is 0 or the address of its registers."""
    return _ask("gpio_open_device", device)


def gpio_configure(parent, low, hi, channel):
    """A handle of the pins from low to hi of another handle; there is only channel 1."""
    return _ask("gpio_configure", parent, low, hi, channel)


def gpio_set_direction(device, direction):
    """Makes the pins of a handle inputs, GPIO_IN, or outputs, GPIO_OUT."""
    _ask("gpio_set_direction", device, direction)


def gpio_write(device, value):
    """Gives outputs their levels: bit 0 is that of the lowest pin. Inputs stay as they are."""
    _ask("gpio_write", device, value)


def gpio_read(device):
    """The levels of inputs, bit 0 that of the lowest pin; outputs read as 0."""
    return _ask("gpio_read", device)


def gpio_close(device):
    """Makes the pins of a handle inputs and closes it."""
    _ask("gpio_close", device)


def timer_open(pin):
    """A handle of a free timer whose signal goes to a pin."""
    return _ask("timer_open", pin)


def timer_open_device(device):
    """A handle of a timer by its number or the address of its registers, without a pin."""
    return _ask("timer_open_device", device)


def timer_delay(device, cycles):
    """Waits for a number of cycles."""
    _ask("timer_delay", device, cycles)


def timer_pwm_generate(device, period, pulse):
    """Lets a timer give a signal: high for pulse cycles out of period cycles."""
    _ask("timer_pwm_generate", device, period, pulse)


def timer_pwm_stop(device):
    """Ends the signal of a timer."""
    _ask("timer_pwm_stop", device)


def timer_close(device):
    """Stops a timer, gives its pin back and closes the handle."""
    _ask("timer_close", device)


def delay_ms(ms):
    """Waits for a number of milliseconds, measured by timer 0."""
    _ask("delay_ms", ms)


def delay_us(us):
    """Waits for a number of microseconds, measured by timer 0."""
    _ask("delay_us", us)


def i2c_open(sda, scl):
    """A handle of the I2C master on two pins; other pins that it had are given back."""
    return _ask("i2c_open", sda, scl)


def i2c_open_device(device):
    """A handle of the I2C master on lines of its own; device is 0 or its registers' address."""
    return _ask("i2c_open_device", device)


def i2c_get_num_devices():
    """The number of I2C masters of the board."""
    return 1


def i2c_read(device, slave_address, buffer, length):
    """Reads bytes from a device on the bus into a buffer."""
    _check_room(buffer, length)
    _fill(buffer, _ask("i2c_read", device, slave_address, length))


def i2c_write(device, slave_address, buffer, length):
    """Writes the first bytes of a buffer to a device on the bus."""
    _ask("i2c_write", device, slave_address, buffer, length)


def i2c_close(device):
    """Closes a handle of the I2C master."""
    _ask("i2c_close", device)


def spi_open(spiclk, miso, mosi, ss):
    """A handle of the SPI master on four pins; -1 stands for a pin that is not needed."""
    return _ask("spi_open", spiclk, miso, mosi, ss)


def spi_open_device(device):
    """A handle of the SPI master on pins 13, 12, 11 and 10; device is 0 or its address."""
    return _ask("spi_open_device", device)


def spi_configure(device, clk_phase, clk_polarity):
    """Sets phase and polarity of the clock for all handles; returns the handle."""
    return _ask("spi_configure", device, clk_phase, clk_polarity)


def spi_transfer(device, write_data, read_data, length):
    """Sends bytes of one buffer and stores those that come back in another."""
    _check_room(read_data, length)
    _fill(read_data, _ask("spi_transfer", device, write_data, length))


def spi_close(device):
    """Closes a handle of the SPI master."""
    _ask("spi_close", device)


def uart_open(tx, rx):
    """A handle of the UART on two pins; other pins that it had are given back."""
    return _ask("uart_open", tx, rx)


def uart_open_device(device):
    """A handle of the UART on lines of its own; device is 0 or the address of its registers."""
    return _ask("uart_open_device", device)


def uart_read(device, read_data, length):
    """Waits for a number of bytes and stores them in a buffer."""
    _check_room(read_data, length)
    _fill(read_data, _ask("uart_read", device, length))


def uart_write(device, write_data, length):
    """Sends the first bytes of a buffer and waits until they have left."""
    _ask("uart_write", device, write_data, length)


def uart_close(device):
    """Closes a handle of the UART."""
    _ask("uart_close", device)
