# Runs localstripe for one parent: on a free port of the loopback interface only, with nothing kept on disk, and no
# longer than the parent lives. Prints the port on the first line.
import os
import socket
import sys
import threading

from aiohttp import web
from localstripe.server import app, store


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


store.dump_to_disk = lambda: None
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
# From here on callers wait in the queue until the server takes them.
listener.listen()
print(listener.getsockname()[1], flush=True)
threading.Thread(target=end_with_parent, daemon=True).start()
web.run_app(app, sock=listener, print=None, access_log=None)
