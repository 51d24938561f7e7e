package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.json.SourceForm;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.internal.SpannedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

final class ReportSourcesTest {

    private static final String FILE = "2026/inc-1.json";

    private static final String JSON = """
            {
              "title": "Writes \\"stall\\" again",
              "timeline": {
                "events": [
                  {"id": "E-1", "kind": "symptom", "when": {"value": "2026-03-14T10:00Z"}, "text": "Errors"},
                  {"id": "E-2", "kind": "recovery", "when": "2026-03-14 10:05 utc", "text": "Calm"}
                ]
              }
            }
            """;

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .build();

    private final ReadDocument document = PostmortemJson.standard().readDocument(JSON);

    @ParameterizedTest
    @CsvSource({
        "/title, 2, 12, 2, 36",
        "/timeline/events/0/id, 5, 14, 5, 19",
        "'', 1, 1, 1, 2",
        "/timeline, 3, 3, 3, 16",
        "/timeline/events, 4, 5, 4, 16",
        "/timeline/events/0, 5, 7, 5, 8",
        "/impact/users, 1, 1, 1, 2",
        "/timeline/events/0/text/of, 5, 88, 5, 96"
    })
    void a_value_a_beginning_or_the_nearest_parent_is_told(
            String pointer, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(source(place(pointer)))
                .isEqualTo(new SourceLocation(FILE, startLine, startColumn, endLine, endColumn));
    }

    @ParameterizedTest
    @CsvSource({
        "/title, 7, 14, 20, 29",
        "/title, 0, 0, 13, 13",
        "/title, 0, 20, 13, 35",
        "/timeline/events/0/when, 0, 4, 59, 63"
    })
    void a_part_of_a_text_is_told_to_the_column(String pointer, int start, int end, int startColumn, int endColumn) {
        SourceLocation source = source(place(pointer, new TextSpan(start, end)));

        assertThat(source)
                .extracting(SourceLocation::startColumn, SourceLocation::endColumn)
                .containsExactly(startColumn, endColumn);
    }

    @Test
    void a_text_that_the_document_writes_in_another_way_is_told_as_a_whole() {
        TextSpan minutes = new TextSpan(14, 16);

        assertThat(source(place("/timeline/events/1/when/value", minutes)))
                .isEqualTo(source(place("/timeline/events/1/when")));
    }

    @Test
    void a_part_that_the_text_does_not_have_is_told_as_the_whole() {
        assertThat(source(place("/title", new TextSpan(7, 99)))).isEqualTo(source(place("/title")));
    }

    @Test
    void suppressed_findings_known_ones_and_related_places_have_sources_too() {
        Location event = place("/timeline/events/0");
        Finding finding = finding(place("/title")).withRelated(new RelatedLocation(event, "the event"));
        ValidationReport report = ValidationReport.builder()
                .profile("review")
                .verdict(ReportVerdict.PASS)
                .addSuppressed(new SuppressedFinding(finding, Suppression.of("acme:a", "We know")))
                .addKnown(finding)
                .build();

        ValidationReport located = ReportSources.locate(report, FILE, document);

        assertThat(Stream.of(
                        located.suppressed().get(0).finding(), located.known().get(0)))
                .allSatisfy(found -> assertThat(places(found))
                        .extracting(place -> place.source().orElseThrow().startLine())
                        .containsExactly(2, 5));
    }

    @Test
    void nothing_else_changes() {
        ValidationReport report = VALIDATOR.validate(document.postmortem());

        ValidationReport located = ReportSources.locate(report, FILE, document);

        assertThat(report.findings()).isNotEmpty();
        assertThat(located)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.source")
                .isEqualTo(report);
    }

    @Test
    void a_document_that_was_migrated_is_told_at_its_beginning() {
        ReadDocument migrated = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", older -> older))
                .build()
                .readDocument("{\"schemaVersion\": \"0\", \"title\": \"Stall\"}");

        ValidationReport located = ReportSources.locate(report(place("/title")), FILE, migrated);

        assertThat(located.findings().get(0).location().source()).contains(new SourceLocation(FILE, 1, 1, 1, 1));
    }

    @Property(tries = 100)
    void whatever_is_found_in_whatever_is_read_points_at_the_words_that_are_meant(
            @ForAll long seed, @ForAll SourceForm form) {
        String json = form.write(RandomValues.random(Postmortem.class, seed));
        ReadDocument read = PostmortemJson.standard().readDocument(json);

        ValidationReport located = ReportSources.locate(VALIDATOR.validate(read.postmortem()), FILE, read);

        assertThat(located.findings())
                .filteredOn(finding -> finding.excerpt().isPresent())
                .allSatisfy(finding -> assertThat(
                                read.places().of(finding.location().pointer()))
                        .isPresent());
        assertThat(located.findings()).flatExtracting(ReportSourcesTest::places).allSatisfy(place -> {
            SourceLocation source = place.source().orElseThrow();
            place.span()
                    .ifPresent(span -> assertThat(unescaped(
                                    SourceForm.cut(json, source.startLine(), source.startColumn(), source.endColumn())))
                            .isEqualTo(SpannedText.at(place, read.postmortem())
                                    .orElseThrow()
                                    .substring(span.start(), span.end())));
        });
    }

    private static String unescaped(String written) {
        return JsonMapper.shared().readValue('"' + written + '"', String.class);
    }

    private SourceLocation source(Location place) {
        return ReportSources.locate(report(place), FILE, document)
                .findings()
                .get(0)
                .location()
                .source()
                .orElseThrow();
    }

    private static List<Location> places(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.location()),
                        finding.related().stream().map(RelatedLocation::location))
                .toList();
    }

    private static ValidationReport report(Location place) {
        return ValidationReport.builder()
                .profile("review")
                .verdict(ReportVerdict.PASS)
                .addFindings(finding(place))
                .build();
    }

    private static Finding finding(Location place) {
        return Finding.builder()
                .ruleId("acme:a")
                .category(Category.TIMELINE)
                .severity(FindingSeverity.WARNING)
                .precision(PrecisionClass.HIGH)
                .message("is odd")
                .location(place)
                .fingerprint("0")
                .origin(FindingOrigin.RULE)
                .build();
    }

    private static Location place(String pointer) {
        return new Location(pointer, Optional.empty(), "somewhere", Optional.empty(), Optional.empty());
    }

    private static Location place(String pointer, TextSpan span) {
        return new Location(pointer, Optional.empty(), "somewhere", Optional.of(span), Optional.empty());
    }
}
