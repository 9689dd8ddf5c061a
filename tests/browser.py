"""A page in a real browser without a screen: what its own script finds out in there is told to the test."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = "no chromium here (tests/system_packages.txt)"
PATIENCE_S = 100


def ask(page: str, script: str, height: int = 1000) -> Any:
    """The value that `script` hands to tell() when the page is loaded; errors of the page come instead.

    script: the body of an async function in the page.
    """
    told: queue.Queue[Any] = queue.Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server, tempfile.TemporaryDirectory(
            ignore_cleanup_errors=True) as folder:
        serving = threading.Thread(target=server.serve_forever, daemon=True)
        serving.start()
        probe = f"""<script>
const tell = (value) => fetch("http://127.0.0.1:{server.server_port}/", {{method: "POST", mode: "no-cors",
  body: JSON.stringify(value)}});
addEventListener("error", (event) => tell({{error: event.message}}));
addEventListener("unhandledrejection", (event) => tell({{error: String(event.reason)}}));
addEventListener("load", async () => {{ {script} }});
</script></body>"""
        file = Path(folder) / "page.html"
        file.write_text(page.replace("</body>", probe), encoding="utf-8")
        assert BROWSER is not None
        browser = subprocess.Popen(
            [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--window-size=1280,{height}",
             f"--user-data-dir={folder}/profile", "--remote-debugging-port=0", file.as_uri()],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        try:
            return told.get(timeout=PATIENCE_S)
        finally:
            browser.kill()
            browser.wait()
            server.shutdown()
            serving.join()
