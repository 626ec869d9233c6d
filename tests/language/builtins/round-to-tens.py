# round takes negative digits; halves go away from zero.
print round(1234.567, -2), round(1250, -2), round(-1250, -2), round(15, -1), round(-2.5), round(2.5), round(0.5)
print round(2.675, 2), round(-0.4), round(12345, -10), round(True)

# expect output:
#   1200.0 1300.0 -1300.0 20.0 -3.0 3.0 1.0
#   2.67 -0.0 0.0 1.0
