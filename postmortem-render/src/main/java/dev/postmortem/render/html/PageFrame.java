package dev.postmortem.render.html;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentData;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.label.Label;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What stands around the blocks: the head of the page, the title, the list of sections and the end. */
final class PageFrame {

    private static final int LONGEST_DESCRIPTION = 200;

    private final HtmlWriter writer;
    private final Document document;
    private final DocumentMeta meta;
    private final Markup markup;
    private final InlineWriter inlines;
    private final PageIds ids;
    private final BiConsumer<RenderNote.Kind, String> notes;

    PageFrame(
            HtmlWriter writer,
            Document document,
            Markup markup,
            InlineWriter inlines,
            PageIds ids,
            BiConsumer<RenderNote.Kind, String> notes) {
        this.writer = writer;
        this.document = document;
        this.meta = document.meta();
        this.markup = markup;
        this.inlines = inlines;
        this.ids = ids;
        this.notes = notes;
    }

    /** Writes what stands before the style, or the beginning of a fragment. */
    void head() {
        Optional<String> language = Language.of(meta);
        Language.problem(meta)
                .ifPresent(problem ->
                        notes.accept(RenderNote.Kind.DROPPED, "The language of the page is not said: " + problem));
        if (writer.isFragment()) {
            markup.start("article").classes("root");
            language(language);
            markup.attribute("aria-labelledby", ids.own("title_")).end().line();
            return;
        }
        markup.raw("<!DOCTYPE html>\n").start("html");
        language(language);
        markup.end().line().raw("<head>\n<meta charset=\"utf-8\">\n");
        markup.start("meta").raw(" http-equiv=\"Content-Security-Policy\"");
        // What the page says to itself is written as it is: it holds apostrophes, which nothing needs to escape here.
        markup.raw(" content=\"" + writer.contentSecurityPolicy() + "\"").end().line();
        markup.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        markup.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        markup.raw("<meta name=\"referrer\" content=\"no-referrer\">\n").open("title");
        meta.id().ifPresent(id -> markup.text(id).raw(": "));
        markup.text(meta.title()).close("title").line();
        description()
                .ifPresent(text -> markup.start("meta")
                        .attribute("name", "description")
                        .attribute("content", text)
                        .end()
                        .line());
        markup.open("style");
    }

    /** Writes what follows the style of a page. */
    void body() {
        markup.close("style").raw("\n</head>\n").open("body", "root").line();
        markup.start("a")
                .classes("skip")
                .attribute("href", "#" + ids.own("content_"))
                .end();
        markup.text(writer.words().text(Label.SKIP_TO_CONTENT)).close("a").line();
        markup.open("div", "page").line();
    }

    private void language(Optional<String> language) {
        language.ifPresent(tag -> markup.attribute("lang", tag));
        if (Language.isRightToLeft(meta)) {
            markup.raw(" dir=\"rtl\"");
        }
    }

    /** Returns the first sentence that stands out, which says best what the page is about. */
    private Optional<String> description() {
        for (Block block : document.lead()) {
            if (block instanceof Callout callout && callout.blocks().get(0) instanceof Paragraph first) {
                return Optional.of(Words.beginning(PlainText.of(first.content()), LONGEST_DESCRIPTION))
                        .filter(Characters::isVisible);
            }
        }
        return Optional.empty();
    }

    void title(String titleId) {
        Theme theme = writer.theme();
        theme.brand().ifPresent(brand -> {
            markup.open("p", "brand");
            if (theme.logo().isPresent()) {
                markup.start("img")
                        .attribute("src", theme.logo().get())
                        .raw(" alt=\"\" height=\"28\"")
                        .end();
            }
            markup.element("span", brand).close("p").line();
        });
        meta.id()
                .ifPresent(
                        id -> markup.open("p", "id").start("bdi").end().text(id).raw("</bdi></p>\n"));
        markup.start("h1").attribute("id", titleId).raw(" dir=\"auto\"").end();
        markup.text(meta.title()).close("h1").line();
    }

    /** Writes the list of sections: beside the text where there is room, and else folded before it. */
    void contents() {
        if (document.sections().isEmpty()) {
            return;
        }
        markup.open("details", "contents").element("summary", writer.words().text(Label.CONTENTS));
        markup.start("nav")
                .attribute("aria-label", writer.words().text(Label.CONTENTS))
                .end();
        sections();
        markup.close("nav").close("details").line();
        if (!writer.isFragment()) {
            markup.start("nav").classes("contents beside");
            markup.attribute("aria-labelledby", ids.own("contents_")).end();
            markup.start("p").attribute("id", ids.own("contents_")).end();
            markup.text(writer.words().text(Label.CONTENTS)).close("p");
            sections();
            markup.close("nav").line();
        }
    }

    private void sections() {
        markup.raw("<ol>\n");
        for (Section section : document.sections()) {
            markup.open("li")
                    .start("a")
                    .attribute("href", "#" + ids.section(section.id()))
                    .end();
            markup.open("span", "number");
            section.number().ifPresent(number -> markup.raw(number + "."));
            markup.close("span").raw(" ").open("bdi").text(section.title()).raw("</bdi></a></li>\n");
        }
        markup.close("ol");
    }

    void beginMain() {
        markup.start(writer.isFragment() ? "div" : "main").classes("content");
        markup.attribute("id", ids.own("content_"))
                .raw(writer.isFragment() ? "" : " tabindex=\"-1\"")
                .end()
                .line();
    }

    void end(StringBuilder out) {
        markup.close(writer.isFragment() ? "div" : "main").line();
        writer.theme().footer().ifPresent(footer -> {
            markup.open("footer").start("p").raw(" dir=\"auto\"").end();
            inlines.text(footer);
            markup.close("p").close("footer").line();
        });
        meta.data().ifPresent(data -> data(data, out));
        markup.raw(writer.isFragment() ? "</article>\n" : "</div>\n</body>\n</html>\n");
    }

    private void data(DocumentData data, StringBuilder out) {
        if (!EmbeddedData.isAccepted(data.mediaType())) {
            notes.accept(
                    RenderNote.Kind.DROPPED,
                    "The data are not carried along: a page can carry application/json and kinds of it, nothing else");
            return;
        }
        markup.start("script").attribute("type", data.mediaType());
        markup.attribute("id", ids.own(PageIds.DATA)).end();
        EmbeddedData.append(data.text(), out);
        markup.close("script").line();
    }
}
