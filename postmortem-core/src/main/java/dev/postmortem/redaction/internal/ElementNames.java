package dev.postmortem.redaction.internal;

import dev.postmortem.model.Database;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Service;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the elements of a document are called for an audience.
 *
 * <p>An id that the library assigns tells nothing and stays. One that somebody chose may tell anything, such as the name
 * of a cluster: outside the organisation a number takes its place. The numbers count what is left out as well, so that an
 * element is called the same for customers and public.
 */
final class ElementNames {

    private static final Pattern NUMBERED =
            Pattern.compile("[A-Z]{2}-[0-9]{1,9}|(?:service|database|episode)-[0-9]{1,9}");

    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            Map.entry(Service.class, "service"),
            Map.entry(Database.class, "database"),
            Map.entry(Episode.class, "episode"),
            Map.entry(Measure.class, "ME"),
            Map.entry(ImpactWindow.class, "IW"),
            Map.entry(DataImpact.class, "DI"),
            Map.entry(TimelineEvent.class, "TL"),
            Map.entry(TimelineGap.class, "TG"),
            Map.entry(Alert.class, "AL"),
            Map.entry(ObservabilityGap.class, "OG"),
            Map.entry(Cause.class, "RC"),
            Map.entry(ContributingFactor.class, "CF"),
            Map.entry(Mitigation.class, "MI"),
            Map.entry(RollbackDecision.class, "RD"),
            Map.entry(RollbackOption.class, "OP"),
            Map.entry(RecoveryCheck.class, "CK"),
            Map.entry(RecoveryMechanism.class, "RM"),
            Map.entry(Strength.class, "WW"),
            Map.entry(Improvement.class, "IM"),
            Map.entry(ActionItem.class, "AI"),
            Map.entry(Lesson.class, "LL"));

    /** Luck is numbered apart from what could be improved. */
    private static final Set<String> OWN = own();

    private final Map<String, Class<?>> all = new LinkedHashMap<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    private static Set<String> own() {
        Set<String> own = new HashSet<>(PREFIXES.values());
        own.add("LK");
        return own;
    }

    /** Returns what ids begin with that tell nothing. */
    static Set<String> prefixes() {
        return Collections.unmodifiableSet(OWN);
    }

    void add(Identified element, boolean isKept) {
        all.putIfAbsent(element.id(), element.getClass());
        if (isKept) {
            kept.add(element.id());
        }
    }

    /** Gives a number to each element whose id somebody chose. */
    void number() {
        Map<String, Integer> last = new HashMap<>();
        for (Map.Entry<String, Class<?>> element : all.entrySet()) {
            if (!isNumbered(element.getKey())) {
                String prefix = PREFIXES.getOrDefault(element.getValue(), "element");
                String id;
                do {
                    id = prefix + "-" + last.merge(prefix, 1, Integer::sum);
                } while (all.containsKey(id));
                renamed.put(element.getKey(), id);
            }
        }
    }

    /** Returns what the element is called; empty if it is left out, or none has the id. */
    Optional<String> find(String id) {
        return kept.contains(id) ? Optional.of(own(id)) : Optional.empty();
    }

    /** Returns what an element is called that has the id. */
    String own(String id) {
        return renamed.getOrDefault(id, id);
    }

    boolean isId(String text) {
        return all.containsKey(text);
    }

    /** Returns what the elements are called that are not left out. */
    Set<String> seen() {
        return kept.stream().map(this::own).collect(Collectors.toSet());
    }

    /** Returns the ids of what is left out. */
    Set<String> withheld() {
        Set<String> withheld = new LinkedHashSet<>(all.keySet());
        withheld.removeAll(kept);
        return withheld;
    }

    /** Returns what was given a number, with the number. */
    Map<String, String> renamed() {
        return renamed;
    }

    private static boolean isNumbered(String id) {
        return NUMBERED.matcher(id).matches() && OWN.contains(id.substring(0, id.lastIndexOf('-')));
    }
}
