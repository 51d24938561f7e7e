package dev.postmortem.render.generated;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.confluence.ConfluenceUser;
import dev.postmortem.render.confluence.ConfluenceWriter;
import dev.postmortem.render.confluence.StorageFaults;
import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import dev.postmortem.render.text.HostileText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with hostile text in every field: Confluence takes it, and a reader sees what was written. */
final class HostileConfluenceTest {

    /** Pages of random texts; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 400);

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private static final ConfluenceWriter WRITER = ConfluenceWriter.builder()
            .contents(true)
            .pageProperties(true)
            .collapsed("b")
            .build();

    /** What broke the pages of others, by what they reported. */
    static Stream<String> knownBreakOuts() {
        return Stream.of(
                "]]>",
                "]]]]>]]]>",
                "]]>]]></ac:plain-text-body></ac:structured-macro><p>",
                "]]\u0007>",
                "]\uFEFF]>",
                "<![CDATA[x",
                "List<String> & Map<K, V>",
                "&nbsp;&mdash;&copy;",
                "&amp;lt; &#60; &#x3C; &#0;",
                "<br> <hr> <img src=x> <input disabled>",
                "</p></td></tr></tbody></table>",
                "</ac:parameter></ac:structured-macro>",
                "</ac:rich-text-body></ac:structured-macro>",
                "</ac:task-body></ac:task></ac:task-list>",
                "</ac:link-body></ac:link><ri:user ri:account-id=\"1\" />",
                "<ac:structured-macro ac:name=\"html\"><ac:plain-text-body><![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]>",
                "<!-- --> <!--",
                "\" onclick=\"x",
                "{html}{code}{status:colour=Red} [link|http://x.example] @dana [~dana]",
                "\u0000\u0001\u0008\u000B\u000C\u001B\u007F\u0085\u009F\u2028\u2029",
                "\uD800 \uDC00 \uDC00\uD800 \uFFFE\uFFFF\uFDD0 \uDB3F\uDFFE",
                "\u202Eevil\u202C \u2066x\u2069 \u200Fשלום",
                "👩\u200D💻 🇩🇪 日本語 " + "w".repeat(10_000),
                "line one\nline two\r\nline three\rfour\tfive");
    }

    @ParameterizedTest
    @MethodSource("knownBreakOuts")
    void what_broke_the_pages_of_others_is_text(String text) {
        check("x" + text + "y");
    }

    @Test
    void random_hostile_text_is_text() {
        Random random = new Random(20_260_314L);

        for (int i = 0; i < COUNT; i++) {
            check("x" + hostile(random).replaceAll("[\u2039\u203A\u27E6\u27E7\u23CE\u23AF\u2423\u2192]", "-"));
        }
    }

    private static String hostile(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> dev.postmortem.render.markdown.Hostile.text(random);
            case 1 -> dev.postmortem.render.html.Hostile.text(random);
            default -> HostileText.next(random);
        };
    }

    private static void check(String text) {
        Document document = page(text);

        String body = WRITER.write(document).text();

        SameLines.check(
                "page", Seen.lines(StorageOutline.of(body)), Seen.lines(new ConfluenceOutline("Gap").of(document)));
        assertThat(StorageFaults.of(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u200B", "\uFEFF", "\u00A0"})
    void what_shows_nothing_makes_no_fault(String text) {
        assertThat(StorageFaults.of(WRITER.write(page(text)).text())).isEmpty();
    }

    @Test
    void no_policy_and_no_user_lets_hostile_text_become_more_than_text() {
        ConfluenceWriter trusting = ConfluenceWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.LINK)
                .users(person -> Optional.of(ConfluenceUser.ofAccountId(person.text())))
                .build();
        Random random = new Random(20_260_315L);

        for (int i = 0; i < COUNT; i++) {
            List<String> faults =
                    StorageFaults.of(trusting.write(page("x" + hostile(random))).text());

            // Such a policy links any scheme but those that run code.
            assertThat(faults)
                    .allMatch(fault -> fault.startsWith("attribute a href is")
                            && !fault.matches("(?is).*\"[^a-z]*(?:javascript|vbscript|data):.*"));
        }
    }

    /** Returns a document that holds a text in each of its fields. */
    private static Document page(String t) {
        DocumentMeta meta = new DocumentMeta(Optional.of(t), t, Optional.of("en"), Map.of());
        FactList facts = new FactList(t, t, List.of(new Fact(t, running(t)), Fact.of(t, badge(t, Tone.GOOD))));
        PhaseBar bar = new PhaseBar(t, List.of(new Phase(t, t, START, START.plusSeconds(9), t, Tone.CRITICAL)));
        Section first = Section.builder(SectionId.of("a"), t)
                .number(2)
                .add(Blocks.paragraph(running(t).toArray(Inline[]::new)))
                .add(new Heading(1, running(t)))
                .add(Blocks.bullets(
                        ListItem.of(t),
                        ListItem.of(text(t))
                                .withDetails(
                                        Blocks.bullets(t), Blocks.paragraph(t), Blocks.code("promql", t + "\n\n" + t))))
                .add(Blocks.numbered(ListItem.of(t)))
                .add(Blocks.tasks(
                        TaskItem.of(true, text(t)).withId(t),
                        TaskItem.of(false, text(t)).withId(t),
                        TaskItem.of(false, strong(t)),
                        TaskItem.of(true, strong(t))))
                .add(Blocks.code(t))
                .build();
        List<dev.postmortem.render.document.Block> boxes = new ArrayList<>();
        for (CalloutKind kind : CalloutKind.values()) {
            boxes.add(new Callout(kind, Optional.of(t), List.of(Blocks.paragraph(t))));
            boxes.add(Blocks.callout(kind, Blocks.paragraph(t), Blocks.code("sql", t)));
        }
        Section second = Section.builder(SectionId.of("b"), t)
                .addAll(boxes)
                .add(table(t))
                .add(new Timeline(table(t), Optional.empty(), Sequence.of(List.of())))
                .add(new TraceMap(t, table(t), List.of(new TraceNode(t, t, t, Tone.GOOD)), List.of(), List.of()))
                .build();
        return new Document(meta, List.of(facts, bar), List.of(first, second));
    }

    private static Table table(String t) {
        return new Table(
                Optional.of(t),
                List.of(Column.of("a", t), Column.numeric("b", t), new Column("c", t, Alignment.CENTER)),
                Sequence.of(List.of(
                        Row.of(t, t, t),
                        Row.of(new Cell(running(t)), new Cell(running(t)), Cell.of(lineBreak(), text(t))))));
    }

    private static List<Inline> running(String t) {
        return List.of(
                text(t),
                text(" "),
                strong(t),
                emphasis(strong(t)),
                code(t),
                lineBreak(),
                text("."),
                link(t, "https://e.example/?a=b&c=" + t.length()),
                text("."),
                new Link("https://e.example/x", List.of(new Anchor(t + "2", t), strong(t))),
                text("."),
                badge(t, Tone.CRITICAL),
                text("."),
                new TimeRef(t, Optional.of(t)),
                text("."),
                person(t),
                text("."),
                new Anchor(t, t),
                text("."),
                new CrossReference(t, t),
                new CrossReference(t + "2", t),
                new CrossReference(t + "3", t));
    }
}
