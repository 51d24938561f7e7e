package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.SchemaChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema change where it is told.
 *
 * @param change the change
 * @param teller what tells of it, in words
 * @param place the JSON Pointer of the trigger, event or decision that tells of it
 */
record ToldChange(SchemaChange change, String teller, String place) {

    /** Returns all that a postmortem tells, in the trigger, the events and the decisions about rolling back. */
    static List<ToldChange> in(Postmortem postmortem) {
        List<ToldChange> told = new ArrayList<>();
        postmortem
                .rootCause()
                .trigger()
                .flatMap(trigger -> trigger.schemaChange())
                .ifPresent(change -> told.add(new ToldChange(change, "the trigger", "/rootCause/trigger")));
        List<TimelineEvent> events = postmortem.timeline().events();
        for (int i = 0; i < events.size(); i++) {
            String teller = "event " + events.get(i).id();
            String place = "/timeline/events/" + i;
            events.get(i).schemaChange().ifPresent(change -> told.add(new ToldChange(change, teller, place)));
        }
        List<RollbackDecision> decisions = postmortem.rollback().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            String teller = "decision " + decisions.get(i).id();
            String place = "/rollback/decisions/" + i;
            decisions.get(i).schemaChange().ifPresent(change -> told.add(new ToldChange(change, teller, place)));
        }
        return told;
    }

    /** Returns the JSON Pointer of the change. */
    String pointer() {
        return place + "/schemaChange";
    }
}
