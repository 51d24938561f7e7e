package acme.postmortem.rules;

import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.value.Severity;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SevOneReviewTest {

    /** A Friday: three business days later it is Wednesday. */
    private static final Postmortem RECOVERED_ON_FRIDAY = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_1)
            .timeline(t -> t.on("2026-03-13", "UTC").at("10:40", RECOVERY, "Writes are back", RECOVERED))
            .build();

    @Test
    void a_sev_1_is_reviewed_in_time_and_signed_off() {
        RuleTester.of(new SevOneReview())
                .valid("reviewed on the last day by the owner", signed(reviewed("2026-03-18")))
                .valid("not reviewed, and nobody knows what day it is", RECOVERED_ON_FRIDAY)
                .valid(
                        "a SEV-2",
                        RECOVERED_ON_FRIDAY.toBuilder().severity(Severity.SEV_2).build())
                .invalid(
                        "reviewed a day late",
                        signed(reviewed("2026-03-19")),
                        at("/status/reviewedAt")
                                .subId("review-late")
                                .message(
                                        "The review of this SEV-1 took place on 2026-03-19: it was due on 2026-03-18, say"
                                                + " in the status why it was late"))
                .invalid(
                        "not signed off",
                        reviewed("2026-03-18"),
                        at("/people/reviewers").subId("sign-off-missing"))
                .clock(Clock.fixed(Instant.parse("2026-03-18T23:00:00Z"), ZoneOffset.UTC))
                .valid("not reviewed on the last day", RECOVERED_ON_FRIDAY)
                .clock(Clock.fixed(Instant.parse("2026-03-18T23:00:00Z"), ZoneId.of("Asia/Tokyo")))
                .valid("not reviewed on the last day of UTC, where it is the next one already", RECOVERED_ON_FRIDAY)
                .option("days", 2)
                .invalid(
                        "not reviewed after it",
                        RECOVERED_ON_FRIDAY,
                        at("/status").subId("review-missing"))
                .verify();
    }

    private static Postmortem reviewed(String day) {
        return with(status -> status.reviewedAt(day + "T09:00Z"));
    }

    private static Postmortem with(Consumer<DocumentStatus.Builder> status) {
        return RECOVERED_ON_FRIDAY.toBuilder().status(status).build();
    }

    private static Postmortem signed(Postmortem postmortem) {
        return postmortem.toBuilder()
                .people(p -> p.reviewer("Ines Marsh", reviewer -> reviewer.role(ResponderRole.of("database-owner"))))
                .build();
    }
}
