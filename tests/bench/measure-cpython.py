# A worker of the bench: runs main(SIZE) of a kernel under the Python that runs this file.
# Arguments: kernel file, runs to warm up, runs to measure. Works under Python 2.7 and 3.
import json
import sys
import time

cpu_seconds = getattr(time, "process_time", None) or time.clock
namespace = {}
with open(sys.argv[1]) as source:
    exec(source.read(), namespace)

main, size = namespace["main"], namespace["SIZE"]
for warm_up in range(int(sys.argv[2])):
    result = main(size)
milliseconds = []
for run in range(int(sys.argv[3])):
    start = cpu_seconds()
    result = main(size)
    milliseconds.append((cpu_seconds() - start) * 1000)
print(json.dumps({"milliseconds": milliseconds, "result": str(result)}))
