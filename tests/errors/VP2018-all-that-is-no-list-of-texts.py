# oracle: none, CPython computes it
__all__ = ['f'] + ['g']  # expect error: VP2018
