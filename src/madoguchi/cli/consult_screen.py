"""What a talk shows on the terminal, around the answer that `show` draws."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from madoguchi.cli.asking import Form
from madoguchi.cli.show import Screen
from madoguchi.guidance.interview import Answers
from madoguchi.model import Plan, Step, in_brackets, reworded, reworded_step


class TalkScreen(Screen):
    """Draws questions; an answer at the end is drawn as everywhere."""

    def say(self, text: str) -> None:
        """One sentence."""
        self._line(text)

    def title(self, text: str) -> None:
        """A question that is answered in one's own words."""
        self._title(text)

    def numbers_first(self, plan: Plan) -> None:
        """110, #9110 and 188, before any question."""
        self._always(reworded(plan, in_brackets))

    def at_once(self, step: Step) -> None:
        """The one thing that cannot wait for the next question."""
        self._title(self.words.say("first"), "bold white on blue")
        self._step(reworded_step(step, in_brackets), 1)

    def question(self, form: Form, answers: Answers) -> None:
        """A question with its numbered options, and the answer it has if it was asked before."""
        self._title(form.text.ask)
        for number, label in form.options:
            self._line(label, indent=1, sign=Text(f"{number:>2} ", "bold blue"))
        if form.question.several:
            self._line(self.words.say("ask-several"), "dim", indent=1)
        if form.question.id in answers:
            said = form.said(answers[form.question.id])
            self._line(self.words.say("ask-answered", said=said), indent=1)

    def answers(self, asked: Iterable[Form], answers: Answers) -> None:
        """Everything that was answered, numbered, so that any of it can be changed."""
        self._title(self.words.say("consult-answers"))
        for number, form in enumerate(asked, start=1):
            said = form.said(answers[form.question.id])
            sign = Text(f"{number:>2} ", "bold blue")
            self._line(f"{form.text.ask} → {said}", indent=1, sign=sign)
        self._line(self.words.say("consult-change"), "dim", indent=1)
