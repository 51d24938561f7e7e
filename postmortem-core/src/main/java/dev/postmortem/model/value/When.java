package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.TextForm;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as far as it is known, and where it came from.
 *
 * <p>In JSON it is its canonical text after ISO 8601, RFC 9557 and EDTF, or an object when there is more to say:
 *
 * <pre>{@code
 * "2026-03-14T10:00Z"                        a minute          "~2026-03-14T17:20Z"   approximately
 * "2026-03-14T09:XXZ"                        an hour           "2026-03-14", "2022-02", "2022"
 * "2026-03-14T10:00+00:00[Europe/London]"    with its zone     "2026-03-14T10:00"     zone not known
 * "2026-03-29T01:30[Europe/London]"          a daylight-saving gap or overlap, which no offset decides
 * "a/b"  lasted      "a/PT9H48M"  lasted that long      "a/.."  still open      "[a..b]"  happened within
 * {"text": "Thursday evening"}   {"unknown": "reason"}   {"notApplicable": "reason"}
 * {"value": "2026-03-14T23:10Z", "original": "11pm-ish", "claims": [{"when": …, "source": "the summary"}]}
 * }</pre>
 *
 * <p>There is no natural order, because times overlap and may be unknown; {@link #order()} is the one of timelines.
 *
 * @param time The time itself.
 * @param original The words of the source, if they say it differently, for example {@code 11pm-ish}.
 * @param claims What other sources say about the same time.
 * @since 0.1.0
 */
@InOrder
@TextForm(
        patterns = {TimePattern.POINT_OR_LASTED, TimePattern.WITHIN},
        examples = {
            "2026-03-14T10:00Z",
            "~2026-03-14T17:20Z",
            "2026-03-14T09:XXZ",
            "2026-03-14",
            "2022-02",
            "2026-03-14T10:00Z/2026-03-14T10:40Z",
            "2026-03-14T10:00Z/PT9H48M",
            "[2026-03-14T21:00Z..2026-03-14T22:00Z]",
            "2026-03-14T10:00+00:00[Europe/London]"
        },
        exactlyOne = {"value", "text", "unknown", "notApplicable"})
public record When(@Valid Time time, Optional<@Text String> original, List<@Valid TimeClaim> claims) {

    private static final Comparator<When> ORDER = Comparator.comparing(
                    (When when) -> when.earliest().orElse(Instant.MAX))
            .thenComparing(when -> when.latest().orElse(Instant.MAX));

    /**
     * Makes a time.
     *
     * @throws IllegalArgumentException if the time or a claim is null
     */
    public When {
        Mandatory.given("When.time", time);
        original = Absent.ifNull(original);
        claims = Absent.listIfNull("When.claims", claims);
    }

    /**
     * Holds a time as it is.
     *
     * @param time the time
     * @return the time, without original and claims
     */
    public static When of(Time time) {
        return new When(time, Optional.empty(), List.of());
    }

    /**
     * Reads the canonical text of a time.
     *
     * <p>Read as well: lower-case {@code t} and {@code z}, a blank instead of {@code T}, {@code ??} for {@code XX}, a
     * comma before the fraction, offsets as {@code +01} or {@code +0100} after a clock time, and {@code UTC} or the name
     * of a zone after a blank. Of a time in UTC that names a zone as well, what is kept is what the clocks of the zone
     * showed (RFC 9557, section 3.4): {@code 2026-07-14T10:00Z[Europe/London]} is 11:00 there. A text that differs in more
     * than such notation, as {@code 2022-02-?? ??:??} does from {@code 2022-02}, is kept as the original.
     *
     * @param text the text, with its date
     * @return the time
     * @throws IllegalArgumentException if the text is not understood: it never becomes a description by itself
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static When parse(String text) {
        Time.Dated time = TimeText.read(text);
        return TimeText.isNotationOf(time, text) ? of(time) : of(time).originally(text.strip());
    }

    /**
     * Reads the object form.
     *
     * @param value The time itself in its text form, if there is one.
     * @param text The time in words only, for example {@code Thursday evening}.
     * @param unknown Why nobody knows the time.
     * @param notApplicable Why there is no such time.
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static When fromObject(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("unknown") @Nullable String unknown,
            @JsonProperty("notApplicable") @Nullable String notApplicable,
            @JsonProperty("original") @Nullable String original,
            @JsonProperty("claims") @Nullable List<TimeClaim> claims) {
        When when = WhenObject.read(value, text, unknown, notApplicable);
        return new When(
                when.time(),
                Optional.ofNullable(original).or(when::original),
                Absent.listIfNull("When.claims", claims));
    }

    /**
     * An instant, to the second, or finer if it has a fraction of one.
     *
     * @param instant the instant
     * @return the time in UTC
     */
    public static When at(Instant instant) {
        return of(exactly(utc(instant), ZoneOffset.UTC, ZoneOffset.UTC));
    }

    /**
     * An instant of which no more than a precision is known.
     *
     * @param instant the instant; what is finer than the precision is cut off
     * @param precision how precisely it is known
     * @return the time in UTC
     */
    public static When at(Instant instant, Precision precision) {
        return of(Moment.of(utc(instant), precision, ZoneOffset.UTC));
    }

    /**
     * A date-time with an offset, to the second, or finer if it has a fraction of one.
     *
     * @param dateTime the date-time
     * @return the time
     * @throws IllegalArgumentException if it is null, its year is not 1 to 9999, or no clock shows its offset
     */
    public static When at(OffsetDateTime dateTime) {
        Mandatory.given("When.dateTime", dateTime);
        return of(exactly(dateTime.toLocalDateTime(), dateTime.getOffset(), dateTime.getOffset()));
    }

    /**
     * A date-time in a zone, to the second, or finer if it has a fraction of one. The zone's name is kept.
     *
     * @param dateTime the date-time
     * @return the time
     */
    public static When at(ZonedDateTime dateTime) {
        Mandatory.given("When.dateTime", dateTime);
        return of(exactly(dateTime.toLocalDateTime(), dateTime.getOffset(), dateTime.getZone()));
    }

    private static LocalDateTime utc(Instant instant) {
        Mandatory.given("When.instant", instant);
        try {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "When.instant " + instant + " is out of range: the year must be 1 to 9999", e);
        }
    }

    private static Moment exactly(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        Optional<String> name = ZoneName.isOffset(zone) ? Optional.empty() : Optional.of(zone.getId());
        return new Moment(local, Precision.needed(local), false, Optional.of(offset), name);
    }

    /**
     * A date of which neither clock time nor zone is known.
     *
     * @param date the date
     * @return the time
     */
    public static When on(LocalDate date) {
        Mandatory.given("When.date", date);
        return of(new Moment(date.atStartOfDay(), Precision.DAY, false, Optional.empty(), Optional.empty()));
    }

    /**
     * Something that lasted from one point to another.
     *
     * @param start its start in the text form of {@link #parse}
     * @param end its end, likewise
     * @return what {@code parse} makes of both with a slash between them
     * @throws IllegalArgumentException if a text is not understood or not one point
     */
    public static When lasted(String start, String end) {
        return parse(point("When.start", start) + "/" + point("When.end", end));
    }

    /**
     * Something that lasted from one point to another.
     *
     * @param start its start
     * @param end its end
     * @return the time
     * @throws IllegalArgumentException if a time is not one point
     */
    public static When lasted(When start, When end) {
        return of(new Lasted(point("When.start", start), Optional.of(point("When.end", end)), Optional.empty()));
    }

    /**
     * Something of which the start and the length are known.
     *
     * @param start its start
     * @param length how long it lasted
     * @return the time
     * @throws IllegalArgumentException if the start is not one point
     */
    public static When lasted(When start, Duration length) {
        Mandatory.given("When.length", length);
        return of(new Lasted(point("When.start", start), Optional.empty(), Optional.of(length)));
    }

    /**
     * Something that has not ended yet.
     *
     * @param start its start in the text form of {@link #parse}
     * @return what {@code parse} makes of it with {@code /..} behind it
     * @throws IllegalArgumentException if the text is not understood or not one point
     */
    public static When since(String start) {
        return parse(point("When.start", start) + "/" + TimeText.OPEN);
    }

    /**
     * Something that has not ended yet.
     *
     * @param start its start
     * @return the time
     * @throws IllegalArgumentException if the start is not one point
     */
    public static When since(When start) {
        return of(new Lasted(point("When.start", start), Optional.empty(), Optional.empty()));
    }

    /**
     * Something that happened at some time between two points.
     *
     * @param earliest the point before which it did not happen, in the text form of {@link #parse}
     * @param latest the point after which it did not happen, likewise
     * @return what {@code parse} makes of both between brackets
     * @throws IllegalArgumentException if a text is not understood or not one point
     */
    public static When within(String earliest, String latest) {
        return parse("[" + point("When.earliest", earliest) + TimeText.OPEN + point("When.latest", latest) + "]");
    }

    /**
     * Something that happened at some time between two points.
     *
     * @param earliest the point before which it did not happen
     * @param latest the point after which it did not happen
     * @return the time
     * @throws IllegalArgumentException if a time is not one point
     */
    public static When within(When earliest, When latest) {
        return of(new Within(point("When.earliest", earliest), point("When.latest", latest)));
    }

    /**
     * A time of which only words are known.
     *
     * @param text the words, for example {@code Thursday evening}
     * @return the time
     */
    public static When described(String text) {
        return of(new Time.Described(text));
    }

    /**
     * A time that nobody knows.
     *
     * @param reason why it is not known
     * @return the time
     */
    public static When unknown(String reason) {
        return of(new Time.Unknown(reason));
    }

    /**
     * A time that does not exist.
     *
     * @param reason why there is none
     * @return the time
     */
    public static When notApplicable(String reason) {
        return of(new Time.NotApplicable(reason));
    }

    /**
     * The order of timelines: by earliest, then by latest possible instant.
     *
     * <p>A time that is still open comes after those that start with it and have ended. Times without a date are equal
     * to each other and come last; who has a better place for them sorts them apart. A stable sort keeps the order of
     * the list among equals.
     *
     * @return the comparator, which is total but coarser than {@code equals}
     */
    public static Comparator<When> order() {
        return ORDER;
    }

    /**
     * The same time, marked as approximate.
     *
     * @return a copy
     * @throws IllegalStateException if the time has no date that could be approximate
     */
    public When approximately() {
        if (time instanceof Time.Dated dated) {
            return new When(dated.approximately(), original, claims);
        }
        throw new IllegalStateException("When " + this + " has no date: only a dated time can be approximate");
    }

    /**
     * The same time with the words of its source.
     *
     * @param text the words, for example {@code 11pm-ish}
     * @return a copy, in which they replace earlier words
     */
    public When originally(String text) {
        return new When(time, Optional.of(Mandatory.text("When.original", text)), claims);
    }

    /**
     * The same time with one more claim about it.
     *
     * @param source who or what says so, for example {@code the summary}
     * @param when the canonical text of the time that the source gives
     * @return a copy, in which the claim follows those that were there
     * @throws IllegalArgumentException if the text is not understood
     */
    public When alsoClaimed(String source, String when) {
        return alsoClaimed(source, parse(when));
    }

    /**
     * The same time with one more claim about it.
     *
     * @param source who or what says so, for example {@code the summary}
     * @param when the time that the source gives
     * @return a copy, in which the claim follows those that were there
     */
    public When alsoClaimed(String source, When when) {
        List<TimeClaim> all = new ArrayList<>(claims);
        all.add(new TimeClaim(when, source));
        return new When(time, original, all);
    }

    /**
     * The canonical text.
     *
     * @return the text that {@link #parse} reads, or empty if the time has no date
     */
    public Optional<String> canonical() {
        return time instanceof Time.Dated ? Optional.of(time.toString()) : Optional.empty();
    }

    /**
     * The instants at which it may have started, by its own time and not by other claims.
     *
     * @return the range, or empty if there is no date
     * @see Time#starts()
     */
    public Optional<InstantRange> starts() {
        return time.starts();
    }

    /**
     * The instants at which it may have ended, by its own time and not by other claims.
     *
     * @return the range, or empty if there is no date or it is still open
     * @see Time#ends()
     */
    public Optional<InstantRange> ends() {
        return time.ends();
    }

    /**
     * The first instant that the time may cover.
     *
     * @return the instant, or empty if there is no date
     */
    public Optional<Instant> earliest() {
        return starts().map(InstantRange::earliest);
    }

    /**
     * The last instant that the time may cover, to the nanosecond and inclusive.
     *
     * @return the instant, or empty if there is no date or it is still open
     */
    public Optional<Instant> latest() {
        return ends().map(InstantRange::latest);
    }

    /**
     * Whether any part of the time is marked as approximate.
     *
     * @return true for {@code ~17:20}
     */
    public boolean approximate() {
        return time.approximate();
    }

    /** Returns the text of one point as it is written, to be read together with that of the other end. */
    private static String point(String attribute, String text) {
        point(attribute, of(TimeText.read(text)));
        return text.strip();
    }

    private static Moment point(String attribute, When when) {
        Mandatory.given(attribute, when);
        if (when.time instanceof Moment moment && when.original.isEmpty() && when.claims.isEmpty()) {
            return moment;
        }
        throw new IllegalArgumentException(attribute + " " + when + " is not one point without original and claims:"
                + " accepted is for example 2026-03-14T10:00Z; put the original and the claims on the whole");
    }

    /** The JSON form: the canonical text alone if that says it all, otherwise an object. */
    @JsonValue
    Object json() {
        return WhenObject.of(this);
    }

    /**
     * The time in one line.
     *
     * @return the canonical text or the words, and the original if there is one
     */
    @Override
    public String toString() {
        return time
                + original.map(text -> " originally " + Shown.quote(text)).orElse("")
                + (claims.isEmpty() ? "" : " with " + claims.size() + (claims.size() == 1 ? " claim" : " claims"));
    }
}
