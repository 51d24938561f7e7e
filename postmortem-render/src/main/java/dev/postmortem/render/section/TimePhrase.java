package dev.postmortem.render.section;

import dev.postmortem.model.value.ClockAnomaly;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import dev.postmortem.model.value.Within;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.label.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** Says times in one zone, never more precisely than they are known. */
final class TimePhrase {

    /** How much of a time is said. */
    enum Form {
        /** Date, clock and zone. */
        FULL,
        /** The clock, and the zone only if it is not the page's. */
        CLOCK,
        /** The clock and the offset, for tables in which the offset changes. */
        CLOCK_AND_OFFSET
    }

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Wording wording;

    TimePhrase(ZoneId zone, Wording wording) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.wording = wording;
    }

    /** Returns the time in full. */
    TimeRef full(When when) {
        return new TimeRef(text(when, Form.FULL, Optional.empty(), ""), machine(when));
    }

    /** Returns the time in full with its length, if that is known and not said already. */
    TimeRef fullWithLength(When when) {
        boolean said = when.time() instanceof Lasted lasted && lasted.length().isPresent();
        String length = said
                ? ""
                : length(when).map(known -> wording.text(Label.REMARK, known)).orElse("");
        return new TimeRef(text(when, Form.FULL, Optional.empty(), length), machine(when));
    }

    /** Returns the time without the date that the page has told already. */
    TimeRef clock(When when, Form form, Optional<LocalDate> told) {
        return new TimeRef(text(when, form, told, ""), machine(when));
    }

    /** Returns the day on which it began, in the page's zone; empty if it is not known to the day. */
    Optional<LocalDate> day(When when) {
        return start(when.time())
                .filter(moment -> moment.precision().compareTo(Precision.DAY) <= 0)
                .map(moment -> shown(moment).date());
    }

    /** Returns how long it lasted, if both ends are known to the minute and do not contradict each other. */
    Optional<String> length(When when) {
        if (!(when.time() instanceof Lasted lasted)) {
            return Optional.empty();
        }
        if (lasted.length().isPresent()) {
            return lasted.length().map(wording::duration);
        }
        Optional<Instant> from = IncidentClock.exact(lasted.start());
        Optional<Instant> to = lasted.end().flatMap(IncidentClock::exact);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        String length = wording.duration(Duration.between(from.get(), to.get()));
        return Optional.of(lasted.approximate() ? wording.text(Label.ABOUT, length) : length);
    }

    /** Returns the start or the only point of a time. */
    static Optional<Moment> start(Time time) {
        if (time instanceof Moment moment) {
            return Optional.of(moment);
        }
        if (time instanceof Lasted lasted) {
            return Optional.of(lasted.start());
        }
        return time instanceof Within within ? Optional.of(within.earliest()) : Optional.empty();
    }

    private String text(When when, Form form, Optional<LocalDate> told, String length) {
        String time = time(when.time(), form, told) + length;
        if (when.original().isEmpty() && when.claims().isEmpty()) {
            return time;
        }
        StringBuilder text = new StringBuilder(time);
        when.original()
                .ifPresent(words -> text.append(wording.text(Label.REMARK, wording.text(Label.ORIGINALLY, words))));
        Optional<LocalDate> day = day(when);
        for (TimeClaim claim : when.claims()) {
            boolean sameDay = day.isPresent() && day(claim.when()).equals(day);
            boolean sameClock = sameDay && !ClockChange.isWithin(List.of(When.of(when.time()), claim.when()), zone);
            Form claimForm = sameClock ? Form.CLOCK : Form.FULL;
            String claimed = text(claim.when(), claimForm, sameDay ? day : Optional.empty(), "");
            text.append(wording.text(Label.CLAIM, claim.source(), claimed));
        }
        return text.toString();
    }

    private String time(Time time, Form form, Optional<LocalDate> told) {
        if (time instanceof Moment moment) {
            return moment(moment, form, told);
        }
        if (time instanceof Lasted lasted) {
            return lasted(lasted, form, told);
        }
        if (time instanceof Within within) {
            return pair(Label.BETWEEN, within.earliest(), within.latest(), form, told);
        }
        if (time instanceof Time.Unknown unknown) {
            return wording.text(Label.UNKNOWN, unknown.reason());
        }
        if (time instanceof Time.NotApplicable none) {
            return wording.text(Label.NOT_APPLICABLE, none.reason());
        }
        String words = ((Time.Described) time).text();
        return words.isBlank() ? wording.text(Label.NOT_RECORDED) : words;
    }

    private String lasted(Lasted lasted, Form form, Optional<LocalDate> told) {
        if (lasted.end().isPresent()) {
            return pair(Label.FROM_TO, lasted.start(), lasted.end().get(), form, told);
        }
        String start = moment(lasted.start(), form, told);
        return lasted.length()
                .map(length -> wording.text(Label.FOR_LENGTH, start, wording.duration(length)))
                .orElseGet(() -> wording.text(Label.STILL_OPEN, start));
    }

    /** Says the date and the zone of two points once, if they share them. */
    private String pair(Label label, Moment from, Moment to, Form form, Optional<LocalDate> told) {
        ShownMoment first = shown(from);
        ShownMoment second = shown(to);
        boolean sameZone = first.zone().equals(second.zone());
        return wording.text(
                label,
                first.text(wording, told, zoneOf(first, form, sameZone)),
                second.text(
                        wording,
                        first.hasClock() && second.hasClock() ? Optional.of(first.date()) : told,
                        zoneOf(second, form, false)));
    }

    private String moment(Moment moment, Form form, Optional<LocalDate> told) {
        ShownMoment shown = shown(moment);
        return shown.text(wording, told, zoneOf(shown, form, false));
    }

    private static boolean zoneOf(ShownMoment shown, Form form, boolean saidLater) {
        return !saidLater && (form != Form.CLOCK || !shown.inPageZone());
    }

    private ShownMoment shown(Moment moment) {
        boolean hasClock = moment.precision().compareTo(Precision.HOUR) <= 0;
        boolean inPageZone = hasClock && moment.offset().isPresent();
        if (!inPageZone) {
            return new ShownMoment(moment, moment.local(), hasClock, false, zoneName(moment));
        }
        ZoneOffset recorded = moment.offset().orElseThrow();
        ZoneOffset offset = rules.getOffset(moment.local().toInstant(recorded));
        return new ShownMoment(
                moment,
                moment.local().plusSeconds(offset.getTotalSeconds() - recorded.getTotalSeconds()),
                true,
                true,
                name(offset));
    }

    private static String zoneName(Moment moment) {
        return moment.zone().or(() -> moment.offset().map(TimePhrase::name)).orElse("");
    }

    /** Returns what the page calls a zone, above its columns and beside its times. */
    static String name(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return zone instanceof ZoneOffset ? "UTC" + zone.getId() : zone.getId();
    }

    private static Optional<String> machine(When when) {
        if (!(when.time() instanceof Moment moment) || moment.approximate()) {
            return Optional.empty();
        }
        return switch (moment.precision()) {
            case HOUR -> Optional.empty();
            case DAY -> Optional.of(moment.local().toLocalDate().toString());
            case MONTH -> Optional.of(moment.local().toLocalDate().toString().substring(0, 7));
            case YEAR -> Optional.of(moment.local().toLocalDate().toString().substring(0, 4));
            default ->
                moment.offset()
                        .filter(offset -> moment.clockAnomaly() == ClockAnomaly.NONE)
                        .map(offset -> ClockText.instant(moment.local(), offset));
        };
    }
}
