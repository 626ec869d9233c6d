# Whether large numbers are prime, by Miller and Rabin's test.
# flavours: full, longs
def is_prime(number):
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd >> 1, twos + 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        power = pow(base, odd, number)
        if power in (1, number - 1):
            continue
        for i in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True

for exponent in (61, 67, 89, 101, 107, 127):
    print exponent, is_prime(2 ** exponent - 1)

# expect output:
#   61 True
#   67 False
#   89 True
#   101 False
#   107 True
#   127 True
