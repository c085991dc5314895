"""Prefect's own server as a process: `python -m flows.serving.server PORT`.

It ends with the process that started it.
"""

import sys

import uvicorn

from crawlers.parent import end_with_parent
from flows.serving.address import HOST


def main(arguments: list[str]) -> None:
    """Serve until told to stop; the environment has been settled by whoever started this."""
    end_with_parent()
    from prefect.server.api.server import create_app  # noqa: PLC0415 - it takes seconds: a dead starter is noticed first

    uvicorn.run(create_app(), host=HOST, port=int(arguments[0]), log_level="critical", timeout_graceful_shutdown=5)


if __name__ == "__main__":
    main(sys.argv[1:])
