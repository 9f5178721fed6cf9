"""Honest senders and those who pose as them: the evidence in which labels differ."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from madoguchi.signals.brands.registry import Brand, registry
from madoguchi.triage.training.generator.grammar import Template, choose
from madoguchi.triage.training.generator.hosts import Hosts
from madoguchi.triage.training.generator.library import table, words
from madoguchi.triage.training.generator.people import Person, person
from madoguchi.triage.training.generator.scene import Checks, Scene, local_part, mail_host
from madoguchi.triage.training.generator.slots import Slots

_SITES = ("www", "www", "my", "login", "member", "faq", "m", "id", "account", "")
_COUNTRY_ENDS = {
    "ja": (".jp",), "en": (".com", ".co.uk", ".com.au", ".org", ".gov"),
    "pt": (".com.br", ".pt", ".com"), "es": (".es", ".com.mx", ".com"),
    "de": (".de", ".com"), "fr": (".fr", ".com"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stage:
    """What honest and scam senders are made from."""

    rng: Random
    hosts: Hosts
    slots: Slots
    template: Template
    recipient: Person
    recipient_domain: str

    @property
    def lang(self) -> str:
        """The language of the mail."""
        return self.template.lang


def brands(lang: str, who: str) -> tuple[Brand, ...]:
    """The organisations that a sector, or `brand:id`, stands for in that language."""
    known = registry().by_id
    kind, _, name = who.partition(":")
    ids = [name] if kind == "brand" else table()[lang].get(who, [])
    return tuple(known[i] for i in ids if i in known and known[i].domains)


def brand_name(brand: Brand, lang: str, rng: Random) -> str:
    """How the organisation is named in a mail."""
    if lang != "ja":
        return brand.name_en
    return rng.choice((brand.name_ja, brand.name_ja, brand.name_ja, brand.names[0]))


def brand_domains(brand: Brand, lang: str) -> tuple[str, ...]:
    """Its web domains, those of the language's countries where it has any."""
    all_of = tuple(domain for domain, _ in brand.domains)
    own = tuple(d for d in all_of if d.endswith(_COUNTRY_ENDS[lang]))
    return (own or all_of)[:3]


def own_address(rng: Random, brand: Brand, lang: str) -> str:
    """An address from which the organisation really sends, or may."""
    sending = tuple(domain for domain, _ in brand.sending_domains)
    if sending and lang == "ja" and rng.random() < 0.7:
        return f"{local_part(rng)}@{rng.choice(sending)}"
    domain = rng.choice(brand_domains(brand, lang))
    sub = rng.choice(("", "", "", "mail.", "info.", "email.", "news.", "notice."))
    return f"{local_part(rng)}@{sub}{domain}"


def site(rng: Random, domain: str) -> str:
    """A web host of that domain."""
    name = rng.choice(_SITES)
    return f"{name}.{domain}" if name and domain.count(".") < 3 else domain


def honest(stage: Stage, who: str) -> Scene:
    """The sender is who it says it is."""
    found = brands(stage.lang, who)
    if found:
        return _honest_brand(stage, stage.rng.choice(found))
    kind, _, detail = who.partition(":")
    if kind == "person":
        return _honest_person(stage, detail)
    return _honest_org(stage, detail or "shop")


def _honest_brand(stage: Stage, brand: Brand) -> Scene:
    rng, lang = stage.rng, stage.lang
    name = brand_name(brand, lang, rng)
    address = own_address(rng, brand, lang)
    domain = address.rpartition("@")[2]
    domains = brand_domains(brand, lang)
    through = _delivery(stage) if rng.random() < 0.22 else ""
    hosts = tuple(site(rng, rng.choice(domains)) for _ in range(2))
    shown = ""
    if through and rng.random() < 0.6:
        shown, hosts = hosts[0], (through,)
    return Scene(
        org=name,
        display=dressed(stage, name),
        address=address,
        mailfrom=_bounce(rng, domain if rng.random() < 0.6 or not through else through),
        relay=mail_host(rng, through or domain),
        checks=honest_checks(rng, strict=True),
        signer=domain if rng.random() < 0.9 else "",
        reply_to="" if rng.random() < 0.8 else f"{local_part(rng)}@{rng.choice(domains)}",
        hosts=hosts,
        shown=shown,
    )


def _honest_org(stage: Stage, kind: str) -> Scene:
    """A small sender that no registry knows: its domain is its own, or it has a free mailbox."""
    rng = stage.rng
    name = stage.slots.fill(f"{{name-{kind}}}")
    domain = stage.hosts.firm(rng, kind, stage.lang)
    free = kind in {"shop", "club"} and rng.random() < 0.2
    at = stage.hosts.freemail(rng, stage.lang) if free else domain
    address = f"{domain.split('.')[0] if free else local_part(rng)}@{at}"
    through = _delivery(stage) if rng.random() < 0.25 else ""
    return Scene(
        org=name,
        display=dressed(stage, name),
        address=address,
        mailfrom=_bounce(rng, through or at),
        relay=mail_host(rng, through or at),
        checks=honest_checks(rng, strict=False),
        signer=rng.choice((at, at, through or at, "")),
        hosts=(through,) if through and rng.random() < 0.6 else (site(rng, domain),),
        shown="",
    )


def _honest_person(stage: Stage, detail: str) -> Scene:
    """One person: a colleague at the recipient's own domain, somebody's firm, or a friend."""
    rng = stage.rng
    writer = person(rng, stage.lang)
    firm = stage.slots.fill("{name-firm}")
    domain = stage.hosts.firm(rng, "firm", stage.lang)
    at = {
        "colleague": stage.recipient_domain,
        "friend": stage.hosts.freemail(rng, stage.lang),
    }.get(detail, domain)
    display = writer.name if rng.random() < 0.7 or detail == "friend" else f"{firm} {writer.family}"
    return Scene(
        org=firm,
        display=display if rng.random() < 0.9 else "",
        address=f"{writer.local}@{at}",
        mailfrom=f"{writer.local}@{at}",
        relay=mail_host(rng, at),
        checks=honest_checks(rng, strict=False),
        signer=at if rng.random() < 0.7 else "",
        hosts=(site(rng, domain),),
        given={"sender": writer.name, "sender-family": writer.family},
    )


def honest_checks(rng: Random, strict: bool) -> Checks:
    """What honest mail is found to be: nearly always aligned, not always."""
    chance = rng.random()
    if chance < (0.86 if strict else 0.55):
        return Checks("pass", "pass", "pass", rng.choice(("reject", "none", "quarantine")))
    if chance < 0.93:
        return Checks("pass", rng.choice(("pass", "none")), rng.choice(("none", "pass", "")))
    if chance < 0.97:
        return Checks("softfail", "pass", "pass", "none")
    return Checks(rng.choice(("none", "neutral", "temperror")), "none", rng.choice(("none", "")))


def _delivery(stage: Stage) -> str:
    return stage.rng.choice(table()["esp"]["ja" if stage.lang == "ja" else "other"])


def _bounce(rng: Random, domain: str) -> str:
    return f"{rng.choice(('bounce', 'return', 'root', 'errors', 'z-101', 'apache'))}@{domain}"


def dressed(stage: Stage, name: str) -> str:
    """The name as it stands in From: alone, or with "customer centre" and the like."""
    if "@" in name or stage.rng.random() < 0.5:
        return name
    desk = choose(stage.rng.choice(words(stage.lang)["desk"]), stage.rng)
    return desk.replace("{org}", name)
