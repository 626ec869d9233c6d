# Names like keywords.
lambda_ = 1; printer = 2; If = 3; none = 4; _ = 5; __x__ = 6
print lambda_, printer, If, none, _, __x__  # expect: 1 2 3 4 5 6
