# A name is looked for in the class, then in its base, and so on.
class A(object):
    x = "A.x"
    y = "A.y"
    z = "A.z"
class B(A):
    y = "B.y"
    z = "B.z"
class C(B):
    z = "C.z"
print C.x, C.y, C.z
print C().x, C().y, C().z
A.w = "A.w"
print C().w
print issubclass(C, A), issubclass(A, C), isinstance(C(), A), isinstance(A(), (C, B))
# expect output:
#   A.x B.y C.z
#   A.x B.y C.z
#   A.w
#   True False True False
