"""The rules of `no_proxy`, in the notations of curl, Go and Kubernetes."""

from __future__ import annotations

import ipaddress
import re
from fnmatch import fnmatchcase

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_WITH_PORT = re.compile(r"(?P<host>\[[^\]]*\]|[^:\[\]]*):(?P<port>\d{1,5})")


def is_exempt(host: str, port: int, rules: str) -> bool:
    """Return whether `rules` exempt `host` (without brackets) and `port` from the proxy.

    Rules are separated by commas or spaces: `*`; a name, with or without a leading dot, which
    includes its subdomains; `*.name` for the subdomains only; an address; a network
    (`10.0.0.0/8`). A rule with a port applies to that port only.
    """
    name = host.lower().rstrip(".")
    return any(_exempts(rule, name, port) for rule in re.split(r"[,\s]+", rules) if rule)


def _exempts(rule: str, name: str, port: int) -> bool:
    # Some people write URLs; the scheme has no meaning here.
    rule = rule.lower().rpartition("://")[2].rstrip("/.")
    if match := _WITH_PORT.fullmatch(rule):
        rule, rule_port = match["host"], int(match["port"])
        if rule_port != port:
            return False
    rule = rule.replace("[", "").replace("]", "")
    address = _address(name)
    # Only names have subdomains: `0.0.1` must not exempt `10.0.0.1`.
    if address is not None and "*" not in rule:
        return _includes(rule, address)
    if "*" in rule:
        return fnmatchcase(name, rule)
    rule = rule.lstrip(".")
    return bool(rule) and (name == rule or name.endswith(f".{rule}"))


def _address(text: str) -> _Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    # `::ffff:10.0.0.1` is the same host as `10.0.0.1`.
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _includes(rule: str, address: _Address) -> bool:
    """Return whether `rule`, an address or a network, includes `address`."""
    if "/" not in rule:
        return _address(rule) == address
    try:
        return address in ipaddress.ip_network(rule, strict=False)
    except ValueError:
        return False
