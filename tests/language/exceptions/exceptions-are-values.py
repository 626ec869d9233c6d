# Exceptions can be kept, compared by identity and raised later.
problems = [ValueError("a"), KeyError("b")]
print problems, problems[0] == ValueError("a"), problems[0] == problems[0]
for problem in problems:
    try:
        raise problem
    except (ValueError, KeyError) as caught:
        print caught is problem

# expect output:
#   [ValueError('a',), KeyError('b',)] False True
#   True
#   True
