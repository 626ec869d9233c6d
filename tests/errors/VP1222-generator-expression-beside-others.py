print sum(x for x in [1], 2)  # expect error: VP1222
