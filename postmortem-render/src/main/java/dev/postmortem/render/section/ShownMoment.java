package dev.postmortem.render.section;

import dev.postmortem.model.value.ClockAnomaly;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.render.label.Label;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A point in time as the page shows it.
 *
 * @param moment the point as it was recorded
 * @param local its date and clock on the page
 * @param hasClock whether more than the day is known
 * @param inPageZone whether it could be converted to the page's zone
 * @param zone what the zone is called; empty if there is none to tell
 */
record ShownMoment(Moment moment, LocalDateTime local, boolean hasClock, boolean inPageZone, String zone) {

    LocalDate date() {
        return local.toLocalDate();
    }

    String text(Wording wording, Optional<LocalDate> told, boolean withZone) {
        String text = withoutDoubts(wording, told, withZone);
        if (moment.clockAnomaly() == ClockAnomaly.OFFSET_NOT_OF_ZONE) {
            text = wording.text(
                    Label.CLOCK_OFFSET_ODD,
                    text,
                    moment.toString(),
                    moment.zone().orElseThrow());
        }
        return moment.approximate() ? wording.text(Label.ABOUT_TIME, text) : text;
    }

    private String withoutDoubts(Wording wording, Optional<LocalDate> told, boolean withZone) {
        if (!hasClock) {
            return date(moment.precision()) + (zone.isEmpty() ? "" : " " + zone);
        }
        String clock = told.isPresent() && told.get().equals(date()) ? clock(wording) : date() + " " + clock(wording);
        ClockAnomaly anomaly = moment.clockAnomaly();
        if (moment.offset().isEmpty() && anomaly == ClockAnomaly.GAP) {
            return wording.text(Label.CLOCK_GAP, clock, zone);
        }
        if (moment.offset().isEmpty() && anomaly == ClockAnomaly.OVERLAP) {
            return wording.text(Label.CLOCK_OVERLAP, clock, zone);
        }
        if (zone.isEmpty()) {
            return wording.text(Label.ZONE_NOT_KNOWN, clock);
        }
        return withZone ? clock + " " + zone : clock;
    }

    private String date(Precision precision) {
        String date = date().toString();
        return switch (precision) {
            case YEAR -> date.substring(0, 4);
            case MONTH -> date.substring(0, 7);
            default -> date;
        };
    }

    private String clock(Wording wording) {
        return moment.precision() == Precision.HOUR
                ? wording.text(Label.BETWEEN, ClockText.of(local, Precision.MINUTE), hourLater())
                : ClockText.of(local, moment.precision());
    }

    /** The last hour of a day ends at its 24:00, not before it began. */
    private String hourLater() {
        LocalDateTime later = local.plusHours(1);
        return later.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : ClockText.of(later, Precision.MINUTE);
    }
}
