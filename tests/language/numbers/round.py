# Round.
print round(2.5), round(-2.5), round(0.5), round(1.5)  # expect: 3.0 -3.0 1.0 2.0
print round(3.14159, 2), round(1234.5, -2), round(7)  # expect: 3.14 1200.0 7.0
