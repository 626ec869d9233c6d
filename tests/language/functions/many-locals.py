# Many locals.
def f():
    a0=0; a1=1; a2=2; a3=3; a4=4; a5=5; a6=6; a7=7; a8=8; a9=9
    b0=a0+a1; b1=a2+a3; b2=a4+a5; b3=a6+a7; b4=a8+a9
    return [a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,b0,b1,b2,b3,b4, (a0+b1)*(a1+b2)-(a2+b3)*(a3+(b4+(a4*(a5+(a6*(a7+a8))))))]
print f()  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 9, 13, 17, -5950]
