"""The application: a first page, questions, an answer, the answer as a file.

Nothing is kept between them: a page carries all that was entered to the next one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from datetime import UTC, datetime
from functools import partial
from typing import ParamSpec, TypeVar

import anyio
from anyio import CapacityLimiter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from madoguchi.desk import JAPAN
from madoguchi.web import pages
from madoguchi.web.answering import (
    Asked,
    Page,
    answer_page,
    calendar_of,
    mail_problems,
    next_page,
    saved_page,
    sheet_problems,
)
from madoguchi.web.entered import Entered, asked_language, read_entered
from madoguchi.web.guard import Guard
from madoguchi.web.intake import BrokenFormError, BusyError, Hall, Handed, receive
from madoguchi.web.pages import Problem
from madoguchi.web.paperwork import papers_file, papers_page
from madoguchi.web.prevention import prevention_page, rules_file
from madoguchi.web.speaks import preferred
from madoguchi.web.talk import talk

AT_ONCE = 2
"""Mails examined at the same time: the work is the processor's, so more would only wait."""
BODY_SECONDS = 180
"""Time for a form to arrive: 25 MiB over a slow phone line."""

_P = ParamSpec("_P")
_R = TypeVar("_R")
Respond = Callable[[Entered, Handed], Awaitable[Response]]
Draw = Callable[[Entered, tuple[Problem, ...]], str]


def build(hosts: Collection[str] | None) -> Starlette:
    """The application for a server that may be called by those names."""
    counter = _Counter()
    return Starlette(
        routes=[
            Route("/", counter.front),
            Route("/sheet", counter.sheet),
            Route("/form", partial(counter.take, respond=counter.form), methods=["POST"]),
            Route("/sheet", partial(counter.take, respond=counter.sheet_form), methods=["POST"]),
            Route("/ask", partial(counter.take, respond=counter.ask), methods=["POST"]),
            Route("/answer", partial(counter.take, respond=counter.answer), methods=["POST"]),
            Route("/save", partial(counter.take, respond=counter.save), methods=["POST"]),
            Route("/calendar", partial(counter.take, respond=counter.calendar), methods=["POST"]),
            Route("/papers", partial(counter.take, respond=counter.papers), methods=["POST"]),
            Route("/papers/save", partial(counter.take, respond=counter.paper), methods=["POST"]),
            Route("/prevent", partial(counter.take, respond=counter.prevent), methods=["POST"]),
            Route("/prevent/save", partial(counter.take, respond=counter.rules), methods=["POST"]),
            Route("/api/consult", talk, methods=["POST"]),
            Route("/style.css", _style),
            Route("/healthz", _healthy),
        ],
        middleware=[Middleware(Guard, hosts=hosts, refuse=_notice)],
        exception_handlers={HTTPException: _not_there},
    )


class _Counter:
    """One counter: the hall where forms are received and the desks where mails are examined."""

    def __init__(self) -> None:
        self.hall = Hall()
        self._desks: CapacityLimiter | None = None

    @property
    def desks(self) -> CapacityLimiter:
        # A limiter belongs to the event loop, which does not run yet when the app is built.
        if self._desks is None:
            self._desks = CapacityLimiter(AT_ONCE)
        return self._desks

    async def front(self, request: Request) -> Response:
        return HTMLResponse(pages.front(Entered(language=preferred(request))))

    async def sheet(self, request: Request) -> Response:
        return HTMLResponse(pages.sheet(Entered(language=preferred(request))))

    async def take(self, request: Request, respond: Respond) -> Response:
        """Receive a form and answer it; give back its room whatever happens."""
        handed = Handed()
        language = preferred(request)
        try:
            with anyio.fail_after(BODY_SECONDS):
                body = _body(request)
                kind = request.headers.get("content-type", "")
                await receive(kind, body, handed, self.hall)
            entered = await anyio.to_thread.run_sync(read_entered, handed)
            return await respond(entered, handed)
        except BrokenFormError:
            language = asked_language(handed.value("lang") or language)
            return HTMLResponse(pages.notice(language, "problem-broken-form"), 400)
        except BusyError:
            return HTMLResponse(pages.notice(language, "error-busy"), 503)
        except TimeoutError:
            return HTMLResponse(pages.notice(language, "error-slow"), 408)
        finally:
            self.hall.give(handed.held)

    async def form(self, entered: Entered, handed: Handed) -> Response:
        """The first page again, with everything that was entered."""
        return HTMLResponse(await self._work(pages.front, entered))

    async def sheet_form(self, entered: Entered, handed: Handed) -> Response:
        """The sheet again, with everything that was entered."""
        return HTMLResponse(await self._work(pages.sheet, entered))

    async def ask(self, entered: Entered, handed: Handed) -> Response:
        """One question after the other; the answer when nothing is left to ask."""
        problems = mail_problems(entered, handed)
        if problems:
            return await self._wrong(pages.front, entered, handed, problems)
        return _page(await self._work(next_page, self._asked(entered)))

    async def answer(self, entered: Entered, handed: Handed) -> Response:
        problems = sheet_problems(entered, handed)
        if problems:
            return await self._wrong(pages.sheet, entered, handed, problems)
        return _page(await self._work(answer_page, self._asked(entered)))

    async def save(self, entered: Entered, handed: Handed) -> Response:
        if sheet_problems(entered, handed):
            return await self.answer(entered, handed)
        asked = self._asked(entered)
        page, status = await self._work(saved_page, asked)
        name = f"madoguchi-{asked.at:%Y%m%d-%H%M}.html"
        return HTMLResponse(page, status, _attached(name) if status == 200 else None)

    async def calendar(self, entered: Entered, handed: Handed) -> Response:
        """The last days as a file; the page again where there are none."""
        octets = None
        if not sheet_problems(entered, handed):
            octets = await self._work(calendar_of, self._asked(entered))
        if octets is None:
            return await self.answer(entered, handed)
        return Response(octets, 200, _attached("madoguchi.ics"), "text/calendar; charset=utf-8")

    async def papers(self, entered: Entered, handed: Handed) -> Response:
        """Drafts of reports and letters, and the fields for what they lack."""
        if sheet_problems(entered, handed):
            return await self.answer(entered, handed)
        return _page(await self._work(papers_page, self._asked(entered)))

    async def paper(self, entered: Entered, handed: Handed) -> Response:
        """One paper, or all of them, as a file; the page again where something is wrong."""
        if sheet_problems(entered, handed):
            return await self.answer(entered, handed)
        asked = self._asked(entered)
        saved = await self._work(papers_file, asked, handed.value("paper"))
        if saved is None:
            return _page(await self._work(papers_page, asked))
        return _file(*saved)

    async def prevent(self, entered: Entered, handed: Handed) -> Response:
        """What the mail shows of the person, and how such mails are refused."""
        if sheet_problems(entered, handed):
            return await self.answer(entered, handed)
        asked = self._asked(entered)
        return _page(await self._work(prevention_page, asked, handed.value("provider")))

    async def rules(self, entered: Entered, handed: Handed) -> Response:
        """Rules for one program as a file; the page again where there are none."""
        if sheet_problems(entered, handed):
            return await self.answer(entered, handed)
        saved = await self._work(rules_file, self._asked(entered), handed.value("rules"))
        return await self.prevent(entered, handed) if saved is None else _file(*saved)

    def _asked(self, entered: Entered) -> Asked:
        return Asked(entered, datetime.now(UTC).astimezone(JAPAN))

    async def _wrong(
        self, draw: Draw, entered: Entered, handed: Handed, problems: tuple[Problem, ...]
    ) -> Response:
        page = await self._work(draw, entered, problems)
        return HTMLResponse(page, 413 if handed.too_large else 422)

    async def _work(self, do: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return await anyio.to_thread.run_sync(partial(do, *args, **kwargs), limiter=self.desks)


def _page(drawn: Page) -> Response:
    page, status = drawn
    return HTMLResponse(page, status)


def _file(name: str, octets: bytes) -> Response:
    return Response(octets, 200, _attached(name), "application/octet-stream")


def _attached(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}


async def _body(request: Request) -> AsyncIterator[bytes]:
    async for chunk in request.stream():
        yield chunk


async def _style(request: Request) -> Response:
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(pages.style(), media_type="text/css", headers=headers)


async def _healthy(request: Request) -> Response:
    return PlainTextResponse("ok\n")


def _notice(request: Request, status: int, key: str) -> Response:
    return HTMLResponse(pages.notice(preferred(request), key), status)


async def _not_there(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    key = "error-method" if status == 405 else "error-not-found"
    response = _notice(request, status, key)
    if isinstance(error, HTTPException) and error.headers:
        response.headers.update(error.headers)
    return response
