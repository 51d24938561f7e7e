package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CodeQualityReportTest {

    @Test
    void it_reads_as_it_was_agreed() {
        Golden.assertGolden("report.code-quality.json", CodeQualityReport.of(Samples.ALL));
    }

    @Test
    void nothing_found_is_an_empty_array() {
        assertThat(CodeQualityReport.of(Samples.reviewed())).isEqualTo("[]\n");
    }

    @Test
    void every_violation_has_the_documented_fields_and_no_others() {
        for (JsonNode violation : read(CodeQualityReport.of(Samples.ALL))) {
            assertThat(violation.propertyNames())
                    .containsExactlyInAnyOrder("description", "check_name", "fingerprint", "severity", "location");
            assertThat(violation.at("/location").propertyNames()).containsExactlyInAnyOrder("path", "lines");
            assertThat(violation.at("/location/lines").propertyNames()).containsExactly("begin");
            assertThat(violation.at("/severity").stringValue()).isIn("info", "minor", "major", "critical", "blocker");
        }
    }

    @Test
    void no_two_violations_have_one_fingerprint() {
        ReviewedPostmortem one = Samples.reviewed(Samples.OWNER, Samples.OWNER, Samples.OWNER);
        ReviewedPostmortem other = new ReviewedPostmortem("other.json", one.report());

        assertThat(fingerprints(CodeQualityReport.of(List.of(one, other))))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_stays_when_something_comes_before_it() {
        List<String> before = fingerprints(CodeQualityReport.of(Samples.reviewed(Samples.OWNER)));

        List<String> after = fingerprints(CodeQualityReport.of(Samples.reviewed(Samples.VAGUE, Samples.OWNER)));

        assertThat(after.get(1)).isEqualTo(before.get(0));
    }

    @Test
    void a_path_begins_in_the_root_of_the_repository() {
        SourceLocation source = new SourceLocation("./a/b.json", 7, 1, 7, 2);
        Finding finding = Samples.OWNER.withLocation(Samples.place("/a").withSource(source));

        JsonNode location =
                read(CodeQualityReport.of(Samples.reviewed(finding))).at("/0/location");

        assertThat(location.at("/path").stringValue()).isEqualTo("a/b.json");
        assertThat(location.at("/lines/begin").intValue()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void every_text_arrives_as_it_was(String text) {
        JsonNode all = read(CodeQualityReport.of(HostileReports.with(text)));

        assertThat(all).hasSize(2);
        assertThat(all.at("/0/description").stringValue()).isEqualTo(HostileReports.paired(text));
        assertThat(all.at("/1/location/path").stringValue()).isEqualTo(HostileReports.paired("x" + text));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<String> fingerprints(String json) {
        return read(json).findValuesAsString("fingerprint");
    }
}
