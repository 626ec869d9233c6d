@exportable
a = 1  # expect error: VP1227
