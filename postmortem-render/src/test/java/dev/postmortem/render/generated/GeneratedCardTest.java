package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.slack.SlackFaults;
import dev.postmortem.render.slack.SlackWriter;
import dev.postmortem.render.teams.TeamsFaults;
import dev.postmortem.render.teams.TeamsWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Slack and Teams show of generated postmortems is what the tree holds: all of it where it is split, the beginning
 * where it is cut; and no message breaks a limit.
 */
final class GeneratedCardTest {

    private static final int TEAMS_BYTES = 20_000;

    static LongStream seeds() {
        return Seeds.of(24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void slack_shows_all_that_the_tree_holds_in_as_many_messages_as_it_takes(long seed) {
        RenderOptions options = Edition.of(seed);
        Document document = document(options, seed);
        Labels words = options.labels();
        SlackWriter writer = SlackWriter.builder().words(words).split(true).build();

        List<String> messages = writer.messages(document, note -> {});

        List<String> held = new CardOutline(words, 150, false).lines(document);
        List<List<String>> seen = new ArrayList<>();
        for (String message : messages) {
            assertThat(SlackFaults.of(message)).isEmpty();
            seen.add(SlackReader.read(message).lines());
        }
        SameLines.check("thread", CardLines.glued(seen, held), held);
        assertTitle(SlackReader.read(messages.get(0)).header(), document, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void teams_shows_all_that_the_tree_holds_in_as_many_messages_as_it_takes(long seed) {
        RenderOptions options = Edition.of(seed);
        Document document = document(options, seed);
        Labels words = options.labels();
        TeamsWriter writer = TeamsWriter.builder().words(words).split(true).build();
        List<RenderNote> notes = new ArrayList<>();

        List<String> messages = writer.messages(document, notes::add);

        List<String> held = CardLines.withoutIndentation(new CardOutline(words, 200, true).lines(document));
        List<List<String>> seen = new ArrayList<>();
        String table = null;
        for (String message : messages) {
            assertThat(TeamsFaults.of(message, TEAMS_BYTES - 1)).isEmpty();
            TeamsReader.Message read = TeamsReader.read(message);
            List<String> lines = CardLines.withoutIndentation(read.lines());
            boolean repeated = table != null && table.equals(read.continued());
            seen.add(repeated ? lines.subList(1, lines.size()) : lines);
            table = read.table();
        }
        if (notes.stream().noneMatch(note -> note.message().startsWith("A row is told as text"))) {
            SameLines.check("messages", CardLines.glued(seen, held), held);
        }
        assertTitle(TeamsReader.read(messages.get(0)).header(), document, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_card_of_slack_shows_the_beginning_and_says_what_is_missing(long seed) {
        for (RenderOptions options : List.of(Edition.of(seed), card(seed))) {
            Document document = document(options, seed);
            Labels words = options.labels();
            SlackWriter writer = SlackWriter.builder()
                    .words(words)
                    .moreAt("https://acme.example/pm")
                    .build();
            List<RenderNote> notes = new ArrayList<>();

            String message = writer.messages(document, notes::add).get(0);

            assertThat(SlackFaults.of(message)).isEmpty();
            assertBeginning(
                    SlackReader.read(message).lines(), new CardOutline(words, 150, false).lines(document), notes, true);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_card_of_teams_shows_the_beginning_and_says_what_is_missing(long seed) {
        for (RenderOptions options : List.of(Edition.of(seed), card(seed))) {
            Document document = document(options, seed);
            Labels words = options.labels();
            TeamsWriter writer = TeamsWriter.builder()
                    .words(words)
                    .moreAt("https://acme.example/pm")
                    .build();
            List<RenderNote> notes = new ArrayList<>();

            String message = writer.messages(document, notes::add).get(0);

            assertThat(TeamsFaults.of(message, TEAMS_BYTES - 1)).isEmpty();
            assertBeginning(
                    CardLines.withoutIndentation(TeamsReader.read(message).lines()),
                    CardLines.withoutIndentation(new CardOutline(words, 200, true).lines(document)),
                    notes,
                    false);
        }
    }

    private static RenderOptions card(long seed) {
        return Edition.of(seed).toBuilder().outline(Outline.card()).build();
    }

    private static Document document(RenderOptions options, long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        return Renderers.text(options).document(postmortem);
    }

    private static void assertTitle(String header, Document document, int longest) {
        String title = CardOutline.titleOf(document);
        if (title.codePointCount(0, title.length()) <= longest) {
            assertThat(header.strip()).isEqualTo(title);
        } else {
            assertThat(header).endsWith("\u2026");
            assertThat(CardLines.bare(title)).startsWith(CardLines.bare(header.substring(0, header.length() - 1)));
        }
    }

    /** The last lines may be one that is cut, one that says what is missing, and the link where it is no button. */
    private static void assertBeginning(List<String> seen, List<String> held, List<RenderNote> notes, boolean linked) {
        boolean cut = notes.stream().anyMatch(note -> note.kind() == RenderNote.Kind.TRUNCATED);
        int end = seen.size() - (cut || linked ? 1 : 0);
        if (!cut) {
            SameLines.check("card", seen.subList(0, end), held);
            return;
        }
        int whole = end;
        assertThat(end).isLessThanOrEqualTo(held.size());
        String last = end == 0 ? "" : seen.get(end - 1);
        if (!last.equals(end == 0 ? "" : held.get(end - 1))) {
            whole = end - 1;
            int mark = last.lastIndexOf('\u2026');
            assertThat(mark).isPositive();
            assertThat(CardLines.bare(held.get(end - 1))).startsWith(CardLines.bare(last.substring(0, mark)));
        }
        SameLines.check("card", seen.subList(0, whole), held.subList(0, whole));
        assertThat(notes)
                .filteredOn(note -> note.kind() == RenderNote.Kind.SPLIT)
                .isEmpty();
    }
}
