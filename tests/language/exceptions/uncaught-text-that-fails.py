# A __str__ that raises leaves only a note in the traceback.
class Bad(Exception):
    def __str__(self):
        raise ValueError("in str")


raise Bad(4)  # expect trap: __main__.Bad: <exception str() failed>
