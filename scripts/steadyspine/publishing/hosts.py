"""The headers of the site in the words of each kind of host.

A host that sends none is safe too: every page says the policy itself. Headers add who may show a page in a
frame, what a page may ask a device for, and which files a browser may keep.
"""

from __future__ import annotations

from steadyspine.publishing.built import BuiltSite
from steadyspine.publishing.policy import headers

HOSTS_FILE = "_headers"
"""Where Netlify, Cloudflare Pages and others look for headers, from the site's root."""

NAMED_BY_CONTENT = "/assets/"
"""The folder whose files have a digest of their content in their names."""

FOR_GOOD = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
"""For pages: a browser may keep one, and must ask before it shows it."""


def add_hosts_file(guide: BuiltSite) -> None:
    """Put the headers where hosts look for them."""
    guide.made[HOSTS_FILE] = for_headers_file().encode()


def for_headers_file() -> str:
    """For Netlify, Cloudflare Pages and others that read `_headers`."""
    every = "".join(f"  {name}: {value}\n" for name, value in headers().items())
    return f"/*\n{every}{NAMED_BY_CONTENT}*\n  Cache-Control: {FOR_GOOD}\n"


def for_nginx() -> str:
    """For nginx: a part of a `server` block, since a `location` with headers of its own drops all others."""
    every = "".join(f'add_header {name} "{value}" always;\n' for name, value in headers().items())
    return f"""# Written by scripts/hosting.py. Inside the server block: include /path/to/this/nginx.conf;
{every}error_page 404 /404.html;
set $steady_keep "{ASK_AGAIN}";
if ($uri ~ "^{NAMED_BY_CONTENT}") {{ set $steady_keep "{FOR_GOOD}"; }}
add_header Cache-Control $steady_keep always;
"""


def for_caddy() -> str:
    """For Caddy: a snippet that a site's block imports."""
    every = "".join(f'\t\t{name} "{value}"\n' for name, value in headers().items())
    return f"""# Written by scripts/hosting.py. In the site's block: import steady_headers
(steady_headers) {{
\theader {{
{every}\t}}
\t@steady_pages not path {NAMED_BY_CONTENT}*
\theader @steady_pages Cache-Control "{ASK_AGAIN}"
\theader {NAMED_BY_CONTENT}* Cache-Control "{FOR_GOOD}"
\thandle_errors {{
\t\t@missing expression {{err.status_code}} == 404
\t\trewrite @missing /404.html
\t\tfile_server
\t}}
}}
"""


SNIPPETS = {"nginx.conf": for_nginx, "Caddyfile": for_caddy}
"""What stands in the folder `hosting/`, by file name."""
