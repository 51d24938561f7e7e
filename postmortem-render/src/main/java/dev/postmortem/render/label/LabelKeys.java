package dev.postmortem.render.label;

import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Hosting;
import dev.postmortem.model.IncidentState;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Stage;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.Firing;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.response.Choice;
import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Automation;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.traceability.ConcernKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What translations know words by: {@code root-cause-title} for a label, {@code term.EventKind.symptom} for a term of an
 * open vocabulary and {@code constant.Stage.IN_REVIEW} for a constant of a closed one.
 */
final class LabelKeys {

    private static final String TERM = "term.";
    private static final String CONSTANT = "constant.";

    private static final Map<String, Enum<?>[]> CONSTANTS = new TreeMap<>(Map.ofEntries(
            Map.entry("AbsenceState", AbsenceState.values()),
            Map.entry("ActionScope", ActionScope.values()),
            Map.entry("ActionState", ActionState.values()),
            Map.entry("Audience", Audience.values()),
            Map.entry("Automation", Automation.values()),
            Map.entry("Choice", Choice.values()),
            Map.entry("ConcernKind", ConcernKind.values()),
            Map.entry("Conclusion.State", Conclusion.State.values()),
            Map.entry("Confidence", Confidence.values()),
            Map.entry("Firing", Firing.values()),
            Map.entry("Hosting", Hosting.values()),
            Map.entry("IncidentState", IncidentState.values()),
            Map.entry("Outcome.Effect", Outcome.Effect.values()),
            Map.entry("Permanence", Permanence.values()),
            Map.entry("RepairState", RepairState.values()),
            Map.entry("RollbackUse", RollbackUse.values()),
            Map.entry("SectionName", SectionName.values()),
            Map.entry("Stage", Stage.values()),
            Map.entry("Verdict.Answer", Verdict.Answer.values())));

    private static final Map<String, Label> LABELS = new LinkedHashMap<>();
    private static final List<String> KNOWN = new ArrayList<>();

    static {
        for (Label label : Label.values()) {
            LABELS.put(label.key(), label);
        }
        KNOWN.addAll(LABELS.keySet());
        Vocabulary.all().values().forEach(vocabulary -> vocabulary.known().forEach(term -> KNOWN.add(of(term))));
        CONSTANTS.values().forEach(constants -> List.of(constants).forEach(constant -> KNOWN.add(of(constant))));
    }

    private LabelKeys() {}

    /** Returns the keys that a whole translation has. */
    static List<String> known() {
        return Collections.unmodifiableList(KNOWN);
    }

    static String of(Term term) {
        return TERM + term.getClass().getSimpleName() + "." + term.code();
    }

    static String of(Enum<?> constant) {
        if (constant instanceof Label label) {
            return label.key();
        }
        Class<?> type = constant.getDeclaringClass();
        String outer =
                type.getDeclaringClass() == null ? "" : type.getDeclaringClass().getSimpleName() + ".";
        return CONSTANT + outer + type.getSimpleName() + "." + constant.name();
    }

    /**
     * Returns the label, term or constant that a key stands for.
     *
     * @throws IllegalArgumentException if there is none, with what is accepted
     */
    static Object target(String key) {
        if (key.startsWith(TERM)) {
            return term(key);
        }
        if (key.startsWith(CONSTANT)) {
            return constant(key);
        }
        Label label = LABELS.get(key);
        if (label == null) {
            throw new IllegalArgumentException("\"" + key + "\" is not a key: use Label.key(), such as \""
                    + NearestWord.to(key, LABELS.keySet())
                    + "\", or term.<vocabulary>.<code>, or constant.<enum>.<NAME>");
        }
        return label;
    }

    private static Term term(String key) {
        String rest = key.substring(TERM.length());
        int dot = rest.indexOf('.');
        Vocabulary vocabulary = Vocabulary.all().get(dot < 0 ? rest : rest.substring(0, dot));
        if (dot < 0 || vocabulary == null) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" has no vocabulary: use term.<vocabulary>.<code> with one of "
                            + String.join(", ", Vocabulary.all().keySet()));
        }
        try {
            return vocabulary.of().apply(rest.substring(dot + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + key + "\" has no code: " + e.getMessage(), e);
        }
    }

    private static Enum<?> constant(String key) {
        String rest = key.substring(CONSTANT.length());
        int dot = rest.lastIndexOf('.');
        Enum<?>[] constants = CONSTANTS.get(dot < 0 ? rest : rest.substring(0, dot));
        if (dot < 0 || constants == null) {
            throw new IllegalArgumentException("\"" + key + "\" has no enum: use constant.<enum>.<NAME> with one of "
                    + String.join(", ", CONSTANTS.keySet()));
        }
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(rest.substring(dot + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" has no constant: use one of "
                        + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
