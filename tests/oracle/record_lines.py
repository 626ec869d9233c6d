"""Runs a program under CPython 2.7 and tells which of its lines printed which line of output.

    python2.7 record_lines.py program.py result.json arg ...

The program sees its own name and arguments in sys.argv and is `__main__`, as if it ran alone. Its
standard output is collected; the line of a print is that of the program's innermost frame when the
output line ends. The result is JSON: bytes as characters, lines counted from 1.
"""
import json
import os
import sys
import traceback


class Recorder(object):
    """Stands in for sys.stdout."""

    softspace = 0

    def __init__(self, path):
        self.path = path
        self.lines = []
        self.rest = ""
        self.last = 0

    def write(self, text):
        self.last = self.line_of(sys._getframe(1))
        pieces = (self.rest + text).split("\n")
        self.rest = pieces.pop()
        for piece in pieces:
            self.lines.append({"line": self.last, "text": piece.decode("latin-1")})

    def flush(self):
        pass

    def line_of(self, frame):
        while frame is not None:
            if frame.f_code.co_filename == self.path:
                return frame.f_lineno
            frame = frame.f_back
        return self.last

    def finish(self):
        if self.rest:
            self.lines.append({"line": self.last, "text": self.rest.decode("latin-1")})


def trap_of(path, kind, value, trace):
    lines = [row[1] for row in traceback.extract_tb(trace) if row[0] == path]
    text = "".join(traceback.format_exception_only(kind, value)).rstrip("\n")
    name = kind.__name__
    at = text.find(name) + len(name)
    message = text[at:][2:] if text[at:at + 1] == ":" else ""
    return {"line": lines[-1], "exception": name, "message": message.decode("latin-1")}


def main():
    path, result = sys.argv[1:3]
    sys.argv = [path] + sys.argv[3:]
    sys.path[0] = os.path.dirname(os.path.abspath(path))
    recorder = Recorder(path)
    trap = None
    with open(path) as program:
        code = compile(program.read(), path, "exec")
    stdout, sys.stdout = sys.stdout, recorder
    try:
        exec code in {"__name__": "__main__", "__file__": path, "__builtins__": __builtins__}
    except SystemExit:
        pass
    except BaseException:
        trap = trap_of(path, *sys.exc_info())
    sys.stdout = stdout
    recorder.finish()
    with open(result, "w") as out:
        json.dump({"lines": recorder.lines, "trap": trap}, out)


main()
