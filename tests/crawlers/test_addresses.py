import ipaddress

import pytest

from crawlers.addresses import AddressPolicy, AddressRefusedError, clean_url, is_public


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        ("https://x.org", "https://x.org/"),
        ("HTTP://X.org:80/A#b", "http://x.org/A"),
        ("https://x.org:8443/a", "https://x.org:8443/a"),
        ("https://x.org/a?utm_source=rss", "https://x.org/a"),
        ("https://x.org/a?at_medium=RSS&at_campaign=KARANGA&id=5&x=", "https://x.org/a?id=5&x="),
        ("https://x.org/a?b=%2F&a=1", "https://x.org/a?b=%2F&a=1"),
        (" https://x.org/a\n", "https://x.org/a"),
        ("https://[2001:db8::1]/a", "https://[2001:db8::1]/a"),
        ("https://x.org/a b", None),
        ("https://x.org/a\nb", None),
        ("https://user@x.org/", None),
        ("https://u:p@x.org/", None),
        ("https://x.org:99999/", None),
        ("https://[bad/", None),
        ("https:///a", None),
        ("ftp://x.org/a", None),
        ("//x.org/a", None),
        ("", None),
        ("https://x.org/" + "a" * 2000, None),
    ],
)
def test_a_url_is_cleaned_or_refused(url, cleaned):
    assert clean_url(url) == cleaned


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("127.255.0.3", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("ff02::1", False),
    ],
)
def test_only_addresses_of_the_public_network_are_public(address, public):
    assert is_public(ipaddress.ip_address(address)) is public


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://[::1]:80/", "http://[fe80::1%25eth0]/", "http://10.0.0.1/"]
)
def test_a_literal_address_off_the_public_network_is_refused(url):
    with pytest.raises(AddressRefusedError, match="not a public address"):
        AddressPolicy().check_url(url)


def test_loopback_is_open_at_the_port_allowed_and_nowhere_else():
    policy = AddressPolicy(["127.0.0.1:8000", "localhost:8000"])
    policy.check_url("http://127.0.0.1:8000/a")
    policy.check_url("http://localhost:8000/a")
    policy.check_resolved("localhost", "127.0.0.1")
    for url in ("http://127.0.0.1:8001/", "http://localhost:9/", "http://127.0.0.2:8000/", "http://127.0.0.1/"):
        with pytest.raises(AddressRefusedError):
            policy.check_url(url)
    with pytest.raises(AddressRefusedError):
        policy.check_resolved("localhost", "10.0.0.1")


def test_a_public_name_that_resolves_inward_is_refused():
    policy = AddressPolicy()
    policy.check_url("http://evil.example/")
    policy.check_resolved("evil.example", "93.184.216.34")
    with pytest.raises(AddressRefusedError, match=r"evil\.example resolves to 127\.0\.0\.1"):
        policy.check_resolved("evil.example", "127.0.0.1")
