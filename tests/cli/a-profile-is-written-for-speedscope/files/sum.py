def total(n):
    sum = 0
    for i in range(n):
        sum = sum + i
    return sum


print total(4000)
