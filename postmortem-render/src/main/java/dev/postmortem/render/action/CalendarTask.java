package dev.postmortem.render.action;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An action as a task: RFC 5545, section 3.6.2. */
final class CalendarTask {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ContentLines lines;
    private final SafePolicy links;
    private final Labels words;
    private final Map<String, Integer> priorities;

    CalendarTask(ContentLines lines, SafePolicy links, Labels words, Map<String, Integer> priorities) {
        this.lines = lines;
        this.links = links;
        this.words = words;
        this.priorities = priorities;
    }

    void write(TrackedAction action, ExternalId id, RenderLog log) throws IOException {
        lines.fixed("BEGIN", "VTODO");
        lines.fixed("UID", id.value());
        Optional<LocalDate> due = FourDigitYears.due(action, log);
        lines.fixed("DTSTAMP", TIME.format(stamp(action.revised(), due)));
        lines.text("SUMMARY", OneLine.of(action.what()));
        lines.text("DESCRIPTION", new DetailText(links, words, log).of(action.details()));
        if (due.isPresent()) {
            lines.fixed("DUE;VALUE=DATE", DAY.format(due.get()));
        }
        lines.fixed("STATUS", status(action.progress()));
        time("CREATED", action.progress().flatMap(ActionProgress::opened));
        if (action.progress()
                .filter(known -> known.state() == ActionProgress.State.DONE)
                .isPresent()) {
            lines.fixed("PERCENT-COMPLETE", "100");
            time("COMPLETED", action.progress().flatMap(ActionProgress::closed));
        }
        Optional<Integer> priority = action.priority().map(priorities::get);
        if (priority.isPresent()) {
            lines.fixed("PRIORITY", priority.get().toString());
        }
        Optional<String> address = action.tracker().map(Link::url).filter(this::isLinked);
        if (address.isPresent()) {
            lines.address("URL", address.get());
        }
        lines.fixed("END", "VTODO");
    }

    private static Instant stamp(Optional<Instant> revised, Optional<LocalDate> due) {
        return revised.filter(FourDigitYears::holds)
                .or(() -> due.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElse(Instant.EPOCH);
    }

    private static String status(Optional<ActionProgress> progress) {
        return progress.map(known -> switch (known.state()) {
                    case OPEN -> "NEEDS-ACTION";
                    case IN_PROGRESS -> "IN-PROCESS";
                    case DONE -> "COMPLETED";
                    case DECLINED -> "CANCELLED";
                })
                .orElse("NEEDS-ACTION");
    }

    private void time(String name, Optional<TimeRef> time) throws IOException {
        Optional<Instant> exact = time.flatMap(TimeRef::machine).flatMap(CalendarTask::instant);
        if (exact.isPresent()) {
            lines.fixed(name, TIME.format(exact.get()));
        }
    }

    /** A day by itself is no point in time, and a calendar has nothing else here. */
    private static Optional<Instant> instant(String machine) {
        if (machine.indexOf('T') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(machine, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toInstant())
                    .filter(FourDigitYears::holds);
        } catch (DateTimeException notToTheMinute) {
            return Optional.empty();
        }
    }

    private boolean isLinked(String url) {
        return links.treatmentOf(url) == LinkPolicy.Treatment.LINK;
    }
}
