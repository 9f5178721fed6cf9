"""`POST /api/consult`: the interview for other programs.  Nothing is kept between two calls."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from madoguchi.desk import JAPAN
from madoguchi.desk.talk_record import talk_record
from madoguchi.model import Language, UsageError
from madoguchi.web.words import words_for

MOST = 64 * 1024
"""Octets of a request: all answers there are take a few hundred."""

BODY_SECONDS = 30


async def talk(request: Request) -> Response:
    """All answers so far as JSON; the next question, or the plan, as JSON."""
    try:
        with anyio.fail_after(BODY_SECONDS):
            body = await _body(request)
    except TimeoutError:
        return _refused(408, "error-slow")
    if body is None:
        return _refused(413, "api-too-large")
    # A page elsewhere can send a form without asking, but not this type (Fetch, "CORS-safelisted").
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        return _refused(415, "api-not-json")
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        return _refused(400, "api-not-json")
    try:
        now = datetime.now(UTC).astimezone(JAPAN)
        return JSONResponse(await anyio.to_thread.run_sync(partial(talk_record, asked, at=now)))
    except UsageError as error:
        return JSONResponse({"error": {"ja": error.ja, "en": error.en}}, 422)


async def _body(request: Request) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST:
            return None
    return bytes(body)


def _refused(status: int, key: str) -> Response:
    says = {one.value: words_for(one).say(key) for one in (Language.JA, Language.EN)}
    return JSONResponse({"error": says}, status)
