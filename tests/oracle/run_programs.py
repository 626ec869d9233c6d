"""Runs programs, one after another, and prints what each of them printed.

Standard input is a JSON list of sources, standard output a JSON list of texts. A program that ends
with an exception has `uncaught: ` and the exception's class as its last line. CPython 2.7 and 3.
"""
import json
import sys
import warnings

try:
    from StringIO import StringIO
except ImportError:
    from io import StringIO

warnings.simplefilter("ignore")


def run(source):
    output = StringIO()
    normal = sys.stdout
    sys.stdout = output
    try:
        exec(compile(str(source), "<program>", "exec"), {"__name__": "__main__"})
    except BaseException as problem:
        sys.stdout.write("uncaught: %s\n" % type(problem).__name__)
    finally:
        sys.stdout = normal
    return output.getvalue()


if __name__ == "__main__":
    texts = [run(source) for source in json.loads(sys.stdin.read())]
    # Latin-1 keeps bytes as they are; Python 3 has no others in these programs.
    sys.stdout.write(json.dumps([text if sys.version_info[0] > 2 else text.decode("latin-1")
                                 for text in texts]))
