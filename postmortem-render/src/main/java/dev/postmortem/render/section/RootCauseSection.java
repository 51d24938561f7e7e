package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.cause.RuledOut;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.cause.Why;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 6: how far the analysis came, what set the incident off, the causes, and what was ruled out. */
final class RootCauseSection implements SectionProducer {

    private final boolean withTrigger;

    RootCauseSection() {
        this(true);
    }

    private RootCauseSection(boolean withTrigger) {
        this.withTrigger = withTrigger;
    }

    /** Returns the section for an outline that tells the trigger elsewhere. */
    static RootCauseSection withoutTrigger() {
        return new RootCauseSection(false);
    }

    @Override
    public SectionId id() {
        return StandardSection.ROOT_CAUSE.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        RootCauseAnalysis analysis = postmortem.rootCause();
        List<Block> blocks = new ArrayList<>();
        analysis.conclusion().ifPresent(conclusion -> blocks.add(conclusion(conclusion, context)));
        analysis.trigger().filter(trigger -> withTrigger).ifPresent(trigger -> {
            blocks.add(heading(Phrases.text(context.label(Label.TRIGGER)), context.onlyFor(trigger.audience())));
            blocks.addAll(TriggerBlocks.of(trigger, context));
        });
        analysis.causes().forEach(cause -> blocks.addAll(cause(cause, context)));
        if (!analysis.ruledOut().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.RULED_OUT)));
            blocks.add(new BulletList(analysis.ruledOut().stream()
                    .map(explanation -> ruledOut(explanation, context))
                    .toList()));
        }
        return withTrigger || analysis.trigger().isEmpty()
                ? StandardSection.ROOT_CAUSE.of(blocks, context)
                : StandardSection.ROOT_CAUSE.ofWhatIsTold(blocks, context);
    }

    static Paragraph conclusion(Conclusion conclusion, SectionContext context) {
        Label label = switch (conclusion.state()) {
            case FOUND -> Label.ROOT_CAUSE_FOUND;
            case SUSPECTED -> Label.ROOT_CAUSE_SUSPECTED;
            case NOT_FOUND -> Label.ROOT_CAUSE_NOT_FOUND;
        };
        List<Inline> reason = Phrases.lines(conclusion.reason());
        return new Paragraph(context.labelled(List.of(Inlines.strong(context.label(label))), reason));
    }

    private static List<Block> cause(Cause cause, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> kind = Phrases.text(context.capitalised(context.term(cause.kind())));
        blocks.add(heading(context.labelled(context.anchor(cause.id()), kind), context.onlyFor(cause.audience())));
        blocks.addAll(Blocks.paragraphs(cause.text()));
        if (!cause.whys().isEmpty()) {
            blocks.add(new OrderedList(
                    cause.whys().stream().map(RootCauseSection::why).toList()));
        }
        blocks.addAll(new Details(context)
                .constant(Label.CONFIDENCE, cause.confidence())
                .add(Label.SUFFICIENT, sufficiency(cause.sufficiency(), context))
                .components(cause.components())
                .episode(cause.episode())
                .references(Label.CAUSED_BY, cause.causedBy())
                .acceptance(cause.acceptance())
                .evidence(cause.evidence())
                .blocks());
        return blocks;
    }

    private static Heading heading(List<Inline> words, List<Inline> audience) {
        return new Heading(1, Phrases.concat(List.of(words, audience)));
    }

    /** The question stands out, and the next one asks of its answer. */
    private static ListItem why(Why why) {
        return new ListItem(
                Phrases.joinedParts(
                        " ", List.of(List.of(new Strong(Inlines.lines(why.question()))), Inlines.lines(why.answer()))),
                List.of());
    }

    private static List<Inline> sufficiency(Optional<Sufficiency> sufficiency, SectionContext context) {
        return sufficiency
                .map(enough -> enough.jointlyWith().isEmpty()
                        ? Phrases.text(context.label(Label.ALONE))
                        : context.sentence(Label.JOINTLY_WITH, List.of(context.references(enough.jointlyWith()))))
                .orElse(List.of());
    }

    private static ListItem ruledOut(RuledOut explanation, SectionContext context) {
        return new Details(context)
                .evidence(explanation.evidence())
                .below(Phrases.concat(List.of(
                        context.labelled(
                                List.of(new Strong(Inlines.lines(explanation.what()))),
                                Inlines.lines(explanation.why())),
                        context.onlyFor(explanation.audience()))));
    }
}
