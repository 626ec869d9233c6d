if 1: while 0: pass  # expect error: VP1225
