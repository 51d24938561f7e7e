package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceLocationTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "2, 7, 2, 9", "2, 7, 3, 1"})
    void a_place_ends_where_it_begins_or_later(int startLine, int startColumn, int endLine, int endColumn) {
        assertThatCode(() -> new SourceLocation("a.json", startLine, startColumn, endLine, endColumn))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void lines_and_columns_count_from_one(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation("a.json", line, column, 3, 3))
                .withMessage("SourceLocation begins at line " + line + ", column " + column
                        + ": lines and columns count from 1");
    }

    @ParameterizedTest
    @CsvSource({"2, 6", "1, 9"})
    void an_end_before_the_start_is_refused(int endLine, int endColumn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation("a.json", 2, 7, endLine, endColumn))
                .withMessage("SourceLocation ends at line " + endLine + ", column " + endColumn
                        + ", before it begins at line 2, column 7: give the position behind the last character");
    }

    @Test
    void a_column_on_a_later_line_counts_from_one_as_well() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation("a.json", 2, 7, 3, 0))
                .withMessage("SourceLocation ends at line 3, column 0: lines and columns count from 1");
    }

    @Test
    void a_file_is_mandatory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation(null, 1, 1, 1, 1))
                .withMessage("SourceLocation.file is missing: it is mandatory, give it as text");
    }

    @Test
    void a_place_is_told_as_compilers_do() {
        assertThat(new SourceLocation("2026/a.json", 2, 7, 2, 9)).hasToString("2026/a.json:2:7");
    }
}
