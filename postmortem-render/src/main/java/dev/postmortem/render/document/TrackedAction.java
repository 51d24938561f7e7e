package dev.postmortem.render.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action item by itself: everything that a tracker or a calendar needs to know of it without the rest of the document.
 *
 * <p>Codes are the same in every language; what somebody wrote is told as it was written.
 *
 * @param key what it is known by
 * @param incident the title of the incident
 * @param what what will be done
 * @param owner who answers for it; absent if nobody does
 * @param priority how soon it is needed, as a code such as {@code p1}
 * @param due the day on which it is to be finished, in the owner's calendar
 * @param scope whether it deals with this incident or with others, as a code such as {@code future}
 * @param effect what it is meant to do, as a code such as {@code prevent}
 * @param addresses the ids of what it deals with, such as {@code RC-1}
 * @param success how it will be judged whether it achieved its aim
 * @param progress how far it has come; absent if nobody said
 * @param tracker where the work on it is followed
 * @param attributes what the host keeps with it, by name
 * @param revised when something about it or its document was last said to have changed; absent if nobody said
 * @param details the action as a page of its own, for readers who do not see the document; may be made on demand
 * @since 0.1.0
 */
public record TrackedAction(
        ActionKey key,
        String incident,
        String what,
        Optional<ActionOwner> owner,
        Optional<String> priority,
        Optional<LocalDate> due,
        Optional<String> scope,
        Optional<String> effect,
        List<String> addresses,
        Optional<String> success,
        Optional<ActionProgress> progress,
        Optional<Link> tracker,
        Map<String, String> attributes,
        Optional<Instant> revised,
        Sequence<Block> details) {

    /** Checks that what is mandatory is there, and copies lists and attributes. */
    public TrackedAction {
        Require.present("TrackedAction.key", key);
        Require.present("TrackedAction.incident", incident);
        Require.present("TrackedAction.what", what);
        owner = Require.orEmpty(owner);
        priority = Require.orEmpty(priority);
        due = Require.orEmpty(due);
        scope = Require.orEmpty(scope);
        effect = Require.orEmpty(effect);
        addresses = Require.list("TrackedAction.addresses", addresses);
        success = Require.orEmpty(success);
        progress = Require.orEmpty(progress);
        tracker = Require.orEmpty(tracker);
        attributes = Require.map("TrackedAction.attributes", attributes);
        revised = Require.orEmpty(revised);
        Require.present("TrackedAction.details", details);
    }

    /**
     * Says whether there is still something to do.
     *
     * @return false if the action was finished or declined
     */
    public boolean isOpen() {
        return progress.isEmpty() || progress.get().state().isOpen();
    }
}
