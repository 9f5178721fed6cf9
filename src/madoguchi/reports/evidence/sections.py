"""The whole paper in order: cover, form, times, money, calls, to do, to bring, the mail, header."""

from __future__ import annotations

from dataclasses import replace

from madoguchi import __version__
from madoguchi.model import ActionKind, Did, ForWhom, Language, Told, Urgency
from madoguchi.reports.evidence import form, header, money, seen
from madoguchi.reports.evidence.exhibit import Exhibit
from madoguchi.reports.evidence.layout import (
    Block,
    Contents,
    Fields,
    Fingerprint,
    Items,
    Paper,
    Section,
    Subtitle,
    Table,
    Text,
)
from madoguchi.reports.evidence.timeline import timeline

MOST_STEPS = 25
_SOON = (Urgency.NOW, Urgency.TODAY, Urgency.THIS_WEEK)
_BASE = ("paper", "zip", "device", "screens", "ids", "slip")
"""What police pages name besides the plan: `words/ja.toml` says which, `_bring` when."""


def paper(exhibit: Exhibit, *, large: bool) -> Paper:
    """Everything, for whoever may see everything."""
    words = exhibit.words
    whole = [
        form.form(exhibit),
        form.to_add(exhibit),
        timeline(exhibit),
        money.money(exhibit),
        money.telephone(exhibit),
        _done(exhibit),
        _bring(exhibit),
        seen.seen(exhibit),
        seen.links(exhibit),
        seen.files(exhibit),
        header.explained(exhibit),
        _check(exhibit),
        header.source(exhibit),
    ]
    sections = [one for one in whole if one is not None]
    if exhibit.language is Language.JA:
        sections = [replace(one, beside="") for one in sections]
    cover = _cover(exhibit)
    page = words.entries["line.page"]
    title = words.say("cover.title")
    return Paper(title, exhibit.language, exhibit.number, page, (cover, *sections), large)


def _cover(exhibit: Exhibit) -> Section:
    words, case, plan = exhibit.words, exhibit.case, exhibit.plan
    verdict = case.answer.verdict
    blocks: list[Block] = [
        Text(words.say("cover.for")),
        Text(words.say("cover.not-a-report"), boxed=True),
        Text(words.say("cover.personal"), boxed=True),
        Fields(
            (
                (words.say("cover.owner"), exhibit.details.reporter.name),
                (words.say("cover.number"), exhibit.number),
                (words.say("cover.made"), exhibit.moment(case.at)),
                (
                    words.say("cover.maker"),
                    words.say(
                        "cover.maker-is",
                        version=__version__,
                        pack=f"{plan.pack.name} {plan.pack.version}",
                    ),
                ),
                (
                    words.say("cover.what"),
                    words.say(f"cover.certainty-{verdict.certainty}", kind=exhibit.kind)
                    + "\n"
                    + words.say("cover.machine"),
                ),
                (
                    words.say("cover.original"),
                    words.say("cover.original-is", file=exhibit.file, size=f"{len(case.data):,}"),
                ),
            )
        ),
    ]
    if case.situation.for_whom is ForWhom.OTHER:
        blocks.append(Text(words.say("cover.helper")))
    blocks += [
        Fingerprint(words.say("cover.hash"), exhibit.sha256),
        Subtitle(words.say("cover.first")),
        Fields(tuple((one.tel, one.name) for one in plan.always if one.tel)),
        Subtitle(words.say("cover.contents")),
        Contents(),
    ]
    return Section(words.say("cover.title"), tuple(blocks))


def _done(exhibit: Exhibit) -> Section:
    """What was told that happened or was done, and the plan's steps with room for when."""
    words = exhibit.words
    events = tuple(
        (exhibit.when(one.when) or words.say("line.unknown"), one.what)
        for one in exhibit.details.events
    )
    heads = {key: words.say(f"done.{key}") for key in ("when", "whom", "step", "tick")}
    blocks: list[Block] = [Subtitle(words.say("done.events"))]
    if events:
        blocks.append(Table((heads["when"], words.say("timeline.what")), events, (30, 70)))
    else:
        blocks.append(Text(words.say("done.none")))
    steps = [
        one
        for one in exhibit.plan.steps
        if one.kind is ActionKind.DO and one.urgency in _SOON and one.contact is not None
    ][:MOST_STEPS]
    if steps:
        rows = tuple(("□", one.says, "", "") for one in steps)
        head = (heads["tick"], heads["step"], heads["when"], heads["whom"])
        blocks += [Subtitle(words.say("done.steps")), Table(head, rows, (8, 52, 20, 20))]
    return Section(words.say("done.title"), tuple(blocks), exhibit.japanese.say("done.title"))


def _bring(exhibit: Exhibit) -> Section:
    words = exhibit.words
    said = exhibit.case.situation
    besides = {
        "screens": bool(said.told) or Did.CLICKED in said.did,
        "ids": Told.ID_PASSWORD in said.told,
        "slip": bool(exhibit.details.payments) and not said.paid,
    }
    base = (words.say(f"bring.{one}") for one in _BASE if besides.get(one, True))
    of_plan = (one for step in exhibit.plan.steps for one in step.bring)
    items = tuple(dict.fromkeys((*base, *of_plan)))
    return Section(
        words.say("bring.title"),
        (Text(words.say("bring.lead")), Items(items, boxes=True)),
        exhibit.japanese.say("bring.title"),
    )


def _check(exhibit: Exhibit) -> Section:
    words, file = exhibit.words, exhibit.file
    ways = tuple(words.say(f"check.{one}", file=file) for one in ("windows", "mac", "linux"))
    return Section(
        words.say("check.title"),
        (
            Text(words.say("check.lead")),
            Items(ways),
            Fingerprint(words.say("check.file") + f": {file}", exhibit.sha256),
            Text(words.say("check.limit"), small=True),
        ),
        exhibit.japanese.say("check.title"),
    )
