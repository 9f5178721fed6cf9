"""The application: a first page, an answer, the answer as a file.  Nothing is kept between them."""

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
from madoguchi.web.answering import Asked, answer_page, asked_problems, saved_page
from madoguchi.web.entered import Entered, asked_language, read_entered
from madoguchi.web.guard import Guard
from madoguchi.web.intake import BrokenFormError, BusyError, Hall, Handed, receive
from madoguchi.web.speaks import preferred
from madoguchi.web.talk import talk

AT_ONCE = 2
"""Mails examined at the same time: the work is the processor's, so more would only wait."""
BODY_SECONDS = 180
"""Time for a form to arrive: 25 MiB over a slow phone line."""

_P = ParamSpec("_P")
_R = TypeVar("_R")
Respond = Callable[[Entered, Handed], Awaitable[Response]]


def build(hosts: Collection[str] | None) -> Starlette:
    """The application for a server that may be called by those names."""
    counter = _Counter()
    return Starlette(
        routes=[
            Route("/", counter.front),
            Route("/form", partial(counter.take, respond=counter.form), methods=["POST"]),
            Route("/answer", partial(counter.take, respond=counter.answer), methods=["POST"]),
            Route("/save", partial(counter.take, respond=counter.save), methods=["POST"]),
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
        """The first page again, in another language, with everything that was entered."""
        return HTMLResponse(await self._work(pages.front, entered))

    async def answer(self, entered: Entered, handed: Handed) -> Response:
        problems = asked_problems(entered, handed)
        if problems:
            page = await self._work(pages.front, entered, problems)
            return HTMLResponse(page, 413 if handed.too_large else 422)
        asked = Asked(entered, datetime.now(UTC).astimezone(JAPAN))
        page, status = await self._work(answer_page, asked)
        return HTMLResponse(page, status)

    async def save(self, entered: Entered, handed: Handed) -> Response:
        if asked_problems(entered, handed):
            return await self.answer(entered, handed)
        asked = Asked(entered, datetime.now(UTC).astimezone(JAPAN))
        page, status = await self._work(saved_page, asked)
        headers = {}
        if status == 200:
            name = f"madoguchi-{asked.at:%Y%m%d-%H%M}.html"
            headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return HTMLResponse(page, status, headers)

    async def _work(self, do: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return await anyio.to_thread.run_sync(partial(do, *args, **kwargs), limiter=self.desks)


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
