# args holds all arguments; str shows one as itself, several as their tuple; message is the only one.
for problem in (Exception(), Exception(1), Exception("a"), Exception("a", 1), Exception((1,))):
    print repr(problem), "|", str(problem), "|", problem.args, "|", problem.message
print repr(KeyError("k")), str(KeyError("k")), str(KeyError("k", 1)), str(KeyError())

# expect output:
#   Exception() |  | () | 
#   Exception(1,) | 1 | (1,) | 1
#   Exception('a',) | a | ('a',) | a
#   Exception('a', 1) | ('a', 1) | ('a', 1) | 
#   Exception((1,),) | (1,) | ((1,),) | (1,)
#   KeyError('k',) 'k' ('k', 1) 
