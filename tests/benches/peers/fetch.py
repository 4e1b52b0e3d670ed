"""Twilio's library for Python: fetches a participant, `fetch.py <base URL> <times>`."""

import resource
import sys
import time

from twilio.rest import Client

ACCOUNT = "AC0123456789abcdef0123456789abcdef"
SERVICE = "KS0123456789abcdef0123456789abcdef"
SESSION = "KC0123456789abcdef0123456789abcdef"

base, times = sys.argv[1], int(sys.argv[2])
client = Client(ACCOUNT, "0123456789abcdef0123456789abcdef")
client.proxy.base_url = base
session = client.proxy.v1.services(SERVICE).sessions(SESSION)
participant = session.participants("KP00000000000000000000000000000001")

wall, cpu = time.perf_counter_ns(), time.process_time_ns()
for _ in range(times):
    assert participant.fetch().friendly_name == "Alice in Wonderland"
cpu, wall = time.process_time_ns() - cpu, time.perf_counter_ns() - wall
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"cpu {cpu} wall {wall} peak {peak}")
