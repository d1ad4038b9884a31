"""Strings that hurt: each writer gets them as title, name, place and quote. The list of others (big-list-of-naughty-strings) is
used beside these where the folder of shared test data is there."""
import functools, json

from support import shared

OUR_OWN = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "]]></title><g onload=\"alert(1)\"/>",
    "\" onload=\"alert(1)\" x=\"",
    "' onmouseover='alert(1)",
    "<a href=\"javascript:alert(1)\">x</a>",
    "javascript:alert(1)",
    "<!--#exec cmd=\"id\"--> -->",
    "<![CDATA[x]]>",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>&a;",
    "&lt;script&gt;&#x3C;script&#62;&amp;amp;&nbsp;&",
    "\\",
    "\\\"",
    "\"];evil[URL=\"javascript:alert(1)\"];\"",
    "\\\"];evil[URL=\\\"javascript:alert(1)\\\"];\\\"",
    "\\N \\G \\E \\T \\H \\L \\n \\l \\r",
    "}; graph { a -> b } {",
    "<B>bold</B><IMG SRC=\"/etc/passwd\"/>",
    "<TABLE><TR><TD HREF=\"http://x\">x</TD></TR></TABLE>",
    "// comment /* comment */ # comment",
    "%s%n%d%x {0} ${HOME} `id` $(id)",
    "=cmd|' /C calc'!A0",
    "+1+1 @SUM(1) -1",
    "zero \x00 byte",
    "\x01\x02\x07\x08\x0b\x0c\x1b[31m\x7f",
    "\u0085\u009b31m",
    "line\nfeed\r\nreturn\ttab",
    "\u2028line\u2029paragraph",
    "\ufeffmark \ufffe\uffff \ufdd0 \U0001fffe",
    "\u202eesrever\u202c \u2066isolate\u2069",
    "z\u0351\u0352\u0353\u0354\u0355\u0356\u0357algo" * 5,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1fa\U0001f1f3 \u2764\ufe0f",
    "\u0627\u0644\u0633\u0644\u0627\u0645 \u05e9\u05dc\u05d5\u05dd left",
    "\u4e2d\u83ef\u4eba\u6c11\u5171\u548c\u570b \u65e5\u672c",
    "\u0130stanbul \u0131 \u1e9e \ufb01 \u01c5",
    "\U000e0041tags\U000e007f",
    "no\u00a0break \u3000wide\u200bzero\u00adsoft",
    "x" * 5000,
    "\u0416" * 3000,
    "\"" * 300,
    "&" * 300,
    " ",
    "",
]


@functools.cache
def strings():
    """Ours, then the list's; only what Unicode can encode."""
    everything = list(OUR_OWN)
    folder = shared("badinput/big-list-of-naughty-strings")
    if folder:
        everything += json.loads((folder / "blns.json").read_text(encoding="utf-8"))
    else:
        print("skipped: no folder badinput/big-list-of-naughty-strings, only our own strings are tried")
    return [text for text in everything if not any("\ud800" <= c <= "\udfff" for c in text)]
