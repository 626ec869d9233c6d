# Bool is an int.
print True + True, sum([True, False, True]), [10, 20][True], True * "x", isinstance(True, int), True == 1, str(True), int(False), max(True, 2), -True, True / 2, range(True)  # expect: 2 2 20 x True True True 0 2 -1 0 [0]
