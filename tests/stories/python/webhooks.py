"""An application that Twilio calls; the SDK's validator checks each request."""

import queue
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from twilio.request_validator import RequestValidator

from emulator import AUTH_TOKEN, expect

VALIDATOR = RequestValidator(AUTH_TOKEN)


class Application:
    """Responds to each request with `reply`, and keeps the parameters in order."""

    def __init__(self, reply=""):
        self.reply = reply
        self.requests = queue.Queue()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?a=1"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def next(self):
        """Waits for the next request, and fails if it is not signed."""
        url, parameters, signature = self.requests.get(timeout=10)
        expect(VALIDATOR.validate(url, parameters, signature), True)
        expect(VALIDATOR.validate(url, {**parameters, "X": "forged"}, signature), False)
        return parameters

    def handler(application):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                parameters = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
                url = f"http://{self.headers['Host']}{self.path}"
                signature = self.headers["X-Twilio-Signature"]
                application.requests.put((url, parameters, signature))
                self.send_response(200)
                self.send_header("Content-Type", "text/xml")
                self.end_headers()
                self.wfile.write(str(application.reply).encode())

            def log_message(self, *_):
                pass

        return Handler
