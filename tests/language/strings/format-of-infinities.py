# Infinities and nan have no digits: capitals ask for capitals.
infinity = float("inf")
for spec in ["f", "F", "e", "G", "010", "+,.2f", "%", "<8", ""]:
    print spec + "|" + format(infinity, spec) + "|" + format(-infinity, spec) + "|"
print format(infinity - infinity, "F"), format(infinity - infinity, "6f")

# expect output:
#   f|inf|-inf|
#   F|INF|-INF|
#   e|inf|-inf|
#   G|INF|-INF|
#   010|0000000inf|-000000inf|
#   +,.2f|+inf|-inf|
#   %|inf%|-inf%|
#   <8|inf     |-inf    |
#   |inf|-inf|
#   NAN    nan
