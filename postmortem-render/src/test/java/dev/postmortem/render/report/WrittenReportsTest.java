package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.ReportVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format can be written to anything that takes characters. */
final class WrittenReportsTest {

    /** Far more than is handed on at once. */
    private static final List<ReviewedPostmortem> LARGE = large();

    /**
     * A format with both ways to have it.
     *
     * @param name shown in the name of the test
     * @param isCut whether it leaves out what nobody would be shown
     * @param returning returns the text
     * @param writing writes it
     */
    record Format(String name, boolean isCut, Returning returning, Writing writing) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        SarifReport sarif = SarifReport.by(Samples.VALIDATOR);
        return Stream.of(
                new Format("text", false, TextReport::of, TextReport::write),
                new Format("ASCII", false, TextReport::ascii, TextReport::writeAscii),
                new Format("SARIF", false, sarif::write, sarif::write),
                new Format("SARIF for GitHub", false, sarif.forGitHub()::write, sarif.forGitHub()::write),
                new Format("Code Quality", false, CodeQualityReport::of, CodeQualityReport::write),
                new Format("JUnit", false, JUnitReport::of, JUnitReport::write),
                new Format("Markdown", true, MarkdownSummary::of, MarkdownSummary::write),
                new Format("workflow commands", true, GitHubCommands::of, GitHubCommands::write));
    }

    static Stream<Format> wholeFormats() {
        return formats().filter(format -> !format.isCut);
    }

    static Stream<Format> cutFormats() {
        return formats().filter(Format::isCut);
    }

    interface Returning {
        String of(List<ReviewedPostmortem> reviewed);
    }

    interface Writing {
        void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_written_is_what_is_returned(Format format) throws IOException {
        StringBuilder written = new StringBuilder();

        format.writing.write(Samples.ALL, written);

        assertThat(written).hasToString(format.returning.of(Samples.ALL));
    }

    @ParameterizedTest
    @MethodSource("wholeFormats")
    void a_large_report_is_handed_on_in_pieces_neither_long_nor_many(Format format) throws IOException {
        Pieces pieces = new Pieces();

        format.writing.write(LARGE, pieces);

        assertThat(pieces.total).isGreaterThan(500_000);
        assertThat(pieces.longest).isLessThan(10_000);
        assertThat(pieces.total / pieces.count).isGreaterThan(8_000);
    }

    @ParameterizedTest
    @MethodSource("cutFormats")
    void a_report_that_leaves_out_what_nobody_is_shown_stays_small(Format format) throws IOException {
        Pieces pieces = new Pieces();

        format.writing.write(LARGE, pieces);

        assertThat(pieces.total).isBetween(1_000L, 65_000L);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_exception_of_the_target_arrives_as_it_was_thrown_and_nothing_more_is_written(Format format) {
        Full full = new Full();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> format.writing.write(LARGE, full))
                .isSameAs(full.reason);
        assertThat(full.appends).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void without_a_target_nothing_can_be_written(Format format) {
        assertThatNullPointerException().isThrownBy(() -> format.writing.write(Samples.ALL, null));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatever_stands_in_a_report_can_be_written_as_utf_8(Format format) {
        assertThat(HostileReports.texts())
                .extracting(text -> format.returning.of(List.of(HostileReports.with(text))))
                .allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    @Test
    void a_text_longer_than_a_piece_arrives_whole() {
        Finding endless = Samples.OWNER.withMessage("é".repeat(50_000));

        assertThat(TextReport.of(List.of(Samples.reviewed(endless)))).contains("é".repeat(50_000));
    }

    private static List<ReviewedPostmortem> large() {
        List<Finding> findings = Collections.nCopies(100, Samples.VAGUE);
        return IntStream.range(0, 40)
                .mapToObj(i -> new ReviewedPostmortem(
                        "incidents/" + i + ".json",
                        Samples.report(ReportVerdict.FAIL).findings(findings).build()))
                .toList();
    }

    /** Counts and forgets. */
    private static final class Pieces implements Appendable {

        private long total;
        private int longest;
        private int count;

        @Override
        public Appendable append(CharSequence text) {
            total += text.length();
            longest = Math.max(longest, text.length());
            count++;
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }

    /** Takes nothing. */
    private static final class Full implements Appendable {

        private final IOException reason = new IOException("No space left on device");
        private int appends;

        @Override
        public Appendable append(CharSequence text) throws IOException {
            appends++;
            throw reason;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text);
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }
}
