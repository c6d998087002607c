"""Two families of failure: the world (:class:`KnownError`, told in one sentence) and bugs (everything else)."""


class KnownError(Exception):
    """Something outside the program is not as needed: a file, a disk, a lock, the data.

    ``sentence`` says what and where, ``remedy`` what to do; both are already in the user's language.
    """

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(f"{sentence} {remedy}".strip())
        self.sentence = sentence
        self.remedy = remedy
