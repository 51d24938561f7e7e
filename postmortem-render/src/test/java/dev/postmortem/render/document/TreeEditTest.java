package dev.postmortem.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.markdown.MarkdownWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TreeEditTest {

    private static final Instant TEN = Instant.parse("2026-03-14T10:00:00Z");
    private static final Pattern WORD = Pattern.compile("word[a-z]+");
    private static final Table TABLE = Table.builder()
            .caption("worda")
            .column("c", "wordb")
            .row(Cell.of(new Strong(List.of(new Text("wordc"))), new Emphasis(List.of(new Code("wordd")))))
            .build();

    /** A document in which every text that a reader can see is a word of its own. */
    private static final Document DOCUMENT = new Document(
            new DocumentMeta(Optional.of("INC-1"), "worde", Optional.of("en"), java.util.Map.of("severity", "SEV-1")),
            List.of(
                    new FactList(
                            "wordf",
                            "wordg",
                            List.of(new Fact("wordh", List.of(new TimeRef("wordi", Optional.empty()))))),
                    new PhaseBar(
                            "wordj",
                            Optional.of(Table.builder()
                                    .column("p", "wordad")
                                    .row("wordae")
                                    .build()),
                            List.of(new Phase("p", "wordk", TEN, TEN.plusSeconds(1), "wordl", Tone.INFO)))),
            List.of(Section.builder(SectionId.of("s"), "wordm")
                    .add(new Heading(1, List.of(new PersonRef("wordn", Optional.empty()))))
                    .add(new Timeline(
                            TABLE,
                            Optional.of(TEN),
                            Sequence.of(List.of(new Moment(
                                    TEN, Optional.empty(), Optional.of("wordo"), Optional.of("wordp"), "wordq")))))
                    .add(new TraceMap(
                            "wordr",
                            TABLE,
                            List.of(new TraceNode("RC-1", "words", "wordt", Tone.INFO)),
                            List.of(new TraceNode("AI-1", "wordu", "wordv", Tone.INFO)),
                            List.of(new TraceEdge("RC-1", "AI-1"))))
                    .add(Blocks.callout(
                            CalloutKind.NOTE,
                            "wordw",
                            Blocks.bullets(ListItem.of("wordx").withDetails(Blocks.code("wordy"))),
                            Blocks.numbered(ListItem.of(new Link("https://x.example", List.of(new Text("wordz"))))),
                            Blocks.tasks(TaskItem.of(true, new StatusBadge("wordaa", Tone.GOOD)))))
                    .add(Blocks.paragraph(new Anchor("RC-1", "wordab"), new CrossReference("RC-1", "wordac")))
                    .build()));

    private static Set<String> words(Document document) {
        StringBuilder all = new StringBuilder(document.toString());
        document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Timeline.class::isInstance)
                .map(Timeline.class::cast)
                .forEach(timeline -> timeline.moments().forEach(all::append));
        Stream<Block> simpler = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(RichBlock.class::isInstance)
                .flatMap(block -> ((RichBlock) block).fallback().stream());
        Stream<Block> phases = document.lead().stream()
                .filter(PhaseBar.class::isInstance)
                .flatMap(bar -> ((PhaseBar) bar).table().stream());
        List<Table> tables = Stream.concat(simpler, phases)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        tables.forEach(table -> table.rows().forEach(all::append));
        return WORD.matcher(all).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_text_that_a_reader_can_see_is_changed() {
        Document changed = TreeEdit.texts(DOCUMENT, text -> text.toUpperCase(Locale.ROOT));

        assertThat(words(DOCUMENT)).hasSize(31);
        assertThat(words(changed)).isEmpty();
    }

    @Test
    void addresses_ids_and_properties_stay() {
        Document changed = TreeEdit.texts(DOCUMENT, text -> "x");

        assertThat(changed.toString()).contains("https://x.example", "RC-1", "AI-1", "INC-1", "severity=SEV-1");
    }

    @Test
    void an_inline_is_replaced_wherever_it_stands() {
        Document changed = TreeEdit.inlines(
                DOCUMENT,
                inline -> inline instanceof Code ? List.of(new Text("secret"), new Text("!")) : List.of(inline));

        Timeline timeline = (Timeline) changed.sections().get(0).blocks().get(1);
        assertThat(timeline.table().rows().iterator().next().cells().get(0).content())
                .element(1)
                .isEqualTo(new Emphasis(List.of(new Text("secret"), new Text("!"))));
    }

    private static final Document TRACKED = Document.builder("T")
            .section(
                    "action-items",
                    "Action items",
                    section -> section.add(new Actions(
                            List.of(Blocks.paragraph("Alert on waits")),
                            Sequence.of(List.of(new TrackedAction(
                                    new ActionKey(Optional.empty(), "AI-1", false),
                                    "Writes stall",
                                    "Alert on waits",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.of(new ActionProgress(
                                            ActionProgress.State.DONE,
                                            Optional.empty(),
                                            Optional.of(Inlines.time("opened")),
                                            Optional.of(Inlines.time("started")),
                                            Optional.of(Inlines.time("closed")))),
                                    Optional.of(Inlines.link("DBP-412", "https://acme.example/DBP-412")),
                                    java.util.Map.of(),
                                    Optional.empty(),
                                    Sequence.of(List.of())))))))
            .build();

    private static TrackedAction tracked(Document document) {
        Actions actions = (Actions) document.sections().get(0).blocks().get(0);
        return actions.actions().iterator().next();
    }

    @Test
    void a_link_that_is_left_out_leads_to_no_tracker_either() {
        Document changed =
                TreeEdit.inlines(TRACKED, inline -> inline instanceof Link link ? link.content() : List.of(inline));

        assertThat(tracked(changed).tracker()).isEmpty();
    }

    @Test
    void the_times_of_an_action_are_inlines_too() {
        Document changed = TreeEdit.inlines(
                TRACKED,
                inline -> inline instanceof TimeRef ? List.of(new Text("in "), Inlines.time("2026")) : List.of());

        ActionProgress progress = tracked(changed).progress().orElseThrow();
        assertThat(List.of(progress.opened(), progress.started(), progress.closed()))
                .containsOnly(Optional.of(Inlines.time("2026")));
    }

    @Test
    void a_block_is_replaced_by_several_or_left_out() {
        Document changed = TreeEdit.blocks(
                DOCUMENT,
                block -> block instanceof PhaseBar bar
                        ? bar.fallback()
                        : block instanceof FactList ? List.of() : List.of(block));

        assertThat(changed.lead()).containsExactly(Blocks.paragraph("wordj"));
    }

    @Test
    void nothing_changed_is_the_same_document() {
        Document same = TreeEdit.texts(DOCUMENT, text -> text);

        DocumentWriter writer = MarkdownWriter.builder().mermaid(true).build();
        assertThat(writer.write(same)).isEqualTo(writer.write(DOCUMENT));
        assertThat(words(same)).isEqualTo(words(DOCUMENT));
    }
}
