import lib
lib.fail(3)
