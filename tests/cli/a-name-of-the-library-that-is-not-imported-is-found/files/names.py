print farm_map(abs, [1, -2])
print shape(table)
pixels = [0] * 3
kind = int8
level = GPIO_OUT
