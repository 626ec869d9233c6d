# None behind two stars is no mapping, with and without other arguments.
def collect(*values, **named):
    return values, sorted(named)


nothing = None
for call in (
    lambda: collect(**nothing),
    lambda: collect(*[1], **nothing),
    lambda: collect(1, b=2, **{}),
    lambda: collect(*[1]),
):
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   collect() argument after ** must be a mapping, not NoneType
#   collect() argument after ** must be a mapping, not NoneType
#   ((1,), ['b'])
#   ((1,), [])
