# Global counters.
calls = 0
def tick(step=1):
    global calls
    calls += step
    return calls
print tick(), tick(5), tick(step=2), calls  # expect: 1 6 8 8
