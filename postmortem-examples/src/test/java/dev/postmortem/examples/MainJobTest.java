package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.render.Format;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.validation.PostmortemValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MainJobTest {

    private static final String A_POSTMORTEM = "{\"title\": \"Orders: writes stalled\"}";

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.standard();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    /** The index, and the open actions as HTML and Markdown. */
    private static final Set<String> BESIDE = Set.of("index.html", "open-actions.html", "open-actions.md");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void without_arguments_every_example_is_written_in_every_format() throws IOException {
        int status = run();

        assertThat(status).isZero();
        assertThat(written())
                .hasSize((int) endings().count() * ExampleIncidents.all().size() + BESIDE.size())
                .contains("inc-142.json", "inc-142.md", "inc-142.html", "inc-142.txt", "gitlab-2017-01-31.html");
    }

    @Test
    void every_example_is_written_for_everybody_in_a_folder_that_can_be_published() throws IOException {
        run();

        assertThat(written(output().resolve("public")))
                .hasSize((int) endings().count() * ExampleIncidents.all().size() + 2)
                .contains("inc-142.json", "inc-142.md", "inc-142.html", "inc-142.txt");
    }

    /** Of what is written of each postmortem: JSON first, then each format. */
    static Stream<String> endings() {
        return Stream.concat(
                Stream.of("json"), FormatRegistry.standard().formats().stream().map(Format::extension));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void what_is_written_for_everybody_names_nobody(String extension) throws IOException {
        Path file = file("orders.json", """
                {"title": "Orders: writes stalled", "id": "INC-7", "people": {"authors": [{"name": "Maria Keller"}]},
                 "summary": {"whatHappened": "Maria Keller stopped the migration."},
                 "actionItems": {"items": [{"id": "AI-1", "what": "Maria Keller limits the time of migrations."}]}}""");

        run(file.toString());

        assertThat(output().resolve("orders." + extension)).content().contains("Maria Keller");
        assertThat(output().resolve("public/inc-7." + extension)).content().doesNotContain("Maria", "Keller");
    }

    @Test
    void the_index_leads_to_every_page() throws IOException {
        file("orders.json", A_POSTMORTEM);

        run(folder.resolve("orders.json").toString());

        assertThat(output().resolve("index.html"))
                .content(StandardCharsets.UTF_8)
                .contains(
                        "href=\"orders.html\"",
                        ">adf.json</a>",
                        "href=\"orders.json\"",
                        "href=\"public/orders-writes-stalled.html\"",
                        "Orders: writes stalled");
    }

    @Test
    void actions_that_are_open_are_listed_for_the_day_on_which_the_job_runs() throws IOException {
        run();

        assertThat(output().resolve("open-actions.md")).content().contains("2026-04-01", "INC-142", "AI-1");
        assertThat(output().resolve("index.html")).content().contains("href=\"public/open-actions.html\"");
    }

    @Test
    void what_is_written_is_the_postmortem() throws IOException {
        run();

        assertThat(PostmortemJson.standard().read(output().resolve("inc-142.json")))
                .isEqualTo(OrdersIndexMigration.postmortem());
    }

    @Test
    void the_terminal_shows_what_can_be_seen_at_a_glance() {
        run();

        assertThat(text(printed)).contains("""
                        INC-142: Orders database: writes stalled during an index migration
                          severity   SEV-2
                          durations  time to detect 5 min, time to mitigate 10 min, time to recover 35 min, impact duration 35 min
                          not known  time to acknowledge, time to resolve
                        """);
    }

    @Test
    void a_json_postmortem_is_written_under_its_own_name() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);

        int status = run(file.toString());

        assertThat(status).isZero();
        assertThat(written())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(BESIDE.stream(), endings().map(ending -> "orders." + ending))
                                .toList());
    }

    @Test
    void a_finding_is_told_but_is_no_failure() throws IOException {
        Path file = file("blank.json", "{\"title\": \" \"}");

        int status = run(file.toString());

        assertThat(status).isZero();
        assertThat(text(printed)).contains("    error    title must not be blank");
    }

    @Test
    void the_report_is_also_written_for_machines() throws IOException {
        Path file = file("blank.json", "{\"title\": \" \"}");

        run(file.toString());

        assertThat(output().resolve("reports/blank.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"profile\": \"review\"", "\"ruleId\": \"constraint/text\"");
    }

    @Test
    void a_wrong_path_is_one_line_and_the_others_are_processed() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);

        int status = run("nowhere.json", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained)).isEqualTo("nowhere.json: there is no such file\n");
        assertThat(written()).contains("orders.md");
    }

    @Test
    void a_broken_file_is_one_line_that_says_where_and_the_others_are_processed() throws IOException {
        Path broken = file("broken.json", "{\n  \"title\": \"a\",\n  \"titel\": \"b\",\n  \"state\": \"over\"\n}");
        Path file = file("orders.json", A_POSTMORTEM);

        int status = run(broken.toString(), file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained).lines())
                .singleElement()
                .asString()
                .startsWith(broken + ": line 3, column 3: /titel")
                .endsWith("(and 1 more)");
        assertThat(written()).contains("orders.md");
    }

    @Test
    void a_folder_stands_for_the_json_files_in_it() throws IOException {
        file("b.json", A_POSTMORTEM);
        file("a.json", A_POSTMORTEM);
        file("notes.txt", "nothing to read");

        int status = run(folder.toString());

        assertThat(status).isZero();
        assertThat(written()).contains("a.json", "a.md", "b.json", "b.md");
    }

    @Test
    void two_files_of_one_name_do_not_overwrite_each_other() throws IOException {
        Path one = file("orders.json", A_POSTMORTEM);
        Files.createDirectory(folder.resolve("archive"));
        Path other = file("archive/orders.json", A_POSTMORTEM);

        run(one.toString(), other.toString());

        assertThat(written()).contains("orders.md", "orders-2.md");
    }

    @Test
    void a_folder_without_json_files_is_one_line() throws IOException {
        file("notes.txt", "nothing to read");

        int status = run(folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained)).isEqualTo(folder + ": there is no *.json file in this folder\n");
    }

    @Test
    void all_inputs_are_read_before_the_first_output_is_written() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);
        Path broken = file("broken.json", "");

        new MainJob(output(), VALIDATOR, CLOCK, stream(printed), stream(printed))
                .run(List.of(file.toString(), broken.toString()));

        assertThat(text(printed)).containsSubsequence(broken.toString(), "Orders: writes stalled");
    }

    @Test
    void no_input_is_written_over() throws IOException {
        Path one = file("orders.json", A_POSTMORTEM);
        Files.createDirectory(output());
        Path other = file("output/orders.json", "{\"title\": \"Another one\"}");

        run(one.toString(), other.toString());

        assertThat(other).content(StandardCharsets.UTF_8).isEqualTo("{\"title\": \"Another one\"}");
    }

    @Test
    void what_would_be_written_over_an_input_is_refused_in_one_line() throws IOException {
        Path one = file("orders.json", A_POSTMORTEM);
        Files.createDirectory(output());
        Path other = file("output/orders.json", A_POSTMORTEM);

        int status = run(one.toString(), other.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained)).isEqualTo("""
                        %1$s: not written: %2$s is an input
                        %2$s: not written: %2$s is an input
                        """.formatted(one, other));
    }

    @Test
    void an_input_that_would_be_written_over_does_not_keep_the_others_from_being_processed() throws IOException {
        Files.createDirectory(output());
        Path one = file("output/orders.json", A_POSTMORTEM);
        Path other = file("payments.json", A_POSTMORTEM);

        run(one.toString(), other.toString());

        assertThat(written()).contains("orders.json", "payments.json", "payments.md");
    }

    @Test
    void an_input_is_recognized_behind_a_link() throws IOException {
        Path one = file("orders.json", A_POSTMORTEM);
        Files.createDirectory(output());
        Files.createLink(output().resolve("orders.json"), one);

        run(one.toString());

        assertThat(one).content(StandardCharsets.UTF_8).isEqualTo(A_POSTMORTEM);
    }

    @Test
    void an_output_folder_that_cannot_be_made_is_one_line() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);
        file("output", "a file");

        int status = run(file.toString(), file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained)).isEqualTo(output() + ": cannot be made: a file stands there\n");
    }

    @Test
    void an_output_that_cannot_be_written_is_one_line() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);
        Files.createDirectories(output().resolve("orders.md"));

        int status = run(file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(complained).lines())
                .singleElement()
                .asString()
                .startsWith(output().resolve("orders.md") + ": cannot be written: ");
    }

    @Test
    void an_action_without_an_id_is_told_and_written_on_pages_alone() throws IOException {
        Path file = file("orders.json", """
                {"title": "Orders: writes stalled", "id": "INC-7", "actionItems": {"items": [{"what": "Alert on waits"}]}}""");

        int status = run(file.toString());

        assertThat(status).isZero();
        assertThat(written()).contains("orders.md", "orders.html").doesNotContain("orders.csv", "orders.ics");
        assertThat(text(printed)).contains("orders.csv: not written: The actions AI-1 have ids that were counted out");
    }

    @Test
    void an_output_that_could_not_be_written_is_not_listed() throws IOException {
        Path file = file("orders.json", A_POSTMORTEM);
        Files.createDirectories(output().resolve("orders.md"));

        run(file.toString());

        String all = endings().collect(Collectors.joining(",", "{", "}"));
        assertThat(text(printed))
                .contains("  files      " + output().resolve("orders." + all.replace(",md", "")) + ", "
                        + output().resolve("reports/orders.json") + ", "
                        + output().resolve("public/orders-writes-stalled." + all) + "\n");
    }

    @Test
    void a_title_cannot_break_the_line_or_command_the_terminal() throws IOException {
        Path file = file("orders.json", "{\"title\": \"Orders:\\n\\u001b[31mstalled\"}");

        run(file.toString());

        assertThat(text(printed).lines()).first().isEqualTo("Orders:  [31mstalled");
    }

    @Test
    void a_complaint_cannot_break_the_line_or_command_the_terminal() throws IOException {
        Path file = file("orders.json", "{\"title\": \"a\", \"\\n\\u001b[31m\": 1}");

        run(file.toString());

        assertThat(text(complained).lines())
                .singleElement()
                .asString()
                .startsWith(file + ": line 1, column 16: /  [31m: property ");
    }

    private int run(String... arguments) {
        return new MainJob(output(), VALIDATOR, CLOCK, stream(printed), stream(complained)).run(List.of(arguments));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        return written(output());
    }

    private static List<String> written(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
