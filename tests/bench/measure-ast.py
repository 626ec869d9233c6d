# A worker of the bench: ast.parse of a file under the Python that runs this file.
# Arguments: file, runs to warm up, runs to measure. Works under Python 2.7 and 3.
import ast
import json
import resource
import sys
import time

cpu_seconds = getattr(time, "process_time", None) or time.clock
with open(sys.argv[1]) as source:
    text = source.read()


def run_once():
    start = cpu_seconds()
    ast.parse(text)
    return (cpu_seconds() - start) * 1000


for warm_up in range(int(sys.argv[2])):
    run_once()
milliseconds = [run_once() for run in range(int(sys.argv[3]))]
# In kilobytes; bytes on macOS.
unit = 1 if sys.platform == "darwin" else 1024
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
print(json.dumps({"milliseconds": milliseconds, "peakBytes": peak}))
