package dev.postmortem.examples.validation;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.revision.PostmortemDifference;
import dev.postmortem.traceability.Traceability;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ReportComparison;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.json.BaselineJson;
import dev.postmortem.validation.json.PhraseRuleJson;
import dev.postmortem.validation.json.ProfileJson;
import dev.postmortem.validation.json.ReportJson;
import dev.postmortem.validation.json.SuggestedEdits;
import dev.postmortem.validation.json.VocabularyJson;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.testing.RuleTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what {@code docs/validation.md} shows. */
final class ValidationSnippetsTest {

    private static final Path HERE = Path.of("src/test/java/dev/postmortem/examples/validation");

    private static final Path DOCS = Path.of("../docs/validation.md");

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();
    private final Postmortem draft = OrdersIndexMigration.draft();

    @TempDir
    private Path folder;

    @Test
    void a_validator_is_built_once_and_shared() {
        // tag::validate[]
        PostmortemValidator validator = PostmortemValidator.builder()
                .profile(Profile.publish())
                .clock(Clock.systemUTC())
                .build();

        ValidationReport report = validator.validate(draft);
        if (report.verdict() != ReportVerdict.PASS) {
            System.out.print(TextReport.of(report));
        }
        // end::validate[]

        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
    }

    @Test
    void a_finding_says_what_where_and_what_would_settle_it() {
        ValidationReport report = PostmortemValidator.standard().validate(draft);

        // tag::finding[]
        for (Finding finding : report.findings(FindingSeverity.WARNING)) {
            System.out.println(finding.location().pointer() + ": " + finding.message());
        }
        String json = ReportJson.write(report);
        // end::finding[]

        assertThat(json).contains("\"profile\": \"review\"");
    }

    @Test
    void a_team_has_a_profile_of_its_own() {
        // tag::profile[]
        Profile house = Profile.extending("acme-publish", Profile.publish())
                .failingOn(Gate.WARNINGS)
                .level("evidence-missing", RuleLevel.ERROR)
                .level("action-incomplete/priority", RuleLevel.OFF)
                .option("summary-not-brief", "max-words", 200);

        PostmortemValidator validator =
                PostmortemValidator.builder().profile(house).build();
        System.out.print(validator.configuration()); // what it all comes to, a line for each finding
        // end::profile[]

        assertThat(validator.validate(postmortem).configurationProblems()).isEmpty();
        assertThat(validator.configuration().toString())
                .startsWith("profile acme-publish, fails on warnings\n")
                .contains("evidence-missing/impact: error", "action-incomplete/priority: off");
    }

    @Test
    void a_profile_is_kept_as_json() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.json"), jsonOf("profile"), StandardCharsets.UTF_8);

        // tag::profile-json[]
        PostmortemValidator validator = PostmortemValidator.builder()
                .profile(ProfileJson.read(Files.readString(file)))
                .build();
        // end::profile-json[]

        assertThat(validator.configuration().problems()).isEmpty();
        assertThat(validator.configuration().profile()).isEqualTo("acme-publish");
    }

    @Test
    void a_rule_about_words_is_data() {
        // tag::phrase-rule[]
        PostmortemRule weaselWords = PhraseRule.builder("acme:weasel-words")
                .category(Category.MEASURABILITY)
                .severity(FindingSeverity.WARNING)
                .summary("Summaries hold no weasel words")
                .phrases(Phrases.builder()
                        .wordClass("party", "customer", "partner")
                        .phrase("weasel", "best effort", "Acme writing guide, page 3")
                        .phrase("weasel", "valued <party>", "Acme writing guide, page 3")
                        .exception("best effort delivery", "A term of queues")
                        .build())
                .in(SectionName.SUMMARY)
                .message("\"{words}\" promises nothing: say what was done")
                .build();
        // end::phrase-rule[]

        assertThat(messages(PostmortemValidator.builder().rules(weaselWords).build()))
                .contains("\"valued partner\" promises nothing: say what was done");
    }

    @Test
    void rules_about_words_and_the_vocabulary_are_kept_as_json() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), jsonOf("rules"), StandardCharsets.UTF_8);
        Path words = Files.writeString(folder.resolve("words.json"), jsonOf("vocabulary"), StandardCharsets.UTF_8);

        // tag::phrase-json[]
        PostmortemValidator validator = PostmortemValidator.builder()
                .rules(PhraseRuleJson.read(Files.readString(rules)).toArray(new PostmortemRule[0]))
                .vocabulary(VocabularyJson.read(Files.readString(words)))
                .build();
        // end::phrase-json[]

        assertThat(messages(validator)).contains("\"valued partner\" promises nothing: say what was done");
    }

    private static List<String> messages(PostmortemValidator validator) {
        Postmortem promising = Postmortem.builder()
                .title("Orders database: writes stall")
                .summary("We told each valued partner.")
                .build();
        return validator.validate(promising).findings().stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void a_finding_is_suppressed_in_the_document() {
        // tag::suppress[]
        Postmortem accepted = draft.toBuilder()
                .addSuppression(Suppression.of("section-missing/lessons", "The review has not taken place yet")
                        .at("/lessons")
                        .until("2026-04-10")
                        .by("Incident review board"))
                .build();
        // end::suppress[]

        assertThat(PostmortemValidator.standard().validate(accepted).suppressed())
                .extracting(each -> each.finding().ruleId())
                .containsExactly("section-missing/lessons");
    }

    @Test
    void an_archive_is_taken_on_with_a_baseline() throws IOException {
        Path file = folder.resolve("baseline.json");
        PostmortemValidator validator =
                PostmortemValidator.builder().profile(Profile.publish()).build();

        // tag::baseline[]
        Baseline start = Baseline.empty().plus(draft, validator.validate(draft)); // once, on purpose
        Files.writeString(file, BaselineJson.write(start));

        Baseline known = BaselineJson.read(Files.readString(file));
        PostmortemValidator adopting = PostmortemValidator.builder()
                .profile(Profile.publish())
                .baseline(known)
                .build();
        ValidationReport report = adopting.validate(draft); // only what is new counts
        Files.writeString(file, BaselineJson.write(known.shrunkBy(draft, report))); // what is fixed leaves it
        // end::baseline[]

        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
        assertThat(report.known()).isNotEmpty();
        assertThat(BaselineJson.read(Files.readString(file))).isEqualTo(known);
    }

    @Test
    void what_cannot_change_the_meaning_is_done_by_itself() {
        PostmortemValidator validator = PostmortemValidator.standard();
        Postmortem checked = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:10", SYMPTOM, "Errors increased")
                        .at("10:00", CHANGE, "Migration started"))
                .build();

        // tag::suggestion[]
        Optional<Suggestion> safe = validator.validate(checked).findings().stream()
                .flatMap(finding -> finding.suggestions().stream())
                .filter(Suggestion::safe)
                .findFirst();
        Postmortem better = safe.map(suggestion -> SuggestedEdits.apply(suggestion, checked))
                .orElse(checked);
        // end::suggestion[]

        assertThat(better.timeline().events())
                .extracting(TimelineEvent::text)
                .containsExactly("Migration started", "Errors increased");
    }

    @Test
    void two_reports_are_compared() {
        PostmortemValidator validator = PostmortemValidator.standard();

        // tag::compare[]
        ReportComparison progress = validator.validate(postmortem).since(validator.validate(draft));
        System.out.println(
                progress.fixed().size() + " fixed, " + progress.added().size() + " new");
        // end::compare[]

        assertThat(progress.fixed()).isNotEmpty();
    }

    @Test
    void what_the_host_knows_is_passed_in() {
        // tag::host[]
        PersonDirectory staff = () -> List.of(Participant.of("Dana Reyes"));
        Vocabulary house = Vocabulary.empty().plusTerms("Grace").plusTeams("ops");

        PostmortemValidator validator =
                PostmortemValidator.builder().people(staff).vocabulary(house).build();
        // end::host[]

        Postmortem naming = Postmortem.builder()
                .title("Orders database: writes stall")
                .summary(s -> s.whatHappened("Dana Reyes ran the migration"))
                .build();
        assertThat(validator.validate(naming).findings())
                .extracting(Finding::ruleId)
                .contains("individual-named/name");
    }

    @Test
    void a_published_figure_that_changes_needs_a_note() {
        PostmortemValidator validator =
                PostmortemValidator.builder().profile(Profile.publish()).build();
        Postmortem published = postmortem;
        Postmortem changed = published.withImpact(published
                .impact()
                .withMeasures(published.impact().measures().get(0).withAmount(Amount.parse("15 %"))));

        // tag::revision[]
        ValidationReport report = validator.validate(changed, published);
        // end::revision[]

        assertThat(report.findings()).extracting(Finding::ruleId).contains("correction-missing/changed");
    }

    @Test
    void what_changed_is_told_by_elements() {
        Postmortem published = postmortem;
        Postmortem changed = published.withTitle("Orders database: writes stalled for 35 minutes");

        // tag::difference[]
        PostmortemDifference difference = PostmortemDifference.between(published, changed);
        difference.changes().forEach(System.out::println);
        // end::difference[]

        assertThat(difference.changes()).singleElement().asString().contains("title", "for 35 minutes");
    }

    @Test
    void what_answers_each_cause_is_a_value() {
        // tag::trace[]
        Traceability trace = Traceability.of(postmortem);
        trace.unanswered()
                .forEach(concern -> System.out.println(concern.element().id() + " has no answer"));
        // end::trace[]

        assertThat(trace.concerns()).isNotEmpty();
    }

    @Test
    void a_rule_of_one_s_own_is_tested() {
        // tag::test[]
        RuleTester.of(new TrackerMissing())
                .valid(
                        "a ticket",
                        p -> p.actionItems(
                                a -> a.action("Alert", i -> i.tracker("OPS-7", "https://acme.example/OPS-7"))))
                .invalid("no ticket", p -> p.actionItems(a -> a.action("Alert")), at("/actionItems/items/0"))
                .verify();
        // end::test[]
    }

    @Test
    void a_rule_and_its_test_take_less_than_thirty_lines() throws IOException {
        long rule = lines(HERE.resolve("TrackerMissing.java"), "rule");
        long test = lines(HERE.resolve("ValidationSnippetsTest.java"), "test");

        assertThat(rule + test).isLessThan(30);
    }

    private static long lines(Path file, String snippet) throws IOException {
        return Files.readString(file)
                .split("// (tag|end)::" + snippet + "\\[]", -1)[1]
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    @Test
    void a_rule_of_one_s_own_is_registered() {
        // tag::register[]
        PostmortemValidator validator =
                PostmortemValidator.builder().rules(new TrackerMissing()).build();
        // end::register[]

        assertThat(validator.configuration().rules())
                .extracting(rule -> rule.id())
                .contains("acme:tracker-missing");
    }

    /** The block of JSON in the documentation after that name. */
    private static String jsonOf(String name) throws IOException {
        return Files.readString(DOCS, StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<!-- json: " + name + " -->\n```json\n(.*?)\n```.*", "$1");
    }
}
