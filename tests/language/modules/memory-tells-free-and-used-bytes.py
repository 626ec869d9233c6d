# oracle: none, memory is a module of Vipera
import memory
before = memory.free_bytes()
keep = [0] * 500
print before - memory.free_bytes() >= 4000     # expect: True
print memory.used_bytes() >= 4000              # expect: True
keep = None
memory.gc()
print before - memory.free_bytes() < 100       # expect: True
