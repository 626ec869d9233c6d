# cores: 2
from array import shared_mem_array
from parallel import coreid, sync
if coreid() == 0:
    first, second = shared_mem_array(2, 3), shared_mem_array(4, dtype=int)
sync()
if coreid() == 1:
    texts = []
    for dimensions, kind in (((2, 3), "int16"), ((3, 2), float), ((6,), float)):
        try:
            shared_mem_array(*dimensions, dtype=kind)
        except ValueError as error:
            texts.append(str(error))
    print len(texts), texts[2]  # expect on core 1: 3 the shared array at this place of another core has other dimensions or another type
    first = shared_mem_array(2, 3)
    first[1] = 5
    print len(shared_mem_array(4, dtype=int))    # expect on core 1: 4
    try:
        shared_mem_array(2, size=3)
    except TypeError as error:
        print error             # expect on core 1: shared_mem_array() got an unexpected keyword argument 'size'
sync()
if coreid() == 0:
    print first, second         # expect on core 0: [[0.0, 0.0, 0.0], [5.0, 5.0, 5.0]] [0, 0, 0, 0]
