"""The device's time, which is simulated on the simulator.

Implemented by the virtual machine: time, clock, sleep.
"""
