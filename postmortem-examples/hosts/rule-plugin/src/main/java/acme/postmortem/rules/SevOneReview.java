package acme.postmortem.rules;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.ResourceBundle;

/** Acme's policy: a SEV-1 is reviewed within three business days, and a database owner signs it off. */
public final class SevOneReview implements PostmortemRule {

    private static final ResponderRole DATABASE_OWNER = ResponderRole.of("database-owner");

    private static final RuleOption<Integer> DAYS = RuleOption.number(
                    "days", 3, "Business days from recovery to the review")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:sev-one-review")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.ERROR)
            .summary("A SEV-1 is reviewed within three business days and signed off by a database owner")
            .rationale(
                    "What happened is remembered well for a few days, and whoever answers for a database must have seen"
                            + " what is promised in its name.")
            .source("Acme incident policy, section 4")
            .option(DAYS)
            .message("review-missing", "This is a {level} without a review: it was due on {due}, hold it and date it")
            .message(
                    "review-late",
                    "The review of this {level} took place on {held}: it was due on {due}, say in the"
                            + " status why it was late")
            .message(
                    "sign-off-missing",
                    "No database owner is among the reviewers of this {level}: let one sign it off in"
                            + " the role {role}")
            .translations(locale -> ResourceBundle.getBundle("acme.postmortem.rules.messages", locale))
            .build();

    /** Makes the rule. */
    public SevOneReview() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        Optional<Severity> severity = postmortem.severity().filter(declared -> declared.rank() == 1);
        Optional<LocalDate> recovered = recovered(postmortem);
        if (severity.isEmpty() || recovered.isEmpty()) {
            return;
        }
        String level = severity.get().level();
        LocalDate due = BusinessDays.after(recovered.get(), context.option(DAYS));
        Optional<LocalDate> held =
                postmortem.status().reviewedAt().flatMap(When::earliest).map(SevOneReview::day);
        boolean isDue = context.clock()
                .map(Clock::instant)
                .map(SevOneReview::day)
                .filter(today -> today.isAfter(due))
                .isPresent();
        if (held.isEmpty() && isDue) {
            findings.report("review-missing").at("/status").with("level", level).with("due", due);
        }
        if (held.isPresent() && held.get().isAfter(due)) {
            findings.report("review-late")
                    .at("/status/reviewedAt")
                    .with("level", level)
                    .with("held", held.get())
                    .with("due", due);
        }
        if (held.isPresent() && !isSignedOff(postmortem)) {
            findings.report("sign-off-missing")
                    .at("/people/reviewers")
                    .with("level", level)
                    .with("role", DATABASE_OWNER.code());
        }
    }

    private static Optional<LocalDate> recovered(Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.milestones().stream()
                        .anyMatch(mark -> mark.milestone().equals(Milestone.RECOVERED)))
                .flatMap(event -> event.when().flatMap(When::latest).stream())
                .max(Comparator.naturalOrder())
                .map(SevOneReview::day);
    }

    /** Days are those of UTC, whatever the zone of the clock, so that the same incident is late on the same day everywhere. */
    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static boolean isSignedOff(Postmortem postmortem) {
        return postmortem.people().reviewers().stream()
                .map(Participant::role)
                .flatMap(Optional::stream)
                .anyMatch(DATABASE_OWNER::equals);
    }
}
