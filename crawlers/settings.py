"""Scrapy's settings for one crawl, each with its reason.

| component | duty |
|---|---|
| `network.AddressGuard`, `network.PublicResolver` | refuse machines that are not on the public network |
| `network.OnTopic` | end redirects that lead from an article to the front page, a login, a consent wall |
| `politeness.Robots` | obey robots.txt; a site whose robots.txt fails is not crawled |
| `politeness.Throttle` | never faster than declared, than robots.txt's Crawl-delay, or than the site answers |
| `politeness.BackOff` | wait when a site says that it is too much, then ask again a few times |
| Scrapy's compression and redirect middlewares | unpack and follow, within limits |
| `keeping.Keep` | write every response to the archive and every article to the ledger |
| `spiders.source.SourceSpider` | decide what to ask for |
"""

from typing import Any

from crawlers.addresses import host_and_port
from crawlers.job import ROBOT_NAME, Job

_PATIENCE = 2.0
"""Seconds before a site that is only looked at is asked again."""


def scrapy_settings(job: Job) -> dict[str, Any]:
    """Give the settings for one crawl."""
    return _COMPONENTS | _ORDER | _LIMITS | _QUIET | _politeness(job)


def looking_settings(job: Job) -> dict[str, Any]:
    """Give the settings for a look at a site that is not declared yet: as polite, and nothing is kept.

    Somebody waits for the answer, so a site in trouble is asked once more, after at most a few seconds.
    """
    middlewares = _COMPONENTS["DOWNLOADER_MIDDLEWARES"] | {
        "crawlers.keeping.Keep": None,
        "crawlers.network.OnTopic": None,
    }
    wait = min(_PATIENCE, job.source.politeness.wait)
    asked = {"RETRY_TIMES": min(1, job.source.politeness.retries), "BACK_OFF_SECONDS": wait, "BACK_OFF_LONGEST": wait}
    return scrapy_settings(job) | {"DOWNLOADER_MIDDLEWARES": middlewares} | asked


def _politeness(job: Job) -> dict[str, Any]:
    asked = job.source.politeness
    return {
        "USER_AGENT": job.user_agent(),
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": ROBOT_NAME,
        "DOWNLOAD_DELAY": asked.delay,
        "DOWNLOAD_DELAY_JITTER": 0,  # jitter would undercut a Crawl-delay
        "AUTOTHROTTLE_ENABLED": True,
        "AUTOTHROTTLE_START_DELAY": asked.delay,
        "AUTOTHROTTLE_MAX_DELAY": max(60.0, asked.delay),
        "AUTOTHROTTLE_TARGET_CONCURRENCY": float(asked.concurrency),
        "CONCURRENT_REQUESTS": asked.concurrency,
        "CONCURRENT_REQUESTS_PER_DOMAIN": asked.concurrency,
        "DOWNLOAD_TIMEOUT": asked.timeout,
        "DOWNLOAD_MAXSIZE": asked.max_megabytes << 20,
        "RETRY_TIMES": asked.retries,
        "CLOSESPIDER_TIMEOUT": asked.max_minutes * 60,
        "BACK_OFF_SECONDS": asked.wait,
        "BACK_OFF_LONGEST": asked.max_wait,
        "LOOPBACK_ALLOWED": [host_and_port(job.source.home)] if job.allow_loopback else [],
    }


_COMPONENTS: dict[str, Any] = {
    "DOWNLOADER_MIDDLEWARES": {
        "crawlers.network.AddressGuard": 40,
        "crawlers.network.OnTopic": 45,
        "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
        "crawlers.politeness.Robots": 100,
        "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
        "crawlers.politeness.BackOff": 550,
        # Unpack first, keep next, redirect last: every response is kept, and kept unpacked.
        "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 620,
        "crawlers.keeping.Keep": 610,
    },
    # Scrapy's own list in short: what it names is imported even where it is switched off, and that is a sixth of the
    # time that a short crawl takes; some of it are ways for others to steer a crawl.
    "EXTENSIONS_BASE": {
        "scrapy.extensions.corestats.CoreStats": 0,
        "scrapy.extensions.closespider.CloseSpider": 0,
    },
    "EXTENSIONS": {"crawlers.politeness.Throttle": 0},
    "SPIDER_MIDDLEWARES": {
        "scrapy.spidermiddlewares.referer.RefererMiddleware": None,  # the crawler does not tell where it came from
    },
    "DNS_RESOLVER": "crawlers.network.PublicResolver",
    "DOWNLOAD_HANDLERS": {"data": None, "file": None, "ftp": None, "s3": None},
    "DEFAULT_REQUEST_HEADERS": {
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
        "Accept-Language": "en",
        "Accept-Encoding": "gzip, deflate",
    },
}

_ORDER: dict[str, Any] = {
    "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",  # as listed: the newest first
}

_LIMITS: dict[str, Any] = {
    "REDIRECT_MAX_TIMES": 5,
    "METAREFRESH_ENABLED": False,  # what a page says is for the reader of pages
    "COOKIES_ENABLED": False,
    "REFERER_ENABLED": False,
    "HTTPPROXY_ENABLED": False,  # behind a proxy, names would resolve where their addresses cannot be checked
    "DOWNLOAD_VERIFY_CERTIFICATES": True,
    "DNS_TIMEOUT": 20,
    "CONCURRENT_ITEMS": 1,  # nothing is scraped, and Scrapy starts so many tasks for each response
    "HTTPERROR_ALLOW_ALL": True,  # the spider counts every status
    "DEPTH_LIMIT": 0,  # the spider bounds its own depth by shape
}

_QUIET: dict[str, Any] = {
    "BOT_NAME": ROBOT_NAME,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,
    "LOG_LEVEL": "WARNING",
    "LOG_COLOR": False,
    "RETRY_GIVE_UP_LOG_LEVEL": "WARNING",
    "STATS_DUMP": False,
}
