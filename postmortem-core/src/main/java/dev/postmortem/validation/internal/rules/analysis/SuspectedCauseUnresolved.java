package dev.postmortem.validation.internal.rules.analysis;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A suspicion that nobody follows up stays one. */
final class SuspectedCauseUnresolved implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("suspected-cause-unresolved")
            .category(Category.SPECULATION)
            .severity(FindingSeverity.WARNING)
            .summary("A cause that is only suspected has an action that finds out")
            .rationale("Whatever is done about a suspected cause may miss the true one. The suspicion is honest as long"
                    + " as the postmortem says how it will be confirmed or given up.")
            .source(
                    "Site Reliability Engineering, chapter 15: was the root cause sufficiently deep?",
                    "https://sre.google/sre-book/postmortem-culture/")
            .source("Design of this library: a doubt that is recorded needs a way to its end")
            .supersedes("cause-without-action")
            .message("Cause {id} (\"{text}\") is {confidence}, and no action is to find out: add an action of effect"
                    + " investigate that addresses {id}, link the ticket of whoever investigates, or state why the"
                    + " doubt is accepted")
            .build();

    private static final Map<Confidence, String> DOUBTS =
            Map.of(Confidence.SUSPECTED, "suspected", Confidence.UNKNOWN, "of unknown confidence");

    /** What an action of these effects changes, it changes without finding out. */
    private static final Set<ActionEffect> REMEDIES = Set.of(
            ActionEffect.PREVENT,
            ActionEffect.MITIGATE,
            ActionEffect.REPAIR,
            ActionEffect.PROCESS,
            ActionEffect.DOCUMENT);

    private static final Pattern TICKET =
            Pattern.compile("(?i)(^|[^a-z])(tickets?|issues?|bugs?|cases?|jira|browse)([^a-z]|$)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Set<String> pursued = context.postmortem().actionItems().items().stream()
                .filter(SuspectedCauseUnresolved::findsOut)
                .flatMap(action -> action.addresses().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (Cause cause : context.postmortem().rootCause().causes()) {
            Optional<String> doubt = cause.confidence().map(DOUBTS::get);
            if (doubt.isPresent()
                    && cause.acceptance().isEmpty()
                    && !pursued.contains(cause.id())
                    && cause.evidence().stream().noneMatch(SuspectedCauseUnresolved::isTicket)) {
                findings.report()
                        .at(cause)
                        .with("id", cause.id())
                        .with("text", cause.text())
                        .with("confidence", doubt.get());
            }
        }
    }

    /** The reason for which an action was declined is the reason why nobody finds out. */
    private static boolean findsOut(ActionItem action) {
        boolean declinedWithReason = action.status()
                .filter(status -> status.state() == ActionState.DECLINED)
                .filter(status -> status.reason().isPresent())
                .isPresent();
        return declinedWithReason || action.effect().filter(REMEDIES::contains).isEmpty();
    }

    /** A cause that belongs to a vendor is investigated in the vendor's tracker. */
    private static boolean isTicket(Evidence evidence) {
        return evidence.url()
                .filter(url -> TICKET.matcher(evidence.label()).find()
                        || TICKET.matcher(url).find())
                .isPresent();
    }
}
