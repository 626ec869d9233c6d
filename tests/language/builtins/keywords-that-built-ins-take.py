# Few built-in functions take keywords, by the names of their parameters.
print int(x="12"), int("12", base=8), float(x=1.5), bool(x=[]), str(object=5), round(number=2.567, ndigits=1)
print list(enumerate("ab", start=5)), list(enumerate(sequence="ab", start=1)), list(sequence=(1, 2))
print tuple(sequence=[1]), sorted([1, 2], reverse=True), max([1, -2], key=abs)

# expect output:
#   12 10 1.5 False 5 2.6
#   [(5, 'a'), (6, 'b')] [(1, 'a'), (2, 'b')] [1, 2]
#   (1,) [2, 1] -2
