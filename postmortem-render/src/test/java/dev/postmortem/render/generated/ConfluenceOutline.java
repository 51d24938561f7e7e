package dev.postmortem.render.generated;

import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.html.Shown;

/** What a reader of a page in Confluence should see of a document. */
final class ConfluenceOutline extends HtmlOutline {

    private final String gap;

    ConfluenceOutline(String gap) {
        this.gap = gap;
    }

    @Override
    void title(Document document) {
        String id = document.meta().id().map(given -> given + ": ").orElse("");
        wrapped("h1", () -> add(text(id + document.meta().title())));
    }

    @Override
    void callout(Callout callout) {
        wrapped("quote", () -> {
            wrapped("p", () -> add(macro(callout.kind())));
            String title = callout.title().orElse(callout.kind() == CalloutKind.GAP ? gap : "");
            wrapped("p", () -> add(text(title)));
            blocks(callout.blocks());
        });
    }

    /** Code has its paper here even if nothing stands on it. */
    @Override
    String code(String written, boolean cell) {
        return "\u2039code:" + Shown.line(written) + "\u203A";
    }

    private static String macro(CalloutKind kind) {
        return switch (kind) {
            case GAP, IMPORTANT -> "note";
            case NOTE -> "info";
            case WARNING -> "warning";
        };
    }
}
