from __future__ import annotations  # expect error: VP1229
