a, b = 1, 2
(a, b) += 1  # expect error: VP1216
