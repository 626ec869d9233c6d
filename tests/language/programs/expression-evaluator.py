# Expression evaluator.
def tokens(text):
    out = []
    number = ""
    for c in text + " ":
        if c.isdigit(): number += c
        else:
            if number: out.append(int(number))
            number = ""
            if not c.isspace(): out.append(c)
    return out
def parse(t, level):
    if level == 2:
        head = t.pop(0)
        if head == "(":
            value = parse(t, 0)
            t.pop(0)
            return value
        return head
    value = parse(t, level + 1)
    while t and t[0] in ("+-", "*/")[level]:
        op = t.pop(0)
        right = parse(t, level + 1)
        if op == "+": value += right
        elif op == "-": value -= right
        elif op == "*": value *= right
        else: value /= right
    return value
for text in ("1 + 2 * 3", "(1 + 2) * 3", "100 / 7 - 3", "2 * (3 + (4 - 1)) * 5"):
    print text, "=", parse(tokens(text), 0)
# expect output:
#   1 + 2 * 3 = 7
#   (1 + 2) * 3 = 9
#   100 / 7 - 3 = 11
#   2 * (3 + (4 - 1)) * 5 = 60
