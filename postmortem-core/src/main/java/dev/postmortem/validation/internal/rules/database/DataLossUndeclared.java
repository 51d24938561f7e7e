package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.SectionContents;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Where data was at risk, the impact says what became of it. */
final class DataLossUndeclared implements PostmortemRule {

    private static final String ID = "data-loss-undeclared";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(
                    EnglishPhrases.beside(
                            DataLossUndeclared.class, "data-loss-denial", "restore-trial", ToldDestruction.PHRASES),
                    EnglishPhrases.LANGUAGE)
            .summary("An incident that put data at risk says what became of the data")
            .rationale(
                    "After a failover, a restore or a statement that removes data, the first question is what was lost."
                            + " Silence is read as nothing, which may be wrong.")
            .source("Founding document, section 3: data delays or inconsistencies")
            .source(
                    "Design of this library: a failover, restore or destructive statement calls for an answer about data")
            .message(
                    "{risk} puts data in question, but the impact tells of no data set: add each with what happened to it, or"
                            + " that it stayed intact")
            .build();

    private static final String LABEL = "puts data in question";

    private static final Set<IncidentKind> KINDS = Set.of(IncidentKind.DATA_LOSS, IncidentKind.DATA_CORRUPTION);

    /** Something that puts data at risk: what it is called, and how a finding names its place. */
    private record Risk(String words, Consumer<FindingDraft> related) {

        static Risk at(String pointer, String words) {
            return new Risk(words, finding -> finding.related(pointer, LABEL));
        }

        static Risk at(TimelineEvent event, String words) {
            return new Risk(words, finding -> finding.related(event, LABEL));
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        if (!SectionContents.of(context).tells(SectionName.IMPACT)
                || !postmortem.impact().data().isEmpty()
                || context.isDeclaredAbsent(SectionName.IMPACT)
                || LossDenial.in(context, ID).isPresent()) {
            return;
        }
        List<Risk> risks = risks(context);
        if (!risks.isEmpty()) {
            FindingDraft finding = findings.report()
                    .at("/impact/data")
                    .with("risk", risks.get(0).words());
            risks.forEach(risk -> risk.related().accept(finding));
        }
    }

    private static List<Risk> risks(RuleContext context) {
        Postmortem postmortem = context.postmortem();
        List<Risk> risks = new ArrayList<>();
        for (int i = 0; i < postmortem.kinds().size(); i++) {
            if (KINDS.contains(postmortem.kinds().get(i))) {
                risks.add(
                        Risk.at("/kinds/" + i, "The kind " + postmortem.kinds().get(i)));
            }
        }
        List<ToldChange> changes = ToldChange.in(postmortem).stream()
                .filter(told -> DestructiveStatement.is(told.change()))
                .toList();
        changes.forEach(told -> risks.add(
                Risk.at(told.pointer(), "The statement " + statement(told.change()) + " of " + told.teller())));
        Set<String> changed = changes.stream().map(ToldChange::place).collect(Collectors.toSet());
        ToldDestruction.in(context, ID).stream()
                .filter(told -> !changed.contains(told.place()))
                .forEach(told -> risks.add(Risk.at(told.field().pointer(), "What \"" + told.words() + "\" tells of")));
        DatabaseEvents.failovers(postmortem).forEach(event -> risks.add(Risk.at(event, "The failover " + event.id())));
        DatabaseEvents.restores(postmortem, Telling.of(context, ID))
                .forEach(event -> risks.add(Risk.at(event, "The restore " + event.id())));
        return risks;
    }

    private static String statement(SchemaChange change) {
        return change.statementClass()
                .map(StatementClass::toString)
                .orElseGet(() -> "\"" + change.statement().orElse("") + "\"");
    }
}
