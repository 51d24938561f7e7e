package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RecoveryStep;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 10: what was checked, what each recovery mechanism did, and how far recovery had come when. */
final class RecoverySection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.RECOVERY.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        for (CheckFamily family : families(postmortem)) {
            blocks.add(Blocks.heading(heading(family, context)));
            context.absence(SectionPart.of(family)).ifPresent(blocks::add);
            blocks.addAll(RecoveryChecks.of(family, postmortem.recovery().checks(), context));
        }
        if (!postmortem.recovery().mechanisms().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.MECHANISMS)));
            blocks.add(mechanisms(postmortem.recovery().mechanisms(), context));
        }
        if (!postmortem.recovery().progress().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.PROGRESS)));
            blocks.add(progress(postmortem.recovery().progress(), context));
        }
        return StandardSection.RECOVERY.of(blocks, context);
    }

    /** The known families in their order, those of the team behind them, and the rest at the end. */
    private static Set<CheckFamily> families(Postmortem postmortem) {
        Set<CheckFamily> told = new LinkedHashSet<>();
        postmortem.recovery().checks().forEach(check -> told.add(check.family()));
        postmortem.absences().forEach(absence -> absence.section().family().ifPresent(told::add));
        Set<CheckFamily> families = new LinkedHashSet<>();
        families.add(CheckFamily.DATA_VERIFICATION);
        families.add(CheckFamily.PERFORMANCE);
        families.add(CheckFamily.ERROR_RATE);
        families.retainAll(told);
        families.addAll(told);
        if (families.remove(CheckFamily.OTHER)) {
            families.add(CheckFamily.OTHER);
        }
        return families;
    }

    private static String heading(CheckFamily family, SectionContext context) {
        return family.equals(CheckFamily.OTHER)
                ? context.label(Label.OTHER_CHECKS)
                : context.capitalised(context.term(family));
    }

    private static Table mechanisms(List<RecoveryMechanism> mechanisms, SectionContext context) {
        return Columns.of(mechanisms)
                .column("id", context.label(Label.ID), mechanism -> context.anchor(mechanism.id()))
                .column("kind", context.label(Label.KIND), mechanism -> Phrases.text(context.term(mechanism.kind())))
                .column(
                        "name",
                        context.label(Label.MECHANISM),
                        mechanism -> Phrases.concat(
                                List.of(Inlines.lines(mechanism.name()), context.onlyFor(mechanism.audience()))))
                .column("protects", context.label(Label.PROTECTS), mechanism -> context.names(mechanism.component()))
                .column(
                        "outcome",
                        context.label(Label.WHAT_IT_DID),
                        mechanism -> Phrases.lines(mechanism.outcome().map(context::outcome)))
                .column(
                        "data-age",
                        context.label(Label.DATA_AGE),
                        mechanism -> Phrases.lines(mechanism.dataAge().map(context::amount)))
                .column("note", context.label(Label.NOTE), mechanism -> Phrases.lines(mechanism.note()))
                .column("evidence", context.label(Label.EVIDENCE), mechanism -> context.evidence(mechanism.evidence()))
                .table();
    }

    private static Table progress(List<RecoveryStep> steps, SectionContext context) {
        return Columns.of(steps)
                .column("time", context.label(Label.WHEN), step -> List.of(context.time(step.when())))
                .column(
                        "reached",
                        context.label(Label.REACHED),
                        step -> Phrases.concat(List.of(
                                Inlines.lines(context.amount(step.reached())), context.onlyFor(step.audience()))))
                .column("scope", context.label(Label.OF_WHAT), step -> Phrases.lines(step.scope()))
                .column("note", context.label(Label.NOTE), step -> Phrases.lines(step.note()))
                .table();
    }
}
