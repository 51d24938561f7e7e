package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 9: the answer first, then each decision as it was taken at its time. */
final class RollbackSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.ROLLBACK.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        RollbackDecisions rollback = postmortem.rollback();
        List<Block> blocks = new ArrayList<>();
        rollback.answer().ifPresent(answer -> blocks.add(answer(answer, rollback, context)));
        rollback.decisions().forEach(decision -> blocks.addAll(decision(decision, context)));
        return StandardSection.ROLLBACK.of(blocks, context);
    }

    /** The answer follows from the decisions, so it names those that it follows from. */
    static Paragraph answer(RollbackUse answer, RollbackDecisions rollback, SectionContext context) {
        List<String> decisive = rollback.decisions().stream()
                .filter(decision -> decision.use() == answer)
                .map(RollbackDecision::id)
                .toList();
        return new Paragraph(context.sentence(
                Label.ROLLBACK_ANSWER,
                List.of(List.of(Inlines.strong(context.label(answer(answer)))), context.references(decisive))));
    }

    private static Label answer(RollbackUse use) {
        return switch (use) {
            case USED -> Label.ROLLBACK_WAS_USED;
            case PARTLY_USED -> Label.ROLLBACK_WAS_PARTLY_USED;
            case NOT_USED -> Label.ROLLBACK_WAS_NOT_USED;
            case NOT_POSSIBLE -> Label.ROLLBACK_WAS_NOT_POSSIBLE;
            case NOT_APPLICABLE -> Label.ROLLBACK_WAS_NOT_APPLICABLE;
        };
    }

    private static List<Block> decision(RollbackDecision decision, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> decided = Phrases.text(context.label(decided(decision.use())));
        blocks.add(new Heading(
                1,
                Phrases.concat(List.of(
                        context.labelled(context.anchor(decision.id()), decided),
                        context.onlyFor(decision.audience())))));
        decision.rationale().ifPresent(why -> blocks.addAll(Blocks.paragraphs(why)));
        blocks.addAll(new Details(context)
                .time(Label.DECIDED_AT, decision.when())
                .reference(Label.ROLLBACK_SUBJECT, decision.subject())
                .schemaChange(decision.schemaChange())
                .words(Label.KNOWN_THEN, decision.knownThen())
                .verdict(Label.CAN_BE_UNDONE, decision.reversible())
                .add(Label.POINT_OF_NO_RETURN, pointOfNoReturn(decision, context))
                .amount(Label.WRITES_SINCE_CHANGE, decision.writesSinceChange())
                .outcome(Label.HOW_IT_TURNED_OUT, decision.outcome())
                .evidence(decision.evidence())
                .blocks());
        if (!decision.options().isEmpty()) {
            blocks.add(options(decision.options(), context));
        }
        return blocks;
    }

    private static Label decided(RollbackUse use) {
        return switch (use) {
            case USED -> Label.ROLLED_BACK;
            case PARTLY_USED -> Label.PARTLY_ROLLED_BACK;
            case NOT_USED -> Label.NOT_ROLLED_BACK;
            case NOT_POSSIBLE -> Label.ROLLBACK_NOT_POSSIBLE;
            case NOT_APPLICABLE -> Label.ROLLBACK_NOT_APPLICABLE;
        };
    }

    private static List<Inline> pointOfNoReturn(RollbackDecision decision, SectionContext context) {
        return context.labelled(
                Phrases.time(decision.pointOfNoReturnAt(), context), Phrases.lines(decision.pointOfNoReturn()));
    }

    private static Table options(List<RollbackOption> options, SectionContext context) {
        return Columns.of(options)
                .column("id", context.label(Label.ID), option -> context.anchor(option.id()))
                .column(
                        "option",
                        context.label(Label.OPTION),
                        option -> Phrases.concat(List.of(
                                Phrases.text(context.capitalised(context.term(option.kind()))),
                                context.onlyFor(option.audience()))))
                .column("what", context.label(Label.OPTION_WHAT), option -> Phrases.lines(option.what()))
                .column("choice", context.label(Label.CHOICE), option -> Phrases.text(context.term(option.choice())))
                .column("why", context.label(Label.WHY), option -> Phrases.lines(option.why()))
                .table(Optional.of(context.label(Label.OPTIONS_WEIGHED)));
    }
}
