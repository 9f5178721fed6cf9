"""Campaigns of the generator: one sender and one set of links, many recipients."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

from madoguchi.desk import Answer, take
from madoguchi.model import Kind, Language, Situation
from madoguchi.triage.training.generator.compose import compose, wanted_length
from madoguchi.triage.training.generator.crooks import crooked
from madoguchi.triage.training.generator.headers import Envelope, headers
from madoguchi.triage.training.generator.hosts import Hosts
from madoguchi.triage.training.generator.layout import as_text, manner
from madoguchi.triage.training.generator.library import templates
from madoguchi.triage.training.generator.page import as_html, design
from madoguchi.triage.training.generator.parts import body, dress, settle
from madoguchi.triage.training.generator.people import person, recipient_domain
from madoguchi.triage.training.generator.scene import local_part
from madoguchi.triage.training.generator.senders import Stage
from madoguchi.triage.training.generator.slots import Slots

AT = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
DAY = datetime(2026, 11, 1, tzinfo=UTC)


def answered(data: bytes) -> Answer:
    return take(data, Situation(), at=AT, language=Language.EN, with_plan=False)


def campaign(seed: int, count: int) -> Iterator[bytes]:
    """Mails of one wave: the scene stays; recipient, local part, words, form and charset change."""
    rng = Random(f"campaign:{seed}")
    # Real services as the registry knows them; what is made up stays in the test's own folder.
    hosts = Hosts(reserved=False)
    pool = [t for t in templates() if t.kind is Kind.PHISHING and t.lang in {"ja", "en"}]
    template = rng.choice(pool)
    stage = Stage(
        rng,
        hosts,
        Slots(rng, template.lang, DAY, {}),
        template,
        person(rng, template.lang),
        "a.test",
    )
    scene = crooked(stage, rng.choice(template.who))
    for number in range(count):
        mail = Random(f"campaign:{seed}:{number}")
        to, at = person(mail, template.lang), recipient_domain(mail)
        when = DAY + timedelta(hours=number)
        address = f"{local_part(mail)}@{scene.domain}"
        each = replace(scene, address=address, mailfrom=f"{number}.{address}")
        given = {"me": to.name, "me-family": to.family, "my-address": f"{to.local}@{at}",
                 "my-host": at, "given-names": to.name.split()[0], "org": scene.org,
                 "from": address, "site": scene.hosts[0], "url": scene.url(mail).href,
                 "sender": to.name, "sender-family": to.family}  # fmt: skip
        slots = Slots(mail, template.lang, when, given | scene.given)
        words = compose(template, slots, wanted_length(mail, template.lang, template.tone), True)
        urls = [scene.url(mail) for _ in range(40)]
        text = as_text(words.blocks, manner(mail, template.lang), iter(urls))
        look = design(mail, template.lang, words.blocks[0][0].text)
        page = as_html(words.blocks, look, iter(urls), scene.org)
        worn = settle(
            dress(mail, template.lang, False), text + page + words.subject + scene.display
        )
        about = Envelope(
            subject=words.subject,
            recipient=f"{to.local}@{at}",
            recipient_name=to.name,
            when=when,
            lang=template.lang,
            charset=worn.charset,
            checked=True,
        )
        yield headers(each, about, mail) + body(worn, text, page, None, mail)


@cache
def waves(count: int, size: int) -> tuple[tuple[bytes, ...], ...]:
    return tuple(tuple(campaign(seed, size)) for seed in range(count))
