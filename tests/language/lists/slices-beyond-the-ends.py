# Bounds beyond the ends are the ends.
values = [0, 1, 2]
print values[-9:9], values[9:], values[:-9], values[5:-5:-1], values[-9:9:2], values[9:-9:-2]
print values[99999:], values[-99999:1], values[None:None], values[None:2:None], values[True:]

# expect output:
#   [0, 1, 2] [] [] [2, 1, 0] [0, 2] [2, 0]
#   [] [0] [0, 1, 2] [0, 1] [1, 2]
