package dev.postmortem.render.section;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.value.Identified;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceEdge;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import dev.postmortem.render.internal.Graphemes;
import dev.postmortem.render.label.Label;
import dev.postmortem.traceability.Answer;
import dev.postmortem.traceability.Concern;
import dev.postmortem.traceability.Traceability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was found, and what is done about each. */
final class Traces {

    private static final int SHOWN = 80;
    private static final Pattern CUT_SENTENCE = Pattern.compile("[\\s,;:]+$");

    private final List<Concern> concerns;
    private final SectionContext context;

    private Traces(List<Concern> concerns, SectionContext context) {
        this.concerns = concerns;
        this.context = context;
    }

    /** Returns the blocks; none if nothing was found that calls for an answer. */
    static List<Block> of(SectionContext context) {
        List<Concern> concerns = Traceability.of(context.index()).concerns().stream()
                .filter(concern -> !concern.element().id().isBlank())
                .toList();
        return concerns.isEmpty()
                ? List.of()
                : List.of(Blocks.heading(context.label(Label.TRACES)), new Traces(concerns, context).map());
    }

    private TraceMap map() {
        Map<String, TraceNode> findings = new LinkedHashMap<>();
        Map<String, TraceNode> answers = new LinkedHashMap<>();
        List<TraceEdge> edges = new ArrayList<>();
        for (Concern concern : concerns) {
            TraceNode finding = finding(concern);
            findings.putIfAbsent(finding.id(), finding);
            for (Answer answer : concern.answers()) {
                TraceNode node = node(answer);
                answers.putIfAbsent(node.id(), node);
                edges.add(new TraceEdge(finding.id(), node.id()));
            }
        }
        return new TraceMap(
                description(), table(), List.copyOf(findings.values()), List.copyOf(answers.values()), edges);
    }

    private String description() {
        long answered = concerns.stream().filter(Concern::isAnswered).count();
        return context.label(Label.TRACES_ANSWERED, Integer.toString(concerns.size()), Long.toString(answered));
    }

    private Table table() {
        return Columns.of(concerns)
                .column(
                        "finding",
                        context.label(Label.FINDING),
                        concern -> context.labelled(
                                List.of(context.reference(concern.element().id())), quote(concern.element())))
                .column("kind", context.label(Label.KIND), concern -> Phrases.text(kind(concern)))
                .column("answers", context.label(Label.ANSWERED_BY), this::answers)
                .table();
    }

    private List<Inline> answers(Concern concern) {
        return concern.isAnswered()
                ? context.list(concern.answers().stream()
                        .map(answer -> told(answer, concern))
                        .toList())
                : List.of(Inlines.strong(context.label(Label.NO_ANSWER)));
    }

    /** The reason of an acceptance stands where the finding is told, and that of a declined action in its row. */
    private List<Inline> told(Answer answer, Concern concern) {
        if (answer.element().equals(concern.element())) {
            return Phrases.text(context.label(Label.ACCEPTED_RISK));
        }
        Inline reference = context.reference(answer.element().id());
        if (answer instanceof Answer.ByAction action && action.state().isPresent()) {
            return List.of(
                    reference,
                    Inlines.text(" "),
                    ActionTable.badge(action.state().get(), context));
        }
        return answer instanceof Answer.ByAcceptance
                ? List.of(reference, Inlines.text(" " + context.label(Label.ACCEPTED_RISK)))
                : List.of(reference);
    }

    private TraceNode finding(Concern concern) {
        return new TraceNode(
                concern.element().id(),
                kind(concern),
                text(concern.element()),
                concern.isAnswered() ? Tone.NEUTRAL : Tone.CRITICAL);
    }

    private String kind(Concern concern) {
        return concern.element() instanceof Cause cause ? context.term(cause.kind()) : context.term(concern.kind());
    }

    private TraceNode node(Answer answer) {
        String id = answer.element().id();
        if (answer instanceof Answer.ByAction action) {
            ActionState state = action.state().orElse(ActionState.OPEN);
            return new TraceNode(id, context.term(state), action.element().what(), ActionTable.tone(state));
        }
        if (answer instanceof Answer.ByMitigation mitigation) {
            return new TraceNode(
                    id, context.label(Label.MITIGATED_BY), mitigation.element().what(), Tone.GOOD);
        }
        Answer.ByAcceptance acceptance = (Answer.ByAcceptance) answer;
        return new TraceNode(
                id, context.label(Label.ACCEPTED_RISK), acceptance.acceptance().reason(), Tone.NEUTRAL);
    }

    /** As much of a text as fits into a cell beside others; the whole stands where the finding is told. */
    private static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= SHOWN && line.length() == text.strip().length()) {
            return line;
        }
        int end = line.length() <= SHOWN ? line.length() : line.lastIndexOf(' ', SHOWN);
        if (end < SHOWN / 2) {
            int most = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), SHOWN));
            end = Graphemes.boundary(line, most);
        }
        return CUT_SENTENCE.matcher(line.substring(0, end)).replaceFirst("") + "\u2026";
    }

    private List<Inline> quote(Identified element) {
        ElementText told = ElementText.of(element).orElseThrow();
        return told.noted(beginning(told.text()), context);
    }

    private static String text(Identified element) {
        return ElementText.of(element).orElseThrow().text();
    }
}
