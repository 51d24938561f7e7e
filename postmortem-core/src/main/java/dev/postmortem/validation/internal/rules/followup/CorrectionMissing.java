package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Stage;
import dev.postmortem.model.value.When;
import dev.postmortem.revision.Change;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Set;

/** A published figure that changes in silence makes every other figure doubtful. */
final class CorrectionMissing implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("correction-missing")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("What changes in the published severity and impact is told as a correction")
            .rationale("People have relied on the published figures and passed them on. A new correction, for the"
                    + " impact or for no section in particular, tells them what changed and why. The rule needs the"
                    + " published revision to compare with.")
            .source("Design of this library: whoever relied on a published figure is told that it changed")
            .message(
                    "changed",
                    "Changed since publication without a correction: {place}, from {before} to {after}; add a correction"
                            + " that says why")
            .message(
                    "added",
                    "Added since publication without a correction: {place} ({after}); add a correction that says why")
            .message(
                    "removed",
                    "Removed since publication without a correction: {place} ({before}); add a correction that says"
                            + " why")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem now = context.postmortem();
        if (context.previous().filter(CorrectionMissing::isPublished).isEmpty()) {
            return;
        }
        Postmortem published = context.previous().get();
        if (!isCorrected(published, now)) {
            for (Change change : PublishedFigures.changed(published, now)) {
                report(change, context, findings);
            }
        }
    }

    private static boolean isPublished(Postmortem previous) {
        Stage stage = previous.status().stage();
        return stage == Stage.PUBLISHED
                || stage == Stage.CLOSED
                || previous.status().publishedAt().flatMap(When::starts).isPresent();
    }

    private static boolean isCorrected(Postmortem published, Postmortem now) {
        Set<Correction> known = Set.copyOf(published.corrections());
        return now.corrections().stream()
                .filter(correction -> !known.contains(correction))
                .anyMatch(correction ->
                        correction.section().isEmpty() || correction.section().get() == SectionName.IMPACT);
    }

    private static void report(Change change, RuleContext context, FindingSink findings) {
        FindingDraft finding = findings.report(
                        change.valueBefore().isEmpty()
                                ? "added"
                                : change.valueAfter().isEmpty() ? "removed" : "changed")
                .at(place(change, context))
                .with("place", change.place());
        change.valueBefore().ifPresent(before -> finding.with("before", PublishedFigures.read(before)));
        change.valueAfter().ifPresent(after -> finding.with("after", PublishedFigures.read(after)));
    }

    /** What was removed is missing from the element that held it, or from its list. */
    private static String place(Change change, RuleContext context) {
        return change.pointerAfter()
                .or(() -> change.elementId()
                        .flatMap(id -> context.elements().find(id))
                        .map(entry -> entry.pointer())
                        .filter(pointer -> pointer.startsWith("/impact/")))
                .orElseGet(() -> change.pointer().replaceFirst("/\\d+.*", ""));
    }
}
