package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.action.ExternalId;
import dev.postmortem.render.action.ReadCalendar;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.markdown.Flavour;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers of spreadsheets and calendars find the actions of the tree, whatever stands in them. */
final class GeneratedActionsTest {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n\\x00]");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u0085");
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\ufeff]");
    private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u0085]+");

    static LongStream seeds() {
        return Seeds.of(48);
    }

    private static Postmortem postmortem(long seed) {
        return GeneratedPostmortem.of(seed).withId("INC-" + seed);
    }

    private static List<TrackedAction> actions(Document document) {
        List<TrackedAction> actions = new ArrayList<>();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Actions given) {
                    given.actions().forEach(actions::add);
                }
            }
        }
        return actions;
    }

    /** Returns a text without what no reader gets to see. */
    private static String visible(String text) {
        String shown = text.codePoints()
                .map(c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF)
                        ? 0xFFFD
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return TURNING.matcher(INVISIBLE.matcher(shown).replaceAll(""))
                .replaceAll(mark ->
                        "[U+" + Integer.toHexString(mark.group().charAt(0)).toUpperCase(Locale.ROOT) + "]");
    }

    private static String cell(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return (FORMULA.matcher(text).find() ? "'" : "") + visible(lines);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_spreadsheet_holds_each_action_in_its_row_and_no_formula(long seed) throws IOException {
        RenderOptions options = Edition.of(seed);
        Renderer renderer = Renderers.csv(options, w -> w.acceptAssignedIds());
        Postmortem postmortem = postmortem(seed);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();

        List<TrackedAction> actions = actions(renderer.document(postmortem));
        List<CSVRecord> rows = CSVParser.parse(new StringReader(renderer.render(postmortem)), format)
                .getRecords();

        assertThat(rows).hasSameSizeAs(actions);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(List.copyOf(rows.get(i).toMap().values()))
                    .as("seed %s, row %s", seed, i)
                    .isEqualTo(cells(actions.get(i)));
        }
    }

    private static List<String> cells(TrackedAction action) {
        Optional<ActionProgress> progress = action.progress();
        return List.of(
                ExternalId.of(
                                action.key().incident().orElseThrow(),
                                action.key().action())
                        .value(),
                cell(action.key().incident().orElseThrow()),
                cell(action.incident()),
                cell(action.key().action()),
                cell(action.what()),
                cell(action.owner().map(owner -> owner.name()).orElse("")),
                action.owner().map(owner -> code(owner.kind())).orElse(""),
                action.priority().orElse(""),
                action.due().map(Object::toString).orElse(""),
                progress.map(known -> code(known.state())).orElse(""),
                cell(progress.flatMap(ActionProgress::reason).orElse("")),
                time(progress.flatMap(ActionProgress::opened)),
                time(progress.flatMap(ActionProgress::started)),
                time(progress.flatMap(ActionProgress::closed)),
                action.scope().orElse(""),
                action.effect().orElse(""),
                cell(String.join(", ", action.addresses())),
                cell(action.success().orElse("")),
                cell(action.tracker().map(link -> PlainText.of(link.content())).orElse("")),
                cell(action.tracker().map(Link::url).orElse("")));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String time(Optional<TimeRef> time) {
        return time.flatMap(TimeRef::machine)
                .orElseGet(() -> cell(time.map(TimeRef::text).orElse("")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_calendar_holds_each_action_as_a_task(long seed) {
        Renderer renderer = Renderers.icalendar(Edition.of(seed), w -> w.acceptAssignedIds());
        Postmortem postmortem = postmortem(seed);

        List<TrackedAction> actions = actions(renderer.document(postmortem));
        List<Map<String, String>> tasks =
                actions.isEmpty() ? List.of() : ReadCalendar.tasks(renderer.render(postmortem));

        assertThat(tasks).hasSameSizeAs(actions);
        for (int i = 0; i < tasks.size(); i++) {
            TrackedAction action = actions.get(i);
            assertThat(withoutBlanks(tasks.get(i).get("SUMMARY")))
                    .as("seed %s, task %s", seed, i)
                    .isEqualTo(withoutBlanks(visible(action.what())));
            SameLines.check(
                    "calendar, seed " + seed,
                    List.of(withoutBlanks(tasks.get(i).get("DESCRIPTION"))),
                    List.of(withoutBlanks(visible(description(action)))));
            assertThat(tasks.get(i).get("DUE"))
                    .isEqualTo(action.due()
                            .map(day -> day.toString().replace("-", ""))
                            .orElse(null));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_issue_holds_the_page_of_its_action_and_one_marker(long seed) {
        RenderOptions options = Edition.of(seed);
        Postmortem postmortem = postmortem(seed);
        Map<String, Renderer> trackers = Map.of(
                "body", Renderers.gitHubIssues(options, w -> w.acceptAssignedIds()),
                "description", Renderers.gitLabIssues(options, w -> w.acceptAssignedIds()));

        trackers.forEach((text, renderer) -> {
            List<TrackedAction> actions = actions(renderer.document(postmortem));
            JsonNode issues = JsonMapper.shared().readTree(renderer.render(postmortem));
            Flavour flavour = text.equals("body") ? Flavour.GITHUB : Flavour.GITLAB;
            assertThat(issues.size()).isEqualTo(actions.size());
            for (int i = 0; i < actions.size(); i++) {
                String marker = issues.get(i).get("marker").asString();
                String body = issues.get(i).at("/issue/" + text).asString();
                assertThat(issues.get(i).at("/issue/title").asString())
                        .as("seed %s, issue %s", seed, i)
                        .hasSizeBetween(1, text.equals("body") ? 256 : 255)
                        .doesNotContainPattern("\\p{Cc}");
                assertThat(body.split(Pattern.quote(marker), -1))
                        .as("seed %s, issue %s", seed, i)
                        .containsExactly(page(actions.get(i), options, flavour) + "\n", "\n");
            }
        });
    }

    private static String page(TrackedAction action, RenderOptions options, Flavour flavour) {
        List<Block> blocks = new ArrayList<>();
        action.details().forEach(blocks::add);
        Document page = new Document(
                new DocumentMeta(
                        Optional.empty(), "-", Optional.of(options.labels().language()), Map.of()),
                blocks,
                List.of());
        return Renderers.markdown(options, w -> w.flavour(flavour).title(false))
                .written(page)
                .text();
    }

    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static String description(TrackedAction action) {
        StringBuilder words = new StringBuilder();
        for (Block block : action.details()) {
            if (block instanceof Paragraph paragraph) {
                words.append(PlainText.of(paragraph.content()));
            } else {
                ((FactList) block).facts().forEach(fact -> {
                    words.append(fact.label()).append(':');
                    fact.value().forEach(inline -> {
                        words.append(PlainText.of(List.of(inline)));
                        if (inline instanceof Link link) {
                            words.append('<').append(link.url()).append('>');
                        }
                    });
                });
            }
        }
        return words.toString();
    }
}
