# oracle: none, only python -tt refuses it
if 1:
        a = 1
	b = 2  # expect error: VP1110
