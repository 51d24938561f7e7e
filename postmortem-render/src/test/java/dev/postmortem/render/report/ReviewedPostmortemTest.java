package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.ValidationReport;
import org.junit.jupiter.api.Test;

final class ReviewedPostmortemTest {

    private static final ValidationReport REPORT =
            Samples.report(ReportVerdict.PASS).build();

    @Test
    void a_name_that_nobody_can_read_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewedPostmortem(" ", REPORT))
                .withMessage("ReviewedPostmortem.name is blank: give the path of the file, the title or the id");
    }

    @Test
    void a_name_that_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReviewedPostmortem(null, REPORT))
                .withMessage("ReviewedPostmortem.name");
    }

    @Test
    void a_report_that_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReviewedPostmortem("a.json", null))
                .withMessage("ReviewedPostmortem.report");
    }
}
