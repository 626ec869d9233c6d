from array import array, shared_mem_array
print array(2)
edges = shared_mem_array(2, 8)
