from parallel import coreid, reduce

print reduce(coreid(), "sum")
