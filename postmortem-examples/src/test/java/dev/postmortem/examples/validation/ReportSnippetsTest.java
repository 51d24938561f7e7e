package dev.postmortem.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.report.CodeQualityReport;
import dev.postmortem.render.report.GitHubCommands;
import dev.postmortem.render.report.JUnitReport;
import dev.postmortem.render.report.MarkdownSummary;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.render.report.SarifReport;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what {@code docs/reports.md} shows. */
final class ReportSnippetsTest {

    private static final Path DOCS = Path.of("../docs/reports.md");

    private final PostmortemValidator validator =
            PostmortemValidator.builder().profile(Profile.publish()).build();

    private final List<ReviewedPostmortem> reviewed = review();

    @TempDir
    private Path folder;

    private List<ReviewedPostmortem> review() {
        Map<String, Postmortem> postmortems = new LinkedHashMap<>();
        postmortems.put("incidents/INC-142.json", OrdersIndexMigration.draft());
        postmortems.put("incidents/INC-141.json", OrdersIndexMigration.postmortem());

        // tag::reviewed[]
        List<ReviewedPostmortem> reviewed = new ArrayList<>();
        postmortems.forEach(
                (path, postmortem) -> reviewed.add(new ReviewedPostmortem(path, validator.validate(postmortem))));
        // end::reviewed[]

        return reviewed;
    }

    @Test
    void people_read_text() {
        // tag::text[]
        System.out.print(TextReport.of(reviewed)); // or TextReport.ascii(reviewed)
        // end::text[]

        assertThat(TextReport.of(reviewed)).contains("\n2 postmortems: ");
    }

    @Test
    void the_text_in_the_docs_is_what_is_written() throws IOException {
        ValidationReport report = PostmortemValidator.standard()
                .validate(Postmortem.builder()
                        .title("Checkout errors")
                        .actionItems(actions -> actions.action("Alert on locks. Page TBD when one is held for 5 min."))
                        .build())
                .filter(finding -> finding.ruleId().startsWith("placeholder-left"));

        assertThat(Files.readString(DOCS, StandardCharsets.UTF_8))
                .contains("```text\n" + TextReport.of(report) + "```");
    }

    @Test
    void github_annotates_a_run_and_shows_alerts() throws IOException {
        Path sarifFile = folder.resolve("postmortems.sarif");

        // tag::github[]
        System.out.print(GitHubCommands.of(reviewed)); // within a step of a workflow
        Files.writeString(sarifFile, SarifReport.by(validator).forGitHub().write(reviewed));
        // end::github[]

        assertThat(Files.readString(sarifFile)).contains("\"uri\": \"incidents/INC-142.json\"");
    }

    @Test
    void a_large_report_goes_to_its_file_piece_by_piece() throws IOException {
        Path sarifFile = folder.resolve("postmortems.sarif");

        // tag::large[]
        try (Writer file = Files.newBufferedWriter(sarifFile)) {
            SarifReport.by(validator).write(reviewed, file);
        }
        // end::large[]

        assertThat(Files.readString(sarifFile))
                .isEqualTo(SarifReport.by(validator).write(reviewed));
    }

    @Test
    void a_summary_stands_in_a_comment() throws IOException {
        Path summaryFile = folder.resolve("summary.md");

        // tag::summary[]
        Files.writeString(summaryFile, MarkdownSummary.of(reviewed));
        // end::summary[]

        assertThat(Files.readString(summaryFile)).startsWith("# Postmortem review\n");
    }

    @Test
    void gitlab_shows_code_quality() throws IOException {
        Path codeQualityFile = folder.resolve("gl-code-quality-report.json");

        // tag::gitlab[]
        Files.writeString(codeQualityFile, CodeQualityReport.of(reviewed));
        // end::gitlab[]

        assertThat(Files.readString(codeQualityFile)).contains("\"check_name\": ");
    }

    @Test
    void every_server_shows_tests() throws IOException {
        Path junitFile = folder.resolve("TEST-postmortems.xml");

        // tag::junit[]
        Files.writeString(junitFile, JUnitReport.of(reviewed));
        // end::junit[]

        assertThat(Files.readString(junitFile)).contains("<testsuite name=\"incidents/INC-142.json\"");
    }

    @Test
    void other_viewers_read_sarif() throws IOException {
        Path sarifFile = folder.resolve("postmortems.sarif");

        // tag::sarif[]
        Files.writeString(sarifFile, SarifReport.by(validator).write(reviewed));
        // end::sarif[]

        assertThat(Files.readString(sarifFile)).contains("\"fullyQualifiedName\": ");
    }
}
