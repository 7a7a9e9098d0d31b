{#- The one script that pages ask for, put together by MkDocs itself: mkdocs.yml names this file under theme.static_templates. Each part stands in its own function and none needs another. -#}
{% include "components/header/menu.js" %}
{% include "components/search/engine.js" %}
{% include "components/search/search.js" %}
{% include "components/page-head/print.js" %}
{% include "components/page-foot/scheme.js" %}
{% include "components/ticks/ticks.js" %}
{% include "components/term/term.js" %}
{% include "components/evidence/evidence.js" %}
{% include "components/steps/steps.js" %}
{% include "components/layers/layers.js" %}
{% include "components/contents/contents.js" %}
{% include "components/thumb-bar/thumb-bar.js" %}
