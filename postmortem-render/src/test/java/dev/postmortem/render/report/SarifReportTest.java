package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifReportTest {

    /** The schema that OASIS publishes. */
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

    /** https://semver.org/spec/v2.0.0.html, without build metadata. */
    private static final String SEMANTIC_VERSION = "\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?";

    private static final SarifReport SARIF = SarifReport.by(Samples.VALIDATOR);

    private static final ReviewedPostmortem EVERYTHING = Samples.ALL.get(0);

    @Test
    void everything_that_a_report_can_hold_reads_as_it_was_agreed() {
        Golden.assertGolden("report.sarif", ofAnyVersion(valid(SARIF.write(Samples.ALL))));
    }

    @Test
    void github_gets_what_it_can_show() {
        Golden.assertGolden(
                "report-for-github.sarif", ofAnyVersion(valid(SARIF.forGitHub().write(Samples.ALL))));
    }

    /** A release changes no golden file. */
    private static String ofAnyVersion(String sarif) {
        return sarif.replace("\"semanticVersion\": \"" + LibraryVersion.get() + "\"", "\"semanticVersion\": \"…\"");
    }

    @Test
    void the_tool_has_the_version_of_this_library() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);

        String version = run(SARIF.write(Samples.reviewed()))
                .at("/tool/driver/semanticVersion")
                .stringValue();

        assertThat(pom).contains("<artifactId>postmortem-parent</artifactId>\n    <version>" + version + "</version>");
        assertThat(version).matches(SEMANTIC_VERSION);
    }

    @Test
    void the_help_of_a_rule_is_markdown_with_its_page_and_its_sources_and_without_arguments() {
        JsonNode help = run(SARIF.write(Samples.reviewed())).at("/tool/extensions/0/rules/0/help");

        assertThat(help.at("/markdown").stringValue()).isEqualTo("""
                # Every action says when it is done

                Nobody can finish "improve {{monitoring}}".

                - Source: Acme incident policy, section 4

                [More about this rule](<https://acme.example/rules/action-vague>)
                """);
    }

    @Test
    void a_source_that_can_be_read_somewhere_is_a_link() {
        JsonNode rules = run(SarifReport.by(PostmortemValidator.standard()).write(List.of()))
                .at("/tool/driver/rules");

        assertThat(rules.findValuesAsString("markdown")).anyMatch(help -> help.contains("- Source: ["));
    }

    @Test
    void a_description_that_is_too_long_for_github_is_cut_and_stays_whole_in_the_help() {
        String fits = "y".repeat(1024);
        String endless = "z".repeat(1025);

        JsonNode rule = run(SarifReport.by(Samples.validator(RuleDescriptor.builder("acme:endless")
                                .category(Category.COMPLETENESS)
                                .severity(FindingSeverity.INFO)
                                .summary(fits)
                                .rationale(endless)
                                .message("Endless")
                                .build()))
                        .write(List.of()))
                .at("/tool/extensions/0/rules/0");

        assertThat(rule.at("/shortDescription/text").stringValue()).isEqualTo(fits);
        assertThat(rule.at("/fullDescription/text").stringValue()).isEqualTo("z".repeat(1023) + "…");
        assertThat(rule.at("/help/text").stringValue()).isEqualTo(endless);
    }

    @ParameterizedTest
    @CsvSource({"'{', '{{', 511", "😀, 😀, 511"})
    void a_description_is_cut_between_characters_and_with_room_for_its_escapes(
            String character, String escaped, int fitting) {
        JsonNode rule = run(SarifReport.by(Samples.validator(RuleDescriptor.builder("acme:endless")
                                .category(Category.COMPLETENESS)
                                .severity(FindingSeverity.INFO)
                                .summary("x" + character.repeat(1024))
                                .message("Endless")
                                .build()))
                        .write(List.of()))
                .at("/tool/extensions/0/rules/0");

        assertThat(rule.at("/shortDescription/text").stringValue()).isEqualTo("x" + escaped.repeat(fitting) + "…");
    }

    /** "Limited to 1024 characters": https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support. */
    @Test
    void the_descriptions_of_this_library_s_rules_are_as_short_as_github_wants_them() {
        JsonNode rules = run(SarifReport.by(PostmortemValidator.standard()).write(List.of()))
                .at("/tool/driver/rules");

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").stringValue()).hasSizeBetween(1, 1024);
            assertThat(rule.at("/fullDescription/text").stringValue()).hasSizeBetween(1, 1024);
            assertThat(rule.at("/help/text").stringValue()).isNotBlank();
            assertThat(rule.at("/properties/tags")).hasSizeBetween(1, 10);
            assertThat(rule.at("/properties/precision").stringValue()).isIn("very-high", "high", "medium", "low");
            assertThat(rule.at("/properties/problem.severity").stringValue())
                    .isIn("error", "warning", "recommendation");
            assertThat(rule.at("/defaultConfiguration/level").stringValue()).isIn("error", "warning", "note");
        });
    }

    @Test
    void nothing_found_is_an_empty_list_of_results() {
        JsonNode run = run(SARIF.write(Samples.reviewed()));

        assertThat(run.at("/results").isArray()).isTrue();
        assertThat(run.at("/results")).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
    }

    @Test
    void no_postmortem_at_all_is_a_run_as_well() {
        assertThat(run(SARIF.write(List.of())).at("/results")).isEmpty();
    }

    @Test
    void the_rules_of_this_library_are_described_as_the_schema_demands() {
        PostmortemValidator validator = PostmortemValidator.standard();
        Postmortem draft = Postmortem.builder().title("Outage").build();

        JsonNode run =
                run(SarifReport.by(validator).write(new ReviewedPostmortem("Outage", validator.validate(draft))));

        assertThat(run.at("/results")).isNotEmpty();
        assertThat(run.at("/tool/driver/rules").findValuesAsString("helpUri"))
                .allMatch(uri -> uri.startsWith("https://postmortem.dev/rules/"));
    }

    @Test
    void two_messages_of_one_rule_have_one_descriptor_that_repeats_neither() {
        Finding other = Samples.VAGUE.withMessage("\"enhance\" is never done").withFingerprint("v1:other");

        JsonNode run = run(SARIF.write(Samples.reviewed(Samples.VAGUE, other)));

        assertThat(ids(run.at("/tool/extensions/0/rules")))
                .containsExactly("acme:action-vague/words", "acme:action-vague/owner", "acme:late");
        assertThat(run.at("/tool").toString()).doesNotContain("improve\\\"", "enhance");
    }

    @Test
    void the_id_of_every_result_is_that_of_a_descriptor_for_github() {
        JsonNode run = run(SARIF.forGitHub().write(Samples.ALL));

        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue());
            assertThat(rule.at("/id").stringValue())
                    .isEqualTo(result.at("/ruleId").stringValue());
        }
        assertThat(run.at("/results")).hasSize(4);
        assertThat(run.at("/tool/extensions").isMissingNode()).isTrue();
    }

    @Test
    void a_rule_of_a_plug_in_is_found_in_its_extension() {
        JsonNode run = run(SARIF.write(Samples.reviewed(Samples.OWNER)));
        JsonNode rule = run.at("/results/0/rule");

        JsonNode extension =
                run.at("/tool/extensions/" + rule.at("/toolComponent/index").intValue());
        assertThat(extension.at("/name").stringValue()).isEqualTo("acme");
        assertThat(extension
                        .at("/rules/" + rule.at("/index").intValue() + "/id")
                        .stringValue())
                .isEqualTo("acme:action-vague/owner");
    }

    @Test
    void a_rule_that_the_validator_does_not_know_is_described_by_its_id() {
        JsonNode run = run(SARIF.write(Samples.reviewed(Samples.LATE.withRuleId("other:rule/part"))));

        assertThat(ids(run.at("/tool/driver/rules"))).contains("other:rule/part");
    }

    @Test
    void columns_have_a_unit_only_where_there_are_columns() {
        assertThat(run(SARIF.write(Samples.reviewed(Samples.SHAPE))).has("columnKind"))
                .isFalse();
        assertThat(run(SARIF.write(Samples.reviewed(Samples.OWNER)))
                        .at("/columnKind")
                        .stringValue())
                .isEqualTo("utf16CodeUnits");
    }

    @Test
    void without_a_file_a_place_is_logical_alone() {
        JsonNode location = run(SARIF.write(Samples.reviewed(Samples.SHAPE))).at("/results/0/locations/0");

        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").stringValue())
                .isEqualTo("/title");
    }

    @Test
    void for_github_a_place_without_a_file_is_the_first_line_of_the_document() {
        JsonNode location = run(SARIF.forGitHub().write(Samples.reviewed(Samples.SHAPE)))
                .at("/results/0/locations/0/physicalLocation");

        assertThat(location.at("/artifactLocation/uri").stringValue()).isEqualTo(Samples.FILE);
        assertThat(location.at("/region/startLine").intValue()).isEqualTo(1);
    }

    @Test
    void for_github_a_related_place_without_a_file_goes() {
        Finding related = Samples.OWNER.withRelated(
                Samples.VAGUE.related().get(0), new RelatedLocation(Samples.place("/title"), "the title"));

        assertThat(run(SARIF.write(Samples.reviewed(related))).at("/results/0/relatedLocations"))
                .hasSize(2);
        assertThat(run(SARIF.forGitHub().write(Samples.reviewed(related))).at("/results/0/relatedLocations"))
                .hasSize(1);
    }

    @Test
    void either_all_results_have_suppressions_or_none_has() {
        assertThat(run(SARIF.write(EVERYTHING)).at("/results"))
                .allMatch(result -> result.has("suppressions"))
                .anyMatch(result -> result.at("/suppressions").isEmpty());
        assertThat(run(SARIF.write(Samples.reviewed(Samples.OWNER))).at("/results"))
                .noneMatch(result -> result.has("suppressions"));
    }

    @Test
    void either_all_results_have_a_baseline_state_or_none_has() {
        assertThat(run(SARIF.write(EVERYTHING)).at("/results"))
                .extracting(result -> result.path("baselineState").asString())
                .containsExactly("new", "new", "new", "unchanged");
        assertThat(run(SARIF.write(Samples.reviewed(Samples.OWNER))).at("/results"))
                .noneMatch(result -> result.has("baselineState"));
    }

    @Test
    void github_gets_the_worst_first_and_no_more_than_it_accepts() {
        Finding note = Samples.OWNER.withSeverity(FindingSeverity.INFO);
        List<Finding> many = new ArrayList<>(Collections.nCopies(25_000, note));
        many.add(Samples.OWNER);

        String written = SARIF.forGitHub()
                .write(new ReviewedPostmortem(
                        Samples.FILE,
                        Samples.report(ReportVerdict.FAIL).findings(many).build()));

        JsonNode results = JsonMapper.shared().readTree(written).at("/runs/0/results");
        assertThat(results).hasSize(25_000);
        assertThat(results.at("/0/level").stringValue()).isEqualTo("error");
        assertThat(results.at("/1/level").stringValue()).isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rule_that_could_have_blocked_and_failed_makes_the_run_a_failure(boolean blocking) {
        JsonNode invocation = run(SARIF.write(new ReviewedPostmortem(
                        Samples.FILE,
                        Samples.report(ReportVerdict.INCOMPLETE)
                                .addRuleFailure(new RuleFailure("acme:late", "x.Y", blocking))
                                .build())))
                .at("/invocations/0");

        assertThat(invocation.at("/executionSuccessful").booleanValue()).isEqualTo(!blocking);
        assertThat(invocation.at("/toolExecutionNotifications/0/level").stringValue())
                .isEqualTo(blocking ? "error" : "warning");
        assertThat(invocation.at("/toolExecutionNotifications/0/exception/kind").stringValue())
                .isEqualTo("x.Y");
    }

    @Test
    void what_a_rule_failed_by_is_an_exception_only_if_one_was_thrown() {
        JsonNode notification = run(SARIF.write(new ReviewedPostmortem(
                        Samples.FILE,
                        Samples.report(ReportVerdict.INCOMPLETE)
                                .addRuleFailure(new RuleFailure("acme:late", "More is reported: it is left out", true))
                                .build())))
                .at("/invocations/0/toolExecutionNotifications/0");

        assertThat(notification.at("/message/text").stringValue()).endsWith(": More is reported: it is left out");
        assertThat(notification.has("exception")).isFalse();
    }

    @Test
    void a_rule_that_failed_is_described_as_a_whole() {
        JsonNode run = run(SARIF.write(new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.INCOMPLETE)
                        .addRuleFailure(new RuleFailure("acme:action-vague", "x.Y: broken", true))
                        .build())));

        JsonNode rule = run.at("/invocations/0/toolExecutionNotifications/0/associatedRule");
        assertThat(run.at("/tool/extensions/0/rules/" + rule.at("/index").intValue() + "/id")
                        .stringValue())
                .isEqualTo("acme:action-vague");
        assertThat(run.at("/invocations/0/ruleConfigurationOverrides"))
                .extracting(override -> override.at("/descriptor/id").stringValue())
                .containsExactly("acme:action-vague/words", "acme:action-vague/owner", "acme:late");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, board", "2026-06-30, ''", "'', board", "'', ''"})
    void until_when_and_by_whom_a_finding_is_suppressed_is_told_if_it_is_known(String until, String by) {
        Suppression suppression = Suppression.of("acme:action-vague/owner", "The team is being formed");
        suppression = until.isEmpty() ? suppression : suppression.until(until);
        suppression = by.isEmpty() ? suppression : suppression.by(by);

        JsonNode told = run(SARIF.write(new ReviewedPostmortem(
                        Samples.FILE,
                        Samples.report(ReportVerdict.PASS)
                                .addSuppressed(new SuppressedFinding(Samples.OWNER, suppression))
                                .build())))
                .at("/results/0/suppressions/0");

        assertThat(told.at("/properties/expires").asString()).isEqualTo(until);
        assertThat(told.at("/properties/by").asString()).isEqualTo(by);
        assertThat(told.has("properties")).isEqualTo(!until.isEmpty() || !by.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void so_does_a_configuration_that_could_have_demanded_more(boolean blocking) {
        JsonNode invocation = run(SARIF.write(new ReviewedPostmortem(
                        Samples.FILE,
                        Samples.report(ReportVerdict.INCOMPLETE)
                                .addConfigurationProblem(new ConfigurationProblem("a", "a is none", blocking))
                                .build())))
                .at("/invocations/0");

        assertThat(invocation.at("/executionSuccessful").booleanValue()).isEqualTo(!blocking);
        assertThat(invocation.at("/toolConfigurationNotifications/0/level").stringValue())
                .isEqualTo(blocking ? "error" : "warning");
    }

    @Test
    void a_fix_puts_escaped_words_into_the_file() {
        JsonNode replacement = run(SARIF.write(Samples.reviewed(Samples.VAGUE)))
                .at("/results/0/fixes/0/artifactChanges/0/replacements/0");

        assertThat(replacement.at("/insertedContent/text").stringValue()).isEqualTo("\\\"measure\\\"");
        assertThat(replacement.at("/deletedRegion/startColumn").intValue()).isEqualTo(20);
    }

    static List<Finding> withoutFix() {
        Suggestion edits = Samples.VAGUE.suggestions().get(0);
        return List.of(
                Samples.VAGUE.withSuggestions(new Suggestion(
                        edits.label(),
                        edits.kind(),
                        List.of(new Suggestion.ReplaceText("/actionItems/items/0/what", Optional.empty(), "all")),
                        false)),
                Samples.VAGUE.withLocation(Samples.place("/actionItems/items/0/what")),
                Samples.VAGUE.withLocation(
                        Samples.VAGUE.location().withSource(new SourceLocation("a.yaml", 1, 1, 1, 2))),
                Samples.VAGUE.withSuggestions(
                        new Suggestion(edits.label(), edits.kind(), List.of(new Suggestion.RemoveValue("/a")), false)),
                Samples.VAGUE.withSuggestions(new Suggestion(
                        edits.label(),
                        edits.kind(),
                        List.of(edits.edits().get(0), edits.edits().get(0)),
                        false)));
    }

    @ParameterizedTest
    @MethodSource("withoutFix")
    void what_cannot_be_told_as_a_change_of_the_file_is_told_in_words(Finding finding) {
        JsonNode result = run(SARIF.write(Samples.reviewed(finding))).at("/results/0");

        assertThat(result.has("fixes")).isFalse();
        assertThat(result.at("/properties/suggestions/0").stringValue()).isEqualTo("Say what is measured");
    }

    @Test
    void what_comes_twice_breaks_no_list_that_holds_each_thing_once() {
        Suggestion fix = Samples.VAGUE.suggestions().get(0);
        ReviewedPostmortem twice = Samples.reviewed(Samples.VAGUE.withSuggestions(fix, fix));

        assertThat(run(SARIF.write(List.of(twice, twice))).at("/results")).hasSize(2);
    }

    @Test
    void what_means_something_in_a_message_is_told_as_words() {
        Finding finding = Samples.VAGUE
                .withMessage("see [a](7) and {0}")
                .withRelated(new RelatedLocation(Samples.VAGUE.related().get(0).location(), "x]\\{y}"));

        assertThat(run(SARIF.write(Samples.reviewed(finding)))
                        .at("/results/0/message/text")
                        .stringValue())
                .isEqualTo("see [a] (7) and {{0}} ([x\\]\\\\{{y}}](1))");
    }

    @ParameterizedTest
    @CsvSource({
        "//A b/ü:100%.json, /A%20b/%C3%BC%3A100%25.json",
        "./incidents/1.json, incidents/1.json",
        "half\ud83d.json, half%EF%BF%BD.json",
    })
    void a_path_is_a_relative_reference(String path, String reference) {
        SourceLocation source = new SourceLocation(path, 1, 1, 1, 2);

        JsonNode run = run(SARIF.write(
                Samples.reviewed(Samples.OWNER.withLocation(Samples.place("/a").withSource(source)))));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void every_text_arrives_and_only_as_text(String text) {
        JsonNode run = run(SARIF.write(HostileReports.with(text)));

        String message = SarifMessage.escaped(text);
        JsonNode result = run.at("/results/0");
        assertThat(result.at("/locations/0/message/text").stringValue()).isEqualTo(HostileReports.paired(message));
        assertThat(result.at("/message/text").stringValue()).startsWith(HostileReports.paired(message));
        assertThat(result.at("/partialFingerprints/postmortemFinding~1v1").stringValue())
                .isEqualTo(HostileReports.paired(text));
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .matches("[A-Za-z0-9._~!$&'()*+,;=@/%-]+");
    }

    private static JsonNode run(String sarif) {
        return JsonMapper.shared().readTree(valid(sarif)).at("/runs/0");
    }

    private static String valid(String sarif) {
        List<Error> errors = SCHEMA.validate(sarif, InputFormat.JSON);
        assertThat(errors).isEmpty();
        return sarif;
    }

    private static List<String> ids(JsonNode rules) {
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.at("/id").stringValue()));
        return ids;
    }

    private static String schema() {
        try (InputStream in =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
