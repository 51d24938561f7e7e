package dev.postmortem.render.section;

import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recovery checks of one family: a table, and below it the queries that are too long for a row. */
final class RecoveryChecks {

    private static final int QUERY_IN_ROW = 60;

    private RecoveryChecks() {}

    static List<Block> of(CheckFamily family, List<RecoveryCheck> all, SectionContext context) {
        List<RecoveryCheck> checks =
                all.stream().filter(check -> check.family().equals(family)).toList();
        List<Block> blocks = new ArrayList<>();
        if (!checks.isEmpty()) {
            blocks.add(table(checks, context));
        }
        checks.forEach(check -> longQuery(check).ifPresent(query -> {
            blocks.add(
                    new Paragraph(context.sentence(Label.QUERY_OF, List.of(List.of(context.reference(check.id()))))));
            blocks.add(new CodeBlock(Optional.empty(), query));
        }));
        return blocks;
    }

    private static Table table(List<RecoveryCheck> checks, SectionContext context) {
        return Columns.of(checks)
                .column("id", context.label(Label.ID), check -> context.anchor(check.id()))
                .column(
                        "check",
                        context.label(Label.CHECK),
                        check ->
                                Phrases.concat(List.of(Inlines.lines(check.what()), context.onlyFor(check.audience()))))
                .column("verifies", context.label(Label.VERIFIES), check -> context.references(check.verifies()))
                .column("method", context.label(Label.METHOD), check -> Phrases.lines(check.method()))
                .column("query", context.label(Label.QUERY), check -> query(check, context))
                .column("expected", context.label(Label.EXPECTED), check -> Phrases.lines(check.expected()))
                .column("observed", context.label(Label.OBSERVED), check -> Phrases.lines(check.observed()))
                .column("result", context.label(Label.RESULT), check -> result(check.result(), context))
                .column("time", context.label(Label.WHEN), check -> Phrases.time(check.when(), context))
                .column("evidence", context.label(Label.EVIDENCE), check -> context.evidence(check.evidence()))
                .table();
    }

    private static Optional<String> longQuery(RecoveryCheck check) {
        return check.query()
                .filter(query -> query.length() > QUERY_IN_ROW || query.lines().count() > 1);
    }

    private static List<Inline> query(RecoveryCheck check, SectionContext context) {
        return longQuery(check).isPresent()
                ? Phrases.text(context.label(Label.SEE_BELOW))
                : Phrases.one(check.query().map(Inlines::code));
    }

    /** A check without a result proves nothing, so the cell says that there is none. */
    private static List<Inline> result(Optional<Verdict> result, SectionContext context) {
        if (result.isEmpty()) {
            return List.of(Inlines.strong(context.label(Label.NO_RESULT)));
        }
        return context.labelled(
                List.of(badge(result.get().answer(), context)),
                Phrases.lines(result.get().reason()));
    }

    private static StatusBadge badge(Verdict.Answer answer, SectionContext context) {
        return switch (answer) {
            case YES -> Inlines.badge(context.label(Label.PASSED), Tone.GOOD);
            case PARTLY -> Inlines.badge(context.label(Label.PARTLY_PASSED), Tone.WARNING);
            case NO -> Inlines.badge(context.label(Label.FAILED), Tone.CRITICAL);
            case UNKNOWN -> Inlines.badge(context.term(answer), Tone.WARNING);
            case NOT_APPLICABLE -> Inlines.badge(context.term(answer), Tone.NEUTRAL);
        };
    }
}
