"""HTML pages that list articles: archive pages by date, section pages."""

from scrapy.http import HtmlResponse

from crawlers.spiders.listing import Listing, ListingError, make_link, without_repeats


def read_index(body: bytes, url: str, content_type: str | None = None) -> Listing:
    """Give every link of a page; which are articles, the source's rules say. Raises ListingError for no HTML."""
    if b"\x00" in body[:1024]:
        raise ListingError("it is no HTML page but binary data")
    headers = {"Content-Type": content_type} if content_type else None
    response = HtmlResponse(url=url, body=body, headers=headers)
    links = [make_link(_join(response, address)) for address in response.css("a::attr(href)").getall()]
    return Listing(links=without_repeats(links))


def _join(response: HtmlResponse, address: str) -> str:
    try:
        return response.urljoin(address.strip())
    except ValueError:
        return ""
