package dev.postmortem.render.asciidoc;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a user's acts, even for a reader that may do everything. */
final class NothingActsTest {

    private static final String SECRET = "TOP-SECRET";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::FILE[]",
                "\\include::FILE[]",
                "x\ninclude::FILE[]",
                "\n\ninclude::FILE[lines=1..9]\n\n",
                "x\n----\ninclude::FILE[]\n----\n",
                "x\n====\n\ninclude::FILE[]",
                "link:FILE[window=_blank]\ninclude::FILE[]",
                "|===\ninclude::FILE[]"
            })
    void no_file_is_included(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.adoc"), SECRET);

        String html = html(text.replace("FILE", file.toString()));

        assertThat(html).doesNotContain(SECRET);
    }

    @Test
    void the_reader_of_these_tests_includes_files() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.adoc"), SECRET);

        assertThat(Asciidoctors.page("include::" + file + "[]", SafeMode.UNSAFE).text())
                .isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{mine}",
                "\\{mine}",
                "x {mine} y",
                ":other: {mine}",
                "ifdef::mine[A{mine}]",
                "\nifdef::mine[]\n{mine}\nendif::[]",
                "ifeval::[\"{mine}\" == \"ACTED\"]",
                "pass:a[{mine}]",
                "link:x[{mine}]",
                "{set:mine2:ACTED}{mine2}",
                "ifdef::mine[ACT\u0000ED]"
            })
    void no_attribute_and_no_conditional_acts(String text) {
        assertThat(html(text))
                .doesNotContain("ACTED</")
                .doesNotContain(">ACTED")
                .contains("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ifdef::absent[]", "ifndef::mine[]", "ifeval::[1 == 2]", "////", "[comment]", "endif::[]"})
    void no_text_hides_what_stands_below(String text) {
        assertThat(html(text)).contains("What stands below.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++<i id=x>x</i>+++",
                "pass:[<i id=x>x</i>]",
                "$$<i id=x>x</i>$$",
                "++++\n<i id=x>x</i>\n++++",
                "[pass]\n<i id=x>x</i>",
                "[subs=none]\n<i id=x>x</i>",
                "image::https://x.example/p.png[]",
                "image:https://x.example/p.png[]",
                "video::x.mp4[]",
                "stem:[x]",
                "footnote:[x]",
                "toc::[]",
                "kbd:[x]",
                "https://x.example[x,role=y]",
                "link:++javascript:alert(1)++[x]",
                "link:javascript:alert(1)[x]",
                "[[x]]",
                "xref:s[x]"
            })
    void no_macro_and_no_passthrough_makes_anything(String text) {
        var page = Asciidoctors.page(written(text), SafeMode.UNSAFE);

        assertThat(page.select("i, img, video, sup, kbd, #x, #toc, .footnote, [role], [src]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address -> address.startsWith("https://x.example"));
    }

    private static String html(String text) {
        return Asciidoctors.page(written(text), SafeMode.UNSAFE).html();
    }

    /** Returns a page that has the text in every kind of place. */
    private static String written(String t) {
        Document document = Document.builder("x" + t)
                .id("x" + t)
                .lead(Blocks.facts(Fact.of("x" + t, t)))
                .lead(Blocks.callout(CalloutKind.NOTE, "x" + t, Blocks.paragraph(t), Blocks.bullets(t), Blocks.code(t)))
                .section(
                        "s",
                        "x" + t,
                        section -> section.add(Blocks.paragraph(t))
                                .add(new Heading(1, List.of(text(t))))
                                .add(Blocks.paragraph(text("x"), lineBreak(), text(t), lineBreak(), strong(t), code(t)))
                                .add(Blocks.paragraph(
                                        link(t, "https://x.example/"), link("x", "https://x.example/" + t)))
                                .add(Blocks.code("sql", t))
                                .add(Blocks.code(t))
                                .add(Table.builder()
                                        .caption(t)
                                        .column("a", t)
                                        .row(t)
                                        .build())
                                .add(Blocks.numbered(ListItem.of(t)
                                        .withDetails(Blocks.paragraph(t), Blocks.code(t), Blocks.bullets(t)))))
                .section("below", "Below", section -> section.paragraph(text("What stands below.")))
                .build();
        return AsciiDocWriter.builder().build().write(document).text();
    }
}
