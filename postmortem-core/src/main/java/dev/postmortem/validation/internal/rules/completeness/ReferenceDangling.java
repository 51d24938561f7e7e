package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Reference;
import dev.postmortem.validation.internal.facts.References;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An id that nothing has leads its reader nowhere.
 *
 * <p>An id that is missing is told once, however often it is named: a database that was never registered is one omission.
 */
final class ReferenceDangling implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("reference-dangling")
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.WARNING)
            .summary("Every id that is named belongs to something in the postmortem")
            .rationale("References tie causes, events, checks and actions together. One that leads nowhere breaks that"
                    + " chain, and everything that is computed along it.")
            .source("Design of this library: sections name each other by ids, and a typing error in one is silent")
            .message("Nothing in this postmortem has the id \"{id}\", which is meant to be {meant}: name one that is"
                    + " there, or add what is missing")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Map<String, FindingDraft> told = new LinkedHashMap<>();
        for (Reference reference : References.of(context)) {
            String id = reference.id();
            if (id.isBlank()
                    || isOfAnAction(reference)
                    || context.elements().find(id).isPresent()) {
                continue;
            }
            FindingDraft finding = told.get(id);
            if (finding == null) {
                told.put(
                        id,
                        findings.report().at(reference.pointer()).with("id", id).with("meant", reference.meant()));
            } else {
                finding.related(reference.pointer(), "named here as well");
            }
        }
    }

    /** What an action addresses is followed by action-unlinked. */
    private static boolean isOfAnAction(Reference reference) {
        return reference.pointer().startsWith("/actionItems/");
    }
}
