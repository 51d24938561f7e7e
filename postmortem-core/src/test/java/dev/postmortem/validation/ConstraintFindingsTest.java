package dev.postmortem.validation;

import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.ConstraintsOnly;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first floor: constraint violations as findings. */
final class ConstraintFindingsTest {

    private static final String ENGINE = "dev.postmortem.expected-hibernate-validator";

    @Test
    void a_sound_draft_passes() {
        ValidationReport report =
                report(Postmortem.builder().id("INC-142").title("Stall").build());

        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
        assertThat(report.findings()).isEmpty();
        assertThat(report.documentId()).contains("INC-142");
    }

    @Test
    void a_fault_fails_and_is_told_with_place_and_element() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .timeline(t -> t.addEvent(event("deploy", " ")))
                .build());

        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("constraint/text");
            assertThat(finding.location().pointer()).isEqualTo("/timeline/events/0/text");
            assertThat(finding.location().elementId()).contains("deploy");
            assertThat(finding.location().path()).isEqualTo("timeline, events deploy, text");
            assertThat(finding.message()).startsWith("timeline, events deploy, text must ");
            assertThat(finding.excerpt()).contains(" ");
            assertThat(finding.origin()).isEqualTo(FindingOrigin.CONSTRAINT);
            assertThat(finding.severity()).isEqualTo(FindingSeverity.ERROR);
            assertThat(finding.category()).isEqualTo(Category.SHAPE);
        });
    }

    @Test
    void the_innermost_element_is_named() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .timeline(t -> t.untimed(CHANGE, "Migration started", e -> e.measure("97 %", " ")))
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().elementId().orElseThrow())
                .containsExactly("ME-1");
    }

    @Test
    void the_key_of_an_attribute_is_escaped_in_the_pointer() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .putAttribute("A/b~c", "fine")
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/attributes/A~1b~0c");
    }

    @Test
    void what_is_wrong_with_the_key_of_an_attribute_is_told_by_the_key() {
        ValidationReport fine = report(
                Postmortem.builder().title("Stall").putAttribute("A/b", "fine").build());
        ValidationReport other = report(
                Postmortem.builder().title("Stall").putAttribute("A/b", "other").build());

        assertThat(fine.findings()).extracting(Finding::excerpt).containsExactly(Optional.of("A/b"));
        assertThat(fine.findings()).isEqualTo(other.findings());
    }

    @Test
    void the_text_of_an_attribute_is_told_with_its_key_and_what_it_is() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .putAttribute("acme.ticket", " \t")
                .build());

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().pointer()).isEqualTo("/attributes/acme.ticket");
            assertThat(finding.location().path()).isEqualTo("attributes \"acme.ticket\"");
            assertThat(finding.excerpt()).contains("  ");
        });
    }

    @Test
    void what_has_no_id_is_counted_from_one_in_words_and_from_zero_in_the_pointer() {
        ValidationReport report =
                report(Postmortem.builder().title("Stall").addTags("sound", " ").build());

        assertThat(report.findings())
                .extracting(Finding::location)
                .containsExactly(
                        new Location("/tags/1", Optional.empty(), "tags 2", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_part_of_a_value_that_is_one_text_is_told_at_the_text() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .impact(i -> i.users("120 %", "of customers"))
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/impact/measures/0/amount");
    }

    static Stream<Arguments> amountsInObjectForm() {
        return Stream.of(
                arguments(Amount.parse("-1 GB").originally("minus one"), "", "-1 GB"),
                arguments(Amount.words(" "), "/words", " "),
                arguments(Amount.unknown(" "), "/unknown", " "),
                arguments(Amount.of(12).ofBaseline(" "), "/baseline", " "),
                arguments(Amount.of(12).measuredBy(" "), "/howMeasured", " "),
                arguments(Amount.of(12).originally(" "), "/original", " "),
                arguments(Amount.of(12).asOf(When.at(Instant.EPOCH).originally(" ")), "/asOf/original", " "),
                arguments(Amount.of(12).alsoClaimed(" ", "5"), "/claims/0/source", " "),
                arguments(Amount.of(12).alsoClaimed("the log", "-5"), "/claims/0/amount", "-5"),
                arguments(Amount.of(12).alsoClaimed("the log", Amount.words(" ")), "/claims/0/amount/words", " "));
    }

    @ParameterizedTest
    @MethodSource("amountsInObjectForm")
    void a_part_of_a_value_in_object_form_is_told_where_the_object_has_it(Amount amount, String place, String words) {
        ValidationReport report = report(measuring(amount));

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer(), Finding::excerpt)
                .containsExactly(tuple("/impact/measures/0/amount" + place, Optional.of(words)));
    }

    @Test
    void a_reason_is_told_at_the_term_that_it_explains() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .rootCause(r -> r.conclusion(Conclusion.notFound(" ")))
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/rootCause/conclusion/not-found");
    }

    @Test
    void a_reason_that_is_missing_is_told_at_what_it_is_missing_from() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .actionItems(a -> a.addItem(i -> i.what("Set a lock timeout")
                        .status(ActionStatus.builder()
                                .state(ActionState.DECLINED)
                                .build())))
                .build());

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().pointer()).isEqualTo("/actionItems/items/0/status");
            assertThat(finding.message()).endsWith(", status must have a reason where an action is declined");
        });
    }

    @Test
    void very_many_faults_are_told_each() {
        TimelineEvent[] events =
                Stream.generate(() -> event("same", " ")).limit(60_000).toArray(TimelineEvent[]::new);

        assertThat(report(events(events)).findings()).hasSize(119_999);
    }

    @Test
    void findings_run_as_the_document_runs() {
        ValidationReport report = report(Postmortem.builder()
                .title(" ")
                .lessons(l -> l.addItem(i -> i.kind(LessonKind.DESIGN).text(" ")))
                .timeline(t -> IntStream.range(0, 11).forEach(i -> t.addEvent(event("", " "))))
                .impact(i -> i.users("12 %", " ").dataSet(" ", LOST).description(" "))
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly(
                        "/title",
                        "/impact/description",
                        "/impact/measures/0/noun",
                        "/impact/data/0/dataSet",
                        "/timeline/events/0/text",
                        "/timeline/events/1/text",
                        "/timeline/events/2/text",
                        "/timeline/events/3/text",
                        "/timeline/events/4/text",
                        "/timeline/events/5/text",
                        "/timeline/events/6/text",
                        "/timeline/events/7/text",
                        "/timeline/events/8/text",
                        "/timeline/events/9/text",
                        "/timeline/events/10/text",
                        "/lessons/items/0/text");
    }

    @Test
    void findings_in_an_element_run_as_its_properties_run() {
        ValidationReport report = report(Postmortem.builder()
                .title("Stall")
                .actionItems(a -> a.addItem(i -> i.what(" ")
                        .success(" ")
                        .addAddress(" ")
                        .owner(Owner.team(" "))
                        .putAttribute("b/a", "sound")
                        .putAttribute("acme.b", " ")
                        .putAttribute("a~b", "sound")))
                .rootCause(r -> r.trigger(t -> t.text(" ").actualTarget(" ").intendedTarget(" ")))
                .build());

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly(
                        "/rootCause/trigger/text",
                        "/rootCause/trigger/intendedTarget",
                        "/rootCause/trigger/actualTarget",
                        "/actionItems/items/0/what",
                        "/actionItems/items/0/owner/name",
                        "/actionItems/items/0/addresses/0",
                        "/actionItems/items/0/success",
                        "/actionItems/items/0/attributes/acme.b",
                        "/actionItems/items/0/attributes/a~0b",
                        "/actionItems/items/0/attributes/b~1a");
    }

    // The fingerprint: a finding is recognised in another version of the document.

    @Test
    void a_fingerprint_survives_an_event_that_is_put_in_front() {
        Postmortem before = events(event("deploy", " "));
        Postmortem after = events(event("earlier", "Backup"), event("deploy", " "));

        assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
    }

    @Test
    void a_fingerprint_survives_other_words_elsewhere() {
        Postmortem before = events(event("deploy", " "), event("other", "One"));
        Postmortem after = events(event("deploy", " "), event("other", "Two")).withTitle("Another");

        assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
    }

    @Test
    void two_places_have_two_fingerprints() {
        assertThat(fingerprints(events(event("one", " "), event("two", " ")))).doesNotHaveDuplicates();
    }

    @Test
    void two_faults_of_one_amount_have_two_fingerprints() {
        Postmortem postmortem = measuring(
                Amount.of(12).ofBaseline(" ").measuredBy(" ").originally(" ").alsoClaimed(" ", "5"));

        assertThat(fingerprints(postmortem)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void two_elements_of_one_id_have_two_fingerprints() {
        assertThat(fingerprints(events(event("one", " "), event("one", " "), event("one", " "))))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_survives_an_element_without_an_id_that_is_put_in_front() {
        Postmortem before =
                Postmortem.builder().title("Stall").link("Chart", "ftp://chart").build();
        Postmortem after = Postmortem.builder()
                .title("Stall")
                .link("Log", "https://log")
                .link("Chart", "ftp://chart")
                .build();

        assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
    }

    @Test
    void two_elements_without_an_id_have_two_fingerprints() {
        Postmortem postmortem =
                Postmortem.builder().title("Stall").addTags(" ", "\t", " ").build();

        assertThat(fingerprints(postmortem)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void other_words_are_another_finding() {
        Postmortem one = Postmortem.builder().title("Stall").language("not one").build();
        Postmortem two = Postmortem.builder().title("Stall").language("not two").build();

        assertThat(fingerprints(one)).isNotEqualTo(fingerprints(two));
    }

    @Test
    void a_fingerprint_never_changes_because_hosts_store_it() {
        assertThat(fingerprints(events(event("deploy", " ")))).containsExactly("v1:28eedae646e6b100866b064e97035f2d");
    }

    // Whatever the machine is like.

    @Test
    void the_report_is_the_same_in_every_locale() {
        Postmortem broken = events(event("i", " "));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            ValidationReport root = report(broken);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(report(broken)).isEqualTo(root);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void many_threads_get_the_same_report() {
        Postmortem broken = events(event("one", " "), event("two", " "));
        ValidationReport expected = report(broken);

        List<ValidationReport> reports =
                IntStream.range(0, 200).parallel().mapToObj(i -> report(broken)).toList();

        assertThat(reports).containsOnly(expected);
    }

    @Test
    @EnabledIfSystemProperty(named = ENGINE, matches = ".+")
    void the_engine_is_the_one_that_this_run_is_about() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty(ENGINE));
    }

    private static Postmortem measuring(Amount amount) {
        return Postmortem.builder()
                .title("Stall")
                .impact(i -> i.addMeasure(m -> m.amount(amount).noun("customers")))
                .build();
    }

    private static Postmortem events(TimelineEvent... events) {
        return Postmortem.builder()
                .title("Stall")
                .timeline(t -> t.addEvents(events))
                .build();
    }

    private static TimelineEvent event(String id, String text) {
        return TimelineEvent.builder().id(id).kind(CHANGE).text(text).build();
    }

    private static ValidationReport report(Postmortem postmortem) {
        return ConstraintsOnly.validator().validate(postmortem);
    }

    private static List<String> fingerprints(Postmortem postmortem) {
        return report(postmortem).findings().stream().map(Finding::fingerprint).toList();
    }
}
