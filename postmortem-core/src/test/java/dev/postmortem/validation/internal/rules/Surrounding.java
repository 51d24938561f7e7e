package dev.postmortem.validation.internal.rules;

import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DatabaseRole;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;

/** Puts a labelled sentence where it belongs in a postmortem that holds little else. */
final class Surrounding {

    private final String rule;

    Surrounding(String rule) {
        this.rule = rule;
    }

    Postmortem of(LabelledSentence sentence) {
        Postmortem.Builder postmortem = Postmortem.builder()
                .title("Orders database: checkout stalls during a migration")
                .people(p -> p.author("Milan Horvat")
                        .addResponder(r ->
                                r.name("Dana Whitfield").handle("dwhitfield").team("Payments")))
                .owningTeam("Storage")
                .systems(s -> s.database(
                                "orders-db",
                                d -> d.name("orders-db")
                                        .engine(DatabaseEngine.POSTGRESQL)
                                        .role(DatabaseRole.PRIMARY))
                        .database(
                                "orders-replica",
                                d -> d.name("orders-replica")
                                        .engine(DatabaseEngine.POSTGRESQL)
                                        .role(DatabaseRole.REPLICA)))
                .actionItems(a -> a.action("Train the staff on the console"));
        if (rule.equals("outage-overclaimed")) {
            postmortem.impact(i -> i.requests("3 %", "of requests failed"));
        }
        put(sentence.place(), sentence.text(), postmortem);
        return postmortem.build();
    }

    private void put(String place, String text, Postmortem.Builder postmortem) {
        switch (place) {
            case "title" -> postmortem.title(text);
            case "summary" -> postmortem.summary(text);
            case "impact" -> postmortem.impact(i -> i.description(text));
            case "timeline" -> postmortem.timeline(t -> t.untimed(kind(), text));
            case "detection" -> postmortem.detection(d -> d.description(text));
            case "trigger" -> postmortem.rootCause(r -> r.trigger(t -> t.text(text)));
            case "cause" -> postmortem.rootCause(r -> r.technicalCause(text));
            case "factor" -> postmortem.contributingFactors(f -> f.factor(text));
            case "mitigation" -> postmortem.mitigation(m -> m.attempt(text));
            case "rollback" -> postmortem.rollback(r -> r.notUsed(text));
            case "recovery" -> postmortem.recovery(r -> r.dataVerified("Orders", c -> c.observed(text)));
            case "went-well" -> postmortem.wentWell(w -> w.item(text));
            case "improvement" -> postmortem.improvements(i -> i.item(text));
            case "luck" -> postmortem.improvements(i -> i.lucky(text));
            case "action" -> postmortem.actionItems(a -> a.action(text));
            case "lesson" -> postmortem.lessons(l -> l.process(text));
            default -> throw new IllegalArgumentException("There is no place \"" + place + "\"");
        }
    }

    private EventKind kind() {
        return rule.equals("recovery-assumed-language") ? EventKind.RECOVERY : EventKind.CHANGE;
    }
}
