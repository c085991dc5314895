"""The runner as a process: `python -m flows.serving.runner` deploys our flows and runs them when they are due.

It ends with the process that started it, and is started anew when the server is away for too long.
"""

import os
import sys
from datetime import UTC, datetime
from typing import Any

from crawlers.parent import end_with_parent
from flows.clock import last_night
from flows.config import SERVED_VARIABLE, Settings, load_settings
from flows.locks import is_locked
from flows.serving.address import wait_for_server
from flows.status import find_last_night

AT_ONCE = 4
DEPLOYED = ("nightly", "backfill", "reparse")
MOST_ORPHANS = 200
ORPHANED = ("RUNNING", "PENDING", "CANCELLING")


def main() -> None:
    """Deploy, catch up on a missed night, and run what is due until told to stop."""
    end_with_parent()
    os.environ[SERVED_VARIABLE] = "1"
    settings = load_settings()
    url = os.environ["PREFECT_API_URL"]
    if not wait_for_server(url):
        sys.exit(f"matchday: no Prefect server answers at {url}; start it, or unset PREFECT_API_URL")
    _serve(settings)


def _serve(settings: Settings) -> None:
    import asyncio  # noqa: PLC0415 - Prefect takes seconds to import: a dead starter is noticed first

    from prefect.runner import Runner  # noqa: PLC0415 - as above

    runner = Runner(name="matchday", limit=AT_ONCE, pause_on_shutdown=False)
    ids = {name: _deploy(runner, settings, name) for name in DEPLOYED}
    _bury_orphans(settings, list(ids.values()))
    missed = missed_night(settings, datetime.now(UTC))
    if missed is not None:
        _ask_for(ids["nightly"], missed)
    asyncio.run(runner.start())


def _deploy(runner: Any, settings: Settings, name: str) -> Any:
    from prefect.schedules import Cron  # noqa: PLC0415 - as above
    from prefect.types.entrypoint import EntrypointType  # noqa: PLC0415 - as above

    from flows.serving import deployed  # noqa: PLC0415 - as above

    schedule = Cron(settings.cron, timezone=settings.time_zone) if name == "nightly" else None
    return runner.add_flow(
        getattr(deployed, name), name=name, schedule=schedule, entrypoint_type=EntrypointType.MODULE_PATH
    )


def _bury_orphans(settings: Settings, deployments: list[Any]) -> None:
    """Call crashed what Prefect believes to be running although its process is gone: nobody holds the run's lock."""
    from prefect import get_client  # noqa: PLC0415 - as above
    from prefect.client.schemas.filters import (  # noqa: PLC0415 - as above
        DeploymentFilter,
        DeploymentFilterId,
        FlowRunFilter,
        FlowRunFilterState,
        FlowRunFilterStateType,
    )
    from prefect.client.schemas.objects import StateType  # noqa: PLC0415 - as above
    from prefect.client.schemas.sorting import FlowRunSort  # noqa: PLC0415 - as above
    from prefect.states import Crashed  # noqa: PLC0415 - as above

    if is_locked(settings.lock):
        return
    of_types = FlowRunFilterStateType(any_=[StateType(name) for name in ORPHANED])
    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(
            flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=of_types)),
            deployment_filter=DeploymentFilter(id=DeploymentFilterId(any_=deployments)),
            sort=FlowRunSort.ID_DESC,  # the client's own defaults are refused by its server
            limit=MOST_ORPHANS,
        )
        for run in runs:
            client.set_flow_run_state(run.id, Crashed(message="its process ended before it did"), force=True)


def missed_night(settings: Settings, now: datetime) -> datetime | None:
    """The night that was last due, where nights had begun before and none has begun since."""
    night, due = find_last_night(settings, now), last_night(settings, now)
    return due if night and due and night.started < due else None


def _ask_for(deployment: Any, missed: datetime) -> None:
    """Ask for a run now; where it was asked for twice, the second finds it done."""
    from prefect import get_client  # noqa: PLC0415 - as above

    with get_client(sync_client=True) as client:
        client.create_flow_run_from_deployment(deployment, name=f"catch up on {missed:%Y-%m-%d %H:%M}")


if __name__ == "__main__":
    main()
