"""Runs a command at a terminal of its own and types into it.

    python3 type_at_terminal.py '[["text to wait for", "text to type"], ...]' command ...

Prints all that the terminal showed; ends with the command's exit code, or 99 after 60 seconds.
"""

import json
import os
import pty
import select
import sys
import time

steps = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown = b""
seen = 0
deadline = time.time() + 60
while time.time() < deadline:
    if steps:
        at = shown.find(steps[0][0].encode(), seen)
        if at >= 0:
            seen = at + len(steps[0][0])
            os.write(terminal, steps.pop(0)[1].encode())
    if not select.select([terminal], [], [], 0.05)[0]:
        continue
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        piece = b""
    if not piece:
        break
    shown += piece
else:
    os.kill(child, 9)
    print("nothing came of", steps)
sys.stdout.write(shown.decode())
status = os.waitpid(child, 0)[1]
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 99)
