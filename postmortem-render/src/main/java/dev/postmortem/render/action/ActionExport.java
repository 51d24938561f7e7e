package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.ActionKey;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.NotePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The actions of a document, each under an id that it keeps.
 *
 * <p>They are gone through twice: a file of which a half is written when an id turns out to be useless would be worse than
 * none.
 */
final class ActionExport {

    /** How many ids an error names. */
    private static final int NAMED = 20;

    private final List<Placed> blocks = new ArrayList<>();
    private final RenderLog log;

    private ActionExport(RenderLog log) {
        this.log = log;
    }

    /** What is done with each action. */
    @FunctionalInterface
    interface Sink {
        /** Takes an action, and the log for notes about it, which need not say which it is. */
        void take(TrackedAction action, ExternalId id, RenderLog log) throws IOException;
    }

    /** Actions, and how notes name the place where they stand. */
    private record Placed(String place, Actions actions) {}

    /**
     * Returns the actions of a document.
     *
     * @param document the document; what it holds beside actions goes into the log
     * @param acceptAssigned whether ids that were assigned do
     * @param log takes what is not written
     * @throws UnstableIdsException if an action cannot be told from others
     */
    static ActionExport of(Document document, boolean acceptAssigned, RenderLog log) {
        ActionExport export = new ActionExport(log);
        export.collect(document.lead(), NotePlace.DOCUMENT);
        for (Section section : document.sections()) {
            export.collect(section.blocks(), NotePlace.of(section));
        }
        export.check(acceptAssigned);
        return export;
    }

    void each(Sink sink) throws IOException {
        for (Placed block : blocks) {
            for (TrackedAction action : block.actions().actions()) {
                ActionKey key = action.key();
                ExternalId id = ExternalId.of(key.incident().orElseThrow(), key.action());
                sink.take(action, id, logAbout(action, block.place()));
            }
        }
    }

    /** The page of an action has no place in the document: what is noted about it happened where the action stands. */
    private RenderLog logAbout(TrackedAction action, String place) {
        return note -> log.note(
                new RenderNote(note.kind(), place, "Action " + action.key().action() + ": " + note.message()));
    }

    private void collect(List<Block> content, String place) {
        int others = 0;
        for (Block block : content) {
            if (block instanceof Actions actions) {
                blocks.add(new Placed(place, actions));
            } else {
                others++;
            }
        }
        if (others > 0) {
            log.note(new RenderNote(
                    RenderNote.Kind.DROPPED,
                    place,
                    "What is no action is not written: " + others + (others == 1 ? " block" : " blocks")));
        }
    }

    private void check(boolean acceptAssigned) {
        Set<ActionKey> known = new HashSet<>();
        Set<String> nowhere = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        Set<String> assigned = new LinkedHashSet<>();
        for (Placed block : blocks) {
            for (TrackedAction action : block.actions().actions()) {
                ActionKey key = action.key();
                if (key.incident().filter(id -> !id.isBlank()).isEmpty()) {
                    nowhere.add(key.action());
                } else if (!known.add(new ActionKey(key.incident(), key.action(), false))) {
                    twice.add(key.action());
                }
                if (key.assigned() && !acceptAssigned) {
                    assigned.add(key.action());
                }
            }
        }
        refuse(
                nowhere,
                "belong to an incident without an id, so that nothing tells them from those of others: give the"
                        + " postmortem an id, such as INC-142, and if it has one, mind that readers outside the"
                        + " organisation do not see the key of a tracker");
        refuse(
                twice,
                "are told twice under the same id, so that one would take the place of the other: give each action an id"
                        + " of its own, and tell it once");
        refuse(
                assigned,
                "have ids that were counted out, which may be other actions' when the document is generated afresh: give"
                        + " each action an id, as in action(\"...\", a -> a.id(\"AI-1\")), or let the writer accept"
                        + " them, by acceptAssignedIds(), for a document that is stored and never generated afresh");
    }

    private static void refuse(Set<String> actions, String why) {
        if (!actions.isEmpty()) {
            List<String> all = List.copyOf(actions);
            String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
            throw new UnstableIdsException(
                    "The actions " + String.join(", ", all.subList(0, Math.min(NAMED, all.size()))) + more + " " + why,
                    all);
        }
    }
}
