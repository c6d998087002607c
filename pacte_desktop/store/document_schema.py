"""Tables of what leaves the program: the texts of letters, the register of restricted prints."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from pacte_desktop.store.base_row import Base, Edited


class LetterTemplateRow(Edited, Base):
    """A text that somebody changed; the shipped ones are files."""

    __tablename__ = "letter_template"
    kind: Mapped[str] = mapped_column(unique=True)
    subject: Mapped[str]
    body: Mapped[str]


class PrintRecordRow(Base):
    """A print that few may read; no edit of the plan: no step takes it back."""

    __tablename__ = "print_record"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    author: Mapped[str]
    document: Mapped[str]
    level: Mapped[str]
    form: Mapped[str]
    extent: Mapped[int]
    subject: Mapped[str]
