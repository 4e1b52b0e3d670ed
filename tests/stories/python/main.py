"""Runs each story with Twilio's library for Python, after a reset of the emulator."""

import importlib
import sys
import traceback

import emulator

failed = 0
for name in sys.argv[1:]:
    try:
        emulator.reset()
        importlib.import_module(f"stories.{name}").tell()
        print(f"ok      python  {name}", flush=True)
    except Exception:
        failed += 1
        print(f"failed  python  {name}", flush=True)
        traceback.print_exc()
sys.exit(failed > 0)
