"""One mail from a family: label, evidence, words and form put together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import repeat
from random import Random

from madoguchi.model import Kind
from madoguchi.triage.training.generator import parts
from madoguchi.triage.training.generator.compose import Composed, compose, wanted_length
from madoguchi.triage.training.generator.crooks import crooked
from madoguchi.triage.training.generator.files import file_for
from madoguchi.triage.training.generator.grammar import Template
from madoguchi.triage.training.generator.headers import Envelope, headers
from madoguchi.triage.training.generator.hosts import Hosts
from madoguchi.triage.training.generator.layout import as_text, manner
from madoguchi.triage.training.generator.noise import disguised, mistyped
from madoguchi.triage.training.generator.page import as_html, design
from madoguchi.triage.training.generator.people import Person, person, recipient_domain
from madoguchi.triage.training.generator.scene import Scene
from madoguchi.triage.training.generator.senders import Stage, honest
from madoguchi.triage.training.generator.slots import Slots

_FIRST_DAY = datetime(2019, 1, 1, tzinfo=UTC)
_DAYS = 8 * 365 + 2
"""2019 to 2026, for honest mail and scams alike: no year may give a label away."""
FORMS = ("checked", "bare", "pasted")
_FORM_ODDS = (52, 31, 17)
_PERSONAL = {"person", "note"}
"""Nobody puts a link under what one person writes to another."""
LINK_ADDED = 0.35
"""How often an honest mail whose family has no link gets one; copies of it always do."""


@dataclass(frozen=True, slots=True)
class Made:
    """One mail, and how it came about."""

    data: bytes
    kind: Kind
    form: str
    """`checked`: with the receiver's results; `bare`: headers only; `pasted`: words only."""
    received: str
    shape: str
    charset: str


def make(template: Template, scam: bool, rng: Random, hosts: Hosts) -> Made:
    """One mail of the family: honest, or a scam in its words."""
    when = _FIRST_DAY + timedelta(days=rng.randrange(_DAYS), seconds=rng.randrange(86400))
    lang = template.lang
    to, at = person(rng, lang), recipient_domain(rng)
    scene, slots = _cast(template, scam, rng, hosts, when, to, at)
    twin = scam and template.kind is Kind.ORDINARY
    needs_link = twin or (template.tone not in _PERSONAL and rng.random() < LINK_ADDED)
    words = compose(template, slots, wanted_length(rng, lang, template.tone), needs_link)
    words = mistyped(words, rng)
    if scam:
        words = disguised(words, scene.org, rng)
    kind = (template.twin or template.kind) if scam else template.kind
    received = when.date().isoformat()
    form = rng.choices(FORMS, _FORM_ODDS)[0]
    if form == "pasted":
        data = _pasted(words, scene, rng, lang)
        return Made(data, kind, form, received, "pasted", "utf-8")
    about = Envelope(
        subject=words.subject,
        recipient=f"{to.local}@{at}",
        recipient_name=to.name,
        when=when,
        lang=lang,
        charset="utf-8",
        checked=form == "checked",
    )
    return _whole(words, scene, about, template, kind, rng)


def _cast(
    template: Template,
    scam: bool,
    rng: Random,
    hosts: Hosts,
    when: datetime,
    to: Person,
    at: str,
) -> tuple[Scene, Slots]:
    """Who sends, and the slots that know it."""
    given = {"me": to.name, "me-family": to.family, "my-address": f"{to.local}@{at}", "my-host": at}
    if template.lang != "ja":
        given["given-names"] = to.name.split()[0]
    stage = Stage(rng, hosts, Slots(rng, template.lang, when, given), template, to, at)
    who = rng.choice(template.who)
    scene = crooked(stage, who) if scam else honest(stage, who)
    other = person(rng, template.lang)
    given |= {
        "sender": other.name,
        "sender-family": other.family,
        "org": scene.org,
        "from": scene.address,
        "site": scene.shown or scene.hosts[0],
        "url": scene.url(rng).href,
    }
    return scene, Slots(rng, template.lang, when, given | scene.given)


def _pasted(words: Composed, scene: Scene, rng: Random, lang: str) -> bytes:
    """What is left when somebody copies the words out of a mail program."""
    with_links = rng.random() < 0.65
    urls = (scene.url(rng) for _ in repeat(0)) if with_links else None
    text = as_text(words.blocks, manner(rng, lang), urls)
    chance = rng.random()
    if chance < 0.45:
        label = {"ja": "件名", "de": "Betreff", "es": "Asunto", "pt": "Assunto", "fr": "Objet"}
        text = f"{label.get(lang, 'Subject')}: {words.subject}\n\n{text}"
    elif chance < 0.6:
        text = f"{words.subject}\n{text}"
    return text.encode("utf-8")


def _whole(
    words: Composed,
    scene: Scene,
    about: Envelope,
    template: Template,
    kind: Kind,
    rng: Random,
) -> Made:
    file = file_for(template.attach, kind, about.lang, rng)
    text = as_text(words.blocks, manner(rng, about.lang), (scene.url(rng) for _ in repeat(0)))
    look = design(rng, about.lang, words.blocks[0][0].text)
    page = as_html(words.blocks, look, (scene.url(rng) for _ in repeat(0)), scene.org)
    worn = parts.dress(rng, about.lang, file is not None)
    named = words.subject + scene.display + about.recipient_name
    worn = parts.settle(worn, text + page + named)
    about = Envelope(
        subject=about.subject,
        recipient=about.recipient,
        recipient_name=about.recipient_name,
        when=about.when,
        lang=about.lang,
        charset=worn.charset,
        checked=about.checked,
    )
    data = headers(scene, about, rng) + parts.body(worn, text, page, file, rng)
    form = "checked" if about.checked else "bare"
    received = about.when.date().isoformat()
    return Made(data, kind, form, received, worn.shape, worn.charset)
