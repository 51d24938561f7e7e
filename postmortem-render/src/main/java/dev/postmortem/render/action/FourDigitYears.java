package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.NotePlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The years that calendars and trackers know: RFC 5545, section 3.3.4, and RFC 3339, section 5.6. */
final class FourDigitYears {

    private static final int LAST = 9999;

    private FourDigitYears() {}

    /** Returns the due day of an action, and notes one of another year. */
    static Optional<LocalDate> due(TrackedAction action, RenderLog log) {
        Optional<LocalDate> due = action.due().filter(day -> holds(day.getYear()));
        if (due.isEmpty() && action.due().isPresent()) {
            log.note(new RenderNote(
                    RenderNote.Kind.DROPPED,
                    NotePlace.DOCUMENT,
                    "The due day is not written: its year has not four digits"));
        }
        return due;
    }

    /** Says whether a point in time is in such a year, in UTC. */
    static boolean holds(Instant time) {
        return holds(time.atOffset(ZoneOffset.UTC).getYear());
    }

    private static boolean holds(int year) {
        return year >= 0 && year <= LAST;
    }
}
