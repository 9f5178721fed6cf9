"""Those who pose as others: forged, bought, hacked and look-alike senders, and their links."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from madoguchi.signals.brands.registry import Brand
from madoguchi.triage.training.generator.hosts import syllables
from madoguchi.triage.training.generator.library import table
from madoguchi.triage.training.generator.people import person
from madoguchi.triage.training.generator.scene import Checks, Scene, local_part, mail_host, token
from madoguchi.triage.training.generator.senders import (
    Stage,
    brand_domains,
    brand_name,
    brands,
    dressed,
    own_address,
    site,
)

FORGED = 0.34
"""Share of scams that forge the organisation's exact From domain, as measured on real ones."""


def crooked(stage: Stage, who: str) -> Scene:
    """The sender is not who it says it is, or is nobody."""
    found = brands(stage.lang, who)
    if found:
        return _as_brand(stage, stage.rng.choice(found))
    kind, _, detail = who.partition(":")
    if kind == "person" or detail == "person":
        return _as_person(stage, detail)
    if detail == "self":
        return _as_recipient(stage)
    return _as_nobody(stage, detail or "shop")


def _as_brand(stage: Stage, brand: Brand) -> Scene:
    rng = stage.rng
    name = brand_name(brand, stage.lang, rng)
    genuine = own_address(rng, brand, stage.lang)
    bought = _bought(stage, brand)
    display, address, checks, signer = name, f"{local_part(rng)}@{bought}", _own_checks(rng), bought
    if rng.random() < FORGED:
        address, checks, signer = genuine, _forged_checks(rng, envelope=False), ""
    elif rng.random() < 0.12:
        display = f"{name} <{genuine}>" if rng.random() < 0.5 else genuine
    mailfrom = address
    if checks.spf == "pass" or rng.random() < 0.5:
        # SPF can only have passed for a domain that is the scammer's (RFC 7208 §2.4).
        mailfrom = f"{token(rng, 4, 9)}@{bought}"
    scene = Scene(
        org=name,
        display=dressed(stage, display),
        address=address,
        mailfrom=mailfrom,
        relay=mail_host(rng, stage.hosts.random_domain(rng)),
        checks=checks,
        signer=signer if checks.dkim == "pass" else "",
        reply_to=_reply_to(stage),
        hosts=link_hosts(stage, brand.labels),
    )
    if rng.random() < 0.4:
        return replace(scene, shown=site(rng, rng.choice(brand_domains(brand, stage.lang))))
    return scene


def _bought(stage: Stage, brand: Brand) -> str:
    """The domain that the scammer really sends from."""
    rng, hosts = stage.rng, stage.hosts
    chance = rng.random()
    if chance < 0.55:
        return hosts.random_domain(rng)
    if chance < 0.78:
        return hosts.lookalike(rng, brand.labels)
    if chance < 0.92:
        return hosts.firm(rng, "firm", stage.lang)
    return hosts.freemail(rng, stage.lang)


def _as_person(stage: Stage, detail: str) -> Scene:
    """A boss, a suitor, an heir: a person's name over a free mailbox or a bought domain."""
    rng, hosts = stage.rng, stage.hosts
    writer = person(rng, stage.lang)
    display, checks = writer.name, _own_checks(rng)
    at = rng.choice((hosts.freemail(rng, stage.lang), hosts.random_domain(rng)))
    if detail == "colleague" and rng.random() < 0.25:
        at, checks = stage.recipient_domain, _forged_checks(rng)
    elif detail == "colleague" and rng.random() < 0.2:
        display = f"{writer.name} <{writer.local}@{stage.recipient_domain}>"
    local = writer.local if rng.random() < 0.5 else token(rng, 6, 12)
    return Scene(
        org=stage.slots.fill("{name-firm}"),
        display=display,
        address=f"{local}@{at}",
        mailfrom=f"{local}@{at}",
        relay=mail_host(rng, at if checks.spf == "pass" else hosts.random_domain(rng)),
        checks=checks,
        signer=at if checks.dkim == "pass" else "",
        reply_to=_reply_to(stage),
        hosts=link_hosts(stage, ()),
        given={"sender": writer.name, "sender-family": writer.family},
    )


def _as_recipient(stage: Stage) -> Scene:
    """From the recipient's own address, to look as if the mailbox had been broken into."""
    rng = stage.rng
    scene = _as_nobody(stage, "nobody")
    if rng.random() < 0.5:
        return scene
    own = f"{stage.recipient.local}@{stage.recipient_domain}"
    return replace(scene, display="", address=own, checks=_forged_checks(rng), signer="")


def _as_nobody(stage: Stage, kind: str) -> Scene:
    """An invented office, fund or shop."""
    rng, hosts = stage.rng, stage.hosts
    name = stage.slots.fill(f"{{name-{kind}}}")
    chance = rng.random()
    if chance < 0.5:
        at = hosts.random_domain(rng)
    elif chance < 0.75:
        at = hosts.freemail(rng, stage.lang)
    else:
        at = hosts.firm(rng, "firm", stage.lang)
    address = f"{rng.choice((local_part(rng), syllables(rng, 2, 4)))}@{at}"
    checks = _own_checks(rng) if rng.random() < 0.8 else _forged_checks(rng)
    return Scene(
        org=name,
        display=dressed(stage, name) if rng.random() < 0.9 else "",
        address=address,
        mailfrom=address,
        relay=mail_host(rng, at if checks.spf == "pass" else hosts.random_domain(rng)),
        checks=checks,
        signer=at if checks.dkim == "pass" else "",
        reply_to=_reply_to(stage),
        hosts=link_hosts(stage, ()),
    )


def link_hosts(stage: Stage, labels: tuple[str, ...]) -> tuple[str, ...]:
    """Where a scam's links lead: one host, now and then two."""
    rng, hosts = stage.rng, stage.hosts
    made = []
    for _ in range(1 if rng.random() < 0.85 else 2):
        chance = rng.random()
        if chance < 0.4:
            host = hosts.random_domain(rng)
        elif chance < 0.68 and labels:
            host = hosts.lookalike(rng, labels)
        elif chance < 0.8:
            host = hosts.lodged(rng, labels[0].lstrip("~") if labels else "")
        elif chance < 0.88:
            host = hosts.shortener(rng)
        elif chance < 0.91:
            host = f"198.51.100.{rng.randint(1, 254)}"
        elif chance < 0.94:
            host = rng.choice(table()["esp"]["other"]) if not hosts.reserved else "click.example"
        else:
            host = hosts.firm(rng, "shop", stage.lang)
        if labels and rng.random() < 0.04:
            host = f"{labels[0].lstrip('~')}.co.jp@{host}"
        made.append(host)
    return tuple(made)


def _forged_checks(rng: Random, envelope: bool = True) -> Checks:
    """A forged From: fails where it can be found out, stays open where the owner asks nothing.

    With `envelope` the address on the envelope is forged too, so SPF cannot pass.
    """
    chance = rng.random()
    spf = rng.choice(("fail", "softfail", "softfail", "none", "neutral" if envelope else "pass"))
    if chance < 0.72:
        return Checks(spf, "none", "fail", rng.choice(("reject", "none", "quarantine")))
    if chance < 0.88:
        return Checks(spf, rng.choice(("none", "fail")), rng.choice(("none", "")))
    return Checks(spf, "temperror", rng.choice(("temperror", "")))


def _own_checks(rng: Random) -> Checks:
    """The scammer's own domain: set up properly more often than not."""
    chance = rng.random()
    if chance < 0.45:
        return Checks("pass", "pass", "pass", rng.choice(("none", "none", "reject")))
    if chance < 0.8:
        return Checks("pass", rng.choice(("pass", "none")), rng.choice(("none", "")))
    return Checks(rng.choice(("none", "softfail", "neutral")), "none", rng.choice(("none", "")))


def _reply_to(stage: Stage) -> str:
    if stage.rng.random() < 0.84:
        return ""
    local = token(stage.rng, 5, 12)
    return f"{local}@{stage.hosts.freemail(stage.rng, stage.lang)}"
