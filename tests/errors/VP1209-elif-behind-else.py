if 0:
    pass
else:
    pass
elif 1:  # expect error: VP1209
    pass
