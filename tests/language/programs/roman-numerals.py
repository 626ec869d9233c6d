# Roman numerals.
pairs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def roman(n):
    out = ""
    for value, letters in pairs:
        while n >= value:
            out += letters
            n -= value
    return out
print [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)]  # expect: ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV']
